import pytest

from reader.importing.phrases import by_section, cuts, heading_role, junk_role, plain
from reader.model import Role

LISTS = {
    "cuts": set(Role),
    "junk": set(Role),
    "labels": {"date", "updated", "byline", "source", "caption"},
}


@pytest.mark.parametrize("name", LISTS)
def test_every_phrase_stands_under_a_known_section(name):
    assert {section for section, _ in by_section(name)} <= LISTS[name]


def test_no_heading_is_empty_in_plain_form():
    assert "" not in cuts()


@pytest.mark.parametrize(
    "text", ["مقالات ذات صلة", "مقالات ذات صلة:", "التعليقات (3)", "إقرأ أيضاً:"]
)
def test_knows_a_heading_however_it_is_written(text):
    assert heading_role(plain(text)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "قال رئيس مجلس الإدارة إن الشركة حققت أرباحا قياسية هذا العام.",
        "اشترك في الاجتماع وزراء المالية والتجارة والصناعة من عشر دول عربية.",
        "وعلق الوزير على سؤال عن موعد الانتخابات المقبلة بأن الأمر متروك للبرلمان.",
        "تسجيل الدخول إلى المدينة صار يحتاج إلى تصريح أمني مسبق من المحافظة المعنية بالأمر.",
    ],
)
def test_takes_no_prose_for_junk(text):
    assert junk_role(plain(text)) is None
    assert heading_role(plain(text)) is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("اقرأ أيضا: الوزير يزور المحافظة غدا", Role.RELATED),
        ("324 مشاهدة", Role.NAVIGATION),
        ("© جميع الحقوق محفوظة 2015", Role.FOOTER),
        ("لن يتم نشر عنوان بريدك الإلكتروني.", Role.FORM),
    ],
)
def test_knows_what_a_line_of_a_page_is(text, role):
    assert junk_role(plain(text)) is role
