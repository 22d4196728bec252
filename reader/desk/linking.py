"""Who is who after a change: the user's word applied to the whole library at once."""

from collections.abc import Iterable, Iterator, Sequence

from reader.entities.finder import Finder
from reader.entities.unifying import unify
from reader.library import Library
from reader.model import Correction, EntityKind, Filter, Verb


def additions(corrections: Iterable[Correction]) -> dict[str, EntityKind]:
    """Return the names that the user has added, and of what kind they are."""
    return {
        correction.key: correction.kind
        for correction in corrections
        if correction.verb in (Verb.ADD, Verb.ALIAS) and correction.kind is not None
    }


def naming(library: Library, keys: Iterable[str]) -> set[int]:
    """Return the articles in which one of these names may stand."""
    return {
        hit.article_id
        for key in keys
        for hit in library.search.find(f'"{key}"', Filter(), limit=None)
    }


class Linking:
    """Takes corrections and takes them back, and links the library anew."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def correct(self, corrections: Sequence[Correction]) -> list[int]:
        """Apply what the user says to all articles, and return the numbers to retract it by."""
        numbers = [self._library.corrections.add(correction) for correction in corrections]
        self._find(additions(corrections))
        self.link()
        return numbers

    def restore(self, numbers: Sequence[int], corrections: Sequence[Correction]) -> None:
        """Apply again what was retracted."""
        for number, correction in zip(numbers, corrections, strict=True):
            self._library.corrections.restore(number, correction)
        self._find(additions(corrections))
        self.link()

    def retract(self, numbers: Iterable[int]) -> None:
        """Take corrections back: all is again as if they had not been."""
        before = additions(self._library.corrections.every())
        for number in numbers:
            self._library.corrections.remove(number)
        after = additions(self._library.corrections.every())
        self._library.entities.remove_user_names(before.keys() - after.keys())
        self.link()

    def link(self) -> None:
        """See anew who is who in the whole library."""
        for _ in self.steps():
            pass

    def steps(self) -> Iterator[None]:
        """Do what `link` does in short steps; nothing else may be written between them."""
        corrections = self._library.corrections.every()
        unified = unify(self._library.entities.names(), corrections)
        yield from self._library.entities.assign(unified)

    def _find(self, names: dict[str, EntityKind]) -> None:
        if names:
            finder = Finder(names, source="user")
            for article_id in naming(self._library, names):
                found = finder.names(self._library.articles.text(article_id))
                self._library.entities.add_names(article_id, found)
