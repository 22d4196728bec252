"""What a page says of its article to programs: JSON-LD, OpenGraph and the like."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lxml import etree

from reader.importing import linked_data, names, outlets, publication
from reader.importing.addresses import host_of
from reader.importing.blocks import texts
from reader.importing.datelines import agency_in
from reader.importing.facts import Day, Fact, said
from reader.importing.linked_data import Thing
from reader.importing.metadata import by_address
from reader.importing.phrases import plain
from reader.importing.publication import Candidate, Weight
from reader.importing.rows import stop_words
from reader.model import Evidence
from reader.text.dates import parse_timestamp

# Where systems write the day, the most reliable first. Compared without case.
_DAY_NAMES = (
    "article:published_time", "datepublished", "og:article:published_time", "og:published_time",
    "parsely-pub-date", "sailthru.date", "article.published", "published_at", "publish-date",
    "publish_date", "publishdate", "publication_date", "pubdate", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date",
    "citation_publication_date", "cxenseparse:recs:publishtime", "article_date_original",
    "article:published", "originalpublicationdate", "date",
)  # fmt: skip
_AUTHOR_NAMES = (
    "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "article.author",
    "og:author", "byl", "dcterms.creator", "cxenseparse:author",
)  # fmt: skip
_COPIES = 2
_ENOUGH_ALIKE = 0.6
"""This share of words in common makes two headlines one."""
_STRANGE = 0.2


@dataclass(frozen=True, slots=True)
class PageFacts:
    """None: the page does not say."""

    title: Fact[str] | None = None
    outlet: Fact[str] | None = None
    author: Fact[str] | None = None
    agency: Fact[str] | None = None
    description: str | None = None
    days: tuple[Candidate, ...] = ()
    is_title_of_window: bool = False
    """The title is only what the window is called: books write their own there."""


def facts(root: etree._Element, saved_from: str | None = None) -> PageFacts:
    """Collect what a page says; `saved_from` is the address that it was saved from, if known."""
    meta = _Meta(root)
    address = next(iter([*meta.addresses(), *([saved_from] if saved_from else [])]), None)
    declared = meta.fact("og:title", "twitter:title", "dc.title")
    window = next(texts(root, "//title"), None)
    titles = [title for title in (declared.value if declared else None, window) if title]
    articles = linked_data.articles(
        root,
        lambda thing: _fits(thing, titles, address),
        lambda thing: _is_strange(thing, titles),
    )
    declared = declared or _ld(linked_data.texts(articles, "headline"))
    full = declared or said(window, "meta")
    outlet = _outlet(meta, articles, address)
    title, cut = _without_outlet(full, outlet)
    people = [*_ld_names(articles), *meta.facts(*_AUTHOR_NAMES), *_marked_authors(root)]
    return PageFacts(
        title=title,
        outlet=outlet or cut,
        author=next((fact for one in people if (fact := _person(one))), None),
        agency=next((fact for one in people if (fact := _agency(one))), None),
        description=next(meta.texts("og:description", "description", "twitter:description"), None),
        days=tuple(_days(root, meta, articles, address)),
        is_title_of_window=declared is None,
    )


class _Meta:
    """The <meta> and <link> elements of a page."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._found: dict[str, list[str]] = {}
        for element in root.iter("meta"):
            name = element.get("property") or element.get("name") or element.get("itemprop") or ""
            content = " ".join((element.get("content") or "").split())
            if content:
                self._found.setdefault(name.strip().lower(), []).append(content)

    def texts(self, *wanted: str) -> Iterator[str]:
        for name in wanted:
            yield from self._found.get(name, ())

    def facts(self, *wanted: str) -> Iterator[Fact[str]]:
        for name in wanted:
            source = "opengraph" if name.startswith(("og:", "article:")) else "meta"
            yield from (Fact(text, Evidence(text, source=source)) for text in self.texts(name))

    def fact(self, *wanted: str) -> Fact[str] | None:
        return next(self.facts(*wanted), None)

    def addresses(self) -> Iterator[str]:
        found = [*texts(self._root, "//link[@rel='canonical']/@href"), *self.texts("og:url")]
        # Where an address is cut short to the front page, it is no article's.
        whole = [one for one in found if one.startswith("http")]
        yield from sorted(whole, key=lambda one: len(one.rstrip("/").split("/")) <= 3)


def _ld(found: Iterator[str]) -> Fact[str] | None:
    return said(next(found, None), "json-ld")


def _ld_names(articles: list[Thing]) -> Iterator[Fact[str]]:
    for key in ("author", "creator"):
        for name in linked_data.names(articles, key):
            yield Fact(name, Evidence(name, source="json-ld"))


def _marked_authors(root: etree._Element) -> Iterator[Fact[str]]:
    for text in texts(root, "//*[@itemprop='author' or @rel='author']"):
        yield Fact(text, Evidence(text, source="meta"))


def _person(fact: Fact[str]) -> Fact[str] | None:
    people = [] if "://" in fact.value or "@" in fact.value else names.people_in(fact.value)
    name = next(filter(names.is_known, people), next(iter(people), None))
    return Fact(name, fact.evidence) if name and not names.is_nobody(fact.value) else None


def _agency(fact: Fact[str]) -> Fact[str] | None:
    name = agency_in(fact.value)
    return Fact(name, fact.evidence) if name else None


def _outlet(meta: _Meta, articles: list[Thing], address: str | None) -> Fact[str] | None:
    """Return the outlet whose host is known; else what the page calls itself; else its host."""
    hosted = by_address(address) if address else None
    if hosted and hosted.value != host_of(address or ""):
        return hosted
    site = meta.fact("og:site_name") or _ld(linked_data.names(articles, "publisher"))
    site = site or meta.fact("application-name", "twitter:site:name")
    return _site_name(site) or hosted


def _site_name(site: Fact[str] | None) -> Fact[str] | None:
    """Return a site's name, without what it says of itself: «صحيفة المثال - أخبار العالم»."""
    if site is None:
        return None
    _, cut = outlets.without_outlet(site.value)
    return Fact(cut, site.evidence) if cut else site


def _without_outlet(
    title: Fact[str] | None, outlet: Fact[str] | None
) -> tuple[Fact[str] | None, Fact[str] | None]:
    if title is None:
        return None, None
    given = [outlet.value, outlet.evidence.text] if outlet else []
    text, cut = outlets.without_outlet(title.value, given)
    return Fact(text, title.evidence), Fact(cut, title.evidence) if cut else None


def _fits(thing: Thing, titles: list[str], address: str | None) -> bool:
    """Tell whether an object describes the article that the page is of."""
    if address and any(_same_page(one, address) for one in linked_data.addresses(thing)):
        return True
    headline = next(linked_data.texts([thing], "headline"), "")
    return any(_shared(headline, title) >= _ENOUGH_ALIKE for title in titles)


def _is_strange(thing: Thing, titles: list[str]) -> bool:
    """Tell whether an object has a headline, and the page a title, with hardly a common word."""
    headline = next(linked_data.texts([thing], "headline"), "")
    return bool(headline and titles) and all(_shared(headline, t) < _STRANGE for t in titles)


def _same_page(one: str, other: str) -> bool:
    def bare(address: str) -> str:
        return address.partition("#")[0].partition("//")[2].removeprefix("www.").rstrip("/")

    return bare(one) == bare(other)


def _shared(one: str, other: str) -> float:
    """Return which share of the shorter headline's words of meaning the other has, too."""
    first, second = (set(plain(text).split()) - stop_words() for text in (one, other))
    return len(first & second) / max(1, min(len(first), len(second)))


def _days(
    root: etree._Element, meta: _Meta, articles: list[Thing], address: str | None
) -> Iterator[Candidate]:
    """Yield the days that a page tells programs, the most reliable first."""
    for stamp in linked_data.texts(articles, "datePublished"):
        yield from _candidates(stamp, "json-ld")
    for stamp in linked_data.texts(articles, "dateCreated"):
        yield from _candidates(stamp, "json-ld")
    for fact in meta.facts(*_DAY_NAMES):
        yield from _candidates(fact.value, fact.evidence.source)
    for stamp in _marked_days(root):
        yield from _candidates(stamp, "time")
    if address and (day := publication.by_address(address)):
        yield day


def _candidates(stamp: str, source: str) -> Iterator[Candidate]:
    if day := parse_timestamp(stamp):
        yield Candidate(Weight.SAID, Fact(Day(day), Evidence(stamp, source=source)))


def _marked_days(root: etree._Element) -> Iterator[str]:
    marked = "//*[@itemprop='datePublished' or @itemprop='datepublished']"
    yield from texts(root, f"{marked}/@content | {marked}/@datetime")
    paths = ("//article[.//h1]//time/@datetime", "//article//time/@datetime", "//time/@datetime")
    times = next((found for path in paths if (found := list(texts(root, path)))), [])
    days: set[date | None] = {parse_timestamp(stamp) for stamp in times}
    # Several times are those of a list of articles, but for a copy that phones show.
    if len(days) == 1 and len(times) <= _COPIES:
        yield times[0]
