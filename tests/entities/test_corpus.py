"""How many names are found, and found rightly, in articles that were marked by hand."""

import pytest

from reader.entities.recogniser import load
from reader.model import EntityKind
from tests.entities.marked import HELD_OUT, Count, compare, corpus, link, parse

NAMESAKES = {"tripoli_lb", "tripoli_ly"}
"""Two cities of one name, which no article tells apart: one entity until the user says more."""


@pytest.fixture(scope="module")
def articles():
    return corpus()


def test_marks_are_taken_out_of_the_text():
    article = parse("a", "زار [PER:a|جون كيري] ل[ORG/LOC?:b|لأمم المتحدة]")

    assert article.text == "زار جون كيري للأمم المتحدة"
    assert [article.text[m.span.start : m.span.end] for m in article.marks] == [
        "جون كيري",
        "لأمم المتحدة",
    ]


@pytest.mark.parametrize(
    ("kind", "precision", "recall"),
    [
        (EntityKind.PERSON, 0.94, 0.92),
        (EntityKind.PLACE, 0.96, 0.95),
        (EntityKind.ORGANISATION, 0.97, 0.94),
    ],
)
def test_names_are_found_rightly(articles, kind, precision, recall):
    found = sum((compare(a, load().names(a.text)).count(kind) for a in articles), Count())

    assert found.precision >= precision
    assert found.recall >= recall


@pytest.mark.parametrize(
    ("kind", "precision", "recall"),
    [
        (EntityKind.PERSON, 0.86, 0.79),
        (EntityKind.PLACE, 0.92, 0.91),
        (EntityKind.ORGANISATION, 0.93, 0.88),
    ],
)
def test_names_of_short_reports_from_all_over_are_found_rightly(kind, precision, recall):
    reports = corpus(HELD_OUT)
    found = sum((compare(a, load().names(a.text)).count(kind) for a in reports), Count())

    assert found.precision >= precision
    assert found.recall >= recall


def test_who_is_who_is_told_in_all_articles(articles):
    linked = link(articles, load())

    assert linked.b_cubed >= 0.99
    assert [merged for merged in linked.wrong_merges if merged != NAMESAKES] == []
