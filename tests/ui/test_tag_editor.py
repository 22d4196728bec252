import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from reader.ui.chip import Chip
from reader.ui.tag_editor import TagEditor

KNOWN = ["أسواق", "اقتصاد", "نقل"]


@pytest.fixture
def editor(qtbot) -> TagEditor:
    editor = TagEditor()
    qtbot.addWidget(editor)
    editor.show_tags(["نقل", "موانئ"], KNOWN)
    return editor


def line(editor: TagEditor) -> QLineEdit:
    return editor.findChild(QLineEdit)


def chips(editor: TagEditor) -> list[str]:
    return [chip.text() for chip in editor.findChildren(Chip) if not chip.isHidden()]


def suggested(editor: TagEditor) -> list[str]:
    return editor._suggestions.stringList()


def test_shows_a_chip_for_each_tag(editor):
    assert chips(editor) == ["نقل", "موانئ"]


def test_shows_the_tags_of_another_article(editor):
    editor.show_tags(["أسواق"], KNOWN)

    assert chips(editor) == ["أسواق"]


@pytest.mark.parametrize("typed", ["سفن\r", "سفن,", "سفن،"], ids=["enter", "comma", "arabic comma"])
def test_adds_what_is_typed(qtbot, editor, typed):
    with qtbot.waitSignal(editor.tag_add_requested) as heard:
        for char in typed:
            if char == "\r":
                qtbot.keyClick(line(editor), Qt.Key.Key_Return)
            else:
                line(editor).insert(char)
                line(editor).textEdited.emit(line(editor).text())

    assert heard.args == ["سفن"]
    assert line(editor).text() == ""


def test_several_pasted_tags_are_added_one_by_one(qtbot, editor):
    heard = []
    editor.tag_add_requested.connect(heard.append)
    line(editor).setText("سفن، قمح")

    qtbot.keyClick(line(editor), Qt.Key.Key_Return)

    assert heard == ["سفن", "قمح"]


def test_a_known_tag_is_taken_in_its_own_spelling(qtbot, editor):
    line(editor).setText("اسواق")

    with qtbot.waitSignal(editor.tag_add_requested) as heard:
        qtbot.keyClick(line(editor), Qt.Key.Key_Return)

    assert heard.args == ["أسواق"]


def test_a_tag_that_the_article_has_is_not_added_again(qtbot, editor):
    line(editor).setText("نقل")

    with qtbot.assertNotEmitted(editor.tag_add_requested):
        qtbot.keyClick(line(editor), Qt.Key.Key_Return)


def test_suggests_known_tags_in_any_spelling(editor):
    line(editor).setText("اس")
    line(editor).textEdited.emit("اس")

    assert suggested(editor) == ["أسواق"]


def test_suggests_no_tag_that_the_article_has(editor):
    assert suggested(editor) == ["أسواق", "اقتصاد"]


def test_a_suggestion_that_is_chosen_is_added(qtbot, editor):
    with qtbot.waitSignal(editor.tag_add_requested) as heard:
        line(editor).setText("أسواق")
        editor._completer.activated.emit("أسواق")

    assert heard.args == ["أسواق"]


def test_the_cross_of_a_chip_removes_the_tag(qtbot, editor):
    cross = editor.findChildren(Chip)[1].findChild(QToolButton)

    with qtbot.waitSignal(editor.tag_remove_requested) as heard:
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)

    assert heard.args == ["موانئ"]
    assert cross.accessibleName() == "Remove tag \u2068موانئ\u2069"


def test_backspace_in_an_empty_line_removes_the_last(qtbot, editor):
    with qtbot.waitSignal(editor.tag_remove_requested) as heard:
        qtbot.keyClick(line(editor), Qt.Key.Key_Backspace)

    assert heard.args == ["موانئ"]


def test_what_is_being_typed_stays_when_shown_anew(editor):
    line(editor).setText("سف")

    editor.show_tags(["نقل"], KNOWN)

    assert line(editor).text() == "سف"


@pytest.mark.parametrize(
    ("direction", "first_is_right"),
    [(Qt.LayoutDirection.RightToLeft, True), (Qt.LayoutDirection.LeftToRight, False)],
)
def test_chips_begin_where_the_window_does(qtbot, editor, direction, first_is_right):
    editor.setLayoutDirection(direction)
    editor.resize(500, 60)
    editor.layout().activate()
    first, second = (chip for chip in editor.findChildren(Chip) if not chip.isHidden())

    assert (first.x() > second.x()) is first_is_right


def test_a_suggestion_is_chosen_by_the_keyboard(qtbot, editor):
    editor.show_tags([], ["Suez", "أسواق"])
    with qtbot.waitExposed(editor):
        editor.show()
    qtbot.keyClicks(line(editor), "su")
    popup = editor._completer.popup()

    with qtbot.waitSignal(editor.tag_add_requested) as heard:
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)

    assert heard.args == ["Suez"]
    qtbot.waitUntil(lambda: line(editor).text() == "")
    editor.close()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]
)
def test_a_chip_leaves_room_before_its_word(qtbot, direction):
    chip = Chip("نقل", QToolButton())
    qtbot.addWidget(chip)
    chip.setLayoutDirection(direction)
    chip.resize(chip.sizeHint())
    chip.layout().activate()
    label = chip.findChild(QLabel).geometry()

    is_mirrored = direction is Qt.LayoutDirection.RightToLeft
    room = chip.width() - label.right() - 1 if is_mirrored else label.x()
    assert room == 9
