"""PySide6 must not use up None: 6.12.0 on Python 3.11 aborted after about 5,000 calls."""

import sys

from PySide6.QtCore import QObject, Signal

# A few references come and go with the interpreter's own business.
NOISE = 20


class Bell(QObject):
    rung = Signal(bool)


def test_calls_that_return_nothing_do_not_use_up_none():
    thing, before = QObject(), sys.getrefcount(None)

    for _ in range(100):
        thing.setObjectName("x")

    assert sys.getrefcount(None) > before - NOISE


def test_signals_do_not_use_up_true():
    bell, before = Bell(), sys.getrefcount(True)

    for _ in range(100):
        bell.rung.emit(True)

    assert sys.getrefcount(True) > before - NOISE
