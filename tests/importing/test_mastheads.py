"""Names of outlets on the line below a title."""

import pytest

from reader.importing import read_bytes
from reader.model import Role
from tests.importing.pages import PAGES

TITLE = "افتتاح جسر جديد للمشاة أمام محطة بنها"


def read(*head, body=PAGES[0].body):
    return read_bytes("x.txt", "\n".join([*head, body]).encode())


@pytest.mark.parametrize(
    "name",
    [
        "موقع الشعلة الإخباري",
        "صحيفة الأفق الجديد",
        "شبكة الضفاف الإعلامية",
        "وكالة السهل للأنباء",
        "جريدة صوت المساء",
        "مجلة الحصاد",
        "قناة النهر الفضائية",
        "بوابة تلال نيوز",
    ],
)
def test_a_line_that_is_an_outlets_name_is_its_evidence(name):
    draft = read(TITLE, name)

    line = draft.original.lines[1]
    assert (draft.metadata.outlet, draft.metadata.agency) == (name, None)
    assert draft.evidence["outlet"].line == 1
    assert line.role is Role.CREDIT
    assert draft.metadata.title == TITLE
    assert draft.text == PAGES[0].body


@pytest.mark.parametrize(
    "line",
    [
        "صحيفة الأفق: الحكومة تستقيل غداً",
        "صحيفة الأفق تنشر وثائق جديدة",
        "شبكة النقل العام تتوسع",
        "وكالة الأنباء الشمالية",
        "وكالة الأنباء السورية",
        "وكالة الطاقة الذرية",
        "موقع من سبعة هكتارات",
    ],
)
def test_other_lines_that_begin_so_are_no_outlets(line):
    assert read(TITLE, line).metadata.outlet is None


def test_what_the_article_speaks_of_is_no_outlet():
    body = f"تمر السفن من بوابة السهل كل صباح، وقال البحارة إنها هادئة.\n{PAGES[0].body}"

    assert read(TITLE, "بوابة السهل", body=body).metadata.outlet is None


def test_a_name_below_the_day_is_no_name_below_the_title():
    assert read(TITLE, "14 مارس 2017", "قناة النهر").metadata.outlet is None
