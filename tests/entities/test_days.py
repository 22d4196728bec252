"""Days in running text."""

import pytest

from reader.entities.days import days
from reader.model import EntityKind, Name, Span
from reader.text.folding import fold


def said(text: str, *names: Name) -> list[tuple[str, str]]:
    return [(text[e.span.start : e.span.end], e.key) for e in days(text, fold(text), names)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("أمس", "d-1"),
        ("أمس الاثنين", "d-1 W1"),
        ("اليوم، الخميس", "d+0 W4"),
        ("أول من أمس", "d-2"),
        ("بعد غد", "d+2"),
        ("الخميس المقبل", "W4>"),
        ("يوم السبت الماضي", "W6<"),
        ("14 كانون الثاني/يناير", "XXXX-01-14"),
        ("14 يناير الماضي", "XXXX-01-14<"),
        ("الثلاثاء 14 يناير 2014", "2014-01-14"),
        ("١٤ يناير ٢٠١٤", "2014-01-14"),
        ("أيلول/ سبتمبر 2015", "2015-09"),
        ("أيلول/سبتمبر المقبل", "XXXX-09>"),
        ("منتصف العام 2016", "2016"),
        ("الأسبوع الماضي", "w-1"),
        ("نهاية الشهر الجاري", "m+0"),
        ("العام القادم", "y+1"),
        ("هذا العام", "y+0"),
    ],
)
def test_days_are_known_full_in_part_and_relative(text, key):
    assert said(f"وصل الوفد {text}.") == [(text, key)]


@pytest.mark.parametrize(
    "text",
    [
        "بعد صلاة الجمعة عاد",
        "في اليوم التالي",
        "هذا اليوم",
        "31 فبراير",
        "سجل هدفين اثنين",
        "مارس حقه",
    ],
)
def test_other_words_are_no_days(text):
    assert said(text) == []


def test_a_name_holds_no_day():
    text = "نشرته المصري اليوم"
    name = Name(Span(6, len(text)), EntityKind.ORGANISATION, "المصري اليوم")

    assert said(text, name) == []
