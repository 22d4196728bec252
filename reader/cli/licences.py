"""The command that says what the program is made of, and under which licences."""

from reader.cli.call import Call
from reader.cli.codes import OK, PARTLY
from reader.licences import Component, components, notice


def licences(call: Call) -> int:
    """List all components, or print the notices of those by a name; 1 where there is none."""
    wanted = " ".join(call.options.name).casefold()
    if not wanted:
        for one in components():
            call.terminal.result(f"{one.name}\t{one.version}\t{one.licence}")
        return OK
    found = [one for one in components() if one.name.casefold() == wanted]
    for one in found:
        _print(call, one)
    if not found:
        call.terminal.message(call.words.no_component.format(name=" ".join(call.options.name)))
    return OK if found else PARTLY


def _print(call: Call, one: Component) -> None:
    head = f"{one.name}\t{one.version}\t{one.licence}\n{one.home}\n\n{notice(one)}"
    for line in head.splitlines():
        call.terminal.result(line)
