import pytest

from reader.importing import outlets


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("فوز المنتخب | المصري اليوم", ("فوز المنتخب", "المصري اليوم")),
        ("المغرب اليوم - فوز المنتخب", ("فوز المنتخب", "المغرب اليوم")),
        ("فوز المنتخب - رياضة محلية", ("فوز المنتخب - رياضة محلية", None)),
        ("فوز المنتخب", ("فوز المنتخب", None)),
    ],
)
def test_cuts_only_the_outlet_off_a_title(title, expected):
    assert outlets.without_outlet(title) == expected


def test_cuts_off_a_name_that_the_page_gives():
    assert outlets.without_outlet("فوز المنتخب - ضفة", ["ضفة"]) == ("فوز المنتخب", "ضفة")


def test_knows_where_a_copy_was_published():
    assert outlets.published_in("نشر في النهضة يوم 18 - 09 - 2015") == "النهضة"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("جميع الحقوق محفوظة لصحيفة الضفة © 2015", "الضفة"),
        ("جميع الحقوق محفوظة © 2026 شبكة الضفة", "الضفة"),
        ("جميع الحقوق محفوظة 2026 ©", None),
        ("جميع الحقوق محفوظة لشركة البرمجيات الحديثة", None),
    ],
)
def test_reads_whose_rights_are_reserved(text, name):
    assert outlets.in_copyright(text) == name
