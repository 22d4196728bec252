"""What a line is by itself: the first of the rules that knows it."""

import re
from collections.abc import Callable
from functools import cache

from reader.importing.captions import is_caption
from reader.importing.datelines import agency_in, of_line
from reader.importing.names import says_trade
from reader.importing.outlets import signed_by
from reader.importing.phrases import by_section, heading_role, junk_role, listed, plain
from reader.importing.rows import HEADLINE_WORDS, Row
from reader.model import Role
from reader.text.folding import folded

Rule = Callable[[Row], bool]
"""Settles the row and returns true, or leaves it to the next rule."""

_ROLES = {
    "date": Role.DATE,
    "updated": Role.DATE,
    "byline": Role.BYLINE,
    "source": Role.CREDIT,
    "caption": Role.CAPTION,
}
_PUNCTUATED = re.compile(r"^[^:\-–—ـ/|]{0,25}[:\-–—ـ/|]")
_LEAST_STOP_SHARE = 0.05
"""Lists of names and tags have fewer function words than any paragraph."""
_SENTENCE_WORDS = 8
_PAUSE = re.compile(r"[.،,؛;؟!…]")
_RUN, _PROSE_STOP_SHARE = 50, 0.18
"""So many words without a pause, and with so few function words, are no paragraph."""
_TICKERS = ("شريط الاخبار ", "الشريط الاخباري ")
_LONGEST_ADVERT = 40
_ADVERT = re.compile(
    r"^\s*[إا]علان\s*[:：]|@[A-Za-z]\w{3,}$|\bwww\.\S+$|https?://\S+$|^صورة \d+ من \d+$"
    r"|^[▶►⏵⬇📷🎧👁]"
)
_LONGEST_SIGNATURE, _LONGEST_NAME = 12, 5
_CORRESPONDENT = re.compile(r"[-–—ـ/،:(]\s*(?:من\s+)?(?:مراسل|موفد|مندوب)(?:نا|تنا|ة|نا في)?\b")
_GLUED_DATE = re.compile(r"\d{4}\W+\d{1,2}:\d\d\W*$")
_MORE = re.compile(r"(?:\.\.\.|…)\s*(?:المزيد|اقرأ المزيد|التفاصيل)\s*»?$|^\s*»")


def look(row: Row) -> None:
    """Give a row the role it shows by itself, and a score: how much it speaks for an article."""
    for rule in _RULES:
        if rule(row):
            return


def label_of(row: Row) -> tuple[str, str] | None:
    """Return the kind of label a row begins with, and the label in plain form."""
    line = f"{row.plain} "
    labels = _labels().get(line.partition(" ")[0], [])
    return next(((section, label) for label, section in labels if line.startswith(label)), None)


def _hinted(row: Row) -> bool:
    if row.hint is None or row.hint in (Role.BODY, Role.SUBHEAD):
        return False
    if row.hint is Role.TITLE:
        # A page may have several first headings; which is the title is found out later.
        row.settle(Role.UNKNOWN, "short", -2)
    else:
        row.settle(row.hint, "markup", -1 if row.hint is Role.RELATED else -2)
    return True


def _separator(row: Row) -> bool:
    if any(char.isalnum() for char in row.text):
        return False
    row.settle(Role.SEPARATOR, "no letters", -0.1)
    return True


def _ticker(row: Row) -> bool:
    parts = row.ticker_parts
    is_parted = parts >= 4 and len(row.text) / parts < 150
    if not is_parted and not row.plain.startswith(_TICKERS) and not _is_run_together(row):
        return False
    row.settle(Role.TICKER, "parts", -8)
    return True


def _is_run_together(row: Row) -> bool:
    """Tell whether a long row is headlines whose parts were lost: it hardly pauses."""
    pauses = len(_PAUSE.findall(row.text))
    return row.length >= _RUN and row.stop_share < _PROSE_STOP_SHARE and pauses < row.length / _RUN


def _heading(row: Row) -> bool:
    role = heading_role(row.plain) if row.length <= 6 and not _is_question(row) else None
    if role is None:
        return False
    row.settle(role, "heading", -8)
    row.is_cut = True
    return True


def _is_question(row: Row) -> bool:
    return row.text.endswith(("؟", "?"))


def _junk(row: Row) -> bool:
    role = junk_role(row.plain)
    if role is None:
        return False
    # A cross-link often stands between two paragraphs; the others stand around an article.
    row.settle(role, "phrase", -1 if role is Role.RELATED else -4)
    return True


def _more(row: Row) -> bool:
    if not _MORE.search(row.text):
        return False
    row.settle(Role.RELATED, "ends in more", -3)
    return True


def _dated(row: Row) -> bool:
    """Find lines that are a date, and headlines with their date glued on, as lists print them."""
    if row.length > 25 or not any(char.isdigit() for char in row.text):
        return False
    rest = row.dateless
    if len(rest) <= 2 and len(rest) < row.length and not row.ends_sentence:
        row.settle(Role.DATE, "only a date", -2)
        return True
    if row.length <= 25 and _GLUED_DATE.search(folded(row.text)) and row.dates and len(rest) > 3:
        row.settle(Role.RELATED, "headline and date", -4)
        return True
    return False


def _foreign(row: Row) -> bool:
    if row.is_arabic:
        return False
    name = row.dateless
    is_name = 2 <= len(name) <= _LONGEST_NAME and not any(word.isdigit() for word in name)
    if is_name and any(found.is_sure for found in row.dates):
        row.settle(Role.BYLINE, "name and date", -1)
    else:
        row.settle(Role.UNKNOWN, "not arabic", -2)
    return True


def _advert(row: Row) -> bool:
    """Find what is for sale, and addresses of networks that a line leads to."""
    if row.length > _LONGEST_ADVERT or not _ADVERT.search(row.text):
        return False
    row.settle(Role.NAVIGATION, "advert", -2)
    return True


def _writer(row: Row) -> bool:
    """Find who wrote an opinion: «* كاتب لبناني»."""
    is_note = row.text.startswith("*") and row.length <= HEADLINE_WORDS
    if not is_note or not says_trade(row.text):
        return False
    row.settle(Role.BYLINE, "writer's note", -1)
    return True


def _correspondent(row: Row) -> bool:
    if row.length > _LONGEST_SIGNATURE or row.ends_sentence or not _CORRESPONDENT.search(row.text):
        return False
    row.settle(Role.BYLINE, "correspondent", -1)
    return True


def _formula(row: Row) -> bool:
    if row.length > _LONGEST_ADVERT or not f"{row.plain} ".startswith(_formulas()):
        return False
    row.settle(Role.BODY, "formula", 0.5)
    return True


def _labelled(row: Row) -> bool:
    found = label_of(row) if row.length < 14 and not row.ends_sentence else None
    if found is None:
        return False
    section, label = found
    after = row.length - label.count(" ")
    is_marked = bool(_PUNCTUATED.match(row.text))
    if section in ("date", "updated"):
        fits = bool(row.dates) or len(row.dateless) < row.length
    elif section == "source":
        fits = after <= 6 and (is_marked or after <= 2)
    else:
        fits = after <= 6 and (is_marked or (section == "byline" and after <= 3))
    if fits:
        row.settle(_ROLES[section], "label", -1)
    return fits


def _captioned(row: Row) -> bool:
    if (row.ends_sentence and row.length > 14) or not is_caption(row):
        return False
    row.settle(Role.CAPTION, "picture credit", -1)
    return True


def _placed(row: Row) -> bool:
    if row.length > 9 or row.ends_sentence:
        return False
    if of_line(row.text) is not None:
        row.settle(Role.DATELINE, "place first", -1)
    elif signed_by(row.text) is not None:
        row.settle(Role.BYLINE, "outlet first", -1)
    return row.role is not Role.UNKNOWN


def _credited(row: Row) -> bool:
    """Find lines that are an agency's name and nothing more."""
    if row.length > 6 or agency_in(row.text) is None:
        return False
    row.settle(Role.CREDIT, "agency", -1)
    return True


def _linked(row: Row) -> bool:
    if not row.is_link:
        return False
    row.settle(Role.RELATED, "link", -2)
    return True


def _prose(row: Row) -> bool:
    stop = row.stop_share
    score = (
        min(row.length, 60) / 12
        # A file whose article is one line is as much an article as one of many paragraphs.
        + max(0, min(row.length, 360) - 60) / 40
        + (2 if row.ends_sentence and not row.asks else 0.5 * row.asks)
        + (1.5 if stop >= 0.3 else 0.7 if stop >= 0.2 else 0 if stop >= 0.1 else -1)
        + row.reports
        # Headlines hold hardly a comma, and never begin with «وأضاف».
        + 0.7 * row.has_comma
        + 1.3 * row.continues
        + 0.5 * row.introduces
        - 3
    )
    is_sentence = row.ends_sentence and not row.asks and row.length >= _SENTENCE_WORDS
    score = score if row.length > 1 else min(score, 0)
    if row.length > HEADLINE_WORDS and stop >= _LEAST_STOP_SHARE:
        row.settle(Role.BODY, "prose", max(score, 1.0))
    elif score > 0 or is_sentence:
        row.settle(Role.BODY, "prose", max(score, 0.3))
    else:
        row.settle(Role.UNKNOWN, "short", max(score, -0.3) if row.continues else score)
    return True


# To add a rule: write it, put it before those that may mistake its lines.
_RULES: tuple[Rule, ...] = (
    _separator,
    _hinted,
    _ticker,
    _heading,
    _junk,
    _more,
    _dated,
    _foreign,
    _advert,
    _formula,
    _writer,
    _correspondent,
    _labelled,
    _placed,
    _credited,
    _captioned,
    _linked,
    _prose,
)


@cache
def _labels() -> dict[str, list[tuple[str, str]]]:
    """Return by first word the labels in plain form with a space behind, the longest first."""
    sections = {plain(label) + " ": section for section, label in by_section("labels")}
    found: dict[str, list[tuple[str, str]]] = {}
    for label in sorted(sections, key=len, reverse=True):
        found.setdefault(label.partition(" ")[0], []).append((label, sections[label]))
    return found


@cache
def _formulas() -> tuple[str, ...]:
    return tuple(plain(row[0]) + " " for row in listed("formulas", "|"))
