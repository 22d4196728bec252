"""An import in the window that nothing can read: no file is blamed, and it can be gone on with."""

import os
import signal
from functools import partial

import pytest

from reader.desk import Begun, Desk, Done, Total
from reader.errors import NotStartedError
from reader.ui import importer
from reader.ui.importer import Importer
from reader.ui.tasks import Tasks
from tests import make
from tests.gone import program_at
from tests.importing.pages import CAIRO, RIYADH

can_kill = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system knows no SIGKILL")


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path / "library") as library:
        yield library


@pytest.fixture
def begin(qtbot, library):
    """Return what makes an importer, and the receipts of its imports."""
    running = []

    def begin():
        tasks = Tasks()
        running.append(tasks)
        made, receipts = Importer(Desk(library), tasks, tasks), []
        made.finished.connect(receipts.append)
        return made, receipts

    yield begin
    for tasks in running:
        tasks.stop()


@pytest.fixture
def files(tmp_path):
    for name, page in (("a", CAIRO), ("b", RIYADH)):
        (tmp_path / f"{name}.txt").write_text(page.text, "utf-8")
    return [tmp_path / "a.txt", tmp_path / "b.txt"]


def refused(receipts):
    return [file.source_name for receipt in receipts for file in receipt.files if file.error]


@pytest.mark.usefixtures("new_processes")
def test_a_program_that_is_gone_refuses_no_file_and_the_next_start_goes_on(
    qtbot, begin, library, files, tmp_path
):
    made, receipts = begin()
    with program_at(tmp_path / "gone"), qtbot.captureExceptions() as raised:
        made.import_files(files)
        qtbot.waitUntil(lambda: bool(receipts) and bool(raised), timeout=20_000)

    assert [type(error) for _, error, _ in raised] == [NotStartedError]
    assert not refused(receipts)
    again, whole = begin()
    again.resume(library.imports.unfinished())
    qtbot.waitUntil(lambda: bool(whole), timeout=60_000)
    assert library.articles.counts().all == 2


def test_files_of_a_watched_folder_stay_new_where_nothing_can_read_them(qtbot, begin, files):
    made, receipts = begin()
    with qtbot.captureExceptions():
        made.import_watched(files[0].parent, files)
        made._break_off()

    assert [receipt.is_cancelled for receipt in receipts] == [True]


def die_between(again, library, paths, start, *_):
    """Die between two files: the first time only, or `again`."""
    yield Total(2)
    if start == 0:
        yield Begun("0.txt")
        yield Done("0.txt")
    if again or start == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    yield Begun("1.txt")
    yield Done("1.txt")


@can_kill
@pytest.mark.usefixtures("new_processes")
def test_a_process_that_dies_between_files_is_followed_by_another(qtbot, begin, files, monkeypatch):
    monkeypatch.setattr(importer, "prepare", partial(die_between, False))
    made, receipts = begin()

    made.import_files(files)
    qtbot.waitUntil(lambda: bool(receipts), timeout=20_000)

    assert not refused(receipts)
    assert receipts[0].done == 2


@can_kill
@pytest.mark.usefixtures("new_processes")
def test_one_that_dies_between_files_each_time_is_no_fault_of_any(qtbot, begin, files, monkeypatch):
    monkeypatch.setattr(importer, "prepare", partial(die_between, True))
    made, receipts = begin()

    with qtbot.captureExceptions() as raised:
        made.import_files(files)
        qtbot.waitUntil(lambda: bool(receipts) and bool(raised), timeout=20_000)

    assert [type(error) for _, error, _ in raised] == [NotStartedError]
    assert not refused(receipts)


def die_of_finding(*_):
    os.kill(os.getpid(), signal.SIGKILL)
    yield Total(0)


@can_kill
@pytest.mark.usefixtures("new_processes")
def test_files_whose_mere_finding_kills_are_refused_by_their_names(
    qtbot, begin, files, monkeypatch
):
    monkeypatch.setattr(importer, "prepare", die_of_finding)
    made, receipts = begin()

    made.import_files(files)
    qtbot.waitUntil(lambda: bool(receipts), timeout=20_000)

    assert refused(receipts) == ["a.txt, b.txt"]
