"""The command that says why names are taken for one."""

from reader.cli.call import Call
from reader.cli.concordance import meant
from reader.desk.unsure import why
from reader.library import Library
from reader.library.reasons import Reason
from reader.text.words import key_of


def explain_names(call: Call) -> int:
    """Say why each name of somebody is one, or why two names are; 1 where they are not."""
    options = call.options
    names = [" ".join(options.name), *options.others]
    with call.library() as library:
        groups = [meant(call, library, name) for name in names]
        if not all(groups):
            return 1
        shared = [one for one in groups[0] if all(one in group for group in groups)]
        wanted = {key_of(name) for name in names} if options.others else set()
        for entity in shared:
            asked = [alias for alias in entity.aliases if not wanted or key_of(alias) in wanted]
            lines = [line for alias in asked for line in _lines(call, library, entity.id, alias)]
            for line in dict.fromkeys(lines):
                call.terminal.result(line)
    if not shared:
        call.terminal.message(call.words.not_one.format(names=call.words.between.join(names)))
    return 0 if shared else 1


def _lines(call: Call, library: Library, entity_id: int, alias: str) -> list[str]:
    """Return a line for each step from a name to the one that tells the entity best."""
    steps = why(library, entity_id, alias)
    best = f"{alias}\t-\t{call.words.best_name}"
    return ["\t".join(_columns(call, step)) for step in steps] or [best]


def _columns(call: Call, step: Reason) -> tuple[str, ...]:
    said = call.words.grounds[step.ground]
    if step.article_id is not None:
        said += f" {call.words.seen_in.format(article_id=step.article_id)}"
    return step.name, step.other, said
