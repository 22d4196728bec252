"""Which printed words a typed word stands for: every clitic, «the», every spelling of a name."""

import re
from collections.abc import Iterable

from sqlite_utils import Database

from reader.entities.variants import alike, spellings
from reader.text.forms import forms, may_have_article, without_article
from reader.text.words import ARTICLE, PROCLITICS, readings


class Spelling:
    """Knows the words of one library: its vocabulary and the names of its entities."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def words(self, key: str, printed: str) -> tuple[str, ...]:
        """Return all folded words that a word, folded and as it was typed, stands for."""
        return self._class(self._base(key), may_have_article(printed))

    def names(self, key: str) -> tuple[str, ...]:
        """Return a word and the other spellings of it as a name, one word each."""
        known = self._db.execute(
            "select distinct b.key from keys a join keys b using (entity_id) where a.key = ?",
            [key],
        )
        own = [other for (other,) in known if " " not in other and alike(key, other)]
        listed = [other for other in spellings(key) if " " not in other]
        return tuple(dict.fromkeys([key, *listed, *own]))

    def _class(self, key: str, may_be_definite: bool = True) -> tuple[str, ...]:
        """Return every form of a word in every spelling of it.

        A name that never takes the article must not find its adjective: سورية is spelt
        like سوريا, السورية is not.
        """
        names = self.names(key)
        definite = len(names) == 1 or any(name.startswith(ARTICLE) for name in names)
        if not (definite and may_be_definite):
            return _all_forms(names, definite=False)
        return _all_forms(map(without_article, names), definite=True)

    def _base(self, key: str) -> str:
        """Return a typed word without letters that are clitics in this library.

        «وسوريا» is «سوريا» where that is a word; «لبنان» is not «بنان».
        """
        if without_article(key) != key:
            return self._after_lam(key)
        for clitics, rest in readings(key):
            if clitics in PROCLITICS and self._is_clitic(key, rest):
                return self._base(rest)
            if len(clitics) == 2 and self._is_clitic(key[1:], rest):
                return self._base(rest)
        return key

    def _after_lam(self, key: str) -> str:
        """Return «لبنان» of «للبنان», but all of «للسعودية», where the article is meant."""
        name = re.sub("^[وف]?ل(?=ل)", "", key)
        rest = without_article(key)
        if name == key or self._is_name(rest) != self._is_name(name):
            return name if self._is_name(name) else key
        whole, bare = set(forms(name, definite=True)), set(forms(rest, definite=True))
        is_name = self._count(whole - bare | {name}) > self._count(bare - whole)
        return name if is_name else key

    def _is_clitic(self, key: str, rest: str) -> bool:
        """Weigh the texts: forms that only `rest` explains against those only `key` does."""
        if self._is_name(key):
            return False
        whole, bare = set(self._class(key)), set(self._class(rest))
        own, other = self._count(whole - bare), self._count(bare - whole)
        return other > own and (self._is_name(rest) or other >= self._count({key}))

    def _is_name(self, key: str) -> bool:
        if spellings(key):
            return True
        rows = self._db.execute("select 1 from keys where key = ? limit 1", [key])
        return rows.fetchone() is not None

    def _count(self, words: Iterable[str]) -> int:
        """Return in how many articles such words stand, each counted for itself."""
        rows = (
            self._db.execute("select doc from vocabulary where term = ?", [word]).fetchone()
            for word in words
        )
        return sum(row[0] for row in rows if row)


def _all_forms(names: Iterable[str], *, definite: bool) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for name in names for form in forms(name, definite=definite)))
