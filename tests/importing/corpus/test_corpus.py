"""The targets for bodies, titles and encodings, over all pages of the corpus."""

from collections.abc import Iterable
from itertools import groupby

import pytest

from reader.importing import read_bytes
from reader.model import Role
from tests.importing.corpus import plain
from tests.importing.corpus.documents import KINDS
from tests.importing.corpus.loading import outlets, pages
from tests.importing.corpus.manners import MANNERS
from tests.importing.corpus.readings import DOCUMENT, HTML, TEXT, Reading, files
from tests.importing.corpus.scoring import same, score_body, together
from tests.importing.pages import NOISE, Page


def of_kind(read: list[Reading], kind: str) -> list[Reading]:
    return [reading for reading in read if reading.file.kind == kind]


def mean_f1(readings: Iterable[Reading]) -> float:
    scores = [reading.body.f1 for reading in readings]
    return sum(scores) / len(scores)


def below(readings: list[Reading], f1: float) -> list[str]:
    return [
        f"{reading.label}: {reading.body.f1:.1f}" for reading in readings if reading.body.f1 < f1
    ]


def share(right: Iterable[bool]) -> float:
    found = list(right)
    return 100 * sum(found) / len(found)


def test_there_are_enough_pages_and_outlets():
    assert len(pages()) >= 60
    assert len(outlets()) >= 12
    assert len(MANNERS) >= len(outlets())


def test_every_page_stands_in_several_manners_and_formats(read):
    for _, group in groupby(read, key=lambda reading: reading.file.page.name):
        kinds = {(reading.file.kind, reading.file.manner) for reading in group}
        assert len(kinds) >= 9


@pytest.mark.parametrize("kind", [TEXT, HTML, DOCUMENT])
def test_keeps_the_words_of_the_article_and_no_others(read, kind):
    readings = of_kind(read, kind)

    assert together(reading.body for reading in readings).f1 >= 98
    assert mean_f1(readings) >= 98


@pytest.mark.parametrize("kind", [TEXT, HTML, DOCUMENT])
def test_fails_on_no_single_file(read, kind):
    assert below(of_kind(read, kind), 90) == []


@pytest.mark.parametrize("manner", [manner.name for manner in MANNERS])
def test_reads_every_manner(read, manner):
    assert mean_f1(reading for reading in read if reading.file.manner == manner) >= 96


@pytest.mark.parametrize("kind", [TEXT, HTML])
def test_finds_the_line_that_prints_the_title(read, kind):
    titled = [reading for reading in of_kind(read, kind) if reading.file.page.title]

    assert share(map(is_title_found, titled)) >= 98


def is_title_found(reading: Reading) -> bool:
    assert reading.draft is not None
    found = [line.text for line in reading.draft.original.lines if line.role is Role.TITLE]
    printed = next(text for part, text in reading.file.page.lines if part == "T")
    return any(same(line, printed) for line in found)


def test_keeps_every_line_of_a_text(read):
    for reading in of_kind(read, TEXT):
        assert reading.draft is not None
        kept = [line.text for line in reading.draft.original.lines]
        if reading.file.manner != plain.copied.__name__:
            assert kept == [text for _, text in reading.file.page.lines if text]


@pytest.mark.parametrize("encoding", plain.ENCODINGS)
@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_tells_the_encoding(page, encoding):
    text = plain.encodable(plain.dense(page), encoding)

    found = read_bytes(f"{page.name}.txt", text.encode(encoding)).original

    assert [line.text for line in found.lines] == [line.strip() for line in text.split("\n")]


@pytest.mark.parametrize("page", pages()[::7], ids=lambda page: page.name)
def test_the_files_are_the_same_every_time(page):
    assert [file.content for file in files(page)] == [file.content for file in files(page)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_becomes_every_document(kind):
    assert all(KINDS[kind](page) for page in pages())


MARKED = Page("a page", "N| الرئيسية\nT| عنوان المقال\nB| أول كلمات المقال\nA| خبر آخر")


@pytest.mark.parametrize(
    ("text", "f1"),
    [
        ("أول كلمات المقال", 100),
        ("عنوان المقال\nأول كلمات المقال", 100),
        ("أول كلمات المقال خبر آخر", 75),
        ("أول كلمات المقال وزيادة", 600 / 7),
        ("خبر آخر", 0),
        ("", 0),
    ],
)
def test_the_score_counts_words(text, f1):
    assert score_body(text, MARKED).f1 == pytest.approx(f1)


def test_the_noise_of_every_page_stands_around_it():
    for page in pages():
        assert {part for part, _ in page.lines} & set(NOISE), page.name
