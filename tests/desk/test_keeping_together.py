"""What was joined unseen stays so, whatever the user says of one of its names."""

import pytest

from reader.desk import Desk, who
from reader.library import Library
from reader.model import EntityKind, Name, Span
from reader.text.words import key_of
from tests import make
from tests.desk.test_corrections import do, entity
from tests.library.test_linking import entities, unified

ORGANISATION, PERSON = EntityKind.ORGANISATION, EntityKind.PERSON
FIRST, SECOND = ("غولدنبرغ", "جولدنبرج"), ("غولدنبيرغ", "كولدنبيرغ")
"""Spellings of two names; those of each are joined unseen."""


def listing(library: Library, kind: EntityKind, *printed: str) -> None:
    text, names, number = "", [], library.articles.counts().all
    for one in printed:
        span = Span(len(text), len(text) + len(one))
        names.append(Name(span, kind, key_of(one), 0.9, "rule"))
        text += one + "، "
    library.articles.add(make.draft(f"{text}{number}", source_name=f"{number}.txt"), names)


@pytest.fixture(params=[ORGANISATION, PERSON])
def desk(tmp_path, request):
    with Library.open(tmp_path / "library.warraq") as library:
        desk = Desk(library)
        for names in (FIRST, FIRST, SECOND, FIRST):
            listing(library, request.param, *names)
        desk.linking.link()
        yield desk


def together(desk: Desk) -> set[frozenset[str]]:
    assert entities(desk.library) == unified(desk.library)
    return {frozenset(one.aliases) for one in desk.library.entities.every()}


APART = {frozenset(FIRST), frozenset(SECOND)}


def test_merged_names_are_one_with_all_their_spellings_until_it_is_undone(desk):
    assert together(desk) == APART
    before = entities(desk.library)
    one, other = entity(desk, FIRST[0]), entity(desk, SECOND[0])

    deed = do(desk, who.merge(desk.library, [other.id], one.id))

    assert together(desk) == {frozenset((*FIRST, *SECOND))}
    assert desk.library.entities.get(one.id).name == one.name
    assert desk.library.entities.get(one.id).mentions == one.mentions + other.mentions
    deed.undo()
    assert entities(desk.library) == before
    deed.do()
    assert together(desk) == {frozenset((*FIRST, *SECOND))}


def test_an_alias_takes_no_spelling_from_its_entity(desk):
    listing(desk.library, ORGANISATION, "مدينة")

    do(desk, who.add_alias(desk.library, "مدينة", entity(desk, FIRST[0]).id))

    assert frozenset((*FIRST, "مدينة")) in together(desk)


def test_an_alias_that_is_known_takes_its_spellings_along(desk):
    do(desk, who.add_alias(desk.library, SECOND[1], entity(desk, FIRST[0]).id))

    assert together(desk) == {frozenset((*FIRST, *SECOND))}


def test_another_name_and_another_kind_part_nothing(desk):
    one = entity(desk, FIRST[1]).id
    do(desk, who.rename(desk.library, one, "شركة غولدنبرغ"))
    do(desk, who.retype(desk.library, one, EntityKind.PLACE))
    do(desk, who.rename(desk.library, one, FIRST[1]))

    assert together(desk) == APART


def test_of_merged_names_one_spelling_is_split_off_and_the_others_stay(desk):
    one, other = entity(desk, FIRST[0]), entity(desk, SECOND[0])
    do(desk, who.merge(desk.library, [other.id], one.id))

    do(desk, who.split(desk.library, one.id, [FIRST[0]]))

    assert together(desk) == {frozenset({FIRST[0]}), frozenset({FIRST[1], *SECOND})}


def test_a_spelling_that_joined_two_others_leaves_them_together(tmp_path):
    with Library.open(tmp_path / "library.warraq") as library:
        desk = Desk(library)
        chain = ("سامي فؤاد جرجس", "فؤاد جرجس", "سامي جرجس")
        listing(library, PERSON, *chain)
        listing(library, PERSON, chain[0])
        desk.linking.link()
        assert together(desk) == {frozenset(chain)}

        do(desk, who.split(library, entity(desk, chain[0]).id, [chain[0]]))

        assert together(desk) == {frozenset(chain[:1]), frozenset(chain[1:])}


def test_a_last_name_stays_its_bearers_in_each_article_when_one_is_merged(tmp_path):
    with Library.open(tmp_path / "library.warraq") as library:
        desk = Desk(library)
        listing(library, PERSON, "سامي فواز", "فواز")
        listing(library, PERSON, "خليل فواز", "فواز")
        listing(library, PERSON, "أبو خليل")
        desk.linking.link()

        do(desk, who.merge(library, [entity(desk, "أبو خليل").id], entity(desk, "خليل فواز").id))

        assert together(desk) == {
            frozenset({"سامي فواز", "فواز"}),
            frozenset({"خليل فواز", "فواز", "أبو خليل"}),
        }
