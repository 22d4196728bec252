"""Standing matter: lines that an outlet prints on all its pages, shown by its other articles.

No rule can know the slogan of every paper. Once three articles of an outlet are there, what
they have in common is none of theirs.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.importing.phrases import plain
from reader.importing.rows import Row
from reader.model import Line, Role

FEWEST = 3
"""So many articles must print a line."""
_PARAGRAPH = 20
"""A line of more words may be what an outlet says again of a running story …"""
_FEWEST_PARAGRAPHS, _LEAST_SHARE = 5, 0.5
"""… unless so many articles print it, and so large a share of all."""
_TEXT = 12
"""A line of so many words is likely the article's own."""
_COPIED = 0.5
"""An article that shares more of these with others is another copy of one of them."""
_VISIBLE = (Role.BODY, Role.SUBHEAD, Role.TITLE, Role.STANDFIRST)
_KEPT, _STANDING = "kept by its outlet", "standing"
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of the lines of an outlet's pages."""

    outlet: str
    roles: Mapping[str, Role]
    """By `key`: what such a line is to any article; `Role.STANDING` where it was learnt."""

    def key_of(self, text: str) -> str:
        return key(text, self.outlet)

    def role_of(self, text: str) -> Role | None:
        return self.roles.get(self.key_of(text))


@lru_cache(maxsize=20_000)
def key(text: str, outlet: str) -> str:
    """Return a line folded, with neither figures nor the outlet's name, which both change.

    >>> key("تابعوا النهر على تويتر (320)", "النهر")
    'تابعوا على تويتر 0'
    """
    words = _FIGURES.sub("0", plain(text))
    name = plain(outlet)
    return " ".join(f" {words} ".replace(f" {name} ", " ").split()) if name else words


def repeated(articles: Iterable[Sequence[Line]], outlet: str) -> frozenset[str]:
    """Return the keys of the lines that an outlet repeats in its articles."""
    times: Counter[str] = Counter()
    number = 0
    for lines in articles:
        keys = {key(line.text, outlet) for line in lines} - {""}
        if not _is_copy(keys, times):
            times.update(keys)
            number += 1
    return frozenset(k for k, n in times.items() if n >= _needed(k, number))


def _is_copy(keys: set[str], times: Counter[str]) -> bool:
    text = [k for k in keys if k.count(" ") >= _TEXT]
    return len(text) > 1 and sum(k in times for k in text) > _COPIED * len(text)


def _needed(line: str, articles: int) -> float:
    if line.count(" ") < _PARAGRAPH:
        return FEWEST
    return max(_FEWEST_PARAGRAPHS, _LEAST_SHARE * articles)


def concerns(standing: Standing, lines: Iterable[Line]) -> bool:
    """Tell whether a reading without it would be another with it.

    Lines that the rules have left out by themselves need no more.
    """
    roles = ((line.role, standing.role_of(line.text)) for line in lines)
    return any(
        said is not None and (said.is_read != role.is_read if said.is_read else role in _VISIBLE)
        for role, said in roles
    )


def is_marked(lines: Iterable[Line]) -> bool:
    """Tell whether a file was read with what is known of its outlet's pages."""
    return any(line.reason in (_KEPT, _STANDING) for line in lines)


def mark(rows: Iterable[Row], standing: Standing) -> None:
    """Give the lines that an outlet repeats, or the user has spoken of, their roles.

    What a line shows by itself, such as a date or a writer's name, it is on all pages.
    """
    for row in rows:
        match standing.role_of(row.text):
            case None:
                pass
            case Role.BODY | Role.SUBHEAD as role:
                row.settle(role, _KEPT, max(row.score, 1))
            case Role.STANDING if row.role not in (Role.BODY, Role.UNKNOWN):
                pass
            case role:
                row.settle(role, _STANDING, -2)
