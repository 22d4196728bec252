"""Names of outlets that nobody has listed, by their form: «موقع الشعلة الإخباري».

Only right below a title a line that is nothing but such a name is taken for one.
"""

import re

from reader.importing.datelines import agency_in
from reader.importing.phrases import plain
from reader.importing.rows import Row
from reader.model import Role

REASON = "outlet"

_ALLOWED = re.compile(r"[\w\s«»\"ـ\u064b-\u0652-]+")
_KINDS = frozenset(map(plain, (
    "صحيفة", "جريدة", "مجلة", "موقع", "بوابة", "شبكة", "قناة", "وكالة", "راديو", "إذاعة", "منصة",
)))  # fmt: skip
_COMMON = frozenset(map(plain, ("موقع", "بوابة", "شبكة", "قناة", "منصة")))
"""Of a road, of water, of trade: their names are outlets' if the article does not speak of them."""
_AGENCY = plain("وكالة")
_OF_MEDIA = re.compile(
    r"\b(?:لل|ال)?(?:انباء|اخبار|اخباري[هة]?|اعلام|اعلامي[هة]?|صحافي?[هة]?|صحفي[هة]?|فضاييه?)\b"
    r"|\b(?:نيوز|برس|ميديا|نت|اونلاين)\b"
)
_NEWS = frozenset(map(plain, ("الأنباء", "أنباء")))
"""An agency called so is a state's, whose reports others print."""
_AFTER = re.compile(
    r"و?(?:ال|لل)\w{2,}|نت|نيوز|برس|ميديا|اونلاين|عربي|عربيه|تي|في|اف|ام|تايمز|بوست"
)
_MOST_WORDS = 6


def settle_below(title: Row, rows: list[Row], body: list[Row]) -> None:
    """Name the first row below a title, if it is an outlet's name."""
    row = next((row for row in rows if row.role is not Role.SEPARATOR), None)
    if row is None or row.role not in (Role.UNKNOWN, Role.BODY):
        return
    if _is_name(row) and not _is_spoken_of(row, [title, *body]):
        row.settle(Role.CREDIT, REASON)


def _is_name(row: Row) -> bool:
    words = row.plain.split()
    if not 2 <= len(words) <= _MOST_WORDS or words[0] not in _KINDS:
        return False
    if not _ALLOWED.fullmatch(row.text) or any(map(str.isdigit, row.plain)) or row.reports:
        return False
    if words[1] in _NEWS or agency_in(row.text):
        return False
    is_agency = words[0] == _AGENCY
    return all(map(_AFTER.fullmatch, words[2:])) and (not is_agency or _is_of_media(row))


def _is_of_media(row: Row) -> bool:
    return bool(_OF_MEDIA.search(row.plain))


def _is_spoken_of(row: Row, article: list[Row]) -> bool:
    """Tell whether a name may be that of what the article is about, such as a canal."""
    if row.words[0] not in _COMMON or _is_of_media(row):
        return False
    return any(f" {row.plain} " in f" {other.plain} " for other in article)
