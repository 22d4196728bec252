"""Where each action stands: the menu bar and the tool bar."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QWidget

from reader.ui.actions import Actions
from reader.ui.wording import key_words

translate = QCoreApplication.translate


def add_menus(window: QMainWindow, actions: Actions, reading: QMenu, lighting: QMenu) -> None:
    """Fill the menu bar. `reading`, the menu of type, and `lighting` are made elsewhere."""
    a = actions
    library = _menu(window, translate("menus", "&Library"))
    _fill(library, a.import_files, a.import_folder, a.watched, a.imports, a.table_fields)
    _fill(library, None, a.export, a.read_anew, a.empty_trash)
    _fill(library, None, a.quit)
    edit = _menu(window, translate("menus", "&Edit"))
    _fill(edit, a.undo, a.redo, None, a.find, a.next_result, a.previous_result)
    _fill(edit, None, a.delete, a.restore, a.keep)
    article = _menu(window, translate("menus", "&Article"))
    _fill(article, a.previous_article, a.next_article, a.back, a.next_copy)
    _fill(article, None, a.details, a.outlet, None, a.star, a.mark_unread)
    _fill(article, None, a.add_tag, a.add_note, a.highlight, None, a.show_left_out)
    lines = article.addMenu(translate("menus", "What belongs to it"))
    _fill(lines, a.leave_out, a.begin_here, a.end_here, a.set_title, a.confirm, None)
    _fill(lines, a.file_lines, a.encoding)
    names = _menu(window, translate("menus", "&Names"))
    _fill(names, a.previous_mention, a.next_mention, a.show_entity, a.concordance)
    _fill(names, None, a.add_entity, a.merge_entities, a.split_mentions)
    _fill(names, a.suggestions)
    _fill(names.addMenu(translate("menus", "This name is a")), *a.kinds.values())
    _fill(names, None, a.show_mentions, a.show_hidden)
    names.addMenu(lighting)
    _fill(names, None, a.decisions, a.import_names, a.export_names)
    view = _menu(window, translate("menus", "&View"))
    _fill(view, a.zoom_in, a.zoom_out, a.zoom_reset)
    view.addMenu(reading)
    _fill(view, None, a.dark, a.language, None, a.next_pane, a.full_screen)
    help_ = _menu(window, translate("menus", "&Help"))
    _fill(help_, a.guide, a.guide_to_names, a.guide_to_correcting, a.shortcuts, a.about)


def add_tool_bar(window: QMainWindow, actions: Actions, search: QWidget) -> QToolBar:
    """Add the tool bar with the search field in its middle."""
    bar = QToolBar(translate("menus", "Tool bar"), window)
    bar.setObjectName("toolBar")
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    a = actions
    _fill(bar, a.import_files, None, a.undo, a.redo)
    bar.addWidget(search)
    _fill(bar, a.highlight, a.add_note, a.add_tag, a.add_entity, None)
    _fill(bar, a.previous_mention, a.next_mention, None, a.dark, a.language)
    window.addToolBar(bar)
    return bar


def _menu(window: QMainWindow, title: str) -> QMenu:
    return window.menuBar().addMenu(title)


def _fill(bar: QMenu | QToolBar, *actions: QAction | None) -> None:
    for action in actions:
        if action is None:
            bar.addSeparator()
        else:
            bar.addAction(action)
            if isinstance(bar, QMenu) and bar.isRightToLeft() and action.shortcut():
                _isolate_keys(action)


def _isolate_keys(action: QAction) -> None:
    """Write the keys behind a tab, isolated: Arabic would turn «Ctrl+=» round."""
    if "\t" not in action.text() and action.objectName() not in ("actionUndo", "actionRedo"):
        action.setText(f"{action.text()}\t{key_words(action.shortcut())}")
