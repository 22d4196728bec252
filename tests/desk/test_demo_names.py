"""Who is named in the demo articles is one entity under all its names, in all of them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.desk import Desk
from reader.library import Library
from reader.model import Filter
from reader.resources import resource

GOLD = json.loads((Path(__file__).parent.parent / "demo_gold.json").read_text("utf-8"))

# By file name and printed name: whose it is.
Owners = dict[tuple[str, str], set[int]]


@pytest.fixture(scope="module")
def library(tmp_path_factory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("demo") / "library.warraq") as library:
        list(Desk(library).importing([resource("demo")]))
        yield library


@pytest.fixture(scope="module")
def owners(library) -> Owners:
    found: Owners = {}
    for article in library.articles.get_many(library.articles.matching(Filter())):
        text = library.articles.text(article.id)
        for mention in library.entities.mentions_in(article.id):
            printed = text[mention.span.start : mention.span.end]
            found.setdefault((article.source_name, printed), set()).add(mention.entity_id)
    return found


def forms_of(entity) -> list[tuple[str, str]]:
    return [(name, form) for name, forms in entity["forms"].items() for form in forms]


@pytest.mark.parametrize("entity", GOLD["entities"], ids=lambda entity: entity["name"])
def test_every_name_is_found_in_every_article(owners, entity):
    assert [form for form in forms_of(entity) if form not in owners] == []


@pytest.mark.parametrize("entity", GOLD["entities"], ids=lambda entity: entity["name"])
def test_all_names_of_one_are_one_entity(library, owners, entity):
    ids = set().union(*(owners.get(form, set()) for form in forms_of(entity)))

    assert len(ids) == 1
    assert library.entities.get(ids.pop()).kind == entity["type"]


def test_different_ones_are_different_entities(owners):
    ids = [min(set().union(*(owners.get(f, {0}) for f in forms_of(e)))) for e in GOLD["entities"]]

    assert len(set(ids)) == len(ids)
