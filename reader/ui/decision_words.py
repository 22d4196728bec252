"""What the user has said of names, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.desk.decisions import Decision, Point
from reader.model import Verb
from reader.ui.wording import headline, kind_names, listed, quoted

MOST = 3
"""So many names are told of a decision on many."""

_EVERYWHERE = {
    Verb.ADD: QT_TRANSLATE_NOOP("decisions", "{names} is a name: {kind}"),
    Verb.ALIAS: QT_TRANSLATE_NOOP("decisions", "{names} is another name of {other}"),
    Verb.SAME: QT_TRANSLATE_NOOP("decisions", "{names} and {other} are one name"),
    Verb.APART: QT_TRANSLATE_NOOP("decisions", "{names}: somebody other than {other}"),
    Verb.DISMISS: QT_TRANSLATE_NOOP("decisions", "{names}: no name, in any article"),
    Verb.RETYPE: QT_TRANSLATE_NOOP("decisions", "{names} is of the type {kind}"),
    Verb.RENAME: QT_TRANSLATE_NOOP("decisions", "{names} is shown as {other}"),
    Verb.HERE: QT_TRANSLATE_NOOP("decisions", "{names} names {other} in {articles}"),
}
_IN_ARTICLES = QT_TRANSLATE_NOOP("decisions", "{names}: no name in {articles}")
_AT_PLACES = QT_TRANSLATE_NOOP("decisions", "{names}: no name at one place of {articles}")


def decision_words(decision: Decision, most: int | None = None) -> str:
    """Return a sentence for each thing that was said in one go, with so many names of each."""
    return " · ".join(_point_words(point, most) for point in decision.points)


def _point_words(point: Point, most: int | None) -> str:
    pattern: object = _EVERYWHERE[point.verb]
    if point.verb is Verb.DISMISS and point.articles:
        pattern = _AT_PLACES if point.places else _IN_ARTICLES
    return QCoreApplication.translate("decisions", str(pattern)).format(
        names=_quoted(point.names, most),
        other=quoted(point.other),
        kind=kind_names()[point.kind] if point.kind else "",
        articles=_quoted([headline(article) for article in point.articles], most),
    )


def _quoted(names: Sequence[str], most: int | None) -> str:
    """Return so many of the names, and a sign that there are more."""
    told = [quoted(name) for name in names[:most]]
    return listed(told if len(told) == len(names) else [*told, "…"])
