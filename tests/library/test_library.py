"""Opening libraries: new ones, good ones, and those that must be left alone."""

import os
import sqlite3
from contextlib import closing
from datetime import date

import pytest
from sqlite_utils import Database

from reader.errors import LibraryTooNewError, UnusableLibraryError
from reader.library import Change, Library
from reader.library.opening import BACKUPS, open_for_writing
from reader.library.originals import packed_lines
from reader.library.schema import migrations
from reader.library.trouble import Trouble, trouble_in_opening
from reader.model import Line, Role
from tests import make


def closed(folder, *texts):
    with make.library(folder, *texts) as library:
        return library.path


def test_what_was_added_is_there_the_next_time(tmp_path):
    path = closed(tmp_path, "نص")

    with Library.open(path) as library:
        assert library.articles.text(1) == "نص"
        assert library.check() == []


def test_folders_on_the_way_are_made(tmp_path):
    with Library.open(tmp_path / "new" / "folder" / "library") as library:
        assert library.path.exists()


def test_changes_are_told_once_they_are_safe(tmp_path):
    told = []
    path = tmp_path / "library"

    def hear(change):
        with Library.open(path, read_only=True) as other:
            told.append((change, other.articles.counts().all))

    with Library.open(path, hear) as library:
        told.clear()
        library.articles.add(make.draft())

    assert told == [(Change.ARTICLES, 1)]


def test_a_newer_library_is_refused_and_left_alone(tmp_path):
    path = closed(tmp_path)
    with Database(path) as db:
        db["_sqlite_migrations"].insert(
            {"migration_set": "warraq", "name": "m999_later", "applied_at": "2030"}
        )
    before = path.read_bytes()

    for read_only in (False, True):
        with pytest.raises(LibraryTooNewError):
            Library.open(path, read_only=read_only)

    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"hello", b"\0" * 5000, b"SQLite format 3\0" + b"x" * 4096])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path, content):
    path = tmp_path / "file"
    path.write_bytes(content)

    with pytest.raises(UnusableLibraryError):
        Library.open(path)

    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "other.db"
    with Database(path) as db:
        db["cookies"].insert({"id": 1})
    before = path.read_bytes()

    with pytest.raises(UnusableLibraryError):
        Library.open(path)

    assert path.read_bytes() == before


def test_a_folder_is_no_library(tmp_path):
    with pytest.raises(UnusableLibraryError):
        Library.open(tmp_path)


def test_a_file_is_no_folder_for_a_library(tmp_path):
    (tmp_path / "file").write_text("x")

    with pytest.raises(UnusableLibraryError):
        Library.open(tmp_path / "file" / "library")


def test_reading_makes_no_library(tmp_path):
    with pytest.raises(UnusableLibraryError):
        Library.open(tmp_path / "library", read_only=True)

    assert list(tmp_path.iterdir()) == []


def test_a_locked_library_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("reader.library.opening.PATIENCE", 0.01)
    path = closed(tmp_path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("begin immediate")

    with pytest.raises(UnusableLibraryError):
        Library.open(path)
    other.close()


def test_a_write_that_another_program_keeps_waiting_is_explained(tmp_path, monkeypatch):
    monkeypatch.setattr("reader.library.opening.PATIENCE", 0.01)
    with make.library(tmp_path) as library:
        other = sqlite3.connect(library.path, isolation_level=None)
        other.execute("begin immediate")
        with pytest.raises(UnusableLibraryError):
            library.articles.add(make.draft())
        other.close()

        library.articles.add(make.draft())

        assert library.articles.counts().all == 1


def test_a_write_that_fails_leaves_nothing(tmp_path):
    with make.library(tmp_path, "نص") as library:
        with pytest.raises(sqlite3.IntegrityError):
            library.articles.add(make.draft("نص"))

        assert library.articles.counts().all == 1
        assert library.check() == []


def test_a_reader_cannot_write(tmp_path):
    path = closed(tmp_path, "نص")

    with Library.open(path, read_only=True) as library:
        with pytest.raises(UnusableLibraryError):
            library.articles.trash([1])
        assert library.search.find("نص")


def protected(path):
    """Take away writing in the folder that a library lies in, as on a read-only medium."""
    path.parent.chmod(0o555)
    if os.access(path.parent, os.W_OK):
        pytest.skip("whoever runs this may write anywhere")
    return path


@pytest.fixture
def medium(tmp_path):
    folder = tmp_path / "medium"
    folder.mkdir()
    yield folder
    folder.chmod(0o755)


def test_a_library_on_a_read_only_medium_can_be_read(medium):
    path = protected(closed(medium, "نص"))

    with Library.open(path, read_only=True) as library:
        assert library.search.find("نص")
        assert library.check() == []


def test_a_library_on_a_read_only_medium_cannot_be_written_and_that_is_why(medium):
    path = protected(closed(medium, "نص"))

    with pytest.raises(UnusableLibraryError) as caught:
        Library.open(path)

    assert trouble_in_opening(caught.value) is Trouble.READ_ONLY


def test_what_another_program_has_not_moved_into_the_file_is_never_passed_over(medium):
    """Nobody else can be told of on a read-only medium, but what lies there can."""
    path = closed(medium, "نص")
    (medium / "library.warraq-wal").write_bytes(b"x" * 5000)
    protected(path)

    with pytest.raises(UnusableLibraryError) as caught:
        Library.open(path, read_only=True)

    assert trouble_in_opening(caught.value) is Trouble.READ_ONLY


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("part", [0.01, 0.5, 0.9])
def test_a_library_that_was_not_copied_whole_is_called_damaged(tmp_path, part, read_only):
    path = closed(tmp_path, "نص")
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * part)])

    with pytest.raises(UnusableLibraryError) as caught:
        Library.open(path, read_only=read_only)

    assert trouble_in_opening(caught.value) is Trouble.DAMAGED


def test_a_file_that_is_no_library_is_not_called_damaged(tmp_path):
    (tmp_path / "letter.txt").write_text("dear all", "utf-8")

    with pytest.raises(UnusableLibraryError) as caught:
        Library.open(tmp_path / "letter.txt")

    assert trouble_in_opening(caught.value) is None


def test_a_reader_sees_what_is_written_meanwhile(tmp_path):
    with make.library(tmp_path) as library, Library.open(library.path, read_only=True) as reader:
        for number in range(20):
            library.articles.add(make.draft(f"خبر رقم {number}"))
            assert len(reader.search.find("خبر")) == number + 1


def earlier(path, monkeypatch):
    """Make a library of the version before, to be migrated by the next opening."""
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "_migrations", migrations._migrations[:-1])
        open_for_writing(path).close()


def test_a_library_is_copied_before_its_schema_changes(tmp_path, monkeypatch):
    path = tmp_path / "library.warraq"
    earlier(path, monkeypatch)
    with pytest.raises(UnusableLibraryError):
        Library.open(path, read_only=True)

    Library.open(path).close()

    [copy] = tmp_path.glob("library.backup-*.warraq")
    with Database(copy) as db:
        assert [step.name for step in migrations.pending(db)] == [migrations._migrations[-1].name]


def test_only_the_last_copies_are_kept(tmp_path, monkeypatch):
    names = set()
    for number in range(BACKUPS + 2):
        path = tmp_path / "library.warraq"
        path.unlink(missing_ok=True)
        earlier(path, monkeypatch)
        Library.open(path).close()
        names = {copy.name for copy in tmp_path.glob("*backup*")}
        assert len(names) == min(number + 1, BACKUPS)
    assert names


def test_an_index_made_by_former_rules_is_made_anew(tmp_path):
    path = closed(tmp_path, "نص عربي")
    with Database(path) as db:
        db["words"].db.execute("insert into words (words) values ('delete-all')")
        db.execute("update settings set value = 'old' where name = 'index'")

    with Library.open(path) as library:
        assert library.search.find("عربي")
        assert library.check() == []


def test_what_the_user_said_of_lines_before_is_kept_apart_now(tmp_path):
    path = tmp_path / "old.warraq"
    lines = (Line("ذيل", Role.FOOTER, "phrase"), Line("قال الوزير", Role.BODY, ""))
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m007_edits")
        db.execute(
            "insert into articles (source_name, sha256, state, title, published, moment, language,"
            " imported, beginning, recogniser) values ('a.txt', 'x', 'check', 'عنوان', '2015-09-18',"
            " '2015-09-18', 'ar', '2026-01-01T00:00:00+00:00', 'قال', 'r')"
        )
        db.execute("insert into bodies values (1, 'قال الوزير')")
        packed = [b"", packed_lines(lines)]
        db.execute("insert into originals values (1, 'utf-8', ?, ?)", packed)
        db.execute("insert into statuses (article_id) values (1)")
        db.conn.commit()

    with Library.open(path) as library:
        assert library.readings.edited_lines(1) == {1: Role.BODY}
        found = library.readings.details(1).found
        assert (found.title, found.published) == ("عنوان", date(2015, 9, 18))
        assert library.readings.outdated(1) == [1]
        assert library.check() == []
