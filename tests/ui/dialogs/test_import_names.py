import pytest

from reader.desk.name_plans import Plan, Point, What
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
        "\u2068القاهرة\u2069 is also called \u2068المحروسة\u2069",
        "Left as you have said",
        "\u2068مصر\u2069 has a note of yours; in the list: \u2068لكم\u2069",
    ]
    assert dialog._take.isEnabled()


def test_where_nothing_changes_there_is_nothing_to_import(qtbot):
    dialog = shown(qtbot, Plan())

    assert lines(dialog) == []
    assert not dialog._take.isEnabled()


@pytest.mark.parametrize("what", CHANGES)
def test_each_change_has_words(what):
    value = "PER" if what is What.KIND else "ب"
    assert "{" not in change_words(Point(what, "أ", value, value))


@pytest.mark.parametrize("what", CONFLICTS)
def test_each_conflict_has_words(what):
    value = "PER" if what is What.KIND else "ب"
    assert "{" not in conflict_words(Point(what, "أ", value, value))
