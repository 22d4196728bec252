"""What each command does. Every function returns the exit status."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator

from reader.cli import listing
from reader.cli.arguments import LANGUAGES
from reader.cli.call import Call
from reader.cli.concordance import concordance
from reader.cli.explain import PROGRAM, explain
from reader.cli.places import system_language
from reader.cli.terminal import Terminal
from reader.cli.words import Words
from reader.desk import Asked, Desk, Done, Imported, Outcome, Total
from reader.desk.name_lists import gathered
from reader.desk.name_plans import Point, plan
from reader.errors import NoSuchArticleError, ReaderError
from reader.exporting import name_list
from reader.exporting.json_export import export
from reader.library import Library
from reader.model import CopyKind, Filter, Import

OK, PARTLY, NOTHING_DONE = 0, 1, 2
_SHOWN = 60
"""So many letters of a file's beginning fit into a line."""
STOPPED = 130
"""What shells give a program that Ctrl+C ended."""


def run(options: argparse.Namespace) -> int:
    """Carry out a command and return its exit status."""
    call = Call(options, words_of(options), Terminal(options.visual))
    try:
        return _run(call)
    except KeyboardInterrupt:
        call.terminal.message(call.words.stopped)
        return STOPPED
    except BrokenPipeError:  # `warraq articles | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK


def words_of(options: argparse.Namespace) -> Words:
    return LANGUAGES[getattr(options, "lang", None) or system_language()]


def _run(call: Call) -> int:
    name, path = call.options.command, call.options.library
    if name != "import" and not path.exists():
        call.terminal.message(call.words.no_library.format(path=path, program=PROGRAM))
        return NOTHING_DONE
    try:
        return COMMANDS[name](call)
    except ReaderError as error:
        call.terminal.message(explain(error, call.words))
        unsound = name == "check" or isinstance(error, NoSuchArticleError)
        return PARTLY if unsound else NOTHING_DONE


def _import(call: Call) -> int:
    options = call.options
    if not (options.paths or options.resume or options.undo):
        call.terminal.message(call.words.no_files)
        return NOTHING_DONE
    options.library.parent.mkdir(parents=True, exist_ok=True)
    with call.library(for_writing=True) as library:
        if options.undo:
            return _take_back(call, library)
        cut_off = library.imports.unfinished() if options.resume else None
        if options.resume and cut_off is None:
            call.terminal.message(call.words.nothing_cut_off)
            return NOTHING_DONE
        outcomes = _imported(call, Desk(library), cut_off)
    call.terminal.end_progress()
    return _conclude(call, outcomes)


def _imported(call: Call, desk: Desk, cut_off: Import | None) -> Counter[Outcome]:
    outcomes: Counter[Outcome] = Counter()
    told: set[str] = set()
    total, done = 0, cut_off.done if cut_off else 0
    tags_folders = call.options.tag_folders
    for value in desk.importing(call.options.paths, resume=cut_off, tags_folders=tags_folders):
        match value:
            case Total():
                total = value.files
            case Asked():
                _tell_guess(call, value, told)
            case Done():
                done += 1
                call.terminal.progress(done, total, value.source_name)
            case Imported():
                outcomes[value.outcome] += 1
                _report(call, value)
    return outcomes


def _tell_guess(call: Call, asked: Asked, told: set[str]) -> None:
    """Say once for all files alike what their fields are taken for."""
    fields = asked.table.fields.items()
    guessed = call.words.between.join(f"{part} = {name}" for part, name in fields)
    if guessed not in told:
        told.add(guessed)
        call.terminal.message(
            call.words.fields_guessed.format(name=asked.source_name, fields=guessed)
        )


def _take_back(call: Call, library: Library) -> int:
    """Put what the last import has added into the trash."""
    last = next(iter(library.imports.every()), None)
    taken = Desk(library).take_back(last.id) if last else []
    call.terminal.message(call.words.taken_back.format(number=len(taken)))
    return OK if taken else NOTHING_DONE


def _report(call: Call, value: Imported) -> None:
    state = getattr(call.words, value.outcome)
    if value.error:
        call.terminal.result(f"{state}\t\t{explain(value.error, call.words)}")
    else:
        title = value.title or f"{value.source_name} {call.words.untitled}"
        call.terminal.result(f"{state}\t{value.article_id}\t{title}")


def _conclude(call: Call, outcomes: Counter[Outcome]) -> int:
    if not outcomes:
        call.terminal.message(call.words.no_files)
        return NOTHING_DONE
    taken = outcomes[Outcome.ADDED] + outcomes[Outcome.RESTORED]
    already, refused = outcomes[Outcome.ALREADY], outcomes[Outcome.REFUSED]
    summary = call.words.imported.format(added=taken, already=already, refused=refused)
    call.terminal.message(summary)
    if set_aside := outcomes[Outcome.SAME_TEXT]:
        call.terminal.message(call.words.set_aside.format(number=set_aside, program=PROGRAM))
    if refused:
        return PARTLY if taken + already + set_aside else NOTHING_DONE
    return OK


def _articles(call: Call) -> int:
    options = call.options
    chosen = Filter(set_aside=options.set_aside, tag=options.tag, outlet=options.outlet)
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


def _names(call: Call) -> int:
    """Write a list of names, or take one in."""
    if call.options.export is not None:
        with call.library() as library:
            names = gathered(library, everything=call.options.all)
        number = len(names.entities) + len(names.dismissed)
        if not number:
            call.terminal.message(call.words.no_names)
            return PARTLY
        name_list.write(names, call.options.export, call.options.library)
        path = call.options.export
        call.terminal.message(call.words.names_written.format(number=number, path=path))
        return OK
    if call.options.take_in is not None:
        return _take_in(call, name_list.read(call.options.take_in, call.options.library))
    call.terminal.message(call.words.nothing_to_do)
    return NOTHING_DONE


def _take_in(call: Call, names: name_list.NameList) -> int:
    """Say what a list would change, and what the user has said otherwise; take it in."""
    is_trial = call.options.dry_run
    with call.library(for_writing=not is_trial) as library:
        planned = plan(library, names)
        if not is_trial:
            planned.deed(Desk(library)).do()
    for point in planned.changes:
        call.terminal.result(_point(call, point))
    for point in planned.conflicts:
        call.terminal.result(f"{call.words.kept_as_said}\t{_point(call, point)}")
    said = call.words.names_planned if is_trial else call.words.names_taken
    call.terminal.message(said.format(number=len(planned.changes)))
    return PARTLY if planned.conflicts else OK


def _point(call: Call, point: Point) -> str:
    value = " ".join(point.value.split())
    return call.words.points[point.what].format(name=point.name, value=value, own=point.own)


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
    "import": _import,
    "articles": _articles,
    "show": _show,
    "search": _search,
    "entities": _entities,
    "names": _names,
    "concordance": concordance,
    "tag": _tag,
    "keep": _keep,
    "export": _export,
    "encoding": _encoding,
    "check": _check,
}
