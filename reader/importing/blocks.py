"""The visible text of a web page by blocks, with what the markup says of each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import lxml.html
from lxml import etree

from reader.importing.plain_text import visible_lines
from reader.importing.rows import Row
from reader.model import Role

MOST_LEVELS = 500
"""No article's page is nested so deep; parsers become slow or lose text there."""

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_UNNESTED = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "p", "li", "td", "th", "tr", "dd", "dt", "option", "tbody", "thead",
})  # fmt: skip
_RAW = frozenset(("script", "style", "textarea", "title"))
_UNSEEN = frozenset({
    "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "datalist",
    "textarea", "input", "head", "math", "audio", "video", "canvas", "map",
})  # fmt: skip
_INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "rt", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "nobr",
})  # fmt: skip
_TAG_ROLES = {
    "nav": Role.NAVIGATION,
    "footer": Role.FOOTER,
    "aside": Role.RELATED,
    # Some servers put the whole page into one: it counts only where it is a small part.
    "form": Role.FORM,
    "button": Role.NAVIGATION,
    "figcaption": Role.CAPTION,
    "h1": Role.TITLE,
}
# What builders of pages call their parts, as whole words of a class or id.
_CLASS_ROLES = (
    (re.compile(r"\b(?:comments?|disqus|respond|newsletter|subscribe|poll)\b"), Role.FORM),
    (
        re.compile(r"\b(?:related|read-?more|more-news|most-(?:read|viewed)|also|tags?)\b"),
        Role.RELATED,
    ),
    (
        re.compile(r"\b(?:breadcrumbs?|menu|navbar|nav|share|sharing|social|ticker)\b"),
        Role.NAVIGATION,
    ),
    (re.compile(r"\b(?:wp-)?caption(?:-text)?\b"), Role.CAPTION),
    (re.compile(r"\b(?:copyrights?|footer)\b"), Role.FOOTER),
)
_LARGEST_PART = 0.5
"""A part that holds more of the page's text is never left out for its class."""
_LINK_SHARE = 0.8


@dataclass(slots=True)
class _Collector:
    """The block that is being read, and those that were."""

    rows: list[Row] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    linked: int = 0

    def add(self, text: str | None, in_link: bool) -> None:
        if text:
            self.pieces.append(text)
            self.linked += len(text.strip()) if in_link else 0

    def end_block(self, role: Role | None, is_listed: bool = False) -> None:
        # White space is no more than a space in markup.
        text = " ".join("".join(self.pieces).split())
        letters = len(text)
        is_link = letters > 0 and self.linked >= _LINK_SHARE * letters
        lines = visible_lines(text)
        self.rows.extend(Row(line, role, is_link, is_listed and not is_link) for line in lines)
        self.pieces, self.linked = [], 0


def depth(text: str) -> int:
    """Return how deep the elements of a page are nested, whatever its parser would make of it."""
    level, deepest, raw = 0, 0, ""
    for closing, name in _TAG.findall(text):
        tag = name.lower()
        if raw:
            raw = "" if closing and tag == raw else raw
        elif closing:
            level -= tag not in _UNNESTED and level > 0
        elif tag in _RAW:
            raw = tag
        elif tag not in _UNNESTED:
            level += 1
            deepest = max(deepest, level)
    return deepest


def parse(text: str) -> etree._Element | None:
    """Parse a page. None: there is nothing in it."""
    # Lone surrogates and declarations of another encoding would stop the parser.
    content = text.encode("utf-8", "replace")
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)
    try:
        return lxml.html.document_fromstring(content, parser=parser)
    except etree.ParserError:
        return None


def rows_of(root: etree._Element) -> list[Row]:
    """Return the visible blocks of a page in reading order."""
    collector = _Collector()
    size = max(1, sum(map(len, root.itertext())))
    _read(root, collector, size)
    collector.end_block(None)
    return collector.rows


def _read(root: etree._Element, collector: _Collector, size: int) -> None:
    # Without recursion: five hundred levels are allowed, and Python's own limit is near.
    roles: list[Role | None] = [None]
    links = 0
    for event, element in etree.iterwalk(_pruned(root), events=("start", "end")):
        tag = _tag(element)
        if event == "start":
            role = _role(element, tag, size) or roles[-1]
            if tag not in _INLINE:
                collector.end_block(roles[-1])
            roles.append(role)
            links += tag == "a"
            collector.add(element.text, links > 0)
        else:
            role = roles.pop()
            links -= tag == "a"
            if tag not in _INLINE:
                collector.end_block(role, _is_item(element, tag))
            collector.add(element.tail, links > 0)


def _pruned(root: etree._Element) -> etree._Element:
    """Take out what a browser does not show."""
    for element in list(root.iter()):
        if _tag(element) in _UNSEEN or _is_hidden(element):
            parent = element.getparent()
            if parent is not None:
                _drop(element, parent)
    return root


def _drop(element: etree._Element, parent: etree._Element) -> None:
    """Remove an element and keep the text that follows it."""
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)


def _is_hidden(element: etree._Element) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style


def _role(element: etree._Element, tag: str, size: int) -> Role | None:
    if tag == "footer" and next(element.iterancestors("article"), None) is not None:
        # The last lines of the article, such as its source.
        return None
    if tag in _TAG_ROLES and tag != "form":
        return _TAG_ROLES[tag]
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower().replace("_", "-")
    found = (role for pattern, role in _CLASS_ROLES if pattern.search(names))
    role = next(found, _TAG_ROLES.get(tag))
    if role is None or tag in ("html", "body", "main", "article"):
        return None
    is_part = sum(map(len, element.itertext())) < _LARGEST_PART * size
    return role if is_part and element.find(".//h1") is None else None


def _is_item(element: etree._Element, tag: str) -> bool:
    parent = element.getparent()
    return tag == "li" or (tag == "p" and parent is not None and _tag(parent) == "li")


def _tag(element: etree._Element) -> str:
    return element.tag.lower() if isinstance(element.tag, str) else "script"


def texts(root: etree._Element, path: str) -> Iterator[str]:
    """Yield the texts of the elements or attributes that a path finds."""
    for found in root.xpath(path):
        text = found if isinstance(found, str) else "".join(found.itertext())
        if text.strip():
            yield " ".join(text.split())
