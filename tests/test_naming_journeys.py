"""The user says who a selection names, through the real window."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader.model import Span
from reader.ui.dialogs.entity_edit import EntityEdit
from reader.ui.dialogs.entity_search import EntitySearch
from tests.test_journeys import settle, start, stop

__all__ = ["start"]

TEXT = """السفيرة تزور المرفأ

قالت السفيرة هيلدا سترومن إن العمل في المرفأ مستمر منذ شهرين، وإن بلادها تتابعه.

وأضافت سترومن للصحافيين أن الرافعات تعمل ليلاً ونهاراً حتى نهاية الأسبوع.
"""
LONG, SHORT = "هيلدا سترومن", "سترومن"


@pytest.fixture
def program(start, tmp_path):
    path = tmp_path / "harbour.txt"
    path.write_text(TEXT, "utf-8")
    return start(path)


def answer(answering) -> None:
    """Answer the dialog that is about to open."""

    def answer_now() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, EntityEdit)
        answering(dialog)
        dialog.accept()

    QTimer.singleShot(100, answer_now)


def select(program, words: str, after: str = "") -> None:
    text = program.window.panels.article_view.text
    start = text.index(words, text.index(after))
    program.window.panels.article_view.select(Span(start, start + len(words)))


def is_named(program, name: str) -> bool:
    return name in [entity.name for entity in program.session.library.entities.every()]


def test_a_short_form_is_given_to_its_bearer_who_keeps_the_full_name(qtbot, program):
    window = program.window
    window.reading.open(window.browsing.listed[0])
    select(program, LONG)
    answer(lambda dialog: dialog._is_new.setChecked(True))
    window.commands.add_entity.trigger()
    settle(qtbot, program)
    assert is_named(program, LONG)

    def give_it_to_her(dialog: EntityEdit) -> None:
        dialog._is_other.setChecked(True)
        search = dialog.findChild(EntitySearch)
        assert search._model.index(0, 0).data() == LONG
        search.search(LONG)

    select(program, "ترومن", after="وأضافت")
    answer(give_it_to_her)
    window.commands.add_entity.trigger()
    settle(qtbot, program)

    assert is_named(program, LONG)
    assert not is_named(program, SHORT)


def test_to_say_what_a_name_is_one_must_be_chosen(program):
    wishes, kinds = program.window.wishes, program.window.commands.kinds.values()
    one = program.session.library.entities.every()[0]
    wishes.show_no_entity()
    assert not any(command.isEnabled() for command in kinds)

    wishes.show_entity(one.id)
    assert all(command.isEnabled() for command in kinds)

    wishes.show_no_entity()
    assert not any(command.isEnabled() for command in kinds)


def test_to_merge_without_a_chosen_name_asks_which_is_meant(qtbot, program):
    one = program.session.library.entities.every()[0]
    program.window.wishes.show_no_entity()
    asked = []

    def answer_both() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append(dialog.objectName())
        if len(asked) == 1:
            dialog.findChild(EntitySearch).search(one.name)
            QTimer.singleShot(100, answer_both)
            dialog.accept()
        else:
            dialog.reject()

    QTimer.singleShot(100, answer_both)
    program.window.commands.merge_entities.trigger()

    assert asked == ["chooseEntity", "mergeEntities"]


def test_what_was_said_is_listed_and_revoked_after_a_restart(qtbot, program, start):
    one = program.session.library.entities.every()[0]
    program.window.who.dismiss(one.id)
    settle(qtbot, program)
    stop(program)

    program = start()
    assert not is_named(program, one.name)
    program.window.commands.decisions.trigger()
    dialog = program.window.decisions.dialog
    qtbot.keyClick(dialog._list, Qt.Key.Key_Delete)
    settle(qtbot, program)
    assert is_named(program, one.name)
    assert dialog.chosen() == []

    dialog.activateWindow()
    program.window.commands.undo.trigger()
    settle(qtbot, program)
    assert not is_named(program, one.name)
    assert len(dialog.chosen()) == 1
