"""How long the reading pane takes: opening, painting and scrolling marked articles."""

import os
import random
import re
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from statistics import median

from measuring import Row

# No screen is needed to paint.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtWidgets import QApplication

from reader.model import (
    Article,
    EntityKind,
    Line,
    Mention,
    Metadata,
    Original,
    Role,
    Span,
    State,
)
from reader.ui.article_view import ArticleView
from reader.ui.fonts import load_fonts

SENTENCE = "قال الوزير سامر الهاشمي لصحيفة Nile Times أمس إن 12 سفينة ستصل إلى ميناء الساحل قريباً. "
SIZE = 900, 1000
STEPS, TIMES = 30, 3


def rows() -> Iterator[Row]:
    """Yield each time with its target."""
    app = QApplication.instance() or QApplication([])
    load_fonts()
    short, middle, long = _text(10_000), _text(18_000), _text(1_000_000)
    _best(short, 1)  # fonts are loaded and shaped on first use
    taken, _ = _best(short, 200)
    yield Row("open 10 KB with 200 mentions, first paint", taken, "ms", most=100)
    _, view = _best(middle, 2_000)
    yield Row("scroll step with 2,000 mentions in 18 KB", _scrolled(view), "ms", most=20)
    taken, view = _best(long, 2_000)
    yield Row("open 1 MB with 2,000 mentions, first paint", taken, "ms", most=500)
    yield Row("scroll step in it", _scrolled(view), "ms", most=20)
    taken, _ = _best(long.replace("\n", " "), 300)
    yield Row("open 1 MB in one paragraph, first paint", taken, "ms", most=500)
    app.processEvents()


def _best(text: str, mentions: int) -> tuple[float, ArticleView]:
    """Return the best of some times, and a view: the rest measure what else was going on."""
    views = [_opened(text, mentions) for _ in range(TIMES)]
    return min(taken for _, taken in views), views[-1][0]


def _text(length: int) -> str:
    """Return about so many characters, in paragraphs of three sentences."""
    paragraph = (SENTENCE * 3).strip()
    return "\n".join([paragraph] * (length // len(paragraph) + 1))[:length].strip()


def _opened(text: str, mentions: int) -> tuple[ArticleView, float]:
    article = Article(
        1, "a.txt", "", State.IMPORTED, Metadata("عنوان"), datetime(2026, 1, 1), beginning=""
    )
    lines = tuple(Line(line, Role.BODY) for line in text.split("\n"))
    original, marked = Original("a.txt", "", b"", "utf-8", lines), _mentions(text, mentions)
    view = ArticleView()
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents()
    began = time.perf_counter()
    view.show_article(article, original)
    view.show_mentions(marked)
    view.viewport().repaint()
    taken = 1000 * (time.perf_counter() - began)
    view.hide()
    return view, taken


def _mentions(text: str, count: int) -> list[Mention]:
    words = [match.span() for match in re.finditer(r"\w{3,}", text)]
    chosen = sorted(random.Random(1).sample(words, min(count, len(words))))
    kinds = list(EntityKind)
    return [
        Mention(n, 1, Span(*span), n % 50, kinds[n % len(kinds)], key="")
        for n, span in enumerate(chosen)
    ]


def _scrolled(view: ArticleView) -> float:
    """Return the median of some steps, in milliseconds."""
    view.show()
    QApplication.processEvents()
    bar, taken = view.verticalScrollBar(), []
    for _ in range(STEPS):
        began = time.perf_counter()
        bar.setValue((bar.value() + 400) % max(1, bar.maximum()))
        view.viewport().repaint()
        taken.append(time.perf_counter() - began)
    return 1000 * median(taken)
