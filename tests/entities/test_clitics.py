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


CHAINS = (
    "وب+القاهرة ف+العراق وب+واشنطن وب+لبنان ول+لبنان فل+بيروت وك+باريس وك+القاهرة فب+القاهرة "
    "ول+طهران وب+حلب ول+كندا و+وهران و+واشنطن و+فيينا ب+بغداد ل+بلجيكا ل+ليبيا"
)
SWALLOWED = {
    "فللأردن": ("فل", "الأردن"),
    "وللسعودية": ("ول", "السعودية"),
    "وللقاهرة": ("ول", "القاهرة"),
    "ولليمن": ("ول", "اليمن"),
}


@pytest.mark.parametrize("name", WHOLE.split())
def test_a_name_that_begins_like_a_clitic_is_kept_whole(name):
    assert without(key_of(name), lexicon(), {}) == ("", key_of(name))


@pytest.mark.parametrize("joined", PREFIXED.split())
def test_a_clitic_before_a_name_is_seen(joined):
    clitics, name = joined.split("+")
    word = key_of(clitics + name)

    assert without(word, lexicon(), {}) == (clitics, key_of(name))


@pytest.mark.parametrize("joined", CHAINS.split())
def test_two_clitics_in_a_row_are_seen(joined):
    clitics, name = joined.split("+")

    assert without(key_of(clitics + name), lexicon(), {}) == (clitics, key_of(name))


@pytest.mark.parametrize("joined", SWALLOWED)
def test_the_alef_comes_back_after_two_clitics_too(joined):
    clitics, name = SWALLOWED[joined]

    assert without(key_of(joined), lexicon(), {}) == (clitics, key_of(name))


def test_the_lists_of_whole_and_prefixed_names_are_complete():
    assert (len(WHOLE.split()), len(PREFIXED.split())) == (30, 26)


def test_the_alef_after_lam_comes_back():
    assert without(key_of("للعراق"), lexicon(), {}) == ("ل", key_of("العراق"))


def test_what_the_article_itself_attests_decides():
    # «وسمان» might be a name; where سمان stands alone it is one after و.
    assert without("وشيزم", lexicon(), {"شيزم": 3})[0] == "و"
    assert without("وشيزم", lexicon(), {"وشيزم": 3})[0] == ""
