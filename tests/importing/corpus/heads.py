"""What the heads of pages say for programs: right, wrong, or nothing."""

import json
from datetime import date, datetime, timedelta

from tests.importing.corpus.zones import outlet_of, stamp, title_of
from tests.importing.pages import Page

LATER = timedelta(days=1131, hours=5, minutes=17)
"""So long after the article came out its page was touched again."""


def window(page: Page, pattern: str = "{title} - {outlet}") -> str:
    """Return what the window is called; without a title, the outlet's name."""
    if not page.title:
        return f"<title>{outlet_of(page)}</title>"
    return f"<title>{pattern.format(title=title_of(page), outlet=outlet_of(page))}</title>"


def opengraph(page: Page, pattern: str = "{title}", *, names_site: bool = True) -> str:
    tags = _property("og:type", "article")
    if page.title:
        tags += _property("og:title", pattern.format(title=title_of(page), outlet=outlet_of(page)))
    if names_site and page.outlet:
        tags += _property("og:site_name", outlet_of(page))
    if first := _first_paragraph(page):
        tags += _property("og:description", f"{first[:150]}…".replace('"', "&quot;"))
    return tags + _property("og:url", f"https://{page.host}/{page.number}")


def published_time(page: Page, zone: str = "+03:00") -> str:
    return _property("article:published_time", stamp(page, zone)) if page.published else ""


def updated_time(page: Page) -> str:
    """Return only when the page was touched last, which is not when it came out."""
    return _property("og:updated_time", _later(page)) + _property(
        "article:modified_time", _later(page)
    )


def json_ld(
    page: Page, *, zone: str = "+03:00", kind: str = "NewsArticle", graph: bool = False
) -> str:
    article: dict[str, object] = {"@type": kind, "mainEntityOfPage": f"https://{page.host}/"}
    if page.title:
        article["headline"] = page.title
    if page.published:
        article["datePublished"] = stamp(page, zone)
        article["dateModified"] = _later(page)
    if page.author:
        article["author"] = {"@type": "Person", "name": page.author}
    if page.outlet:
        article["publisher"] = {"@type": "Organization", "name": page.outlet}
    site = {"@type": "WebSite", "name": page.outlet, "datePublished": "2009-01-01"}
    return script({"@graph": [site, article]} if graph else article)


def json_ld_of_another(page: Page) -> str:
    """Return the facts of the headlines beside the article, and none of its own."""
    items = [
        {"@type": "NewsArticle", "headline": headline, "datePublished": f"2024-05-1{n}T08:00:00Z"}
        for n, headline in enumerate(
            ("افتتاح معرض الزهور السنوي في الحديقة العامة", "منتخب اليد يستعد لمباراته المقبلة")
        )
    ]
    return script({"@type": "ItemList", "itemListElement": items}) + script(items[0])


def json_ld_modified_only(page: Page) -> str:
    return script(
        {"@type": "NewsArticle", "headline": page.title or "", "dateModified": _later(page)}
    )


def script(found: object) -> str:
    text = json.dumps({"@context": "https://schema.org", **found}, ensure_ascii=False)
    return f'<script type="application/ld+json">{text}</script>'


def _later(page: Page) -> str:
    day = page.published or date(2016, 3, 3)
    return f"{datetime(day.year, day.month, day.day) + LATER:%Y-%m-%dT%H:%M:%S}+00:00"


def _first_paragraph(page: Page) -> str:
    return next((text for part, text in page.lines if part == "B"), "")


def _property(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'
