"""Articles, hits and entities as lines for people and as JSON for programs."""

import json
from collections.abc import Iterable, Sequence

from reader.cli.terminal import Terminal
from reader.desk import Found
from reader.library.concordance import ConcordanceLine
from reader.model import Article, Entity, Span
from reader.text.sentences import snippet

MARKED = "[{}]"
"""How a found word stands out where there are no colours."""

# What JSON can hold, as far as we use it.
Value = str | int | None | Sequence["Value"] | dict[str, "Value"]


def print_articles(terminal: Terminal, articles: Iterable[Article], *, as_json: bool) -> None:
    if as_json:
        _print_json(terminal, [_article(article) for article in articles])
        return
    for article in articles:
        terminal.result(_line(article))


def print_article(
    terminal: Terminal, article: Article, text: str, told: Iterable[str] = ()
) -> None:
    """Print an article for reading: its head, then its paragraphs with a blank line between.

    `told` are sentences on it, such as where else its text stands.
    """
    known = article.metadata
    source = (known.outlet, known.author, known.agency, known.dateline, _day(article))
    head = (known.title, known.standfirst, " · ".join(fact for fact in source if fact))
    tags = " ".join(f"#{tag}" for tag in article.tags)
    for number, paragraph in enumerate(filter(None, (*head, *told, tags, *text.split("\n")))):
        if number:
            terminal.result()
        terminal.paragraph(paragraph)


def source(article: Article) -> str:
    """Return an article by number, title, outlet and day."""
    known = " · ".join(fact for fact in (article.metadata.outlet, _day(article)) if fact)
    title = article.metadata.title or f"{article.beginning}…"
    return f"{article.id} «{title}» ({known})" if known else f"{article.id} «{title}»"


def print_found(terminal: Terminal, found: Iterable[Found], *, as_json: bool) -> None:
    if as_json:
        _print_json(terminal, [_found(each) for each in found])
        return
    for each in found:
        terminal.result(_line(each.article))
        for span in each.hit.spans:
            terminal.result(f"    {_in_context(each.text, span)}")


def print_entities(terminal: Terminal, entities: Iterable[Entity], *, as_json: bool) -> None:
    if as_json:
        _print_json(terminal, [_entity(entity) for entity in entities])
        return
    for entity in entities:
        counts = f"{entity.mentions}\t{entity.articles}"
        aliases = "، ".join(alias for alias in entity.aliases if alias != entity.name)
        terminal.result(f"{entity.kind}\t{counts}\t{entity.name}\t{aliases}".rstrip())


def print_concordance(
    terminal: Terminal, lines: Iterable[ConcordanceLine], *, as_json: bool
) -> None:
    """Print a line for each place: the article, its day and outlet, and the words around."""
    if as_json:
        _print_json(terminal, [_concordance_line(line) for line in lines])
        return
    for line in lines:
        whole = "".join((line.context.before, line.context.named, line.context.after))
        start = len(line.context.before) + line.context.span.start
        span = Span(start, start + line.span.end - line.span.start)
        day = line.published.isoformat()[:10] if line.published else line.partial
        facts = (str(line.article_id), day or "-", line.outlet or "-")
        terminal.result("\t".join((*facts, _in_context(whole, span))))


def _line(article: Article) -> str:
    title = article.metadata.title or f"{article.beginning}…"
    facts = (str(article.id), _day(article) or "-", article.metadata.outlet or "-", title)
    return "\t".join((*facts, *(f"#{tag}" for tag in article.tags)))


def _day(article: Article) -> str | None:
    published = article.metadata.published
    return published.isoformat()[:10] if published else None


def _in_context(text: str, span: Span) -> str:
    shown = snippet(text, span)
    named = MARKED.format(shown.text[shown.span.start : shown.span.end])
    return shown.text[: shown.span.start] + named + shown.text[shown.span.end :]


def _article(article: Article) -> Value:
    return {
        "id": article.id,
        "title": article.metadata.title,
        "outlet": article.metadata.outlet,
        "published": _published(article),
        "state": article.state,
        "repairs": list(article.repairs),
        "tags": article.tags,
    }


def _found(found: Found) -> Value:
    known, title = found.article.metadata, found.article.metadata.title or ""
    return {
        "article_id": found.article.id,
        "title": known.title,
        "outlet": known.outlet,
        "published": _published(found.article),
        "hits": [
            *({"field": "title"} | _hit(title, span) for span in found.hit.title_spans),
            *(_hit(found.text, span) for span in found.hit.spans),
        ],
    }


def _hit(text: str, span: Span) -> dict[str, Value]:
    return {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def _entity(entity: Entity) -> Value:
    return {
        "id": entity.id,
        "name": entity.name,
        "type": entity.kind,
        "aliases": entity.aliases,
        "mentions": entity.mentions,
        "articles": entity.articles,
    }


def _concordance_line(line: ConcordanceLine) -> Value:
    around = line.context
    first, last = around.span.start, around.span.start + line.span.end - line.span.start
    return {
        "article_id": line.article_id,
        "title": line.title,
        "outlet": line.outlet,
        "published": line.published.isoformat() if line.published else None,
        "entity_id": line.entity_id,
        "start": line.span.start,
        "end": line.span.end,
        "before": around.before + around.named[:first],
        "text": around.named[first:last],
        "after": around.named[last:] + around.after,
    }


def _published(article: Article) -> str | None:
    return article.metadata.published.isoformat() if article.metadata.published else None


def _print_json(terminal: Terminal, values: Sequence[Value]) -> None:
    terminal.json(json.dumps(values, ensure_ascii=False, indent=1))
