"""How the program looks: colours on paper and at night, and the style of every control.

The colours of kinds and highlights stay apart for colour-blind eyes, and text on any of them
keeps a contrast of 4.5 to 1 (WCAG AA): tests/ui/test_theme.py.
"""

from dataclasses import dataclass, fields
from functools import cache
from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip

from reader.model import EntityKind
from reader.resources import resource
from reader.ui.fonts import interface_font, load_fonts


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of everything but marks, as Qt writes them."""

    paper: str
    """Behind text: articles, lists, fields."""
    desk: str
    """Behind everything else."""
    raised: str
    hover: str
    pressed: str
    ink: str
    muted: str
    """Text that matters less."""
    faint: str
    """Text of what cannot be used now."""
    line: str
    edge: str
    """The border of a field or a button."""
    accent: str
    on_accent: str
    selected: str
    veil: str
    """Over what is selected on a page, so thin that marks stay seen; alpha comes first."""
    warning: str


_LIGHT = Colours(
    paper="#fdfbf6",
    desk="#f3efe6",
    raised="#fffdf9",
    hover="#ebe5d8",
    pressed="#dfd7c6",
    ink="#26221c",
    muted="#665f52",
    faint="#a59c8b",
    line="#e0d9ca",
    edge="#c9c0ad",
    accent="#17606b",
    on_accent="#ffffff",
    selected="#cfe3e4",
    veil="#3a17606b",
    warning="#a1370c",
)
_DARK = Colours(
    paper="#1e1c19",
    desk="#171512",
    raised="#2a2723",
    hover="#302c27",
    pressed="#3b3630",
    ink="#ebe4d6",
    muted="#aba291",
    faint="#6f675a",
    line="#34302a",
    edge="#4b453c",
    accent="#83c9d0",
    on_accent="#10262a",
    selected="#274a4f",
    veil="#a0255058",
    warning="#ff9d76",
)

# Each pair: on paper, at night.
_ENTITY = {
    EntityKind.PERSON: ("#c3dcf6", "#20415f"),
    EntityKind.PLACE: ("#cdeec9", "#1f4a2a"),
    EntityKind.ORGANISATION: ("#fbdcb2", "#5b3d15"),
    EntityKind.MISC: ("#f5dceb", "#55304a"),
}
_ENTITY_IN_FOCUS = {
    EntityKind.PERSON: ("#93c2f3", "#2f6296"),
    EntityKind.PLACE: ("#8ed48a", "#266b38"),
    EntityKind.ORGANISATION: ("#f6b45f", "#835414"),
    EntityKind.MISC: ("#e3a3c8", "#8a4570"),
}
_ENTITY_EDGE = {
    EntityKind.PERSON: ("#2f6fb3", "#74b0e6"),
    EntityKind.PLACE: ("#23803a", "#6fc77c"),
    EntityKind.ORGANISATION: ("#b4660c", "#e3a552"),
    EntityKind.MISC: ("#8b2162", "#ee9fc8"),
}
# Chosen by the user for single entities; each pair for fills, fills in focus, and edges.
_OWN = {
    "red": (("#f7cfc9", "#5e2420"), ("#ee9b90", "#8c3a33"), ("#b8291d", "#f08a7e")),
    "yellow": (("#f3ecb4", "#48420f"), ("#e0cd55", "#6b6110"), ("#7d6f00", "#d8c84a")),
    "teal": (("#c3ebe8", "#134a48"), ("#7fd4cd", "#1c6c68"), ("#0e7a74", "#5fcfc7")),
    "violet": (("#ddd3f7", "#3a2f63"), ("#b9a4ee", "#5a4a96"), ("#6440b8", "#b39df0")),
    "brown": (("#e6d5c3", "#4a3524"), ("#cfae8b", "#74543a"), ("#7b4a1e", "#d0a27a")),
    "grey": (("#dcdad4", "#3d3b38"), ("#bcb9b0", "#5f5c57"), ("#5d5a53", "#b8b4aa")),
}
OWN_COLOURS = tuple(_OWN)
"""The names of the colours that an entity may have of its own, as `Card.colour`."""

_HIGHLIGHT = {
    "yellow": ("#fff0a0", "#564a12"),
    "green": ("#dcefb4", "#3a4c1b"),
    "blue": ("#d3e9f8", "#1d4058"),
    "pink": ("#fcd5df", "#5c2c3b"),
    "purple": ("#e3daf6", "#413560"),
}
HIGHLIGHT_COLOURS = tuple(_HIGHLIGHT)
"""The names of the colours to mark with, as `Highlight.colour`."""

_HIT = ("#b3341a", "#ffab87")


@dataclass(frozen=True, slots=True)
class Theme:
    """One look of the program: on paper, or at night."""

    is_dark: bool = False

    @property
    def colours(self) -> Colours:
        return _DARK if self.is_dark else _LIGHT

    def entity_colour(
        self, kind: EntityKind, own: str | None = None, *, in_focus: bool = False
    ) -> QColor:
        """Return what lies behind a name; stronger for the entity the user looks at.

        `own` is the colour that the entity has, or None for that of its kind.
        """
        if own in _OWN:
            return self._chosen(_OWN[own][1 if in_focus else 0])
        return self._chosen((_ENTITY_IN_FOCUS if in_focus else _ENTITY)[kind])

    def entity_edge(self, kind: EntityKind, own: str | None = None) -> QColor:
        """Return a kind's colour, or an entity's own, for thin lines and small signs."""
        return self._chosen(_OWN[own][2] if own in _OWN else _ENTITY_EDGE[kind])

    def own_colour(self, name: str) -> QColor:
        """Return one of the colours that an entity may have of its own, as it is strongest."""
        return self._chosen(_OWN[name][1])

    def focus_colour(self) -> QColor:
        """Return the colour of the ring around what the keyboard has reached."""
        return QColor(self.colours.accent)

    def highlight_colour(self, name: str) -> QColor:
        """Return what lies behind a passage the user marked; unknown names are yellow."""
        return self._chosen(_HIGHLIGHT.get(name, _HIGHLIGHT["yellow"]))

    def hit_colour(self) -> QColor:
        """Return the colour of the line around what a search found."""
        return self._chosen(_HIT)

    def palette(self) -> QPalette:
        """Return the colours for Qt's own controls."""
        palette = QPalette()
        for role, colour in _roles(self.colours).items():
            palette.setColor(role, QColor(colour))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
            QPalette.ColorRole.PlaceholderText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.colours.faint))
        return palette

    def style_sheet(self) -> str:
        """Return the style of every control. It names no side, so it mirrors by itself."""
        template = Template(resource("styles/warraq.qss").read_text("utf-8"))
        values = {field.name: getattr(self.colours, field.name) for field in fields(Colours)}
        folder, look = resource("styles").as_posix(), "night" if self.is_dark else "paper"
        return template.substitute(values, folder=folder, look=look)

    def _chosen(self, pair: tuple[str, str]) -> QColor:
        return _colour(pair[self.is_dark])


@cache
def _colour(name: str) -> QColor:
    """Return a colour made once: painting a page asks for hundreds."""
    return QColor(name)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole program; may be called again at any time.

    What it wears already it is not given anew: each gift dresses every widget there is.
    """
    load_fonts()
    sheet = theme.style_sheet()
    if app.styleSheet() == sheet and app.palette() == theme.palette():
        return
    if not app.styleSheet():
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(interface_font())
        QToolTip.setFont(interface_font())
    app.setPalette(theme.palette())
    app.setStyleSheet(sheet)


def _roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: colours.desk,
        role.WindowText: colours.ink,
        role.Base: colours.paper,
        role.AlternateBase: colours.desk,
        role.Text: colours.ink,
        role.PlaceholderText: colours.muted,
        role.Button: colours.raised,
        role.ButtonText: colours.ink,
        role.BrightText: colours.warning,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.ink,
        role.Highlight: colours.selected,
        role.HighlightedText: colours.ink,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.hover,
        role.Mid: colours.edge,
        role.Dark: colours.edge,
        role.Shadow: colours.line,
    }
