from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from reader.text import dates

DAY = date(2015, 9, 18)


def zone(hours: float) -> timezone:
    return timezone(timedelta(hours=hours))


def moment(text: str) -> date:
    [found] = dates.dates(text)
    return found.day


@pytest.mark.parametrize(
    ("printed", "hour", "minute"),
    [
        ("08:11", 8, 11),
        ("20:11:05", 20, 11),
        ("- 03:35 م", 15, 35),
        ("- 03:35 ص", 3, 35),
        ("الساعة 8:11 مساءً", 20, 11),
        ("الساعة 8 مساء", 20, 0),
        ("الساعة 10.30 صباحا", 10, 30),
        ("10.30 ص", 10, 30),
        ("12:15 ص", 0, 15),
        ("12:15 م", 12, 15),
        ("12:15 ظهراً", 12, 15),
        ("01:15 ظهراً", 13, 15),
        ("04:20 عصرا", 16, 20),
        ("11:40 ليلا", 23, 40),
        ("02:40 ليلا", 2, 40),
        ("05:10 فجرا", 5, 10),
        ("03:35 PM", 15, 35),
        ("- م 03:35", 15, 35),
        ("ص 03:35", 3, 35),
        ("20h30", 20, 30),
        ("٠٨:١١ م", 20, 11),
        ("/ مساء 03:35", 15, 35),
    ],
)
def test_reads_the_hour_beside_a_day(printed, hour, minute):
    found = moment(f"18 سبتمبر 2015 {printed}")

    assert (found.hour, found.minute, found.tzinfo) == (hour, minute, None)


def test_keeps_the_seconds():
    assert moment("2015-09-18 20:11:05") == datetime(2015, 9, 18, 20, 11, 5)


def test_reads_an_hour_before_the_day():
    assert moment("03:35 م 18 سبتمبر 2015") == datetime(2015, 9, 18, 15, 35)


@pytest.mark.parametrize(
    ("printed", "hours"),
    [
        ("20:11 GMT", 0),
        ("20:11 بتوقيت غرينتش", 0),
        ("20:11 بتوقيت جرينتش", 0),
        ("20:11 (توقيت غرينيتش)", 0),
        ("20:11 GMT+3", 3),
        ("20:11 (GMT+03:00)", 3),
        ("20:11 UTC -5", -5),
        ("20:11 +3 جرينتش", 3),
        ("20:11 بتوقيت مكة المكرمة", 3),
        ("20:11 (مكة المكرمة)", 3),
        ("20:11 بتوقيت السعودية", 3),
        ("20:11 بتوقيت بغداد", 3),
        ("20:11 بتوقيت الدوحة", 3),
        ("20:11 بتوقيت أبو ظبي", 4),
        ("20:11 بتوقيت دبي", 4),
        ("20:11 بتوقيت الجزائر", 1),
        ("20:11 بتوقيت تونس", 1),
    ],
)
def test_reads_the_zone_beside_an_hour(printed, hours):
    assert moment(f"18 سبتمبر 2015 {printed}") == datetime(2015, 9, 18, 20, 11, tzinfo=zone(hours))


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("1 يوليو 2015 20:11 بتوقيت بيروت", 3),
        ("1 يناير 2015 20:11 بتوقيت بيروت", 2),
        ("1 يوليو 2023 20:11 بتوقيت القاهرة", 3),
        ("1 يوليو 2015 20:11 بتوقيت القاهرة", 2),
    ],
)
def test_knows_when_clocks_are_put_forward(text, hours):
    pytest.importorskip("tzdata")

    assert moment(text).utcoffset() == timedelta(hours=hours)


def test_does_not_guess_which_of_two_towns_a_zone_is():
    # عمان is Muscat's country and Jordan's capital.
    assert moment("18 سبتمبر 2015 20:11 بتوقيت عمان").tzinfo is None


def test_reads_a_zone_that_stands_before_all():
    assert moment("GMT 19:59 2026 الجمعة ,20 شباط / فبراير") == datetime(
        2026, 2, 20, 19, 59, tzinfo=UTC
    )


def test_of_one_moment_in_two_zones_the_first_counts():
    text = "18/9/2015 الساعة 0:30 (مكة المكرمة)، 21:30 (غرينتش)"

    assert moment(text) == datetime(2015, 9, 18, 0, 30, tzinfo=zone(3))


def test_of_several_hours_without_zones_none_counts():
    assert moment("18 سبتمبر 2015 من 10:00 إلى 12:00") == DAY


def test_every_day_has_its_own_hour():
    first, second = dates.dates("نشر 18 سبتمبر 2015 10:30 - تحديث 19 سبتمبر 2015 11:45")

    assert (first.day, second.day) == (
        datetime(2015, 9, 18, 10, 30),
        datetime(2015, 9, 19, 11, 45),
    )


def test_a_mark_of_the_year_is_no_afternoon():
    assert moment("18 سبتمبر 2015 م 03:35") == datetime(2015, 9, 18, 3, 35)


@pytest.mark.parametrize("text", ["18 سبتمبر 2015 الساعة", "18.09.2015", "18 سبتمبر 2015 25:10"])
def test_makes_no_hour_up(text):
    assert moment(text) == DAY
