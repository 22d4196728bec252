"""Sports clubs: cities and words of the language that name one where sport is played."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.entities.candidates import Candidate
from reader.entities.following import Following
from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind
from reader.text.words import ARTICLE

_NEVER_ALONE = frozenset(("الاتحاد", "الشباب", "النصر", "الشرطه", "الجيش"))
"""Words too frequent in sport to be a club wherever they stand."""
_UNHEARD = 1 << 5
_FOOTBALL = 3
"""So many words of football make a report of a match."""
_IN = frozenset(("في", "الي", "مدينه", "بمدينه", "من", "قرب", "بلديه", "ملعب"))
_GUESSED = frozenset(("strange", "first name"))


def is_of_sport(passage: Passage, lists: Lexicon) -> bool:
    """Tell a report of matches."""
    return sum(passage.counts[word] for word in lists.triggers["football"]) >= _FOOTBALL


def clubs(passage: Passage, lists: Lexicon) -> Iterator[Candidate]:
    """Yield clubs whose name is a word too: «فاز الأهلي», «الهلال السعودي»."""
    sought = lists.sought("clubs", lambda: {key.partition(" ")[0] for key in lists.clubs})
    if not is_of_sport(passage, lists):
        return
    last, known = -1, _told(passage, lists)
    for i, word in enumerate(passage.keys):
        for clitics, first in sought[word]:
            end = _end(i, first, passage, lists)
            if not end:
                continue
            key = passage.key(i, end, first)
            told = clitics == "و" and (last == i or _is_club_before(i, lists, passage))
            # «الاتحاد الكويتي» is a federation.
            told = told or (key != "الاتحاد" and _is_of_nation(end, i, passage, lists))
            if told or key in known or _plays(i, passage, lists):
                yield Candidate(i, end, clitics, key, EntityKind.ORGANISATION, 0.97, "club")
                last = end
                break


def _told(passage: Passage, lists: Lexicon) -> set[str]:
    """Return the words that a word of matches, or a nation, tells to be clubs in this passage."""
    sought = lists.sought("clubs", lambda: {key.partition(" ")[0] for key in lists.clubs})
    found = set()
    for i, word in enumerate(passage.keys):
        for _clitics, first in sought[word]:
            end = _end(i, first, passage, lists)
            if end and (_is_of_nation(end, i, passage, lists) or _plays(i, passage, lists)):
                found.add(passage.key(i, end, first))
    return found - _NEVER_ALONE


def clubs_of_places(passage: Passage, lists: Lexicon) -> Iterator[Candidate]:
    """Yield «مولودية وهران», «شباب السوالم»: a word for a club, and its town."""
    if not is_of_sport(passage, lists):
        return
    following = Following(passage, lists)
    heads = lists.sought("club heads", lambda: lists.triggers["club heads"])
    for i, word in enumerate(passage.keys):
        for clitics, head in heads[word]:
            first = i + 1
            end = following.place(first) if first < passage.ends[i] else 0
            if not end and _plays(i, passage, lists) and first < passage.ends[i]:
                end = first + following.is_new(passage.keys[first], _UNHEARD)
                end = end if end > first else 0
            if end:
                key = passage.key(i, end, head)
                yield Candidate(i, end, clitics, key, EntityKind.ORGANISATION, 0.8, "club")


def _end(i: int, first: str, passage: Passage, lists: Lexicon) -> int:
    for end in range(min(passage.ends[i], i + 3), i, -1):
        if passage.key(i, end, first) in lists.clubs:
            return end
    return 0


def _is_of_nation(end: int, i: int, passage: Passage, lists: Lexicon) -> bool:
    """Tell «الأهلي المصري»: the nation of the club right after its name."""
    if end >= passage.ends[i]:
        return False
    word = passage.keys[end]
    return word.startswith(ARTICLE) and not word.endswith("ه") and word in lists.nationalities


def _is_club_before(i: int, lists: Lexicon, passage: Passage) -> bool:
    return i > 0 and lists.kind(passage.keys[i - 1]) is EntityKind.ORGANISATION


def _plays(i: int, passage: Passage, lists: Lexicon) -> bool:
    """Tell «فوز النصر على الهلال»: a word of matches before the name."""
    if i == 0 or passage.ends[i - 1] <= i:
        return False
    return bool(lists.sought("match", lambda: lists.triggers["match"])[passage.keys[i - 1]])


def as_clubs(found: Iterable[Candidate], passage: Passage, lists: Lexicon) -> list[Candidate]:
    """Return the names, some cities and foreign names as clubs in a report of a match."""
    found = list(found)
    if not is_of_sport(passage, lists):
        return found
    return [
        replace(candidate, kind=EntityKind.ORGANISATION)
        if _is_club(candidate, passage, lists)
        else candidate
        for candidate in found
    ]


def _is_club(candidate: Candidate, passage: Passage, lists: Lexicon) -> bool:
    if candidate.key in lists.triggers["club cities"]:
        return not _is_in(candidate, passage)
    guessed = candidate.kind is EntityKind.PERSON and candidate.source in _GUESSED
    if not guessed or not _plays(candidate.start, passage, lists):
        return False
    return _is_of_nation(candidate.end, candidate.start, passage, lists)


def _is_in(candidate: Candidate, passage: Passage) -> bool:
    """Tell whether something is said to be in the city: «في برشلونة», «ببرشلونة»."""
    before = passage.keys[candidate.start - 1] if candidate.start else ""
    return "ب" in candidate.clitics or before in _IN
