"""What a page says of its article in its head, for programs: JSON-LD, OpenGraph and the like."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lxml import etree

from reader.importing import outlets
from reader.importing.blocks import texts
from reader.text.dates import parse_timestamp

Json = dict[str, "Json"] | list["Json"] | str | float | bool | None

_ARTICLE_TYPES = ("Article", "BlogPosting", "Posting", "Report")
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class PageFacts:
    """None: the page does not say."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    description: str | None = None
    published: date | None = None
    is_title_of_window: bool = False
    """The title is only what the window is called: books write their own there."""


def facts(root: etree._Element) -> PageFacts:
    """Collect what a page's head says."""
    articles = list(_articles(root))
    site = _first(_meta(root, "og:site_name"), _named(articles, "publisher"))
    declared = _first(_meta(root, "og:title"), _texts_of(articles, "headline"))
    titles = declared or _first(texts(root, "//title"))
    title, cut = outlets.without_outlet(titles, [site or ""]) if titles else (None, None)
    return PageFacts(
        title=title,
        outlet=site or cut,
        author=_first(
            _named(articles, "author"), _meta(root, "author"), _meta(root, "article:author")
        ),
        description=_first(_meta(root, "og:description"), _meta(root, "description")),
        published=_published(root, articles),
        is_title_of_window=declared is None,
    )


def _published(root: etree._Element, articles: list[dict[str, Json]]) -> date | None:
    stamps = [
        *_texts_of(articles, "datePublished"),
        *_meta(root, "article:published_time"),
        *_meta(root, "datePublished"),
        *texts(root, "//*[@itemprop='datePublished']/@datetime"),
    ]
    times = set(texts(root, "//article//time/@datetime") or ())
    times = times or set(texts(root, "//time/@datetime"))
    # Several different times are those of a list of articles, too.
    stamps += times if len(times) == 1 else ()
    return next((day for stamp in stamps if (day := parse_timestamp(stamp))), None)


def _meta(root: etree._Element, name: str) -> Iterator[str]:
    yield from texts(
        root, f"//meta[@property='{name}' or @name='{name}' or @itemprop='{name}']/@content"
    )


def _first(*sources: Iterator[str]) -> str | None:
    return next((text for source in sources for text in source), None)


def _articles(root: etree._Element) -> Iterator[dict[str, Json]]:
    """Yield the JSON-LD objects of a page that describe an article."""
    for script in root.xpath("//script[@type='application/ld+json']/text()"):
        try:
            # Some pages hold line ends inside their strings.
            found: Json = json.loads(script, strict=False)
        except (json.JSONDecodeError, RecursionError):
            continue
        yield from _with_article_type(found, _DEEPEST)


def _with_article_type(found: Json, levels: int) -> Iterator[dict[str, Json]]:
    if levels == 0:
        return
    if isinstance(found, list):
        for item in found:
            yield from _with_article_type(item, levels - 1)
    elif isinstance(found, dict):
        if str(found.get("@type")).strip("[]'").endswith(_ARTICLE_TYPES):
            yield found
        yield from _with_article_type(found.get("@graph"), levels - 1)


def _texts_of(articles: list[dict[str, Json]], key: str) -> Iterator[str]:
    for article in articles:
        text = article.get(key)
        if isinstance(text, str) and text.strip():
            yield " ".join(text.split())


def _named(articles: list[dict[str, Json]], key: str) -> Iterator[str]:
    """Yield the names of an article's author or publisher, who may be one, a list or a text."""
    for article in articles:
        found = article.get(key)
        for one in found if isinstance(found, list) else [found]:
            name = one.get("name") if isinstance(one, dict) else one
            if isinstance(name, str) and name.strip() and not name.startswith("http"):
                yield " ".join(name.split())
