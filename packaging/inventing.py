"""Articles that all differ, made of the demo articles and of the pages that the tests are read on.

Numbers, places and first names change from one to the next, each time in the same way; what the
rules look at stays.
"""

import random
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from reader.importing.decoding import decode
from reader.resources import resource
from tests.importing.corpus import manners_of_old as old
from tests.importing.corpus import manners_of_today as today
from tests.importing.pages import PAGES

_PLACES = (
    "القاهرة", "بيروت", "دمشق", "بغداد", "عمان", "تونس", "الجزائر", "الرباط", "الخرطوم", "طرابلس",
    "الكويت", "الدوحة", "مسقط", "صنعاء", "جنيف", "باريس", "لندن", "روما", "أنقرة", "أثينا",
)  # fmt: skip
_FIRST_NAMES = (
    "هشام", "نادية", "كريم", "سامر", "ريما", "حسام", "خالد", "نسرين", "فهد", "هيلجا", "كاثرين",
    "يورجوس", "جاريث", "وليد", "منى", "سليم", "هدى", "طارق", "ليلى", "عادل", "سعاد", "مروان",
    "رنا", "فؤاد", "جمال", "نجلاء", "رامي", "داليا", "باسم", "غادة",
)  # fmt: skip
_NAMED = re.compile("|".join(sorted((*_PLACES, *_FIRST_NAMES), key=len, reverse=True)))
_NUMBER = re.compile(r"(?<![\w./:-])(?!19|20|14)\d{2,}(?![\w./:-])")
"""A number that is no part of a date."""
_BALLAST = (
    "<aside class='menu'><ul>"
    + "".join(f"<li class='item'><a href='/section/{n}'>قسم {n}</a></li>" for n in range(150))
    + f"</ul></aside><script>{'var x = {a: [1, 2, 3], b: null}; ' * 1500}</script>"
)
"""As much markup around an article as pages of today have: some sixty kilobytes."""


def text(number: int) -> bytes:
    """Return a text of its number alone, as a file."""
    return _changed(_texts(), number).encode()


def page(number: int) -> bytes:
    """Return a web page of its number alone, as a file."""
    return _changed(_pages(), number).replace("</body>", f"{_BALLAST}</body>").encode()


def write(folder: Path, make: Callable[[int], bytes], suffix: str, count: int) -> None:
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:06}{suffix}").write_bytes(make(number))


@cache
def _texts() -> list[str]:
    return [*_demo("*.txt"), *(page.text for page in PAGES)]


@cache
def _pages() -> list[str]:
    designs = (today.wordpress, today.nested, old.table)
    made = (design(page) for page in PAGES for design in designs)
    return [page.replace("</BODY>", "</body>") for page in (*_demo("*.html"), *made)]


def _demo(pattern: str) -> Iterator[str]:
    for path in sorted(resource("demo").glob(pattern)):
        decoded = decode(path.read_bytes())
        if decoded:
            yield decoded.text.replace("windows-1256", "utf-8")


def _changed(originals: list[str], number: int) -> str:
    chance = random.Random(number)
    others = {
        name: other
        for names in (_PLACES, _FIRST_NAMES)
        for name, other in zip(names, chance.sample(names, len(names)), strict=True)
    }
    original = originals[number % len(originals)]
    named = _NAMED.sub(lambda match: others[match[0]], original)
    numbered = _NUMBER.sub(lambda match: str(chance.randrange(10, 10 ** len(match[0]))), named)
    return f"{numbered}\n{number}\n"
