"""How soon another name of somebody shows the articles that hold it, in a large library.

The user waits for the newest of them on the page of the name; the others follow in short steps.
"""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import bench_entity_page
from measuring import Row

from reader.desk import Desk, who
from reader.entities.lexicon import lexicon
from reader.library import Library
from reader.text.words import key_of

ARTICLES = 20_000
ENTITY = 4000
"""One that few articles name."""
NAMES = {"هيئة القوافل": 200, "دار الموانئ": 10}
"""Each stands in one of so many articles."""
WORDS = 400
"""Of an article, in the index."""
LINE = 40
"""Words behind the name, in its paragraph."""


def rows(articles: int = ARTICLES) -> Iterator[Row]:
    lexicon()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library"
        fill(path, articles)
        with Library.open(path) as library:
            for name, share in NAMES.items():
                yield from _alias(Desk(library), name, f"{articles // share} of {articles}")


def _alias(desk: Desk, name: str, of: str) -> Iterator[Row]:
    desk.linking.defer = lambda: True
    began = last = time.perf_counter()
    numbers = desk.linking.correct(who.add_alias(desk.library, name, ENTITY))
    seen = longest = 0.0
    for _ in desk.linking.steps():
        longest = max(longest, time.perf_counter() - last)
        if not seen and _shows(desk.library, name):
            bench_entity_page.passages(desk.library, ENTITY)
            seen = time.perf_counter() - began
        last = time.perf_counter()
    taken = time.perf_counter()
    yield Row(f"a name in {of} articles: the newest are shown", 1000 * seen, "ms", 150)
    yield Row("… longest step", 1000 * longest, "ms", 50)
    yield Row("… all of them", taken - began, "s")
    desk.linking.retract(numbers)
    for _ in desk.linking.steps():
        pass
    yield Row("… taken back", time.perf_counter() - taken, "s")


def _shows(library: Library, name: str) -> bool:
    """Tell whether the page would show an article that holds the name."""
    pages = library.appearances
    found = pages.mentions(ENTITY, pages.newest(ENTITY, 31))
    return any(m.key == key_of(name) for mentions in found.values() for m in mentions)


def fill(path: Path, articles: int) -> None:
    """Make a library in which all names are linked, and the new ones are no names yet."""
    with Library.open(path) as library:  # linked by the rules of today
        Desk(library).linking.link()
    bench_entity_page.fill(path, articles)
    db = sqlite3.connect(path)
    db.executescript("pragma synchronous = off; begin")
    for number in range(1, articles + 1):
        found = [name for name, share in NAMES.items() if number % share == 0]
        held = "".join(f"{name} {'كلمة ' * LINE}\n" for name in found)
        db.execute(
            "update bodies set text = ? || text where article_id = ? and ? != ''",
            [held, number, held],
        )
        indexed = f"{' '.join(map(key_of, found))} {'كلمه ' * WORDS}"
        db.execute("insert into words (rowid, title, body) values (?, '', ?)", [number, indexed])
    [(key,)] = db.execute("select key from keys where entity_id = ?", [ENTITY])
    db.execute("update statuses set is_counted = 1")
    db.execute("update entities set root = ? where id = ?", [key, ENTITY])
    db.execute("insert into known_keys values (?, 'PER', ?, 'full', '', '', 'اسم', 2)", [key, key])
    db.execute(
        "insert into votes select key, kind, 100 * count(*), count(*) from mentions"
        " where entity_id = ? group by key, kind",
        [ENTITY],
    )
    db.execute(
        "insert into namings (key, bearer, printed, mentions, root, entity_id)"
        " select key, '', printed, count(*), key, entity_id from mentions"
        " where entity_id = ? group by key, printed",
        [ENTITY],
    )
    db.execute(
        "update mentions set naming_id = (select id from namings n where n.key = mentions.key"
        " and n.printed = mentions.printed) where entity_id = ?",
        [ENTITY],
    )
    db.commit()
    db.close()
