"""Where the keyboard is in a window and what is being typed, for the window that follows it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

RECORD = "record"
"""The property of a widget that has the number of what it shows, where it is one of many."""

_Name = tuple[str, str, object, int]
"""What sets a widget apart from its siblings; the last counts those that are alike else."""
Way = tuple[_Name, ...]
"""From a window down to a widget, the same in each window that shows the same."""


@dataclass(frozen=True, slots=True)
class _Typed:
    """What stands in a field, and what is selected; the cursor is at the end that is named last.

    Positions are Qt's. A field of many lines keeps its text elsewhere.
    """

    way: Way
    text: str
    anchor: int
    position: int


@dataclass(frozen=True, slots=True)
class Keyboard:
    focus: Way | None = None
    typed: tuple[_Typed, ...] = ()


def keyboard_in(window: QWidget) -> Keyboard:
    """Tell where the keyboard is, and what stands in the fields that are seen."""
    inside = window.focusWidget()
    fields: list[QLineEdit | QPlainTextEdit] = list(window.findChildren(QLineEdit))
    fields += window.findChildren(QPlainTextEdit)
    # Of this window, not of those that stand beside it and belong to it.
    seen = (f for f in fields if f.window() is window and f.isVisibleTo(window))
    typed = (_typed(window, field) for field in seen)
    return Keyboard(_way(window, inside) if inside else None, tuple(typed))


def give_keyboard(window: QWidget, keyboard: Keyboard) -> None:
    """Go on typing where it was gone on in another window; what is not shown is passed over."""
    for one in keyboard.typed:
        _write(_found(window, one.way), one)
    inside = _found(window, keyboard.focus) if keyboard.focus else None
    if inside:
        inside.setFocus(Qt.FocusReason.OtherFocusReason)


def _typed(window: QWidget, field: QLineEdit | QPlainTextEdit) -> _Typed:
    way = _way(window, field)
    if isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        return _Typed(way, "", cursor.anchor(), cursor.position())
    position, anchor = field.cursorPosition(), field.cursorPosition()
    if field.hasSelectedText():
        ends = {field.selectionStart(), field.selectionEnd()}
        anchor = next(iter(ends - {position}))
    return _Typed(way, field.text(), anchor, position)


def _write(field: QWidget | None, typed: _Typed) -> None:
    if isinstance(field, QLineEdit):
        if field.text() != typed.text:
            field.setText(typed.text)
        field.setSelection(typed.anchor, typed.position - typed.anchor)
    elif isinstance(field, QPlainTextEdit):
        cursor, last = field.textCursor(), field.document().characterCount() - 1
        cursor.setPosition(min(typed.anchor, last))
        cursor.setPosition(min(typed.position, last), QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)


def _way(window: QWidget, widget: QWidget) -> Way:
    way: list[_Name] = []
    while widget is not window and (parent := widget.parentWidget()):
        way.append(next(name for name, sibling in _named(parent) if sibling is widget))
        widget = parent
    return tuple(reversed(way))


def _found(window: QWidget, way: Way) -> QWidget | None:
    widget: QWidget | None = window
    for name in way:
        if widget:
            widget = dict(_named(widget)).get(name)
    return widget


def _named(parent: QWidget) -> Iterator[tuple[_Name, QWidget]]:
    seen: dict[tuple[str, str, object], int] = {}
    for child in parent.children():
        if isinstance(child, QWidget) and not child.isWindow():
            name = (type(child).__name__, child.objectName(), child.property(RECORD))
            seen[name] = seen.get(name, -1) + 1
            yield (*name, seen[name]), child
