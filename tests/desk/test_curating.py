"""What the user keeps on entities stays theirs, whatever becomes of the entities."""

from dataclasses import replace

import pytest

from reader.desk import Desk, who
from reader.desk.curating import EditCard
from reader.desk.deeds import Correct
from reader.model import Card
from tests import make
from tests.desk.test_corrections import entity
from tests.desk.test_desk import MINISTER, SPOKEN, imported, write

CARD = Card("وزير سابق", "teal", is_pinned=True, tags=("مهم",))
CAIRO, EGYPT, GRUBER = "القاهرة", "مصر", "ستيفان غروبر"


@pytest.fixture
def desk(tmp_path):
    with make.library(tmp_path) as library:
        desk = Desk(library)
        imported(desk, write(tmp_path, a=MINISTER, b=SPOKEN))
        yield desk


def keep(desk: Desk, name: str, card: Card = CARD) -> EditCard:
    deed = EditCard(desk.library, entity(desk, name).id, card)
    deed.do()
    return deed


def correct(desk: Desk, corrections) -> Correct:
    deed = Correct(desk, corrections)
    deed.do()
    return deed


def merge(desk: Desk, name: str, into: str) -> Correct:
    one, other = entity(desk, name), entity(desk, into)
    return correct(desk, who.merge(desk.library, [one.id], other.id))


def test_what_is_kept_is_on_the_entity(desk):
    keep(desk, CAIRO)

    assert entity(desk, CAIRO).card == CARD
    assert entity(desk, EGYPT).card == Card()


def test_it_is_undone_and_done_again(desk):
    first = keep(desk, CAIRO)
    second = keep(desk, CAIRO, replace(CARD, colour="red", tags=()))

    second.undo()
    assert entity(desk, CAIRO).card == CARD
    first.undo()
    assert entity(desk, CAIRO).card == Card()
    first.do()
    second.do()
    assert entity(desk, CAIRO).card == replace(CARD, colour="red", tags=())
    assert len(desk.library.cards.every()) == 1


def test_it_survives_linking_anew(desk):
    keep(desk, GRUBER)

    desk.linking.link()

    assert entity(desk, GRUBER).card == CARD


def test_an_entity_that_is_made_anew_has_its_card(desk):
    keep(desk, GRUBER)
    deed = correct(desk, who.dismiss_everywhere(desk.library, entity(desk, GRUBER).id))

    deed.undo()

    assert entity(desk, GRUBER).card == CARD


def test_it_waits_for_an_entity_whose_articles_are_in_the_trash(desk):
    keep(desk, CAIRO)

    desk.trash([1, 2])
    assert desk.library.cards.every() == {}

    desk.put_back([1, 2])
    assert entity(desk, CAIRO).card == CARD


def test_it_stays_with_the_better_known_part_of_an_entity_that_is_split(desk):
    keep(desk, GRUBER)

    gruber = entity(desk, GRUBER)
    assert gruber.name == "ستيفان جروبر"

    correct(desk, who.split(desk.library, gruber.id, [GRUBER, "غروبر"]))

    assert entity(desk, "ستيفان جروبر").card == CARD
    assert entity(desk, GRUBER).card == Card()


def test_cards_of_merged_entities_lie_together_until_they_are_two_again(desk):
    keep(desk, CAIRO)
    keep(desk, EGYPT, Card("بلد", "red", tags=("دولة",)))

    deed = merge(desk, CAIRO, EGYPT)
    assert set(entity(desk, EGYPT).card.note.split("\n\n")) == {"وزير سابق", "بلد"}
    assert entity(desk, EGYPT).card.is_pinned
    assert entity(desk, EGYPT).card.tags == ("دولة", "مهم")

    deed.undo()
    assert entity(desk, CAIRO).card == CARD
    assert entity(desk, EGYPT).card == Card("بلد", "red", tags=("دولة",))


def test_what_is_changed_after_a_merge_is_what_stands_there(desk):
    keep(desk, CAIRO)
    keep(desk, EGYPT, Card("بلد"))
    merge(desk, CAIRO, EGYPT)

    deed = keep(desk, EGYPT, replace(entity(desk, EGYPT).card, note="واحد", is_pinned=False))
    assert entity(desk, EGYPT).card == replace(CARD, note="واحد", is_pinned=False)

    deed.undo()
    assert entity(desk, EGYPT).card.is_pinned


def test_pinned_entities_come_first_and_hidden_ones_not_at_all(desk):
    keep(desk, GRUBER, Card(is_hidden=True))
    keep(desk, EGYPT)

    listed = [one.name for one in desk.library.entities.every()]

    assert listed[0] == EGYPT
    assert GRUBER not in listed
    assert desk.library.entities.find(GRUBER) == []
    assert desk.library.entities.find(GRUBER, shows_hidden=True)


def test_a_limit_counts_the_pinned_too(desk):
    keep(desk, EGYPT)

    assert [one.name for one in desk.library.entities.every(limit=1)] == [EGYPT]


def test_what_is_typed_in_one_go_is_one_deed(desk):
    deed = keep(desk, CAIRO, Card("و"))
    later = keep(desk, CAIRO, Card("وزير"))

    assert deed.absorbs(later)
    deed.undo()
    assert entity(desk, CAIRO).card == Card()
    deed.do()
    assert entity(desk, CAIRO).card == Card("وزير")


def test_pinning_is_a_deed_of_its_own(desk):
    deed = keep(desk, CAIRO, Card("و"))

    assert not deed.absorbs(keep(desk, CAIRO, Card("وزير", is_pinned=True)))
