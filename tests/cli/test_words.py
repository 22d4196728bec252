import string
from dataclasses import fields

import pytest

from reader.cli.arabic import ARABIC
from reader.cli.arguments import COMMANDS
from reader.cli.english import ENGLISH
from reader.cli.name_words import point_words
from reader.cli.words import Words
from reader.desk import Outcome
from reader.desk.name_points import Point, What
from reader.errors import ListProblem, Reason
from reader.model import EntityKind
from reader.ui.theme import OWN_COLOURS

SENTENCES = [field.name for field in fields(Words) if field.type in (str, "str")]


def blanks(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("name", SENTENCES)
def test_both_languages_tell_the_same_facts(name):
    english, arabic = getattr(ENGLISH, name), getattr(ARABIC, name)

    assert english
    assert arabic
    assert blanks(english) == blanks(arabic)


@pytest.mark.parametrize("words", [ARABIC, ENGLISH])
def test_every_command_reason_and_outcome_has_its_words(words):
    assert set(words.purposes) == set(COMMANDS)
    assert set(words.reasons) == set(Reason)
    assert set(words.problems) == set(ListProblem)
    assert set(words.points) == set(What)
    assert set(words.kinds) == set(EntityKind)
    assert set(words.colours) == set(OWN_COLOURS)
    assert all(getattr(words, outcome) for outcome in Outcome)


@pytest.mark.parametrize("name", SENTENCES)
def test_the_arabic_words_are_arabic(name):
    sentence = getattr(ARABIC, name)

    assert any("\u0600" <= char <= "\u06ff" for char in sentence)


def test_all_kinds_of_files_are_named_where_there_is_none():
    for words in (ENGLISH, ARABIC):
        assert all(kind in words.no_files for kind in ("PDF", "Word", "EPUB", "CSV", "JSON", "zip"))


@pytest.mark.parametrize(
    ("point", "said"),
    [
        (Point(What.NAME, "وزارة الاختبار", "ORG"), "وزارة الاختبار: اسم جديد (منظمة)"),
        (Point(What.COLOUR, "مصر", "violet"), "مصر: لونه بنفسجي"),
        (Point(What.TAGS, "مصر", "أ\nب"), "مصر: وسومه: أ؛ ب"),
    ],
)
def test_what_a_list_says_is_told_in_words(point, said):
    assert point_words(ARABIC, point) == said
