"""What the user has said of names is listed, in words and letters of theirs, and revoked."""

import pytest

from reader.desk import Desk, who
from reader.desk.decisions import Point, decisions
from reader.desk.deeds import Revoke
from reader.desk.name_plans import plan
from reader.exporting.name_list import Listed, NameList
from reader.library import Library
from reader.model import EntityKind, Mention, Verb
from tests.desk.test_corrections import do, entity
from tests.desk.test_short_names import LONG, SHORT, TEXT, WRONG, place, reading
from tests.library.test_linking import entities

PERSON, PLACE = EntityKind.PERSON, EntityKind.PLACE


@pytest.fixture
def desk(tmp_path):
    desk = reading(tmp_path, f"{TEXT} وزارت إلى هيئة الموانئ.", LONG, WRONG, "هيئة الموانئ")
    with desk.library:
        yield desk


def mention_of(desk: Desk, entity_id: int) -> Mention:
    return next(m for m in desk.library.entities.mentions_in(1) if m.entity_id == entity_id)


def told(desk: Desk) -> list[list[tuple[Verb, tuple[str, ...], str]]]:
    return [[(p.verb, p.names, p.other) for p in one.points] for one in decisions(desk.library)]


def test_nothing_was_said_yet(desk):
    assert decisions(desk.library) == []


def test_each_deed_is_one_decision_and_the_newest_is_first(desk):
    hilda = entity(desk, LONG).id
    cut = who.cut(desk.library, 1, place(SHORT, WRONG), hilda)
    do(desk, [*cut, *who.add_alias(desk.library, SHORT, hilda)])
    ports = entity(desk, "هيئة الموانئ").id
    do(desk, who.merge(desk.library, [ports], hilda))
    do(desk, who.rename(desk.library, hilda, "السفيرة"))
    do(desk, who.split(desk.library, hilda, ["هيئة الموانئ"]))
    do(desk, who.retype(desk.library, hilda, PLACE))

    assert told(desk) == [
        [(Verb.RETYPE, (LONG,), "")],
        [(Verb.APART, ("هيئة الموانئ",), LONG)],
        [(Verb.RENAME, (LONG,), "السفيرة")],
        [(Verb.SAME, ("هيئة الموانئ", SHORT), LONG)],
        [(Verb.ALIAS, (SHORT,), LONG), (Verb.DISMISS, (WRONG,), "")],
    ]
    assert decisions(desk.library)[0].entity.id == hilda


def test_names_are_told_as_they_are_printed_even_where_they_name_nobody(desk):
    ports = entity(desk, "هيئة الموانئ")
    mention = mention_of(desk, ports.id)
    do(desk, who.dismiss_in_article(mention))
    do(desk, who.dismiss_everywhere(desk.library, entity(desk, LONG).id))

    everywhere, here = decisions(desk.library)
    assert everywhere.points == (Point(Verb.DISMISS, (LONG,)),)
    [point] = here.points
    assert point.names == ("هيئة الموانئ",)
    assert [article.id for article in point.articles] == [1]
    assert here.entity is None


def test_places_that_are_split_off_are_one_decision(desk):
    hilda = entity(desk, LONG).id
    mention = mention_of(desk, hilda)
    do(desk, who.split_places(desk.library, hilda, [mention], "هيلدا الأخرى"))

    [[point]] = [one.points for one in decisions(desk.library)]
    assert (point.verb, point.names, point.other) == (Verb.HERE, (LONG,), "هيلدا الأخرى")
    assert point.places == 1


def test_what_is_revoked_is_as_if_it_had_never_been_said_and_comes_back(tmp_path):
    desk = reading(tmp_path, TEXT, LONG, WRONG)
    before = entities(desk.library)
    do(desk, who.dismiss_everywhere(desk.library, entity(desk, WRONG).id))
    after = entities(desk.library)
    desk.library.close()

    with Library.open(tmp_path / "library.warraq") as library:
        [decision] = decisions(library)
        deed = Revoke(Desk(library), decision.said)
        deed.do()
        assert entities(library) == before
        assert decisions(library) == []
        deed.undo()
        assert entities(library) == after
        assert decisions(library) == [decision]


def test_names_that_came_in_a_list_are_decisions_each(desk):
    names = NameList((Listed("سامي فواز", PERSON), Listed("الحوز", PLACE, ("حوز",))), ("كابل",))

    plan(desk.library, names).deed(desk).do()

    assert [[point.names for point in one.points] for one in decisions(desk.library)] == [
        [("كابل",)],
        [("حوز",)],
        [("الحوز",)],
        [("سامي فواز",)],
    ]
