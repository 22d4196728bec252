"""Lines below pictures, by the marks of who took them."""

import re
from functools import cache

from reader.importing.phrases import listed, plain
from reader.importing.rows import HEADLINE_WORDS, Row

_PICTURE_CREDIT = re.compile(r"[(\[][^)\]]{1,30}[)\]]\s*\.?$|[-–—/|:]\s*[^-–—/|:]{1,25}$")
_CAMERA = ("تصوير ", "عدسه ", "صوره ")
_LABELLED_CREDIT = re.compile(
    r"[\s/(\[|–-](?:صورة|تصوير|عدسة|ت)\s*[:：/]\s*\S+|\(\s*(?:Photo|Crédit|©)", re.IGNORECASE
)
_COPYRIGHT = re.compile(r"^\s*(?:©|\([cC]\)\s|ⓒ)")


def is_caption(row: Row) -> bool:
    """Tell whether a row says whose picture it stands under."""
    if row.length > HEADLINE_WORDS:
        return False
    if _COPYRIGHT.match(row.text):
        return True
    if _LABELLED_CREDIT.search(row.text):
        return True
    credit = _PICTURE_CREDIT.search(row.text)
    marks = _picture_credits()
    if credit and (plain(credit[0]) in marks or f"{plain(credit[0])} ".startswith(_CAMERA)):
        return True
    return row.length <= 20 and not row.ends_sentence and row.plain.endswith((" ارشيف", " ارشيفيه"))


@cache
def _picture_credits() -> frozenset[str]:
    return frozenset(plain(row[0]) for row in listed("captions", "|"))
