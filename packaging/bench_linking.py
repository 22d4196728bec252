"""What linking costs in libraries of growing size: of an article more, and of a correction.

The names of the made-up articles are as frequent as those of real ones: a few stand in most
articles, most in one or two.
"""

import hashlib
import random
import time
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import Row

from reader.desk import Desk, who
from reader.entities.lexicon import lexicon
from reader.library import Library
from reader.model import Correction, Draft, EntityKind, Line, Metadata, Name, Original, Role, Span
from reader.text.words import key_of

SIZES = (100, 1000, 10_000)
MENTIONS, MORE = 35, 20
FIRST = ["سامي", "طارق", "خليل", "منى", "سيرغي", "جون", "نيقولاي", "حسن", "محمد", "أحمد", "علي"]
LETTERS = "بتجدرسشفقكلمنهعحخزط"
KINDS = [EntityKind.PERSON, EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION]


def rows(sizes: tuple[int, ...] = SIZES) -> Iterator[Row]:
    lexicon()
    each: list[float] = []
    with TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
        desk, count = Desk(library), 0
        for size in sizes:
            began = time.process_time()
            for number in range(count, size):
                library.articles.add(*_article(number))
            adding = time.process_time() - began
            began = time.process_time()
            longest = _link(desk)
            linking = time.process_time() - began
            yield Row(
                f"linking {size - count} articles at once, each",
                1000 * linking / (size - count),
                "ms",
            )
            yield Row("… against adding them", linking / adding, "×")
            yield Row("… longest step", 1000 * longest, "ms", most=50)
            count = size + MORE
            each.append(_one_by_one(desk, range(size, count)))
            yield Row(f"one article more at {size}", 1000 * each[-1], "ms")
        yield Row(f"… against at {sizes[0]}", each[-1] / each[0], "×", most=2)
        yield from _corrections(desk)


def _one_by_one(desk: Desk, numbers: range) -> float:
    """Return what an article takes to be linked, the median of some."""
    taken = []
    for number in numbers:
        desk.library.articles.add(*_article(number))
        began = time.process_time()
        _link(desk)
        taken.append(time.process_time() - began)
    return sorted(taken)[len(taken) // 2]


def _link(desk: Desk) -> float:
    """Link what is left, and return how long the longest step took."""
    longest, began = 0.0, time.perf_counter()
    for _ in desk.linking.steps():
        longest = max(longest, time.perf_counter() - began)
        began = time.perf_counter()
    desk.library.articles.set_linked()
    return longest


def _corrections(desk: Desk) -> Iterator[Row]:
    library = desk.library
    for kind in (EntityKind.PERSON, EntityKind.PLACE):
        found = library.entities.every(kind)
        for how, number in (("rare", -1), ("middling", len(found) // 50), ("most frequent", 0)):
            one, other = found[number], found[5]
            what = f"{how} {kind} ({one.mentions} mentions)"
            for verb, said in (
                ("merging", who.merge(library, [one.id], into=other.id)),
                ("dismissing", who.dismiss_everywhere(library, one.id)),
                ("renaming", who.rename(library, one.id, "اسم آخر")),
            ):
                yield from _correction(desk, f"{verb} a {what}", said)


def _correction(desk: Desk, what: str, said: list[Correction]) -> Iterator[Row]:
    desk.linking.defer = lambda: True
    began = time.perf_counter()
    numbers = desk.linking.correct(said)
    longest = _link(desk)
    taken = time.perf_counter()
    yield Row(what, taken - began, "s", most=0.5)
    desk.linking.retract(numbers)
    longest = max(longest, _link(desk))
    yield Row("… taken back", time.perf_counter() - taken, "s", most=0.5)
    yield Row("… longest step", 1000 * longest, "ms", most=50)


def _article(number: int) -> tuple[Draft, list[Name]]:
    """Return an article that depends on its number alone."""
    chance = random.Random(number)
    text, names = "", []
    for n in chance.choices(range(_NAMES), cum_weights=_WEIGHTS, k=MENTIONS):
        kind, printed = _name(n)
        if kind is EntityKind.PERSON and chance.random() < 0.4:
            printed = printed.rpartition(" ")[2]
        span = Span(len(text), len(text) + len(printed))
        names.append(Name(span, kind, key_of(printed), 0.9, "rule"))
        text += printed + "، "
    lines = (Line(f"{text}{number}", Role.BODY),)
    content = lines[0].text.encode()
    sha256 = hashlib.sha256(content).hexdigest()
    return Draft(Original(f"{number}.txt", sha256, content, "utf-8", lines), Metadata()), names


_NAMES = 200_000
_WEIGHTS = list(accumulate(1 / (n + 2.7) for n in range(_NAMES)))


def _name(n: int) -> tuple[EntityKind, str]:
    chance = random.Random(f"name {n}")
    kind = KINDS[n % len(KINDS)]
    # Last names are shared the more often the more there are, as in life.
    last = random.Random(f"last {int(n**0.8)}")
    word = "".join(last.choices(LETTERS, k=last.randint(4, 6)))
    if kind is EntityKind.PERSON:
        return kind, f"{chance.choice(FIRST)} {word}"
    if kind is EntityKind.PLACE:
        return kind, "".join(chance.choices(LETTERS, k=chance.randint(4, 7)))
    return kind, f"هيئة {''.join(chance.choices(LETTERS, k=6))} {word}"
