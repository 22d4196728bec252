"""What hovering tells, in words."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.model import Entity, EntityKind, Line, Mention
from reader.ui.article_view.counted import Counted
from reader.ui.article_view.under import Under
from reader.ui.line_words import reason_words, role_names

KINDS = {
    EntityKind.PERSON: QT_TRANSLATE_NOOP("article_view", "person"),
    EntityKind.PLACE: QT_TRANSLATE_NOOP("article_view", "place"),
    EntityKind.ORGANISATION: QT_TRANSLATE_NOOP("article_view", "organisation"),
    EntityKind.MISC: QT_TRANSLATE_NOOP("article_view", "other name"),
}

translate = QCoreApplication.translate


def tooltip(
    under: Under, describe: Callable[[Mention], Entity] | None, left_out: Line | None = None
) -> str:
    """Return the tooltip of what is under the mouse, as rich text; empty where nothing is.

    `left_out` is the line there, if it was left out.
    """
    if under.mention and describe:
        return _escaped(entity_words(describe(under.mention)))
    if under.notes:
        return _escaped(under.notes[0].text)
    if under.left_out is not None:
        click = translate("article_view", "Click to put this line into the text")
        return _escaped(f"{line_words(left_out)}\n{click}" if left_out else click)
    if under.leads_to is not None:
        return _escaped(translate("article_view", "Click to open this article"))
    return ""


def line_words(line: Line) -> str:
    """Return what a line was taken for, and why."""
    pattern = translate("article_view", "{role}: {reason}")
    return pattern.format(role=role_names()[line.role], reason=reason_words(line))


def entity_words(entity: Entity) -> str:
    """Return who an entity is and how often it is named."""
    kind = translate("article_view", str(KINDS[entity.kind]))
    mentions = Counted().mentions(entity.mentions)
    articles = Counted().articles(entity.articles)
    pattern = translate("article_view", "{name}\n{kind} · {mentions} · {articles}")
    return pattern.format(name=entity.name, kind=kind, mentions=mentions, articles=articles)


def _escaped(text: str) -> str:
    """Keep a tooltip from taking a text for HTML, which could name files to show."""
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>"
