"""What the user says of a short name leaves the longer ones that hold it as they are."""

from pathlib import Path

import pytest

from reader.desk import Desk, who
from reader.library import Library
from reader.model import Correction, EntityKind, Name, Span, Verb
from reader.text.words import key_of
from tests import make
from tests.desk.test_corrections import do, entity
from tests.library.test_linking import entities, unified

PERSON = EntityKind.PERSON
LONG, SHORT, WRONG = "هيلدا سترومن", "سترومن", "شكر سترومن"
TEXT = f"قالت السفيرة {LONG} إن العمل مستمر. و{WRONG} على دعمه. وأضافت {SHORT} أنها باقية."


def reading(folder: Path, text: str, *found: str) -> Desk:
    library = Library.open(folder / "library.warraq")
    names = []
    for printed in found:
        span = Span(at := text.index(printed), at + len(printed))
        names.append(Name(span, PERSON, key_of(printed), 0.9, "rule"))
    library.articles.add(make.draft(text), sorted(names, key=lambda name: name.span))
    desk = Desk(library)
    desk.linking.link()
    return desk


@pytest.fixture
def desk(tmp_path):
    desk = reading(tmp_path, TEXT, LONG, WRONG)
    with desk.library:
        yield desk


def lit(desk: Desk) -> list[tuple[str, str]]:
    """Return what is lit up, and whom it names."""
    assert entities(desk.library) == unified(desk.library)
    text = desk.library.articles.text(1)
    return [
        (text[m.span.start : m.span.end], desk.library.entities.get(m.entity_id).name)
        for m in desk.library.entities.mentions_in(1)
    ]


def place(part: str, whole: str) -> Span:
    start = TEXT.index(whole) + whole.index(part)
    return Span(start, start + len(part))


def test_a_short_form_is_lit_where_it_stands_alone_and_in_no_longer_name(desk):
    before = lit(desk)

    deed = do(desk, who.add_alias(desk.library, SHORT, entity(desk, LONG).id))

    assert lit(desk) == [(LONG, LONG), (WRONG, WRONG), (SHORT, LONG)]
    deed.undo()
    assert lit(desk) == before


def test_a_short_form_selected_in_a_wrong_name_takes_its_place(desk):
    hilda = entity(desk, LONG).id
    corrections = who.cut(desk.library, 1, place(SHORT, WRONG), hilda)

    deed = do(desk, [*corrections, *who.add_alias(desk.library, SHORT, hilda)])

    assert lit(desk) == [(LONG, LONG), (SHORT, LONG), (SHORT, LONG)]
    deed.undo()
    assert lit(desk) == [(LONG, LONG), (WRONG, WRONG)]


def test_a_new_name_selected_in_a_wrong_one_takes_its_place(desk):
    corrections = who.cut(desk.library, 1, place(SHORT, WRONG))

    do(desk, [*corrections, *who.add_entity(SHORT, EntityKind.PLACE)])

    assert lit(desk) == [(LONG, LONG), (SHORT, SHORT), (SHORT, SHORT)]


def test_a_short_form_selected_in_a_name_of_its_own_entity_cuts_nothing(desk):
    assert who.cut(desk.library, 1, place(SHORT, LONG), entity(desk, LONG).id) == []
    assert who.cut(desk.library, 1, place(LONG, LONG)) == []


def test_a_short_name_comes_to_light_when_the_longer_one_is_none_and_goes_when_it_is_one(desk):
    do(desk, who.add_entity(SHORT, PERSON))
    assert lit(desk)[1] == (WRONG, WRONG)

    deed = do(desk, who.dismiss_everywhere(desk.library, entity(desk, WRONG).id))
    assert lit(desk)[1][0] == SHORT
    added = do(desk, who.add_entity(WRONG, PERSON))
    assert lit(desk)[1] == (WRONG, WRONG)
    added.undo()
    assert lit(desk)[1][0] == SHORT

    deed.undo()
    assert lit(desk)[1] == (WRONG, WRONG)


@pytest.mark.parametrize("start", [None, TEXT.index(WRONG)])
def test_so_it_does_where_the_longer_one_is_none_in_this_article_or_place(desk, start):
    do(desk, who.add_entity(SHORT, PERSON))

    do(desk, [Correction(Verb.DISMISS, key_of(WRONG), article_id=1, start=start)])

    assert lit(desk)[1][0] == SHORT


def test_of_two_names_of_the_users_the_longer_is_lit(desk):
    do(desk, who.add_entity(f"السفيرة {LONG}", PERSON))
    do(desk, who.add_entity(SHORT, PERSON))

    assert lit(desk)[0][0] == f"السفيرة {LONG}"
    assert len(lit(desk)) == 3


def test_a_short_name_comes_to_light_when_the_longer_one_is_cut_and_goes_when_it_is_whole(desk):
    do(desk, who.add_entity(SHORT, PERSON))
    assert lit(desk)[0][0] == LONG

    deed = do(desk, who.add_entity("السفيرة هيلدا", PERSON))
    assert [printed for printed, _ in lit(desk)[:2]] == ["السفيرة هيلدا", SHORT]

    deed.undo()
    assert lit(desk)[0][0] == LONG
