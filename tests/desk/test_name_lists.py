"""Lists of names go out and come in, and never override what the user has said."""

import pytest

from reader.desk import Desk, who
from reader.desk.curating import EditCard
from reader.desk.name_lists import gathered
from reader.desk.name_plans import Plan, plan
from reader.desk.name_points import What
from reader.exporting.name_list import Listed, NameList, read, write
from reader.library import Library
from reader.model import Card, Correction, EntityKind, Verb
from reader.text.words import key_of
from tests import make
from tests.desk.test_corrections import do, entity, everywhere
from tests.desk.test_desk import MINISTER, SPOKEN, imported, named
from tests.desk.test_desk import write as write_texts

PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION
NAME = "ستيفان جروبر"


@pytest.fixture
def desk(tmp_path):
    with make.library(tmp_path) as library:
        desk = Desk(library)
        imported(desk, write_texts(tmp_path, a=MINISTER, b=SPOKEN))
        yield desk


def one(name: str, kind: EntityKind = PLACE, *aliases: str, **rest) -> NameList:
    return NameList((Listed(name, kind, aliases, **rest),))


def planned(desk: Desk, names: NameList) -> Plan:
    return plan(desk.library, names)


def taken(desk: Desk, names: NameList):
    deed = planned(desk, names).deed(desk)
    deed.do()
    return deed


def points(found) -> list[tuple[What, str, str]]:
    return [(point.what, point.name, point.value) for point in found]


def test_what_nobody_has_touched_is_not_listed(desk):
    assert gathered(desk.library) == NameList()
    assert {e.name for e in gathered(desk.library, everything=True).entities} >= {NAME, "القاهرة"}


def test_what_the_user_said_is_listed(desk):
    cairo = entity(desk, "القاهرة")
    do(desk, who.rename(desk.library, cairo.id, "مدينة القاهرة"))
    do(desk, who.add_alias(desk.library, "أم الدنيا", cairo.id))
    do(desk, who.dismiss_everywhere(desk.library, entity(desk, "مصر").id))
    EditCard(desk.library, cairo.id, Card("عاصمة", "teal")).do()

    made = gathered(desk.library)

    [listed] = made.entities
    assert (listed.name, listed.kind, listed.card) == (
        "مدينة القاهرة",
        PLACE,
        Card("عاصمة", "teal"),
    )
    assert "أم الدنيا" in listed.aliases
    assert "مصر" in made.dismissed


def test_a_bare_last_name_is_not_passed_on(desk):
    EditCard(desk.library, entity(desk, NAME).id, Card("وزير")).do()

    [listed] = gathered(desk.library).entities

    assert "ستيفان غروبر" in listed.aliases
    assert "غروبر" not in listed.aliases


def test_a_list_that_was_written_here_changes_nothing_here(desk):
    cairo = entity(desk, "القاهرة")
    do(desk, who.rename(desk.library, cairo.id, "مدينة القاهرة"))
    do(desk, who.add_entity("الخبراء", ORGANISATION))
    do(desk, who.split(desk.library, entity(desk, NAME).id, ["ستيفان غروبر", "غروبر"]))
    do(desk, who.dismiss_everywhere(desk.library, entity(desk, "مصر").id))
    EditCard(desk.library, cairo.id, Card("عاصمة", "teal", True, False, ("س",))).do()

    found = planned(desk, gathered(desk.library))

    assert points(found.changes) == []
    assert points(found.conflicts) == []


def test_a_list_makes_another_library_like_the_first(desk, tmp_path):
    do(desk, who.add_entity("الخبراء", ORGANISATION))
    do(desk, who.add_alias(desk.library, "الوفد", entity(desk, "الخبراء").id))
    EditCard(desk.library, entity(desk, "القاهرة").id, Card("عاصمة")).do()
    with Library.open(tmp_path / "other.warraq") as library:
        other = Desk(library)
        (tmp_path / "texts").mkdir()
        imported(other, write_texts(tmp_path / "texts", a=MINISTER, b=SPOKEN))

        taken(other, gathered(desk.library))

        assert "الخبراء" in named(other, 2)
        assert entity(other, "القاهرة").card == Card("عاصمة")


def test_a_renamed_name_is_passed_on_with_the_spelling_that_stands_in_texts(desk, tmp_path):
    do(desk, who.rename(desk.library, entity(desk, "القاهرة").id, "مدينة القاهرة"))

    [listed] = gathered(desk.library).entities

    assert (listed.name, listed.aliases) == ("مدينة القاهرة", ("القاهرة",))


def test_a_renamed_name_comes_to_its_entity_in_another_library_and_but_once(desk, tmp_path):
    do(desk, who.rename(desk.library, entity(desk, "القاهرة").id, "مدينة القاهرة"))
    names = gathered(desk.library)
    (tmp_path / "other").mkdir()
    with Library.open(tmp_path / "other" / "library.warraq") as library:
        other = Desk(library)
        imported(other, write_texts(tmp_path / "other", a=MINISTER, b=SPOKEN))
        taken(other, names)

        assert entity(other, "مدينة القاهرة").mentions == entity(desk, "مدينة القاهرة").mentions
        assert planned(other, names).changes == []
        assert gathered(library) == names


def test_it_is_one_deed_that_is_undone_at_once(desk):
    before = everywhere(desk)
    names = NameList(
        (
            Listed("الخبراء", ORGANISATION, card=Card("وفد", "red")),
            Listed("القاهرة", ORGANISATION, ("المحروسة",), card=Card(tags=("عاصمة",))),
        ),
        ("مصر",),
    )

    deed = taken(desk, names)
    assert entity(desk, "القاهرة").kind is ORGANISATION
    assert entity(desk, "الخبراء").card == Card("وفد", "red")
    assert "مصر" not in named(desk, 1)

    deed.undo()
    assert everywhere(desk) == before
    assert desk.library.cards.every() == {}
    deed.do()
    assert entity(desk, "الخبراء").card == Card("وفد", "red")


def test_the_plan_tells_what_would_change(desk):
    names = NameList((Listed("القاهرة", ORGANISATION, ("المحروسة",), ("مصر",)),), ("الأحد",))

    assert points(planned(desk, names).changes) == [
        (What.ALIAS, "القاهرة", "المحروسة"),
        (What.KIND, "القاهرة", "ORG"),
        (What.APART, "القاهرة", "مصر"),
        (What.DISMISSED, "الأحد", ""),
    ]


@pytest.mark.parametrize(
    ("own", "names", "what"),
    [
        (lambda d, e: who.rename(d, e, "قاهرة"), one("القاهرة"), What.CALLED),
        (lambda d, e: who.retype(d, e, PERSON), one("القاهرة"), What.KIND),
        (lambda d, e: who.add_alias(d, "الوفد", e), one("مصر", PLACE, "الوفد"), What.ALIAS),
        (who.dismiss_everywhere, one("القاهرة"), What.DISMISSED),
        (lambda d, e: who.rename(d, e, "القاهرة"), NameList((), ("القاهرة",)), What.DISMISSED),
        (
            lambda d, e: who.add_alias(d, "الوفد", e),
            one("القاهرة", PLACE, apart=("الوفد",)),
            What.APART,
        ),
    ],
    ids=["renamed", "retyped", "alias of another", "dismissed", "not dismissed", "not apart"],
)
def test_the_user_s_own_word_stands_and_that_is_told(desk, own, names, what):
    do(desk, own(desk.library, entity(desk, "القاهرة").id))

    found = planned(desk, names)

    assert what in [point.what for point in found.conflicts]
    assert what not in [point.what for point in found.changes]


def test_another_note_or_colour_is_not_written_over_the_user_s(desk):
    EditCard(desk.library, entity(desk, "القاهرة").id, Card("لي", "red", tags=("س",))).do()
    wanted = Card("لكم", "teal", is_pinned=True, tags=("ص",))

    found = planned(desk, one("القاهرة", card=wanted))
    found.deed(desk).do()

    assert [point.what for point in found.conflicts] == [What.NOTE, What.COLOUR]
    assert (found.conflicts[0].value, found.conflicts[0].own) == ("لكم", "لي")
    assert entity(desk, "القاهرة").card == Card("لي", "red", True, False, ("س", "ص"))


def test_a_name_that_two_entries_claim_is_told(desk):
    names = NameList((Listed("القاهرة", PLACE), Listed("مصر", PLACE, ("القاهرة",))))

    assert points(planned(desk, names).conflicts) == [(What.TWICE, "مصر", "القاهرة")]


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_a_list_is_read_as_it_was_written(tmp_path, suffix):
    card = Card('قال "نعم"، ثم\nذهب', "teal", is_pinned=True, tags=("أ", "ب"))
    names = NameList(
        (Listed(NAME, PERSON, ("س غروبر", "جروبر"), ("كارل جروبر",), card), Listed("عدن", PLACE)),
        ("باسم",),
    )

    write(names, tmp_path / f"names{suffix}", tmp_path / "library")

    assert read(tmp_path / f"names{suffix}", tmp_path / "library") == names


def test_names_are_listed_as_they_are_printed(desk):
    cairo = entity(desk, "القاهرة")
    do(desk, who.rename(desk.library, cairo.id, "مدينة النيل"))
    do(desk, who.add_alias(desk.library, "المحروسة", cairo.id))
    do(desk, who.dismiss_everywhere(desk.library, entity(desk, "البحر الأحمر").id))
    EditCard(desk.library, cairo.id, Card("عاصمة")).do()

    made = gathered(desk.library)

    [listed] = made.entities
    assert (listed.name, listed.aliases) == ("مدينة النيل", ("القاهرة", "المحروسة"))
    assert made.dismissed == ("البحر الأحمر",)


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_an_added_name_is_looked_for_though_it_is_known_and_only_once(desk, tmp_path, suffix):
    cairo = entity(desk, "القاهرة")
    do(desk, who.rename(desk.library, cairo.id, "مدينة النيل"))
    do(desk, who.add_entity("القاهرة", PLACE))
    target = tmp_path / f"names{suffix}"
    write(gathered(desk.library), target, tmp_path / "library.warraq")
    names = read(target, tmp_path / "library.warraq")
    with Library.open(tmp_path / "other.warraq") as library:
        other = Desk(library)
        (tmp_path / "texts").mkdir()
        imported(other, write_texts(tmp_path / "texts", a=MINISTER, b=SPOKEN))

        taken(other, names)

        said = {c.key for c in library.corrections.every() if c.verb is Verb.ADD}
        assert key_of("القاهرة") in said
        assert entity(other, "القاهرة").name == "مدينة النيل"
        assert points(planned(other, names).changes) == []
        assert [(one.name, one.aliases) for one in gathered(library).entities] == [
            ("مدينة النيل", ("القاهرة",))
        ]


def test_a_name_that_was_added_and_then_is_none_is_listed_as_none(desk):
    do(desk, who.add_entity("زلزال الجبل", PLACE))
    do(desk, [Correction(Verb.DISMISS, key_of("زلزال الجبل"))])

    assert gathered(desk.library) == NameList((), ("زلزال الجبل",))
