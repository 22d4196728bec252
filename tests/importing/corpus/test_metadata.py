"""The targets for days and titles, over all pages of the corpus."""

from datetime import datetime

import pytest

from tests.importing.corpus.readings import DOCUMENT, HTML, TEXT, Reading, day_of

# What a file says to programs stands for what its page prints.
_SAYS = ("json", "md", "eml")
FACTS = ("author", "agency", "dateline")


def right_days(readings: list[Reading]) -> float:
    dated = [reading for reading in readings if reading.file.page.published]
    return 100 * sum(map(is_day_right, dated)) / len(dated)


def is_day_right(reading: Reading) -> bool:
    return reading.day == day_of(reading.file.page.published)


@pytest.mark.parametrize("kind", [TEXT, HTML, DOCUMENT])
def test_finds_the_day(read, kind):
    assert right_days([reading for reading in read if reading.file.kind == kind]) >= 98


def test_gives_no_wrong_day(read):
    wrong = [f"{r.label}: {r.day}" for r in read if r.day is not None and not is_day_right(r)]

    assert wrong == []


def test_gives_the_hour_only_where_it_is_printed(read):
    for reading in read:
        said, truth = reading.metadata.published, reading.file.page.published
        if reading.file.kind == TEXT and isinstance(said, datetime) and is_day_right(reading):
            assert isinstance(truth, datetime)
            assert (said.hour, said.minute) == (truth.hour, truth.minute), reading.label


def test_keeps_a_day_that_is_not_given_in_full(read):
    for reading in read:
        page = reading.file.page
        if reading.file.kind == TEXT and page.partial:
            assert reading.metadata.partial == page.partial, reading.label
            assert reading.metadata.published is None


def test_says_that_a_day_was_computed(read):
    for reading in read:
        if reading.file.kind == TEXT and is_day_right(reading):
            assert reading.metadata.is_approximate == reading.file.page.is_approximate


@pytest.mark.parametrize("kind", [TEXT, HTML, DOCUMENT])
def test_finds_the_title(read, kind):
    readings = [reading for reading in read if reading.file.kind == kind]

    assert 100 * sum(reading.is_title_right for reading in readings) / len(readings) >= 98


@pytest.mark.parametrize("fact", FACTS)
def test_says_who_wrote_it_and_where(read, fact):
    given = [
        (getattr(reading.metadata, fact), getattr(reading.file.page, fact), reading.label)
        for reading in read
        if reading.file.kind == TEXT and getattr(reading.file.page, fact)
    ]
    right = sum(found == truth for found, truth, _ in given)

    assert 100 * right / len(given) >= 85, [one for one in given if one[0] != one[1]]


@pytest.mark.parametrize("kind", [TEXT, HTML, DOCUMENT])
def test_finds_the_outlet_where_the_page_prints_its_name(read, kind):
    printed = [r for r in read if r.file.kind == kind and r.file.prints_outlet]
    wrong = [r.label for r in printed if r.metadata.outlet != r.file.page.outlet]

    assert len(wrong) <= 0.1 * len(printed), wrong


@pytest.mark.parametrize("kind", [TEXT, HTML])
def test_finds_the_standfirst(read, kind):
    given = [r for r in read if r.file.kind == kind and r.file.page.standfirst]
    wrong = [r.label for r in given if r.metadata.standfirst != r.file.page.standfirst]

    assert len(wrong) <= 0.2 * len(given), wrong


def test_takes_no_other_line_for_a_standfirst(read):
    assert [
        f"{reading.label}: {found}"
        for reading in read
        if (found := reading.metadata.standfirst) and found != reading.file.page.standfirst
    ] == []
