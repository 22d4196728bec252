"""Web addresses: whose page it is, and on which day it was written."""

import re
from datetime import date
from functools import cache
from urllib.parse import unquote, urlsplit

from reader.importing.facts import Day
from reader.importing.phrases import listed
from reader.text.dates import parse_timestamp

_ADDRESS = re.compile(r"https?://[^\s<>\"'«»()]+", re.IGNORECASE)
# What saves pages names their address: «saved from url=(0042)https://…».
_SAVED = re.compile(
    r"<!--\s*(?:saved from url=(?:\(\d+\))?|Page saved with SingleFile\s+url:)\s*"
    r"(?P<address>https?://[^\s<>\"']+)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?<!\d)(?P<year>(?:19[89]|20[0-4])\d)([/_.-])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?!\d)"
)
_REVERSED = re.compile(
    r"(?<!\d)(?<!\d/)(?P<day>\d{1,2})([/_.-])(?P<month>\d{1,2})\2(?P<year>(?:19[89]|20[0-4])\d)(?!\d)"
)
_GLUED = re.compile(r"(?<!\d)(?P<year>20[0-4]\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?!\d)")
_QUERY = re.compile(
    r"date=(?P<day>[0-3]\d)(?P<month>[01]\d)(?P<year>20[0-4]\d)(?!\d)", re.IGNORECASE
)
_MONTH = re.compile(r"/(?P<year>(?:19[89]|20[0-4])\d)/(?P<month>0[1-9]|1[0-2])/")
_PREFIXES = ("www.", "m.", "amp.", "mobile.")
# Hosts that show what others have written.
_STRANGERS = (
    "facebook.com", "twitter.com", "x.com", "t.me", "youtube.com", "youtu.be", "google.com",
    "instagram.com", "whatsapp.com", "telegram.me", "linkedin.com", "pinterest.com", "bit.ly",
    "archive.org", "archive.ph", "archive.today", "masress.com", "maghress.com", "djazairess.com",
    "sauress.com", "turess.com", "akhbarak.net", "nabd.com", "localhost", "wikipedia.org",
    "feedburner.com", "googleusercontent.com", "blogger.com", "goo.gl",
)  # fmt: skip


def address_in(text: str) -> str | None:
    """Return the first address that a text holds."""
    match = _ADDRESS.search(text)
    return match[0].rstrip(".,;:!?؟،؛") if match else None


def saved_from(page: str) -> str | None:
    """Return the address that a program has written above a page that it has saved."""
    match = _SAVED.search(page)
    return match["address"] if match else None


def host_of(address: str) -> str | None:
    """Return an address's host in its plain form, or none."""
    try:
        host = (urlsplit(address).hostname or "").lower().rstrip(".")
    except ValueError:
        return None
    while (bare := _without_prefix(host)) != host:
        host = bare
    return host if "." in host and re.search(r"[^\d.:]", host) else None


def outlet_of(host: str) -> str | None:
    """Return the name that the outlet of a host prints, where it is known."""
    parts = host.split(".")
    names = _names()
    return next(
        (names[name] for i in range(len(parts) - 1) if (name := ".".join(parts[i:])) in names), None
    )


def is_stranger(host: str) -> bool:
    """Tell a host that is no outlet: it shows what others have written."""
    return any(host == name or host.endswith(f".{name}") for name in _STRANGERS)


def day_of(address: str) -> Day | None:
    """Return the day that an address holds: ``/2015/09/18/``, ``date=18092015``."""
    plain = unquote(address)
    for pattern in (_DAY, _REVERSED, _GLUED, _QUERY):
        for match in pattern.finditer(plain):
            try:
                day = date(int(match["year"]), int(match["month"]), int(match["day"]))
            except ValueError:
                continue
            return Day(day)
    month = _MONTH.search(plain)
    return Day(partial=f"{month['year']}-{month['month']}") if month else None


def day_of_name(name: str) -> date | None:
    """Return the day that a file's name begins with."""
    match = re.match(r"(?:19|20)\d\d([-_.]?)\d\d\1\d\d(?!\d)", name)
    return parse_timestamp(re.sub(r"[_.]", "-", match[0])) if match else None


def _without_prefix(host: str) -> str:
    return next(
        (host.removeprefix(p) for p in _PREFIXES if host.startswith(p) and host.count(".") > 1),
        host,
    )


@cache
def _names() -> dict[str, str]:
    """Hosts in their plain form, and the names that their outlets print."""
    return {
        host: name.lstrip("?@")
        for name, *rest in listed("outlets", "|")
        for host in " ".join(rest).split()
    }
