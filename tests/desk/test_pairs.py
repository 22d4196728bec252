"""Pairs that are asked about: alike, but not so sure that they were merged unseen."""

import pytest

from reader.desk import Desk
from reader.desk.curating import merging
from reader.desk.pairs import Pair, reject, still_open, unsure_pairs
from reader.entities.unifying import Unified
from reader.model import EntityKind
from reader.text.words import key_of
from tests import make
from tests.desk.test_corrections import do

TEXT = "غونترمان وغونتيرمان وسامي غونترمان وليلى"
FULL, LAST, OTHER = "سامي غونترمان", "غونترمان", "غونتيرمان"


@pytest.fixture
def desk(tmp_path):
    with make.library(tmp_path) as library:
        named = [LAST, OTHER, FULL, "ليلى"]
        library.articles.add(make.draft(TEXT), [make.name(TEXT, name) for name in named])
        unified = [
            Unified(name, EntityKind.PERSON, (key_of(name),), (name,), ((1, number),))
            for number, name in enumerate(named)
        ]
        for _ in library.entities.assign(unified):
            pass
        yield Desk(library)


def names(desk: Desk) -> set[frozenset[str]]:
    entities = {entity.id: entity.name for entity in desk.library.entities.every()}
    return {frozenset((entities[p.one], entities[p.other])) for p in unsure_pairs(desk.library)}


def pair_of(desk: Desk, *wanted: str) -> Pair:
    entities = {entity.id: entity.name for entity in desk.library.entities.every()}
    pairs = unsure_pairs(desk.library)
    return next(p for p in pairs if {entities[p.one], entities[p.other]} == set(wanted))


def test_names_alike_and_last_names_are_asked_about(desk):
    assert names(desk) == {
        frozenset((LAST, OTHER)),
        frozenset((LAST, FULL)),
        frozenset((OTHER, FULL)),
    }


def test_what_was_answered_is_not_asked_again(desk):
    do(desk, reject(desk.library, pair_of(desk, LAST, OTHER)))

    assert frozenset((LAST, OTHER)) not in names(desk)


def test_a_pair_is_closed_when_one_of_it_is_merged_away(desk):
    pair = pair_of(desk, LAST, OTHER)
    assert still_open(desk.library, [pair]) == [pair]

    merging(desk, pair.other, pair.one).do()

    assert still_open(desk.library, [pair]) == []
