"""How fast letters are folded, which importing and searching do to all text."""

from collections.abc import Iterator

from measuring import Row, seconds

from reader.text.folding import fold, folded

TEXT = "وأكّد الرئيس في مؤتمره الصحفيّ أنّ الهدنة لن تُخرق، وقالت الوكالة إنها تنتظر الردّ. " * 2000


def rows() -> Iterator[Row]:
    alone = seconds(lambda: folded(TEXT))
    with_way_back = seconds(lambda: fold(TEXT))
    yield Row("folding text alone, characters", len(TEXT) / alone / 1e6, "M/s")
    yield Row("folding text alone, against with the way back", with_way_back / alone, "×", least=3)
