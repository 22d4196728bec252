"""Nothing that is marked may change the shape or the place of a single letter."""

import pytest
from PySide6.QtGui import QTextBlock

from reader.model import EntityKind, Span
from reader.ui.article_view import ArticleView, ReadingStyle
from reader.ui.fonts import AMIRI, INTERFACE, NASKH, load_fonts
from reader.ui.theme import HIGHLIGHT_COLOURS
from tests.ui import pages

Glyphs = list[tuple[float, float, int]]


def blocks(view: ArticleView) -> list[QTextBlock]:
    document = view.document()
    return [document.findBlockByNumber(n) for n in range(document.blockCount())]


def glyphs(view: ArticleView) -> list[Glyphs]:
    """Return number and place of every glyph of every paragraph."""
    for block in blocks(view):
        view.document().documentLayout().blockBoundingRect(block)  # lays it out
    return [
        sorted(
            (point.x(), point.y(), glyph)
            for run in block.layout().glyphRuns(0, block.length())
            for point, glyph in zip(run.positions(), run.glyphIndexes(), strict=True)
        )
        for block in blocks(view)
    ]


def mark_everything(view: ArticleView) -> None:
    """Mark so that borders lie inside joined words, of every layer and colour."""
    kinds, end = list(EntityKind), len(view.text)
    cuts = [Span(n, min(n + 3, end)) for n in range(0, end, 4)]
    view.show_mentions(
        [pages.mention(span, n % 5, kinds[n % len(kinds)]) for n, span in enumerate(cuts)]
    )
    view.show_highlights(
        [pages.highlight(span, HIGHLIGHT_COLOURS[n % 5], n) for n, span in enumerate(cuts)]
    )
    view.show_hits([Span(span.start + 1, span.end) for span in cuts])
    view.show_notes([pages.note(span, note_id=n) for n, span in enumerate(cuts)])
    view.focus_entity(1)
    view.go_to(cuts[2])


@pytest.fixture(params=[NASKH, AMIRI, INTERFACE])
def view(request, qtbot):
    load_fonts()
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(640, 700)
    view.set_reading(ReadingStyle(request.param, 18))
    paragraphs = [*pages.PARAGRAPHS, *pages.demo_paragraphs()[:80]]
    view.show_article(pages.article(title="عنوان"), pages.original(*paragraphs))
    view.show()
    return view


def test_glyphs_with_all_marks_equal_those_without(view):
    before = glyphs(view)

    mark_everything(view)
    view.grab()

    assert any(before)
    assert glyphs(view) == before


def test_no_format_begins_inside_a_paragraph(view):
    mark_everything(view)
    view.grab()

    assert {len(block.textFormats()) for block in blocks(view)} == {1}
