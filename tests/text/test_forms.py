"""The forms a word takes in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.forms import forms, may_have_article, without_article


@pytest.mark.parametrize(
    ("key", "rest"),
    [
        ("السعوديه", "سعوديه"),
        ("والسعوديه", "سعوديه"),
        ("وبالرياض", "رياض"),
        ("للسعوديه", "سعوديه"),
        ("الله", "الله"),
        ("وكاله", "وكاله"),
        ("والد", "والد"),
        ("لبنان", "لبنان"),
    ],
)
def test_the_article_is_left_off_where_a_word_remains(key, rest):
    assert without_article(key) == rest


@pytest.mark.parametrize(
    ("printed", "may"), [("المان", True), ("ألمانيا", False), ("بألمانيا", False), ("والمان", True)]
)
def test_an_alef_with_a_hamza_is_no_article(printed, may):
    assert may_have_article(printed) == may


def test_a_name_takes_letters_to_its_front_but_no_article():
    assert {"سوريا", "وسوريا", "لسوريا", "وبسوريا"} <= set(forms("سوريا", definite=False))
    assert "السوريا" not in forms("سوريا", definite=False)


def test_a_name_that_begins_with_the_article_loses_its_alef_after_lam():
    assert {"للامارات", "بالامارات", "لالامارات"} <= set(forms("الامارات", definite=False))


@given(st.text("اولبفكسمه", min_size=3, max_size=8))
def test_a_word_is_one_of_the_forms_of_what_remains_of_it(key):
    rest = without_article(key)
    assert key in forms(rest, definite=True)
    assert len(set(forms(rest, definite=True))) == len(forms(rest, definite=True))
