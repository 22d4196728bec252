"""Names of persons, as far as it takes to tell a writer from a section, an outlet or a headline."""

import lzma
import re
from collections import Counter
from functools import cache, lru_cache

from reader.importing import datelines, outlets
from reader.importing.phrases import by_section, plain
from reader.resources import resource
from reader.text.folding import folded
from reader.text.months import WEEKDAY

_SHORTEST, _LONGEST = 2, 5
_PARTS = re.compile(r"\s*[-–—ـ|/،,():؛*+&»«]\s*|\s{2,}|(?<=\w)\s+(?:من|في|فى)\s+")
_NO_NAME = re.compile(r"(?:\w\.){2,}|[\d@<>{}\[\]#%$!؟?…]|https?:|www\.|\.\.", re.IGNORECASE)
_SET_OFF = re.compile(r"^[\s*•٭:.\-–—]+|[\s*٭:.\-–—]+$")
_TITLES = frozenset({"د", "ا", "م", "دكتور", "دكتوره", "الدكتور", "الدكتوره", "الشيخ", "المهندس"})
_GIVEN = {"G", "g"}
_LEAST_OFTEN = 2
"""A word that begins so many known names is a given name."""


def people_in(text: str) -> list[str]:
    """Return the parts of a line that may name a person, as printed.

    >>> people_in("حسام البدراوى - القاهرة، الثلاثاء 14 مارس 2017")
    ['حسام البدراوى']
    """
    return [name for part in _PARTS.split(_undated(text)) if (name := person(part))]


@lru_cache(maxsize=2048)
def person(text: str) -> str | None:
    """Return the name that a text is, without what stands before it; None: it is no person's."""
    name = _without_trade(_SET_OFF.sub("", text))
    words = plain(name).split()
    is_person = (
        _SHORTEST <= len(words) <= _LONGEST
        and not _NO_NAME.search(name)
        and not _words("no name") & set(words)
        and plain(name) not in _words("nobody")
        and words[0] not in _words("trade")
        and not outlets.known(name)
        and not datelines.agency_in(name)
        and not datelines.is_place(name)
    )
    return name if is_person else None


def is_known(name: str) -> bool:
    """Tell whether a name begins with a given name of the Arabs."""
    words = [word for word in plain(name).split() if word not in _TITLES]
    return len(words) >= _SHORTEST and words[0] in _given_names()


def says_trade(text: str) -> bool:
    """Tell whether a line says who its writer is: «* كاتب وباحث»."""
    words = plain(text).split()
    return bool(words) and words[0] in _words("trade")


def is_nobody(name: str) -> bool:
    """Tell what systems print where nobody has entered a name."""
    return plain(name) in _words("nobody")


def _undated(text: str) -> str:
    """Return what stands before a line's day."""
    match = re.search(rf"\d|{WEEKDAY.pattern}", folded(text))
    # Folding may drop marks: what is cut is looked for by its words.
    return text if match is None else _first_words(text, len(folded(text)[: match.start()].split()))


def _first_words(text: str, count: int) -> str:
    found = list(re.finditer(r"\S+", text))[:count]
    return text[: found[-1].end()] if found else ""


def _without_trade(text: str) -> str:
    words = text.split()
    while len(words) > 1 and plain(words[0]) in _words("before"):
        words = words[1:]
    return " ".join(words)


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(plain(word) for name, word in by_section("names") if name == section)


@cache
def _given_names() -> frozenset[str]:
    with lzma.open(resource("names/full_names.txt.xz"), "rt", encoding="utf-8") as names:
        times = Counter(name.split(" ", 1)[0].strip() for name in names)
    with lzma.open(resource("names/units.txt.xz"), "rt", encoding="utf-8") as units:
        words = (line.split() for line in units)
        given = {word for word, flags in words if _GIVEN & {*flags}}
    return frozenset(given | {name for name, n in times.items() if n >= _LEAST_OFTEN})
