"""The lines under a title that lead to the other articles with the same text."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt

from reader.model import CopyKind, Filter
from reader.ui.app import Options, Program, application
from reader.ui.article_view import ArticleView
from reader.ui.article_view.elsewhere import Elsewhere, elsewhere_paragraphs
from reader.ui.article_view.page import Part
from reader.ui.sidebar import SET_ASIDE
from tests.entities.marked import corpus
from tests.ui.pages import PARAGRAPHS, article, original

COPY, PASSAGES = CopyKind.COPY, CopyKind.PASSAGES


def elsewhere(number: int, kind: CopyKind = COPY) -> Elsewhere:
    day = date(2024, 8, number)
    return Elsewhere(
        article(number, title=f"عنوان {number}", outlet="النيل اليوم", published=day), kind
    )


def words(*others: Elsewhere, shows_all: bool = False) -> list[str]:
    return [p.text for p in elsewhere_paragraphs(others, shows_all=shows_all)]


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ")


def test_a_line_names_title_outlet_and_day(qapp):
    (line,) = words(elsewhere(3))

    assert plain(line) == "Same text as «عنوان 3» (النيل اليوم · 3 August 2024)"


def test_the_words_of_a_line_run_as_they_are_written(qapp):
    (line,) = words(elsewhere(3))

    assert (line[0], line[-1]) == ("\u2068", "\u2069")


def test_passages_in_common_are_said_more_quietly(qapp):
    (paragraph,) = elsewhere_paragraphs([elsewhere(3, PASSAGES)], shows_all=False)

    assert paragraph.part is Part.PASSAGES
    assert "Shares passages with" in paragraph.text


@pytest.mark.parametrize(
    ("others", "shows_all", "lines"), [(3, False, 3), (4, False, 4), (5, False, 4), (9, True, 9)]
)
def test_many_are_said_in_few_lines(qapp, others, shows_all, lines):
    assert len(words(*map(elsewhere, range(1, others + 1)), shows_all=shows_all)) == lines


def test_the_last_line_counts_those_that_are_not_shown(qapp):
    assert plain(words(*map(elsewhere, range(1, 8)))[-1]) == "and 4 more…"


@pytest.fixture
def view(qtbot):
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show_article(
        article(1, title="عنوان"), original(*PARAGRAPHS), [elsewhere(3), elsewhere(4)]
    )
    view.show()
    return view


def place_of(view: ArticleView, number: int) -> QPoint:
    """Return a point on the words of the page's paragraph of that number."""
    block = view.document().findBlockByNumber(number)
    layout = block.layout()
    rect = view.document().documentLayout().blockBoundingRect(block)
    line = layout.lineAt(0).naturalTextRect().translated(rect.topLeft())
    return line.center().toPoint()


def test_a_click_on_a_line_asks_for_its_article(view, qtbot):
    with qtbot.waitSignal(view.copy_requested) as heard:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, 2))

    assert heard.args == [4]


def test_a_click_on_the_last_line_shows_all(view, qtbot):
    view.show_article(
        article(2, title="عنوان"), original(*PARAGRAPHS), [elsewhere(n) for n in range(3, 12)]
    )
    assert view.document().blockCount() == 1 + 4 + len(PARAGRAPHS)

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, 4))

    assert view.document().blockCount() == 1 + 9 + len(PARAGRAPHS)


def test_lines_are_no_part_of_the_body(view):
    assert view.text == "\n".join(PARAGRAPHS)
    view.selectAll()
    assert view.selected_span().start == 0


@pytest.fixture
def program(tmp_path, qtbot):
    """Return the program with two outlets' copies of one text, and the first file respelt."""
    paragraphs = corpus()[10].text.split("\n")
    for name, outlet, lines in (
        ("a", "جريدة الضفاف", paragraphs),
        ("b", "جريدة النيل", paragraphs[:4]),
        ("c", "جريدة الضفاف", [line.replace("أن ", "ان ") for line in paragraphs]),
    ):
        head = f'<meta charset="utf-8"><meta property="og:site_name" content="{outlet}">'
        body = "".join(f"<p>{line}</p>" for line in lines)
        page = (
            f"<html><head>{head}<title>إنقاذ مهاجرين</title></head>"
            f"<body><article><h1>إنقاذ مهاجرين</h1>{body}</article></body></html>"
        )
        (tmp_path / f"{name}.html").write_text(page, "utf-8")
    files = tuple(sorted(tmp_path.glob("*.html")))
    program = Program(application(), Options(tmp_path / "library.warraq", files, language="en"))
    program.start()
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)
    yield program
    if program.window.imports.report:
        program.window.imports.report.close()
    program.stop()


def test_a_key_goes_through_all_articles_with_the_text(program):
    window = program.window
    first, second = sorted(program.session.library.articles.matching(Filter()))
    window.reading.open(first)

    window.commands.next_copy.trigger()
    assert window.reading.article.id == second

    window.commands.next_copy.trigger()
    assert window.reading.article.id == first


def test_the_report_offers_to_keep_what_was_set_aside(program):
    report = program.window.imports.report
    assert "1 file holds the text of an article that is here already" in report.text()

    report._keep.click()

    assert program.session.library.articles.counts().set_aside == 0
    assert not report._keep.isEnabled()

    program.session.history.undo()
    assert program.session.library.articles.counts().set_aside == 1


def is_hidden(program) -> bool:
    sidebar = program.window.panels.sidebar
    return sidebar.isRowHidden(sidebar._index_of(SET_ASIDE).row(), QModelIndex())


def test_what_was_set_aside_has_a_row_while_there_is_something(program, qtbot):
    window = program.window
    qtbot.waitUntil(lambda: not is_hidden(program))

    window.panels.sidebar.setCurrentIndex(window.panels.sidebar._index_of(SET_ASIDE))
    assert window.browsing.listed == program.session.library.articles.matching(SET_ASIDE)
    assert window.commands.keep.isEnabled()

    window.panels.article_list.select_article(window.browsing.listed[0])
    window.commands.keep.trigger()

    qtbot.waitUntil(lambda: is_hidden(program))
    assert not window.commands.keep.isEnabled()
    assert len(window.browsing.listed) == 3
