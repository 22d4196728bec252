"""The recogniser on sentences such as the press prints."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.entities.lexicon import lexicon
from reader.entities.recogniser import Recogniser, RuleRecogniser, load
from reader.entities.rules import Rules
from reader.model import EntityKind
from reader.text.words import key_of
from tests.entities.parts import nameless

PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION


def named(text: str, recogniser: Recogniser | None = None) -> list[tuple[str, EntityKind]]:
    names = (recogniser or load()).names(text)
    return [(text[n.span.start : n.span.end], n.kind) for n in names]


def test_titles_and_positions_stay_outside():
    assert named("التقى وزير الخارجية الأميركي جون كيري نظيره الروسي سيرغي لافروف") == [
        ("جون كيري", PERSON),
        ("سيرغي لافروف", PERSON),
    ]


def test_clitics_stay_outside():
    assert named("وروسيا تدعو لبيروت وواشنطن") == [
        ("روسيا", PLACE),
        ("بيروت", PLACE),
        ("واشنطن", PLACE),
    ]


def test_after_lam_the_name_begins_at_the_second_one():
    assert named("رسالة للأمم المتحدة") == [("لأمم المتحدة", ORGANISATION)]
    assert load().names("رسالة للأمم المتحدة")[0].key == key_of("الأمم المتحدة")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ذكرت صحيفة واشنطن بوست ذلك", "واشنطن بوست"),
        ("بحسب وكالة رويترز", "رويترز"),
        ("قناة الجزيرة بثت الخطاب", "الجزيرة"),
        ("اتهم تنظيم داعش", "داعش"),
        ("قالت حركة حماس", "حماس"),
        ("قيادي في حزب الله", "حزب الله"),
        ("دول حلف شمال الأطلسي", "حلف شمال الأطلسي"),
        ("أكدت وزارة الدفاع الأميركية", "وزارة الدفاع الأميركية"),
        ("قالت الخارجية الروسية", "الخارجية الروسية"),
        ("أعلنت منظمة الصحة العالمية", "منظمة الصحة العالمية"),
    ],
)
def test_heads_are_in_the_name_only_where_they_are_part_of_it(text, name):
    assert named(text) == [(name, ORGANISATION)]


def test_generic_words_before_places_stay_outside():
    assert named("وصلت إلى ميناء طرطوس ثم مدينة حلب") == [("طرطوس", PLACE), ("حلب", PLACE)]


@pytest.mark.parametrize(
    "text",
    [
        "القوات الأميركية والحكومة السورية",
        "طلب وزير الخارجية السوري ذلك",
        "على مستوى وزارتي خارجية البلدين",
        "بناء قاعدة عسكرية جديدة",
        "اجتماع اللجنة بعد انتخاب المجلس",
        "",
        "123 abc ؟!",
    ],
)
def test_adjectives_and_words_for_any_such_thing_are_no_names(text):
    assert named(text) == []


def test_a_place_that_is_an_adjective_too():
    assert named("الأزمة في سورية") == [("سورية", PLACE)]
    assert named("قوات سورية تقدمت") == []
    assert named("زار السعودية") == [("السعودية", PLACE)]
    assert named("قالت الحكومة السعودية") == []


def test_a_name_crosses_neither_quotation_marks_nor_line_ends():
    assert named('وأضاف "كيري": لن نقبل\nجون') == [("كيري", PERSON)]


def test_an_unknown_surname_after_a_title():
    assert named("قال القاضي طارق البيطار إن الملف مفتوح") == [("طارق البيطار", PERSON)]


def test_the_last_name_of_someone_named_in_full_is_found_alone():
    text = "هدد وزير الخارجية السوري وليد المعلم بالرد. وأكد المعلم ذلك."

    assert named(text) == [("وليد المعلم", PERSON), ("المعلم", PERSON)]
    assert named("دخل المعلم الصف") == []


def test_the_second_of_two_people_joined_by_wa():
    assert named("حضر خالد الحسيني وسمير الحسيني") == [
        ("خالد الحسيني", PERSON),
        ("سمير الحسيني", PERSON),
    ]


def test_cities_are_clubs_where_football_is_played():
    text = "سجل المهاجم هدفين في مباراة الدوري ففاز برشلونة على إشبيلية في مدريد"

    assert named(text) == [
        ("برشلونة", ORGANISATION),
        ("إشبيلية", ORGANISATION),
        ("مدريد", PLACE),
    ]


def test_the_base_is_no_group_but_the_group_of_that_name_is():
    assert named("هاجموا قاعدة عسكرية وفق القاعدة المعمول بها") == []
    assert named("زعيم تنظيم القاعدة") == [("القاعدة", ORGANISATION)]


def test_two_people_alike_are_two_where_wa_joins_them():
    assert named("التقى جون كيري وجون كيربي") == [("جون كيري", PERSON), ("جون كيربي", PERSON)]


def test_a_paper_named_after_a_city_is_not_the_city():
    assert named("صحيفة واشنطن بوست في واشنطن") == [
        ("واشنطن بوست", ORGANISATION),
        ("واشنطن", PLACE),
    ]


ORDINARY = "الوفد النهضة العدل الأهرام المستقبل الاتحاد الشعب"


@pytest.mark.parametrize("word", ORDINARY.split())
def test_an_organisation_named_by_a_word_of_the_language_needs_its_head(word):
    assert named(f"تحدث عن {word} أمس") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("في مخيم جباليا", "جباليا"),
        ("في محافظة صور", "صور"),
        ("في بلدة مركبا", "مركبا"),
        ("قرب سجن عوفر", "عوفر"),
        ("في حقل مجنون", "مجنون"),
        ("سقوط صاروخ غرب بربر", "بربر"),
        ("وصلت إلى مطار بغداد الدولي أمس", "مطار بغداد الدولي"),
        ("حط في مطار رفيق الحريري الدولي", "مطار رفيق الحريري الدولي"),
        ("اشتباكات في جبل الزاوية", "جبل الزاوية"),
        ("أمطار في وادي الشاي", "وادي الشاي"),
        ("امتلأ سد تشرين", "سد تشرين"),
    ],
)
def test_heads_are_in_names_of_places_only_where_the_rest_needs_them(text, name):
    assert named(text) == [(name, PLACE)]


def test_words_that_are_places_too_count_in_a_row_of_places():
    assert named("زار بيروت وصور") == [("بيروت", PLACE), ("صور", PLACE)]
    assert named("في محافظات البصرة والمثنى") == [("البصرة", PLACE), ("المثنى", PLACE)]
    assert named("نشر ثلاث صور") == []


def test_a_word_that_an_article_uses_as_a_place_is_one_again():
    assert named("في مدينة صور. وعاد إلى صور") == [("صور", PLACE), ("صور", PLACE)]


@pytest.mark.parametrize(
    "name",
    [
        "محكمة جنايات الجيزة",
        "دائرة صحة الأنبار",
        "مجلس محافظة نينوى",
        "مستشفى شهداء الأقصى",
        "مستشفى الملك فهد التخصصي",
        "كلية الشريعة والقانون",
        "كلية طب الأسنان",
        "جامعة أم القرى",
        "نقابة المحامين",
        "الرابطة المحترفة لكرة القدم",
        "بعثة الأمم المتحدة للدعم في ليبيا",
        "الخطوط الجوية الإثيوبية",
        "شرطة دبي",
        "مدينة الملك عبدالعزيز للعلوم والتقنية",
    ],
)
def test_places_and_people_inside_an_institutions_name_are_part_of_it(name):
    assert named(f"أعلنت {name} ذلك") == [(name, ORGANISATION)]


@pytest.mark.parametrize(
    "text",
    [
        "طلبت هيئة الدفاع التأجيل",
        "نما قطاع الخدمات",
        "في مستشفى ميداني",
        "شبكة مجرمين دولية",
        "عضو مجلس إدارة الشركة",
        "حالة القوة القاهرة",
        "قررت اللجنة التأجيل",
    ],
)
def test_words_for_any_such_body_are_no_names(text):
    assert named(text) == []


def test_an_institutions_name_ends_before_the_object_of_its_verb():
    assert named("طلبت نقابة المحامين التأجيل") == [("نقابة المحامين", ORGANISATION)]
    assert named("دعت جمعية المودعين الاجتماع") == [("جمعية المودعين", ORGANISATION)]


def test_a_body_begins_anew_after_wa():
    assert named("سهم مصرف الراجحي والبنك الأهلي السعودي") == [
        ("مصرف الراجحي", ORGANISATION),
        ("البنك الأهلي السعودي", ORGANISATION),
    ]


def test_an_acronym_behind_an_organisation_is_its_name():
    assert named("الاتحاد الجزائري لكرة القدم «فاف» قرر") == [
        ("الاتحاد الجزائري لكرة القدم", ORGANISATION),
        ("فاف", ORGANISATION),
    ]
    assert named("الهيئة الوطنية للاتصالات (الأربعاء) قررت") == [
        ("الهيئة الوطنية للاتصالات", ORGANISATION)
    ]


def test_clubs_named_by_a_word_are_found_where_football_is_played():
    text = "سجل المهاجم هدفين في المباراة ففاز الهلال السعودي على النصر"

    assert named(text) == [("الهلال", ORGANISATION), ("النصر", ORGANISATION)]
    assert named("رأى الهلال وحقق النصر") == []


def test_who_stands_behind_the_body_he_serves_is_a_person():
    assert named("قال رئيس ديوان المحاسبة خالد الغرياني إن التقرير جاهز") == [
        ("ديوان المحاسبة", ORGANISATION),
        ("خالد الغرياني", PERSON),
    ]


def test_marks_and_tatweel_do_not_hide_a_name():
    assert named("زار مُوسـكو أمس") == [("مُوسـكو", PLACE)]


WORDS = st.sampled_from(
    [
        "قال",
        "الرئيس",
        "وزير",
        "الخارجية",
        "الأميركي",
        "جون",
        "كيري",
        "وكيري",
        "للأسد",
        "بشار",
        "الأسد",
        "في",
        "سوريا",
        "وسورية",
        "حزب",
        "الله",
        "مدينة",
        "حلب",
        "عبد",
        "الله",
        "بن",
        "أبو",
        "وزارة",
        "،",
        ".",
        '"',
        "(",
        ")",
        "\n",
        "صحيفة",
        "«",
        "»",
        "محمد",
        "علي",
        "مُحَمَّد",
        "الأمم",
        "المتحدة",
        "ل",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_names_lie_apart_inside_the_text_and_fold_to_their_keys(text):
    end = 0
    for name in load().names(text):
        assert end <= name.span.start < name.span.end <= len(text)
        printed = key_of(text[name.span.start : name.span.end])
        assert name.key in (printed, "ا" + printed)
        assert "\n" not in text[name.span.start : name.span.end]
        end = name.span.end


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80))
def test_any_text_can_be_read(text):
    load().names(text)


@pytest.mark.parametrize(
    ("without", "left"),
    [
        (Rules(voting=()), [("طارق الزرعوني", PERSON), ("بيروت", PLACE)]),
        (Rules(grammar=()), [("بيروت", PLACE)]),
        (Rules(lists=()), [("طارق الزرعوني", PERSON), ("الزرعوني", PERSON)]),
        (Rules((), (), ()), []),
    ],
)
def test_rules_that_are_left_out_find_nothing(without, left):
    text = "وصل القاضي طارق الزرعوني إلى بيروت. وغادر الزرعوني أمس"

    assert named(text, RuleRecogniser(lexicon(), without)) == left
    assert len(named(text)) == 3


def test_who_is_in_no_list_is_told_by_the_words_around():
    nobody = RuleRecogniser(nameless(), Rules(lists=()))

    assert named("وأضاف القاضي فيرهوفن أنه وصل إلى بيروت", nobody) == [("فيرهوفن", PERSON)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال علي الشمراوي إن الأمر على ما يرام", "علي الشمراوي"),
        ("أكد المحامي علي حسن الشمراوي أن الملف على الطاولة", "علي حسن الشمراوي"),
        ("وأكد السفير الجديد ألبريتو موراليني ذلك", "ألبريتو موراليني"),
        ("وذكر عبدالباسط الشمراوي ذلك", "عبدالباسط الشمراوي"),
        ("وأوضح الشيخنا ولد محمدو ذلك", "الشيخنا ولد محمدو"),
        ("بقيادة موسى أغ غالي", "موسى أغ غالي"),
        ("وإيمرسون فيرهوفن رجل أعمال", "إيمرسون فيرهوفن"),
    ],
)
def test_people_are_told_by_how_their_names_are_printed_and_linked(text, name):
    assert named(text) == [(name, PERSON)]


@pytest.mark.parametrize(
    "text",
    ["القبض على خالد في بيان، ونفى المعني", "وقع على كامل النص في قاعة", "انتهى بفضل الله"],
)
def test_prepositions_are_nobody(text):
    assert not [name for name, kind in named(text) if name.startswith(("على", "بفضل"))]


def test_a_common_last_name_is_its_bearers_only_where_somebody_speaks():
    text = "التقى الوزير محمد نضال الشعار وفدا. وأكد الشعار أن رفع الشعار ممنوع"

    assert named(text) == [("محمد نضال الشعار", PERSON), ("الشعار", PERSON)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("اتهم تنظيم الدولة الإسلامية", "الدولة الإسلامية"),
        ("أعلنت أدنوك للتوزيع أرباحها", "أدنوك للتوزيع"),
        ("بحسب ما نشرت «الشرق الأوسط» أمس", "الشرق الأوسط"),
        ("أكد المجلس الوطني للحد من مخاطر الكوارث ذلك", "المجلس الوطني للحد من مخاطر الكوارث"),
        ("شبكة أن بي سي وبي بي سي", "بي بي سي"),
        ("رئيس مفوضية الاتحاد الأفريقي", "الاتحاد الأفريقي"),
    ],
)
def test_organisations_are_named_as_the_press_names_them(text, name):
    assert (name, ORGANISATION) in named(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وصلوا إلى دير علي فجرا، على ما أفاد", "دير علي"),
        ("في بلدة سان ريميخيو صباحا", "سان ريميخيو"),
        ("يعيش في صلاح الدين منذ عام", "صلاح الدين"),
    ],
)
def test_places_of_two_words_are_found(text, name):
    assert named(text) == [(name, PLACE)]
