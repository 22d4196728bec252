"""Searching a real library: what is found, and what is marked in it."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.library import Library
from reader.library.index import indexed, indexed_batch
from reader.model import Filter
from reader.text.words import words
from tests import make


def found(library, query, **conditions):
    """Return the bodies' marked words by article, newest first."""
    return {
        hit.article_id: [library.articles.text(hit.article_id)[s.start : s.end] for s in hit.spans]
        for hit in library.search.find(query, Filter(**conditions))
    }


def marked(text, query, folder):
    with make.library(folder, text) as library:
        return found(library, query).get(1)


SYRIA = [
    "قال مسؤول في سوريا أمس",
    "عاد من سورية إلى بيروت",
    "ووصلت المساعدات لسوريا، وسورية تنتظر",
    "بسوريا وفي السودان",
    "الحكومة السورية نفت",
    "سُورِيَّا بلد",
]


@pytest.mark.parametrize(
    "query", ["سوريا", "سورية", "وسوريا", "لسوريا", "بسورية", "سوريّا", "وسورية"]
)
def test_a_country_is_found_in_every_spelling(tmp_path, query):
    with make.library(tmp_path, *SYRIA) as library:
        assert found(library, query) == {
            6: ["سُورِيَّا"],
            4: ["بسوريا"],
            3: ["لسوريا", "وسورية"],
            2: ["سورية"],
            1: ["سوريا"],
        }


@pytest.mark.parametrize(
    "query", ["السعودية", "السعوديه", "والسعودية", "سعودية", "بالسعودية", "للسعودية"]
)
def test_a_word_is_found_with_and_without_the_article(tmp_path, query):
    texts = [
        "زار السعودية",
        "في السعوديه",
        "والسعودية",
        "قوات سعودية",
        "هدية للسعودية",
        "المسعودية",
    ]
    with make.library(tmp_path, *texts) as library:
        assert sorted(found(library, query)) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("front", ["", "و", "ب", "ل", "ف", "وب", "ول"])
@pytest.mark.parametrize("word", ["لبنان", "فلسطين", "عدن", "مصر", "بغداد", "واشنطن"])
def test_a_name_is_found_with_any_letter_before_it(tmp_path, word, front):
    texts = [f"عاد {word}", f"قال و{word}", f"قال ب{word}", f"سافر ل{word} أمس", f"عاد إلى {word}ي"]
    with make.library(tmp_path, *texts) as library:
        assert found(library, front + word) == {
            4: [f"ل{word}"],
            3: [f"ب{word}"],
            2: [f"و{word}"],
            1: [word],
        }


@pytest.mark.parametrize(
    ("word", "other"), [("لبنان", "بنان"), ("بكين", "كين"), ("ورقة", "رقة"), ("كندا", "ندا")]
)
def test_a_word_keeps_its_own_first_letter(tmp_path, word, other):
    with make.library(tmp_path, word, f"{word} أمس", f"قال ل{word}", other) as library:
        assert sorted(found(library, word)) == [1, 2, 3]


def test_a_letter_of_the_name_is_not_the_article(tmp_path):
    with make.library(tmp_path, "زار ألمانيا", "عاد لألمانيا", "مانيا") as library:
        assert sorted(found(library, "ألمانيا")) == [1, 2]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("وزير", ["وزير", "والوزير"]),
        ('"وزير الدفاع"', ["وزير الدفاع"]),
        ("«وزير الدفاع»", ["وزير الدفاع"]),
        ("دفا*", ["الدفاع"]),
        ("القاهرة -بيروت", ["القاهِرة"]),
        ("وزير قاهرة", ["وزير", "القاهِرة", "والوزير"]),
        ("القاهرة -الدفاع", None),
        ("بيروت", None),
        ('"الدفاع وزير"', None),
    ],
)
def test_the_words_of_a_query_are_marked(tmp_path, query, expected):
    text = "قال وزير الدفاع 🎉 في القاهِرة\nوالوزير عاد"
    assert marked(text, query, tmp_path) == expected


def test_the_title_is_searched_too(tmp_path):
    with make.library(tmp_path) as library:
        library.articles.add(make.draft("النص", title="زيارة بيروت"))

        [hit] = library.search.find("بيروت")

        assert hit.spans == ()
        assert [(span.start, span.end) for span in hit.title_spans] == [(6, 11)]


def test_a_former_title_is_not_found(tmp_path):
    with make.library(tmp_path) as library:
        article_id = library.articles.add(make.draft("النص", title="زيارة بيروت"))

        library.readings.edit_fields({article_id: {"title": "زيارة دمشق"}})

        assert not library.search.find("بيروت")
        assert library.search.find("دمشق")
        assert library.check() == []


def test_the_newest_comes_first_and_the_undated_last(tmp_path):
    days = [date(2015, 9, 18), None, date(2016, 1, 1), datetime(2015, 9, 18, 8, tzinfo=UTC), None]
    with make.library(tmp_path) as library:
        for number, day in enumerate(days):
            library.articles.add(make.draft(f"خبر {number}", published=day))

        assert list(found(library, "خبر")) == [3, 4, 1, 5, 2]
        assert library.articles.matching(Filter()) == [3, 4, 1, 5, 2]
        assert [hit.article_id for hit in library.search.find("خبر", Filter(), 2)] == [3, 4]


def test_a_search_keeps_to_the_filter(tmp_path):
    with make.library(tmp_path, "خبر أول", "خبر ثان", "خبر ثالث") as library:
        library.tags.add([1, 2], "مهم")
        library.articles.trash([2])

        assert list(found(library, "خبر")) == [3, 1]
        assert list(found(library, "خبر", tag="مهم")) == [1]
        assert list(found(library, "خبر", trashed=True)) == [2]
        assert [h.article_id for h in library.search.find("خبر", Filter(query="ثالث"))] == [3]
        assert library.articles.matching(Filter(query="خبر أول")) == [1]


def test_all_that_holds_a_phrase_is_what_the_lists_show(tmp_path):
    texts = ["عاد من بيروت أمس", "من بيروت إلى دمشق", "بيروت من بعيد", "وصل من بيروت"]
    with make.library(tmp_path, *texts) as library:
        library.articles.trash([4])
        assert library.articles.holding('"من بيروت"') == [2, 1]
        assert library.articles.holding("بيروت") == library.articles.matching(Filter(query="بيروت"))


def test_the_spans_of_an_open_article_are_those_of_the_search(tmp_path):
    with make.library(tmp_path, *SYRIA) as library:
        for hit in library.search.find("لسورية"):
            text = library.articles.text(hit.article_id)
            assert tuple(library.search.spans("لسورية", text)) == hit.spans


LETTERS = st.text("اأإآبتةهيىولكفسمن ـَُّ\"«»*-()'^:+ANDORNEAR_1٢🎉\0\n", max_size=40)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    with make.library(tmp_path_factory.mktemp("library"), *SYRIA) as made:
        yield made


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    query=st.one_of(
        LETTERS,
        st.text(),
        st.lists(st.sampled_from(["سوريا", "AND", "NOT", "(", '"', "*", "-قال", "قال مسؤول"])).map(
            " ".join
        ),
    )
)
def test_no_query_is_an_error_of_the_database(library, query):
    try:
        hits = library.search.find(query)
    except QueryError:
        return
    for hit in hits:
        assert list(hit.spans) == library.search.spans(query, library.articles.text(hit.article_id))


def test_a_very_long_query_is_answered(library):
    assert library.search.find(" ".join(f"كلمة{n}" for n in range(1000))) == []
    assert library.search.find('"' + "قال " * 1000) == []


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(texts=st.lists(st.one_of(LETTERS, st.text()), min_size=1, max_size=5, unique=True))
def test_every_word_of_a_text_is_found_in_it(tmp_path_factory, texts):
    with make.library(tmp_path_factory.mktemp("any"), *texts) as library:
        for number, text in enumerate(texts, 1):
            for word in words(text)[:5]:
                printed = text[word.span.start : word.span.end]
                assert word.span in library.search.spans(f'"{printed}"', text)
                assert number in [hit.article_id for hit in library.search.find(printed)]
        assert library.check() == []


@given(st.lists(st.text(), max_size=5))
def test_texts_are_indexed_alike_one_by_one_and_together(texts):
    assert indexed_batch(texts) == [indexed(text) for text in texts]


def test_a_reader_searches_too(tmp_path):
    with (
        make.library(tmp_path, *SYRIA) as library,
        Library.open(library.path, read_only=True) as reader,
    ):
        assert len(reader.search.find("وسورية")) == 5
