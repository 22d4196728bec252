"""Names that an article has already given in full, where it names them again by a part."""

from collections.abc import Iterable, Iterator, Sequence

from reader.entities.candidates import Candidate
from reader.entities.clitics import attested
from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind
from reader.text.words import ARTICLE, readings

_THAT = frozenset(("ان", "وان", "فان", "بان", "لكن", "ولكن"))
_RARE, _TOO_COMMON = 1 << 8, 1 << 11
"""Occurrences in the encyclopaedia up to which a word, or a surname by the lists, is a name."""


def echoes(found: Iterable[Candidate], passage: Passage, lists: Lexicon) -> Iterator[Candidate]:
    """Yield single words that stand for a person or place named elsewhere in the passage.

    «المعلم» is a teacher, save in an article that names وليد المعلم.
    """
    wanted = dict(_parts(found, lists))
    lengths = {key.partition(" ")[0]: key.count(" ") + 1 for key in wanted}
    for i, word in enumerate(passage.keys):
        for clitics, first in readings(word):
            end = min(i + lengths.get(first, 1), passage.ends[i])
            key = passage.key(i, end, first)
            kind = wanted.get(key)
            if kind and (not clitics or attested(word, lists, {}) <= attested(first, lists, {})):
                if not _is_ordinary(key, lists) or _is_subject(i, passage, lists):
                    yield Candidate(i, end, clitics, key, kind, 0.6, "echo")
                break


def _is_ordinary(key: str, lists: Lexicon) -> bool:
    """Tell a word of the language that is somebody's last name here, and hardly anywhere else."""
    if key in lists.nationalities:
        return True
    return lists.is_common(key) and not _is_surname(key, lists.units.get(key, ""), lists)


def _is_subject(i: int, passage: Passage, lists: Lexicon) -> bool:
    """Tell «وقال السوداني» from «الجيش السوداني», «وأشار رجال» from «قال رجال الأمن»."""
    before = passage.keys[i - 1] if i else ""
    after = passage.keys[i + 1] if i + 1 < passage.ends[i] else ""
    of_others = after.startswith(ARTICLE) and not passage.keys[i].startswith(ARTICLE)
    return not of_others and (before in lists.triggers["saying"] or before in _THAT)


def _parts(found: Iterable[Candidate], lists: Lexicon) -> Iterator[tuple[str, EntityKind]]:
    """Yield the words of names that may stand alone: last names, and foreign first names."""
    for candidate in found:
        if candidate.kind is not EntityKind.PERSON:
            continue
        first, *others = candidate.key.split()
        if others:
            yield from ((key, candidate.kind) for key in _parts_of(first, others, lists))
        elif candidate.confidence >= 0.7 and len(first) > 3 and _is_rare(first, lists):
            yield first, candidate.kind


def _parts_of(first: str, others: Sequence[str], lists: Lexicon) -> Iterator[str]:
    last = others[-1]
    if len(last) > 2 and _may_echo(last, lists):
        yield last
    links = lists.triggers["links"]
    linked = [i for i, word in enumerate(others[1:-1], 1) if word in links]
    if linked:
        # «محمد أحمد ولد محمد الأمين» is called «ولد محمد الأمين».
        yield " ".join(others[linked[0] :])
    flags = lists.units.get(first, "")
    if len(first) > 3 and not {"G", "g"} & set(flags) and lists.count(first) < 1 << 6:
        yield first


def _may_echo(word: str, lists: Lexicon) -> bool:
    if lists.kind(word) not in (None, EntityKind.PERSON):
        return False
    flags = lists.units.get(word, "")
    if "G" in flags:
        return not lists.is_common(word) and lists.count(word) < _TOO_COMMON
    if word in lists.triggers["stop"] or word in ("الله", "الدين"):
        return False
    if word in lists.nationalities:
        return word.startswith(ARTICLE) and "S" in flags
    if lists.is_common(word) and len(word) > 3:
        return True  # but as a subject only
    return _is_rare(word, lists) or _is_surname(word, flags, lists)


def _is_surname(word: str, flags: str, lists: Lexicon) -> bool:
    if "s" in flags and len(word) > 3 and lists.count(word) < _RARE:
        return True
    listed = "S" in flags or word in lists.surnames
    return listed and lists.count(word) < _TOO_COMMON


def _is_rare(word: str, lists: Lexicon) -> bool:
    return not lists.is_common(word) and lists.count(word) < _RARE
