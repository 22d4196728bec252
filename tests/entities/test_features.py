"""What the trained recogniser is told of words."""

import pytest

from reader.entities.features import Features
from reader.entities.lexicon import lexicon


@pytest.fixture(scope="module")
def features():
    return Features(lexicon())


def facts(features, sentence, hints=None):
    told = [features.of_word(word) for word in sentence.split()]
    return features.of_sentence(told, hints or [""] * len(told))


def test_punctuation_that_is_glued_to_a_word_is_not_read(features):
    assert features.of_word("بيروت؛").key == features.of_word("بيروت").key


def test_what_is_joined_to_a_word_is_told_apart(features):
    told = features.of_word("وروسيا")

    assert (told.clitics, told.stem) == ("و", "روسيا")
    assert "cl=و" in told.facts


@pytest.mark.parametrize(
    ("word", "shape"), [("حلب", "A"), ("2015", "D"), ("٢٠١٥", "D"), ("BBC", "L"), ("«", "P«")]
)
def test_a_word_has_a_shape(features, word, shape):
    assert features.of_word(word).shape == shape


def test_names_of_the_lists_are_told_at_all_their_words(features):
    first, second, other = facts(features, "الأمم المتحدة أمس")

    assert "g=cOB" in first
    assert "g=cOI" in second
    assert not any(fact.startswith("g=") for fact in other)


def test_a_name_behind_a_joined_letter_is_marked(features):
    (row,) = facts(features, "لبيروت")

    assert "g=cLS~" in row or "g=lLS~" in row


def test_titles_and_words_of_saying_are_told(features):
    title, _, saying = facts(features, "الرئيس رامي وأكد")

    assert "t=titles" in title
    assert "t=saying" in saying


def test_what_the_rules_say_is_told(features):
    (row,) = facts(features, "رامي", ["B-PER"])

    assert "h=B-PER" in row
