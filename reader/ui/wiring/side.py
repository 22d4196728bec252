"""What is said by the side panel: the notes on an article, and who is named in it."""

from reader.ui.parts import Parts


def connect_side(window: Parts) -> None:
    _connect_notes(window)
    _connect_shown_entity(window)
    _connect_corrections(window)


def _connect_notes(window: Parts) -> None:
    notes = window.panels.notes_panel
    notes.note_changed.connect(window.marks.change_note)
    notes.note_add_requested.connect(window.wishes.add_note)
    notes.note_remove_requested.connect(window.marks.remove_note)
    notes.note_jump_requested.connect(window.wishes.go_to_note)
    notes.highlight_jump_requested.connect(window.wishes.go_to_highlight)
    notes.highlight_remove_requested.connect(window.marks.remove_highlight)


def _connect_shown_entity(window: Parts) -> None:
    entities = window.panels.entity_panel
    entities.entity_chosen.connect(window.wishes.show_entity)
    entities.overview_requested.connect(window.wishes.show_no_entity)
    entities.mention_requested.connect(window.wishes.go_to_mention)
    entities.article_requested.connect(window.reading.open)
    entities.more_groups_requested.connect(window.reading.show_more_of_entity)
    entities.concordance_requested.connect(window.concordances.show)
    window.entity_menu.concordance_requested.connect(window.concordances.show)
    for speaker in (entities, window.entity_menu):
        speaker.articles_requested.connect(window.wishes.show_articles_of)
    entities.period_requested.connect(window.wishes.show_period)
    entities.why_requested.connect(window.reading.explain)
    entities.menu_requested.connect(window.entity_menu.open)
    entities.card_requested.connect(window.curation.keep)


def _connect_corrections(window: Parts) -> None:
    entities = window.panels.entity_panel
    window.decisions.entity_requested.connect(window.wishes.show_entity)
    entities.rename_requested.connect(window.who.rename)
    entities.kind_requested.connect(window.who.retype)
    entities.merge_requested.connect(window.who.merge)
    entities.merge_dropped.connect(window.entity_menu.offer_merge)
    entities.split_requested.connect(window.who.split)
    entities.split_mentions_requested.connect(window.who.split_mentions)
    entities.alias_requested.connect(window.who.add_alias)
    entities.dismiss_requested.connect(window.who.dismiss)
    entities.dismiss_in_article_requested.connect(window.who.dismiss_in_article)
    entities.dismiss_here_requested.connect(window.who.dismiss_here)
