"""Sentences as the trained recogniser reads them, and the rules' names as tags of their words."""

from reader.entities.tokens import LONGEST_SENTENCE, hints, sentences
from reader.model import EntityKind, Name, Span


def read(text):
    return [[text[s.start : s.end] for s in sentence] for sentence in sentences(text)]


def named(text, *names):
    return [Name(Span(text.index(n), text.index(n) + len(n)), kind, n) for n, kind in names]


def test_words_and_marks_are_apart():
    assert read("قال: «لا»، ثم عاد") == [["قال", ":", "«", "لا", "»", "،", "ثم", "عاد"]]


def test_a_sentence_ends_with_its_mark_and_with_the_line():
    assert read("عاد رامي. وصل؟\nثم غادر") == [["عاد", "رامي", "."], ["وصل", "؟"], ["ثم", "غادر"]]


def test_a_sentence_without_an_end_is_cut():
    assert [len(s) for s in read("كلمة " * 150)] == [LONGEST_SENTENCE, 50]


def test_marks_within_a_word_do_not_cut_it():
    assert read("مُحمَّد") == [["مُحمَّد"]]


def test_names_become_tags_of_their_words():
    text = "وصل رامي الحداد إلى بيروت"
    names = named(text, ("رامي الحداد", EntityKind.PERSON), ("بيروت", EntityKind.PLACE))

    assert hints(list(sentences(text)), names) == [["", "B-PER", "I-PER", "", "B-LOC"]]


def test_a_word_is_the_names_also_with_what_is_joined_to_it():
    text = "عاد لبيروت"

    assert hints(list(sentences(text)), named(text, ("بيروت", EntityKind.PLACE))) == [["", "B-LOC"]]


def test_names_that_touch_are_two():
    text = "حلب دمشق"
    names = named(text, ("حلب", EntityKind.PLACE), ("دمشق", EntityKind.PLACE))

    assert hints(list(sentences(text)), names) == [["B-LOC", "B-LOC"]]


def test_names_of_the_next_sentence_are_its_own():
    text = "عاد رامي.\nوصل كمال"
    names = named(text, ("رامي", EntityKind.PERSON), ("كمال", EntityKind.PERSON))

    assert hints(list(sentences(text)), names) == [["", "B-PER", ""], ["", "B-PER"]]
