"""Single mentions that are somebody else's, by the user's word."""

import pytest

from reader.desk import Desk, who
from reader.desk.curating import EditCard, merging
from reader.model import Card, Role
from tests import make
from tests.desk.test_corrections import do, entity
from tests.desk.test_desk import MINISTER, SPOKEN, imported, named, write

NAME, OTHER = "ستيفان غروبر", "غروبر السفير"


@pytest.fixture
def desk(tmp_path):
    with make.library(tmp_path) as library:
        desk = Desk(library)
        imported(desk, write(tmp_path, a=MINISTER, b=SPOKEN))
        yield desk


def places(desk: Desk, article_id: int = 1) -> list[tuple[str, str]]:
    """Return what is printed where the minister is named, and whom it names."""
    text = desk.library.articles.text(article_id)
    return [
        (text[m.span.start : m.span.end], desk.library.entities.get(m.entity_id).name)
        for m in desk.library.entities.mentions_in(article_id)
        if "غروبر" in text[m.span.start : m.span.end]
    ]


def last_mention(desk: Desk):
    gruber = entity(desk, NAME).id
    return [m for m in desk.library.entities.mentions_in(1) if m.entity_id == gruber][-1]


def split(desk: Desk, whom: int | str = OTHER):
    gruber = entity(desk, NAME).id
    return do(desk, who.split_places(desk.library, gruber, [last_mention(desk)], whom))


def test_one_place_names_somebody_new_and_the_others_do_not(desk):
    before = places(desk)

    deed = split(desk)

    assert places(desk) == [*before[:-1], ("غروبر", OTHER)]
    deed.undo()
    assert places(desk) == before
    deed.do()
    assert places(desk)[-1] == ("غروبر", OTHER)


def test_one_place_names_somebody_known(desk):
    cairo = entity(desk, "القاهرة")

    deed = split(desk, cairo.id)

    assert places(desk)[-1] == ("غروبر", "القاهرة")
    deed.undo()
    assert ("غروبر", "القاهرة") not in places(desk)


def test_it_is_so_when_all_is_linked_anew(desk):
    split(desk)
    before = places(desk)

    desk.linking.link()

    assert places(desk) == before


def test_it_is_so_when_lines_before_it_are_left_out(desk):
    split(desk)
    lines = desk.library.readings.original(1).lines
    first = next(n for n, line in enumerate(lines) if line.role is Role.BODY)

    desk.edit_lines(1, {first: Role.UNKNOWN})

    assert places(desk)[-1] == ("غروبر", OTHER)
    assert ("غروبر", OTHER) not in places(desk)[:-1]


def test_a_place_that_was_no_name_stays_none_when_lines_before_it_are_left_out(desk):
    do(desk, who.dismiss_here(last_mention(desk)))
    lines = desk.library.readings.original(1).lines
    number = len(places(desk))
    first = next(n for n, line in enumerate(lines) if line.role is Role.BODY)
    lost = lines[first].text.count("غروبر")

    desk.edit_lines(1, {first: Role.UNKNOWN})

    assert len(places(desk)) == number - lost


def test_a_name_of_its_own_is_no_name_for_another(desk):
    gruber = entity(desk, NAME).id

    assert who.is_name_of(desk.library, "ستيفان غروبر", gruber)
    assert not who.is_name_of(desk.library, OTHER, gruber)


def test_a_hidden_name_that_is_merged_hides_nobody(desk):
    cairo, egypt = entity(desk, "القاهرة").id, entity(desk, "مصر").id
    EditCard(desk.library, cairo, Card("مدينة", is_hidden=True)).do()

    deed = merging(desk, cairo, egypt)
    deed.do()

    assert named(desk, 1)["القاهرة"] == egypt
    assert entity(desk, "مصر").card == Card("مدينة")
    deed.undo()
    assert desk.library.entities.get(cairo).card == Card("مدينة", is_hidden=True)
