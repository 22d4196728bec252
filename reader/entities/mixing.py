"""Recognising the names in a text by the rules and the learnt networks together.

Each is trusted with what it does best, as measured on reports of many outlets: the rules with
places, organisations and people that they know; the networks with people, and with what the
rules pass over. It takes several times as long as the rules alone.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from functools import lru_cache

from reader.entities import recogniser, tagger
from reader.entities.candidates import is_other_word
from reader.entities.clitics import without
from reader.entities.letters import is_joined
from reader.entities.lexicon import Lexicon, lexicon
from reader.entities.passage import Passage, passage
from reader.entities.recogniser import CLOSEST, Recogniser
from reader.entities.tagger import Found, Tagger
from reader.entities.trimming import joined, parted, surnames
from reader.model import EntityKind, Name, Span
from reader.text.words import key_of, without_clitics

NETWORKS = "networks"
"""`Name.source` of names that only the networks have found."""
_SURE = 0.7
"""So likely must a name be that only the networks find."""
_DOUBTED = 0.02
"""A person that the rules have guessed is none if the networks find that less likely."""
_LEAST = {"first name": 0.15, "strange": 0.15}
"""The same where the words alone, and none beside them, made the rules think of somebody."""
_KNOWN = 0.9
"""Above this the lists alone make somebody known."""
_SHORTEST = 4
"""Letters of a word that may begin with a clitic."""


class MixedRecogniser:
    """Lets the rules read a text, then the networks, which are told what the rules found."""

    version = CLOSEST

    def __init__(self, rules: Recogniser, networks: Tagger, lists: Lexicon) -> None:
        self._rules = rules
        self._networks = networks
        self._lists = lists

    def names(self, text: str) -> list[Name]:
        """Return the names in reading order; they do not overlap."""
        known = self._rules.names(text)
        judged = self._networks.judge(text, known)
        learnt = self._learnt(text, judged.found, known)
        return mixed(known, judged.beliefs, learnt)

    def _learnt(self, text: str, found: Iterable[Found], known: Sequence[Name]) -> list[Name]:
        read, by_span = passage(text), {name.span: name for name in known}
        sure = [
            each
            for each in joined(text, found)
            if each.kind is not EntityKind.MISC and each.confidence >= _SURE
        ]
        called = surnames(read, (*known, *sure))
        names = (
            self._name(read, part)
            for each in sure
            for part in (parted(read, each, called) if _is_person(each) else [each])
        )
        return [
            _told_by_rules(name, by_span.get(name.span))
            for name in names
            if not (self._is_other_word(read, name) or self._is_ordinary(name, called))
        ]

    def _is_other_word(self, read: Passage, name: Name) -> bool:
        i = bisect_right(read.words, name.span.start, key=lambda word: word.span.start) - 1
        return is_other_word(read, self._lists, i, name.key)

    def _is_ordinary(self, name: Name, called: Set[str]) -> bool:
        """Tell «حسن النية», «إنه سعيد»: words that are first names, too, and nobody's here."""
        return _is_person(name) and self._lists.is_given(name.key) and name.key not in called

    def _name(self, read: Passage, found: Found) -> Name:
        """Return what was found without the letters that are joined to its first word."""
        span, text = found.span, read.text
        key = key_of(text[span.start : span.end])
        first, _, others = key.partition(" ")
        clitics, bare = "", first
        if is_joined(text[span.start : span.end]):
            clitics, bare = first[0], first[1:]
        elif len(first) >= _SHORTEST:
            clitics, bare = without(first, self._lists, read.counts)
        start = without_clitics(text, span, clitics).start
        key = f"{bare} {others}".strip()
        return Name(Span(start, span.end), found.kind, key, found.confidence, NETWORKS)


def mixed(known: Sequence[Name], beliefs: Sequence[float], learnt: Sequence[Name]) -> list[Name]:
    """Choose among the names of the rules, with what the networks believe of them, and theirs."""
    people = [name for name in learnt if _is_person(name)]
    sure = [name for name in known if _is_certain(name) and not _is_part_of(name, people)]
    guessed = [
        name
        for name, belief in zip(known, beliefs, strict=True)
        if not _is_certain(name) and belief >= _LEAST.get(name.source, _DOUBTED)
    ]
    others = [name for name in learnt if not _is_person(name)]
    taken: list[Name] = []
    for names in (sure, people, guessed, others):
        taken = [*taken, *_in_gaps(names, taken)]
    return sorted(taken, key=lambda name: name.span.start)


def _is_certain(name: Name) -> bool:
    is_listed = name.source == "list" and name.confidence > _KNOWN
    return not _is_person(name) or is_listed


def _is_part_of(name: Name, people: Iterable[Name]) -> bool:
    """Tell a known last name in a longer name, such as «إنفانتينو» in «جاني إنفانتينو»."""
    alone = _is_person(name) and " " not in name.key
    return alone and any(one.span.contains(name.span) and one.span != name.span for one in people)


def _is_person(name: Name | Found) -> bool:
    return name.kind is EntityKind.PERSON


def _in_gaps(names: Iterable[Name], taken: Sequence[Name]) -> Iterator[Name]:
    return (n for n in names if not any(n.span.overlaps(other.span) for other in taken))


def _told_by_rules(name: Name, known: Name | None) -> Name:
    """Keep what the rules know of a name that both find: how it was found, and its key."""
    if known is None or known.kind is not name.kind:
        return name
    return replace(known, confidence=max(known.confidence, name.confidence))


@lru_cache(maxsize=1)
def load() -> MixedRecogniser:
    """Return the recogniser, its files read once: that takes about half a second."""
    return MixedRecogniser(recogniser.load(), tagger.load(), lexicon())
