"""The keys that scroll a page, as in every reader."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider

_ACTIONS = {
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Space: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
}
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


def moves_cursor(event: QKeyEvent) -> bool:
    return event.key() in _ARROWS


def scroll_by_key(view: QAbstractScrollArea, event: QKeyEvent) -> bool:
    """Scroll if the key is one to scroll by. With Shift the others select, as everywhere."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key is Qt.Key.Key_Space and modifiers == Qt.KeyboardModifier.ShiftModifier:
        action = QAbstractSlider.SliderAction.SliderPageStepSub
    elif modifiers == Qt.KeyboardModifier.NoModifier and key in _ACTIONS:
        action = _ACTIONS[key]
    else:
        return False
    view.verticalScrollBar().triggerAction(action)
    return True
