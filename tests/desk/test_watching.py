"""Which files of a watched folder are new and complete."""

import os

from reader.desk import Watch, look
from reader.model import Stamp

OLD, NEW = Stamp(10, 1), Stamp(20, 2)


def test_a_file_is_ready_when_it_has_stayed_as_it_is(tmp_path):
    watch, path = Watch(), tmp_path / "a.txt"

    assert watch.ready({path: OLD}, now=0) == {}
    assert watch.ready({path: OLD}, now=1) == {}
    assert watch.ready({path: OLD}, now=2) == {path: OLD}


def test_a_file_that_grows_is_waited_for(tmp_path):
    watch, path = Watch(), tmp_path / "a.txt"

    for second in range(10):
        assert watch.ready({path: Stamp(second, second)}, now=second) == {}
        assert watch.is_waiting


def test_a_file_is_taken_once(tmp_path):
    watch, path = Watch(), tmp_path / "a.txt"
    watch.ready({path: OLD}, now=0)
    watch.ready({path: OLD}, now=5)

    assert watch.ready({path: OLD}, now=10) == {}
    assert not watch.is_waiting


def test_a_file_that_has_changed_is_taken_again(tmp_path):
    path = tmp_path / "a.txt"
    watch = Watch({path: OLD})
    watch.ready({path: NEW}, now=0)

    assert watch.ready({path: NEW}, now=3) == {path: NEW}


def test_a_file_that_goes_is_waited_for_no_more(tmp_path):
    watch = Watch()
    watch.ready({tmp_path / "a.txt": OLD}, now=0)
    watch.ready({}, now=1)

    assert not watch.is_waiting


def test_a_look_finds_what_may_hold_articles(tmp_path):
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "in/b.zip", ".hidden.txt", "~$open.docx", "c.part", "in/picture.png"):
        (tmp_path / name).write_text("x", "utf-8")
    (tmp_path / "empty.txt").touch()

    seen = look(tmp_path)

    assert set(seen.files) == {tmp_path / "a.txt", tmp_path / "in" / "b.zip"}
    assert set(seen.folders) == {tmp_path, tmp_path / "in"}
    assert seen.files[tmp_path / "a.txt"].size == 1


def test_a_change_that_keeps_the_size_is_seen(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x", "utf-8")
    before = look(tmp_path).files[path]
    os.utime(path, ns=(0, before.changed + 1))

    assert look(tmp_path).files[path] != before


def test_a_folder_that_is_not_there_is_no_empty_one(tmp_path):
    assert look(tmp_path / "gone") is None
