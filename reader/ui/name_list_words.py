"""What a list of names would change, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.desk.name_points import Point, What
from reader.exporting.name_list import Refused
from reader.model import EntityKind
from reader.ui.entity_panel.card_menu import colour_names
from reader.ui.explain import explain_problem
from reader.ui.wording import directed, isolated, kind_names, listed, number_words, quoted

CHANGES = {
    What.NAME: QT_TRANSLATE_NOOP("name_lists", "New name: {name} ({value})"),
    What.ADDED: QT_TRANSLATE_NOOP("name_lists", "{value} is a name wherever it stands"),
    What.ALIAS: QT_TRANSLATE_NOOP("name_lists", "{name} is also called {value}"),
    What.SAME: QT_TRANSLATE_NOOP("name_lists", "{name} and {value} are one"),
    What.APART: QT_TRANSLATE_NOOP("name_lists", "{value} is not {name}"),
    What.CALLED: QT_TRANSLATE_NOOP("name_lists", "{own} is shown as {value}"),
    What.KIND: QT_TRANSLATE_NOOP("name_lists", "{name} is of another type: {value}"),
    What.NOTE: QT_TRANSLATE_NOOP("name_lists", "{name} has a note: {value}"),
    What.COLOUR: QT_TRANSLATE_NOOP("name_lists", "{name} has a colour: {value}"),
    What.TAGS: QT_TRANSLATE_NOOP("name_lists", "{name} is tagged: {value}"),
    What.PINNED: QT_TRANSLATE_NOOP("name_lists", "{name} is pinned"),
    What.HIDDEN: QT_TRANSLATE_NOOP("name_lists", "{name} is hidden"),
    What.DISMISSED: QT_TRANSLATE_NOOP("name_lists", "{name} is no name"),
}
CONFLICTS = {
    What.ALIAS: QT_TRANSLATE_NOOP(
        "name_lists", "{value} names {name} in the list, {own} in your library"
    ),
    What.APART: QT_TRANSLATE_NOOP(
        "name_lists", "{name} and {value}: you have said otherwise whether they are one"
    ),
    What.CALLED: QT_TRANSLATE_NOOP("name_lists", "{value} is called {own} by you"),
    What.KIND: QT_TRANSLATE_NOOP(
        "name_lists", "{name} is of the type {value} in the list; you have said: {own}"
    ),
    What.NOTE: QT_TRANSLATE_NOOP("name_lists", "{name} has a note of yours; in the list: {value}"),
    What.COLOUR: QT_TRANSLATE_NOOP("name_lists", "{name} has a colour of yours: {own}"),
    What.DISMISSED: QT_TRANSLATE_NOOP(
        "name_lists", "{name}: you have said otherwise whether it is a name"
    ),
    What.TWICE: QT_TRANSLATE_NOOP(
        "name_lists", "{value} stands in the list for {own} and {name}: it stays with {own}"
    ),
    What.AGAIN: QT_TRANSLATE_NOOP(
        "name_lists", "{name} is in the list more than once: the first entry counts"
    ),
}


def change_words(point: Point) -> str:
    """Return what would change."""
    return _filled(CHANGES[point.what], point)


def conflict_words(point: Point) -> str:
    """Return what stays as the user has said, or is not clear."""
    return _filled(CONFLICTS[point.what], point)


def refusal_words(refused: Refused) -> str:
    """Return where in a list an entry is that cannot be taken in, and why not."""
    if refused.is_line:
        pattern = QCoreApplication.translate("name_lists", "Line {number}: {problem}")
    else:
        pattern = QCoreApplication.translate("name_lists", "Entry {number}: {problem}")
    number, problem = number_words(refused.number), explain_problem(refused.problem)
    return pattern.format(number=number, problem=problem)


def _filled(pattern: object, point: Point) -> str:
    facts = {
        "name": quoted(point.name),
        "value": _in_words(point.what, point.value),
        "own": _in_words(point.what, point.own),
    }
    return directed(QCoreApplication.translate("name_lists", str(pattern)).format(**facts))


def _in_words(what: What, value: str) -> str:
    """Return what is said of a name: another name, most often."""
    match what:
        case What.NAME | What.KIND:
            return kind_names()[EntityKind(value)] if value else ""
        case What.COLOUR:
            return colour_names().get(value, isolated(value))
        case What.TAGS:
            return isolated(listed(value.splitlines()))
        case What.NOTE:
            return isolated(" ".join(value.split()))
        case _:
            return quoted(value)
