"""Clitics are read only where the rest is attested better than the whole."""

import pytest

from reader.entities.clitics import without
from reader.entities.lexicon import lexicon
from reader.text.words import key_of

WHOLE = (
    "واشنطن لندن بوتين كارتر فلاديمير وليد باريس كوريا ليبيا بيروت فلسطين كندا بغداد لبنان فرنسا "
    "كابول كوك كيري كيربي باراك بشار بكر وائل وهبة فهد لؤي ليلى بلال كمال فاطمة"
)
PREFIXED = (
    "و+روسيا ل+روسيا ب+سوريا و+سوريا ل+سوريا و+لبنان ب+لبنان ف+لبنان و+موسكو ل+دمشق ب+لندن "
    "و+كارتر و+البنتاجون ب+واشنطن ل+واشنطن و+بوتين ف+واشنطن ب+باريس ل+إيران و+العراق ب+العراق "
    "ب+غزة و+أوباما ك+باريس و+فرنسا ول+فرنسا"
)


@pytest.mark.parametrize("name", WHOLE.split())
def test_a_name_that_begins_like_a_clitic_is_kept_whole(name):
    assert without(key_of(name), lexicon(), {}) == ("", key_of(name))


@pytest.mark.parametrize("joined", PREFIXED.split())
def test_a_clitic_before_a_name_is_seen(joined):
    clitics, name = joined.split("+")
    word = key_of(clitics + name)

    assert without(word, lexicon(), {}) == (clitics, key_of(name))


def test_the_alef_after_lam_comes_back():
    assert without(key_of("للعراق"), lexicon(), {}) == ("ل", key_of("العراق"))


def test_what_the_article_itself_attests_decides():
    # «وسمان» might be a name; where سمان stands alone it is one after و.
    assert without("وشيزم", lexicon(), {"شيزم": 3})[0] == "و"
    assert without("وشيزم", lexicon(), {"وشيزم": 3})[0] == ""
