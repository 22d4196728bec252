"""Commands beside a window."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QLockFile

from reader.cli.windows import has_window

HOLD = (
    "import sys, time; from PySide6.QtCore import QLockFile; lock = QLockFile(sys.argv[1]);"
    "assert lock.tryLock(100); print('held', flush=True); time.sleep(60)"
)


@pytest.fixture
def window(tmp_path):
    """Start a process that holds the lock of a library, as a window does; yield both."""
    library = tmp_path / "a.warraq"
    command = [sys.executable, "-c", HOLD, f"{library}.lock"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout.readline() == "held\n"
        yield library, process
        process.kill()


def test_a_library_that_a_window_has_open_is_known_by_its_lock(window):
    library, process = window
    assert has_window(library)

    process.kill()
    process.wait()
    assert not has_window(library)


def test_the_lock_of_this_process_is_no_other_window(tmp_path):
    lock = QLockFile(f"{tmp_path / 'a.warraq'}.lock")
    assert lock.tryLock(100)

    assert not has_window(tmp_path / "a.warraq")
    lock.unlock()


@pytest.mark.parametrize("content", [b"", b"no number\n", b"\xff\xfe"])
def test_a_lock_that_cannot_be_read_is_none(tmp_path, content):
    (tmp_path / "a.warraq.lock").write_bytes(content)
    assert not has_window(tmp_path / "a.warraq")


def test_a_lock_older_than_its_process_is_left_over(window):
    library, _ = window
    os.utime(f"{library}.lock", (1, 1))

    assert not has_window(library)


def test_an_import_by_command_is_refused_while_a_window_is_open(window, tmp_path):
    library, _ = window
    (tmp_path / "a.txt").write_text("خبر", "utf-8")
    command = [sys.executable, "-m", "reader", "--library", library, "--lang", "en", "import"]

    done = subprocess.run(
        [*command, tmp_path / "a.txt"], capture_output=True, check=False, encoding="utf-8"
    )

    assert done.returncode == 2
    assert "Nothing was imported or changed" in done.stderr
    assert "is open in a window" in done.stderr
    assert not library.exists()
