import random

import pytest

from reader.importing.legibility import GOOD, is_legible, legibility
from tests.importing.pages import PAGES

BODIES = [page.body for page in PAGES]
PARAGRAPHS = [line for page in PAGES for line in page.body.splitlines() if len(line.split()) > 12]
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ"
SYMBOLS = "¡«¬®±²³´µ¶·¸¹º»¼½¾¿×ÄÅÆÇÈÉÊËÌÍÎÏ÷øùúû"


def in_an_old_font(text):
    return text.translate(dict(zip(map(ord, LETTERS), SYMBOLS, strict=False)))


def in_visual_order(text):
    return "\n".join(line[::-1] for line in text.splitlines())


def with_lost_letters(text):
    chance = random.Random(1)
    return "".join("\ufffd" if chance.random() < 0.16 and c != " " else c for c in text)


def in_private_letters(text):
    return "".join(chr(0xE000 + ord(c) % 256) if c in LETTERS else c for c in text)


def half_old(text):
    chance = random.Random(2)
    mixed = ((c, in_an_old_font(c)) for c in text)
    return "".join(old if chance.random() < 0.4 else new for new, old in mixed)


DAMAGES = (in_an_old_font, in_visual_order, with_lost_letters, in_private_letters, half_old)


@pytest.mark.parametrize("text", BODIES + PARAGRAPHS)
def test_sound_text_is_legible(text):
    assert is_legible(text)


@pytest.mark.parametrize("text", BODIES)
def test_a_sound_article_needs_no_second_reader(text):
    assert legibility(text) >= GOOD


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("text", BODIES)
def test_a_damaged_article_is_not_legible(text, damage):
    assert not is_legible(damage(text))


@pytest.mark.parametrize(
    "text",
    [
        "The minister said on Tuesday that the talks would resume next week in the capital.",
        "Le ministre a déclaré mardi que les négociations reprendraient la semaine prochaine.",
        "خبر عاجل",
    ],
)
def test_text_in_other_languages_and_short_text_is_legible(text):
    assert is_legible(text)


@pytest.mark.parametrize("text", ["", "12 - 34", "\ufffd\ufffd\ufffd \ufffd"])
def test_what_holds_no_letters_is_not_legible(text):
    assert not is_legible(text)
