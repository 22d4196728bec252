"""Positions, and whose they are."""

import pytest

from reader.entities.expressions import expressions
from reader.model import EntityKind, ExpressionKind, Name, Span
from reader.text.words import key_of


def named(text: str, *people: str) -> list[Name]:
    spans = [Span(text.index(one), text.index(one) + len(one)) for one in people]
    return [Name(span, EntityKind.PERSON, key_of(text[span.start : span.end])) for span in spans]


def positions(text: str, *people: str) -> list[tuple[str, str]]:
    """Return each position as printed, with the person whose it is."""
    return [
        (text[e.span.start : e.span.end], text[e.about.start : e.about.end] if e.about else "")
        for e in expressions(text, named(text, *people))
        if e.kind is ExpressionKind.POSITION
    ]


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("التقى وزير الدفاع الأميركي سامي الأحمد أمس", "وزير الدفاع الأميركي"),
        ("قال سامي الأحمد، وزير الدفاع الأميركي، إن", "وزير الدفاع الأميركي"),
        ("قال سامي الأحمد وزير الدفاع الأميركي إن", "وزير الدفاع الأميركي"),
        ("قال وزير الدفاع الأميركي، سامي الأحمد، إن", "وزير الدفاع الأميركي"),
        ("عاد الوزير سامي الأحمد", "الوزير"),
        ("التقى بوزير الخارجية سامي الأحمد", "وزير الخارجية"),
        ("قال رئيس الوزراء العراقي السابق سامي الأحمد", "رئيس الوزراء العراقي السابق"),
        ("قائد قوات حفظ السلام في لبنان سامي الأحمد", "قائد قوات حفظ السلام في لبنان"),
        ("قال وزير خارجيتها سامي الأحمد", "وزير خارجيتها"),
        ("وزير الصحة الدكتور سامي الأحمد", "وزير الصحة"),
        ("رئيس حزب «الغد الجديد» سامي الأحمد", "رئيس حزب «الغد الجديد»"),
        ("قال والي الجزيرة سامي الأحمد", "والي الجزيرة"),
        ("قال مدير معهد باستور سامي الأحمد", "مدير معهد باستور"),
    ],
)
def test_a_position_is_his_who_is_named_beside_it(text, position):
    assert positions(text, "سامي الأحمد") == [(position, "سامي الأحمد")]


def test_a_rank_is_a_position_of_its_own():
    text = "قال قائد الشرطة الفريق أول ركن سامي الأحمد"

    assert positions(text, "سامي الأحمد") == [
        ("قائد الشرطة", "سامي الأحمد"),
        ("الفريق أول ركن", "سامي الأحمد"),
    ]


@pytest.mark.parametrize(
    ("text", "people", "found"),
    [
        # Whom he met is somebody else.
        ("التقى سامي الأحمد وزير الدفاع العراقي", ["سامي الأحمد"], [("وزير الدفاع العراقي", "")]),
        ("غادر وزير الدفاع. سامي الأحمد يعود", ["سامي الأحمد"], [("وزير الدفاع", "")]),
        ("وصل وزير الدفاع\nسامي الأحمد يعود", ["سامي الأحمد"], [("وزير الدفاع", "")]),
        ("حضر وزير الدفاع وسامي الأحمد", ["سامي الأحمد"], [("وزير الدفاع", "")]),
        ("تحدث نجل الرئيس سامي الأحمد", ["سامي الأحمد"], []),
        ("استقبل الرئيس الدكتور سامي الأحمد", ["سامي الأحمد"], []),
        ("والى جانب الصورة سامي الأحمد", ["سامي الأحمد"], []),
        ("أمر القاضي سامي الأحمد", ["سامي الأحمد"], [("القاضي", "سامي الأحمد")]),
        ("وقف أمام المحكمة سامي الأحمد", ["سامي الأحمد"], []),
        ("أعلن المركز الإعلامي في المدينة", [], []),
        ("قال السيد سامي الأحمد", ["سامي الأحمد"], []),
    ],
)
def test_a_position_is_not_given_to_another_one(text, people, found):
    assert positions(text, *people) == found


def test_between_a_leader_and_his_man_only_what_is_sure_is_said():
    assert positions("قال مستشار الرئيس سامي الأحمد", "سامي الأحمد") == []
    assert positions("قال مستشار الرئيس الأحمد", "الأحمد") == [("الرئيس", "الأحمد")]
    assert positions("قال نائب الرئيس سامي الأحمد", "سامي الأحمد") == [
        ("نائب الرئيس", "سامي الأحمد")
    ]


def test_in_a_row_of_people_each_has_his_own():
    text = "قال سامي الأحمد، وزير الدفاع ليث العمر، إن"

    assert positions(text, "سامي الأحمد", "ليث العمر") == [("وزير الدفاع", "ليث العمر")]


def test_spellings_of_one_position_have_one_key():
    one, other = (
        next(e for e in expressions(text, ()) if e.kind is ExpressionKind.POSITION)
        for text in ("قال وزير الدفاع الأمريكي إن", "ورحب بوزير الدفاع الأميركي أمس")
    )

    assert one.key == other.key == "وزير الدفاع الاميركي"
