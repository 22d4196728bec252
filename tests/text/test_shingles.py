"""Shingles: the same for every spelling of a text, and for every process."""

import subprocess
import sys

import pytest

from reader.model import CopyKind
from reader.text.shingles import containment, fingerprint, kind_of, sample

TEXT = (
    "أعلنت وزارة النقل في سورية أمس أن أعمال توسيع الطريق الساحلي ستبدأ مطلع الشهر المقبل،"
    " وأن تكلفتها تبلغ 120 مليون ليرة تمول نصفها شركات أميركية وشويغو وشركاه."
)


def shingles(text: str) -> frozenset[int]:
    return fingerprint(text).shingles


def words_sum(text: str) -> bytes | None:
    return fingerprint(text).words_sum


@pytest.mark.parametrize(
    ("printed", "otherwise"),
    [
        ("سورية", "سوريا"),
        ("أميركية", "أمريكية"),
        ("شويغو", "شويجو"),
        ("120", "١٢٠"),
        ("أعلنت", "أَعلنت"),
        ("المقبل،", "المقبل ."),
        ("في", "فى"),
        ("وأن تكلفتها", "و أن تكلفتها"),
    ],
)
def test_a_text_spelt_otherwise_has_the_same_shingles(printed, otherwise):
    assert printed in TEXT
    assert shingles(TEXT.replace(printed, otherwise)) == shingles(TEXT)


def test_another_word_changes_the_three_shingles_around_it():
    assert len(shingles(TEXT) - shingles(TEXT.replace("مليون", "ألف"))) == 3


def test_every_process_has_the_same_shingles():
    script = (
        "import sys; from reader.text.shingles import fingerprint;"
        "print(sorted(fingerprint(sys.argv[1]).shingles))"
    )
    command = [sys.executable, "-c", script, TEXT]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert told.strip() == str(sorted(shingles(TEXT)))


def test_a_quarter_is_sampled_and_the_same_of_what_two_texts_share():
    long = " ".join(f"كلمة{n}" for n in range(2000))
    half = " ".join(f"كلمة{n}" for n in range(1000))

    assert 400 < len(sample(shingles(long))) < 600
    assert set(sample(shingles(half))) < set(sample(shingles(long)))


def test_the_share_is_that_of_the_shorter_text():
    long = f"{TEXT} {' '.join(f'كلمة{n}' for n in range(500))}"

    assert containment(shingles(TEXT), shingles(long)) == 1
    assert containment(shingles(long), shingles(TEXT)) == 1


def test_too_few_words_are_no_copy_of_anything():
    assert containment(shingles("لا يوجد نص"), shingles("لا يوجد نص")) == 0
    assert words_sum("لا يوجد نص") is None


@pytest.mark.parametrize(
    ("share", "kind"),
    [(1.0, CopyKind.COPY), (0.5, CopyKind.COPY), (0.49, CopyKind.PASSAGES),
     (0.2, CopyKind.PASSAGES), (0.19, None), (0.0, None)],
)  # fmt: skip
def test_half_is_a_copy_and_a_fifth_shares_passages(share, kind):
    assert kind_of(share) is kind


def test_the_sum_of_words_tells_their_order_and_not_their_marks():
    assert words_sum(TEXT) == words_sum(TEXT.replace("،", "").replace("أعلنت", "أَعْلَنَت"))
    assert words_sum(TEXT) != words_sum(" ".join(reversed(TEXT.split())))


def test_damaged_text_has_shingles_too():
    assert shingles(TEXT.replace("أمس", "\ud800"))
