"""Grants the wish to look at what is said of articles, and to say it otherwise."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, QObject
from PySide6.QtWidgets import QWidget

from reader.desk.deeds import EditFields
from reader.desk.facts import is_hijri, other_weekday, read_day
from reader.library.edits import FIELDS
from reader.model import Article, Metadata
from reader.ui.article_view.header import published_words
from reader.ui.dialogs.details import Details, FieldView
from reader.ui.panels import Panels
from reader.ui.reading import Reading
from reader.ui.session import Session
from reader.ui.wording import date_words, isolated, partial_words

_OF_ONE = ("title", "standfirst")
"""What several articles cannot have in common."""
_WITH_CHOICES = ("outlet", "author", "agency", "dateline")


class Facts(QObject):
    def __init__(self, session: Session, panels: Panels, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._library = session.library
        self._view = panels.article_view
        self._reading = reading
        self._window = window
        self.dialog: Details | None = None

    def show(self, article_ids: Sequence[int]) -> None:
        """Show the details of an article, or what several have in common."""
        articles = self._library.articles.get_many(article_ids)
        if not articles:
            return
        offered = [name for name in FIELDS if len(articles) == 1 or name not in _OF_ONE]
        fields = {name: self._field(name, articles) for name in offered}
        dialog = self.dialog = Details(
            fields, self._day_words, self._window, articles=len(articles)
        )
        dialog.line_requested.connect(self._show_line)
        dialog.accepted.connect(lambda: self._keep([a.id for a in articles], dialog.verdict))
        dialog.open()

    def confirm(self) -> None:
        """Say that the open article was read right, though the rules were not sure."""
        if article := self._reading.article:
            self._keep([article.id], {"state": "imported"})

    def _field(self, name: str, articles: Sequence[Article]) -> FieldView:
        values = {_value(article.metadata, name) for article in articles}
        known = self._library.articles.known_values(name) if name in _WITH_CHOICES else []
        value = next(iter(values)) if len(values) == 1 else None
        if len(articles) > 1:
            return FieldView(value, known=known)
        details = self._library.readings.details(articles[0].id)
        evidence = details.evidence.get(name)
        if name == "published" and evidence is None:
            evidence = details.evidence.get("partial")
        is_moon = name == "published" and articles[0].metadata.is_approximate
        remark = self._of_the_moon() if is_moon else _hour_words(name, articles[0].metadata)
        return FieldView(value, evidence, name in details.edits, known, remark)

    def _keep(self, article_ids: Sequence[int], said: dict[str, str | None]) -> None:
        if said:
            deed = EditFields(self._library, article_ids, said)
            self._session.history.perform(QT_TRANSLATE_NOOP("history", "change the details"), deed)

    def _day_words(self, typed: str) -> tuple[str, str] | None:
        kept = read_day(typed)
        if kept is None:
            other = other_weekday(typed)
            return ("", self._with_right_weekday(other)) if other else None
        try:
            day: date = datetime.fromisoformat(kept) if "T" in kept else date.fromisoformat(kept)
        except ValueError:
            return kept, partial_words(kept)
        words = published_words(day, QLocale())
        return kept, f"{words}\n{self._of_the_moon()}" if is_hijri(typed) else words

    def _of_the_moon(self) -> str:
        return self.tr("Reckoned from the Hijri calendar: it may be one day off (± 1).")

    def _with_right_weekday(self, day: date) -> str:
        weekday = QLocale().dayName(day.isoweekday())
        words = self.tr("The weekday does not match the date: {day} is a {weekday}.")
        return words.format(day=isolated(date_words(day)), weekday=weekday)

    def _show_line(self, number: int) -> None:
        self._view.toggle_left_out(unfold=True)
        self._view.go_to_line(number)


def _value(metadata: Metadata, name: str) -> str:
    if name == "published":
        return _day_to_type(metadata.published) or metadata.partial or ""
    return str(getattr(metadata, name) or "")


def _day_to_type(day: date | None) -> str:
    """Return a day as it is typed, with its hour and how far that is from Greenwich, if known."""
    if not isinstance(day, datetime):
        return day.isoformat() if day else ""
    offset = day.isoformat()[-len("+00:00") :] if day.tzinfo else ""
    return f"{day:%Y-%m-%d %H:%M} {offset}".rstrip()


def _hour_words(name: str, metadata: Metadata) -> str:
    """Return a day with its hour in words; nothing where no hour is known."""
    has_hour = name == "published" and isinstance(metadata.published, datetime)
    return published_words(metadata.published, QLocale()) if has_hour else ""
