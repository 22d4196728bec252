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
from reader.model import (
    Correction,
    Draft,
    Entity,
    EntityKind,
    Line,
    Mention,
    Metadata,
    Name,
    Original,
    Role,
    Span,
)
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
    longest, began = 0.0, time.process_time()
    for _ in desk.linking.steps():
        longest = max(longest, time.process_time() - began)
        began = time.process_time()
    desk.library.articles.set_linked()
    return longest


def _corrections(desk: Desk) -> Iterator[Row]:
    for kind in (EntityKind.PERSON, EntityKind.PLACE):
        found = desk.library.entities.every(kind)
        for how, number in (("rare", -1), ("middling", len(found) // 50), ("most frequent", 0)):
            one, other = found[number], found[5]
            what = f"{how} {kind} ({one.mentions} mentions)"
            for verb, said in _sayings(desk.library, one, other).items():
                yield from _correction(desk, f"{verb} a {what}", said)
        # All texts that may hold it are read, so that it has no target but the steps.
        rows = list(_correction(desk, "", who.add_alias(desk.library, found[20].name, found[0].id)))
        for what, row in zip(("", "taken back", "longest step"), rows, strict=True):
            most = row.most if row.unit == "ms" else None
            words = f"giving a {kind} a name that stands {found[20].mentions} times"
            yield row._replace(name=f"… {what}" if what else words, most=most)


def _sayings(library: Library, one: Entity, other: Entity) -> dict[str, list[Correction]]:
    """Return what the user may say of an entity, but for what concerns single articles."""
    said = {
        "merging": who.merge(library, [one.id], into=other.id),
        "dismissing": who.dismiss_everywhere(library, one.id),
        "renaming": who.rename(library, one.id, "اسم آخر"),
        "retyping": who.retype(library, one.id, EntityKind.ORGANISATION),
        "dismissing in an article": who.dismiss_in_article(_mention(library, one)),
    }
    if len(library.entities.keys(one.id)) > 1:
        said["splitting"] = who.split(library, one.id, [one.aliases[-1]])
    return said


def _mention(library: Library, one: Entity) -> Mention:
    pages = library.appearances
    [(mention, *_)] = pages.mentions(one.id, pages.newest(one.id, 1)).values()
    return mention


def _correction(desk: Desk, what: str, said: list[Correction]) -> Iterator[Row]:
    """Say something and take it back. Times are the processor's, as all of this bench."""
    desk.linking.defer = lambda: True
    began = time.process_time()
    numbers = desk.linking.correct(said)
    longest = _link(desk)
    taken = time.process_time()
    yield Row(what, taken - began, "s", most=0.5)
    desk.linking.retract(numbers)
    longest = max(longest, _link(desk))
    yield Row("… taken back", time.process_time() - taken, "s", most=0.5)
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
