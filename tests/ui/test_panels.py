import pytest
from PySide6.QtWidgets import QWidget

from reader.ui.article_list import ArticleList
from reader.ui.entity_panel import EntityPanel
from reader.ui.import_progress import ImportProgress
from reader.ui.notes_panel import NotesPanel
from reader.ui.search_bar import SearchBar
from reader.ui.search_results import SearchResults
from reader.ui.sidebar import Sidebar
from reader.ui.tag_editor import TagEditor
from tests.ui import records

NAMES = {
    Sidebar: "sidebar",
    SearchBar: "searchField",
    ArticleList: "articleList",
    EntityPanel: "entityPanel",
    NotesPanel: "notesPanel",
    TagEditor: "tagEditor",
    ImportProgress: "importProgress",
    SearchResults: "searchResults",
}


@pytest.mark.parametrize(("panel", "name"), NAMES.items(), ids=NAMES.values())
def test_every_panel_has_its_name_and_one_to_be_read_aloud(qtbot, panel, name):
    shown = panel()
    qtbot.addWidget(shown)

    assert shown.objectName() == name
    assert shown.accessibleName()


def test_the_editor_of_a_note_has_its_name_too(qtbot):
    panel = NotesPanel()
    qtbot.addWidget(panel)
    panel.show_notes([records.note()], {})

    assert panel.findChild(QWidget, "noteEditor").accessibleName()
