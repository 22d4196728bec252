"""What articles say beside names is kept with them, and told of the people it is said of."""

from datetime import date

import pytest

from reader.entities.expressions import expressions
from reader.entities.unifying import Unified
from reader.model import EntityKind, Expression, ExpressionKind, Role, Span
from reader.text.words import key_of
from tests import make

NAME = "سامي الأحمد"
TEXTS = [
    f"قال وزير الدفاع الأمريكي {NAME} إن الأمر انتهى",
    f"قال {NAME}، وزير الدفاع الأميركي، ذلك أمس",
    f"عاد الوزير {NAME}",
    f"ورحب لقاء ضم وزير الدفاع الأميركي {NAME}",
]
DAYS = [date(2020, 1, 3), date(2020, 1, 9), None, date(2020, 1, 5)]


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path) as made:
        for number, (text, day) in enumerate(zip(TEXTS, DAYS, strict=True), 1):
            names = [make.name(text, NAME)]
            draft = make.draft(text, source_name=str(number), outlet=f"ص{number}", published=day)
            made.articles.add(draft, names)
            made.recognition.replace(number, text, names, "new", expressions(text, names))
        places = tuple((number, 0) for number in range(1, 5))
        make.link(made, Unified(NAME, EntityKind.PERSON, (key_of(NAME),), (NAME,), places))
        yield made


def person(library):
    [found] = library.entities.find(NAME)
    return found.id


def test_an_article_keeps_what_it_says(library):
    found = library.expressions.in_article(2)

    assert found == expressions(TEXTS[1], [make.name(TEXTS[1], NAME)])
    assert {one.kind for one in found} == {
        ExpressionKind.POSITION,
        ExpressionKind.NATIONALITY,
        ExpressionKind.DATE,
    }
    assert library.check() == []


def test_what_is_said_of_somebody_is_told_in_all_spellings_as_one(library):
    minister, bare = library.expressions.positions_of(person(library), 5)

    assert (minister.printed, minister.articles) == ("وزير الدفاع الأميركي", 3)
    assert (minister.first, minister.last) == (date(2020, 1, 3), date(2020, 1, 9))
    assert minister.outlet == "ص2"
    assert (bare.printed, bare.articles, bare.first) == ("الوزير", 1, None)
    assert library.expressions.positions_of(person(library), 1) == [minister]


def test_articles_in_the_trash_say_nothing(library):
    library.articles.trash([1, 2, 4])

    assert [p.printed for p in library.expressions.positions_of(person(library), 5)] == ["الوزير"]


def test_a_name_that_was_not_known_then_has_the_position_before_it(library):
    text = TEXTS[0]
    library.recognition.replace(1, text, [make.name(text, NAME)], "newer", expressions(text, []))

    [minister, _] = library.expressions.positions_of(person(library), 5)

    assert minister.articles == 3


def test_a_body_that_changes_takes_along_what_it_said(library):
    library.readings.edit_lines(1, {0: Role.CREDIT}, [])

    assert library.expressions.in_article(1) == []
    assert library.expressions.in_article(2)


def test_an_article_that_is_gone_leaves_nothing(library):
    library.articles.delete_for_ever([2])

    assert library.expressions.in_article(2) == []
    assert library.check() == []


def test_what_does_not_stand_on_its_words_is_found(library):
    beyond = Expression(Span(500, 510), ExpressionKind.DATE, "d-1")
    library.recognition.replace(3, TEXTS[2], [], "newer", [beyond])

    assert "the date at 500 of article 3 does not stand on its words" in library.check()


def test_what_only_the_article_tells_whose_it_is_is_not_told(library):
    text = f"وقال وزير خارجيتها {NAME} ذلك"
    names = [make.name(text, NAME)]
    number = library.articles.add(make.draft(text), names)
    library.recognition.replace(number, text, names, "new", expressions(text, names))
    places = tuple((n, 0) for n in range(1, number + 1))
    make.link(library, Unified(NAME, EntityKind.PERSON, (key_of(NAME),), (NAME,), places))

    assert any("خارجيتها" in one.key for one in library.expressions.in_article(number))
    told = library.expressions.positions_of(person(library), 9)
    assert [one.printed for one in told] == ["وزير الدفاع الأميركي", "الوزير"]
