"""How well names are found and unified in marked articles, and that each part does its share.

`packaging/dev.py bench names` prints all figures. The tests take seven seconds of computing.
"""

import pytest

from tests.entities.marked import KINDS, parse
from tests.entities.parts import (
    ALIASES,
    APART,
    APPOSITIONS,
    FINDING,
    LAST_NAMES,
    LONGER,
    RULES,
    SPELLINGS,
    WHOLE,
)

FIGURES = [
    ("corpus", WHOLE, (96.9, 97.1, 98.5, 97.5, 99.5)),
    ("corpus", RULES, (94.9, 97.1, 98.1, 96.7, 99.5)),
    ("held out", WHOLE, (94.2, 94.4, 92.4, 93.5, 99.8)),
    ("held out", RULES, (89.9, 93.9, 92.2, 92.3, 99.9)),
]
"""F1 of people, places, organisations, of all names, and B-cubed F1, in per cent."""
MARGIN = 1
"""So far may a figure fall. Where a change betters one, the new one is to be written above."""
EARNING = [
    *((name, way) for name in ("corpus", "held out") for way in (ALIASES, LONGER, LAST_NAMES)),
    ("corpus", SPELLINGS),
    ("corpus", APART),
    ("held out", APPOSITIONS),
]
"""Parts of unifying and the articles in which they are needed; the list of cities in none."""


def named(value):
    return getattr(value, "name", None)


def test_marks_are_taken_out_of_the_text():
    article = parse("a", "زار [PER:a|جون كيري] ل[ORG/LOC?:b|لأمم المتحدة]")

    assert article.text == "زار جون كيري للأمم المتحدة"
    assert [article.text[m.span.start : m.span.end] for m in article.marks] == [
        "جون كيري",
        "لأمم المتحدة",
    ]


@pytest.mark.parametrize(("name", "way", "figures"), FIGURES, ids=named)
def test_no_score_falls(reports, name, way, figures):
    score = reports[name].score(way)
    names = [*(score.counts[kind].f1 for kind in KINDS), score.all.f1]
    now = tuple(round(100 * share, 1) for share in (*names, score.linked.b_cubed))

    assert now == tuple(map(max, now, (figure - MARGIN for figure in figures)))


@pytest.mark.parametrize("way", [WHOLE, RULES], ids=named)
@pytest.mark.parametrize("name", ["corpus", "held out"])
def test_nobody_is_taken_for_another(reports, name, way):
    assert reports[name].score(way).linked.wrong_merges == []


@pytest.mark.parametrize("way", FINDING, ids=named)
@pytest.mark.parametrize("name", ["corpus", "held out"])
def test_every_part_finds_names_that_others_do_not(reports, name, way):
    assert reports[name].score(WHOLE).all.f1 > reports[name].score(way).all.f1


@pytest.mark.parametrize(("name", "way"), EARNING, ids=named)
def test_every_part_unifies_names_that_others_do_not(reports, name, way):
    assert reports[name].score(WHOLE).linked.b_cubed > reports[name].score(way).linked.b_cubed
