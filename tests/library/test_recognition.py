"""Other recognisers read what the library has; what the user says of names outlives them all."""

import pytest

from reader.library import Library
from reader.model import Correction, EntityKind, Name, Role, Span, Verb
from tests.make import draft, library, name

TEXT = "قال سامي الكردي في حلب إن سامي الكردي آخر وصل."
PERSON = name(TEXT, "سامي الكردي")
CITY = name(TEXT, "حلب", EntityKind.PLACE)


@pytest.fixture
def shelf(tmp_path):
    with library(tmp_path) as made:
        made.articles.add(draft(TEXT), [PERSON], "old")
        yield made


def printed(shelf: Library, article_id: int = 1) -> list[str]:
    text = shelf.articles.text(article_id)
    (found,) = shelf.entities.names([article_id])
    return [text[one.span.start : one.span.end] for one in found.names]


def link(shelf: Library) -> None:
    for _ in shelf.links.steps():
        pass
    shelf.articles.set_linked(shelf.articles.unlinked())


def test_articles_that_another_recogniser_has_read_are_known_newest_first(shelf):
    shelf.articles.add(draft("وصل الوفد."), [], "new")
    shelf.articles.add(draft("غادر الوفد."), [], "older")

    assert shelf.recognition.read_by_others("new") == [3, 1]
    assert shelf.recognition.read_by_others("new", most=1) == [3]


def test_articles_in_the_trash_wait_until_they_are_back(shelf):
    shelf.articles.trash([1])
    assert shelf.recognition.read_by_others("new") == []

    shelf.articles.restore([1])
    assert shelf.recognition.read_by_others("new") == [1]


def test_what_another_recogniser_finds_replaces_what_was_found(shelf):
    assert shelf.recognition.replace(1, TEXT, [CITY], "new")

    assert printed(shelf) == ["حلب"]
    assert shelf.recognition.read_by_others("new") == []


def test_an_article_with_the_same_names_is_not_linked_anew(shelf):
    link(shelf)

    shelf.recognition.replace(1, TEXT, [PERSON], "new")

    assert shelf.articles.unlinked() == []
    assert not shelf.links.is_left()


def test_an_article_with_other_names_is(shelf):
    link(shelf)

    shelf.recognition.replace(1, TEXT, [PERSON, CITY], "new")

    assert shelf.articles.unlinked() == [1]
    assert shelf.links.is_left()


def test_nothing_is_kept_of_a_body_that_has_changed_meanwhile(tmp_path):
    with library(tmp_path) as shelf:
        text = "وصل سامي الكردي.\nإعلان"
        shelf.articles.add(draft(text), [name(text, "سامي الكردي")], "old")
        shelf.readings.edit_lines(1, {1: Role.UNKNOWN}, [])

        assert not shelf.recognition.replace(1, text, [], "new")
        assert shelf.recognition.read_by_others("new") == [1]


def test_nothing_is_kept_of_an_article_that_is_gone(shelf):
    shelf.articles.delete_for_ever([1])

    assert not shelf.recognition.replace(1, TEXT, [CITY], "new")


def test_an_article_whose_lines_were_edited_is_read_again(shelf):
    shelf.recognition.replace(1, TEXT, [PERSON], "new")

    shelf.readings.edit_lines(1, {0: Role.BODY}, [PERSON])

    assert shelf.recognition.read_by_others("new") == [1]


def test_names_that_the_user_has_given_stay(shelf):
    given = Name(CITY.span, EntityKind.PLACE, CITY.key, 1.0, "user")
    shelf.entities.add_names({1: [given]})

    shelf.recognition.replace(1, TEXT, [], "new")

    assert printed(shelf) == ["حلب"]


def test_a_place_that_is_somebody_elses_stays_so(shelf):
    second = name(TEXT, "سامي الكردي", after=PERSON.span.end)
    shelf.recognition.replace(1, TEXT, [PERSON, second], "new")
    here = Correction(
        Verb.HERE, PERSON.key, other="سامي الحلبي", article_id=1, start=second.span.start
    )
    shelf.corrections.add(here)
    link(shelf)
    keys = {m.span.start: m.key for m in shelf.entities.mentions_in(1)}
    assert keys[second.span.start] == "سامي الحلبي"

    shelf.recognition.replace(1, TEXT, [PERSON, second, CITY], "newer")
    link(shelf)

    assert {m.span.start: m.key for m in shelf.entities.mentions_in(1)} == {
        **keys,
        CITY.span.start: CITY.key,
    }


def test_the_same_names_are_known_as_such_where_a_place_is_somebody_elses(shelf):
    here = Correction(Verb.HERE, PERSON.key, other="سامي الحلبي", article_id=1, start=4)
    assert PERSON.span == Span(4, 15)
    shelf.corrections.add(here)
    link(shelf)

    shelf.recognition.replace(1, TEXT, [PERSON], "new")

    assert not shelf.links.is_left()
