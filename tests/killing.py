"""Imports that are killed at random moments, and what is in the libraries that they make."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.entities.recogniser import CLOSEST
from reader.library import Library
from reader.model import Filter

STARTING = 0.8
"""Seconds within which a program that is killed at its start gets to its first file."""
LINKING = 2.0
"""Seconds after the last file within which one that is killed at its end still links names."""


def import_whole(library: Path, folder: Path) -> None:
    """Import a folder without any disturbance."""
    with _started(library, folder) as program:
        for _ in _lines(program):
            pass


def import_killed(library: Path, folder: Path, moments: int, chance: random.Random) -> int:
    """Import a folder, killed and resumed at moments spread over all of it; return how many.

    A moment is a number of files after which, and up to some hundredths of a second later, the
    program is killed; some are at its start, and some while it links the names or reads closely.
    """
    files = len(list(folder.iterdir()))
    reached = sorted(chance.randrange(int(1.1 * files) + 1) for _ in range(moments))
    kills = 0
    for moment in reached:
        done, is_over = _done(library)
        if is_over and not _unread(library):
            break
        with _started(library, folder) as program:
            _wait(program, moment - done, files - done, chance)
            kills += program.poll() is None
            os.killpg(program.pid, signal.SIGKILL)
    while not _done(library)[1] or _unread(library):
        import_whole(library, folder)
    return kills


@dataclass(frozen=True)
class Contents:
    """All that an import makes, in an order that does not depend on numbers given by chance."""

    articles: list[tuple[Any, ...]]
    entities: list[tuple[Any, ...]]
    index: list[tuple[Any, ...]]
    journal: list[tuple[Any, ...]]
    troubles: list[Any]


def contents(path: Path) -> Contents:
    with Library.open(path, read_only=True) as library:
        ids = [
            *library.articles.matching(Filter()),
            *library.articles.matching(Filter(set_aside=True)),
        ]
        files = {article.id: article.source_name for article in library.articles.get_many(ids)}
        articles = sorted(library.articles.get_many(ids), key=lambda article: article.source_name)
        entities = library.entities.every()
        names = {entity.id: entity.name for entity in entities}
        return Contents(
            [
                (
                    article.source_name,
                    article.sha256,
                    article.state,
                    article.metadata,
                    article.tags,
                    library.articles.text(article.id),
                    library.readings.original(article.id),
                    [
                        (mention.span, mention.kind, names[mention.entity_id])
                        for mention in library.entities.mentions_in(article.id)
                    ],
                    article.same_as and files[article.same_as],
                    sorted(
                        (files[copy.article_id], copy.share)
                        for copy in library.copies.of(article.id)
                    ),
                )
                for article in articles
            ],
            sorted((e.name, e.kind, sorted(e.aliases), e.mentions, e.articles) for e in entities),
            _vocabulary(path),
            [
                (one.total, one.done, one.finished is not None,
                 Counter(file.outcome for file in library.imports.files(one.id)))
                for one in library.imports.every()
            ],
            list(library.check()),
        )  # fmt: skip


def _vocabulary(path: Path) -> list[tuple[Any, ...]]:
    """Return each word of the index, and how often it stands in how many articles."""
    db = sqlite3.connect(path)
    try:
        return db.execute("select * from vocabulary_by_column order by 1, 2").fetchall()
    finally:
        db.close()


def _started(library: Path, folder: Path) -> "subprocess.Popen[str]":
    """Start an import, or go on with what was cut off."""
    command = [sys.executable, "-P", "-m", "reader", "--library", str(library)]
    return subprocess.Popen(
        [*command, *_next(library, folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        encoding="utf-8",
    )


def _wait(program: "subprocess.Popen[str]", files: int, left: int, chance: random.Random) -> None:
    """Wait until so many more files are done, and a random moment longer."""
    lines = _lines(program)
    for _ in range(min(files, left)):
        if next(lines, None) is None:
            return
    if files <= 0:
        time.sleep(chance.uniform(0, STARTING))
    elif files > left:
        time.sleep(chance.uniform(0, LINKING))
    else:
        time.sleep(chance.uniform(0, 0.05))


def _lines(program: "subprocess.Popen[str]"):
    assert program.stdout
    return iter(program.stdout.readline, "")


def _next(library: Path, folder: Path) -> list[str]:
    if not library.exists():
        return ["import", str(folder)]
    with Library.open(library) as opened:
        if opened.imports.unfinished():
            return ["import", "--resume"]
        return ["recognise"] if opened.imports.every() else ["import", str(folder)]


def _unread(library: Path) -> int:
    """Return how many articles are not read closely."""
    with Library.open(library) as opened:
        return len(opened.recognition.read_by_others(CLOSEST))


def _done(library: Path) -> tuple[int, bool]:
    """Return how many files are done, and whether that is all."""
    if not library.exists():
        return 0, False
    with Library.open(library) as opened:
        last = next(iter(opened.imports.every()), None)
    return (last.done, last.finished is not None) if last else (0, False)
