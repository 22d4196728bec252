"""Who is who after a change: the user's word applied to the whole library at once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from reader.entities.finder import Finder
from reader.entities.unifying import USER
from reader.library import Library
from reader.model import Correction, EntityKind
from reader.text.words import key_of

_AT_ONCE = 20
"""Articles that a name is looked for in, or taken out of, in one step."""
_SOON = 2 * _AT_ONCE
"""So many of the newest are linked before the others are looked at."""


def naming(library: Library, keys: Iterable[str]) -> list[int]:
    """Return the articles in which one of these names may stand, the newest with a name first."""
    found = (library.articles.holding(f'"{key}"') for key in keys)
    return list(dict.fromkeys(chain.from_iterable(found)))


class Linking:
    """Takes corrections and takes them back, and links the library anew."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.defer: Callable[[], bool] | None = None
        """Has the library linked in the background and returns True, or returns False."""

    def correct(self, corrections: Sequence[Correction], *, is_one: bool = True) -> list[int]:
        """Apply what the user says to all articles, and return the numbers to retract it by.

        With `is_one`, it is known later to be one decision.
        """
        add = self._library.corrections.add
        numbers = [add(one, goes_on=is_one and n > 0) for n, one in enumerate(corrections)]
        self.link()
        return numbers

    def restore(self, numbers: Sequence[int], corrections: Sequence[Correction]) -> None:
        """Apply again what was retracted."""
        for number, correction in zip(numbers, corrections, strict=True):
            self._library.corrections.restore(number, correction)
        self.link()

    def retract(self, numbers: Iterable[int]) -> None:
        """Take corrections back: all is again as if they had not been."""
        for number in numbers:
            self._library.corrections.remove(number)
        self.link()

    def count(self, name: str) -> int:
        """Return how often a name, as printed, stands in all articles, in any spelling."""
        key = key_of(name)
        if not key:
            return 0
        finder = Finder({key: EntityKind.MISC})
        texts = map(self._library.articles.text, naming(self._library, [key]))
        return sum(len(finder.names(text)) for text in texts)

    def link(self) -> None:
        """See anew who is who in the whole library, or have it done soon."""
        if not self.is_deferred():
            for _ in self.steps():
                pass

    def is_deferred(self) -> bool:
        """Have the linking done in the background, if it can be and should be; tell if so."""
        return self.defer is not None and self.defer()

    def steps(self) -> Iterator[None]:
        """Do what `link` does in short steps."""
        while keys := self._library.links.wanted():
            yield from self._find(keys)
            self._library.links.set_found(keys)
        yield from self._library.links.steps()

    def _find(self, keys: Sequence[str]) -> Iterator[None]:
        """Find names that the user has added; drop those that are taken back."""
        added = self._library.corrections.rulings().kinds
        names = {key: added[key] for key in keys if key in added}
        finder = Finder(names, source=USER)
        waiting = naming(self._library, names)
        for first in range(0, len(waiting), _AT_ONCE):
            some = waiting[first : first + _AT_ONCE]
            texts = self._library.articles.texts(some)
            self._library.entities.add_names({i: finder.names(text) for i, text in texts.items()})
            yield
            if first == _SOON - _AT_ONCE:
                # The page of whose name it is shows the newest articles first: it need not wait.
                yield from self._library.links.steps()
        while self._library.entities.remove_user_names(set(keys) - added.keys(), _AT_ONCE):
            yield
