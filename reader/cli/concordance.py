"""The command that lists every place of a name."""

from itertools import islice

from reader.cli import listing
from reader.cli.call import Call
from reader.cli.explain import PROGRAM
from reader.desk.concordance import called, every_line
from reader.exporting.csv_export import Headings, export_lines
from reader.library import Library
from reader.library.concordance import Wanted
from reader.model import Entity


def concordance(call: Call) -> int:
    """List the lines, or write them to a file; 1 where nobody is called so."""
    options = call.options
    names = [" ".join(options.name), *options.others]
    with call.library() as library:
        groups = [meant(call, library, name) for name in names]
        if not all(groups):
            return 1
        ids = dict.fromkeys(entity.id for group in groups for entity in group)
        wanted = Wanted(tuple(ids), options.sort, outlet=options.outlet)
        lines = islice(every_line(library, wanted), options.limit)
        if options.csv:
            headings = Headings(*call.words.columns)
            number = export_lines(lines, options.csv, headings, library.path)
            written = call.words.lines_written.format(number=number, path=options.csv)
            call.terminal.message(written)
        else:
            listing.print_concordance(call.terminal, lines, as_json=options.json)
    return 0


def meant(call: Call, library: Library, name: str) -> list[Entity]:
    """Return whom a name means, and say so."""
    found = called(library, name)
    for one in found:
        said = call.words.concordance_of.format(
            name=one.name, kind=one.kind, number=one.mentions, articles=one.articles
        )
        call.terminal.message(said)
    if not found:
        call.terminal.message(call.words.nobody_called.format(name=name, program=PROGRAM))
    return found
