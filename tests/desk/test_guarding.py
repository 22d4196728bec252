"""Files that would hang, swallow or crash a program that read them in its own process."""

import ctypes
import os
import sys
import time
from pathlib import Path

import pytest

from reader.desk import guarding, safely
from reader.desk.importing import Begun, Done, Total
from reader.desk.safely import prepare_safely
from reader.errors import NotStartedError, Reason, UnreadableFileError
from reader.library import Library
from tests.importing.pages import CAIRO, RIYADH

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="sees to memory on Linux only")


def hang(library: Path, paths, start=0):
    """Stand in for a parser that some file sends round and round."""
    yield Total(3)
    for number in range(start, 3):
        yield Begun(f"{number}.txt")
        if number == 1:
            time.sleep(60)
        yield Done(f"{number}.txt")


def crash(library: Path, paths, start=0):
    yield Total(3)
    for number in range(start, 3):
        yield Begun(f"{number}.txt")
        if number == 1:
            ctypes.string_at(0)
        yield Done(f"{number}.txt")


def kept(items, found):
    """Put each into a list as it comes, so that they outlive what is raised."""
    for item in found:
        items.append(item)
        yield from ()


def refusals(items):
    return [(i.source_name, i.reason) for i in items if isinstance(i, UnreadableFileError)]


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "x.warraq") as library:
        yield library


@pytest.fixture
def reading(monkeypatch, tmp_path):
    def read(task):
        monkeypatch.setattr(safely, "prepare", task)
        return list(prepare_safely(tmp_path / "x.warraq", (tmp_path,), seconds=1.0))

    return read


def test_a_file_that_takes_too_long_is_refused_and_the_next_is_read(reading):
    items = reading(hang)

    assert refusals(items) == [("1.txt", Reason.TOOK_TOO_LONG)]
    assert [i.source_name for i in items if isinstance(i, Done)] == ["0.txt", "1.txt", "2.txt"]


@pytest.mark.usefixtures("new_processes")
def test_a_file_that_crashes_its_reader_is_refused_and_the_next_is_read(reading):
    items = reading(crash)

    assert refusals(items) == [("1.txt", Reason.DAMAGED)]
    assert [i.source_name for i in items if isinstance(i, Done)] == ["0.txt", "1.txt", "2.txt"]


def allocate(library: Path, paths, start=0):
    yield Total(1)
    yield Begun("0.txt")
    try:
        bytearray(3 * 1024**3)
    except MemoryError:
        yield UnreadableFileError("0.txt", Reason.TOO_LARGE)
    yield Done("0.txt")


@linux_only
@pytest.mark.usefixtures("new_processes")
def test_the_reading_process_gets_no_more_memory_than_its_share(reading):
    assert refusals(reading(allocate)) == [("0.txt", Reason.TOO_LARGE)]


def swell(library: Path, paths, start=0):
    """Stand in for a file that swallows memory, on a system that refuses none."""
    yield Total(2)
    for number in range(start, 2):
        yield Begun(f"{number}.txt")
        if number == 0:
            held = [bytearray(1024**2) for _ in range(300)]
            time.sleep(60 * len(held))
        yield Done(f"{number}.txt")


@pytest.mark.usefixtures("new_processes")
def test_a_file_that_swallows_memory_is_refused_on_any_system(monkeypatch, tmp_path):
    monkeypatch.setattr(safely, "prepare", swell)
    monkeypatch.setattr(guarding, "MOST_MEMORY", 250 * 1024**2)

    items = list(prepare_safely(tmp_path / "x.warraq", (tmp_path,)))

    assert refusals(items) == [("0.txt", Reason.TOO_LARGE)]
    assert [i.source_name for i in items if isinstance(i, Done)] == ["0.txt", "1.txt"]


def stumble(library: Path, paths, start=0):
    yield Total(3)
    for number in range(start, 3):
        yield Begun(f"{number}.txt")
        if number < 2:
            raise ZeroDivisionError(f"a bug met by {number}.txt")
        yield Done(f"{number}.txt")


def test_a_bug_costs_its_file_alone_and_is_told_of_at_the_end(monkeypatch, tmp_path):
    monkeypatch.setattr(safely, "prepare", stumble)
    items = []

    with pytest.raises(guarding.TaskError, match="met by 0"):
        items.extend(kept(items, prepare_safely(tmp_path / "x.warraq", (tmp_path,))))

    assert refusals(items) == [("0.txt", Reason.DAMAGED), ("1.txt", Reason.DAMAGED)]
    assert [i.source_name for i in items if isinstance(i, Done)] == ["0.txt", "1.txt", "2.txt"]


def die_at_once(library: Path, paths, start=0):
    ctypes.string_at(0)
    yield Total(0)


def test_files_whose_mere_finding_kills_are_not_looked_for_without_end(reading, tmp_path):
    assert refusals(reading(die_at_once)) == [(tmp_path.name, Reason.DAMAGED)]


def vanish(library: Path, paths, start=0):
    """Stand in for a program of which parts are removed while it runs."""
    yield Total(2)
    for number in range(start, 2):
        yield Begun(f"{number}.txt")
        if number == 1:
            sys.exit("the archive appears to have been moved or deleted")
        yield Done(f"{number}.txt")


def test_a_part_of_the_program_that_is_gone_is_no_fault_of_the_file(monkeypatch, tmp_path):
    monkeypatch.setattr(safely, "prepare", vanish)
    items = []

    with pytest.raises(NotStartedError):
        items.extend(kept(items, prepare_safely(tmp_path / "x.warraq", (tmp_path,))))

    assert not refusals(items)
    assert [i.source_name for i in items if isinstance(i, Done)] == ["0.txt"]


def die_between(library: Path, paths, start=0):
    yield Total(2)
    if start == 0:
        yield Begun("0.txt")
        yield Done("0.txt")
    ctypes.string_at(0)


@pytest.mark.usefixtures("new_processes")
def test_a_process_that_dies_between_files_is_no_fault_of_any(monkeypatch, tmp_path):
    monkeypatch.setattr(safely, "prepare", die_between)
    items = []

    with pytest.raises(NotStartedError):
        items.extend(kept(items, prepare_safely(tmp_path / "x.warraq", (tmp_path,))))

    assert not refusals(items)


def die_the_first_time(library: Path, paths, start=0):
    """Die after the first file; what begins behind it reads the other."""
    yield Total(2)
    if start == 0:
        yield Begun("0.txt")
        yield Done("0.txt")
        ctypes.string_at(0)
    yield Begun("1.txt")
    yield Done("1.txt")


@pytest.mark.usefixtures("new_processes")
def test_a_process_that_dies_between_files_is_followed_by_another(reading):
    items = reading(die_the_first_time)

    assert not refusals(items)
    assert [i.source_name for i in items if isinstance(i, Done)] == ["0.txt", "1.txt"]


@pytest.mark.usefixtures("program_gone")
def test_a_program_that_is_gone_is_no_fault_of_any_file(library, tmp_path):
    (tmp_path / "a.txt").write_text(CAIRO.text, "utf-8")

    with pytest.raises(NotStartedError):
        list(prepare_safely(library.path, (tmp_path / "a.txt",)))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows starts processes otherwise")
@pytest.mark.usefixtures("new_processes")
def test_so_is_one_of_which_not_even_what_starts_processes_is_left(monkeypatch, library, tmp_path):
    monkeypatch.setitem(sys.modules, "multiprocessing.popen_spawn_posix", None)

    with pytest.raises(NotStartedError):
        list(prepare_safely(library.path, (tmp_path,)))


@pytest.mark.usefixtures("new_processes")
def test_a_process_of_another_version_is_not_talked_to(monkeypatch, library, tmp_path):
    monkeypatch.setattr(guarding, "VERSION", "0.0.1")

    with pytest.raises(NotStartedError):
        list(prepare_safely(library.path, (tmp_path,)))


def test_an_import_that_is_broken_off_leaves_no_process(library, tmp_path):
    (tmp_path / "a.txt").write_text(CAIRO.text, "utf-8")
    items = prepare_safely(library.path, (tmp_path / "a.txt",))
    next(items)

    items.close()

    assert not [p for p in guarding.multiprocessing.active_children() if p.is_alive()]


@pytest.mark.usefixtures("new_processes")
def test_articles_come_whole_from_the_other_process(library, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(RIYADH.text, "utf-8")

    items = list(prepare_safely(library.path, (path,)))

    assert [type(item).__name__ for item in items] == ["Total", "Begun", "Prepared", "Done"]
    assert items[2].draft.text == RIYADH.body


def test_a_name_that_is_no_unicode_is_shown_as_its_system_meant_it(library, tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    raw = os.fsencode(folder) + b"/" + "مقال عن المياه.txt".encode("cp1256")
    try:
        Path(os.fsdecode(raw)).write_text(RIYADH.text, "utf-8")
    except OSError:
        pytest.skip("this file system takes no such names")

    items = list(prepare_safely(library.path, (folder,)))

    assert items[1].source_name == "مقال عن المياه.txt"
