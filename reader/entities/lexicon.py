"""The lists of names and of common words, as they lie in ``resources/names``."""

import lzma
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from reader.model import EntityKind
from reader.resources import resource
from reader.text.folding import folded
from reader.text.words import key_of, readings

WEAK = "?"
"""Before a form in the lists: a name only where a word before it says so."""
CLUB = "~"
"""Before a form of ``organisations.txt``: a club whose name counts where sport is played."""
NOT_BY_SURNAME = "="
"""Before a form of ``people.txt``: its last word alone does not stand for the person."""

_BY_HAND = (
    ("organisations.txt", EntityKind.ORGANISATION),
    ("places.txt", EntityKind.PLACE),
    ("people.txt", EntityKind.PERSON),
)


_SHORTEST_PLACE = 4
_GENERIC = frozenset(("تنظيم", "نادي", "مليشيا", "ميليشيا", "شركه"))
"""Before a weak form these are no part of the name, as words for papers are none."""
_SURE = 4
"""The level from which the endings of a word say that it is no name."""
_WHOLE = 14
"""The level of words that are no clitic and name."""
_ORDINARY = 1 << 11
"""A word so frequent in an encyclopaedia is more than one person's surname."""


_MOST_SEEN = 1 << 15
"""Words whose readings are remembered at most."""


@dataclass(frozen=True, slots=True)
class Group:
    """Names of one entity, by hand."""

    id: int
    kind: EntityKind
    keys: tuple[str, ...]


@dataclass(slots=True)
class Lexicon:
    """What is known of words and names, all by key."""

    core: dict[str, EntityKind] = field(default_factory=dict)
    """Names by hand, found wherever they stand."""
    weak: dict[str, EntityKind] = field(default_factory=dict)
    weak_places: dict[str, bool] = field(default_factory=dict)
    """Names of places that are words or other names, too; true where written by hand."""
    clubs: set[str] = field(default_factory=set)
    """Clubs whose name is a word, too."""
    headed: set[str] = field(default_factory=set)
    """Names by hand with a head that is no part of them: the name begins behind it."""
    listed: dict[str, EntityKind] = field(default_factory=dict)
    """Names of the large lists: cities, clubs, full names of people."""
    places: dict[str, int] = field(default_factory=dict)
    """Which place of the large list a key names; keys of different places are kept apart."""
    group_of: dict[str, Group] = field(default_factory=dict)
    surnames: dict[str, str] = field(default_factory=dict)
    """Last names that stand for one famous person, and that person's full name."""
    units: dict[str, str] = field(default_factory=dict)
    """Single words of names: G g given, S s surname (capital: frequent), f foreign."""
    nationalities: frozenset[str] = frozenset()
    levels: dict[str, int] = field(default_factory=dict)
    """Words of an encyclopaedia, seen there about ``2 ** level`` times."""
    common: frozenset[str] = frozenset()
    """Words of the language that are no part of names."""
    name_words: frozenset[str] = frozenset()
    """Words that mostly stand in names of people."""
    pairs: set[str] = field(default_factory=set)
    """The first two words of the names of several."""
    longest: dict[str, int] = field(default_factory=dict)
    """How many words the longest name has that begins with this word."""
    triggers: dict[str, frozenset[str]] = field(default_factory=dict)
    _sought: dict[str, "Sought"] = field(default_factory=dict)
    _together: dict[tuple[str, ...], frozenset[str]] = field(default_factory=dict)

    def together(self, *sections: str) -> frozenset[str]:
        """Return the words of several sections of ``triggers.txt``."""
        if sections not in self._together:
            self._together[sections] = frozenset().union(*(self.triggers[s] for s in sections))
        return self._together[sections]

    def sought(self, name: str, words: Callable[[], Iterable[str]]) -> "Sought":
        """Return what reads words for those of `words`, the same at each call of one name."""
        if name not in self._sought:
            self._sought[name] = Sought(frozenset(words()))
        return self._sought[name]

    def kind(self, key: str) -> EntityKind | None:
        return self.core.get(key) or self.listed.get(key)

    def count(self, word: str) -> int:
        """Return about how often a word stands in eight million words of an encyclopaedia."""
        level = self.levels.get(word)
        return 0 if level is None else 1 << level >> 1

    def is_common(self, word: str) -> bool:
        """Tell whether a word is known for not being part of names."""
        return word in self.common

    def is_given(self, word: str) -> bool:
        return "G" in self.units.get(word, "") or "g" in self.units.get(word, "")


class Sought(dict[str, tuple[tuple[str, str], ...]]):
    """Tells in which ways a folded word may be one of the words sought, clitics before it.

    A dictionary that fills itself: each word of a text is asked for many times.
    """

    def __init__(self, words: frozenset[str]) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, key: str) -> tuple[tuple[str, str], ...]:
        if len(self) > _MOST_SEEN:
            self.clear()
        found = tuple(each for each in readings(key) if each[1] in self._words)
        self[key] = found
        return found


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the lists, read once."""
    lists = Lexicon()
    lists.triggers = sections("triggers.txt")
    _read_words(lists)
    _read_large_lists(lists)
    _read_by_hand(lists)
    for names in (lists.core, lists.weak, lists.weak_places, lists.headed, lists.listed):
        for key in names:
            first, _, rest = key.partition(" ")
            length = 1
            if rest:
                length += rest.count(" ") + 1
                lists.pairs.add(f"{first} {rest.partition(' ')[0]}")
            if length > lists.longest.get(first, 0):
                lists.longest[first] = length
    return lists


def _path(name: str) -> Path:
    return resource("names") / name


def _lines(name: str) -> list[str]:
    return lzma.decompress(_path(name).read_bytes()).decode().splitlines()


def by_hand(name: str) -> Iterator[str]:
    """Yield the lines of a list, comments left out."""
    for line in _path(name).read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def by_section(name: str) -> Iterator[tuple[str, str]]:
    """Yield the lines of a list, each with the section that it stands in; "" before the first."""
    section = ""
    for line in by_hand(name):
        if line.startswith("["):
            section = line.strip("[] ")
        else:
            yield section, line


def _read_words(lists: Lexicon) -> None:
    common: list[str] = []
    name_words: list[str] = []
    for line in _lines("words.txt.xz"):
        kind, level, *found = line.split(" ")
        lists.levels.update(dict.fromkeys(found, int(level)))
        if kind == "n":
            name_words += found
        elif kind == "c" and int(level) >= _SURE:
            common += found
    lists.levels.update(dict.fromkeys(lists.triggers["whole"], _WHOLE))
    lists.common = frozenset(common)
    lists.name_words = frozenset(name_words)
    for line in _lines("units.txt.xz"):
        word, _, flags = line.partition(" ")
        lists.units[word] = flags
    lists.nationalities = frozenset(_lines("nationalities.txt.xz"))


def _read_large_lists(lists: Lexicon) -> None:
    for number, line in enumerate(_lines("cities.txt.xz")):
        for form in line.split("|"):
            key = form.removeprefix(WEAK)
            head, _, rest = key.partition(" ")
            headed = bool(rest) and head in lists.triggers["places"]
            # «ولاية سطيف» is سطيف, which may be a word of the language by itself.
            key = rest if headed else key
            if headed or form.startswith(WEAK):
                _take_weak_place(lists, key, shortest=3 if headed else _SHORTEST_PLACE)
            else:
                lists.listed[key] = EntityKind.PLACE
            lists.places[key] = number
    for key in _lines("clubs.txt.xz"):
        # «السد القطري»: the nation is no part of the name.
        if key.rpartition(" ")[2] not in lists.nationalities:
            lists.listed[key] = EntityKind.ORGANISATION
    for key in _lines("full_names.txt.xz"):
        lists.listed.setdefault(key, EntityKind.PERSON)


def _take_weak_place(lists: Lexicon, key: str, *, shortest: int) -> None:
    lists.weak[key] = EntityKind.PLACE
    if len(key) >= shortest and not lists.is_common(key):
        lists.weak_places[key] = False


def _read_by_hand(lists: Lexicon) -> None:
    number = 0
    for file, kind in _BY_HAND:
        for line in by_hand(file):
            forms = [form.strip() for form in line.split("|")]
            keys = tuple(dict.fromkeys(k for form in forms for k in _spelt(_bare(form))))
            group = Group(number, kind, keys)
            number += 1
            for form in forms:
                _take(lists, form, group, headed=_is_headed(lists, form, forms))
            if kind is EntityKind.PERSON and not line.startswith(NOT_BY_SURNAME):
                _take_surnames(lists, keys)


def _bare(form: str) -> str:
    return form.lstrip(WEAK + CLUB + NOT_BY_SURNAME).strip()


def _spelt(form: str) -> Iterator[str]:
    """Yield the keys of a form: Cairo writes ج where others write غ for a foreign g."""
    key = key_of(form)
    yield key
    if "غ" in key:
        yield key.replace("غ", "ج")


def _is_headed(lists: Lexicon, form: str, forms: list[str]) -> bool:
    """Tell «حركة حماس» where حماس is another form: the head is no part of the name."""
    head, _, rest = form.partition(" ")
    head = folded(head)
    # Where the line begins with such a head, it is part of the name: «قوات الدعم السريع».
    part = form == forms[0] and head in ("قوات", "جماعه")
    bare = head in lists.triggers["heads"] and rest in forms and not part
    club, _, nation = form.rpartition(" ")
    if CLUB + club in forms and key_of(nation) in lists.nationalities:
        return True
    return bare or (
        head in lists.triggers["papers"] | _GENERIC
        and (WEAK + rest in forms or CLUB + rest in forms)
    )


def _take(lists: Lexicon, form: str, group: Group, *, headed: bool) -> None:
    weak = form.lstrip(NOT_BY_SURNAME).startswith((WEAK, CLUB))
    first, *respelt = _spelt(_bare(form))
    # «إيغاد» with ج would be إيجاد, finding.
    if headed:
        lists.headed.add(first)
        lists.listed.pop(first, None)
    for key in (first, *(other for other in respelt if not lists.is_common(other))):
        if not headed:
            (lists.weak if weak else lists.core)[key] = group.kind
            if form.startswith(CLUB):
                lists.clubs.add(key)
            if weak and group.kind is EntityKind.PLACE:
                lists.weak_places[key] = True
                lists.listed.pop(key, None)
        if not weak:
            lists.group_of.setdefault(key, group)


def _take_surnames(lists: Lexicon, keys: Iterable[str]) -> None:
    for key in keys:
        surname = key.split()[-1]
        if " " in key and len(surname) > 2 and surname not in lists.nationalities:
            lists.surnames.setdefault(surname, key)
            names = lists.core if _stands_alone(lists, surname) else lists.weak
            names.setdefault(surname, EntityKind.PERSON)


def _stands_alone(lists: Lexicon, surname: str) -> bool:
    """Tell a surname that is nobody's first name and no word of the language."""
    ordinary = lists.is_common(surname) or surname in lists.nationalities
    ordinary = ordinary or lists.count(surname) >= _ORDINARY
    return len(surname) > 3 and not ordinary and "G" not in lists.units.get(surname, "")


@lru_cache(maxsize=4)
def sections(name: str) -> dict[str, frozenset[str]]:
    """Return the words of each section of a list, folded."""
    found: dict[str, list[str]] = {}
    for section, line in by_section(name):
        found.setdefault(section, []).extend(map(folded, line.split()))
    return {section: frozenset(words) for section, words in found.items()}
