"""What is imported quickly is read closely afterwards, and the user's word outlives that."""

import pytest

from reader.desk import Desk, closely, read_closely, who
from reader.entities.recogniser import CLOSEST
from reader.entities.recogniser import load as load_rules
from reader.library import Library
from reader.model import EntityKind, Role
from tests.desk.test_corrections import do, entity
from tests.desk.test_desk import imported, write

UNKNOWN = "ناجي بوخريص"
"""A name that no rule finds where this report has it."""
STORY = f"""إصلاح الطرق في الجبل

قال مسؤول في البلدية إن الأشغال تبدأ غدا، بعد اجتماع ضم محافظه {UNKNOWN} ورئيس ديوان
المحافظة. ويعود الطلاب إلى مدارسهم يوم الأحد، وتعرض الشاشة في الساحة مراحل العمل.
"""
CAIRO = "وصل الوزير شريف المنياوي إلى القاهرة، وقال المنياوي إن الاتفاق قريب.\n"


@pytest.fixture
def desk(tmp_path):
    with Library.open(tmp_path / "library.warraq") as library:
        desk = Desk(library)
        imported(desk, write(tmp_path, a=STORY, b=CAIRO))
        yield desk


def read_all(desk: Desk) -> list[int]:
    return list(desk.read_closely(desk.library.recognition.read_by_others(CLOSEST)))


def names(desk: Desk, article_id: int = 1) -> list[str]:
    text = desk.library.articles.text(article_id)
    found = desk.library.entities.mentions_in(article_id)
    return [text[m.span.start : m.span.end] for m in found]


def test_an_import_leaves_reading_closely_for_later(desk):
    versions = desk.library.recognition
    assert versions.read_by_others(CLOSEST) == [2, 1]
    assert versions.read_by_others(load_rules().version) == []

    assert read_all(desk) == [1, 2]
    assert versions.read_by_others(CLOSEST) == []


def test_names_that_only_the_networks_find_are_there(desk):
    assert UNKNOWN not in names(desk)

    read_all(desk)

    assert UNKNOWN in names(desk)
    assert not desk.is_behind()


def test_an_article_whose_body_changes_while_it_is_read_is_read_again(desk):
    (found,) = read_closely(desk.library.path, [1])
    lines = desk.library.readings.original(1).lines
    desk.edit_lines(1, {len(lines) - 2: Role.UNKNOWN})

    desk.keep_names(found)

    assert desk.library.articles.text(1) != found.text
    assert 1 in desk.library.recognition.read_by_others(CLOSEST)


def test_articles_that_are_gone_are_passed_over(desk):
    desk.library.articles.delete_for_ever([1])

    assert [found.article_id for found in read_closely(desk.library.path, [1, 2])] == [2]


def test_what_the_user_says_of_names_outlives_it(desk):
    library = desk.library
    minister = entity(desk, "شريف المنياوي")
    do(desk, who.rename(library, minister.id, "المنياوي الوزير"))
    do(desk, who.add_entity("الشاشة", EntityKind.MISC))
    assert "الشاشة" in names(desk)

    read_all(desk)

    assert entity(desk, "المنياوي الوزير").mentions == 2
    assert "الشاشة" in names(desk)


def test_reading_goes_on_where_it_was_cut_off(desk, monkeypatch):
    monkeypatch.setattr(closely, "AT_ONCE", 1)
    reading = desk.read_closely(desk.library.recognition.read_by_others(CLOSEST))
    next(reading)
    reading.close()

    assert desk.library.recognition.read_by_others(CLOSEST) == [1]
    read_all(desk)
    assert not desk.is_behind()


def test_what_people_are_is_known_once_articles_are_read_closely(desk):
    minister = entity(desk, "شريف المنياوي")
    assert desk.library.expressions.positions_of(minister.id, 3) == []

    read_all(desk)

    [position] = desk.library.expressions.positions_of(minister.id, 3)
    assert (position.printed, position.articles) == ("الوزير", 1)


def test_a_name_that_the_user_has_given_has_its_position(desk):
    add = who.add_entity("شريف المنياوي إلى", EntityKind.PERSON)
    do(desk, add)

    read_all(desk)

    given = entity(desk, "شريف المنياوي إلى")
    assert [p.printed for p in desk.library.expressions.positions_of(given.id, 3)] == ["الوزير"]
