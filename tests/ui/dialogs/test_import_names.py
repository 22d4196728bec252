import pytest
from PySide6.QtWidgets import QLabel

from reader.desk.name_plans import Plan
from reader.desk.name_points import Point, What
from reader.errors import ListProblem
from reader.exporting.name_list import Refused
from reader.ui.dialogs.import_names import ImportNames
from reader.ui.name_list_words import CHANGES, CONFLICTS, change_words, conflict_words


def shown(qtbot, plan: Plan) -> ImportNames:
    dialog = ImportNames(plan, "names.csv")
    qtbot.addWidget(dialog)
    return dialog


def lines(dialog: ImportNames) -> list[str]:
    return [dialog._list.item(row).text() for row in range(dialog._list.count())]


def test_changes_and_conflicts_stand_under_their_titles(qtbot):
    changes = [Point(What.ALIAS, "القاهرة", "المحروسة")]
    dialog = shown(qtbot, Plan(changes, [Point(What.NOTE, "مصر", "لكم", "لي")]))

    assert lines(dialog) == [
        "Changes",
        "\u200e“\u2068القاهرة\u2069” is also called “\u2068المحروسة\u2069”",
        "Left as you have said",
        "\u200e“\u2068مصر\u2069” has a note of yours; in the list: \u2068لكم\u2069",
    ]
    assert dialog._take.isEnabled()


def test_where_nothing_changes_there_is_nothing_to_import(qtbot):
    dialog = shown(qtbot, Plan())

    assert lines(dialog) == []
    assert not dialog._take.isEnabled()


def test_bad_entries_are_told_and_the_good_ones_can_be_taken(qtbot):
    changes = [Point(What.NAME, "القاهرة", "LOC")]
    refused = [Refused(3, ListProblem.NO_TYPE), Refused(1, ListProblem.NO_NAME, is_line=False)]
    dialog = shown(qtbot, Plan(changes, refused=refused))

    assert lines(dialog)[:3] == [
        "Not taken in",
        "Line 3: there is no type that is known: PER, LOC, ORG, MISC or NONE.",
        "Entry 1: there is no name. Give it one.",
    ]
    assert dialog._take.isEnabled()


def test_a_list_of_bad_entries_alone_says_so(qtbot):
    dialog = shown(qtbot, Plan(refused=[Refused(2, ListProblem.NO_NAME)]))

    [title, *_] = [label.text() for label in dialog.findChildren(QLabel)]
    assert title.endswith("names.csv holds nothing that can be taken in.")


@pytest.mark.parametrize("what", CHANGES)
def test_each_change_has_words(what):
    value = "PER" if what in (What.NAME, What.KIND) else "ب"
    assert "{" not in change_words(Point(what, "أ", value, value))


@pytest.mark.parametrize("what", CONFLICTS)
def test_each_conflict_has_words(what):
    value = "PER" if what in (What.NAME, What.KIND) else "ب"
    assert "{" not in conflict_words(Point(what, "أ", value, value))


def test_what_the_list_contradicts_itself_in_is_not_the_user_s_word(qtbot):
    conflicts = [Point(What.TWICE, "مصر", "القاهرة", "عدن"), Point(What.NOTE, "مصر", "لكم", "لي")]

    dialog = shown(qtbot, Plan(conflicts=conflicts))

    assert lines(dialog)[0] == "Not taken in"
    assert lines(dialog)[2] == "Left as you have said"


def test_a_new_name_is_told_with_its_type_and_tags_one_by_one(qtbot):
    changes = [Point(What.NAME, "هانا تيتو", "PER"), Point(What.TAGS, "مصر", "أ\nب")]

    assert "New name: “\u2068هانا تيتو\u2069” (Person)" in change_words(changes[0])
    assert change_words(changes[1]).endswith("\u2068أ, ب\u2069")
