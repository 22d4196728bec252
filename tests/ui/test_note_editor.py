"""Notes begin at the side from which they are read."""

import pytest
from PySide6.QtCore import Qt

from reader.ui.note_editor import NoteEditor

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("text", "direction", "is_right"),
    [
        ("مبعوثة abc", RIGHT, True),
        ("مبعوثة", LEFT, True),
        ("an envoy", RIGHT, False),
        ("an envoy", LEFT, False),
        ("GMT توقيت غرينتش", LEFT, True),
        ("2: انظر https://example.org/a/long/address", LEFT, True),
        ("2026", RIGHT, True),
        ("", RIGHT, True),
        ("", LEFT, False),
    ],
)
def test_a_note_begins_where_it_is_read_from(qtbot, text, direction, is_right):
    editor = NoteEditor()
    qtbot.addWidget(editor)
    editor.setLayoutDirection(direction)
    editor.resize(400, 80)
    editor.show()

    editor.insertPlainText(text)

    cursor = editor.textCursor()
    cursor.setPosition(0)
    assert (editor.cursorRect(cursor).center().x() > 200) is is_right
