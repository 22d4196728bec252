import pytest

from reader.importing import outlets
from reader.importing.rows import Row


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
        ("جميع الحقوق محفوظة للشركة الحديثة", None),
        ("جميع الحقوق محفوظة للضفة نت", "الضفة نت"),
        ("كافة الحقوق محفوظة لوكالة الضفة - تصميم: شركة البرمجيات", "وكالة الضفة"),
        ("جميع الحقوق محفوظة لأصداء الضفة ولا يجوز النشر دون إذن", "أصداء الضفة"),
    ],
)
def test_reads_whose_rights_are_reserved(text, name):
    assert outlets.in_copyright(text) == name


def names_above_menu(*lines):
    return [name for name, _ in outlets.above_menu([Row(line) for line in lines])]


def test_a_name_stands_on_the_first_line_above_the_menu():
    assert names_above_menu("* أصداء الضفة", "الرئيسية", "محليات") == ["أصداء الضفة"]
    assert names_above_menu("أصداء الضفة", "سياسة - محليات - اقتصاد - رياضة") == ["أصداء الضفة"]


@pytest.mark.parametrize(
    "lines",
    [
        ("أصداء الضفة", "اجتماع البلدية يقر موازنة العام"),
        ("أخبار محلية", "الرئيسية"),
        ("حالة الطقس", "الرئيسية"),
        ("الضفة", "الرئيسية"),
        ("العدد 1187", "الرئيسية"),
        ("اجتماع البلدية يقر موازنة العام الجديد", "الرئيسية"),
    ],
)
def test_not_every_first_line_is_a_name(lines):
    assert names_above_menu(*lines) == []


def test_an_agency_is_called_by_its_full_name():
    rows = [Row("كافة الحقوق محفوظة لوكالة الضفة")]

    assert outlets.in_full("الضفة", rows) == "وكالة الضفة"
    assert outlets.in_full("ملوية", rows) == "ملوية"
