"""Text can be read on every colour, and the colours of kinds can be told apart."""

from itertools import combinations
from string import Template

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette, QRawFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from reader.model import EntityKind
from reader.resources import resource
from reader.ui.fonts import AMIRI, INTERFACE, NASKH, load_fonts, reading_font
from reader.ui.theme import HIGHLIGHT_COLOURS, OWN_COLOURS, Theme

THEMES = pytest.mark.parametrize("theme", [Theme(), Theme(is_dark=True)], ids=["paper", "night"])

# How colours look without one kind of cone (Machado et al. 2009, severity 1.0).
WITHOUT_CONE = {
    "red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
            (-0.003882, -0.048116, 1.051998)),
    "green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
              (-0.011820, 0.042940, 0.968881)),
    "blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
             (0.004733, 0.691367, 0.303900)),
}  # fmt: skip


def linear(colour: QColor) -> list[float]:
    parts = colour.redF(), colour.greenF(), colour.blueF()
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]


def luminance(colour: QColor) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def over(veil: QColor, behind: QColor) -> QColor:
    share = veil.alphaF()
    parts = zip(veil.getRgbF()[:3], behind.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(share * one + (1 - share) * other for one, other in parts))


def lab(rgb: list[float]) -> tuple[float, float, float]:
    """Return a linear colour in CIE L*a*b*, where distance is difference to the eye."""
    red, green, blue = (max(0.0, part) for part in rgb)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: QColor, other: QColor, cone: str) -> float:
    def seen(colour: QColor) -> tuple[float, float, float]:
        parts = linear(colour)
        return lab(
            [sum(f * p for f, p in zip(row, parts, strict=True)) for row in WITHOUT_CONE[cone]]
        )

    return sum((a - b) ** 2 for a, b in zip(seen(one), seen(other), strict=True)) ** 0.5


def behind_text(theme: Theme) -> list[QColor]:
    kinds = [theme.entity_colour(kind, in_focus=f) for kind in EntityKind for f in (False, True)]
    person = EntityKind.PERSON
    colours = theme.colours
    surfaces = [colours.paper, colours.desk, colours.raised, colours.hover, colours.pressed]
    own = [theme.entity_colour(person, c, in_focus=f) for c in OWN_COLOURS for f in (False, True)]
    return [
        *kinds,
        *own,
        *map(theme.highlight_colour, HIGHLIGHT_COLOURS),
        *map(QColor, [*surfaces, colours.selected]),
    ]


@THEMES
def test_text_can_be_read_on_every_colour_it_stands_on(theme):
    for colour in behind_text(theme):
        assert contrast(QColor(theme.colours.ink), colour) >= 4.5, colour.name()


@THEMES
def test_selected_text_can_be_read_and_its_mark_is_seen(theme):
    veil = QColor(theme.colours.veil)
    for behind in [*behind_text(theme), QColor(theme.colours.paper)]:
        assert contrast(QColor(theme.colours.ink), over(veil, behind)) >= 4.5, behind.name()
    for kind in EntityKind:
        marked, plain = theme.entity_colour(kind), QColor(theme.colours.paper)
        assert over(veil, marked) != over(veil, plain) != plain


@THEMES
@pytest.mark.parametrize("surface", ["paper", "desk", "raised"])
@pytest.mark.parametrize("text", ["muted", "accent", "warning"])
def test_quiet_and_coloured_text_can_be_read_too(theme, surface, text):
    colours = theme.colours

    assert contrast(QColor(getattr(colours, text)), QColor(getattr(colours, surface))) >= 4.5


@THEMES
def test_a_default_button_can_be_read(theme):
    assert contrast(QColor(theme.colours.on_accent), QColor(theme.colours.accent)) >= 4.5


@THEMES
def test_lines_that_mean_something_are_seen(theme):
    own = [theme.entity_edge(EntityKind.MISC, colour) for colour in OWN_COLOURS]
    lines = [*map(theme.entity_edge, EntityKind), *own, theme.focus_colour(), theme.hit_colour()]

    for colour in lines:
        assert contrast(colour, QColor(theme.colours.paper)) >= 3, colour.name()


@THEMES
@pytest.mark.parametrize("cone", WITHOUT_CONE)
def test_kinds_stay_apart_for_colour_blind_eyes(theme, cone):
    for one, other in combinations(EntityKind, 2):
        assert difference(theme.entity_edge(one), theme.entity_edge(other), cone) >= 11
        assert difference(theme.entity_colour(one), theme.entity_colour(other), cone) >= 6


@THEMES
def test_an_entity_in_focus_stands_out_from_its_kind(theme):
    for kind in EntityKind:
        usual, in_focus = theme.entity_colour(kind), theme.entity_colour(kind, in_focus=True)
        assert contrast(usual, in_focus) >= 1.25


@THEMES
def test_an_entity_s_own_colour_stands_out_in_focus_too(theme):
    for own in OWN_COLOURS:
        usual, in_focus = (
            theme.entity_colour(EntityKind.MISC, own, in_focus=f) for f in (False, True)
        )
        assert contrast(usual, in_focus) >= 1.25, own


def test_an_own_colour_that_is_not_known_is_that_of_the_kind():
    assert Theme().entity_edge(EntityKind.MISC, "x") == Theme().entity_edge(EntityKind.MISC)


def test_an_unknown_colour_of_an_old_highlight_is_yellow():
    assert Theme().highlight_colour("mauve") == Theme().highlight_colour("yellow")


def test_the_style_sheet_names_no_side():
    rules = Template(resource("styles/warraq.qss").read_text("utf-8")).template

    assert not [side for side in ("left", "right") if side in rules]


@THEMES
def test_qt_understands_the_style_sheet(qtbot, theme):
    button = QPushButton("زر")
    qtbot.addWidget(button)

    button.setPalette(theme.palette())
    button.setStyleSheet(theme.style_sheet())  # a mistake is a warning, which fails
    button.ensurePolished()

    assert "$" not in theme.style_sheet()


def test_what_cannot_be_used_is_faint():
    palette = Theme().palette()
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)

    assert disabled == QColor(Theme().colours.faint)


def test_the_bundled_fonts_are_known(qapp):
    load_fonts()
    load_fonts()

    assert {NASKH, AMIRI, INTERFACE} <= set(QFontDatabase.families())


@pytest.mark.parametrize("family", [NASKH, AMIRI, INTERFACE])
def test_a_bundled_font_is_whole(qapp, family):
    load_fonts()
    font = QRawFont.fromFont(reading_font(family, 18))

    assert font.familyName() == family
    for character in "ابتثيةىءأإآؤئلًٌّ،؛؟«»()0٩aZ-.:":
        assert font.supportsCharacter(ord(character)), character


def test_no_family_is_the_system_s_own(qapp):
    assert reading_font("", 18).families()[0] not in {NASKH, AMIRI, INTERFACE}


@THEMES
def test_a_box_that_is_not_ticked_is_seen_in_a_list(qtbot, theme):
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setPalette(theme.palette())
    rows.setStyleSheet(theme.style_sheet())
    item = QListWidgetItem("", rows)
    item.setCheckState(Qt.CheckState.Unchecked)
    rows.show()

    image = rows.viewport().grab(rows.visualItemRect(item)).toImage()
    across = (image.pixelColor(x, image.height() // 2) for x in range(30))
    assert max(contrast(colour, theme.palette().base().color()) for colour in across) > 3
