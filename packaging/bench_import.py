"""How many articles a second go through a whole import on one core, and where the time goes.

Counted is the time that this process gets, so that others on the machine make no difference.
"""

import gc
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import inventing
from measuring import Row

from reader import importing
from reader.desk import Desk, Journal, Prepared
from reader.desk.importing import Done, prepare
from reader.entities.recogniser import RuleRecogniser, load
from reader.importing import files, formats, plain_text, web_page
from reader.library import Library
from reader.library.articles import Articles
from reader.library.index import Index

ARTICLES = 600
"""Of each kind."""
# Stages that stand inside another are taken out of its time.
_STAGES: tuple[tuple[str, Any, str], ...] = (
    ("reading files", importing, "content_of"),
    ("decoding", files, "decode"),
    ("repairing", files, "repair"),
    ("telling the format", formats, "_format_of"),
    ("body by trafilatura", web_page, "_extracted"),
    ("blocks of the page", web_page.blocks, "rows_of"),
    ("roles of lines", plain_text, "find_roles"),
    ("roles of lines", web_page, "find_roles"),
    ("metadata", plain_text, "metadata"),
    ("metadata", web_page, "facts"),
    ("names", RuleRecogniser, "names"),
    ("adding", Articles, "add"),
    ("indexing", Index, "add"),
    ("who is who", Desk, "catch_up"),
)
KINDS = (
    ("text", inventing.text, ".txt", 50),
    ("HTML", inventing.page, ".html", 30),
)


def rows(articles: int = ARTICLES) -> Iterator[Row]:
    load()
    for kind, make, suffix, least in KINDS:
        with TemporaryDirectory() as folder:
            inventing.write(Path(folder) / "files", make, suffix, articles)
            _import(Path(folder), Path("warm up"), 0)
            seconds = _import(Path(folder), Path("quick"), articles)
            spent: Counter[str] = Counter()
            with _timed(spent):
                whole = _import(Path(folder), Path("timed"), articles)
        yield Row(f"{kind} articles imported on one core", articles / seconds, "1/s", least=least)
        for stage, part in spent.most_common():
            yield Row(f"… share of {stage}", 100 * part / whole, "%")
        yield Row("… share of the rest", 100 * (1 - spent.total() / whole), "%")


def _import(folder: Path, name: Path, articles: int) -> float:
    """Import all files in this process, as the window and its reading process do in two."""
    paths = [folder / "files"]
    with Library.open(folder / name) as library:
        desk, journal = Desk(library), Journal(library, paths)
        gc.collect()
        began = time.process_time()
        for item in prepare(library.path, paths):
            if isinstance(item, Prepared):
                journal.add(desk.keep(item))
            elif isinstance(item, Done):
                journal.end_file(item.source_name, item.folder)
            if not articles:
                break
        desk.catch_up()
        seconds = time.process_time() - began
        counts = library.articles.counts()
        assert not articles or counts.all + counts.set_aside == articles
    return seconds


@contextmanager
def _timed(spent: Counter[str]) -> Iterator[None]:
    """Add up what each stage takes by itself, while this lasts."""
    running: list[str] = []
    with ExitStack() as stack:
        for stage, owner, name in _STAGES:
            timed = _timing(getattr(owner, name), stage, spent, running)
            stack.enter_context(patch.object(owner, name, timed))
        yield


def _timing(
    call: Callable[..., Any], stage: str, spent: Counter[str], running: list[str]
) -> Callable[..., Any]:
    @wraps(call)
    def timed(*arguments: Any, **named: Any) -> Any:
        began = time.process_time()
        running.append(stage)
        try:
            return call(*arguments, **named)
        finally:
            seconds = time.process_time() - began
            running.pop()
            spent[stage] += seconds
            if running:
                spent[running[-1]] -= seconds

    return timed
