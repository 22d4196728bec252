"""The About window."""

import platform
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow

from reader.licences import Component, Kind
from reader.ui.app import application
from reader.ui.dialogs.about import EMBLEM, AboutWarraq
from reader.ui.emblem import draw_emblem
from reader.ui.help import Help
from reader.ui.log_file import log_file
from reader.version import VERSION

LIBRARY, LOG = Path("/home/nur/library.warraq"), Path("/home/nur/warraq.log")


@pytest.fixture
def parts(tmp_path):
    (tmp_path / "own.txt").write_text("Do as you like.", "utf-8")
    (tmp_path / "foo.txt").write_text("Permission is granted.\nNo warranty at all.", "utf-8")
    return [
        Component("Warraq", "1.0", "MIT", Kind.OWN, texts=(tmp_path / "own.txt",)),
        Component("bar (in Qt)", "", "BSD-3-Clause", Kind.QT),
        Component(
            "libfoo",
            "2.1",
            "Zlib",
            Kind.LIBRARY,
            "https://example.org",
            "© Foo",
            texts=(tmp_path / "foo.txt",),
        ),
    ]


@pytest.fixture
def about(qtbot, parts):
    dialog = AboutWarraq(parts, LIBRARY, LOG)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def rows(dialog):
    tree = dialog.list.list
    items = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [[item.text(column).strip("\u2068\u2069") for column in range(3)] for item in items]


def test_it_lists_what_the_program_is_made_of(about):
    assert rows(about) == [
        ["Warraq", "1.0", "MIT"],
        ["bar (in Qt)", "", "BSD-3-Clause"],
        ["libfoo", "2.1", "Zlib"],
    ]


def test_a_name_keeps_its_brackets_in_an_arabic_window(about):
    assert about.list.list.topLevelItem(1).text(0) == "\u2068bar (in Qt)\u2069"


@pytest.mark.parametrize(
    ("version", "licence", "widths"),
    [("2026.10.19.post1", "LGPL-2.1-or-later", None), ("1." * 60, "MIT AND " * 20, [140, 200])],
    ids=["long", "too long"],
)
def test_columns_are_as_wide_as_what_is_in_them_within_reason(qtbot, version, licence, widths):
    dialog = AboutWarraq([Component("foo", version, licence, Kind.LIBRARY)], LIBRARY, LOG)
    qtbot.addWidget(dialog)
    dialog.show()

    tree = dialog.list.list
    if widths is None:
        widths = [max(tree.sizeHintForColumn(c), tree.header().sectionSizeHint(c)) for c in (1, 2)]
    assert [tree.columnWidth(column) for column in (1, 2)] == widths
    assert version in tree.topLevelItem(0).toolTip(1)


def test_it_begins_with_the_programs_own_licence(about):
    assert about.list.text.toPlainText() == "Warraq 1.0\nMIT\n\nDo as you like."


def test_the_chosen_component_shows_its_notices(about):
    QTest.keyClick(about.list.field, Qt.Key.Key_Down)
    QTest.keyClick(about.list.list, Qt.Key.Key_End)

    shown = about.list.text.toPlainText()
    assert shown.startswith("libfoo 2.1\nZlib\nhttps://example.org\n\n© Foo")
    assert shown.endswith("No warranty at all.")


@pytest.mark.parametrize("typed", ["LIBFOO", "zlib", "warranty AT"])
def test_a_component_is_found_by_name_licence_or_text(about, typed):
    QTest.keyClicks(about.list.field, typed)

    assert [name for name, *_ in rows(about)] == ["libfoo"]


def test_what_was_looked_for_is_selected_in_the_text(about):
    QTest.keyClicks(about.list.field, "warranty")

    assert about.list.text.textCursor().selectedText() == "warranty"


def test_the_choice_stays_when_more_is_listed_again(about):
    QTest.keyClicks(about.list.field, "foo")
    about.list.field.clear()

    assert about.list.text.toPlainText().startswith("libfoo")


def test_nothing_found_shows_nothing(about):
    QTest.keyClicks(about.list.field, "no such thing")

    assert rows(about) == []
    assert about.list.text.toPlainText() == ""


def test_the_text_can_be_selected_but_not_changed(about):
    QTest.keyClicks(about.list.text, "x")
    about.list.text.selectAll()
    about.list.text.copy()

    assert QGuiApplication.clipboard().text() == "Warraq 1.0\nMIT\n\nDo as you like."


def test_a_report_gets_versions_and_places(about):
    QTest.mouseClick(about._copy, Qt.MouseButton.LeftButton)

    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == f"Warraq {VERSION}, from a checkout"
    assert copied[1].startswith(f"Python {platform.python_version()} · Qt 6.")
    assert copied[3:] == ["Language: English", f"Library: {LIBRARY}", f"Log: {LOG}"]


def test_a_report_tells_a_frozen_program(about, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert about.facts().startswith(f"Warraq {VERSION}, from a package that needs no Python\n")


def test_tab_goes_from_the_field_through_all_and_back(about):
    passed = []
    about.list.field.setFocus()
    for _ in range(8):
        passed.append(QApplication.focusWidget().accessibleName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert passed[:6] == [
        "Find in names, licences and texts",
        "What Warraq is made of",
        "Notices of the chosen component",
        "Runs with",
        "Your library",
        "Log",
    ]
    assert QApplication.focusWidget() is about.list.field


def test_escape_closes_it_from_the_field_and_from_the_text(about):
    for widget in (about.list.field, about.list.text):
        about.show()
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Escape)
        assert not about.isVisible()


def test_enter_in_the_field_does_not_close_it(about):
    QTest.keyClicks(about.list.field, "foo\r")

    assert about.isVisible()


def test_it_fits_onto_a_small_screen(about):
    assert about.minimumSizeHint().width() <= 800
    assert about.minimumSizeHint().height() <= 560


def test_the_menu_opens_it_with_the_icon_and_all_that_runs(qtbot, tmp_path):
    application()
    window = QMainWindow()
    qtbot.addWidget(window)

    Help(tmp_path / "library.warraq", window).show_about()

    [dialog] = window.findChildren(AboutWarraq)
    pictures = [label.pixmap() for label in dialog.findChildren(QLabel) if label.pixmap()]
    assert pictures[0].toImage() == _seen(draw_emblem(EMBLEM))
    assert "numpy" in [name for name, *_ in rows(dialog)]
    lines = [line.text() for line in dialog.findChildren(QLineEdit, "plain")]
    assert lines[1:] == [str(tmp_path / "library.warraq"), str(log_file())]
    dialog.close()


def _seen(image: QImage) -> QImage:
    """Return an image without the colours of what is transparent."""
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
