"""Names told by quotation marks: those right after a long one, and those of companies.

«الاتحاد الجزائري لكرة القدم (الفاف)»; وأعلنت «مبادلة» استثمارات.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.entities.aliases import group_of
from reader.entities.candidates import Candidate
from reader.entities.following import Following
from reader.entities.lexicon import Lexicon
from reader.entities.passage import Passage
from reader.model import EntityKind

APPOSITION = "apposition"
"""`Name.source` of names right after another of the same: «X (Y)»."""
_SURE = 0.98
"""Above that of any list: it is to be known that the two are one."""
_QUOTES = {"«": "»", '"': '"', "“": "”"}
_BRACKETS = {"(": ")", "(«": "»)"}
_MOST_WORDS = 2
_PARTICULAR = 3
"""So many words make a name that only one bears: «وزارة الدفاع» is any state's."""
_ORDINARY = 1 << 8
"""Words so frequent may stand in quotation marks without naming anybody."""


def acronyms(found: Iterable[Candidate], passage: Passage, lists: Lexicon) -> Iterator[Candidate]:
    """Yield what stands in quotation marks or brackets right after an organisation."""
    following = Following(passage, lists)
    for candidate in found:
        first = candidate.end
        if candidate.kind is not EntityKind.ORGANISATION or first >= len(passage.keys):
            continue
        end = passage.ends[first]
        apart = passage.ends[first - 1] == first and len(passage.keys[first]) > 1
        if apart and end - first <= _MOST_WORDS and _is_short(candidate, end, following, lists):
            short = _short(first, end, passage)
            same = _is_same(candidate, short, following, lists)
            yield replace(short, source=APPOSITION, confidence=_SURE) if same else short


def _is_short(candidate: Candidate, end: int, following: Following, lists: Lexicon) -> bool:
    """Tell whether the words behind an organisation, up to `end`, are a name of the same."""
    first = candidate.end
    opening, closing = following.between(first - 1, first), following.between(end - 1, end)
    if _closes(_QUOTES, opening, closing):
        word = following.keys(first, end)[0]
        scare = opening != "«" and lists.is_common(word)
        # «حكومة الوحدة الوطنية «المؤقتة»»: an adjective.
        scare = scare or (word.startswith("الم") and word.endswith("ه") and end == first + 1)
        return first - candidate.start > 1 and not scare
    return _closes(_BRACKETS, opening, closing) and _is_name(following.keys(first, end), lists)


def _is_same(long: Candidate, short: Candidate, following: Following, lists: Lexicon) -> bool:
    """Tell a name's short form from the agency that reports, and from a title or a programme.

    «المنظمة العربية للتنمية الزراعية (رويترز)», «وزارة الصحة العامة «صحتي»».
    """
    if long.end - long.start < _PARTICULAR:
        return False
    if following.between(long.end - 1, long.end) in _BRACKETS:
        group = group_of(short.key)
        return not any(key.startswith("وكاله ") for key in group.keys) if group else True
    known = lists.kind(short.key) or lists.weak.get(short.key)
    return known is EntityKind.ORGANISATION


def quoted(passage: Passage, lists: Lexicon) -> Iterator[Candidate]:
    """Yield organisations whose name is a rare word of the language too, where it is in quotes."""
    following = Following(passage, lists)
    for i, end in enumerate(passage.ends):
        if i == 0 or end - i > _MOST_WORDS or passage.ends[i - 1] != i:
            continue
        key = passage.key(i, end, passage.keys[i])
        if lists.weak.get(key) is not EntityKind.ORGANISATION or key in lists.clubs:
            continue
        opening, closing = following.between(i - 1, i)[-1:], following.between(end - 1, end)
        if lists.count(key) < _ORDINARY and _closes(_QUOTES, opening, closing):
            # «الشرق الأوسط» in quotation marks is the paper.
            yield replace(_short(i, end, passage), confidence=0.96)


def with_trades(
    found: Iterable[Candidate], passage: Passage, lists: Lexicon
) -> Iterator[Candidate]:
    """Yield firms with the trade behind their name: «أدنوك للتوزيع», «جدوى للاستثمار»."""
    trades = lists.triggers["trades"]
    known = {c.end: c for c in found if c.kind is EntityKind.ORGANISATION}
    for i, key in enumerate(passage.keys):
        firm = known.get(i)
        if firm and key in trades and passage.ends[i - 1] > i:
            whole = f"{firm.key} {key}"
            yield replace(firm, end=i + 1, key=whole, confidence=0.7, source="trade")


def in_rows(found: Iterable[Candidate], passage: Passage, lists: Lexicon) -> Iterator[Candidate]:
    """Yield what stands in quotation marks beside a quoted organisation: «أ» و«ب»."""
    following = Following(passage, lists)
    ends = {c.start: c.end for c in found if c.kind is EntityKind.ORGANISATION}
    for start, end in list(ends.items()):
        first = end + 1
        if first >= len(passage.keys) or passage.keys[end] != "و" or passage.ends[end] != first:
            continue
        last = passage.ends[first]
        before, opening = following.between(end - 1, end), following.between(end, first)
        apart = start == 0 or passage.ends[start - 1] == start
        near = apart and before == _QUOTES.get(opening) and last - first <= _MOST_WORDS + 1
        if near and _closes(_QUOTES, opening, following.between(last - 1, last)):
            yield _short(first, last, passage)


def _closes(marks: dict[str, str], opening: str, closing: str) -> bool:
    return opening in marks and closing.startswith(marks[opening])


def _short(first: int, end: int, passage: Passage) -> Candidate:
    key = passage.key(first, end, passage.keys[first])
    return Candidate(first, end, "", key, EntityKind.ORGANISATION, 0.7, "acronym")


def _is_name(words: tuple[str, ...], lists: Lexicon) -> bool:
    """Tell «(إيغاد)» from «(حكومية)», «(الأربعاء)», «(تونس)»."""
    key = " ".join(words)
    if lists.kind(key) or key in lists.weak:
        return (lists.kind(key) or lists.weak[key]) is EntityKind.ORGANISATION
    never = lists.triggers["stop"] | lists.nationalities
    return not any(word in never or lists.is_common(word) or word.isdigit() for word in words)
