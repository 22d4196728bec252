"""How far a position goes from its head: a chain of nouns, adjectives, what prepositions add."""

from dataclasses import dataclass
from enum import Enum

from reader.entities.covering import Covering, is_person, name_end
from reader.entities.heads import Head, Heads
from reader.entities.lexicon import Lexicon, sections
from reader.entities.nationalities import nations
from reader.entities.passage import Passage
from reader.model import EntityKind, Name
from reader.text.words import ARTICLE, readings

FARTHEST = 12
"""So many words at most has a position."""
_OWNED = ("تهما", "تها", "تهم", "ته", "هما", "ها", "هم", "ه")
_TO = "الي"
_SHORTEST = 5
"""Letters of a definite adjective at least."""


class _State(Enum):
    OPEN = 1
    """A noun must follow: «وزير …», «المتحدث باسم …»."""
    COMPLETE = 2
    CLOSED = 3
    """Of which nation it is has been said: little follows."""


_Step = tuple[int, _State] | None


@dataclass(frozen=True, slots=True)
class _At:
    """Where reading has come to."""

    i: int
    state: _State
    is_definite: bool
    """The head is: «المتحدث»."""
    is_bounded: bool
    """A name follows where reading must end, so all before it is likely to belong."""

    @property
    def is_open(self) -> bool:
        return self.state is _State.OPEN


class Phrases:
    """Reads positions in one passage, whose names are known."""

    def __init__(self, passage: Passage, lists: Lexicon, covered: Covering) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._lists = lists
        self._covered = covered
        words = self._words = sections("positions.txt")
        self._heads = Heads(passage, lists)
        self._chain = words["chain"] | words["heads"]
        self._no_nouns = lists.triggers["saying"] | words["no nouns"]
        self._never = lists.together("stop", "saying")

    def end(self, i: int, head: Head, limit: int = 0) -> int:
        """Return where the position ends that word i heads; at `limit` exactly, if there is one.

        0: it has no end there, or nothing follows a head that needs it.
        """
        state = _State.COMPLETE if head.is_definite else _State.OPEN
        best = i + 1 if head.is_definite else 0
        j = i + 1
        while j < (limit or min(len(self._keys), i + FARTHEST)) and self._heads.is_joined(j - 1):
            step = self._step(_At(j, state, head.is_definite, bool(limit)))
            if step is None:
                break
            j, state = step
            if state is not _State.OPEN:
                best = j
        return best if not limit or best == limit else 0

    def _step(self, at: _At) -> _Step:
        word, name = self._keys[at.i], self._covered[at.i]
        if is_person(name):
            return None
        if name is not None and name.kind is not EntityKind.MISC:
            return self._over_name(at, name)
        for step in (self._closing, self._preposition, self._definite, self._joined, self._chained):
            if found := step(at, word):
                return found
        return None

    def _over_name(self, at: _At, name: Name) -> _Step:
        """«رئيس [حزب الأمة]», «الأمين العام ل[لأمم المتحدة]»."""
        end = name_end(self._covered, at.i)
        has_clitic = self._passage.words[at.i].span.start < name.span.start
        if not has_clitic:
            return (end, _State.COMPLETE) if at.is_open or at.is_bounded else None
        is_of = self._keys[at.i].startswith(("ل", "ب"))
        return (end, _State.COMPLETE) if is_of and self._may_be_of(at) else None

    def _may_be_of(self, at: _At) -> bool:
        """Tell «الأمين العام ل…» from «قال وزير الدفاع ل…»."""
        return not at.is_open and (at.is_definite or at.is_bounded)

    def _closing(self, at: _At, word: str) -> _Step:
        if at.is_open:
            return None
        is_nation = word.startswith(ARTICLE) and word.removeprefix(ARTICLE) in nations().place
        return (at.i + 1, _State.CLOSED) if is_nation or word in self._words["closing"] else None

    def _preposition(self, at: _At, word: str) -> _Step:
        if at.is_open:
            is_of_head = word in self._words["prepositions"] and word.startswith(("ب", "ل"))
            return (at.i + 1, _State.OPEN) if is_of_head else None
        if word in self._words["prepositions"]:
            return at.i + 1, _State.OPEN
        if at.is_bounded and at.state is _State.COMPLETE:
            if word in self._words["prepositions behind complements"]:
                return at.i + 1, _State.OPEN
            if word.startswith("ب") and ARTICLE + word not in self._lists.levels:
                return self._of(at, word)
        return self._of(at, word) if word.startswith("ل") and self._may_be_of(at) else None

    def _of(self, at: _At, word: str) -> _Step:
        """«لشؤون …», «بمجلس …», «للشركة»."""
        for clitics, rest in readings(word):
            if clitics and rest.startswith(ARTICLE):
                return at.i + 1, _State.COMPLETE
            if clitics and rest in self._chain:
                return at.i + 1, _State.OPEN
        return None

    def _definite(self, at: _At, word: str) -> _Step:
        if not word.startswith(ARTICLE):
            return None
        if at.is_open:
            is_noun = len(word) > len(_TO) and word not in self._no_nouns
            return (at.i + 1, _State.COMPLETE) if is_noun else None
        if len(word) < _SHORTEST or self._is_never(word):
            return None
        if self._heads.sought[word] and word not in self._words["adjectives"]:
            return None
        if word in self._words["adjectives"]:
            return at.i + 1, at.state
        is_name = word in self._lists.units and not self._lists.is_common(word)
        is_adjective = word.endswith(("ي", "يه")) and at.state is _State.COMPLETE
        is_of_it = not is_name and (at.is_bounded or is_adjective)
        return (at.i + 1, at.state) if is_of_it else None

    def _joined(self, at: _At, word: str) -> _Step:
        """«والصناعة» in «وزير التجارة والصناعة»."""
        if at.is_open or not word.startswith("و"):
            return None
        rest = word[1:]
        if rest in self._words["portfolios"]:
            return at.i + 1, _State.COMPLETE
        is_noun = (
            rest.startswith(ARTICLE) and not self._heads.sought[rest] and not self._is_never(rest)
        )
        if at.is_bounded and is_noun:
            return at.i + 1, _State.COMPLETE
        return (at.i + 1, _State.OPEN) if at.is_bounded and rest in self._words["chain"] else None

    def _chained(self, at: _At, word: str) -> _Step:
        """«مجلس إدارة …», and nouns that are owned: «خارجيته»."""
        if not at.is_open:
            return None
        if word in self._chain:
            return at.i + 1, _State.OPEN
        if self._lists.kind(word) is EntityKind.PLACE:
            return at.i + 1, _State.COMPLETE
        for ending in _OWNED:
            base = word.removesuffix(ending)
            if base != word and (base in self._chain or base + "ه" in self._chain):
                return at.i + 1, _State.COMPLETE
        if not at.is_bounded or self._is_never(word):
            return None
        # «مدير مستشفى …» must go on, «مدير معهد باستور» need not.
        is_noun = ARTICLE + word in self._lists.levels
        return at.i + 1, _State.OPEN if is_noun else _State.COMPLETE

    def _is_never(self, word: str) -> bool:
        own = self._words["adjectives"] | self._words["closing"] | self._words["portfolios"]
        return word in self._never and word not in own and not self._heads.sought[word]
