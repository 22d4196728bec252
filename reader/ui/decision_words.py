"""What the user has said of names, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.desk.decisions import Decision, Point
from reader.model import Verb
from reader.ui.wording import headline, isolated, kind_names

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


MOST = 3
"""So many names are told of a decision on many."""


def decision_words(decision: Decision, most: int | None = None) -> str:
    """Return a sentence for each thing that was said in one go, with so many names of each."""
    return " · ".join(_point_words(point, most) for point in decision.points)


def _point_words(point: Point, most: int | None) -> str:
    pattern: object = _EVERYWHERE[point.verb]
    if point.verb is Verb.DISMISS and point.articles:
        pattern = _AT_PLACES if point.places else _IN_ARTICLES
    return _translated(pattern).format(
        names=_listed(point.names, most),
        other=_quoted(point.other),
        kind=kind_names()[point.kind] if point.kind else "",
        articles=_listed([headline(article) for article in point.articles], most),
    )


def _listed(names: Sequence[str], most: int | None) -> str:
    told = [_quoted(name) for name in names[:most]] + (
        ["…"] if len(names) > len(names[:most]) else []
    )
    return _translated(QT_TRANSLATE_NOOP("decisions", ", ")).join(told)


def _quoted(name: str) -> str:
    return _translated(QT_TRANSLATE_NOOP("decisions", "“{name}”")).format(name=isolated(name))


def _translated(pattern: object) -> str:
    return QCoreApplication.translate("decisions", str(pattern))
