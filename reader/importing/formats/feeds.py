"""Feeds: RSS and Atom files, each entry an article."""

import io
import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, datetime
from time import struct_time

import feedparser
from lxml import etree

from reader.errors import Reason, UnreadableFileError
from reader.importing import names, outlets, publication
from reader.importing.facts import Day, Fact, Facts, said
from reader.importing.files import File
from reader.importing.formats.entries import Entry, read_entry
from reader.importing.metadata import by_address
from reader.model import Draft, Evidence
from reader.text.dates import parse_timestamp

_FEED = re.compile(r"<(?:rss|feed|rdf:RDF)\b[^<>]*>", re.IGNORECASE)
_ENTRY = re.compile(r"<(?:\w+:)?(?:item|entry)\b")
_ENTRIES = ("{*}item", "{*}entry")
_BEGINNING = 4096


def is_feed(file: File) -> bool:
    return bool(_FEED.search(file.text[:_BEGINNING]))


def holds_several(file: File) -> bool:
    return is_feed(file) and len(_ENTRY.findall(file.text)) > 1


def entries(file: File) -> Iterator[File]:
    """Yield a feed of one entry for each entry.

    Raises UnreadableFileError where the feed is damaged.
    """
    root = _parsed(file)
    for number, entry in enumerate(list(root.iter(*_ENTRIES)), 1):
        yield file.part(str(number), etree.tostring(_alone(root, entry), encoding="utf-8"))


def read_entry_of_feed(file: File) -> Draft:
    """Read the article of a feed of one entry.

    Raises UnreadableFileError where it has none.
    """
    # Bytes only: a text that looks like an address would be fetched.
    feed = feedparser.parse(io.BytesIO(file.content), resolve_relative_uris=False)
    if not feed.entries:
        raise UnreadableFileError(file.name, Reason.EMPTY)
    entry = feed.entries[0]
    contents = [str(content.get("value") or "") for content in entry.get("content", ())]
    body = max([*contents, str(entry.get("summary") or "")], key=len)
    address = _text(entry.get("link")) or ""
    facts = Facts(
        title=said(_text(entry.get("title")), "field"),
        outlet=_outlet(address, _text(feed.feed.get("title"))),
        author=_author(_text(entry.get("author"))),
        day=_day(entry, address),
    )
    return read_entry(file, Entry(body, facts))


def _parsed(file: File) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    root = etree.fromstring(file.content.lstrip(), parser)
    if root is None:
        raise UnreadableFileError(file.name, Reason.DAMAGED)
    return root


def _alone(root: etree._Element, entry: etree._Element) -> etree._Element:
    """Return a feed with one entry, and what the feed says of itself."""
    feed = etree.Element(root.tag, root.attrib, root.nsmap)
    parent = entry.getparent()
    channel = root.find("{*}channel")
    inner = feed if parent is root else etree.SubElement(feed, parent.tag, parent.attrib)
    told = [*root, *(channel if channel is not None else ())]
    inner.extend(deepcopy(one) for one in told if etree.QName(one).localname == "title")
    inner.append(deepcopy(entry))
    return feed


def _day(entry: feedparser.FeedParserDict, address: str) -> Fact[Day] | None:
    """Return when an entry was published; where it is not said, when it was changed."""
    for key in ("published", "created", "updated"):
        # What a feed does not say, feedparser would fill in from its other dates, and warn.
        stamp = str(dict.get(entry, key) or "")
        moment = parse_timestamp(stamp) or _moment(dict.get(entry, f"{key}_parsed"))
        if moment:
            return Fact(Day(moment), Evidence(stamp, source="field"))
    by_its_address = publication.by_address(address)
    return by_its_address.fact if by_its_address else None


def _moment(parsed: struct_time | None) -> datetime | None:
    """Return what feedparser has read, which knows many forms, but keeps no zone."""
    return datetime(*parsed[:6], tzinfo=UTC) if parsed and parsed.tm_year > 1900 else None


def _author(name: str | None) -> Fact[str] | None:
    person = next(iter(names.people_in(name or "")), None)
    return said(person, "field")


def _outlet(address: str, title: str | None) -> Fact[str] | None:
    """Return the outlet of a feed called «Outlet - politics», by its host where that is known."""
    hosted = by_address(address)
    if title is None or (hosted and hosted.value not in address):
        return hosted
    return said(outlets.without_outlet(title)[1] or title, "field")


def _text(value: object) -> str | None:
    return str(value).strip() or None if value else None
