"""Adjectives of nations, told from places, surnames and other words."""

import pytest

from reader.entities.expressions import expressions
from reader.entities.recogniser import load
from reader.model import ExpressionKind


def nations(text: str) -> list[tuple[str, str]]:
    return [
        (text[e.span.start : e.span.end], e.key)
        for e in expressions(text, load().names(text))
        if e.kind is ExpressionKind.NATIONALITY
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("عاد الجندي الروسي", ("الروسي", "روسيا")),
        ("أعلن الروس موقفهم", ("الروس", "روسيا")),
        ("قال ذلك للأميركيين", ("لأميركيين", "الولايات المتحده")),
        ("زار موفداً قطرياً", ("قطرياً", "قطر")),
        ("وصلت قوات سورية", ("سورية", "سوريا")),
        ("أعلنت الحكومة السعودية", ("السعودية", "السعوديه")),
        ("فاز الفريق الجنوب أفريقي", ("الجنوب أفريقي", "جنوب افريقيا")),
        ("تحرك الجيش المالي", ("المالي", "مالي")),
        ("اعتقل أتراكاً وعربا", None),
        ("وصل الأتراك", ("الأتراك", "تركيا")),
    ],
)
def test_adjectives_of_nations_are_known_in_all_forms(text, found):
    assert nations(text) == ([found] if found else [])


@pytest.mark.parametrize(
    "text",
    [
        "عاد إلى سورية أمس",
        "زار روسيا",
        "زار السعودية",
        "قال محمود المصري إن",
        "وزير المالية",
        "تكلم باللغة الفرنسية",
        "تكلم بالفرنسية",
        "كسر في اليد اليمنى",
        "نشرته المصري اليوم",
        "السنة القمرية",
    ],
)
def test_other_words_are_none(text):
    assert nations(text) == []
