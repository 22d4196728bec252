"""Locks that a killed window left behind, and those of windows that live."""

import os
import sys

import pytest
from PySide6.QtCore import QLockFile

from reader.library.locks import drop_left_behind

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such sandboxes")


@pytest.fixture
def lock(tmp_path):
    return tmp_path / "a.warraq.lock"


def leave_behind(lock, number):
    """Leave the lock of a process that was killed: one with a number that the file names."""
    living = QLockFile(str(lock))
    assert living.tryLock(0)
    content = lock.read_text("utf-8")
    living.unlock()
    lock.write_text(content.replace(str(os.getpid()), str(number), 1), "utf-8")


def can_lock(lock):
    other = QLockFile(str(lock))
    other.setStaleLockTime(0)
    return other.tryLock(0)


def test_a_window_that_was_killed_and_had_our_number_does_not_keep_us_out(lock):
    leave_behind(lock, os.getpid())
    assert not can_lock(lock)

    drop_left_behind(lock)

    assert can_lock(lock)


def test_a_window_that_lives_and_has_our_number_keeps_its_lock(lock):
    living = QLockFile(str(lock))
    assert living.tryLock(0)

    drop_left_behind(lock)

    assert lock.exists()
    assert not can_lock(lock)
    living.unlock()


def test_the_lock_of_another_number_is_left_to_qt(lock):
    leave_behind(lock, os.getppid())

    drop_left_behind(lock)

    assert lock.exists()


@pytest.mark.parametrize("content", [None, b"", b"no number\n", b"\xff\xfe"])
def test_what_is_no_lock_is_left_alone(lock, content):
    if content is not None:
        lock.write_bytes(content)

    drop_left_behind(lock)

    assert lock.exists() == (content is not None)
