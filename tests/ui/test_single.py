"""Two starts on one library: real processes, a real socket, a real lock."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtNetwork import QLocalSocket

from reader.errors import LibraryInUseError, SilentWindowError, UnusableLibraryError
from reader.library import Library
from reader.model import Filter
from reader.ui.app import Options, Program, application
from reader.ui.single import Opening, lock_on, lock_or_hand_over, pack, socket_of, unpack

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="it has neither signals nor modes")
KNOCK = """
import sys
from pathlib import Path
from reader.ui.single import Opening, lock_or_hand_over

library, token, *files = sys.argv[1:]
lock = lock_or_hand_over(Path(library), Opening(tuple(map(Path, files)), token))
print("handed over" if lock is None else "locked" if lock.isLocked() else "silent")
"""
"""What a second start does at first."""
PATIENCE = 60_000
"""Milliseconds: these tests start whole programs, on machines that may be busy."""


def article(folder: Path, name: str) -> Path:
    file = folder / f"{name}.txt"
    file.write_text(f"افتتاح سوق {name}\n\nافتتح المجلس المحلي سوق {name} الجديدة أمس.\n", "utf-8")
    return file


def kept(library: Path) -> set[str]:
    """Return the names of the files that a library holds by now."""
    try:
        with Library.open(library, read_only=True) as opened:
            ids = opened.articles.matching(Filter())
            return {one.source_name for one in opened.articles.get_many(ids)}
    except UnusableLibraryError:  # it is just being made
        return set()


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library.warraq"


@pytest.fixture
def begin(library, tmp_path):
    """Start the program in a process of its own; all are killed at the end."""
    started: list[subprocess.Popen[bytes]] = []

    def begin(*files: Path | str) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-P", "-m", "reader", "--library", library, "--open", *files]
        process = subprocess.Popen(command, env=here(), cwd=tmp_path)
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.wait()


@pytest.fixture
def program(qtbot, library):
    program = Program(application(), Options(library, language="en"))
    program.start()
    program._door.listen()
    yield program
    if program.is_running:
        qtbot.waitUntil(lambda: program.is_settled, timeout=PATIENCE)
        program.stop()


@pytest.fixture
def knock(qtbot):
    """Start what is handed over in a process of its own, and see what becomes of it."""
    started: list[subprocess.Popen[str]] = []

    def knock(library: Path, token: str = "", files: tuple[Path, ...] = ()):
        command = [sys.executable, "-P", "-c", KNOCK, library, token, *files]
        started.append(subprocess.Popen(command, env=here(), stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield knock
    for process in started:
        process.kill()
        process.communicate()


def said(qtbot, process: "subprocess.Popen[str]") -> str:
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=PATIENCE)
    return process.stdout.read().strip()


def here() -> dict[str, str]:
    """Return the environment of a process that is to run this code."""
    return os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


def test_a_second_start_hands_its_files_over_and_ends(qtbot, begin, library, tmp_path):
    begin(article(tmp_path, "الحمراء"))
    qtbot.waitUntil(lambda: kept(library) == {"الحمراء.txt"}, timeout=PATIENCE)
    article(tmp_path, "الخضراء")

    second = begin("الخضراء.txt")  # relative to where it was started

    assert second.wait(60) == 0
    qtbot.waitUntil(lambda: kept(library) == {"الحمراء.txt", "الخضراء.txt"}, timeout=PATIENCE)


def test_of_two_starts_at_once_one_gets_the_files_of_both(qtbot, begin, library, tmp_path):
    both = [begin(article(tmp_path, name)) for name in ("الشرق", "الغرب")]

    qtbot.waitUntil(lambda: kept(library) == {"الشرق.txt", "الغرب.txt"}, timeout=PATIENCE)
    qtbot.waitUntil(lambda: [one.poll() for one in both].count(0) == 1, timeout=PATIENCE)
    assert [one.poll() for one in both].count(None) == 1


@UNIX
def test_what_a_killed_program_leaves_is_in_nobodys_way(qtbot, begin, library, tmp_path):
    first = begin()
    qtbot.waitUntil(Path(socket_of(library)).exists, timeout=PATIENCE)
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert Path(socket_of(library)).exists()

    second = begin(article(tmp_path, "الشمال"))
    qtbot.waitUntil(lambda: kept(library) == {"الشمال.txt"}, timeout=PATIENCE)
    assert begin(article(tmp_path, "الجنوب")).wait(60) == 0
    qtbot.waitUntil(lambda: kept(library) == {"الشمال.txt", "الجنوب.txt"}, timeout=PATIENCE)
    assert second.poll() is None


@UNIX
def test_a_window_that_hangs_is_told_of_and_not_waited_for_long(qtbot, begin, library):
    first = begin()
    qtbot.waitUntil(Path(socket_of(library)).exists, timeout=PATIENCE)
    first.send_signal(signal.SIGSTOP)

    lock = lock_or_hand_over(library, Opening(), patience=0.3)

    assert not lock.isLocked()
    with pytest.raises(SilentWindowError):
        lock_on(library, lock)


def test_a_second_start_without_files_brings_the_window_to_the_front(
    qtbot, program, library, knock
):
    program.window.showMinimized()

    assert said(qtbot, knock(library)) == "handed over"
    assert not program.window.isMinimized()
    assert program.window.isActiveWindow()


def test_a_window_that_fills_the_screen_still_does_when_it_comes_to_the_front(
    qtbot, program, library, knock
):
    program.window.showMaximized()
    program.window.setWindowState(program.window.windowState() | Qt.WindowState.WindowMinimized)

    said(qtbot, knock(library))

    assert program.window.windowState() & Qt.WindowState.WindowMaximized


def test_wayland_learns_that_the_user_wished_it(qtbot, program, library, knock, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")

    said(qtbot, knock(library, "new"))

    assert os.environ["XDG_ACTIVATION_TOKEN"] == "new"


def test_many_files_with_long_names_arrive_whole(qtbot, program, library, knock):
    files = tuple(Path(f"/{'أ' * 120}/{number}.txt") for number in range(3000))
    asked = []
    program._door.asked.disconnect(program.open_more)
    program._door.asked.connect(asked.append)

    said(qtbot, knock(library, "", files))

    assert asked == [Opening(files)]


def test_another_library_gets_a_window_of_its_own(program, tmp_path):
    lock = lock_or_hand_over(tmp_path / "other.warraq", Opening())

    assert lock.isLocked()
    lock.unlock()


@UNIX
def test_a_library_is_the_same_by_whatever_link_it_is_opened(
    qtbot, program, library, tmp_path, knock
):
    (tmp_path / "link.warraq").symlink_to(library)

    assert said(qtbot, knock(tmp_path / "link.warraq")) == "handed over"


def test_a_window_that_closes_leaves_the_library_to_who_waits(qtbot, program, library, knock):
    program._door.close()
    waiting = knock(library)
    qtbot.wait(2000)
    assert waiting.poll() is None

    program.stop()

    assert said(qtbot, waiting) == "locked"


def test_a_question_to_the_user_may_outlive_who_brought_it_up(qtbot, program, library):
    visitor, answered = QLocalSocket(), []

    def ask() -> None:
        question = QEventLoop()
        QTimer.singleShot(0, visitor.abort)
        QTimer.singleShot(100, question.quit)
        question.exec()
        answered.append(not program._door._inside)

    program._door.asked.connect(ask)
    visitor.connectToServer(socket_of(library))
    visitor.write(pack(Opening()))

    qtbot.waitUntil(lambda: answered == [True])


def test_a_visitor_who_says_nothing_keeps_nobody_waiting(qtbot, program, library, knock):
    silent = QLocalSocket()
    silent.connectToServer(socket_of(library))

    assert said(qtbot, knock(library)) == "handed over"
    silent.abort()


@pytest.mark.parametrize("times", [1, 2])
def test_a_file_that_is_opened_by_itself_is_read(qtbot, program, library, tmp_path, times):
    opening = Opening((article(tmp_path, "الحمراء"),))
    for _ in range(times):  # the second time it is there already
        program.window.reading.close()
        program.open_more(opening)
        qtbot.waitUntil(lambda: program.window.reading.article is not None, timeout=PATIENCE)

    assert program.window.reading.article.source_name == "الحمراء.txt"
    assert program.session.library.articles.counts().all == 1


def test_of_several_files_that_are_opened_none_takes_the_readers_eyes(qtbot, program, tmp_path):
    program.open_more(Opening((article(tmp_path, "الشرق"), article(tmp_path, "الغرب"))))

    library = program.session.library
    qtbot.waitUntil(lambda: library.articles.counts().all == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: program.is_settled, timeout=PATIENCE)
    assert program.window.reading.article is None


@UNIX
def test_no_other_user_can_open_the_door(program, library):
    assert Path(socket_of(library)).stat().st_mode & 0o077 == 0


@UNIX
def test_the_door_is_taken_away_when_the_window_closes(program, library):
    program.stop()

    assert not Path(socket_of(library)).exists()


@UNIX
def test_a_socket_that_nobody_listens_at_is_replaced(library, program):
    program._door.close()
    left = socket.socket(socket.AF_UNIX)
    left.bind(socket_of(library))
    left.close()

    program._door.listen()

    assert program._door._server.isListening()


def test_who_has_not_waited_is_told_that_the_library_is_in_use(program, library):
    with pytest.raises(LibraryInUseError) as raised:
        lock_on(library)

    assert not isinstance(raised.value, SilentWindowError)


def test_each_library_has_a_socket_of_its_own(tmp_path):
    assert socket_of(tmp_path / "a.warraq") != socket_of(tmp_path / "b.warraq")


@UNIX
def test_a_socket_has_a_path_that_systems_can_take(tmp_path, monkeypatch):
    deep = tmp_path / ("d" * 100)
    deep.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))

    assert len(socket_of(tmp_path / "a.warraq")) <= 100


@UNIX
def test_sandboxes_of_flatpak_meet_in_the_folder_that_they_share(tmp_path, monkeypatch):
    shared = tmp_path / "app" / "x"
    shared.mkdir(parents=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("FLATPAK_ID", "x")
    monkeypatch.setattr("reader.ui.single.LONGEST", 1000)

    assert Path(socket_of(tmp_path / "a.warraq")).parent == shared


@UNIX
def test_names_that_are_no_text_go_through_the_socket():
    opening = Opening((Path(os.fsdecode(b"/a/\xff.txt")), Path("/ب.txt")), "token")

    assert unpack(pack(opening)) == opening


def test_half_a_message_is_waited_for():
    message = pack(Opening((Path("/a.txt"),)))

    assert all(unpack(message[:end]) is None for end in range(len(message)))
