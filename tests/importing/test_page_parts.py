"""What the rules say of single parts of a page: each a page of our own around one of them."""

import pytest

from reader.importing import read_bytes
from reader.model import Role

TITLE = "بلدية الميناء تعيد فتح السوق القديم بعد عامين من الترميم"
FIRST = "أعادت بلدية الميناء أمس فتح السوق القديم أمام الزوار، بعد عامين من أعمال الترميم التي كلفت أربعة ملايين دينار."
SECOND = "وقالت رئيسة البلدية إن المحال كلها ستفتح أبوابها قبل نهاية الأسبوع، مشيرة إلى أن الإيجارات بقيت على حالها."
THIRD = "وأضافت أن صيانة السقف ستجري مرة كل عام، وأن التجار وافقوا على تحمل ربع كلفتها."
LAST = "ويعود بناء السوق إلى القرن الثامن عشر، وقد أغلق قبل عامين بعد سقوط جزء من سقفه."


def body_of(*lines: str) -> list[str]:
    return read_bytes("a.txt", "\n".join(lines).encode()).text.splitlines()


def roles_of(*lines: str) -> dict[str, Role]:
    draft = read_bytes("a.txt", "\n".join(lines).encode())
    return {line.text: line.role for line in draft.original.lines}


@pytest.mark.parametrize(
    "between",
    [
        ["اقرأ أيضا: أسعار الخضار تتراجع في أسواق المدينة"],
        ["إعلان: شقق للبيع بالتقسيط المريح، اتصل الآن"],
        ["تابعونا على فيسبوك", "اشترك في نشرتنا البريدية", "أدخل بريدك الإلكتروني"],
        ["مواضيع ذات صلة", "أسعار الخضار تتراجع في أسواق المدينة", "لماذا يهجر الصيادون ميناءهم؟"],
        ["ما رأيك في سوق بلا سيارات؟", "أوافق تماما", "لا أوافق أبدا", "صوت الآن"],
        ["منشور للبلدية @port_town", "صور من السوق هذا الصباح", "9:10 ص - 3 مارس 2019"],
    ],
    ids=["link", "advertisement", "newsletter", "links under a heading", "poll", "post"],
)
def test_goes_on_after_what_interrupts_it(between):
    assert body_of(TITLE, FIRST, SECOND, *between, THIRD, LAST) == [FIRST, SECOND, THIRD, LAST]


def test_ends_where_the_beginnings_of_others_follow():
    others = [
        "أسعار الخضار تتراجع في أسواق المدينة للأسبوع الثاني",
        "تراجعت أسعار الخضار في أسواق المدينة مع دخول الموسم الجديد، وبلغ سعر كيلو الطماطم أقل من نصف ما كان عليه في الشهر...",
        "نادي الميناء يتعاقد مع مدرب جديد لفريق الناشئين",
        "أعلن نادي الميناء تعاقده مع مدرب جديد لفريق الناشئين لمدة موسمين، خلفا للمدرب الذي استقال قبل أسبوعين بعد خلاف...",
    ]

    assert body_of(TITLE, FIRST, SECOND, LAST, *others) == [FIRST, SECOND, LAST]


@pytest.mark.parametrize(
    "listed",
    [
        ["المحال التي فتحت أبوابها", "- عطارة الشرق", "- نحاسيات الميناء", "- مقهى الصيادين", "- مخبز السور"],
        ["وجاءت الإيجارات الجديدة كالتالي", "المحل الصغير: مئة دينار", "المحل الكبير: مئتا دينار", "الركن: خمسون دينارا"],
        ["1 ـ سالم الحداد", "2 ـ مريم البناء", "3 ـ يوسف النجار", "4 ـ هدى العطار"],
    ],
    ids=["with a heading", "announced", "numbered"],
)  # fmt: skip
def test_keeps_lists(listed):
    assert body_of(TITLE, FIRST, SECOND, *listed, LAST) == [FIRST, SECOND, *listed, LAST]


def test_keeps_the_hours_of_a_report_that_is_written_hour_by_hour():
    entries = [
        "14:20 بتوقيت المدينة",
        SECOND,
        "13:05 بتوقيت المدينة",
        THIRD,
        "12:00 بتوقيت المدينة",
        LAST,
    ]

    assert body_of(TITLE, FIRST, *entries) == [FIRST, *entries]


def test_keeps_paragraphs_that_were_cut_into_lines():
    lines = [
        "أعادت بلدية الميناء أمس فتح السوق القديم أمام الزوار، بعد عامين",
        "من أعمال الترميم التي كلفت أربعة ملايين دينار، وحضر الافتتاح",
        "مئات من أهالي الحي.",
        "وقالت رئيسة البلدية إن المحال كلها ستفتح أبوابها قبل نهاية هذا",
        "الأسبوع، مشيرة إلى أن الإيجارات بقيت على حالها، وأن السقف سيصان",
        "كل عام.",
    ]

    assert body_of(TITLE, "الأحد 3 مارس 2019", *lines) == lines


def test_trusts_a_short_report_that_knows_its_title():
    flash = (
        "أعادت بلدية الميناء صباح اليوم فتح السوق القديم أمام الزوار، بعد عامين من أعمال الترميم."
    )

    assert body_of("الرئيسية", "محليات", TITLE, "الأحد 3 مارس 2019", flash, "شارك") == [flash]


def test_takes_headlines_that_were_run_together_for_none():
    joined = " ".join([
        "البلدية تطلق حملة لتنظيف الشاطئ الصيادون يطالبون برصيف جديد نتائج مسابقة الخط العربي",
        "افتتاح مكتبة متنقلة لأطفال الريف انقطاع المياه ساعتين غدا وفاة عميد تجار النحاس",
        "تأجيل مباراة الفريق الأول أمطار متفرقة حتى الخميس ضبط شحنة أسماك فاسدة تعيين مدير للمستشفى",
        "تدشين خط حافلات ليلي ارتفاع سعر الخبز قرشين مهرجان القوارب ينطلق الجمعة إغلاق طريق الكورنيش",
    ])  # fmt: skip

    assert body_of(joined, TITLE, FIRST, SECOND, LAST) == [FIRST, SECOND, LAST]


def test_a_pictures_text_below_the_day_is_no_title():
    roles = roles_of(
        TITLE, "الأحد 3 مارس 2019", "جانب من السوق القديم بعد الترميم", FIRST, SECOND, LAST
    )

    assert roles[TITLE] is Role.TITLE


def test_a_writers_note_ends_an_opinion():
    note = "* كاتب وباحث في تاريخ المدن"

    assert roles_of(TITLE, FIRST, SECOND, LAST, note)[note] is Role.BYLINE


def test_two_words_are_a_title_where_the_window_is_called_so():
    roles = roles_of(
        "سوق الميناء | صدى الساحل", "صدى الساحل", "الرئيسية", "سوق الميناء", FIRST, SECOND
    )

    assert roles["سوق الميناء"] is Role.TITLE


def test_items_of_a_list_in_markup_need_no_bullet():
    items = "".join(f"<li>{name}</li>" for name in ("عطارة الشرق", "نحاسيات الميناء", "مخبز السور"))
    page = f"<html><body><h1>{TITLE}</h1><p>{FIRST}</p><ul>{items}</ul><p>{SECOND}</p><p>{LAST}</p></body></html>"

    assert read_bytes("a.html", page.encode()).text.splitlines()[1:4] == [
        "عطارة الشرق", "نحاسيات الميناء", "مخبز السور",
    ]  # fmt: skip


def test_reads_a_page_that_a_form_holds():
    paragraphs = "".join(f"<div><span>{text}</span></div>" for text in (FIRST, SECOND, THIRD, LAST))
    page = (
        f"<html><body><form action='x.aspx'><span>{TITLE}</span>{paragraphs}</form></body></html>"
    )

    assert read_bytes("a.html", page.encode()).text.splitlines() == [FIRST, SECOND, THIRD, LAST]
