"""Offsets are code points, positions are Qt's UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st

from reader.text.positions import Positions

TEXTS = st.text(st.sampled_from("اب🎉😀x"))


@given(TEXTS)
def test_a_position_counts_utf_16_units(text):
    positions = Positions(text)

    for offset in range(len(text) + 1):
        assert positions.position(offset) == len(text[:offset].encode("utf-16-le")) // 2


@given(TEXTS)
def test_an_offset_leads_to_its_position_and_back(text):
    positions = Positions(text)

    for offset in range(len(text) + 1):
        assert positions.offset(positions.position(offset)) == offset


def test_a_position_inside_an_emoji_is_the_emoji_itself():
    assert Positions("ا🎉ب").offset(2) == 1
