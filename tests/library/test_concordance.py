"""The shelf of concordances: which lines, in what order, with what around the name."""

from datetime import date

import pytest

from reader.entities.unifying import Unified
from reader.errors import QueryError
from reader.library import concordance
from reader.library.concordance import Order, Wanted
from reader.model import EntityKind
from tests import make

TEXTS = [
    ("قالت سلمى الكندي أمس. ثم عادت سلمى", "النهار", date(2020, 1, 2)),
    ("وزارت سلمى بيروت", "الأيام", date(2020, 1, 1)),
    ("استقبل كريم سلمى باسما", None, date(2020, 1, 3)),
]


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path) as made:
        for text, outlet, day in TEXTS:
            made.articles.add(make.draft(text, outlet=outlet, published=day), _names(text))
        salma = Unified(
            "سلمى الكندي",
            EntityKind.PERSON,
            ("سلمي الكندي", "سلمي"),
            ("سلمى",),
            ((1, 0), (1, 1), (2, 0), (3, 1)),
        )
        karim = Unified("كريم", EntityKind.PERSON, ("كريم",), ("كريم",), ((3, 0),))
        make.link(made, salma, karim)
        yield made


def _names(text):
    found, after = [], 0
    while "سلمى" in text[after:]:
        printed = "سلمى الكندي" if text.find("سلمى الكندي", after) >= after else "سلمى"
        found.append(make.name(text, printed, after=after))
        after = found[-1].span.end
    return [*found, *([make.name(text, "كريم")] if "كريم" in text else [])]


def entity(library, name):
    return next(e.id for e in library.entities.every() if e.name == name)


def wanted(library, **options):
    return Wanted((entity(library, "سلمى الكندي"),), **options)


def lines(library, chosen, limit=None):
    return library.concordance.lines(library.concordance.mentions(chosen, limit))


def places(library, limit=None, **options):
    """Return for each line the number of its article and what stands before the name."""
    found = lines(library, wanted(library, **options), limit)
    return [(line.article_id, line.context.before.strip()) for line in found]


def test_the_newest_article_comes_first_and_its_lines_as_they_are_read(library):
    assert places(library) == [
        (3, "استقبل كريم"),
        (1, "قالت"),
        (1, "قالت سلمى الكندي أمس. ثم عادت"),
        (2, "وزارت"),
    ]


def test_lines_of_a_name_found_later_stand_where_they_are_read(library):
    library.entities.add_names({2: [make.name(TEXTS[1][0], "بيروت")]})
    beirut = Unified("بيروت", EntityKind.PLACE, ("بيروت",), ("بيروت",), ((2, 1),))
    salma = Unified("سلمى", EntityKind.PERSON, ("سلمي",), ("سلمى",), ((2, 0),))
    make.link(library, beirut, salma)
    both = Wanted((entity(library, "سلمى"), entity(library, "بيروت")))
    assert [line.context.named for line in lines(library, both)] == ["سلمى", "بيروت"]


def test_dates_can_be_turned(library):
    assert [number for number, _ in places(library, is_turned=True)] == [2, 1, 1, 3]


def test_outlets_are_sorted_as_their_letters_fold_and_unknown_ones_last(library):
    assert [number for number, _ in places(library, order=Order.OUTLET)] == [2, 1, 1, 3]


def test_words_before_are_sorted_from_the_name_outwards(library):
    found = [before.split()[-1] for _, before in places(library, order=Order.BEFORE)]
    assert found == ["عادت", "قالت", "كريم", "وزارت"]


def test_words_behind_are_sorted(library):
    found = lines(library, wanted(library, order=Order.AFTER))
    assert [line.context.after.split()[:1] for line in found] == [
        [],
        ["أمس."],
        ["باسما"],
        ["بيروت"],
    ]


def test_words_behind_can_be_turned(library):
    found = lines(library, wanted(library, order=Order.AFTER, is_turned=True))
    assert [line.article_id for line in found] == [2, 3, 1, 1]


def test_one_outlet_alone(library):
    assert places(library, outlet="الأيام") == [(2, "وزارت")]


@pytest.mark.parametrize("order", Order)
def test_a_first_page_is_the_beginning_of_all(library, order):
    whole = places(library, order=order)
    for limit in range(1, 5):
        page = places(library, order=order, limit=limit)
        assert page
        assert page == whole[: len(page)]


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("is_turned", [False, True])
def test_a_name_of_few_articles_has_its_lines_in_the_same_order(
    library, monkeypatch, order, is_turned
):
    of_many = places(library, order=order, is_turned=is_turned)
    outlets = library.concordance.outlets([entity(library, "سلمى الكندي")])
    monkeypatch.setattr(concordance, "COMMON", 0)
    assert places(library, order=order, is_turned=is_turned) == of_many
    assert places(library, order=order, is_turned=is_turned, limit=2) == of_many[:2]
    assert library.concordance.outlets([entity(library, "سلمى الكندي")]) == outlets


def test_lines_of_several_entities(library):
    both = Wanted((entity(library, "سلمى الكندي"), entity(library, "كريم")))
    assert [line.article_id for line in lines(library, both)] == [3, 3, 1, 1, 2]


def test_a_query_leaves_the_lines_that_hold_its_words_beside_the_name(library):
    chosen = wanted(library, query="قالت")
    found = library.concordance.mentions(chosen)
    held = [n for some in library.concordance.holding(found, chosen.query) for n in some]
    assert [line.article_id for line in library.concordance.lines(held)] == [1, 1]
    assert list(library.concordance.holding(found, "أمس الكندي"))


def test_the_name_itself_is_no_context(library):
    found = library.concordance.mentions(wanted(library))
    held = [n for some in library.concordance.holding(found, '"سلمى الكندي"') for n in some]
    assert [line.context.named for line in library.concordance.lines(held)] == ["سلمى"]


def test_a_query_without_words_is_none(library):
    with pytest.raises(QueryError):
        library.concordance.mentions(wanted(library, query="-كلمة"))


def test_what_is_in_the_trash_is_left_out(library):
    library.articles.trash([1])
    assert [number for number, _ in places(library)] == [3, 2]


def test_mentions_that_are_gone_are_left_out(library):
    found = library.concordance.mentions(wanted(library))
    library.articles.delete_for_ever([3])
    assert [line.article_id for line in library.concordance.lines(found)] == [1, 1, 2]


def test_the_outlets_that_name_an_entity(library):
    assert library.concordance.outlets([entity(library, "سلمى الكندي")]) == ["الأيام", "النهار"]


def test_a_library_of_before_learns_the_words_beside_its_names(tmp_path, library):
    before = places(library, order=Order.BEFORE)
    library._db.executescript(
        "drop index mentions_entity; create index mentions_entity on mentions (entity_id, article_id);"
        "alter table mentions drop column before; alter table mentions drop column after;"
        "delete from _sqlite_migrations where name = 'm016_contexts'"
    )
    library.close()
    with make.library(tmp_path) as opened:
        assert places(opened, order=Order.BEFORE) == before


def test_the_articles_that_name_all_of_several(library):
    both = [entity(library, "سلمى الكندي"), entity(library, "كريم")]
    assert library.meetings.articles(both) == [3]
    assert library.meetings.articles(both[:1]) == [3, 1, 2]
    library.articles.trash([3])
    assert library.meetings.articles(both) == []


def test_where_they_meet_in_an_article(library):
    both = [entity(library, "سلمى الكندي"), entity(library, "كريم")]
    [met] = library.meetings.in_article(3, both)
    assert TEXTS[2][0][met.passage.start : met.passage.end] == "استقبل كريم سلمى باسما"
    assert library.meetings.in_article(1, both) == []
