"""What each command does. Every function returns the exit status."""

import argparse
from collections.abc import Callable, Iterator

from reader.cli import listing
from reader.cli.arguments import LANGUAGES
from reader.cli.call import Call
from reader.cli.codes import NOTHING_DONE, OK, PARTLY, STOPPED
from reader.cli.concordance import concordance
from reader.cli.explain import PROGRAM, explain
from reader.cli.importing import import_, recognise
from reader.cli.licences import licences
from reader.cli.names import names
from reader.cli.places import system_language
from reader.cli.terminal import Terminal
from reader.cli.why import explain_names
from reader.cli.words import Words
from reader.desk import Desk
from reader.errors import NoSuchArticleError, ReaderError
from reader.exporting.json_export import export
from reader.library import Library
from reader.model import CopyKind, Filter

LIBRARYLESS = {"import", "licences"}
"""What can be done before there is a library."""
_SHOWN = 60
"""So many letters of a file's beginning fit into a line."""


def run(options: argparse.Namespace) -> int:
    """Carry out a command and return its exit status."""
    call = Call(options, words_of(options), Terminal(options.visual))
    try:
        return _run(call)
    except KeyboardInterrupt:
        call.terminal.message(call.words.stopped)
        return STOPPED


def words_of(options: argparse.Namespace) -> Words:
    return LANGUAGES[getattr(options, "lang", None) or system_language()]


def _run(call: Call) -> int:
    name, path = call.options.command, call.options.library
    if name not in LIBRARYLESS and not path.exists():
        call.terminal.message(call.words.no_library.format(path=path, program=PROGRAM))
        return NOTHING_DONE
    try:
        return COMMANDS[name](call)
    except ReaderError as error:
        call.terminal.message(explain(error, call.words))
        unsound = name == "check" or isinstance(error, NoSuchArticleError)
        return PARTLY if unsound else NOTHING_DONE


def _articles(call: Call) -> int:
    options = call.options
    chosen = Filter(
        set_aside=options.set_aside,
        tag=options.tag,
        entity_tag=options.name_tag,
        outlet=options.outlet,
    )
    with call.library() as library:
        articles = library.articles.get_many(library.articles.matching(chosen))
    listing.print_articles(call.terminal, articles, as_json=call.options.json)
    return OK


def _show(call: Call) -> int:
    with call.library() as library:
        article = library.articles.get(call.options.id)
        text = library.articles.text(article.id)
        told = list(_copies(call, library, article.id))
    listing.print_article(call.terminal, article, text, told)
    return OK


def _copies(call: Call, library: Library, article_id: int) -> Iterator[str]:
    """Yield where else the text of an article stands, in words."""
    copies = library.copies.of(article_id)
    patterns = {CopyKind.COPY: call.words.copy_of, CopyKind.PASSAGES: call.words.passages_of}
    for kind, pattern in patterns.items():
        ids = [copy.article_id for copy in copies if copy.kind is kind]
        others = map(listing.source, library.articles.get_many(ids))
        if ids:
            yield pattern.format(articles=call.words.between.join(others))


def _search(call: Call) -> int:
    query = " ".join(call.options.query)
    with call.library() as library:
        found = Desk(library).search(query, limit=call.options.limit)
    listing.print_found(call.terminal, found, as_json=call.options.json)
    if not found:
        call.terminal.message(call.words.nothing_found.format(query=query))
    return OK if found else PARTLY


def _entities(call: Call) -> int:
    with call.library() as library:
        entities = library.entities.every(call.options.type)
    listing.print_entities(call.terminal, entities, as_json=call.options.json)
    return OK


def _tag(call: Call) -> int:
    options = call.options
    if not options.add and not options.remove:
        call.terminal.message(call.words.nothing_to_tag)
        return NOTHING_DONE
    with call.library(for_writing=True) as library:
        _demand(library, options.ids)
        for name in options.add:
            library.tags.add(options.ids, name)
        for name in options.remove:
            library.tags.remove(options.ids, name)
    return OK


def _keep(call: Call) -> int:
    with call.library(for_writing=True) as library:
        _demand(library, call.options.ids)
        waiting = [a.id for a in library.articles.get_many(call.options.ids) if a.same_as]
        Desk(library).keep_too(waiting)
    call.terminal.message(call.words.kept.format(number=len(waiting)))
    return OK if waiting else NOTHING_DONE


def _export(call: Call) -> int:
    path = call.options.output
    with call.library() as library:
        ids = _chosen(call, library)
        export(library, path, ids)
        number = len(library.articles.matching(Filter()) if ids is None else ids)
    call.terminal.message(call.words.exported.format(number=number, path=path))
    return OK


def _chosen(call: Call, library: Library) -> list[int] | None:
    """Return the articles to export; None: all."""
    ids, query = call.options.ids, call.options.query
    if ids is not None:
        _demand(library, ids)
    if query is None:
        return list(ids) if ids is not None else None
    found = [hit.article_id for hit in library.search.find(query, Filter(), limit=None)]
    return found if ids is None else [number for number in found if number in ids]


def _demand(library: Library, ids: list[int]) -> None:
    """Raise NoSuchArticleError for the first number that no article has."""
    for article_id in ids:
        library.articles.get(article_id)


def _encoding(call: Call) -> int:
    """List how an article reads in each encoding, or read it in one."""
    article_id, chosen = call.options.id, call.options.set
    if chosen is None:
        with call.library() as library:
            choices = Desk(library).encoding_choices(article_id)
        for choice in choices:
            mark = "*" if choice.is_current else " "
            beginning = choice.preview.partition("\n")[0][:_SHOWN]
            call.terminal.result(f"{mark} {choice.encoding}\t{beginning}")
        return OK if choices else PARTLY
    with call.library(for_writing=True) as library:
        Desk(library).set_encoding(article_id, chosen)
    call.terminal.message(call.words.encoding_set.format(article_id=article_id, encoding=chosen))
    return OK


def _check(call: Call) -> int:
    with call.library() as library:
        problems = library.check()
    for problem in problems:
        call.terminal.result(problem)
    if not problems:
        call.terminal.message(call.words.sound)
    return PARTLY if problems else OK


COMMANDS: dict[str, Callable[[Call], int]] = {
    "import": import_,
    "articles": _articles,
    "show": _show,
    "search": _search,
    "entities": _entities,
    "recognise": recognise,
    "names": names,
    "concordance": concordance,
    "why": explain_names,
    "tag": _tag,
    "keep": _keep,
    "export": _export,
    "encoding": _encoding,
    "check": _check,
    "licences": licences,
}
