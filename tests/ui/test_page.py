"""Offsets of the body lead to positions on the page and back, whatever stands between."""

from hypothesis import assume, given
from hypothesis import strategies as st

from reader.model import Line, Role, Span
from reader.ui.article_view.body import LONGEST, body_paragraphs
from reader.ui.article_view.page import Page, Paragraph, Part
from tests.ui import pages

LETTERS = st.text(st.sampled_from("اب🎉x \u200f\u2029\r"), min_size=1, max_size=8)
LINES = st.builds(Line, LETTERS, st.sampled_from([Role.BODY, Role.SUBHEAD, Role.FOOTER]))
HEADER = (Paragraph(Part.TITLE, "عنوان 🎉"),)


def page_of(lines, unfolded=()) -> Page:
    return Page([*HEADER, *body_paragraphs(pages.original(*lines), unfolded)])


def in_units(page: Page, first: int, last: int) -> str:
    units = page.text.encode("utf-16-le")
    return units[2 * first : 2 * last].decode("utf-16-le")


@given(st.lists(LINES, max_size=8), st.sets(st.integers(0, 8)))
def test_every_offset_leads_to_its_character_and_back(lines, unfolded):
    page, text = page_of(lines, unfolded), pages.original(*lines).text
    assume(page.has_body)

    for offset in range(len(text) + 1):
        assert page.offset(page.position(offset)) == offset


@given(st.lists(LINES, max_size=8), st.data())
def test_a_span_in_a_line_covers_the_same_letters_on_the_page(lines, data):
    page, text = page_of(lines), pages.original(*lines).text
    assume(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start, len(text)))
    assume("\n" not in text[start:end])

    shown = in_units(page, page.position(start), page.end_position(end) if end else 0)

    assert end == start or len(shown) == end - start


@given(st.lists(LINES, max_size=8), st.data())
def test_the_span_between_two_positions_has_no_white_space_around_it(lines, data):
    page, text = page_of(lines), pages.original(*lines).text
    last = len(page.text.encode("utf-16-le")) // 2
    one, other = sorted(data.draw(st.tuples(st.integers(0, last), st.integers(0, last))))

    span = page.span(one, other)

    assert span is None or text[span.start : span.end].strip() == text[span.start : span.end] != ""


def test_the_header_and_what_was_left_out_are_no_part_of_the_body():
    page = page_of([pages.left_out("الرئيسية"), "متن"])

    assert page.offset(0) is None
    assert page.span(0, page.position(0)) is None


def test_a_selection_across_what_was_left_out_is_one_span():
    page = page_of(["أول", pages.left_out("إعلان"), "ثان"])

    assert page.span(page.position(0), page.end_position(7)) == Span(0, 7)


def test_a_long_line_is_cut_at_a_space_and_stays_one_line():
    line = "كلمة " * LONGEST
    page = page_of([line])
    body = [p for p in page.paragraphs if p.part is Part.BODY]

    assert max(len(p.text) for p in body) <= LONGEST
    assert "".join(p.text for p in body) == line
    assert page.copied(page.position(0), page.end_position(len(line))) == line


def test_a_span_that_ends_at_a_cut_ends_in_the_first_half():
    page = page_of(["ا" * (LONGEST + 1)])

    assert page.end_position(LONGEST) == page.position(LONGEST) - 1


def test_copying_leaves_every_sign_untouched():
    line = "قال\u200f «\u202aBBC\u202c»\u00a0نعم\rلا"
    page = page_of([line])

    assert page.copied(page.position(0), page.end_position(len(line))) == line


def test_what_the_page_shows_above_is_not_left_out_below():
    lines = [Line("عنوان", Role.TITLE), Line("متن", Role.BODY)]
    shown = list(body_paragraphs(pages.original(*lines), (), shown={"عنوان"}))

    assert [p.part for p in shown] == [Part.BODY]


def test_an_article_without_a_body_has_a_page():
    page = page_of([pages.left_out("إعلان")])

    assert not page.has_body
    assert page.span(0, 5) is None
