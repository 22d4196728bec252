"""What was written reaches the library's file itself while the library is open."""

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from threading import enumerate as threads

from reader.library import Library
from reader.library.checkpoints import MOST_PAGES
from tests import make

PATIENCE = 30.0


def in_the_file_alone(path, folder) -> int:
    """Return how many articles the file holds without its log."""
    alone = folder / "alone.warraq"
    # By another process: closing a file here would drop the locks that SQLite holds on it.
    command = "import shutil, sys; shutil.copyfile(*sys.argv[1:])"
    subprocess.run([sys.executable, "-c", command, path, alone], check=True)
    with closing(sqlite3.connect(f"{alone.as_uri()}?immutable=1", uri=True)) as db:
        tables = {name for (name,) in db.execute("select name from sqlite_schema")}
        if "articles" not in tables:
            return 0
        [(count,)] = db.execute("select count(*) from articles")
    return count


def wait_for(told) -> bool:
    until = time.monotonic() + PATIENCE
    while not told() and time.monotonic() < until:
        time.sleep(0.05)
    return told()


def test_what_was_written_moves_into_the_file_while_the_library_is_open(tmp_path):
    path = tmp_path / "library.warraq"
    with Library.open(path) as library:
        library.articles.add(make.draft())

        assert wait_for(lambda: in_the_file_alone(path, tmp_path) == 1)


def test_a_log_that_cannot_be_moved_is_kept_and_moved_later(tmp_path):
    path = tmp_path / "library.warraq"
    with Library.open(path) as library:
        with closing(sqlite3.connect(path)) as reader:
            reader.execute("begin")
            reader.execute("select count(*) from articles").fetchall()
            library.articles.add(make.draft())
            assert library.articles.counts().all == 1

        library.articles.add(make.draft(text="نص آخر"))
        assert wait_for(lambda: in_the_file_alone(path, tmp_path) == 2)


def test_the_log_does_not_grow_without_end(tmp_path):
    path = tmp_path / "library.warraq"
    with Library.open(path) as library:
        [(limit,)] = library._db.execute("pragma wal_autocheckpoint")

    assert limit == MOST_PAGES


def test_nothing_of_it_runs_on_once_the_library_is_closed(tmp_path):
    with Library.open(tmp_path / "library.warraq") as library:
        library.articles.add(make.draft())
        assert any(thread.name == "checkpoints" for thread in threads())

    assert not any(thread.name == "checkpoints" for thread in threads())
