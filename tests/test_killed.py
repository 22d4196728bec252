"""An import that is killed at any moment, and resumed, ends as if nothing had happened.

Two moments on few files here; `WARRAQ_KILLS=50 WARRAQ_KILLED_FILES=2000` makes it the long one.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Filter
from tests.importing.pages import PAGES

KILLS = int(os.environ.get("WARRAQ_KILLS", "2"))
FILES = int(os.environ.get("WARRAQ_KILLED_FILES", "60"))
MOST_SECONDS = 1.6 + FILES / 60 / max(1, KILLS)
"""So long the program lives at most, from its start, before it is killed."""

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills as POSIX does")


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(FILES):
        text = PAGES[number % len(PAGES)].text.replace("أن", f"أن {number}", 1)
        (folder / f"{number:05}.txt").write_text(text, "utf-8")
    return folder


def started(library, *arguments):
    command = [sys.executable, "-m", "reader", "--library", str(library), "import"]
    return subprocess.Popen([*command, *map(str, arguments)], stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL, start_new_session=True)  # fmt: skip


def contents(path: Path):
    """Return all that an import makes: articles, what is read, who is named, who is who, copies."""
    with Library.open(path, read_only=True) as library:
        assert library.check() == []
        ids = [
            *library.articles.matching(Filter()),
            *library.articles.matching(Filter(set_aside=True)),
        ]
        files = {article.id: article.source_name for article in library.articles.get_many(ids)}
        articles = sorted(library.articles.get_many(ids), key=lambda article: article.source_name)
        names = {entity.id: entity.name for entity in library.entities.every()}
        return [
            (
                article.source_name,
                article.metadata,
                library.articles.text(article.id),
                [
                    (mention.span, mention.kind, names[mention.entity_id])
                    for mention in library.entities.mentions_in(article.id)
                ],
                article.same_as and files[article.same_as],
                [(files[copy.article_id], copy.share) for copy in library.copies.of(article.id)],
            )
            for article in articles
        ]


def test_a_killed_import_that_is_resumed_makes_the_same_library(tmp_path, folder):
    undisturbed, killed = tmp_path / "a.warraq", tmp_path / "b.warraq"
    assert started(undisturbed, folder).wait() == 0
    chance = random.Random(7)

    arguments = [folder]
    for _ in range(KILLS):
        program = started(killed, *arguments)
        time.sleep(chance.uniform(0.3, MOST_SECONDS))
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        arguments = ["--resume"] if is_cut_off(killed) else [folder]
    started(killed, *arguments).wait()

    assert contents(killed) == contents(undisturbed)
    assert len(contents(killed)) == FILES


def is_cut_off(path: Path) -> bool:
    if not path.exists():
        return False
    with Library.open(path) as library:
        return library.imports.unfinished() is not None
