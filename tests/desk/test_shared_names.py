"""What one has said of names comes to another library by a list, whole and once."""

from pathlib import Path

import pytest

from reader.desk import Desk, who
from reader.desk.curating import EditCard
from reader.desk.name_lists import gathered
from reader.desk.name_plans import plan
from reader.desk.name_points import What
from reader.exporting.name_list import Listed, NameList, read, write
from reader.library import Library
from reader.model import Card, EntityKind, Name
from tests import make
from tests.desk.test_corrections import do

PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION

PORT = (
    "قال ستيفان غروبر إن غولدنبيرغ تبني ميناء عدن، وإن كولدنبيرغ تبدأ. وأكد غروبر أن القاهرة ترحب."
)
BANK = (
    "قال البحري إن ستيفان جروبر وافق، وإن غولدنبرغ تنتظر، ثم شكر كارل جروبر القاهرة."
    " إن جمال الموانئ لا يعني أمنها. وقال خالد البحري إن الخبراء وصلوا. وعادت جولدنبرغ."
)
PEOPLE = ("ستيفان غروبر", "غروبر", "البحري", "ستيفان جروبر", "كارل جروبر", "جمال الموانئ")
FIRMS = ("غولدنبيرغ", "كولدنبيرغ", "غولدنبرغ", "جولدنبرغ")
PLACES = ("عدن", "القاهرة")
KINDS = {
    **dict.fromkeys(PEOPLE, PERSON),
    **dict.fromkeys(FIRMS, EntityKind.MISC),
    **dict.fromkeys(PLACES, PLACE),
}


def opened(folder: Path) -> Library:
    folder.mkdir()
    library = Library.open(folder / "library.warraq")
    for text in (PORT, BANK):
        names = [make.name(text, name, kind) for name, kind in KINDS.items() if name in text]
        library.articles.add(make.draft(text), _apart(names))
    Desk(library).linking.link()
    return library


def _apart(names: list[Name]) -> list[Name]:
    """Return names of which none lies inside another."""
    return [n for n in names if not any(o.span.contains(n.span) and o != n for o in names)]


@pytest.fixture
def desk(tmp_path):
    with opened(tmp_path / "one") as library:
        yield Desk(library)


@pytest.fixture
def other(tmp_path):
    with opened(tmp_path / "other") as library:
        yield Desk(library)


def named(desk: Desk, name: str):
    """Return who goes by a name, or by this spelling of it."""
    found = [e for e in desk.library.entities.every(shows_hidden=True) if name in shown(e)]
    return found[0]


def shown(entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)


def entities(desk: Desk) -> set[tuple]:
    every = desk.library.entities.every(shows_hidden=True)
    return {(e.name, e.kind, frozenset(e.aliases), e.mentions, e.card) for e in every}


def say_all(desk: Desk) -> None:
    """Say of names whatever can be said."""
    library = desk.library
    firm = named(desk, "غولدنبيرغ").id
    do(desk, who.merge(library, [firm], named(desk, "غولدنبرغ").id))
    do(desk, who.rename(library, named(desk, "غولدنبرغ").id, "غولدنبرغ العالمية"))
    do(desk, who.retype(library, named(desk, "غولدنبرغ").id, ORGANISATION))
    EditCard(library, named(desk, "غولدنبرغ").id, Card("شركة", "violet", True)).do()
    do(desk, who.add_entity("الخبراء", ORGANISATION))
    do(desk, who.add_alias(library, "الوفد", named(desk, "الخبراء").id))
    do(desk, who.add_entity("خالد البحري", PERSON))
    do(desk, who.add_entity("هانا تيتو", PERSON))
    do(desk, who.add_alias(library, "المحروسة", named(desk, "القاهرة").id))
    EditCard(library, named(desk, "القاهرة").id, Card(tags=("عاصمة", "نيل"), is_hidden=True)).do()
    do(desk, who.dismiss_everywhere(library, named(desk, "جمال الموانئ").id))
    do(desk, who.split(library, named(desk, "ستيفان غروبر").id, ["ستيفان جروبر"]))
    EditCard(library, named(desk, "ستيفان جروبر").id, Card("آخر")).do()


def test_all_that_was_said_comes_to_another_library_of_the_same_articles(desk, other):
    say_all(desk)
    names = gathered(desk.library)

    plan(other.library, names).deed(other).do()

    assert entities(other) == entities(desk)
    assert gathered(other.library) == names


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_what_was_taken_in_changes_nothing_any_more(desk, other, tmp_path, suffix):
    say_all(desk)
    write(gathered(desk.library), tmp_path / f"names{suffix}", desk.library.path)
    names = read(tmp_path / f"names{suffix}", other.library.path)
    plan(other.library, names).deed(other).do()

    for library in (other.library, desk.library):
        again = plan(library, names)
        assert (again.changes, again.conflicts, again.corrections) == ([], [], [])
        assert (again.cards, again.new_cards) == ({}, [])


def test_all_of_it_is_taken_back_in_one_step(desk, other):
    say_all(desk)
    before = entities(other)

    deed = plan(other.library, gathered(desk.library)).deed(other)
    deed.do()
    deed.undo()

    assert entities(other) == before


def test_names_are_passed_on_as_they_are_printed(desk):
    say_all(desk)

    names = gathered(desk.library)

    firm = next(one for one in names.entities if one.name == "غولدنبرغ العالمية")
    assert set(firm.aliases) == set(FIRMS)
    assert names.dismissed == ("جمال الموانئ",)


def test_an_added_name_is_added_where_it_is_known_too(other):
    names = NameList((Listed("القاهرة", PLACE, added=("القاهرة",)),))

    made = plan(other.library, names)

    assert [(p.what, p.name) for p in made.changes] == [(What.ADDED, "القاهرة")]
    made.deed(other).do()
    assert plan(other.library, names).changes == []


def test_two_entries_that_the_library_takes_for_one_are_parted(other):
    firm = named(other, "غولدنبيرغ")
    assert "كولدنبيرغ" in firm.aliases
    names = NameList(
        (
            Listed("غولدنبيرغ", firm.kind, card=Card("الأولى")),
            Listed("كولدنبيرغ", firm.kind, card=Card("الثانية")),
        )
    )

    made = plan(other.library, names)
    made.deed(other).do()

    told = [(point.what, point.name, point.value) for point in made.changes]
    assert (What.APART, "غولدنبيرغ", "كولدنبيرغ") in told
    assert named(other, "غولدنبيرغ").card.note == "الأولى"
    assert named(other, "كولدنبيرغ").card.note == "الثانية"
    assert plan(other.library, names).changes == []


def test_whom_the_user_has_made_one_are_not_parted(other):
    firm = named(other, "غولدنبيرغ")
    do(other, who.merge(other.library, [firm.id], named(other, "غولدنبرغ").id))
    name = named(other, "غولدنبرغ").name
    names = NameList((Listed(name, firm.kind), Listed("غولدنبيرغ", firm.kind)))

    made = plan(other.library, names)

    assert made.corrections == []
    assert [point.what for point in made.conflicts] == [What.APART]


def test_a_spelling_more_tears_off_none_that_was_joined(other):
    firm = named(other, "غولدنبيرغ")
    names = NameList((Listed("غولدنبيرغ", firm.kind, ("غولدنبارغ",), added=("غولدنبارغ",)),))

    plan(other.library, names).deed(other).do()

    assert set(named(other, "غولدنبيرغ").aliases) == set(firm.aliases)


def test_the_name_of_somebody_known_by_another_is_told_with_both(other):
    names = NameList((Listed("المحروسة", PLACE, ("القاهرة",), added=None),))

    made = plan(other.library, names)

    assert [(p.what, p.value, p.own) for p in made.changes] == [
        (What.CALLED, "المحروسة", "القاهرة")
    ]


def test_a_card_for_nobody_as_yet_is_laid_but_once(other):
    names = NameList((Listed("هانا تيتو", PERSON, card=Card("مبعوثة")),))

    plan(other.library, names).deed(other).do()

    assert plan(other.library, names).changes == []
    [listed] = gathered(other.library).entities
    assert listed.card == Card("مبعوثة")


def test_what_an_entry_is_called_is_its_own_and_no_other_s_alias(other):
    names = NameList((Listed("القاهرة", PLACE, ("عدن",)), Listed("عدن", PLACE)))

    made = plan(other.library, names)

    assert [(p.what, p.name, p.value) for p in made.conflicts] == [(What.TWICE, "القاهرة", "عدن")]
    assert made.corrections == []
