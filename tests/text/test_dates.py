import random
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text import dates

MECCA = timezone(timedelta(hours=3))

FULL = {
    # Egypt, the Gulf, Sudan
    "18 سبتمبر 2015": date(2015, 9, 18),
    "الجمعة، 18 سبتمبر 2015": date(2015, 9, 18),
    "الجمعة 18 سبتمبر 2015 - 03:35 م": date(2015, 9, 18),
    "الأربعاء, 20 نوفمبر 2024, 19:26": date(2024, 11, 20),
    "1 يناير 2016": date(2016, 1, 1),
    "3 فبراير 2011": date(2011, 2, 3),
    "7 من مارس عام 2010": date(2010, 3, 7),
    "30 أبريل 2019": date(2019, 4, 30),
    "30 ابريل 2019": date(2019, 4, 30),
    "9 يونيه 1967": date(1967, 6, 9),
    "23 يوليه 1952": date(1952, 7, 23),
    "14 اغسطس 2013": date(2013, 8, 14),
    "6 أكتوبر 1973": date(1973, 10, 6),
    "31 ديسمبر، 1999": date(1999, 12, 31),
    "18 سبتمبر/2015": date(2015, 9, 18),
    "18-سبتمبر-2015": date(2015, 9, 18),
    # the Levant and Iraq
    "18 أيلول 2015": date(2015, 9, 18),
    "السبت 22 آب 2015": date(2015, 8, 22),
    "5 كانون الثاني 2014": date(2014, 1, 5),
    "5 كانون ثاني 2014": date(2014, 1, 5),
    "14 شباط 2005": date(2005, 2, 14),
    "1 آذار 2012": date(2012, 3, 1),
    "13 نيسان 1975": date(1975, 4, 13),
    "9 أيار 2008": date(2008, 5, 9),
    "1 مايس 2013": date(2013, 5, 1),
    "10 حزيران 2014": date(2014, 6, 10),
    "12 تموز 2006": date(2006, 7, 12),
    "17 تشرين الأول 2019": date(2019, 10, 17),
    "22 تشرين الثاني 1943": date(1943, 11, 22),
    "25 كانون الأول 2020": date(2020, 12, 25),
    # Morocco
    "الجمعة 18 شتنبر 2015": date(2015, 9, 18),
    "30 غشت 2017": date(2017, 8, 30),
    "20 يوليوز 2018": date(2018, 7, 20),
    "6 نونبر 1975": date(1975, 11, 6),
    "11 دجنبر 2021": date(2021, 12, 11),
    "16 ماي 2003": date(2003, 5, 16),
    # Algeria and Tunisia
    "14 جانفي 2011": date(2011, 1, 14),
    "22 فيفري 2019": date(2019, 2, 22),
    "9 أفريل 1938": date(1938, 4, 9),
    "19 جوان 1965": date(1965, 6, 19),
    "25 جويلية 2021": date(2021, 7, 25),
    "20 أوت 1956": date(1956, 8, 20),
    # Mauritania
    "28 أغشت 2016": date(2016, 8, 28),
    "18 شتمبر 2015": date(2015, 9, 18),
    # two systems at once
    "18 أيلول/ سبتمبر 2015": date(2015, 9, 18),
    "18 أيلول (سبتمبر) 2015": date(2015, 9, 18),
    "الثلاثاء 26 أغسطس /آب 2025": date(2025, 8, 26),
    "20 شباط / فبراير 2026": date(2026, 2, 20),
    # digits
    "١٨ سبتمبر ٢٠١٥": date(2015, 9, 18),
    "٢٠١٥-٠٩-١٨": date(2015, 9, 18),
    "۱۸/۹/۲۰۱۵": date(2015, 9, 18),
    "18 - 09 - 2015": date(2015, 9, 18),
    "18/9/2015م": date(2015, 9, 18),
    "18.09.2015": date(2015, 9, 18),
    "18ـ9ـ2015": date(2015, 9, 18),
    "2015/09/18": date(2015, 9, 18),
    "أضيف بتاريخ :2017/12/11": date(2017, 12, 11),
    "03:35 م 12/10/2025": date(2025, 10, 12),
    "9/18/2015": date(2015, 9, 18),
    # English
    "18 September 2015": date(2015, 9, 18),
    "Sep 18, 2015": date(2015, 9, 18),
    "تاريخ النشر: 4th, November 2023 GMT": date(2023, 11, 4),
    # the Gregorian one of two calendars
    "30رمضان 1433هـ  18أغسطس 2012م": date(2012, 8, 18),
    "الجمعة 4 ذو الحجة 1436هـ - 18 سبتمبر 2015م": date(2015, 9, 18),
    "4 ذي الحجة 1436 الموافق 18 سبتمبر 2015": date(2015, 9, 18),
    "٤برمودة ١٧٣٢ش - ١٢ أبريل ٢٠١٦م": date(2016, 4, 12),
    # Libya, until 2011
    "15 الطير 1986": date(1986, 4, 15),
    "1 الفاتح 1999": date(1999, 9, 1),
    "20 أي النار 2005": date(2005, 1, 20),
    # orders
    "سبتمبر 18, 2015": date(2015, 9, 18),
    "2015 سبتمبر 18": date(2015, 9, 18),
    "18\\9\\2015": date(2015, 9, 18),
    "18,09,2015": date(2015, 9, 18),
    "2015/18/09": date(2015, 9, 18),
    "الجمعة 9/18/2015": date(2015, 9, 18),
    # the weekday tells the day from the month
    "الأحد 9/8/2015": date(2015, 8, 9),
    "الثلاثاء 9/8/2015": date(2015, 9, 8),
    "18 septembre 2015": date(2015, 9, 18),
    "Vendredi 1er août 2014": date(2014, 8, 1),
    "Fri, 18 Sep 2015": date(2015, 9, 18),
    # glued, marked, decorated
    "الألمانيالإثنين, 18 نوفمبر 2024, 02:48": date(2024, 11, 18),
    "18 سِبتَمبر 2015": date(2015, 9, 18),
    "نشر في النهضة يوم 18 - 09 - 2015": date(2015, 9, 18),
    "\u200f18 سبتمبر 2015\u200f": date(2015, 9, 18),
}

NOT_FULL = (
    "آخر تحديث GMT 20:11:05",
    "30 شتنبر",
    "منذ تموز/يوليو 2014",
    "منذ 3 ساعات",
    "أمس الجمعة",
    "9 ذو القعدة 1341هـ",
    "31 رمضان 1436هـ",
    "20-21 مايو 2015",
    "السبت/الأحد 20/21 شتنبر 2012",
    "21-20شتنبر 2012",
    "20 و21 شتنبر 2012",
    "20 و 21 شتنبر 2012",
    "٤ برمودة ١٧٣٢ش",
    "31 فبراير 2015",
    "99/99/2015",
    "في عام 2015",
    "2015",
    "هاتف 0100 2015 2016",
    "نتيجة المباراة 2-1 في 2015",
    "",
)


def day_of(day: date) -> date:
    return day.date() if isinstance(day, datetime) else day


@pytest.mark.parametrize(("text", "day"), FULL.items(), ids=FULL)
def test_reads_a_full_date(text, day):
    [found] = dates.dates(text)

    assert day_of(found.day) == day
    assert found.is_sure
    assert not found.is_approximate


@pytest.mark.parametrize("text", NOT_FULL)
def test_completes_no_date(text):
    assert dates.dates(text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5 ذو الحجة 1436هـ", date(2015, 9, 18)),
        ("٩ /١١ /١٤٤١هـ", date(2020, 6, 30)),
        ("1441/11/9هـ", date(2020, 6, 30)),
        ("غرة محرم 1443", date(2021, 8, 9)),
        ("4 من شهر رمضان المبارك لعام 1436 هجرية", date(2015, 6, 21)),
    ],
)
def test_computes_a_hijri_date_and_says_that_it_may_be_a_day_off(text, day):
    [found] = dates.dates(text)

    assert (found.day, found.is_approximate, found.is_sure) == (day, True, True)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # Computed is Monday, 9 August; the moon was seen a day later.
        ("الثلاثاء 1 محرم 1443هـ", date(2021, 8, 10)),
        ("الاثنين 1 محرم 1443هـ", date(2021, 8, 9)),
        ("الأحد 1 محرم 1443هـ", date(2021, 8, 8)),
    ],
)
def test_a_weekday_says_which_day_a_hijri_date_is(text, day):
    [found] = dates.dates(text)

    assert (found.day, found.is_approximate, found.is_sure) == (day, False, True)


def test_doubts_a_hijri_date_of_another_weekday():
    [found] = dates.dates("الخميس 1 محرم 1443هـ")

    assert not found.is_sure


def test_doubts_a_doubled_month_that_is_two_months():
    [found] = dates.dates("18 آب/ سبتمبر 2015")

    assert not found.is_sure


def test_compares_the_weekday_that_stands_before_the_other_calendar():
    [wrong] = dates.dates("الخميس 4 ذو الحجة 1436هـ - 18 سبتمبر 2015م")
    [right] = dates.dates("الجمعة 4 ذو الحجة 1436هـ - 18 سبتمبر 2015م")

    assert (wrong.is_sure, right.is_sure) == (False, True)


def test_doubts_a_date_of_another_weekday():
    [found] = dates.dates("الخميس 18 سبتمبر 2015")

    assert not found.is_sure


def test_doubts_the_order_that_americans_print():
    [found] = dates.dates("9/8/2015 10:14:12 PM")

    assert not found.is_sure


def test_tells_where_a_date_stands():
    text = "نُشر في 18 سِبتَمبر 2015 ظهرا"

    [found] = dates.dates(text)

    assert found.span == Span(text.index("18"), text.index(" ظهرا"))


def test_finds_every_date_in_order():
    found = dates.dates("من 3 يناير 2014 إلى 2014/02/05 ثم 7 آذار 2014")

    assert [one.day.month for one in found] == [1, 2, 3]


@pytest.mark.parametrize(
    "text", [text for text in FULL if "نشر" not in text and "الألماني" not in text]
)
def test_nothing_is_left_of_a_line_that_is_a_date(text):
    left = [word for word in dates.remainder(text).split() if any(map(str.isalnum, word))]

    assert left in ([], ["اضيف", "بتاريخ"], ["من"])


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2015-09-18T20:11:05Z", datetime(2015, 9, 18, 20, 11, 5, tzinfo=UTC)),
        ("2015-09-18T20:11:05", datetime(2015, 9, 18, 20, 11, 5)),
        ("2015-09-18T20:11:05+0300", datetime(2015, 9, 18, 20, 11, 5, tzinfo=MECCA)),
        ("Fri, 18 Sep 2015 20:11:05 +0300", datetime(2015, 9, 18, 20, 11, 5, tzinfo=MECCA)),
        ("2015-09-18T00:00:00+00:00", date(2015, 9, 18)),
        ("20150918", date(2015, 9, 18)),
        ("2015-09-18", date(2015, 9, 18)),
        ("18 أيلول 2015", date(2015, 9, 18)),
        ("0001-01-01T00:00:00", None),
        ("yesterday", None),
    ],
)
def test_reads_what_programs_write(stamp, day):
    assert dates.parse_timestamp(stamp) == day


@given(st.text())
def test_reads_any_text(text):
    for found in dates.dates(text):
        assert found.span.end <= len(text)
    dates.remainder(text)


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["{d}/{m}/{y}", "{y}-{m}-{d}"])
)
def test_reads_every_day(day, pattern):
    [found] = dates.dates(pattern.format(d=day.day, m=day.month, y=day.year))

    assert found.day == day or (day.day <= 12 and found.day == date(day.year, day.day, day.month))


LOCALES = (
    "ar", "ar_EG", "ar_LB", "ar_SY", "ar_IQ", "ar_JO", "ar_PS", "ar_MA", "ar_DZ", "ar_TN", "ar_LY",
    "ar_SD", "ar_SA", "ar_AE", "ar_KW", "ar_MR", "ar_QA", "ar_YE",
)  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
def test_reads_what_unicode_prints_in_every_arab_country(locale):
    babel = pytest.importorskip("babel.dates")
    chance = random.Random(7)
    days = [
        date(chance.randint(1990, 2026), chance.randint(1, 12), chance.randint(1, 28))
        for _ in range(24)
    ]

    printed = {
        babel.format_date(day, style, locale=locale): day
        for day in days
        for style in ("full", "long", "medium")
    }

    assert {text: [one.day for one in dates.dates(text)] for text in printed} == {
        text: [day] for text, day in printed.items()
    }
