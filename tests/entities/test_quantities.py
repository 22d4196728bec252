"""Numbers with what they count."""

import pytest

from reader.entities.expressions import expressions
from reader.model import ExpressionKind


def quantities(text: str) -> list[tuple[str, float, str]]:
    return [
        (text[e.span.start : e.span.end], e.value, e.key)
        for e in expressions(text, ())
        if e.kind is ExpressionKind.QUANTITY
    ]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("120 ألف برميل", 120_000, "برميل"),
        ("١٢٠ ألف برميل", 120_000, "برميل"),
        ("ثلاثة ملايين دولار", 3_000_000, "دولار"),
        ("3.5 في المئة", 3.5, "%"),
        ("٣٫٥٪", 3.5, "%"),
        ("40 قتيلاً", 40, "قتيل"),
        ("خمسة وعشرين ألف جندي", 25_000, "جندي"),
        ("مئة وخمسة عشر كتاباً", 115, "كتاب"),
        ("مليون ونصف المليون دولار", 1_500_000, "دولار"),
        ("نصف مليون دولار", 500_000, "دولار"),
        ("3 مليارات و200 مليون دولار", 3_200_000_000, "دولار"),
        ("ألفي كيلومتر", 2_000, "كيلومتر"),
        ("ألفاً و500 لاجئ", 1_500, "لاجي"),
        ("1,250 طناً", 1_250, "طن"),
        ("$300", 300, "دولار"),
        ("أحد عشر كوكباً", 11, "كوكب"),
        ("15 متراً مربعاً", 15, "متر مربع"),
        ("سبعين اتفاقية", 70, "اتفاقيه"),
    ],
)
def test_a_number_counts_what_follows_it(text, value, unit):
    assert quantities(f"بلغ {text}، أمس") == [(text, value, unit)]


def test_letters_joined_to_the_front_are_no_part_of_it():
    assert quantities("تبرع بـ600 مليون يورو") == [("600 مليون يورو", 600_000_000, "يورو")]
    assert quantities("فاز بثلاثة أهداف") == [("ثلاثة أهداف", 3, "اهداف")]


@pytest.mark.parametrize(
    "text",
    [
        "في عام 2015 قتل",
        "القرار 2254 الصادر",
        "فاز 3-1 أمس",
        "الساعة 10 صباحاً",
        "يوم 14 يناير",
        "عاد الفريق 17 إلى",
        "طائرة إف16 أميركية",
        "القرن الثالث عشر ميلادي",
        "لقي الثلاثة حتفهم",
        "المادة 140 من الدستور",
        "بين 20 و30",
        "يصل إلى 1.250 دولار",
    ],
)
def test_numbers_alone_and_labels_are_no_quantities(text):
    assert quantities(text) == []


def test_of_a_range_the_counted_end_is_known():
    assert quantities("بين 20 و30 شخصاً") == [("30 شخصاً", 30, "شخص")]
