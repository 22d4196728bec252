"""Words that are names in one place and none in another, for the rules alone and with networks."""

import pytest

from reader.entities import mixing, recogniser
from reader.model import EntityKind

PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION


@pytest.fixture(params=[recogniser.load, mixing.load], ids=["rules", "mixed"])
def named(request):
    """Return a function from a text to the names in it."""
    found = request.param().names

    def names(text: str) -> list[tuple[str, EntityKind]]:
        return [(text[n.span.start : n.span.end], n.kind) for n in found(text)]

    return names


@pytest.mark.parametrize(
    "text",
    [
        "التقى الوفد الروسي نظيره الأمريكي",
        "الروسي فاز بالسباق",
        "قال اللبناني إن الأسعار ارتفعت",
        "المنتخب المصري ونظيره الجزائري",
        "الشعب الفلسطيني والشعب الأردني",
        "العراقيون والسوريون واللبنانيون",
        "الألمان والفرنسيون والإنجليز",
        "الكويتية فازت بالجائزة",
        "تونسية تفوز بالجائزة",
        "مدرب إسباني ولاعب برازيلي",
        "الليرة السورية والليرة التركية",
        "المنتجات التركية والإيرانية",
        "تعلم اللغة الروسية",
        "دول عربية وأوروبية وآسيوية",
        "قالت قوات روسية إنها انسحبت",
        "المرأة السعودية",
        "طالبة سعودية",
        "قال وزير الخارجية السوري إن بلاده ترفض ذلك",
    ],
)
def test_adjectives_of_nations_are_no_places(named, text):
    assert named(text) == []


@pytest.mark.parametrize("before", ["في", "زار", "غادر", "شمال", "حدود", "إلى", "من"])
def test_syria_is_a_state(named, before):
    assert named(f"{before} سورية أمس") == [("سورية", PLACE)]


@pytest.mark.parametrize("before", ["قوات", "شركة", "مصادر", "لاجئة", "مدينة", "شخصيات", "طائرة"])
def test_syria_is_an_adjective_too(named, before):
    assert named(f"قالت {before} سورية ذلك") == []


@pytest.mark.parametrize(
    "text",
    [
        "استقبل وفدا روسيا أمس",
        "أصيب لاعبا إسبانيا في التدريب",
        "أوقفوا مواطنا تركيا",
        "شاهد فيلما إيطاليا",
        "أسروا جنديا بريطانيا",
    ],
)
def test_the_ending_of_the_accusative_makes_no_state_of_an_adjective(named, text):
    assert named(text) == []


@pytest.mark.parametrize("before", ["غادر", "متهما", "لا سيما", "ومنها", "نحو", "أما"])
def test_other_words_before_a_state_leave_it_one(named, before):
    assert named(f"{before} روسيا أيضا") == [("روسيا", PLACE)]


def test_a_state_and_its_adjective_in_one_sentence(named):
    assert named("وصل الوفد الروسي إلى روسيا على متن طائرة روسية") == [("روسيا", PLACE)]


def test_a_ministry_of_foreign_affairs_is_none_behind_its_minister(named):
    assert named("أكدت الخارجية السورية ذلك") == [("الخارجية السورية", ORGANISATION)]
    assert named("طلبت وزيرة الخارجية السورية ذلك") == []


def test_the_lion_is_an_animal_where_others_are(named):
    assert named("فر الأسد من حديقة الحيوان ليلا") == []
    assert named("الأسد حيوان مفترس") == []


@pytest.mark.parametrize("name", ["الأسد", "بشار الأسد"])
def test_a_president_of_the_lions_name_is_one(named, name):
    assert named(f"التقى {name} المبعوث الأممي في دمشق") == [(name, PERSON), ("دمشق", PLACE)]


def test_the_teacher_is_someone_where_he_was_named(named):
    assert named("طالب المعلم برفع راتبه") == []
    assert named("استقبل نزار المعلم الوفد. وقال المعلم إن اللقاء مثمر") == [
        ("نزار المعلم", PERSON),
        ("المعلم", PERSON),
    ]


def test_the_base_is_a_group_behind_the_word_for_one(named):
    assert named("عاد الجنود إلى القاعدة بعد انتهاء المهمة") == []
    assert named("بنوا قاعدة جديدة وفق القاعدة المعمول بها") == []
    assert named("أعلن تنظيم القاعدة مسؤوليته") == [("القاعدة", ORGANISATION)]


def test_two_who_differ_in_a_letter_are_found_as_two(named):
    assert named("قال خالد المنيري، بحسب خالد المنيربي، إن المحادثات تأجلت") == [
        ("خالد المنيري", PERSON),
        ("خالد المنيربي", PERSON),
    ]


def test_a_paper_named_after_a_city_is_not_the_city(named):
    assert named("ذكرت واشنطن بوست أن الوفد غادر واشنطن") == [
        ("واشنطن بوست", ORGANISATION),
        ("واشنطن", PLACE),
    ]
