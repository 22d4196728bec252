"""Walking from mention to mention, on a real library."""

import pytest

from reader.entities.unifying import Unified
from reader.model import EntityKind
from reader.ui.walk import neighbour
from tests import make

MOHAMMED, ALI = "محمد", "علي"
OLDER, NEWER = "محمد ثم علي ثم محمد", "ثم محمد"
FIRST, SECOND = 1, 2


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path) as made:
        walked = (
            make.name(OLDER, MOHAMMED),
            make.name(OLDER, ALI),
            make.name(OLDER, MOHAMMED, after=9),
        )
        made.articles.add(make.draft(OLDER), walked)
        made.articles.add(make.draft(NEWER), [make.name(NEWER, MOHAMMED)])
        make.link(made, unified(MOHAMMED, (1, 0), (1, 2), (2, 0)), unified(ALI, (1, 1)))
        yield made


def unified(name, *places):
    return Unified(name, EntityKind.PERSON, (name,), (name,), places)


def entity_id(library, name):
    [found] = library.entities.find(name)
    return found.id


def step(library, article_id, offset, name=None, *, forward=True):
    """Return the article and the offset that a step leads to."""
    whom = entity_id(library, name) if name else None
    mention = neighbour(library, article_id, offset, whom, forward=forward)
    return mention and (mention.article_id, mention.span.start)


def test_of_whomever_it_goes_round_in_the_article(library):
    assert step(library, FIRST, 0) == (FIRST, 8)
    assert step(library, FIRST, 8) == (FIRST, 15)
    assert step(library, FIRST, 15) == (FIRST, 0)
    assert step(library, FIRST, 0, forward=False) == (FIRST, 15)
    assert step(library, FIRST, 5, forward=False) == (FIRST, 0)


def test_of_one_entity_it_goes_on_in_the_other_articles_and_round(library):
    assert step(library, FIRST, 0, MOHAMMED) == (FIRST, 15)
    assert step(library, FIRST, 15, MOHAMMED) == (SECOND, 3)
    assert step(library, SECOND, 3, MOHAMMED) == (FIRST, 0)
    assert step(library, SECOND, 3, MOHAMMED, forward=False) == (FIRST, 15)


def test_the_only_mention_is_its_own_neighbour(library):
    assert step(library, FIRST, 8, ALI) == (FIRST, 8)
    assert step(library, SECOND, 0, ALI) == (FIRST, 8)


def test_where_nobody_is_named_there_is_no_step(library):
    empty = library.articles.add(make.draft("لا أحد هنا"))

    assert step(library, empty, 0) is None


def test_mentions_that_are_not_lit_are_passed_over(library):
    first, _, third = library.entities.mentions_in(FIRST)

    found = neighbour(library, FIRST, first.span.start, None, {first.id, third.id}, forward=True)

    assert found == third
