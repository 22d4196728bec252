import pytest
from PySide6.QtCore import Qt

from reader.desk.decisions import Decision, Point
from reader.model import Correction, EntityKind, Verb
from reader.ui.decision_words import decision_words
from reader.ui.dialogs.said_of_names import SaidOfNames
from tests.ui import records

ADDED = Decision(
    {4: Correction(Verb.ADD, "سعاد")},
    (Point(Verb.ADD, ("سعاد",), kind=EntityKind.PERSON),),
    records.entity(7, "سعاد"),
    ("سعاد",),
)
DISMISSED = Decision(
    {2: Correction(Verb.DISMISS, "جمال المواني")},
    (Point(Verb.DISMISS, ("جمال الموانئ",)),),
    None,
    ("جمال الموانئ",),
)


@pytest.fixture
def dialog(qtbot) -> SaidOfNames:
    dialog = SaidOfNames()
    qtbot.addWidget(dialog)
    dialog.show_decisions([ADDED, DISMISSED])
    dialog.show()
    return dialog


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("point", "words"),
    [
        (ADDED.points[0], "“سعاد” is a name: Person"),
        (Point(Verb.ALIAS, ("أ",), "ب"), "“أ” is another name of “ب”"),
        (Point(Verb.SAME, ("أ", "ب"), "ج"), "“أ”, “ب” and “ج” are one name"),
        (Point(Verb.APART, ("أ",), "ب"), "“أ”: somebody other than “ب”"),
        (Point(Verb.RENAME, ("أ",), "ب"), "“أ” is shown as “ب”"),
        (Point(Verb.RETYPE, ("أ",), kind=EntityKind.PLACE), "“أ” is of the type Place"),
        (DISMISSED.points[0], "“جمال الموانئ”: no name, in any article"),
        (
            Point(Verb.DISMISS, ("أ",), articles=(records.article(title="خبر"),)),
            "“أ”: no name in “خبر”",
        ),
        (
            Point(Verb.DISMISS, ("أ",), articles=(records.article(title="خبر"),), places=1),
            "“أ”: no name at one place of “خبر”",
        ),
        (
            Point(Verb.HERE, ("أ",), "ب", articles=(records.article(title="خبر"),), places=2),
            "“أ” names “ب” in “خبر”",
        ),
    ],
)
def test_each_decision_is_a_sentence(point, words):
    assert plain(decision_words(Decision({}, (point,)))) == words


def test_of_many_names_the_first_are_told():
    decision = Decision({}, (Point(Verb.SAME, tuple("ابتثج"), "ح"),))

    assert plain(decision_words(decision, 2)) == "“ا”, “ب”, … and “ح” are one name"


@pytest.mark.parametrize("way", ["button", "key"])
def test_what_is_chosen_is_revoked(qtbot, dialog, way):
    dialog._list.setCurrentIndex(dialog._list.model().index(1, 0))

    with qtbot.waitSignal(dialog.revoke_requested) as heard:
        if way == "button":
            qtbot.mouseClick(dialog._revoke, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(dialog._list, Qt.Key.Key_Delete)

    assert heard.args == [[DISMISSED]]


def test_several_are_revoked_at_once(qtbot, dialog):
    dialog._list.selectAll()

    with qtbot.waitSignal(dialog.revoke_requested) as heard:
        qtbot.keyClick(dialog._list, Qt.Key.Key_Delete)

    assert heard.args == [[ADDED, DISMISSED]]


def test_a_name_is_found_whatever_its_hamzas(dialog):
    dialog._field.setText("المواني")

    assert [dialog._shown, dialog.chosen()] == [[DISMISSED], [DISMISSED]]


def test_a_name_of_which_nothing_was_said_is_told_so(dialog):
    dialog._field.setText("زينب")

    assert dialog._empty.isVisible()
    assert dialog._empty.text() == "You said nothing of such a name."
    assert not dialog._revoke.isEnabled()


def test_the_place_in_the_list_stays_when_the_chosen_one_is_gone(dialog):
    dialog._list.setCurrentIndex(dialog._list.model().index(0, 0))

    dialog.show_decisions([DISMISSED])

    assert dialog.chosen() == [DISMISSED]


def test_the_page_of_whom_it_concerns_is_opened(qtbot, dialog):
    with qtbot.waitSignal(dialog.entity_requested) as heard:
        qtbot.keyClick(dialog._list, Qt.Key.Key_Return)

    assert heard.args == [7]
    assert dialog.isVisible()


def test_enter_in_the_field_closes_nothing(qtbot, dialog):
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)

    assert dialog.isVisible()
