"""Whether a library is sound: the file, and what must agree in it."""

from collections import Counter
from collections.abc import Callable, Iterator

from sqlite_utils import Database

from reader.library import tallies
from reader.library.edits import Edits, overlaid
from reader.library.index import indexed_batch
from reader.library.originals import unpacked_lines
from reader.model import body_of

_BATCH = 200
# Of «للأسد» the name is kept as «الأسد», with the alef that the particle hides.
_WORDS_OF_MENTION = (
    "iif(printed like 'ال%' and substr(bodies.text, start + 1, 1) = 'ل',"
    " substr(printed, 2), printed)"
)


def problems(db: Database) -> list[str]:
    """Return what is wrong, a sentence for each; empty if the library is sound.

    In a damaged file nothing further is looked at: no answer could be relied upon.
    """
    damage = list(_integrity(db))
    return damage or [problem for check in CHECKS for problem in check(db)]


def _integrity(db: Database) -> Iterator[str]:
    for (message,) in db.execute("pragma integrity_check"):
        if message != "ok":
            yield str(message)


def _foreign_keys(db: Database) -> Iterator[str]:
    for table, row_id, parent, _ in db.execute("pragma foreign_key_check"):
        yield f"{table} {row_id} belongs to nothing in {parent}"


def _parts(db: Database) -> Iterator[str]:
    """See that every article has its body, original, status and place in the index."""
    for table, column in (
        ("bodies", "article_id"),
        ("originals", "article_id"),
        ("readings", "article_id"),
        ("statuses", "article_id"),
        ("words_docsize", "id"),
        ("prints", "article_id"),
    ):
        for (article_id,) in db.execute(
            f"select id from articles where id not in (select {column} from {table})"
        ):
            yield f"article {article_id} has no row in {table}"
    for (row_id,) in db.execute(
        "select id from words_docsize where id not in (select id from articles)"
    ):
        yield f"the index holds {row_id}, which is no article"


def _bodies(db: Database) -> Iterator[str]:
    """See that bodies are what the lines say, and that passages stand on their words."""
    rows = db.execute(
        "select article_id, text, lines from bodies join originals using (article_id)"
    )
    edits = Edits(db)
    for article_id, text, packed in rows:
        lines = overlaid(unpacked_lines(packed), edits.lines(article_id))
        if text != body_of(lines):
            yield f"the body of article {article_id} is not what its lines say"
    for table, words in (
        ("mentions", _WORDS_OF_MENTION),
        ("notes", "quote"),
        ("highlights", "quote"),
    ):
        for (row_id,) in db.execute(
            f"select t.id from {table} t join bodies using (article_id) where start is not null"
            f' and substr(bodies.text, start + 1, "end" - start) is not {words}'
        ):
            yield f"{table} {row_id} does not stand on its words"


def _expressions(db: Database) -> Iterator[str]:
    """See that positions stand on their words, and that all else stands in its body."""
    rows = db.execute(
        'select article_id, kind, start, "end", printed, text from expressions'
        " join bodies using (article_id)"
    )
    for article_id, kind, start, end, printed, text in rows:
        words = " ".join(text[start:end].split())
        if not words or (printed and not printed.endswith(words)):
            yield f"the {kind} at {start} of article {article_id} does not stand on its words"


def _index(db: Database) -> Iterator[str]:
    """See that the index counts the words of the texts."""
    expected: Counter[tuple[str, str]] = Counter()
    rows = db.execute(
        "select coalesce(title, ''), text from articles join bodies on article_id = id"
    )
    while some := rows.fetchmany(_BATCH):
        for column, texts in zip(("title", "body"), zip(*some, strict=True), strict=True):
            for text in indexed_batch(texts):
                expected.update((word, column) for word in text.split())
    for word, column, count in db.execute("select term, col, cnt from vocabulary_by_column"):
        found = expected.pop((word, column), 0)
        if found != count:
            yield f"the index has {word} {count} times in {column}, the texts {found} times"
    for (word, column), found in expected.items():
        yield f"the index lacks {word}, {found} times in {column}"


def _counts(db: Database) -> Iterator[str]:
    """See that entities are counted right."""
    rows = db.execute(
        "select e.id from entities e where (mentions, articles) is not"
        " (select count(*), count(distinct m.article_id) from mentions m"
        " join statuses s on s.article_id = m.article_id and s.is_shown"
        " where m.entity_id = e.id)"
    )
    for (entity_id,) in rows:
        yield f"the mentions of entity {entity_id} are not counted right"


def _shingles(db: Database) -> Iterator[str]:
    """See that copies are looked for by as many shingles as each text has."""
    rows = db.execute(
        "select article_id from prints left join (select article_id, count(*) as found"
        " from shingles group by article_id) using (article_id)"
        " where sampled is not coalesce(found, 0)"
        " union select article_id from shingles where article_id not in (select id from articles)"
    )
    for (article_id,) in rows:
        yield f"the shingles of {article_id} are not those of its text"


def _tallies(db: Database) -> Iterator[str]:
    """See that what decides who is who is counted right."""
    yield from tallies.problems(db)


CHECKS: tuple[Callable[[Database], Iterator[str]], ...] = (
    _foreign_keys,
    _parts,
    _bodies,
    _expressions,
    _index,
    _counts,
    _shingles,
    _tallies,
)
