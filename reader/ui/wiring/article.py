"""What is said by the open article, its tags and the menus that change how it looks."""

from reader.ui.parts import Parts


def connect_article(window: Parts) -> None:
    _connect_view(window)
    _connect_looks(window)
    window.context_menu.concordance_requested.connect(window.concordances.show)
    tags = window.panels.tag_editor
    tags.tag_add_requested.connect(window.wishes.tag)
    tags.tag_remove_requested.connect(window.wishes.untag)


def _connect_view(window: Parts) -> None:
    view = window.panels.article_view
    view.mention_clicked.connect(window.wishes.show_mention)
    view.copy_requested.connect(window.reading.open)
    view.note_clicked.connect(window.wishes.edit_note)
    view.selection_changed.connect(window.commands.highlight.setEnabled)
    view.selection_changed.connect(window.commands.add_entity.setEnabled)
    view.line_restore_requested.connect(window.wishes.lines.take_back)
    view.encoding_requested.connect(window.encodings.ask)
    view.context_menu_requested.connect(window.context_menu.open)
    view.reading_changed.connect(window.reading_menu.take)


def _connect_looks(window: Parts) -> None:
    view = window.panels.article_view
    window.reading_menu.style_changed.connect(view.set_reading)
    window.reading_menu.direction_chosen.connect(view.set_direction)
    window.lighting_menu.changed.connect(window.reading.light_up)
