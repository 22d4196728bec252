"""Who and what is named: in the open article, and one entity in all articles."""

from reader.ui.entity_panel.page import EntityPage, MentionGroup
from reader.ui.entity_panel.panel import EntityPanel

__all__ = ["EntityPage", "EntityPanel", "MentionGroup"]
