"""Finding known names in a text."""

from reader.entities.finder import Finder
from reader.model import EntityKind
from reader.text.words import key_of

PERSON = EntityKind.PERSON


def named(text: str, *names: str) -> list[str]:
    finder = Finder({key_of(name): PERSON for name in names})
    return [text[n.span.start : n.span.end] for n in finder.names(text)]


def test_finds_a_name_whatever_its_vowel_marks():
    assert named("قال مُحَمَّد أمس", "محمد") == ["مُحَمَّد"]


def test_leaves_out_the_letter_joined_to_the_front():
    assert named("التقى ومحمد صديقه", "محمد") == ["محمد"]


def test_begins_at_the_second_lam():
    assert named("قوات للأسد", "الأسد") == ["لأسد"]


def test_does_not_find_a_name_inside_another_word():
    assert named("المحمدية مدينة", "محمد") == []


def test_prefers_the_longer_name():
    assert named("سجل محمد صلاح هدفا", "محمد", "محمد صلاح") == ["محمد صلاح"]


def test_does_not_cut_a_frequent_word_to_find_a_name():
    assert named("وقال إنه هناك", "قال") == ["قال"]
    assert named("ولد هناك", "لد") == []


def test_a_name_does_not_cross_a_border():
    assert named("قال محمد. صلاح هنا", "محمد صلاح") == []


def test_finds_the_same_on_every_line_however_many_names_are_looked_for():
    text = "قال محمد\n\nعاد وللأسد صلاح\r\nو محمد صلاح"
    few = "محمد", "محمد صلاح", "الأسد"
    many = [f"اسم{number}" for number in range(50)]

    assert named(text, *few) == ["محمد", "لأسد", "محمد صلاح"]
    assert named(text, *few, *many) == named(text, *few)


def test_knows_nobody():
    assert named("قال محمد") == []


def test_says_whence_a_name_came():
    [name] = Finder({"محمد": PERSON}, source="user").names("قال محمد")

    assert (name.source, name.kind, name.key) == ("user", PERSON, "محمد")
