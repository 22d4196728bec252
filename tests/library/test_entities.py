"""The shelf of entities: linking names to them, and asking who is named where."""

from datetime import date

import pytest

from reader.entities.unifying import Unified
from reader.model import EntityKind, Filter, Origin
from tests import make, named

TEXTS = [
    "وصل ستيفان غروبر إلى القاهرة، وقال غروبر إنه باق",
    "ستيفان جروبر في القاهرة",
]
PERSON, PLACE = EntityKind.PERSON, EntityKind.PLACE


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path) as made:
        for number, text in enumerate(TEXTS, 1):
            names = [
                make.name(text, printed, kind)
                for printed, kind in [
                    ("ستيفان غروبر", PERSON),
                    ("ستيفان جروبر", PERSON),
                    ("القاهرة", PLACE),
                ]
                if printed in text
            ]
            outlet, day = f"صحيفة {number}", date(2020, 1, number)
            made.articles.add(make.draft(text, outlet=outlet, published=day), names)
        yield made


def link(library, *unified):
    make.link(library, *unified)
    assert library.check() == []


def gruber(*places, name="ستيفان غروبر", keys=("ستيفان غروبر", "ستيفان جروبر")):
    return Unified(name, PERSON, keys, keys, places)


def cairo(*places):
    return Unified("القاهرة", PLACE, ("القاهره",), ("القاهرة",), places)


BOTH = gruber((1, 0), (2, 0)), cairo((1, 1), (2, 1))


def test_names_are_told_with_the_words_they_stand_on(library):
    first, second = library.entities.names()

    assert first.printed == ("ستيفان غروبر", "القاهرة")
    assert [name.key for name in second.names] == ["ستيفان جروبر", "القاهره"]


def test_names_are_linked_to_entities(library):
    link(library, *BOTH)

    person, place = library.entities.every()
    assert (person.name, person.mentions, person.articles) == ("ستيفان غروبر", 2, 2)
    assert person.aliases == ("ستيفان غروبر", "ستيفان جروبر")
    assert library.entities.keys(person.id) == ("ستيفان غروبر", "ستيفان جروبر")
    assert library.entities.every(PLACE) == [place]
    assert library.entities.every(limit=1) == [person]
    assert [m.entity_id for m in library.entities.mentions_in(1)] == [person.id, place.id]
    mentions = named.places_of(library, person.id)
    assert [m.article_id for m in mentions] == [2, 1]
    assert library.entities.mention(mentions[0].id) == mentions[0]
    assert library.articles.matching(Filter(entity_id=place.id)) == [2, 1]
    assert library.entities.spellings_by_outlet(person.id) == [
        ("صحيفة 1", "ستيفان غروبر", 1),
        ("صحيفة 2", "ستيفان جروبر", 1),
    ]


def test_the_trash_is_not_counted(library):
    link(library, *BOTH)

    library.articles.trash([2])
    person, _ = library.entities.every()
    assert (person.mentions, person.articles) == (1, 1)
    assert [m.article_id for m in named.places_of(library, person.id)] == [1]
    assert [names.article_id for names in library.entities.names()] == [1]

    library.articles.restore([2])
    assert library.entities.get(person.id).mentions == 2
    assert library.articles.unlinked() == [1, 2]


def test_an_entity_is_found_by_any_of_its_names(library):
    link(library, *BOTH)

    for text in ("جُروبر", "ستيفان", "القاهره", "قاهرة"):
        assert len(library.entities.find(text)) == 1
    assert library.entities.find("بيروت") == library.entities.find(" ") == []


def test_the_users_names_come_and_go(library):
    name = make.name(TEXTS[0], "غروبر إنه", source="user")
    library.entities.add_names({1: [name, name]})
    library.entities.add_names({1: [name]})

    first = library.entities.names()[0]
    assert first.printed == ("ستيفان غروبر", "القاهرة", "غروبر إنه")
    assert first.names[2].source == "user"
    link(library, Unified("غروبر", PERSON, (name.key,), ("غروبر إنه",), ((1, 2),)))
    [mention] = library.entities.mentions_in(1)
    assert mention.origin == Origin.USER

    library.entities.remove_user_names([name.key, "القاهره"])
    assert len(library.entities.names()[0].names) == 2


def test_articles_are_linked_once_it_is_said(library):
    assert library.articles.unlinked() == [1, 2]

    library.articles.set_linked([1])
    assert library.articles.unlinked() == [2]
    library.articles.set_linked()
    assert library.articles.unlinked() == []


def test_no_entity_is_a_mistake(library):
    for get in (library.entities.get, library.entities.mention):
        with pytest.raises(KeyError):
            get(7)


def test_whom_an_article_names_and_how_often(library):
    link(library, *BOTH)
    person, place = library.entities.every()

    assert library.entities.named_in(1) == [(person, 1), (place, 1)]
    assert library.entities.named_in(3) == []
