"""Sentences and snippets."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text.sentences import sentences, snippet


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("قال ذلك. ثم مضى.", ["قال ذلك.", "ثم مضى."]),
        ("هل وصل؟ نعم!", ["هل وصل؟", "نعم!"]),
        ("قال «لن نعود.» ثم مضى", ["قال «لن نعود.»", "ثم مضى"]),
        ("بلغ النمو 3.5 في المئة", ["بلغ النمو 3.5 في المئة"]),
        ("قال د. أحمد اليوم", ["قال د. أحمد اليوم"]),
        ("عنوان فرعي\nوفقرة", ["عنوان فرعي", "وفقرة"]),
        ("  \n ", []),
    ],
)
def test_where_sentences_end(text, parts):
    assert cut(text) == parts


@given(st.text())
def test_sentences_hold_every_letter_once_and_in_order(text):
    spans = sentences(text)

    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(cut(text)).split()) == "".join(text.split())


def test_a_snippet_is_cut_at_words_and_says_so():
    text = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة"
    start = text.index("أربعة")

    shown = snippet(text, Span(start, start + 5), width=9)

    assert shown.text == "…ثلاثة أربعة خمسة…"
    assert shown.text[shown.span.start : shown.span.end] == "أربعة"


@given(st.text(st.sampled_from("اب \n."), min_size=1), st.data())
def test_a_snippet_always_shows_its_span(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    shown = snippet(text, Span(start, end), width=4)

    assert shown.text[shown.span.start : shown.span.end] == text[start:end].replace("\n", " ")


@pytest.mark.parametrize("stop", [".", "…", "..."])
def test_a_snippet_that_ends_with_a_sentence_adds_no_dots(stop):
    text = f"زار سامي عدن{stop} ثم عاد إلى بيته في المساء وحده"

    assert snippet(text, Span(4, 8), width=5 + len(stop)).text == f"زار سامي عدن{stop}"
