"""The pages of `articles/`: each a file with its facts in the head and its lines below."""

from datetime import date, datetime
from functools import cache
from pathlib import Path

from tests.importing.pages import Page

ARTICLES = Path(__file__).parent / "articles"
_TEXTS = ("outlet", "author", "agency", "dateline", "standfirst", "partial")


@cache
def pages() -> tuple[Page, ...]:
    """Return all pages, by number."""
    return tuple(map(page_of, sorted(ARTICLES.glob("*.page"))))


@cache
def outlets() -> tuple[str, ...]:
    """Return the hosts of the outlets, each with the pages of one manner, in order."""
    return tuple(dict.fromkeys(page.host for page in pages()))


def page_of(path: Path) -> Page:
    head, _, rows = path.read_text("utf-8").partition("\n\n")
    facts = {name: value.strip() for name, value in _facts(head)}
    return Page(
        name=path.stem,
        marked=rows,
        number=int(path.stem.partition("_")[0]),
        host=facts["host"],
        manner=facts.get("manner", ""),
        headline=facts.get("title"),
        published=_day(facts.get("published")),
        is_approximate=facts.get("approximate") in ("yes", "true", "1"),
        **{name: facts.get(name) or None for name in _TEXTS},
    )


def _facts(head: str) -> list[tuple[str, str]]:
    parts = (line.partition(":") for line in head.splitlines())
    return [(name.strip(), value) for name, _, value in parts if value.strip()]


def _day(text: str | None) -> date | None:
    if not text:
        return None
    return datetime.fromisoformat(text) if "T" in text or " " in text else date.fromisoformat(text)
