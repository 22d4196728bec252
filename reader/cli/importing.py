"""The commands that import files, and that look for names in what was imported."""

from collections import Counter
from collections.abc import Sequence

from reader.cli.call import Call
from reader.cli.codes import NOTHING_DONE, OK, PARTLY
from reader.cli.explain import PROGRAM, explain
from reader.desk import Asked, Desk, Done, Imported, Outcome, Total, added_by
from reader.entities.recogniser import CLOSEST
from reader.library import Library
from reader.model import Import


def import_(call: Call) -> int:
    options = call.options
    if not (options.paths or options.resume or options.undo):
        call.terminal.message(call.words.no_files)
        return NOTHING_DONE
    with call.library(for_writing=True) as library:
        if options.undo:
            return _take_back(call, library)
        cut_off = library.imports.unfinished() if options.resume else None
        if options.resume and cut_off is None:
            call.terminal.message(call.words.nothing_cut_off)
            return NOTHING_DONE
        desk = Desk(library)
        outcomes = _imported(call, desk, cut_off)
        if not options.quick:
            _read_closely(call, desk, _added_last(library))
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


def _added_last(library: Library) -> list[int]:
    """Return what the last import has added and no close reading has seen, in its order."""
    last = next(iter(library.imports.every()), None)
    added = added_by(library, last.id) if last else []
    left = set(library.recognition.read_by_others(CLOSEST))
    return [article_id for article_id in added if article_id in left]


def recognise(call: Call) -> int:
    """Look closely for names in all articles that another recogniser has read."""
    with call.library(for_writing=True) as library:
        wanted = library.recognition.read_by_others(CLOSEST)
        _read_closely(call, Desk(library), wanted)
    call.terminal.end_progress()
    call.terminal.message(call.words.recognised.format(number=len(wanted)))
    return OK


def _read_closely(call: Call, desk: Desk, article_ids: Sequence[int]) -> None:
    for done in desk.read_closely(article_ids):
        call.terminal.progress(done, len(article_ids), call.words.recognising)
