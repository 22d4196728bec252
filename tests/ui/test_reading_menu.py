"""The menu of fonts, spacing and direction: what is chosen is told and kept."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from reader.ui.reading_menu import LARGEST, ReadingMenu
from reader.ui.settings import Settings


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def menu(settings, parent):
    return ReadingMenu(settings, parent)


def choose(menu: ReadingMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_a_chosen_font_is_told_and_kept(qtbot, menu, settings):
    with qtbot.waitSignal(menu.style_changed) as heard:
        choose(menu, "Amiri")

    assert heard.args[0].font_family == settings.font_family == "Amiri"


def test_letters_grow_no_further_than_can_be_read(menu, settings):
    for _ in range(100):
        menu.enlarge()

    assert settings.font_size == LARGEST


def test_a_direction_is_one_articles(qtbot, menu):
    with qtbot.waitSignal(menu.direction_chosen) as heard:
        choose(menu, "From left to right")
    assert heard.args == ["ltr"]

    menu.forget_direction()

    assert [a.text() for a in menu.actions() if a.isChecked()][-1] == "Direction as the letters say"
