"""Records put into words for the screen: titles, dates, numbers. Stores nothing."""

import sys
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QGuiApplication, QKeySequence, Qt

from reader.model import Article, EntityKind

translate = QCoreApplication.translate

LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Return a text that keeps its own direction inside a sentence of the other one.

    Only for showing: what is stored or compared never holds these signs.
    """
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def directed(words: str) -> str:
    """Return words that run as the interface does, whatever the letters that they begin with.

    Qt takes the direction of a text from its first letters, those of isolated names too.
    """
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"{RIGHT_TO_LEFT_MARK if is_mirrored else LEFT_TO_RIGHT_MARK}{words}"


def quoted(name: str) -> str:
    """Return a name that a sentence of the interface can hold."""
    return translate("wording", "“{name}”").format(name=isolated(name))


def listed(words: Iterable[str]) -> str:
    return translate("wording", ", ").join(words)


def as_tip(text: str) -> str:
    """Return a text as a tooltip: Qt would take for HTML what only looks like it."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def key_words(keys: QKeySequence) -> str:
    """Return a key sequence to be shown; isolated, or Arabic would turn «Ctrl+=» round.

    Not in Qt's own translation: keyboards say «Ctrl», whatever their letters are.
    """
    forms = QKeySequence.SequenceFormat
    form = forms.NativeText if sys.platform == "darwin" else forms.PortableText
    return f"\u2066{keys.toString(form)}{POP_ISOLATE}"


def headline(article: Article) -> str:
    """Return what stands for an article in a list: its title, else its beginning."""
    return article.metadata.title or article.beginning or article.source_name


def shortened(text: str, most: int) -> str:
    """Return a text, or its beginning of at most so many letters, up to the end of a word."""
    if len(text) <= most:
        return text
    whole_words = text[: most + 1].rpartition(" ")[0] or text[:most]
    return whole_words.rstrip(" .،,؛;:-–—") + "…"


def date_words(published: date | None) -> str:
    """Return a day in the interface's language; nothing where none is known."""
    if published is None:
        return ""
    day = QDate(published.year, published.month, published.day)
    return QLocale().toString(day, "d MMMM yyyy")


def partial_words(partial: str) -> str:
    """Return a part of a day in words: a month, a year, or a day whose year is not known."""
    if not partial:
        return ""
    year, month, day = (*partial.split("-"), "", "")[:3]
    known = QDate(2000 if year == "XXXX" else int(year), int(month or 1), int(day or 1))
    form = "d MMMM" if year == "XXXX" else "MMMM yyyy" if month else "yyyy"
    return QLocale().toString(known, form)


def period_words(period: str) -> str:
    """Return a day, month, year or decade in words: "2015-09-18", "2015-09", "2015", "201"."""
    if len(period) == len("2015-09-18"):
        return date_words(date.fromisoformat(period))
    if len(period) > len("201"):
        return partial_words(period)
    return "–".join(partial_words(period + last) for last in "09")


def number_words(number: int) -> str:
    """Return a number with the digits and separators of the interface's language."""
    return QLocale().toString(number)


def source_words(article: Article) -> str:
    """Return where and when an article was printed: «outlet · date», as far as known."""
    metadata = article.metadata
    day = date_words(metadata.published) or partial_words(metadata.partial or "")
    known = (metadata.outlet or "", day)
    return " · ".join(isolated(part) for part in known if part)


def kind_names() -> dict[EntityKind, str]:
    """Return what one entity of each kind is called."""
    return {
        EntityKind.PERSON: translate("wording", "Person"),
        EntityKind.PLACE: translate("wording", "Place"),
        EntityKind.ORGANISATION: translate("wording", "Organisation"),
        EntityKind.MISC: translate("wording", "Other name"),
    }


def kind_titles() -> dict[EntityKind, str]:
    """Return what stands above a list of entities of each kind."""
    return {
        EntityKind.PERSON: translate("wording", "People"),
        EntityKind.PLACE: translate("wording", "Places"),
        EntityKind.ORGANISATION: translate("wording", "Organisations"),
        EntityKind.MISC: translate("wording", "Other names"),
    }


def encoding_words(encoding: str) -> str:
    """Return what an encoding is called by those who do not know its number."""
    words = {
        "utf-8": translate("wording", "Unicode (UTF-8)"),
        "utf-16": translate("wording", "Unicode (UTF-16)"),
        "utf-16-le": translate("wording", "Unicode (UTF-16)"),
        "utf-16-be": translate("wording", "Unicode (UTF-16, big-endian)"),
        "cp1256": translate("wording", "Windows Arabic (1256)"),
        "iso8859_6": translate("wording", "ISO Arabic (8859-6)"),
        "mac_arabic": translate("wording", "Macintosh Arabic"),
        "cp720": translate("wording", "DOS Arabic (720)"),
        "cp1252": translate("wording", "Western European (1252)"),
    }
    return words.get(encoding, isolated(encoding.upper()))
