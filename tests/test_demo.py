"""The demo articles are read as their authors know them to be."""

import json
import re
from datetime import date, datetime
from pathlib import Path

import pytest

from reader.errors import UnreadableFileError
from reader.importing import read_source, sources
from reader.model import Draft, State
from reader.resources import resource

GOLD = json.loads((Path(__file__).parent / "demo_gold.json").read_text("utf-8"))
ARTICLES = GOLD["articles"]
FIELDS = ["title", "standfirst", "outlet", "author", "agency", "dateline"]
FACTS = [
    pytest.param(name, field, article[field], id=f"{name[:2]}-{field}")
    for name, article in ARTICLES.items()
    for field in FIELDS
]


@pytest.fixture(scope="module")
def drafts() -> dict[str, Draft]:
    found = list(sources([resource("demo")]))
    assert not [each for each in found if isinstance(each, UnreadableFileError)]
    return {source.name: next(read_source(source)) for source in found if source.name in ARTICLES}


def draft_of(drafts: dict[str, Draft], name: str) -> Draft:
    assert name in drafts
    return drafts[name]


def test_every_article_of_the_demo_is_in_the_gold():
    files = {path.name for path in resource("demo").iterdir() if path.name != "README"}

    assert files == set(ARTICLES)


def test_the_demo_folder_holds_articles_only(drafts):
    found = list(sources([resource("demo")]))

    assert len(found) == len(ARTICLES)


@pytest.mark.parametrize(("name", "field", "expected"), FACTS)
def test_a_fact_is_what_the_page_says(drafts, name, field, expected):
    assert getattr(draft_of(drafts, name).metadata, field) == expected


@pytest.mark.parametrize("name", ARTICLES)
def test_the_date_is_the_articles_own(drafts, name):
    published = draft_of(drafts, name).metadata.published

    assert published == _moment(ARTICLES[name]["published"])


@pytest.mark.parametrize("name", ARTICLES)
def test_the_body_begins_and_ends_where_the_article_does(drafts, name):
    text, gold = draft_of(drafts, name).text, ARTICLES[name]

    assert text.startswith(gold["body_starts"])
    assert text.endswith(gold["body_ends"])
    assert len(text.split()) == pytest.approx(gold["words"], abs=3)


@pytest.mark.parametrize("name", ARTICLES)
def test_no_noise_of_the_page_is_in_the_body(drafts, name):
    text = draft_of(drafts, name).text

    assert [noise for noise in ARTICLES[name]["not_in_body"] if noise in text] == []


@pytest.mark.parametrize("name", ARTICLES)
def test_the_reading_is_sure_of_itself(drafts, name):
    assert draft_of(drafts, name).state is State.IMPORTED


@pytest.mark.parametrize("entity", GOLD["entities"], ids=lambda entity: entity["name"])
def test_every_name_of_the_gold_stands_in_its_body(drafts, entity):
    for name, forms in entity["forms"].items():
        text = draft_of(drafts, name).text
        missing = [form for form in forms if not re.search(rf"{re.escape(form)}\b", text)]
        assert (name, missing) == (name, [])


def _moment(gold: str | None) -> date | None:
    """Return a datetime where the gold gives a time, else a date."""
    if gold is None:
        return None
    return datetime.fromisoformat(gold) if "T" in gold else date.fromisoformat(gold)
