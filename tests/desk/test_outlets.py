"""What is said of one article of an outlet, said of its other articles."""

import pytest

from reader.desk import Desk
from reader.desk.deeds import EditLines
from reader.desk.outlets import CallOutlet, SayOfOutlet, TurnOutlet, same_lines
from reader.desk.rereading import reread
from reader.model import Role
from tests import make
from tests.desk.test_desk import write
from tests.desk.test_rereading import BODIES, SLOGAN, page


@pytest.fixture
def desk(tmp_path):
    """Two articles of one outlet with the same slogan: too few to learn it from."""
    with make.library(tmp_path) as library:
        desk = Desk(library)
        list(desk.importing(write(tmp_path, p0=page(0), p1=page(1))))
        yield desk


def slogan_of(desk, article_id):
    lines = desk.library.readings.original(article_id).lines
    return next(n for n, line in enumerate(lines) if line.text == SLOGAN)


def cut_slogan(desk):
    lines = desk.library.readings.original(1).lines
    roles = {slogan_of(desk, 1): Role.UNKNOWN}
    EditLines(desk, 1, roles).do()
    return same_lines(desk.library, 1, lines, roles)


def test_a_line_that_is_cut_is_found_in_the_other_articles(desk):
    same = cut_slogan(desk)

    assert (same.outlet, same.article_ids) == ("النهر الجديد", (2,))
    assert desk.library.articles.text(1) == BODIES[0]
    assert SLOGAN in desk.library.articles.text(2)


def test_what_is_said_of_the_outlet_holds_for_articles_that_come(desk, tmp_path):
    same = cut_slogan(desk)
    SayOfOutlet(desk, same.outlet, same.roles).do()
    desk.linking.defer = lambda: True  # nothing is learnt from what comes

    list(desk.importing(write(tmp_path, p2=page(2))))

    assert desk.library.articles.text(3) == BODIES[2]


def test_saying_it_of_the_outlet_cuts_it_everywhere_and_can_be_undone(desk):
    same = cut_slogan(desk)
    deed = SayOfOutlet(desk, same.outlet, same.roles)

    deed.do()
    assert desk.library.articles.text(2) == BODIES[1]

    deed.undo()
    assert SLOGAN in desk.library.articles.text(2)


def test_articles_that_print_it_are_sought_where_they_are_read(desk, tmp_path):
    list(desk.importing(write(tmp_path, p2=page(2).replace(SLOGAN, "سطر لا يعود"))))
    wanted = []
    desk.defer_reading = lambda some: wanted.append(some) or True
    same = cut_slogan(desk)

    SayOfOutlet(desk, same.outlet, same.roles).do()

    assert [some.article_ids for some in wanted] == [(1, 2, 3)]
    assert [found.article_id for found in reread(desk.library.path, wanted)] == [1, 2]


def test_a_line_that_stands_nowhere_else_is_not_offered(desk):
    lines = desk.library.readings.original(1).lines
    first = next(n for n, line in enumerate(lines) if line.text.startswith("قال المهندس"))

    assert same_lines(desk.library, 1, lines, {first: Role.UNKNOWN}) is None


def test_a_line_can_be_kept_in_all_articles_though_they_repeat_it(desk, tmp_path):
    list(desk.importing(write(tmp_path, p2=page(2))))
    assert desk.library.articles.text(1) == BODIES[0]
    lines = desk.library.readings.original(1).lines

    same = same_lines(desk.library, 1, lines, {slogan_of(desk, 1): Role.BODY})
    SayOfOutlet(desk, same.outlet, same.roles).do()

    assert all(SLOGAN in desk.library.articles.text(i) for i in (1, 2, 3))


def test_what_is_said_of_an_outlet_outlasts_another_name_for_it(desk):
    library = desk.library
    SayOfOutlet(desk, "النهر الجديد", {"سطر": Role.UNKNOWN}).do()
    TurnOutlet(library, "النهر الجديد", "ltr").do()

    deed = CallOutlet(library, "النهر الجديد", "نهر اليوم")
    deed.do()
    assert library.outlets.said("نهر اليوم") == {"سطر": Role.UNKNOWN}
    assert library.outlets.direction("نهر اليوم") == "ltr"

    deed.undo()
    assert library.outlets.said("نهر اليوم") == {}
    assert library.outlets.direction("نهر اليوم") is None
    assert library.outlets.said("النهر الجديد") == {"سطر": Role.UNKNOWN}


def test_one_outlet_made_of_two_keeps_what_was_said_of_the_name_that_stays(desk):
    library = desk.library
    library.outlets.say("النهر الجديد", {"سطر": Role.UNKNOWN, "آخر": Role.UNKNOWN})
    library.outlets.say("نهر اليوم", {"سطر": Role.BODY})

    deed = CallOutlet(library, "النهر الجديد", "نهر اليوم")
    deed.do()
    assert library.outlets.said("نهر اليوم") == {"سطر": Role.BODY, "آخر": Role.UNKNOWN}

    deed.undo()
    assert library.outlets.said("نهر اليوم") == {"سطر": Role.BODY}
