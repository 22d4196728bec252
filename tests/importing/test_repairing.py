"""Damage done to articles as programs do it, and its repair."""

import unicodedata

import pytest
from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from reader.importing import read_bytes
from reader.importing.repairing import repair
from reader.model import Repair
from reader.resources import resource
from tests.importing.pages import PAGES

PERSIAN = (
    "رئیس جمهور در این نشست گفت که دولت برای حل این مشکل تلاش می کند و همه وزیران باید"
    " گزارش کار خود را تا پایان هفته به مجلس ارائه دهند و مردم را از نتیجه آگاه کنند."
)
URDU = "وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے ہر ممکن اقدام کر رہی ہے اور کرتی رہے گی۔"


def misread(text, right, wrong):
    def char(byte):
        try:
            return bytes([byte]).decode(wrong)
        except UnicodeDecodeError:
            return chr(byte)

    return "".join(map(char, text.encode(right, "ignore")))


def utf8_as_1252(text):
    return misread(text, "utf-8", "cp1252")


def utf8_as_latin1(text):
    return misread(text, "utf-8", "latin-1")


def utf8_as_1256(text):
    return misread(text, "utf-8", "cp1256")


def utf8_as_1252_twice(text):
    return utf8_as_1252(utf8_as_1252(text))


def cp1256_as_1252(text):
    return misread(text, "cp1256", "cp1252")


def cp1256_as_latin1(text):
    return misread(text, "cp1256", "latin-1")


def in_shapes(text):
    return ArabicReshaper({"delete_harakat": False, "support_ligatures": True}).reshape(text)


def on_paper(text):
    return "\n".join(get_display(line, base_dir="R") for line in text.split("\n"))


def with_alef_before_lam(text):
    for swapped in ("األ", "اإل", "اآل"):
        text = text.replace("ال" + swapped[1], swapped)
    return text


def on_a_persian_keyboard(text):
    return text.translate(str.maketrans("كي", "کی"))


MISREADINGS = (
    utf8_as_1252, utf8_as_latin1, utf8_as_1256, utf8_as_1252_twice, cp1256_as_1252,
    cp1256_as_latin1,
)  # fmt: skip
OTHERS = (
    (in_shapes, Repair.FORMS), (on_paper, Repair.ORDER), (with_alef_before_lam, Repair.LAM_ALEF),
    (on_a_persian_keyboard, Repair.LETTERS),
)  # fmt: skip
IDS = [page.name for page in PAGES]


def in_1256(text):
    return text.encode("cp1256", "ignore").decode("cp1256")


@pytest.mark.parametrize("damage", MISREADINGS)
@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_a_text_read_in_a_wrong_encoding_comes_back(page, damage):
    text = in_1256(page.body)

    mended = repair(damage(text))

    assert mended.text == text
    assert mended.repairs == {Repair.ENCODING}


@pytest.mark.parametrize("damage", MISREADINGS)
@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_a_single_misread_paragraph_comes_back(page, damage):
    text = in_1256(page.body)
    first = text.split("\n")[0]

    assert repair(text.replace(first, damage(first))).text == text


@pytest.mark.parametrize(("damage", "kind"), OTHERS)
@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_the_damage_is_undone_and_said(page, damage, kind):
    text = f"{page.body}\n{page.body}"
    damaged = damage(text)

    mended = repair(damaged)

    assert mended.text == text
    assert mended.repairs == ({kind} if damaged != text else set())


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_a_page_in_shapes_and_in_the_order_on_paper_comes_back(page):
    mended = repair(on_paper(in_shapes(page.body)))

    assert mended.text == page.body
    assert mended.repairs == {Repair.FORMS, Repair.ORDER}


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_a_sound_page_is_left_as_it_is(page):
    assert repair(page.text).text == page.text
    assert repair(page.text).repairs == frozenset()


def test_the_demo_is_left_as_it_is():
    for path in resource("demo").iterdir():
        text = path.read_bytes().decode("utf-8", "ignore")
        assert repair(text).text == text, path.name


def test_a_quotation_in_persian_keeps_its_letters():
    text = f"{PAGES[0].body}\nوقال بالفارسية: «زندگی زیباست» ثم انصرف."

    assert repair(text).text == text


def test_a_single_slip_of_the_fingers_is_nobody_elses_business():
    text = f"{PAGES[0].body}\nقال األمين إن الشركة تصدّر لألمانيا كل عام."

    assert repair(text).text == text


@pytest.mark.parametrize("text", [PERSIAN, URDU])
def test_persian_and_urdu_keep_their_letters(text):
    assert repair(text * 3).text == text * 3


@pytest.mark.parametrize(
    "text",
    [
        "La réunion s'est tenue à Genève, où « l'été » fut chaud – déjà célèbre.",
        "Das Gespräch über Öl und Bücher fand in Zürich statt, schöne Grüße.",
        "صلى الله عليه وسلم ﷺ",
        "قال ﷲ تعالى",
        "السعر 30€ – 40£ و25% «خصم» © 2020",
        "",
    ],
)
def test_signs_of_other_languages_and_ornaments_stay(text):
    assert repair(text).text == text


def test_the_original_is_kept_as_it_was_found():
    content = utf8_as_1252(in_1256(PAGES[0].text)).encode()

    draft = read_bytes("a.txt", content)

    assert draft.original.content == content
    assert draft.text == in_1256(PAGES[0].body)
    assert draft.repairs == (Repair.ENCODING,)


def test_a_damaged_web_page_is_repaired():
    body = "".join(f"<p>{line}</p>" for line in in_1256(PAGES[1].body).split("\n"))
    page = f"<html><body><h1>{PAGES[1].title}</h1>{body}</body></html>"

    draft = read_bytes("a.html", utf8_as_latin1(page).encode())

    assert draft.metadata.title == PAGES[1].title
    assert draft.repairs == (Repair.ENCODING,)


@given(st.text())
def test_any_text_is_repaired_once_for_all(text):
    mended = repair(text)

    assert repair(mended.text).text == mended.text or mended.repairs


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs",))))
def test_nothing_is_lost_from_text_without_arabic(text):
    if not any(unicodedata.bidirectional(char) in ("R", "AL") for char in text):
        assert repair(text).text == text or Repair.ENCODING in repair(text).repairs


def test_signs_of_direction_in_a_damaged_line_stop_nobody():
    line = "\u2067ةلوزير\u2069 \u0378 " + " ".join(["إن المشروع سيبدأ في الشهر المقبل"] * 4)

    assert "المشروع" in repair(line).text
