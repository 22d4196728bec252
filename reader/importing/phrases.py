"""The phrase lists of resources/importing: what pages print around their articles.

All phrases are compared in their plain form: folded, without punctuation.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.model import Role
from reader.resources import resource
from reader.text.folding import folded

_NOT_WORDS = re.compile(r"[^\w]+|_+")

WHOLE, BEGINNING = "=", "^"
_MOST_WORDS = 40
_MOST_WORDS_AFTER_BEGINNING = 12


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Fold a text and leave only its words, one space between.

    >>> plain("«اقرأ أيضاً»:")
    'اقرا ايضا'
    """
    return _NOT_WORDS.sub(" ", folded(text)).strip()


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases of one role, by where in a line they count."""

    role: Role
    whole: frozenset[str]
    beginnings: tuple[str, ...]
    anywhere: re.Pattern[str]

    def are_in(self, line: str) -> bool:
        """Tell whether a plain line is, begins with or holds one of the phrases."""
        words = line.count(" ") + 1
        # With a count before or behind it: «324 مشاهدة».
        if line.strip("0123456789 ") in self.whole:
            return True
        # Cross-links carry a whole headline; other labels only a word or two.
        most = _MOST_WORDS if self.role is Role.RELATED else _MOST_WORDS_AFTER_BEGINNING
        if words < most and f"{line} ".startswith(self.beginnings):
            return True
        return words < _MOST_WORDS and bool(self.anywhere.search(line))


def word_list(name: str) -> frozenset[str]:
    """Return the words of a list, folded."""
    return frozenset(word for line in _lines(name) for word in plain(line).split())


def listed(name: str, separator: str) -> list[tuple[str, ...]]:
    """Return the rows of a list as printed, their parts separated."""
    return [tuple(part.strip() for part in line.split(separator)) for line in _lines(name)]


def by_section(name: str) -> Iterator[tuple[str, str]]:
    """Yield (section, phrase) of a list with [sections]."""
    section = ""
    for line in _lines(name):
        if line.startswith("["):
            section = line.strip("[]")
        else:
            yield section, line


@cache
def alef_words() -> frozenset[str]:
    """Return words, as printed, that end in ى."""
    return frozenset(_lines("alef_words"))


@cache
def cuts() -> dict[str, Role]:
    """Return the plain headings that end an article, with the role of what they head."""
    return {plain(phrase): Role(section) for section, phrase in by_section("cuts")}


@cache
def junk() -> tuple[Phrases, ...]:
    """Return the phrases of lines that are no part of an article, by role."""
    rows = list(by_section("junk"))
    return tuple(
        _phrases(Role(role), [phrase for section, phrase in rows if section == role])
        for role in dict.fromkeys(section for section, _ in rows)
    )


def heading_role(line: str) -> Role | None:
    """Return what a plain line heads if it is a heading that ends an article."""
    headings = cuts()
    if line in headings:
        return headings[line]
    first, _, last = line.rpartition(" ")
    # One word more, such as a count or the paper's name.
    return headings.get(first) or (headings.get(line.partition(" ")[2]) if last.isdigit() else None)


def junk_role(line: str) -> Role | None:
    """Return the role of a plain line that says by a phrase that it is none of an article's."""
    return next((phrases.role for phrases in junk() if phrases.are_in(line)), None)


def _phrases(role: Role, rows: list[str]) -> Phrases:
    anywhere = [plain(row) for row in rows if row[0] not in (WHOLE, BEGINNING)]
    return Phrases(
        role,
        frozenset(plain(row) for row in rows if row[0] == WHOLE),
        tuple(plain(row) + " " for row in rows if row[0] == BEGINNING),
        re.compile(rf"\b[وف]?(?:{'|'.join(anywhere) or '(?!)'})\b", re.IGNORECASE),
    )


def _lines(name: str) -> list[str]:
    text = resource(f"importing/{name}.txt").read_text("utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and line[0] != "#"]
