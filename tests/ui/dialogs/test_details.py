"""The details of articles, to be looked at and edited."""

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from reader.desk.facts import read_day
from reader.model import Evidence
from reader.ui.dialogs.details import FIELDS, Details, FieldView
from reader.ui.notes_panel.quote import Quote


def read(typed):
    day = read_day(typed)
    return (day, f"= {day}") if day else None


def details(qtbot, articles=1, **fields):
    shown = {name: fields.get(name, FieldView("")) for name in FIELDS}
    dialog = Details(shown, read, articles=articles)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def edit(dialog, name):
    return dialog._rows[name].findChild(QLineEdit)


def save(dialog):
    return dialog._buttons.button(QDialogButtonBox.StandardButton.Save)


def type_into(field, text):
    field.setText(text)
    field.textEdited.emit(text)


def test_only_what_was_changed_is_said(qtbot):
    dialog = details(qtbot, title=FieldView("عنوان"), author=FieldView("سلمى"))
    assert dialog.verdict == {}

    type_into(edit(dialog, "title"), " عنوان  آخر ")
    type_into(edit(dialog, "author"), "")

    assert dialog.verdict == {"title": "عنوان آخر", "author": ""}


def test_each_field_shows_the_line_that_it_came_from_and_leads_there(qtbot):
    dialog = details(qtbot, author=FieldView("سلمى", Evidence("كتبت: سلمى", 3)))
    quote = dialog._rows["author"].findChild(Quote)
    assert quote.text().replace("\u2068", "").replace("\u2069", "") == "Line 4: كتبت: سلمى"

    with qtbot.waitSignal(dialog.line_requested) as asked:
        quote.click()

    assert asked.args == [3]


def test_no_field_is_squashed_by_the_lines_below_them(qtbot):
    shown = {name: FieldView("قيمة", Evidence("سطر", 1)) for name in FIELDS}
    dialog = details(qtbot, **shown)

    for name in FIELDS:
        assert edit(dialog, name).height() >= edit(dialog, name).minimumSizeHint().height()


def test_the_users_word_can_be_taken_back(qtbot):
    shown = FieldView("غيره", Evidence("عنوان", 0), is_edited=True)
    dialog = details(qtbot, title=shown)

    dialog._rows["title"]._reset.click()

    assert dialog.verdict == {"title": None}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("18 أيلول 2015", "2015-09-18"), ("18/9/2015", "2015-09-18"), ("2015-09", "2015-09")],
)
def test_a_day_is_typed_as_the_press_prints_it(qtbot, typed, kept):
    dialog = details(qtbot)
    type_into(edit(dialog, "published"), typed)

    assert dialog.verdict == {"published": kept}
    assert dialog._day.text() == f"= {kept}"


def test_what_is_no_day_cannot_be_kept(qtbot):
    dialog = details(qtbot)
    type_into(edit(dialog, "published"), "أمس الجمعة")

    assert not save(dialog).isEnabled()
    assert dialog._day.text().startswith("Not understood")


def test_of_several_articles_only_what_is_typed_is_said(qtbot):
    dialog = details(qtbot, articles=3, outlet=FieldView(None), author=FieldView("سلمى"))
    assert dialog.verdict == {}
    assert edit(dialog, "outlet").placeholderText() == "They differ in this"

    type_into(edit(dialog, "outlet"), "النهر")

    assert dialog.verdict == {"outlet": "النهر"}
