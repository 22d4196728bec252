"""Where entities appear: newest first, by day, beside whom."""

from datetime import date

import pytest

from reader.entities.unifying import Unified
from reader.model import EntityKind
from reader.text.words import key_of
from tests import make

TEXT = "التقى سامي ليلى ثم عاد سامي"
SAMI, LAYLA = "سامي", "ليلى"
DAYS = [date(2020, 1, 3), date(2020, 1, 1), date(2020, 1, 3), None]


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path) as made:
        for number, day in enumerate(DAYS, 1):
            names = [make.name(TEXT, SAMI), make.name(TEXT, SAMI, after=10)]
            if number < 3:
                names.append(make.name(TEXT, LAYLA))
            draft = make.draft(TEXT, source_name=str(number), outlet=f"ص{number}", published=day)
            made.articles.add(draft, names)
        sami = [(n, i) for n in range(1, 5) for i in ((0, 2) if n < 3 else (0, 1))]
        unified = [unify(SAMI, *sami), unify(LAYLA, (1, 1), (2, 1))]
        make.link(made, *unified)
        yield made


def unify(name, *places):
    return Unified(name, EntityKind.PERSON, (key_of(name),), (name,), places)


def entity_id(library, name):
    [found] = library.entities.find(name)
    return found.id


def test_the_newest_articles_come_first_and_those_without_a_day_last(library):
    sami = entity_id(library, SAMI)

    assert library.appearances.newest(sami, 9) == [3, 1, 2, 4]
    assert library.appearances.newest(sami, 2, skip=1) == [1, 2]


def test_a_rare_entity_is_found_like_a_frequent_one(library, monkeypatch):
    layla = entity_id(library, LAYLA)
    by_scan = library.appearances.newest(layla, 9)

    monkeypatch.setattr("reader.library.appearances._SCANNED_SHARE", 1)

    assert library.appearances.newest(layla, 9) == by_scan == [1, 2]


def test_what_is_in_the_trash_appears_nowhere(library):
    sami, layla = entity_id(library, SAMI), entity_id(library, LAYLA)

    library.articles.trash([1])

    assert library.appearances.newest(sami, 9) == [3, 2, 4]
    assert library.appearances.timeline(sami).days == ((date(2020, 1, 1), 1), (date(2020, 1, 3), 1))
    assert library.appearances.together(sami, 9) == [(layla, 1)]


def test_mentions_stand_in_reading_order_by_article(library):
    found = library.appearances.mentions(entity_id(library, SAMI), [4, 3])

    assert list(found) == [4, 3]
    assert [m.span.start for m in found[3]] == [6, 23]


def test_articles_are_counted_by_day(library):
    timeline = library.appearances.timeline(entity_id(library, SAMI))

    assert timeline.days == ((date(2020, 1, 1), 1), (date(2020, 1, 3), 2))
    assert (timeline.first, timeline.last) == (date(2020, 1, 1), date(2020, 1, 3))


def test_a_month_is_no_day_to_be_first_seen_on(library):
    library.readings.edit_fields({4: {"published": "2019-05"}})

    timeline = library.appearances.timeline(entity_id(library, SAMI))

    assert timeline.partial == (("2019-05", 1),)
    assert timeline.first == date(2020, 1, 1)


def test_those_named_together_are_counted_by_article(library):
    sami, layla = entity_id(library, SAMI), entity_id(library, LAYLA)

    assert library.appearances.together(layla, 9) == [(sami, 2)]
    assert library.appearances.together(sami, 0) == []


def test_each_outlet_prints_a_name_its_own_way(library):
    assert library.appearances.printed(entity_id(library, LAYLA)) == [
        ("ص1", LAYLA, 1),
        ("ص2", LAYLA, 1),
    ]


@pytest.mark.parametrize(
    ("forward", "order"), [(True, [3, 1, 2, 4]), (False, [4, 2, 1, 3])], ids=["on", "back"]
)
def test_walking_on_visits_every_article_and_begins_anew(library, forward, order):
    sami = entity_id(library, SAMI)
    visited = [order[0]]
    for _ in range(4):
        visited.append(library.appearances.following(sami, visited[-1], forward=forward))

    assert visited == [*order, order[0]]
