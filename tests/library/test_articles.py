"""The shelf of articles."""

from datetime import UTC, date, datetime

import pytest

from reader.errors import NoSuchArticleError
from reader.library import Counts
from reader.model import Filter, Role, Span
from tests import make


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path) as made:
        yield made


def test_an_article_comes_back_as_it_was_given(library):
    lines = [
        make.line("شريط", Role.TICKER),
        make.line("النص"),
        make.line("عنوان فرعي", Role.SUBHEAD),
    ]
    draft = make.draft(lines=lines, title="عنوان", outlet="صحيفة", published=date(2015, 9, 18))

    article_id = library.articles.add(draft)

    article = library.articles.get(article_id)
    assert article.metadata == draft.metadata
    assert article.beginning == "النص عنوان فرعي"
    assert library.readings.original(article_id) == draft.original
    assert library.articles.text(article_id) == draft.text == "النص\nعنوان فرعي"


@pytest.mark.parametrize(
    "published", [None, date(2015, 9, 18), datetime(2015, 9, 18, 20, 11, 5, tzinfo=UTC)]
)
def test_a_date_comes_back_with_its_time_if_it_had_one(library, published):
    article_id = library.articles.add(make.draft(published=published))

    assert library.articles.get(article_id).metadata.published == published


@pytest.mark.parametrize("text", ["", "🎉 خبر", "a\ud800b".replace("\ud800", "?"), "سطر\u2028آخر"])
def test_odd_texts_are_kept(library, text):
    article_id = library.articles.add(make.draft(text))

    assert library.articles.text(article_id) == text
    assert library.check() == []


def test_a_file_is_known_even_in_the_trash(library):
    draft = make.draft()
    article_id = library.articles.add(draft)
    library.articles.trash([article_id])

    assert library.articles.by_sha256(draft.original.sha256) == article_id
    assert library.articles.known([draft.original.sha256, "0"]) == {
        draft.original.sha256: article_id
    }
    assert library.articles.get(article_id).is_trashed


def test_many_articles_keep_the_order_asked_for(library):
    ids = [library.articles.add(make.draft(f"خبر {number}")) for number in range(1200)]

    assert [article.id for article in library.articles.get_many(ids[::-1])] == ids[::-1]
    assert (
        len(library.articles.known(article.sha256 for article in library.articles.get_many(ids)))
        == 1200
    )


def test_an_article_that_is_not_there_is_refused(library):
    for get in (library.articles.get, library.articles.text, library.readings.original):
        with pytest.raises(NoSuchArticleError):
            get(7)


def test_articles_are_counted_and_filtered(library):
    a, b, c = (
        library.articles.add(make.draft(text, outlet=outlet))
        for text, outlet in [("أول", "س"), ("ثان", "س"), ("ثالث", "ص")]
    )
    library.articles.set_read([a], True)
    library.articles.set_starred([a, b], True)
    library.articles.trash([c])

    assert library.articles.counts() == Counts(all=2, unread=1, starred=2, trashed=1)
    assert library.articles.outlets() == [("س", 2)]
    assert library.articles.matching(Filter(unread=True)) == [b]
    assert library.articles.matching(Filter(starred=True, outlet="س")) == [b, a]
    assert library.articles.matching(Filter(trashed=True)) == [c]

    library.articles.restore([c])
    library.articles.set_read([a], False)
    assert library.articles.counts() == Counts(all=3, unread=3, starred=2, trashed=0)


def test_what_is_deleted_for_ever_leaves_nothing(library):
    draft = make.draft("قال محمد")
    article_id = library.articles.add(draft, [make.name("قال محمد", "محمد")])
    library.tags.add([article_id], "مهم")
    library.notes.add(article_id, "ملاحظة", Span(0, 3))
    library.highlights.add(article_id, Span(0, 3))

    library.articles.delete_for_ever([article_id, 99])

    tables = [
        table.name
        for table in library._db.tables
        if not table.name.startswith(("_", "sqlite", "words", "settings", "vocabulary"))
    ]
    assert {table: library._db[table].count for table in tables} == dict.fromkeys(tables, 0)
    assert library.check() == []
    assert library.articles.add(draft) > article_id
