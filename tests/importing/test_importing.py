"""Whatever is read: no crash, nothing lost, and the shared samples as they were annotated."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import UnreadableFileError
from reader.importing import read, read_bytes
from reader.model import Role, State
from tests.importing.pages import PAGES

SHARED = Path(__file__).parents[3] / "shared"
needs_samples = pytest.mark.skipif(not (SHARED / "samples").is_dir(), reason="no samples here")

ARABIC_LINES = st.lists(
    st.sampled_from(
        [text for page in PAGES for _, text in page.lines]
        + [
            "",
            "-",
            "...",
            "<p>",
            "</div>",
            "اقرأ أيضا:",
            "التعليقات",
            "18/9/2015",
            "\x00",
            "\u200f",
        ]
    )
)


def check(content: bytes) -> None:
    try:
        draft = read_bytes("a", content)
    except UnreadableFileError:
        return
    lines = draft.original.lines
    assert draft.text == "\n".join(line.text for line in lines if line.role.is_read)
    assert draft.text
    assert all(
        line.text and "\n" not in line.text and line.text == line.text.strip() for line in lines
    )
    assert draft.original.content == content


@given(st.binary())
def test_any_bytes_are_read_or_refused(content):
    check(content)


@given(st.text())
def test_any_text_is_read_or_refused(text):
    check(text.encode("utf-8", "replace"))


@settings(deadline=None)
@given(ARABIC_LINES)
def test_any_page_is_read_or_refused(lines):
    check("\n".join(lines).encode())


@settings(deadline=None, max_examples=50)
@given(st.text(), ARABIC_LINES)
def test_any_markup_is_read_or_refused(text, lines):
    check(f"<html><body><p>{text}</p>{'<div>'.join(lines)}".encode("utf-8", "replace"))


def test_reading_twice_gives_the_same():
    content = PAGES[0].text.encode()

    assert read_bytes("a.txt", content) == read_bytes("a.txt", content)


def test_a_great_text_is_read_in_time():
    content = "\n".join(f"{i} {page.text}" for i in range(60) for page in PAGES).encode()

    began = time.perf_counter()
    read_bytes("a.txt", content)

    assert time.perf_counter() - began < 20


def gold(name: str) -> dict:
    annotated = json.loads((SHARED / "gold" / name).read_text("utf-8"))
    return {file: rows for file, rows in annotated.items() if not file.startswith("_")}


@needs_samples
def test_the_bodies_of_the_samples_are_those_annotated():
    for file, rows in gold("body.json").items():
        draft = read(SHARED / "samples" / file)

        assert draft.text == "\n".join(map(str.strip, rows["body_text"].split("\n")))
        assert not [phrase for phrase in rows["must_not_appear"] if phrase in draft.text]


@needs_samples
def test_the_metadata_of_the_samples_are_those_annotated():
    for file, facts in gold("meta.json").items():
        metadata = read(SHARED / "samples" / file).metadata

        assert metadata.title == facts["title"]
        assert metadata.outlet == facts["outlet"]
        assert metadata.agency == facts["agency"]
        assert (metadata.published and metadata.published.isoformat()) == facts["date"]


@needs_samples
def test_every_sample_is_imported_without_doubt():
    for path in (SHARED / "samples").iterdir():
        draft = read(path)

        assert draft.state is State.IMPORTED
        assert Role.UNKNOWN not in {line.role for line in draft.original.lines if line.role.is_read}
