"""An entity's page, filled from the library."""

import pytest

from reader.entities.expressions import expressions
from reader.entities.unifying import Unified
from reader.model import EntityKind
from reader.ui.context_rows import Heading, Spelling
from reader.ui.entity_pages import EntityPages
from reader.ui.entity_panel import EntityPanel
from tests import make

TEXT = "قال وزير الدفاع سامي الأحمد ذلك"
NAME = "سامي الأحمد"


@pytest.mark.parametrize("kind", [EntityKind.PERSON, EntityKind.PLACE])
def test_only_people_are_said_to_be_something(qtbot, tmp_path, kind):
    panel = EntityPanel()
    qtbot.addWidget(panel)
    names = [make.name(TEXT, NAME)]
    with make.library(tmp_path) as library:
        library.articles.add(make.draft(TEXT), names)
        library.recognition.replace(1, TEXT, names, "new", expressions(TEXT, names))
        make.link(library, Unified(NAME, kind, (names[0].key,), (NAME,), ((1, 0),)))
        [entity] = library.entities.find(NAME)

        EntityPages(library, panel).show(entity.id)

    shown = panel._details.list.rows()
    said = [row.name for row in shown if isinstance(row, Spelling) and row.name != NAME]
    assert said == (["وزير الدفاع"] if kind is EntityKind.PERSON else [])
    assert ("Said to be" in [r.words for r in shown if isinstance(r, Heading)]) == bool(said)
