"""Why two names are taken for one entity's, or may be, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.entities.clusters import Ground

SENTENCES = {
    Ground.USER: QT_TRANSLATE_NOOP("grounds", "You have said so."),
    Ground.LIST: QT_TRANSLATE_NOOP("grounds", "The list of well-known names has both as one."),
    Ground.PLACE: QT_TRANSLATE_NOOP("grounds", "The list of cities has both for one place."),
    Ground.APPOSITION: QT_TRANSLATE_NOOP(
        "grounds", "An article puts one in brackets or quotation marks right behind the other."
    ),
    Ground.FOLDED: QT_TRANSLATE_NOOP("grounds", "They differ in marks and hamzas alone."),
    Ground.LETTERS: QT_TRANSLATE_NOOP(
        "grounds", "They differ only in the letters that are chosen for a foreign sound."
    ),
    Ground.SPELLING: QT_TRANSLATE_NOOP("grounds", "They are spelt alike."),
    Ground.LONGER: QT_TRANSLATE_NOOP("grounds", "One leaves out words of the other."),
    Ground.LAST_NAME: QT_TRANSLATE_NOOP("grounds", "One is the last or first name of the other."),
    Ground.ONLY_BEARER: QT_TRANSLATE_NOOP(
        "grounds", "One is the last name of the other, and nobody else is known by it."
    ),
}


def ground_words(ground: Ground) -> str:
    return QCoreApplication.translate("grounds", str(SENTENCES[ground]))
