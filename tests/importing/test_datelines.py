import pytest

from reader.importing.datelines import Dateline, agency_in, of_line, of_opening


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("دمشق ـ نور الخطيب", Dateline("دمشق", ("نور الخطيب",))),
        ("القاهرة - أ ش أ:", Dateline("القاهرة", ("أ ش أ",))),
        ("عمان - الغد", Dateline("عمان", ("الغد",))),
    ],
)
def test_reads_a_line_that_is_a_dateline(text, dateline):
    assert of_line(text) == dateline


@pytest.mark.parametrize(
    "text",
    ["موسكو: لا تغيير في موقفنا من الأزمة الحالية", "الوزير - الحكومة", "بيروت تنتظر", "-", ""],
)
def test_takes_no_headline_for_a_dateline(text):
    assert of_line(text) is None


def test_knows_a_town_that_the_article_names():
    assert of_line("زوارة - سعاد علي", frozenset({"زواره"})) == Dateline("زوارة", ("سعاد علي",))


@pytest.mark.parametrize(
    ("text", "place", "beside"),
    [
        ("القاهرة (أ ش أ) - افتتح الوزير المعرض.", "القاهرة", ("أ ش أ",)),
        ("بيروت - رويترز: أعلن المصرف رفع السعر.", "بيروت", ("رويترز",)),
        ("الرباط، المغرب (أ ف ب) -- شهدت المدينة أمطارا.", "الرباط", ("أ ف ب",)),
    ],
)
def test_reads_the_dateline_that_opens_a_paragraph(text, place, beside):
    assert of_opening(text) == Dateline(place, beside)


def test_a_paragraph_that_begins_with_a_town_has_no_dateline():
    assert of_opening("القاهرة مدينة لا تنام كما يقول أهلها.") is None


@pytest.mark.parametrize(
    ("credit", "agency"),
    [
        ("(أ ف ب)", "أ ف ب"),
        ("فرانس برس", "أ ف ب"),
        ("رويترز، أ ب", "رويترز، أ ب"),
        ("وكالات", "وكالات"),
        ("قال لوكالة رويترز", None),
        ("", None),
    ],
)
def test_knows_the_agency_of_a_credit(credit, agency):
    assert agency_in(credit) == agency
