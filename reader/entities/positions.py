"""What people are: «وزير الدفاع الأميركي», «المتحدثة باسم الخارجية», each with its bearer.

The bearer is named right behind («الوزير كارتر»), or before, as a rule with a comma: «آشتون
كارتر، وزير الدفاع الأميركي،». Where nobody is named beside it, a position is nobody's. The
words are in ``positions.txt``.
"""

from collections.abc import Iterator

from reader.entities.covering import Covering, is_person, name_end
from reader.entities.heads import Head, Heads
from reader.entities.lexicon import Lexicon, sections
from reader.entities.nationalities import usual_spelling
from reader.entities.passage import Passage
from reader.entities.phrases import FARTHEST, Phrases
from reader.entities.titles import Titles
from reader.model import Expression, ExpressionKind, Name, Span

_QUOTES = {"»": "«", "”": "“", '"': '"'}
_COMMAS = frozenset("،,")


class Positions:
    """Looks for positions in one passage, whose names are known."""

    def __init__(self, passage: Passage, lists: Lexicon, covered: Covering) -> None:
        self._passage = passage
        self._keys = passage.keys
        self._covered = covered
        self._words = sections("positions.txt")
        self._silent = self._words["weak"] | self._words["ranks"]
        self._heads = Heads(passage, lists)
        self._phrases = Phrases(passage, lists, covered)
        self._titles = Titles(passage, lists, covered)

    def found(self) -> Iterator[Expression]:
        taken: set[int] = set()
        for first, last, name in self._people():
            # «ورئيس الوزراء وسامي»: whom a letter joins is another one.
            before = () if self._is_joined(first) else self._titles.before(first)
            for start, end in (*before, *self._after(first, last)):
                if taken.isdisjoint(range(start, end)):
                    taken.update(range(start, end))
                    yield self._expression(start, end, name.span)
        for i in range(len(self._keys)):
            if i not in taken and (end := self._alone(i)):
                taken.update(range(i, end))
                yield self._expression(i, end, self._behind_comma(end))

    def _behind_comma(self, end: int) -> Span | None:
        """Return the name in «قال وزير العدل، سامي الأحمد، إن»."""
        name = self._covered[end] if end < len(self._keys) and self._is_comma(end) else None
        if name is None or not is_person(name) or self._is_joined(end):
            return None
        return name.span if self._is_comma(name_end(self._covered, end)) else None

    def _people(self) -> Iterator[tuple[int, int, Name]]:
        """Yield the first word of each person's name, where it ends, and the name."""
        for i, name in enumerate(self._covered):
            is_first = i == 0 or self._covered[i - 1] is not name
            if name is not None and is_person(name) and is_first:
                yield i, name_end(self._covered, i), name

    def _expression(self, start: int, end: int, about: Span | None) -> Expression:
        head = self._heads.head(start)
        clitics, first = (head.clitics, head.word) if head else ("", self._keys[start])
        key = " ".join(map(usual_spelling, (first, *self._keys[start + 1 : end])))
        span = self._quoted(self._passage.span(start, end, clitics))
        return Expression(span, ExpressionKind.POSITION, key, about=about)

    def _quoted(self, span: Span) -> Span:
        """Return a span with the quotation mark that closes behind what is opened in it."""
        text = self._passage.text
        behind = text[span.end : span.end + 1]
        opening = _QUOTES.get(behind, "")
        inside = text[span.start : span.end]
        is_straight = opening == behind and inside.count(opening) % 2
        is_open = opening and (is_straight or inside.count(opening) > inside.count(behind))
        return Span(span.start, span.end + 1) if is_open else span

    def _after(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield the position that stands behind a name."""
        head = self._heads.head(last) if last < len(self._keys) else None
        if head is None or head.clitics or self._covered[last]:
            return
        if self._is_comma(last) or self._is_named_by(first, last):
            end = self._to_comma(last, head) or self._phrases.end(last, head)
            if end > last + 1 and not self._is_of_next(last, head):
                yield last, end

    def _to_comma(self, i: int, head: Head) -> int:
        """Return where the position ends that fills all between two commas; 0: none does."""
        end = i + 1
        while end < min(len(self._keys), i + FARTHEST) and self._heads.is_joined(end - 1):
            end += 1
        return self._phrases.end(i, head, end) if end > i + 1 and self._is_comma(end) else 0

    def _is_comma(self, i: int) -> bool:
        """Tell whether a comma alone, or the end of a text, stands before word i."""
        words, text = self._passage.words, self._passage.text
        end = words[i].span.start if i < len(words) else len(text)
        return text[words[i - 1].span.end : end].strip() in _COMMAS

    def _is_named_by(self, first: int, last: int) -> bool:
        """Tell «قال سامي الأحمد وزير …» from «التقى سامي الأحمد وزير …»."""
        if not self._heads.is_joined(last - 1) or self._titles.is_single(first):
            return False
        i = first - 1
        while i >= 0 and self._heads.is_joined(i) and self._keys[i] in self._words["styles"]:
            i -= 1
        if i < 0 or not self._heads.is_joined(i):
            return True
        return self._keys[i] in self._words["speaking"]

    def _is_of_next(self, i: int, head: Head) -> bool:
        """Tell whether somebody is named right behind a position, whose it is then."""
        for end in range(i + 1, min(len(self._keys), i + FARTHEST)):
            if not self._heads.is_joined(end - 1):
                return False
            if is_person(self._covered[end]):
                if self._is_joined(end):
                    return False
                return bool(self._phrases.end(i, head, end))
        return False

    def _alone(self, i: int) -> int:
        """Return where a position ends beside which nobody is named; 0: none is here."""
        head = self._heads.head(i)
        if head is None or self._covered[i] or head.bare in self._silent:
            return 0
        end = self._phrases.end(i, head)
        is_other = self._is_of_next(i, head) or self._titles.is_of_family(i)
        return end if end > i + 1 and not is_other else 0

    def _is_joined(self, i: int) -> bool:
        """Tell whether a letter is joined to the front of the name at word i."""
        name = self._covered[i]
        return name is not None and self._passage.words[i].span.start < name.span.start
