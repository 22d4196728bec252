"""What stands above the body: where and when it was printed, the title, who wrote it."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from reader.model import Article, Metadata, Repair, State
from reader.ui.article_view.page import Paragraph, Part
from reader.ui.wording import isolated, listed, partial_words

translate = QCoreApplication.translate

ARABIC_LETTER_MARK = "\u061c"
"""Before a sign, it keeps the sign on the right of Arabic digits, where it is read first."""


def header_paragraphs(article: Article, locale: QLocale) -> Iterator[Paragraph]:
    """Yield what is known of an article, and nothing in place of what is not."""
    metadata = article.metadata
    by_part = {
        Part.SOURCE: _joined(metadata.outlet, day_words(metadata, locale)),
        Part.TITLE: metadata.title,
        Part.STANDFIRST: metadata.standfirst,
        Part.BYLINE: _joined(*_writers(metadata)),
    }
    for part, text in by_part.items():
        if text:
            yield Paragraph(part, text)
    if not article.is_encoding_sure:
        asked = translate("article_view", "Are the letters wrong? Choose the encoding of the file…")
        yield Paragraph(Part.ASK, isolated(asked))


def day_words(metadata: Metadata, locale: QLocale) -> str:
    """Return when an article was published, as exactly as it is known."""
    if metadata.published is None and metadata.partial:
        return partial_words(metadata.partial)
    day = published_words(metadata.published, locale)
    if metadata.is_approximate:
        return translate("article_view", "{day} (± 1 day)").format(day=day)
    return day


def notice_paragraphs(article: Article) -> Iterator[Paragraph]:
    """Yield what has to be known before an article is trusted."""
    if text := _joined(_notice(article.state), _repaired(article.repairs)):
        yield Paragraph(Part.NOTICE, text)


def published_words(published: date | None, locale: QLocale) -> str:
    """Return a day in words; with the time and its zone as printed, where they are known."""
    if published is None:
        return ""
    day = locale.toString(
        QDate(published.year, published.month, published.day), QLocale.FormatType.LongFormat
    )
    if not isinstance(published, datetime):
        return day
    time = locale.toString(QTime(published.hour, published.minute), QLocale.FormatType.ShortFormat)
    zone = zone_words(published, locale)
    pattern = translate("article_view", "{day}, {time} {zone}")
    return pattern.format(day=day, time=time, zone=isolated(zone) if zone else "").rstrip()


def zone_words(moment: datetime, locale: QLocale) -> str:
    """Return how far a printed hour is from Greenwich; nothing where no zone is printed."""
    offset = moment.utcoffset()
    if offset is None:
        return ""
    greenwich = translate("article_view", "GMT")
    if not offset:
        return greenwich
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    number = locale.toString(hours)
    if minutes:
        number += f":{locale.toString(minutes).rjust(2, locale.zeroDigit())}"
    sign = "-" if offset < timedelta() else "+"
    if locale.language() is QLocale.Language.Arabic:
        return f"{greenwich} {ARABIC_LETTER_MARK}{sign}{number}"
    return f"{greenwich}{sign}{number}"


def _writers(metadata: Metadata) -> tuple[str | None, ...]:
    return metadata.author, metadata.agency, metadata.dateline


def _notice(state: State) -> str:
    match state:
        case State.CHECK:
            return translate(
                "article_view", "What belongs to this article is uncertain: all of it is shown."
            )
        case State.UNUSABLE:
            return translate("article_view", "No article could be recognised in this file.")
        case State.IMPORTED:
            return ""


def _repaired(repairs: Sequence[Repair]) -> str:
    """Say what was undone in the text, of which the original shows nothing any more."""
    words = {
        Repair.ENCODING: translate("article_view", "letters misread in a wrong encoding"),
        Repair.FORMS: translate("article_view", "letters written by their shapes"),
        Repair.ORDER: translate("article_view", "lines written backwards"),
        Repair.LAM_ALEF: translate("article_view", "lam and alef swapped"),
        Repair.LETTERS: translate("article_view", "letters of another keyboard"),
    }
    if not repairs:
        return ""
    damage = listed(words[repair] for repair in repairs)
    return translate("article_view", "Repaired: {damage}.").format(damage=damage)


def _joined(*facts: str | None) -> str:
    return "  ·  ".join(isolated(fact) for fact in facts if fact)
