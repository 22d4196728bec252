"""What each command of the menus and the tool bar does, grouped as in `actions`.

The few that concern the window itself are joined by `MainWindow`.
"""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtGui import QAction

from reader.ui.allowing import allow_for_name
from reader.ui.parts import Parts

Slots = Iterable[tuple[QAction, Callable[..., object]]]


def connect_commands(window: Parts) -> None:
    for slots in (_files, _editing, _article, _walks, _lines, _names, _view, _help):
        for action, slot in slots(window):
            action.triggered.connect(slot)
    window.reading.entity_changed.connect(partial(allow_for_name, window.commands))
    allow_for_name(window.commands, None)


def _files(w: Parts) -> Slots:
    a = w.commands
    return (
        (a.import_files, w.files.import_files),
        (a.import_folder, w.files.import_folder),
        (a.watched, w.watched.show_all),
        (a.imports, w.earlier.show_all),
        (a.read_anew, w.earlier.read_all_anew),
        (a.table_fields, w.tables.show_remembered),
        (a.export, w.files.export),
    )


def _editing(w: Parts) -> Slots:
    a = w.commands
    return (
        (a.find, w.wishes.find),
        (a.delete, w.wishes.delete),
        (a.restore, w.wishes.put_back),
        (a.keep, w.wishes.keep),
        (a.empty_trash, w.wishes.trash.empty),
    )


def _article(w: Parts) -> Slots:
    a = w.commands
    return (
        (a.star, w.wishes.star),
        (a.mark_unread, w.wishes.mark_unread),
        (a.details, w.wishes.show_details),
        (a.outlet, w.wishes.outlets.show_open),
        (a.confirm, w.wishes.facts.confirm),
        (a.add_tag, w.wishes.add_tag),
        (a.add_note, w.wishes.add_note),
        (a.highlight, w.wishes.highlight),
    )


def _walks(w: Parts) -> Slots:
    a, panels = w.commands, w.panels
    return (
        (a.back, w.reading.go_back),
        (a.next_copy, w.reading.open_next_copy),
        (a.next_article, panels.article_list.next_article),
        (a.previous_article, panels.article_list.previous_article),
        (a.next_result, panels.search_results.next_result),
        (a.previous_result, panels.search_results.previous_result),
        (a.next_mention, w.wishes.next_mention),
        (a.previous_mention, w.wishes.previous_mention),
    )


def _lines(w: Parts) -> Slots:
    a, lines = w.commands, w.wishes.lines
    return (
        (a.leave_out, lines.leave_out),
        (a.begin_here, lines.begin_here),
        (a.end_here, lines.end_here),
        (a.set_title, lines.set_title),
        (a.file_lines, lines.show_all),
    )


def _names(w: Parts) -> Slots:
    a = w.commands
    return (
        (a.show_entity, w.wishes.show_reached),
        (a.concordance, w.concordances.show_focused),
        (a.add_entity, w.who.name_selection),
        (a.merge_entities, w.who.merge_focused),
        (a.split_mentions, w.who.split_focused),
        *((action, partial(w.who.retype_focused, kind)) for kind, action in a.kinds.items()),
        (a.suggestions, w.suggestions.ask),
        (a.decisions, w.decisions.show_all),
        (a.import_names, w.name_lists.take_in),
        (a.export_names, w.name_lists.export),
    )


def _view(w: Parts) -> Slots:
    a = w.commands
    return (
        (a.show_mentions, w.wishes.light_up),
        (a.show_hidden, w.curation.show_hidden),
        (a.show_left_out, w.wishes.unfold),
        (a.zoom_in, w.reading_menu.enlarge),
        (a.zoom_out, w.reading_menu.shrink),
        (a.zoom_reset, w.reading_menu.reset),
        (a.next_pane, w.wishes.next_pane),
    )


def _help(w: Parts) -> Slots:
    a = w.commands
    return (
        (a.guide, w.help.show_guide),
        (a.guide_to_correcting, w.help.show_guide_to_correcting),
        (a.guide_to_names, w.help.show_guide_to_names),
        (a.shortcuts, w.help.show_shortcuts),
        (a.about, w.help.show_about),
    )
