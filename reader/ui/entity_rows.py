"""Rows of trees that stand for entities: pinned and hidden ones show that they are."""

from PySide6.QtGui import QStandardItem

from reader.model import Entity
from reader.ui.counted_rows import ICON_COLOUR, KIND_ICONS, counted_row
from reader.ui.theme import Theme


def entity_row(entity: Entity, count: int, theme: Theme) -> QStandardItem:
    """Return a row with an entity's name and a count, in its own colour or that of its kind."""
    card = entity.card
    sign = "hidden" if card.is_hidden else "pin" if card.is_pinned else KIND_ICONS[entity.kind]
    row = counted_row(entity.name, count, sign, entity.id)
    row.setData(theme.entity_edge(entity.kind, card.colour), ICON_COLOUR)
    return row
