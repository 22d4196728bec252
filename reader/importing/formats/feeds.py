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
_ATOM = "http://www.w3.org/2005/Atom"
_BEGINNING = 4096
_REFERENCE = re.compile(rb"&(?:amp;)?#(x[0-9a-f]{1,8}|[0-9]{1,8});", re.IGNORECASE)
# What feedparser raises where a feed is damaged beyond what it mends.
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError)


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
    content = io.BytesIO(_REFERENCE.sub(_sound, file.content))
    try:
        feed = feedparser.parse(content, resolve_relative_uris=False)
    except _BROKEN as error:
        raise UnreadableFileError(file.name, Reason.DAMAGED) from error
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


def _sound(reference: re.Match[bytes]) -> bytes:
    """Return a reference to a letter, nothing where it is none, such as half an emoji."""
    digits = reference[1].lower()
    code = int(digits[1:], 16) if digits.startswith(b"x") else int(digits)
    is_letter = code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF
    return reference[0] if is_letter else b""


def _parsed(file: File) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        root = etree.fromstring(file.content.lstrip(), parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableFileError(file.name, Reason.DAMAGED) from error
    if root is None:
        raise UnreadableFileError(file.name, Reason.DAMAGED)
    return root


def _alone(root: etree._Element, entry: etree._Element) -> etree._Element:
    """Return a feed with one entry, and the title of the whole."""
    # New elements, for those of a damaged feed may have names that cannot be written.
    if etree.QName(entry).localname == "item":
        feed = etree.Element("rss", version="2.0")
        inner = etree.SubElement(feed, "channel")
    else:
        inner = feed = etree.Element(f"{{{_ATOM}}}feed", nsmap={None: _ATOM})
    channel = root.find("{*}channel")
    title = next((one.find("{*}title") for one in (channel, root) if one is not None), None)
    inner.extend(deepcopy(one) for one in (title, entry) if one is not None)
    # Entries in an entry are damage; each is one of its own.
    etree.strip_elements(inner[-1], *_ENTRIES, with_tail=False)
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
