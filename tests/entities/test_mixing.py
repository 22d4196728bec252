"""What becomes of names that the rules and the networks see differently."""

import itertools

import pytest

from reader.entities.mixing import load, mixed
from reader.entities.recogniser import CLOSEST
from reader.model import EntityKind, Name, Span
from reader.text.words import key_of

TEXT = "قال هشام الديب لصحيفة البلاغ في دمشق"


def guess(printed: str, kind=EntityKind.PERSON, confidence=0.6, source="title") -> Name:
    start = TEXT.index(printed)
    return Name(Span(start, start + len(printed)), kind, key_of(printed), confidence, source)


@pytest.mark.parametrize(("belief", "is_kept"), [(0.001, False), (0.05, True)])
def test_a_guessed_person_is_kept_if_the_networks_think_it_possible(belief, is_kept):
    person = guess("هشام الديب")

    assert mixed([person], [belief], []) == [person] * is_kept


def test_a_person_of_the_lists_needs_nobody_to_believe_it():
    person = guess("هشام الديب", confidence=0.95, source="list")

    assert mixed([person], [0.0], []) == [person]


@pytest.mark.parametrize("kind", [EntityKind.PLACE, EntityKind.ORGANISATION])
def test_places_and_organisations_of_the_rules_need_nobody_to_believe_them(kind):
    found = guess("دمشق", kind)

    assert mixed([found], [0.0], []) == [found]


def test_a_person_goes_as_far_as_the_networks_say():
    short, long = guess("هشام"), guess("هشام الديب", source="networks")

    assert mixed([short], [0.9], [long]) == [long]


def test_a_known_last_name_yields_to_the_whole_name():
    last = guess("الديب", confidence=0.95, source="list")
    whole = guess("هشام الديب", source="networks")

    assert mixed([last], [0.9], [whole]) == [whole]


def test_other_names_of_the_networks_stand_where_nothing_else_does():
    place = guess("البلاغ", EntityKind.PLACE)
    paper = guess("صحيفة البلاغ", EntityKind.ORGANISATION, source="networks")
    town = guess("دمشق", EntityKind.PLACE, source="networks")

    assert mixed([place], [0.5], [paper, town]) == [place, town]


def test_names_come_in_reading_order_and_none_overlaps_another():
    text = (
        "التقى وزير الخارجية حاتم الزغبي في عمان المبعوثة الأممية هيلغا ستروم، وقالت ستروم "
        "للصحفيين إن الزغبي أبلغها بموقف الحكومة الأردنية."
    )

    names = load().names(text)

    spans = [name.span for name in names]
    assert len(spans) > 3
    assert spans == sorted(spans, key=lambda span: span.start)
    assert not any(a.overlaps(b) for a, b in itertools.pairwise(spans))


def people(text: str) -> list[str]:
    return [
        text[name.span.start : name.span.end]
        for name in load().names(text)
        if name.kind is EntityKind.PERSON
    ]


def test_two_people_whom_the_networks_take_for_one_are_two():
    text = "جمعت دميرجان وماركوبولوس واستمرت ساعتين. وقال يورغوس ماركوبولوس إن الاتفاق قريب."

    assert people(text) == ["دميرجان", "ماركوبولوس", "يورغوس ماركوبولوس"]


def test_whom_somebody_met_is_somebody_else():
    text = "والتقى فيلدمان بالشربينى أمس. وقال حازم الشربينى إن الاتفاق قريب."

    assert people(text) == ["فيلدمان", "الشربينى", "حازم الشربينى"]


def test_to_whom_something_was_said_is_none_of_the_name():
    assert people("وقال ديميرجان للصحافيين إن الاتفاق قريب.") == ["ديميرجان"]


def test_a_hyphen_does_not_part_a_name():
    assert people("قال جان-كلود ميرسييه لماري-لويز هوفمان.") == [
        "جان-كلود ميرسييه",
        "ماري-لويز هوفمان",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "الاتفاق استغرق مكالمتين هاتفيتين لا أكثر",
        "لدينا طائرات، وليس لدينا معاول",
        "وناقش المجلس سلامة الموانئ في البحر",
        "وقال النائب إن «حسن النية لا يكفي».",
        "وقال إنه سعيد بأن التحقيق انتهى.",
    ],
)
def test_words_that_only_look_like_names_are_none(text):
    assert people(text) == []


def test_letters_joined_to_a_name_of_the_networks_are_none_of_it():
    text = "واستمع النائب العام أمس لناجي بوخريص ورفاقه."

    assert [(text[name.span.start : name.span.end], name.key) for name in load().names(text)] == [
        ("ناجي بوخريص", "ناجي بوخريص")
    ]


def test_its_version_is_known_without_loading_it():
    assert load().version == CLOSEST
