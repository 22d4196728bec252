"""Where each panel stands in the main window."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.field_undo import FieldUndo
from reader.ui.history import History
from reader.ui.menus import add_menus, add_tool_bar
from reader.ui.panels import Panels
from reader.ui.parts import Parts

translate = QCoreApplication.translate

WIDTHS = (210, 300, 640, 330)
"""Of sidebar, list, article and side panel, as the program starts for the first time."""
SIZE = QSize(1440, 900)
ROOM = 0.95
"""How much of a smaller screen the window takes at first: its frame needs some, too."""
LEAST = (130, 150, 260, 200)
"""The least that they can be: a window of 760 pixels is wide enough."""


def lay_out(window: Parts, history: History) -> None:
    """Put the panels, menus and tool bar into the window."""
    _fill_panes(window)
    window.pages.addWidget(window.panels.first_run)
    window.pages.addWidget(window.panes)
    window.setCentralWidget(window.pages)
    add_menus(window, window.commands, window.reading_menu, window.lighting_menu)
    add_tool_bar(window, window.commands, window.panels.search_bar)
    FieldUndo(window, history)
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)


def first_size(window: QWidget) -> QSize:
    """Return how large the window is as long as the user has not said otherwise."""
    return SIZE.boundedTo(window.screen().availableSize() * ROOM)


def _fill_panes(window: Parts) -> None:
    panels = window.panels
    panels.lists.addWidget(panels.article_list)
    panels.lists.addWidget(panels.search_results)
    panels.side.setObjectName("sidePanel")
    panels.side.setDocumentMode(True)
    panels.side.addTab(panels.entity_panel, translate("layout", "Names"))
    panels.side.addTab(panels.notes_panel, translate("layout", "Notes"))
    panes = (panels.sidebar, panels.listing, _article_column(panels), panels.side)
    for pane, least in zip(panes, LEAST, strict=True):
        pane.setMinimumWidth(least)
        window.panes.addWidget(pane)
    window.panes.setChildrenCollapsible(False)
    window.panes.setSizes(list(WIDTHS))
    window.panes.setStretchFactor(2, 1)


def _article_column(panels: Panels) -> QWidget:
    column = QWidget()
    lines = QVBoxLayout(column)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(panels.article_view, 1)
    lines.addWidget(panels.offer)
    lines.addWidget(panels.tag_editor)
    return column
