from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocument

from reader.ui.wording import (
    as_tip,
    date_words,
    headline,
    number_words,
    period_words,
    shortened,
    source_words,
)
from tests.ui import records


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("article", "words"),
    [
        (records.article(title="عنوان"), "عنوان"),
        (records.article(title=None), "وصلت أول سفينة صباح اليوم"),
    ],
    ids=["title", "beginning"],
)
def test_an_article_is_called_by_its_title_else_by_its_beginning(article, words):
    assert headline(article) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وصلت السفينة", "وصلت السفينة"),
        ("وصلت سفينة، صباح اليوم", "وصلت سفينة…"),
        ("وصلت السفينات صباحاً", "وصلت…"),
        ("استقبلتموهنوهموها", "استقبلتموهنو…"),
    ],
    ids=["short", "after a comma", "inside a word", "one long word"],
)
def test_a_long_text_is_shortened_at_the_end_of_a_word(text, words):
    assert shortened(text, 12) == words


@pytest.mark.parametrize(
    ("published", "words"),
    [
        (date(2024, 5, 6), "6 May 2024"),
        (datetime(2024, 5, 6, 20, 11, tzinfo=UTC), "6 May 2024"),
        (None, ""),
    ],
)
def test_a_day_is_written_in_the_interfaces_language(published, words):
    assert date_words(published) == words


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("2024-05-06", "6 May 2024"),
        ("2024-05", "May 2024"),
        ("2024", "2024"),
        ("202", "2020–2029"),
    ],
)
def test_a_period_is_written_in_the_interfaces_language(period, words):
    assert period_words(period) == words


def test_the_outlet_comes_before_the_day_and_keeps_its_direction():
    assert source_words(records.article()) == "\u2068صحيفة النيل\u2069 · \u20686 May 2024\u2069"


def test_what_is_not_known_of_a_source_is_left_out():
    assert source_words(records.article(outlet=None, published=None)) == ""


def test_numbers_take_the_digits_of_the_language():
    QLocale.setDefault(QLocale("ar_EG"))

    assert number_words(1234) == "١٬٢٣٤"


@pytest.mark.parametrize(
    "text", ["<img src='http://localhost/a.png'>خبر", "<b>خبر</b> &amp; 1 < 2"]
)
def test_what_looks_like_html_is_a_tooltips_text(text):
    shown = QTextDocument()
    shown.setHtml(as_tip(text))

    assert shown.toPlainText() == text


def test_other_tooltips_are_as_they_are():
    assert as_tip("1 < 2\nسطر") == "1 < 2\nسطر"
