import pytest

from reader.importing import read_bytes
from reader.importing.plain_text import visible_lines
from reader.model import Role, State
from tests.importing.pages import CAIRO, CASABLANCA, PAGES

FACTS = ("title", "outlet", "author", "agency", "dateline", "published")


def role_of(draft, text: str) -> Role:
    return next(line.role for line in draft.original.lines if line.text.startswith(text))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_keeps_the_article_and_leaves_the_page(page):
    draft = read_bytes("a.txt", page.text.encode())

    assert draft.text == page.body
    assert draft.state is State.IMPORTED


@pytest.mark.parametrize("fact", FACTS)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_says_what_the_page_says(page, fact):
    draft = read_bytes("a.txt", page.text.encode())

    assert getattr(draft.metadata, fact) == getattr(page, fact)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_keeps_every_visible_line(page):
    draft = read_bytes("a.txt", page.text.encode())

    assert [line.text for line in draft.original.lines] == [text for _, text in page.lines]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_gives_every_line_a_reason(page):
    lines = read_bytes("a.txt", page.text.encode()).original.lines

    assert all(line.reason and 0 <= line.confidence <= 1 for line in lines)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256", "iso8859_6"])
def test_reads_the_same_in_every_encoding(encoding):
    # Neither code page has all the signs; what a converter would write stands in for them.
    text = CAIRO.text.replace("«", '"').replace("»", '"')

    draft = read_bytes("a.txt", text.encode(encoding, "replace"))

    assert draft.text == read_bytes("a.txt", text.encode()).text


def test_reads_the_line_ends_of_every_system():
    windows = CAIRO.text.replace("\n", "\r\n").encode()
    old_mac = CAIRO.text.replace("\n", "\r").encode()

    assert read_bytes("a.txt", windows).text == read_bytes("a.txt", old_mac).text == CAIRO.body


def test_names_the_parts_of_a_page():
    draft = read_bytes("a.txt", CASABLANCA.text.encode())

    assert role_of(draft, "بعد خمس سنوات من الإغلاق..") is Role.TITLE
    assert role_of(draft, "اقرأ أيضا") is Role.RELATED
    assert role_of(draft, "تعليقات الزوار") is Role.FORM
    assert role_of(draft, "مبادرة جميلة") is Role.FORM


def test_makes_no_title_up():
    body = "\n".join(text for part, text in CAIRO.lines if part == "B")

    assert read_bytes("a.txt", body.encode()).metadata.title is None


def test_takes_no_day_from_the_headlines_of_others():
    rows = [text for part, text in CASABLANCA.lines if part != "D"]

    # What is left are the page's clock and the comments.
    assert read_bytes("a.txt", "\n".join(rows).encode()).metadata.published is None


def test_shows_all_of_a_text_that_is_too_short_to_judge():
    draft = read_bytes("a.txt", "عاجل\nانقطاع التيار عن وسط المدينة".encode())

    assert draft.state is State.CHECK
    assert draft.text == "عاجل\nانقطاع التيار عن وسط المدينة"


def test_shows_all_of_a_list_of_headlines():
    headlines = [f"الوزارة رقم {i} تعلن نتائج المسابقة السنوية للمدارس" for i in range(30)]

    draft = read_bytes("a.txt", "\n".join(headlines).encode())

    assert draft.state is State.CHECK
    assert draft.text.splitlines() == headlines


def test_calls_signs_without_words_unusable():
    assert read_bytes("a.txt", b"%% ## @@ 1 2 3 !!").state is State.UNUSABLE


def test_control_characters_are_no_part_of_a_line():
    assert visible_lines("أ\x00ب\x07\n\u200f \n\ufeffت\u200e") == ["أب", "ت"]


def test_the_original_bytes_stay_as_they_were():
    content = CAIRO.text.encode("cp1256", "replace") + b"\r\n\x00"

    assert read_bytes("a.txt", content).original.content == content
