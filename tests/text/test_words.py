"""Words: borders and attached particles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text.folding import folded
from reader.text.words import key_of, readings, whole_words, without_clitics, words


def test_a_word_keeps_its_vowel_marks_and_tatweel():
    text = "قال مُحَمَّدٌ إن «مـــوسكو»، وافقت."

    assert [text[w.span.start : w.span.end] for w in words(text)] == [
        "قال",
        "مُحَمَّدٌ",
        "إن",
        "مـــوسكو",
        "وافقت",
    ]


def test_a_lone_tatweel_is_no_word():
    assert words("ـــ") == []


def test_a_key_is_the_same_for_spellings_that_fold_alike():
    assert key_of("حلف شمال الأطلسى") == key_of("حِلف شمال الاطلسي،")


@pytest.mark.parametrize(
    ("key", "reading"),
    [
        ("وسوريا", ("و", "سوريا")),
        ("للاسد", ("ل", "الاسد")),
        ("وللاسد", ("ول", "الاسد")),
        ("وبالرياض", ("وب", "الرياض")),
    ],
)
def test_particles_are_read_off_the_front(key, reading):
    assert reading in readings(key)


def test_the_shortest_particle_is_read_first():
    assert [clitics for clitics, _ in readings("ولبنان")] == ["", "و", "ول"]


def test_no_particle_is_read_off_a_short_word():
    assert list(readings("بلد")) == [("", "بلد")]


@pytest.mark.parametrize(
    ("word", "clitics", "left"),
    [("وَسوريا", "و", "سوريا"), ("للأسد", "ل", "لأسد"), ("ولداعش", "ول", "داعش")],
)
def test_a_span_without_its_particles(word, clitics, left):
    span = without_clitics(word, Span(0, len(word)), clitics)

    assert word[span.start : span.end] == left


@pytest.mark.parametrize(
    ("span", "words"),
    [((6, 8), "موسكو"), ((3, 6), " "), ((0, 3), "قال"), ((2, 7), "قال - موسكو"), ((6, 6), "")],
)
def test_a_passage_takes_the_words_at_its_ends_whole(span, words):
    text = "قال - موسكو وافقت"

    whole = whole_words(text, Span(*span))

    assert text[whole.start : whole.end].strip(" -") == words.strip(" -")


@given(st.text())
def test_words_and_their_keys_never_get_out_of_step(text):
    assert [w.key for w in words(text)] == [
        folded(text[w.span.start : w.span.end]) for w in words(text)
    ]


def test_a_mark_that_stands_alone_is_a_word_like_any_other():
    assert [word.span for word in words("\ufc60 قال")] == [Span(0, 1), Span(2, 5)]
