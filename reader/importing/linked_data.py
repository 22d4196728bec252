"""JSON-LD: what a page tells search engines of its article, and of much else."""

import html
import json
import re
from collections.abc import Callable, Iterator

from lxml import etree

Json = dict[str, "Json"] | list["Json"] | str | float | bool | None
Thing = dict[str, Json]

_ARTICLE_TYPES = ("Article", "BlogPosting", "Posting", "Report")
_DEEPEST = 8
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage")
_WRAPPED = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?|;)\s*$"
)


def articles(
    root: etree._Element, fits: Callable[[Thing], bool], is_strange: Callable[[Thing], bool]
) -> list[Thing]:
    """Return the objects that describe the page's article, the likeliest first.

    A page may describe related ones, too: where some fit its title or address, only these count,
    and none counts whose headline is strange to the page's title.
    """
    things = list(_things(root))
    found = [thing for thing in things if _is_article(thing)]
    fitting = [thing for thing in found if fits(thing)]
    if fitting:
        chosen = fitting
    elif len(found) == 1 or not any(texts(found, "headline")):
        chosen = [thing for thing in found if not is_strange(thing)]
    else:
        chosen = []
    # Some sites describe the page alone.
    pages = [thing for thing in things if str(thing.get("@type")).endswith("WebPage")]
    chosen += [
        page for page in pages if len(pages) == 1 and not found and page.get("datePublished")
    ]
    by_id = {str(thing["@id"]): thing for thing in things if "@id" in thing and len(thing) > 1}
    return [_resolved(thing, by_id) for thing in chosen]


def texts(things: list[Thing], key: str) -> Iterator[str]:
    """Yield what objects say under a key."""
    for thing in things:
        text = thing.get(key)
        if isinstance(text, str) and text.strip():
            yield _clean(text)


def names(things: list[Thing], key: str, without: str = "") -> Iterator[str]:
    """Yield the names of an article's author or publisher, who may be one, a list or a text."""
    for thing in things:
        found = thing.get(key)
        for one in found if isinstance(found, list) else [found]:
            if isinstance(one, dict) and without and str(one.get("@type")).endswith(without):
                continue
            name = one.get("name") if isinstance(one, dict) else one
            if isinstance(name, list):
                name = next((part for part in name if isinstance(part, str)), None)
            if isinstance(name, str) and name.strip() and not name.startswith("http"):
                yield _clean(name)


def addresses(thing: Thing) -> Iterator[str]:
    """Yield the addresses that an object gives for itself."""
    for key in ("url", "mainEntityOfPage", "@id"):
        found = thing.get(key)
        address = found.get("@id") or found.get("url") if isinstance(found, dict) else found
        if isinstance(address, str) and address.startswith("http"):
            yield address


def _clean(text: str) -> str:
    return " ".join(html.unescape(text).split())


def _resolved(thing: Thing, by_id: dict[str, Thing]) -> Thing:
    """Put in what an object only points to."""
    return {
        key: _pointed(value, by_id) if key in ("author", "publisher") else value
        for key, value in thing.items()
    }


def _pointed(value: Json, by_id: dict[str, Thing]) -> Json:
    if isinstance(value, list):
        return [_pointed(one, by_id) for one in value[:20] if not isinstance(one, list)]
    if isinstance(value, dict) and "name" not in value and "@id" in value:
        pointed: Json = by_id.get(str(value["@id"]), value)
        return pointed
    return value


def _is_article(thing: Thing) -> bool:
    kinds = thing.get("@type")
    return any(
        str(kind).endswith(_ARTICLE_TYPES)
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _things(root: etree._Element) -> Iterator[Thing]:
    """Yield the objects of a page's JSON-LD, from outside inwards."""
    path = "//script[contains(translate(@type, 'LDJSON', 'ldjson'), 'ld+json')]/text()"
    for script in root.xpath(path):
        try:
            # Some pages hold line ends inside their strings.
            found: Json = json.loads(_WRAPPED.sub("", _WRAPPED.sub("", script)), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _within(found, _DEEPEST)


def _within(found: Json, levels: int) -> Iterator[Thing]:
    if levels == 0:
        return
    if isinstance(found, list):
        for item in found:
            yield from _within(item, levels - 1)
    elif isinstance(found, dict):
        yield found
        for key in _INSIDE:
            yield from _within(found.get(key), levels - 1)
