"""Standfirsts, told from captions and from the first paragraphs of texts."""

import pytest

from reader.importing import read_bytes
from reader.model import Draft, Role
from tests.importing.test_page_parts import FIRST, LAST, SECOND, THIRD, TITLE

INTRODUCTION = (
    "عامان من الترميم وأربعة ملايين دينار أعادت إلى السوق القديم في الميناء زواره وتجاره."
)
CAPTION = "زوار السوق القديم في الميناء صباح يوم الافتتاح"


def read(*lines: str) -> Draft:
    return read_bytes("a.txt", "\n".join(lines).encode())


def test_a_line_between_title_and_text_is_one():
    dated = (TITLE, INTRODUCTION, "الأحد 3 مارس 2019", FIRST, SECOND, THIRD, LAST)

    assert read(*dated).metadata.standfirst == INTRODUCTION


@pytest.mark.parametrize(
    "caption",
    [[f"{CAPTION} (أرشيف البلدية)"], [CAPTION, "© وكالة الميناء / سالم الحداد"]],
    ids=["source in brackets", "source below"],
)
def test_the_text_of_a_picture_is_none(caption):
    found = read(TITLE, "الأحد 3 مارس 2019", *caption, FIRST, SECOND, THIRD, LAST)

    assert found.metadata.standfirst is None
    assert caption[0] in [line.text for line in found.original.lines if line.role is Role.CAPTION]
    assert found.text.splitlines()[0] == FIRST


@pytest.mark.parametrize(
    "between",
    [["هدى العطار - عمان"], [CAPTION, "صورة من: أرشيف البلدية"], ["عمان - هدى العطار"]],
    ids=["writer", "picture", "place"],
)
def test_what_stands_above_the_writer_or_the_picture_introduces_the_text(between):
    found = read(TITLE, "الأحد 3 مارس 2019", INTRODUCTION, *between, FIRST, SECOND, THIRD, LAST)

    assert found.metadata.standfirst == INTRODUCTION
    assert found.text.splitlines() == [FIRST, SECOND, THIRD, LAST]


def test_what_stands_above_the_dateline_introduces_the_text():
    opening = f"عمان، 3 مارس (أ ف ب) — {FIRST}"

    found = read(TITLE, "الأحد 3 مارس 2019", INTRODUCTION, opening, SECOND, THIRD, LAST)

    assert found.metadata.standfirst == INTRODUCTION
    assert found.text.splitlines() == [opening, SECOND, THIRD, LAST]


def test_a_first_paragraph_above_a_sub_head_stays():
    found = read(TITLE, FIRST, "سقف من القرن الثامن عشر", SECOND, THIRD, LAST)

    assert found.metadata.standfirst is None
    assert found.text.splitlines()[0] == FIRST


def test_a_sentence_right_above_the_title_introduces_it():
    about = "أعادت بلدية الميناء فتح السوق القديم الذي أغلق قبل عامين بعد سقوط جزء من سقفه."

    found = read("أصداء الضفة", about, TITLE, "الأحد 3 مارس 2019", FIRST, SECOND, THIRD, LAST)

    assert (found.metadata.title, found.metadata.standfirst) == (TITLE, about)
