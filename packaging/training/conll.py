"""Corpora of one word and tag a line, and the score by whole names that is usual for them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

KINDS = ("PERS", "LOC", "ORG", "MISC")
TAGS = ("O", *(place + kind for kind in KINDS for place in ("B-", "I-")))


@dataclass(frozen=True, slots=True)
class Sentence:
    words: tuple[str, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """How many names were found rightly, how many found, and how many there are."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        return 100 * self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        return 100 * self.right / max(1, self.there)

    @property
    def f1(self) -> float:
        return 200 * self.right / max(1, self.found + self.there)


def read(path: Path) -> list[Sentence]:
    """Return the sentences of a file, a tag without a name before it made a beginning."""
    sentences = []
    for block in path.read_text("utf-8").split("\n\n"):
        rows = [line.split() for line in block.splitlines() if line.strip()]
        if rows:
            words, tags = zip(*((row[0], row[-1]) for row in rows), strict=True)
            sentences.append(Sentence(words, tuple(begun(tags))))
    return sentences


def begun(tags: Sequence[str]) -> Iterable[str]:
    """Yield the tags with every name begun by ``B-``, PER as PERS; what is unknown is outside.

    >>> list(begun(["I-LOC", "I-LOC", "I-ORG", "IO"]))
    ['B-LOC', 'I-LOC', 'B-ORG', 'O']
    """
    before = "O"
    for tag in tags:
        known = tag + "S" if tag.endswith("-PER") else tag
        known = known if known in TAGS else "O"
        if known[0] == "I" and before[2:] != known[2:]:
            known = "B" + known[1:]
        yield known
        before = known


def names(tags: Sequence[str]) -> set[tuple[int, int, str]]:
    """Return the names as (first word, word after the last, kind).

    >>> sorted(names(["I-LOC", "O", "B-PERS", "I-PERS", "B-PERS"]))
    [(0, 1, 'LOC'), (2, 4, 'PERS'), (4, 5, 'PERS')]
    """
    found, start, kind = set(), 0, ""
    for i, tag in enumerate([*begun(tags), "O"]):
        if kind and tag[0] != "I":
            found.add((start, i, kind))
            kind = ""
        if tag[0] == "B":
            start, kind = i, tag[2:]
    return found


def score(
    wanted: Iterable[Sequence[str]],
    made: Iterable[Sequence[str]],
    kinds: Sequence[str] = KINDS,
) -> dict[str, Score]:
    """Return the score of each kind, and of all of them as ``all``: span and kind must agree."""
    counts = {"right": Counter[str](), "found": Counter[str](), "there": Counter[str]()}
    for wanted_tags, made_tags in zip(wanted, made, strict=True):
        there, found = names(wanted_tags), names(made_tags)
        for part, group in (("right", there & found), ("found", found), ("there", there)):
            counts[part].update(kind for *_, kind in group)

    def of(chosen: Sequence[str]) -> Score:
        return Score(*(sum(counts[part][kind] for kind in chosen) for part in counts))

    return {**{kind: of([kind]) for kind in kinds}, "all": of(kinds)}
