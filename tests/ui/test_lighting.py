"""Which names are lit, and that their kinds can be told without colours."""

from itertools import combinations

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QPen

from reader.model import EntityKind, Span
from reader.ui.article_view.painting import paint_underline
from reader.ui.lighting import LightingMenu, lit
from reader.ui.settings import Settings
from reader.ui.theme import Theme
from tests.ui import pages

PERSON = pages.mention(Span(0, 4), 1, EntityKind.PERSON)
PLACE = pages.mention(Span(5, 9), 2, EntityKind.PLACE)
CLUB = pages.mention(Span(10, 14), 3, EntityKind.ORGANISATION)
PRIZE = pages.mention(Span(15, 19), 4, EntityKind.MISC)
ALL = [PERSON, PLACE, CLUB, PRIZE]


@pytest.fixture
def settings():
    return Settings(QSettings())


def menu(qtbot, settings):
    made = LightingMenu(settings, None)
    qtbot.addWidget(made)
    return made


def switch(menu, name):
    menu.findChild(QAction, name).toggle()


def test_all_names_are_lit_at_first(settings):
    assert lit(ALL, settings, None) == ALL


@pytest.mark.parametrize(
    ("name", "mention"),
    [
        ("lights_people", PERSON),
        ("lights_places", PLACE),
        ("lights_organisations", CLUB),
        ("lights_others", PRIZE),
    ],
)
def test_a_kind_that_is_switched_off_is_not_lit(qtbot, settings, name, mention):
    made = menu(qtbot, settings)
    with qtbot.waitSignal(made.changed):
        switch(made, name)
    assert lit(ALL, settings, None) == [other for other in ALL if other is not mention]


def test_the_entity_in_focus_is_lit_whatever_its_kind(settings):
    settings.lights_places = False
    assert lit(ALL, settings, 2) == ALL


def test_the_entity_in_focus_can_be_lit_alone(settings):
    settings.lights_focus_only = True
    assert lit(ALL, settings, 2) == [PLACE]
    assert lit(ALL, settings, None) == ALL


def test_nothing_is_lit_where_names_are_not(settings):
    settings.shows_mentions = False
    assert lit(ALL, settings, 2) == []


def test_names_with_a_tag_can_be_lit_alone(settings):
    assert lit(ALL, settings, 4, {1}) == [PERSON, PRIZE]
    assert lit(ALL, settings, None, set()) == []


def test_the_tags_that_names_have_are_offered_when_the_menu_opens(qtbot, settings):
    known = ["أمم"]
    made = LightingMenu(settings, None, lambda: known)
    qtbot.addWidget(made)
    known.append("وفود")
    made.aboutToShow.emit()

    offered = {action.text(): action for action in made._tags.actions()}
    with qtbot.waitSignal(made.changed):
        offered["وفود"].trigger()

    assert list(offered) == ["Whatever the tag", "أمم", "وفود"]
    assert settings.lights_tag == "وفود"
    made.aboutToShow.emit()
    assert [a.text() for a in made._tags.actions() if a.isChecked()] == ["وفود"]


def test_without_tags_none_is_offered(qtbot, settings):
    made = menu(qtbot, settings)
    made.aboutToShow.emit()

    assert not made._tags.isEnabled()


def test_what_was_switched_off_stays_so(qtbot, settings):
    switch(menu(qtbot, settings), "lights_places")
    again = menu(qtbot, Settings(QSettings()))
    checked = {action.objectName(): action.isChecked() for action in again.actions()}
    assert not checked["lights_places"]
    assert checked["lights_people"]


def underline(kind, theme):
    """Return which pixels the line below a name of a kind covers, whatever its colour."""
    image = QImage(60, 12, QImage.Format.Format_RGB32)
    paper = QColor(theme.colours.paper)
    image.fill(paper)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_underline(painter, kind, 2, 58, 8, QPen(theme.entity_edge(kind), 1.5))
    painter.end()
    reach = abs(theme.entity_edge(kind).lightnessF() - paper.lightnessF()) / 3
    return {
        (x, y)
        for x in range(60)
        for y in range(12)
        if abs(image.pixelColor(x, y).lightnessF() - paper.lightnessF()) > reach
    }


@pytest.mark.parametrize("theme", [Theme(), Theme(is_dark=True)], ids=["paper", "night"])
def test_kinds_can_be_told_without_colours(qapp, theme):
    lines = {kind: underline(kind, theme) for kind in EntityKind}
    for one, other in combinations(EntityKind, 2):
        apart = len(lines[one] ^ lines[other]) / len(lines[one] | lines[other])
        assert apart >= 0.2, (one, other)


@pytest.mark.parametrize("kind", EntityKind)
def test_the_line_of_every_kind_is_as_long_as_the_name(qapp, kind):
    columns = [x for x, _ in underline(kind, Theme())]
    assert min(columns) <= 4
    assert max(columns) >= 54
