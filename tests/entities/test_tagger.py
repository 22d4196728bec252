"""The trained recogniser on sentences of our own, and on its corpus where that lies beside."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.entities import recogniser
from reader.entities.tagger import load
from reader.model import EntityKind

sys.path.append(str(Path(__file__).parents[2] / "packaging" / "training"))

import conll
import scoring

SHARED = Path(__file__).parents[3] / "shared"
TEST_PART = SHARED / "ner" / "anercorp_test.txt"
PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION
STORY = (
    "أعلن وزير النقل اللبناني رامي الحداد في بيروت أن وفدا من الأمم المتحدة سيزور دمشق.\n"
    "وقال الحداد إن الوفد التقى نظيره السوري كمال العطار في فندق وسط حلب.\n"
)


def found(text: str) -> list[tuple[str, EntityKind]]:
    names = load().found(text, recogniser.load().names(text))
    return [(text[n.span.start : n.span.end], n.kind) for n in names]


def test_finds_people_and_places_in_a_story():
    assert found(STORY) == [
        ("رامي الحداد", PERSON),
        ("بيروت", PLACE),
        ("الأمم المتحدة", ORGANISATION),
        ("دمشق", PLACE),
        ("الحداد", PERSON),
        ("كمال العطار", PERSON),
        ("حلب", PLACE),
    ]


@pytest.mark.parametrize(
    "name", ["فيرهوفن", "كالديرون", "شتاينهاور", "أوكونور", "تشيرنوف", "باباندريو"]
)
def test_knows_a_stranger_by_the_words_around_him(name):
    assert (name, PERSON) in found(f"وأضاف {name} أن المفاوضات ستستأنف الأسبوع المقبل .")


def test_adjectives_of_nations_are_no_names():
    assert found("التقى الوفد الأمريكي المسؤولين الروس في القمة العربية") == []


def test_works_without_what_the_rules_say():
    names = load().found("زار الرئيس الفرنسي مدينة بيروت أمس")

    assert [n.kind for n in names] == [PLACE]


def test_tells_how_sure_it_is():
    names = load().found(STORY, recogniser.load().names(STORY))

    assert all(0 < name.confidence <= 1 for name in names)
    assert next(n for n in names if n.kind is PLACE).confidence > 0.9


@pytest.mark.parametrize("text", ["", " \n\n ", "!", "،،", "\u200f", "123", "a" * 500, "ـ"])
def test_anything_may_be_read(text):
    assert load().found(text) == []


@given(st.text(st.sampled_from("ابتلوقفين ةى.،!\n\u064b\u0640\u200f12aB-«»"), max_size=80))
@settings(deadline=None, max_examples=60)
def test_names_lie_within_the_text_and_do_not_overlap(text):
    end = 0
    for name in load().found(text):
        assert end <= name.span.start < name.span.end <= len(text)
        end = name.span.end


def test_each_sentence_is_tagged_by_itself():
    sentences = [["قال"], [], ["وصل", "رامي", "الحداد", "إلى", "بيروت"], ["في", "دمشق"]]
    hints = [[""] * len(sentence) for sentence in sentences]

    together = load().tag(sentences, hints)

    assert together[1] == []
    for sentence, hint, names in zip(sentences, hints, together, strict=True):
        (alone,) = load().tag([sentence], [hint])
        assert [(n.start, n.end, n.kind) for n in alone] == [
            (n.start, n.end, n.kind) for n in names
        ]


@pytest.mark.skipif(not TEST_PART.exists(), reason="no corpus here")
def test_scores_on_its_corpus_as_its_model_card_says():
    part = scoring.Part.of(conll.read(TEST_PART))
    scores = scoring.scores(load(), part)

    assert scores["all"].f1 >= 75.5
    assert scores["LOC"].f1 >= 87.5
    assert scores["PERS"].f1 >= 77
    assert scores["ORG"].f1 >= 60
