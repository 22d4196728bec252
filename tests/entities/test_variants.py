"""Spellings of one name, and names that are only alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.entities.variants import alike, skeleton, spellings
from reader.text.words import key_of

SAME = (
    "غورباتشوف جورباتشوف|نتنياهو نتانياهو|رامسفيلد رمسفيلد|البنتاغون البنتاجون|"
    "شويغو شويجو|سيرغي سيرجي|إرنست إيرنست|آشتون أشتون|فلاديمير فلادمير|"
    "هيلاري هيلارى|كيري كيرى|لافروف لافرف|بوتين بوتن|ميركل ميركيل|أنجيلا أنغيلا|"
    "أردوغان أردوجان|أردوغان اردوغان|غوتيريش جوتيريش|غوتيريس جوتيريش|سارة ساره|"
    "طهران تهران|هولندا هولاندا|بلغاريا بلجاريا|بريطانيا بريتانيا|فيسبوك فيس|"
    "زيلينسكي زيلنسكي|ديمتري دميتري|بيسكوف بسكوف|أوكرانيا اوكرانيا|"
    "أفغانستان افغانستان|غزة غزه|جنيف جينيف|إسرائيل اسرائيل|بكين بيكين|هاغل هاجل|"
    "كوردستان كردستان|الحوثي الحوثى|ستولتنبرغ ستولتنبرج|بلينكن بلينكين|"
    "ماكرون مكرون|غانتس جانتس|بايدن بايدين|تشيلسي تشلسي|ليفربول ليفربوول|"
    "الدوحة الدوحه|هامبورغ هامبورج|بوركينا بوركينه|مادورو مادرو|كاميرون كامرون"
)
DIFFERENT = (
    "كيري كيربي|كارتر كارتو|لبنان ليبيا|عمان عمّان|مالي مالطا|النمسا النمر|"
    "روسيا رواندا|سوريا روسيا|إيران إيرلندا|العراق العراقي|بوتين بوتان|كوريا كوبا|"
    "سليمان سلمان|حسن حسين|حسين حسان|محمد محمود|سعيد سعد|كريم كرم|أحمد حامد|"
    "صالح صلاح|مراد مردا|جون جين|بيرس باريس|تونس تونغ|بلير بلر|خالد خليل|سالم سليم|"
    "ناصر نصر|عامر عمر|ماهر مهير|فارس فرس|طارق طرق|عادل عدل|كامل كمال|جابر جبر|"
    "رشيد راشد|حميد حامد|وليد والد|بوش بوشر|غزة جزة|قطر قاطر"
)
NAMES = st.text("ابتجحدرزسشغقكلمنهوي", min_size=1, max_size=8)


def pairs(text: str) -> list[tuple[str, str]]:
    return [(key_of(a), key_of(b)) for a, b in (pair.split() for pair in text.split("|"))]


def test_the_lists_of_pairs_are_complete():
    assert (len(pairs(SAME)), len(pairs(DIFFERENT))) == (49, 41)


def test_most_spellings_of_one_name_are_alike():
    assert sum(alike(a, b) for a, b in pairs(SAME)) >= 45


def test_at_most_one_pair_of_different_names_is_taken_for_one():
    assert sum(alike(a, b) for a, b in pairs(DIFFERENT) if a != b) <= 1


@pytest.mark.parametrize(
    ("place", "adjective"), [("روسيا", "روسية"), ("العراق", "العراقي"), ("تونس", "تونسي")]
)
def test_a_place_is_not_its_adjective(place, adjective):
    assert not alike(key_of(place), key_of(adjective))


def test_every_word_of_a_name_must_be_alike():
    assert alike(key_of("سيرغي شويغو"), key_of("سيرجى شويجو"))
    assert not alike(key_of("جون كيري"), key_of("جون كيربي"))
    assert not alike(key_of("واشنطن"), key_of("واشنطن بوست"))


@given(NAMES, NAMES)
def test_being_alike_goes_both_ways(a, b):
    assert alike(a, b) == alike(b, a)


@given(NAMES, NAMES)
def test_names_alike_share_their_block(a, b):
    if alike(a, b):
        assert skeleton(a) == skeleton(b)


def test_the_search_knows_other_spellings_of_a_place():
    assert spellings(key_of("سوريا")) == (key_of("سورية"),)
    assert key_of("أميركا") in spellings(key_of("أمريكا"))


def test_another_name_of_the_same_is_no_spelling():
    assert key_of("أمريكا") not in spellings(key_of("الولايات المتحدة"))
