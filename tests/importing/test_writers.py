"""Authors, agencies, places and outlets in the forms that papers print."""

import pytest

from reader.importing import names, read_bytes
from tests.importing.pages import ALGIERS

OWN = [text for part, text in ALGIERS.lines if part in "TB"]
FIRST = OWN[1]


def metadata(*under_title: str, above=(), below=(), first: str = FIRST):
    lines = [*above, OWN[0], *under_title, first, *OWN[2:], *below]
    return read_bytes("a.txt", "\n\n".join(lines).encode()).metadata


@pytest.mark.parametrize(
    "line",
    [
        "كتب: حسام البدراوي",
        "كتبت - سلمى الحاج",
        "بقلم نور الخطيب",
        "إعداد: نور الخطيب",
        "نور الخطيب",
        "حسام البدراوي - القاهرة",
        "الضفة - حسام البدراوي",
        "سلمى الحاج من ورزازات",
        "من مراسلنا حسام البدراوي",
    ],
)
def test_finds_the_author_under_the_title(line):
    author = metadata(line, "نشر في 7 جويلية 2016").author

    assert author in ("حسام البدراوي", "سلمى الحاج", "نور الخطيب")


@pytest.mark.parametrize(
    "line",
    ["عربي ودولي", "مقالات وآراء", "الضفة نيوز", "3 دقائق قراءة", "كاتب وباحث", "هيئة التحرير"],
)
def test_takes_no_section_or_outlet_for_an_author(line):
    assert metadata(line, "نشر في 7 جويلية 2016").author is None


def test_finds_the_author_at_the_end_of_an_opinion():
    assert metadata(below=["نور الخطيب", "* كاتبة وباحثة"]).author == "نور الخطيب"


def test_one_who_is_quoted_is_no_author():
    assert metadata(first=f"قال حسام البدراوي: {FIRST}").author is None


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("القاهرة (رويترز) - ", "القاهرة", "رويترز"),
        ("عمان 18 أيلول (بترا)- ", "عمان", "بترا"),
        ("الدوحة في 18 سبتمبر / قنا / ", "الدوحة", "قنا"),
        ("واشنطن - أ.ف.ب: ", "واشنطن", "أ ف ب"),
        ("بلدتنا (أ ف ب) - ", "بلدتنا", "أ ف ب"),
        ("بلدتنا، 18 سبتمبر/أيلول (الضفة نيوز) — ", "بلدتنا", "الضفة نيوز"),
        ("الضفة - عمان - ", "عمان", None),
        ("الرباط: ", "الرباط", None),
    ],
)
def test_reads_the_dateline_of_the_text(opening, place, agency):
    found = metadata(first=opening + FIRST)

    assert (found.dateline, found.agency) == (place, agency)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("وهران", "وهران"),
        ("نور الخطيب - وهران", "وهران"),
        ("الجزائر - نور الخطيب", "الجزائر"),
        ("الرياض 05 ذو الحجة 1436 هـ الموافق 18 سبتمبر 2015 م واس", "الرياض"),
    ],
)
def test_reads_the_dateline_under_the_title(line, place):
    assert metadata(line).dateline == place


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("المصدر: وكالات", "وكالات"),
        ("(أ ف ب، رويترز)", "أ ف ب، رويترز"),
        ("ن.خ (د ب أ، أ ف ب)", "د ب أ، أ ف ب"),
        ("نور الخطيب - وكالات", "وكالات"),
        ("المصدر: وكالة أنباء السهول", "وكالة أنباء السهول"),
    ],
)
def test_finds_the_agency_below_the_text(line, agency):
    assert metadata(below=[line]).agency == agency


def test_an_agency_that_the_text_quotes_is_not_its_own():
    assert metadata(first=f"قال مسؤول لوكالة رويترز إن {FIRST}").agency is None


def test_the_agency_of_a_picture_is_not_the_articles():
    assert metadata("خيام النازحين في ضواحي المدينة، الأسبوع الماضي (أ ف ب)").agency is None


def test_a_signature_in_brackets_ends_a_text():
    lines = [*OWN[:-1], f"{OWN[-1]} (أ ف ب)"]

    assert read_bytes("a.txt", "\n\n".join(lines).encode()).metadata.agency == "أ ف ب"


@pytest.mark.parametrize(
    ("top", "bottom", "outlet"),
    [
        ("بوابة الضفة", "جميع الحقوق محفوظة لبوابة الضفة © 2017", "بوابة الضفة"),
        ("صحيفة الضفة", "© 2017 الضفة", "صحيفة الضفة"),
        ("الضفة نت", "جميع الحقوق محفوظة © شبكة الضفة الإعلامية", "الضفة نت"),
        ("صوت الضفة", "تابعوا صوت الضفة على تويتر", "صوت الضفة"),
        ("الضفة | جريدة يومية", "© 2020 الضفة", "الضفة"),
    ],
)
def test_a_name_on_both_ends_of_a_page_is_the_outlets(top, bottom, outlet):
    found = metadata(above=[top, "الرئيسية"], below=["التعليقات", bottom])

    assert found.outlet == outlet


def test_a_section_of_a_page_is_no_outlet():
    found = metadata(above=["الضفة", "الرئيسية", "الوطن", "العالم", "الرأي"])

    assert found.outlet is None


def test_the_name_of_a_page_is_no_title():
    lines = ["صوت الضفة", "الرئيسية", *OWN[1:], "التعليقات", "© 2017 صوت الضفة"]

    assert read_bytes("a.txt", "\n\n".join(lines).encode()).metadata.title is None


def test_an_address_below_the_text_says_whose_it_is():
    found = metadata(below=["الرابط: https://www.hespress.com/2016/07/07/a"])

    assert (found.outlet, str(found.published)) == ("هسبريس", "2016-07-07")


def test_an_address_of_a_shared_page_says_nothing():
    assert metadata(below=["https://www.facebook.com/2016/07/07/a"]).outlet is None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("حسام البدراوى - القاهرة، الثلاثاء 14 مارس 2017", ["حسام البدراوى"]),
        ("نور الخطيب وسلمى الحاج", ["نور الخطيب وسلمى الحاج"]),
        ("خاص - متابعات", []),
        ("٣ دقائق", []),
        ("", []),
    ],
)
def test_finds_people_in_a_line(text, people):
    assert names.people_in(text) == people
