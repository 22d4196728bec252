"""Folding: spellings that count as the same, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text.folding import fold, fold_batch, folded

LETTERS = st.sampled_from("ابتسيوهكلمن أإآىةؤئءـًَُِّْٰ٠١۲یکگپچﻻﷲﷺ﷼\u200f\u200c 🎉abAÉß.,،؟«»\n")
TEXTS = st.text(LETTERS) | st.text()


@pytest.mark.parametrize(
    ("printed", "other"),
    [
        ("أوباما", "اوباما"),
        ("إيران", "ايران"),
        ("آشتون", "أشتون"),
        ("مُحَمَّد", "محمد"),
        ("مـــوسكو", "موسكو"),
        ("كيرى", "كيري"),
        ("سورية", "سوريه"),
        ("مسئول", "مسؤول"),
        ("شئون", "شؤون"),
        ("کتاب", "كتاب"),
        ("ایران", "إيران"),
        ("١٢ ۱۲", "12 12"),
        ("ﻻفروف", "لافروف"),
        ("\u200fداعش\u200e", "داعش"),
        ("ٱلله", "الله"),
        ("GMT", "gmt"),
        ("Café", "cafe"),
    ],
)
def test_spellings_of_one_word_fold_alike(printed, other):
    assert folded(printed) == folded(other)


@pytest.mark.parametrize(("one", "two"), [("كيري", "كيربي"), ("سوريا", "سورية"), ("علم", "عالم")])
def test_different_words_stay_apart(one, two):
    assert folded(one) != folded(two)


def test_the_way_back_takes_the_marks_of_the_last_letter_along():
    text = "قال مُحَمَّدٌ أمس"
    start = fold(text).text.index("محمد")

    assert fold(text).original(Span(start, start + 4)) == Span(4, text.index(" أمس"))


def test_the_way_back_takes_a_ligature_whole():
    assert fold("ﻻفروف").original(Span(0, 1)) == Span(0, 1)


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text):
    assert folded(folded(text)) == folded(text)


@given(TEXTS)
def test_the_fast_form_agrees_with_the_one_that_knows_its_way_back(text):
    assert folded(text) == fold(text).text


@given(st.lists(TEXTS))
def test_a_batch_agrees_with_its_texts_one_by_one(texts):
    assert fold_batch(texts) == [folded(text.replace("\0", " ")) for text in texts]


@given(TEXTS, st.data())
def test_every_span_leads_back_into_the_text(text, data):
    letters = fold(text)
    start = data.draw(st.integers(0, len(letters.text)))
    end = data.draw(st.integers(start, len(letters.text)))

    back = letters.original(Span(start, end))

    assert 0 <= back.start <= back.end <= len(text)
    assert letters.text[start:end] in folded(text[back.start : back.end])
