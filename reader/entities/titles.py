"""What stands right before a name: «وزير الصحة الدكتور …», «قائد الشرطة العميد …»."""

from collections.abc import Iterator, Sequence

from reader.entities.covering import Covering, is_person
from reader.entities.heads import Head, Heads
from reader.entities.lexicon import Lexicon, sections
from reader.entities.passage import Passage
from reader.entities.phrases import FARTHEST, Phrases
from reader.text.words import ARTICLE


class Titles:
    """Looks for the positions and ranks before the names in one passage."""

    def __init__(self, passage: Passage, lists: Lexicon, covered: Covering) -> None:
        self._keys = passage.keys
        self._covered = covered
        self._words = sections("positions.txt")
        self._heads = Heads(passage, lists)
        self._phrases = Phrases(passage, lists, covered)

    def before(self, first: int) -> Iterator[tuple[int, int]]:
        """Yield the position and the ranks that stand right before a name."""
        end = first
        while end and self._heads.is_joined(end - 1):
            word = self._keys[end - 1]
            if self._is_rank(end - 1):
                yield end - 1, self._end_of_rank(end, first)
            elif word not in self._words["styles"]:
                break
            end -= 1
        is_surname = self.is_single(first)
        if found := self._headed(end, is_surname=is_surname, is_next=end == first):
            yield found

    def _is_rank(self, i: int) -> bool:
        """Tell «العميد سامي» from «قائد اللواء سامي»."""
        word = self._keys[i]
        if not word.startswith(ARTICLE) or word[2:] not in self._words["ranks"]:
            return False
        before = self._heads.head(i - 1) if i and self._heads.is_joined(i - 1) else None
        return before is None or before.is_definite

    def _end_of_rank(self, i: int, first: int) -> int:
        while i < first and self._keys[i] in self._words["after ranks"]:
            i += 1
        return i

    def _headed(self, end: int, *, is_surname: bool, is_next: bool) -> tuple[int, int] | None:
        """Return the longest position that ends before word `end`.

        `is_next`: the name follows at once, without a style or rank between.
        """
        heads = list(self._heads_before(end))
        fit = [(i, head) for i, head in heads if self._phrases.end(i, head, end)]
        if not fit:
            return None
        start, outer = fit[-1]
        if self.is_of_family(start):
            return None
        if start + 1 == end and (outer.word in self._words["styles"] or not is_next):
            # «استقبل الرئيس الدكتور سامي»: whom he received.
            return None
        return self._whose(fit, end, is_surname=is_surname)

    def _heads_before(self, end: int) -> Iterator[tuple[int, Head]]:
        for i in range(end - 1, max(-1, end - 1 - FARTHEST), -1):
            if not self._heads.is_joined(i) or is_person(self._covered[i]):
                return
            head = self._heads.head(i)
            if head and self._covered[i] is None:
                yield i, head
                if head.clitics:
                    return

    def _whose(
        self, fit: Sequence[tuple[int, Head]], end: int, *, is_surname: bool
    ) -> tuple[int, int] | None:
        """Choose in «مستشار الرئيس …» whose name follows; None: his own or his man's.

        A last name alone is the leader's.
        """
        start, outer = fit[-1]
        leaders = [(i, h) for i, h in fit[:-1] if h.bare in self._words["leaders"]]
        if not leaders or outer.bare in self._words["deputies"]:
            return start, end
        inner, leader = leaders[-1]
        if is_surname:
            return inner, end
        return None if leader.is_definite else (start, end)

    def is_single(self, first: int) -> bool:
        """Tell whether the name that begins with a word is of this word alone."""
        name = self._covered[first]
        return name is not None and " " not in name.key

    def is_of_family(self, i: int) -> bool:
        """Tell «نجل الرئيس»: who is named behind is the son."""
        return i > 0 and self._heads.is_joined(i - 1) and self._keys[i - 1] in self._words["kin"]
