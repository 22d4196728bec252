"""What the manners of `manners` are made of: the zones of a page, and how its lines are marked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from itertools import groupby

from tests.importing.pages import NOISE, Page

Rows = list[tuple[str, str]]
Noise = Callable[[list[str]], str]
LINK_WORDS = 14
"""What is longer and ends like a sentence is no link: a comment, or the terms of a form."""


@dataclass(frozen=True)
class Zones:
    """The lines of a page from top to bottom."""

    above: Rows
    """The page's own, before the article."""
    head: Rows
    """From the title to the first paragraph."""
    body: Rows
    """From the first to the last paragraph, with all that stands between."""
    foot: Rows
    """What signs the article."""
    below: Rows


def zones(page: Page) -> Zones:
    rows = page.lines
    own = [i for i, (part, _) in enumerate(rows) if part not in NOISE]
    read = [i for i, (part, _) in enumerate(rows) if part in "BS"]
    first, last = (read[0], read[-1] + 1) if read else (len(rows), len(rows))
    start, end = min(own, default=0), max(own, default=0) + 1
    return Zones(rows[:start], rows[start:first], rows[first:last], rows[last:end], rows[end:])


def marked(rows: Rows, templates: Mapping[str, str], noise: Noise) -> str:
    """Put each of the article's lines into its template, and each run of noise through `noise`.

    The text stands wherever a template has {}; the template "*" is for parts without one of their own.
    """
    pieces = []
    for is_noise, run in groupby(rows, key=lambda row: row[0] in NOISE):
        if is_noise:
            pieces.append(noise([text for _, text in run]))
        else:
            pieces += [
                templates.get(part, templates["*"]).replace("{}", escape(text))
                for part, text in run
            ]
    return "\n".join(pieces)


def stamped(page: Page, template: str) -> str:
    """Put the page's day in the form of programs into a template; none where it is not known."""
    return template.replace("{stamp}", stamp(page, "+03:00") if page.published else "")


def is_linked(text: str) -> bool:
    return not (len(text.split()) > LINK_WORDS and text.endswith((".", "!", "؟", "؛")))


def link(text: str, n: int = 1) -> str:
    return f'<a href="/news/{n}.html">{escape(text)}</a>' if is_linked(text) else escape(text)


def listed(texts: list[str], around: str = "<ul>{}</ul>", item: str = "<li>{}</li>") -> str:
    """Return texts as a list of links, as menus and boxes of headlines are."""
    return around.replace(
        "{}", "\n".join(item.replace("{}", link(text, n)) for n, text in enumerate(texts))
    )


def plain(texts: list[str], around: str = "<div>{}</div>", item: str = "<div>{}</div>") -> str:
    """Return texts as parts without a link, as scripts insert them."""
    return around.replace("{}", "\n".join(item.replace("{}", escape(text)) for text in texts))


def title_of(page: Page) -> str:
    return escape(page.title or "")


def outlet_of(page: Page) -> str:
    return escape(page.outlet or page.host)


def stamp(page: Page, zone: str = "") -> str:
    """Return the page's day in the form of programs, with an hour that keeps the day."""
    day = page.published or date(1970, 1, 1)
    if isinstance(day, datetime):
        return day.isoformat() if day.tzinfo else f"{day.isoformat()}{zone}"
    return f"{day}T11:2{page.number % 10}:00{zone}"
