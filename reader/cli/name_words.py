"""What a list of names would change, in the words of the command line."""

from reader.cli.words import Words
from reader.desk.name_points import Point, What
from reader.model import EntityKind

_OF_A_KIND = (What.NAME, What.KIND)


def point_words(words: Words, point: Point) -> str:
    """Return one thing that a list says of a name."""
    value, own = (_in_words(words, point.what, one) for one in (point.value, point.own))
    return words.points[point.what].format(name=point.name, value=value, own=own)


def _in_words(words: Words, what: What, value: str) -> str:
    if what in _OF_A_KIND and value:
        return words.kinds[EntityKind(value)]
    if what is What.COLOUR:
        return words.colours.get(value, value)
    if what is What.TAGS:
        return words.between.join(value.splitlines())
    return " ".join(value.split())
