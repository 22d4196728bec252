"""Files as real programs write them; `make_files.py` has made them."""

import pytest

from reader.importing import Source, read_again, read_source
from reader.model import Draft, State
from tests.importing.formats.make_files import CHAPTERS, DOCUMENTS, FILES
from tests.importing.pages import RIYADH

# LibreOffice itself is needed to read what Word wrote before 2007.
DOCUMENT_FILES = sorted(
    path.name
    for path in FILES.iterdir()
    if path.name.split(".")[0] in DOCUMENTS and path.suffix != ".doc"
)
COLLECTIONS = (
    "book.calibre.epub", "book.pandoc.epub", "feed.atom", "feed.rss", "folder.mbox",
)  # fmt: skip
FORMATS = {".pdf", ".docx", ".odt", ".rtf", ".epub", ".mhtml", ".html", ".eml"}


def drafts(name):
    return list(read_source(Source(name, FILES / name)))


def lines(text):
    return [" ".join(line.split()) for line in text.split("\n")]


def test_there_is_a_file_of_every_format():
    assert {name[name.rindex(".") :] for name in DOCUMENT_FILES} == FORMATS


@pytest.mark.parametrize("name", DOCUMENT_FILES)
def test_reads_the_article_as_it_was_written(name):
    page = DOCUMENTS[name.split(".")[0]]

    (draft,) = drafts(name)

    assert lines(draft.text) == page.body.split("\n")
    assert draft.metadata.title == page.title
    assert draft.metadata.author == page.author
    assert draft.metadata.published is not None
    assert str(draft.metadata.published)[:10] == str(page.published)[:10]
    assert draft.state is State.IMPORTED


@pytest.mark.parametrize("name", COLLECTIONS)
def test_reads_every_article_of_a_collection(name):
    found = drafts(name)

    assert [lines(draft.text) for draft in found] == [page.body.split("\n") for page in CHAPTERS]
    assert [draft.metadata.title for draft in found] == [page.title for page in CHAPTERS]
    assert [str(draft.metadata.published)[:10] for draft in found] == [
        str(page.published)[:10] for page in CHAPTERS
    ]


@pytest.mark.parametrize("name", COLLECTIONS)
def test_an_article_of_a_collection_is_known_again(name):
    """So that a feed saved every morning brings what is new in it."""
    first, again = drafts(name), drafts(name)

    assert [d.original.sha256 for d in first] == [d.original.sha256 for d in again]
    assert len({d.original.sha256 for d in first}) == len(CHAPTERS)


@pytest.mark.parametrize("name", COLLECTIONS)
def test_an_article_of_a_collection_says_where_it_stood(name):
    assert all(draft.original.source_name.startswith(f"{name}/") for draft in drafts(name))


@pytest.mark.parametrize("name", ["riyadh.docx", "riyadh.eml", "book.pandoc.epub", "feed.rss"])
def test_the_files_kind_is_told_by_its_content(name, tmp_path):
    path = tmp_path / "ملف بلا اسم"
    path.write_bytes((FILES / name).read_bytes())

    first = next(read_source(Source(path.name, path)))

    assert isinstance(first, Draft)
    assert lines(first.text) == RIYADH.body.split("\n")


def test_a_page_saved_by_the_browser_keeps_its_noise_apart():
    (draft,) = drafts("beirut.chromium.mhtml")

    assert len([line for line in draft.original.lines if not line.role.is_read]) > 5


@pytest.mark.parametrize("name", [*DOCUMENT_FILES, *COLLECTIONS])
def test_what_is_kept_of_an_article_can_be_read_anew(name):
    for draft in drafts(name):
        assert read_again(draft.original) == draft
