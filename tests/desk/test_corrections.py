"""The user's word on who is who is final, applies everywhere at once, and can be undone."""

import pytest

from reader.desk import Desk, Imported, who
from reader.desk.concordance import called
from reader.desk.deeds import Correct
from reader.library import Library
from reader.model import Correction, EntityKind
from tests import make
from tests.desk.test_desk import MINISTER, SPOKEN, imported, named, write


@pytest.fixture
def desk(tmp_path):
    with make.library(tmp_path) as library:
        desk = Desk(library)
        imported(desk, write(tmp_path, a=MINISTER, b=SPOKEN))
        yield desk


def everywhere(desk: Desk) -> dict[int, dict[str, int]]:
    return {article_id: named(desk, article_id) for article_id in (1, 2)}


def entity(desk: Desk, name: str):
    [found] = [e for e in desk.library.entities.every() if name in (e.name, *e.aliases)]
    return found


def do(desk: Desk, corrections: list[Correction]) -> Correct:
    deed = Correct(desk, corrections)
    deed.do()
    return deed


def test_a_name_that_is_none_goes_from_all_articles_and_comes_back(desk):
    before = everywhere(desk)

    deed = do(desk, who.dismiss_everywhere(desk.library, entity(desk, "القاهرة").id))

    assert all("القاهرة" not in names for names in everywhere(desk).values())
    deed.undo()
    assert everywhere(desk) == before
    deed.do()
    assert all("القاهرة" not in names for names in everywhere(desk).values())


def test_a_name_that_is_none_in_one_article_stays_in_the_other(desk):
    cairo = next(m for m in desk.library.entities.mentions_in(1) if "القاهر" in m.key)

    do(desk, who.dismiss_in_article(cairo))

    assert "القاهرة" not in named(desk, 1)
    assert "القاهرة" in named(desk, 2)


def test_an_added_name_lights_up_in_all_articles(desk):
    deed = do(desk, who.add_entity("الخبراء", EntityKind.ORGANISATION))

    assert entity(desk, "الخبراء").kind is EntityKind.ORGANISATION
    assert "الخبراء" in named(desk, 2)
    deed.undo()
    assert "الخبراء" not in named(desk, 2)


def test_an_added_alias_names_the_entity(desk):
    gruber = entity(desk, "ستيفان غروبر")

    do(desk, who.add_alias(desk.library, "الخبراء", gruber.id))

    assert named(desk, 2)["الخبراء"] == gruber.id


def test_merged_entities_are_one_until_it_is_undone(desk):
    cairo, egypt = entity(desk, "القاهرة"), entity(desk, "مصر")
    before = everywhere(desk)

    deed = do(desk, who.merge(desk.library, [cairo.id], into=egypt.id))

    names = named(desk, 1)
    assert names["القاهرة"] == names["مصر"] == egypt.id
    assert entity(desk, "القاهرة").name == "مصر"
    deed.undo()
    assert everywhere(desk) == before


def test_a_spelling_that_is_split_off_is_somebody_else(desk):
    gruber = entity(desk, "ستيفان غروبر")

    do(desk, who.split(desk.library, gruber.id, ["ستيفان جروبر", "جروبر"]))

    assert named(desk, 1)["غروبر"] == named(desk, 1)["ستيفان غروبر"]
    assert named(desk, 2)["جروبر"] == named(desk, 2)["ستيفان جروبر"]
    assert named(desk, 1)["غروبر"] != named(desk, 2)["جروبر"]


def test_a_name_that_the_user_gives_is_found_though_it_stands_nowhere(desk):
    cairo = entity(desk, "القاهرة")
    deed = do(desk, who.rename(desk.library, cairo.id, "دار الندوة"))

    assert [found.id for found in desk.library.entities.find("الندوة")] == [cairo.id]
    assert [found.id for found in called(desk.library, "دار الندوة")] == [cairo.id]
    assert [found.id for found in desk.library.entities.find("القاهرة")] == [cairo.id]

    deed.undo()
    assert desk.library.entities.find("الندوة") == []


def test_a_new_kind_and_a_new_name_stay(desk):
    cairo = entity(desk, "القاهرة")

    do(desk, who.retype(desk.library, cairo.id, EntityKind.ORGANISATION))
    do(desk, who.rename(desk.library, cairo.id, "مدينة القاهرة"))

    assert desk.library.entities.get(cairo.id).name == "مدينة القاهرة"
    assert desk.library.entities.get(cairo.id).kind is EntityKind.ORGANISATION


def test_corrections_survive_closing_and_importing_more(tmp_path):
    path = tmp_path / "library.warraq"
    with Library.open(path) as library:
        desk = Desk(library)
        imported(desk, write(tmp_path, a=MINISTER))
        do(desk, who.dismiss_everywhere(library, entity(desk, "القاهرة").id))
        do(desk, who.add_entity("الملاحة", EntityKind.ORGANISATION))

    with Library.open(path) as library:
        desk = Desk(library)
        [added] = [
            item
            for item in desk.importing(write(tmp_path, b=SPOKEN + "\nووصلت الملاحة إلى القاهرة.\n"))
            if isinstance(item, Imported)
        ]
        assert "القاهرة" not in named(desk, 1) | named(desk, added.article_id)
        assert "الملاحة" in named(desk, 1)
        assert "الملاحة" in named(desk, added.article_id)
