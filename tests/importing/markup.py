"""The pages of `pages` as three ages of web design would print them."""

from html import escape
from itertools import groupby

from tests.importing.pages import Page

_BLOCKS = {"S": "h2", "F": "p", "B": "p", "D": "time", "C": "figcaption", "T": "h1"}


def semantic(page: Page) -> str:
    """As a news site of today: article, nav, aside, OpenGraph and JSON-LD in the head."""
    rows = page.lines
    first = next(i for i, (part, _) in enumerate(rows) if part in "TB")
    last = max(i for i, (part, _) in enumerate(rows) if part in "BK")
    before = "".join(f"<li><a href='#'>{escape(text)}</a></li>" for _, text in rows[:first])
    after = "".join(f"<li><a href='#'>{escape(text)}</a></li>" for _, text in rows[last + 1 :])
    inside = "".join(_semantic_line(part, text) for part, text in rows[first : last + 1])
    return (
        f"<!doctype html><html lang=ar dir=rtl><head><meta charset=utf-8>{_head(page)}</head><body>"
        f"<header><nav><ul>{before}</ul></nav></header><main><article>{inside}</article></main>"
        f"<aside><ul>{after}</ul></aside><footer><p>جميع الحقوق محفوظة</p></footer>"
        "<script>var text = 'لا يظهر هذا النص في الصفحة أبدا، ولا في المقال.';</script></body></html>"
    )


def divs(page: Page) -> str:
    """As a site of ten years ago: nothing but div and span."""
    lines = "".join(
        f"<div class='row'><span>{escape(text)}</span></div>"
        if part in "BSFT"
        else f"<div class='widget'><div><a href='/x'>{escape(text)}</a></div></div>"
        for part, text in page.lines
    )
    return f"<html><head><title>{escape(page.title or '')}</title></head><body><div>{lines}</div></body></html>"


def table(page: Page) -> str:
    """As a site of twenty years ago: one table, lines broken with br."""
    cells = "".join(
        f"<tr><td>{'<br><br>'.join(escape(text) for _, text in rows)}</td></tr>"
        for _, rows in groupby(page.lines, key=lambda row: row[0] in "BS")
    )
    return f"<HTML><BODY><TABLE border=0>{cells}</TABLE></BODY></HTML>"


def _semantic_line(part: str, text: str) -> str:
    tag = _BLOCKS.get(part, "div")
    inside = f"<a href='#'>{escape(text)}</a>" if part == "X" else escape(text)
    return f"<{tag}>{inside}</{tag}>"


def _head(page: Page) -> str:
    tags = ""
    if page.title:
        tags += (
            f"<meta property='og:title' content='{escape(page.title)} | {page.outlet or 'الموقع'}'>"
        )
    if page.outlet:
        tags += f"<meta property='og:site_name' content='{page.outlet}'>"
    if page.published:
        tags += (
            "<script type='application/ld+json'>"
            f'{{"@graph": [{{"@type": "NewsArticle", "datePublished": "{page.published}"}}]}}</script>'
        )
    return tags
