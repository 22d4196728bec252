"""Names that an article has already given in full, where it names them again by a part."""

from collections.abc import Iterable, Iterator

from reader.entities.candidates import Candidate
from reader.entities.clitics import attested
from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind
from reader.text.words import readings

_RARE, _TOO_COMMON = 1 << 8, 1 << 11
"""Occurrences in the encyclopaedia up to which a word, or a surname by the lists, is a name."""


def echoes(found: Iterable[Candidate], passage: Passage, lists: Lexicon) -> Iterator[Candidate]:
    """Yield single words that stand for a person or place named elsewhere in the passage.

    «المعلم» is a teacher, save in an article that names وليد المعلم.
    """
    wanted = dict(_parts(found, lists))
    for i, word in enumerate(passage.keys):
        for clitics, rest in readings(word):
            kind = wanted.get(rest)
            if kind and (not clitics or attested(word, lists, {}) <= attested(rest, lists, {})):
                yield Candidate(i, i + 1, clitics, rest, kind, 0.6, "echo")
                break


def _parts(found: Iterable[Candidate], lists: Lexicon) -> Iterator[tuple[str, EntityKind]]:
    """Yield the words of names that may stand alone: last names, and foreign first names."""
    for candidate in found:
        first, *others = candidate.key.split()
        if candidate.kind is not EntityKind.PERSON:
            continue
        if not others:
            if candidate.confidence >= 0.7 and len(first) > 3 and _is_rare(first, lists):
                yield first, candidate.kind
            continue
        last = others[-1]
        if len(last) > 2 and last not in lists.nationalities and _may_echo(last, lists):
            yield last, candidate.kind
        flags = lists.units.get(first, "")
        if len(first) > 3 and not {"G", "g"} & set(flags) and lists.count(first) < 1 << 6:
            yield first, candidate.kind


def _may_echo(word: str, lists: Lexicon) -> bool:
    if lists.kind(word) not in (None, EntityKind.PERSON):
        return False
    if "G" in lists.units.get(word, ""):
        return not lists.is_common(word) and lists.count(word) < _TOO_COMMON
    if word in lists.triggers["stop"] or word in ("الله", "الدين"):
        return False
    if _is_rare(word, lists):
        return True
    listed_surname = "S" in lists.units.get(word, "") or word in lists.surnames
    return listed_surname and lists.count(word) < _TOO_COMMON


def _is_rare(word: str, lists: Lexicon) -> bool:
    return not lists.is_common(word) and lists.count(word) < _RARE
