"""What a text says beside names: positions, nationalities, quantities and days."""

from collections.abc import Sequence

from reader.entities.covering import covering
from reader.entities.days import days
from reader.entities.lexicon import Lexicon, lexicon
from reader.entities.nationalities import Nationalities
from reader.entities.passage import passage
from reader.entities.positions import Positions
from reader.entities.quantities import Quantities
from reader.model import Expression, Name
from reader.text.folding import fold


def expressions(text: str, names: Sequence[Name], lists: Lexicon | None = None) -> list[Expression]:
    """Return the expressions of a text in reading order; `names` are those found in it.

    Expressions of one kind do not overlap; «وزير الدفاع الأميركي» holds another one.
    """
    lists = lists or lexicon()
    read, plain = passage(text), fold(text)
    covered = covering(read, names)
    dated = days(text, plain, names)
    found = [
        *dated,
        *Positions(read, lists, covered).found(),
        *Nationalities(read, lists, covered).found(),
        *Quantities(text, plain, lists, [one.span for one in dated]).found(),
    ]
    return sorted(found, key=lambda one: (one.span, one.kind))
