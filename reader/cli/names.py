"""The command that writes what the user has said of names as a list, or takes one in."""

from reader.cli.call import Call
from reader.cli.codes import NOTHING_DONE, OK, PARTLY
from reader.cli.name_words import point_words
from reader.desk import Desk
from reader.desk.name_lists import gathered
from reader.desk.name_plans import Plan, plan
from reader.desk.name_points import UNCLEAR
from reader.exporting import name_list


def names(call: Call) -> int:
    if call.options.export is not None:
        return _write(call)
    if call.options.take_in is not None:
        return _take_in(call)
    call.terminal.message(call.words.nothing_to_do)
    return NOTHING_DONE


def _write(call: Call) -> int:
    path = call.options.export
    with call.library() as library:
        listed = gathered(library, everything=call.options.all)
    number = len(listed.entities) + len(listed.dismissed)
    if not number:
        call.terminal.message(call.words.no_names)
        return PARTLY
    name_list.write(listed, path, call.options.library)
    call.terminal.message(call.words.names_written.format(number=number, path=path))
    return OK


def _take_in(call: Call) -> int:
    """Take a list in, or see only what it would change."""
    listed = name_list.read(call.options.take_in, call.options.library)
    is_trial = call.options.dry_run
    with call.library(for_writing=not is_trial) as library:
        planned = plan(library, listed)
        if not is_trial:
            planned.deed(Desk(library)).do()
    _report_refused(call, listed)
    if not listed.entities and not listed.dismissed:
        return NOTHING_DONE
    _report(call, planned)
    return PARTLY if planned.conflicts or listed.refused else OK


def _report_refused(call: Call, listed: name_list.NameList) -> None:
    for one in listed.refused:
        pattern = call.words.bad_line if one.is_line else call.words.bad_entry
        problem = call.words.problems[one.problem]
        call.terminal.message(pattern.format(number=one.number, problem=problem))


def _report(call: Call, planned: Plan) -> None:
    """Say what changes, and what the user has said otherwise."""
    words = call.words
    for point in planned.changes:
        call.terminal.result(point_words(words, point))
    for point in planned.conflicts:
        why = words.not_taken if point.what in UNCLEAR else words.kept_as_said
        call.terminal.result(f"{why}\t{point_words(words, point)}")
    said = words.names_planned if call.options.dry_run else words.names_taken
    call.terminal.message(said.format(number=len(planned.changes)))
