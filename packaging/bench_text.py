"""How fast letters are folded, as importing and searching do with all text, and names found."""

from collections.abc import Iterator

from measuring import Row, seconds

from reader.entities.recogniser import load
from reader.text.folding import fold, folded

TEXT = "وأكّد الرئيس في مؤتمره الصحفيّ أنّ الهدنة لن تُخرق، وقالت الوكالة إنها تنتظر الردّ. " * 2000
NAMES = "قال وزير الخارجية الأميركي سامر كيالي في موسكو إن بلاده تدعم الأمم المتحدة.\n" * 770
"""Ten thousand words."""


def rows() -> Iterator[Row]:
    alone = seconds(lambda: folded(TEXT))
    with_way_back = seconds(lambda: fold(TEXT))
    yield Row("folding text alone, characters", len(TEXT) / alone / 1e6, "M/s")
    yield Row("folding text alone, against with the way back", with_way_back / alone, "×", least=3)
    load()
    found = seconds(lambda: load().names(NAMES))
    yield Row("names that the rules find in ten thousand words", found, "s", most=1)
