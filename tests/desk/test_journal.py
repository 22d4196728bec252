import pytest

from reader.desk import Desk, Imported, Outcome
from reader.library import Library
from tests.importing.pages import PAGES


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "x.warraq") as library:
        yield library


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    for number, page in enumerate(PAGES):
        (folder / f"{number}.txt").write_text(page.text, "utf-8")
    return folder


def imported(items):
    return [item for item in items if isinstance(item, Imported)]


def test_the_journal_says_what_became_of_each_file(library, folder):
    (folder / "empty.txt").write_bytes(b"")

    list(Desk(library).importing([folder]))

    [journal] = library.imports.every()
    files = library.imports.files(journal.id)
    assert (journal.total, journal.done) == (len(PAGES) + 1, len(PAGES) + 1)
    assert [file.outcome for file in files] == ["added"] * len(PAGES) + ["refused"]
    assert files[-1].reason == "empty"
    assert journal.finished is not None


def test_an_import_that_was_cut_off_goes_on_behind_the_last_file(library, folder):
    items = Desk(library).importing([folder])
    while len(library.imports.files(1)) < 3:
        next(items)
    items.close()
    cut_off = library.imports.unfinished()

    rest = imported(Desk(library).importing(cut_off.paths, resume=cut_off))

    assert [one.source_name for one in rest] == [f"{n}.txt" for n in range(3, len(PAGES))]
    assert library.imports.unfinished() is None
    assert len(library.imports.files(1)) == len(PAGES)


def test_a_whole_import_is_taken_back(library, folder):
    first = folder / "0.txt"
    list(Desk(library).importing([first]))
    list(Desk(library).importing([folder]))

    taken = Desk(library).take_back(2)

    assert len(taken) == len(PAGES) - 1
    assert [a.source_name for a in library.articles.get_many([1]) if not a.is_trashed] == ["0.txt"]
    assert library.articles.counts().all == 1


def test_articles_that_were_there_before_are_not_taken_back(library, folder):
    list(Desk(library).importing([folder]))
    outcomes = imported(Desk(library).importing([folder]))

    assert {one.outcome for one in outcomes} == {Outcome.ALREADY}
    assert Desk(library).take_back(2) == []


def test_the_journal_outlives_the_program(tmp_path, folder):
    path = tmp_path / "x.warraq"
    with Library.open(path) as library:
        items = Desk(library).importing([folder])
        while len(library.imports.files(1)) < 2:
            next(items)
        items.close()

    with Library.open(path) as library:
        assert library.imports.unfinished().done == 2
        assert library.imports.unfinished().paths == (folder.absolute(),)


@pytest.mark.parametrize(("marker", "outcome"), [("", "same_text"), ("وأضاف. ", "added")])
def test_what_was_kept_but_not_written_down_counts_as_what_it_was(library, folder, marker, outcome):
    """The program was killed between the two."""
    (folder / "00.txt").write_text(PAGES[0].text.replace("وقال", f"{marker}وقال") + "\n", "utf-8")
    items = Desk(library).importing([folder / "0.txt", folder / "00.txt"])
    while library.articles.counts().all + library.articles.counts().set_aside < 2:
        next(items)
    items.close()
    assert len(library.imports.files(1)) == 1

    cut_off = library.imports.unfinished()
    list(Desk(library).importing(cut_off.paths, resume=cut_off))

    assert [file.outcome for file in library.imports.files(1)] == ["added", outcome]
