"""Mails, mail folders in mbox form, and web pages that browsers save as one mail (mhtml)."""

import email
import re
from collections.abc import Iterator
from datetime import datetime
from email import policy
from email.message import EmailMessage

from reader.errors import Reason, UnreadableFileError
from reader.importing import addresses, outlets, web_page
from reader.importing.facts import Day, Fact, Facts, said
from reader.importing.files import File
from reader.importing.formats.entries import Entry, read_entry
from reader.model import Draft, Evidence

_HEADERS = re.compile(
    rb"^(?:received|return-path|message-id|mime-version|content-type|subject|date|from|to|"
    rb"snapshot-content-location|delivered-to|x-[\w-]+):[ \t\n]",
    re.IGNORECASE | re.MULTILINE,
)
# A long name of the sender begins on the header's second line.
_FIRST_LINE = re.compile(rb"\A\s*[\w-]+:(?:[ \t]|\n[ \t])")
_MBOX_LINE = re.compile(rb"^From \S+.*\d{4}\s*?\r?\n", re.MULTILINE)
# No person writes from there.
_BOX = re.compile(r"news|newsletters?|no-?reply|alerts?|digest|daily|nashra", re.IGNORECASE)
_BEGINNING = 8192
_PAGE = ("multipart/related", "text/html")


def is_mbox(file: File) -> bool:
    return bool(_MBOX_LINE.match(file.content[:_BEGINNING])) and b"\nFrom" in file.content


def is_mail(file: File) -> bool:
    """Tell a mail by headers before its first empty line."""
    beginning = file.content[:_BEGINNING].lstrip().replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return bool(_FIRST_LINE.match(beginning)) and len(_HEADERS.findall(beginning)) > 1


def messages(file: File) -> Iterator[File]:
    """Yield the mails of a folder."""
    starts = [match.end() for match in _MBOX_LINE.finditer(file.content)]
    ends = [match.start() for match in _MBOX_LINE.finditer(file.content)][1:]
    for number, (start, end) in enumerate(zip(starts, [*ends, len(file.content)], strict=True), 1):
        content = re.sub(rb"^>(>*From )", rb"\1", file.content[start:end], flags=re.MULTILINE)
        yield file.part(f"{number}.eml", content)


def read_mail(file: File) -> Draft:
    """Read the article of a mail, or of a page saved as one. Attachments are not opened.

    Raises UnreadableFileError where it has no text.
    """
    try:
        message = email.message_from_bytes(file.content.lstrip(), policy=policy.default)
        part = message.get_body(("html", "plain"))
    except RecursionError as error:  # mails in mails in mails
        raise UnreadableFileError(file.name, Reason.TOO_DEEP) from error
    if not isinstance(part, EmailMessage):
        raise UnreadableFileError(file.name, Reason.EMPTY)
    if _is_page(message):
        page = file.repaired(_text(file, part))
        return web_page.read_page(file, page, _address(message))
    return read_entry(file, Entry(file.repaired(_text(file, part)), _metadata(message)))


def _is_page(message: EmailMessage) -> bool:
    return "Snapshot-Content-Location" in message or (
        message.get_content_type() in _PAGE and "To" not in message and "Received" not in message
    )


def body_bytes(file: File) -> bytes:
    """Return the bytes of a mail's text, whose encoding may be in doubt."""
    message = email.message_from_bytes(file.content.lstrip(), policy=policy.default)
    part = message.get_body(("html", "plain"))
    return _payload(part) if isinstance(part, EmailMessage) else b""


def _text(file: File, part: EmailMessage) -> str:
    """Return a part's text; as it looks where it names no encoding, or none that is known."""
    content = _payload(part)
    decoded = file.decode(content, part.get_content_charset() or "utf-8")
    return decoded.text if decoded else content.decode("utf-8", "replace")


def _payload(part: EmailMessage) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _metadata(message: EmailMessage) -> Facts:
    moment = _date(message)
    sent = Evidence(_header(message, "Date"), source="field")
    return Facts(
        title=said(_header(message, "Subject"), "field"),
        outlet=_sender(_header(message, "From")),
        day=Fact(Day(moment), sent) if moment else None,
    )


def _sender(header: str) -> Fact[str] | None:
    """Return the outlet that has sent a mail, by its name, its host or its box for letters."""
    name, _, address = header.partition("<")
    box, _, server = address.strip(" >").rpartition("@")
    host = addresses.host_of(f"http://{server}")
    name = name.strip(' "')
    outlet = outlets.known(name) or (addresses.outlet_of(host) if host else None)
    outlet = outlet or (name if _BOX.fullmatch(box) else None)
    return Fact(outlet, Evidence(header, source="field")) if outlet else None


def _address(message: EmailMessage) -> str | None:
    """Return where a browser has saved a page from."""
    address = _header(message, "Snapshot-Content-Location") or _header(message, "Content-Location")
    return address if address.startswith("http") else None


def _header(message: EmailMessage, name: str) -> str:
    # The headers of damaged mails raise as they are parsed.
    try:
        return " ".join(str(message[name] or "").split())
    except (ValueError, LookupError, IndexError, AttributeError):
        return ""


def _date(message: EmailMessage) -> datetime | None:
    try:
        found = getattr(message["Date"], "datetime", None)
    except (ValueError, LookupError, TypeError):
        return None
    return found if isinstance(found, datetime) and found.year > 1900 else None
