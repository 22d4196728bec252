import pytest

from reader.text.partial_dates import partial


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("30 شتنبر", "XXXX-09-30"),
        ("الجمعة 30 من سبتمبر", "XXXX-09-30"),
        ("18 أيلول/ سبتمبر", "XXXX-09-18"),
        ("سبتمبر 2015", "2015-09"),
        ("أيلول/سبتمبر 2015", "2015-09"),
        ("نشر في: شتنبر، ٢٠١٥", "2015-09"),
        ("09/2015", "2015-09"),
        ("2015-09", "2015-09"),
        ("20-21 شتنبر 2012", "2012-09"),
        ("20 و21 شتنبر 2012", "2012-09"),
        ("تاريخ النشر: 2015", "2015"),
    ],
)
def test_keeps_what_is_known_of_a_day(text, known):
    assert partial(text) == known


@pytest.mark.parametrize(
    "text", ["31 شتنبر", "13/2015", "منذ 3 ساعات", "آخر تحديث GMT 20:11:05", "أمس الجمعة", ""]
)
def test_knows_nothing_of_other_days(text):
    assert partial(text) is None
