"""Names of months and weekdays, of every system the Arabic press prints.

Patterns match folded text. A space in a name may be missing, or be more than one.
"""

import re

from reader.text.folding import folded

# Which country writes a name is only a guide: many papers print two systems at once.
_GREGORIAN = {
    1: "يناير|ينائر|كانون الثاني|كانون ثاني|كانون ثان|جانفي|جانفييه|ك2|أي النار",
    2: "فبراير|فبرائر|شباط|فيفري|فبراير|النوار",
    3: "مارس|آذار|مارث|الربيع",
    4: "أبريل|ابريل|نيسان|أفريل|ابرايل|إبريل|الطير",
    5: "مايو|أيار|ايّار|نوار|ماي|مايس|الماء",
    6: "يونيو|يونيه|يونية|حزيران|جوان|خزيران|الصيف",
    7: "يوليو|يوليه|يولية|يوليوز|يليوز|تموز|جويلية|جويليه|ناصر",
    8: "أغسطس|آب|أوت|غشت|أغشت|اغسطوس|أغسطوس|هانيبال",
    9: "سبتمبر|أيلول|شتنبر|شتمبر|سبتمير|سيبتمبر|الفاتح",
    10: "أكتوبر|تشرين الأول|تشرين أول|أوكتوبر|اكتوبير|ت1|التمور",
    11: "نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر|نوفمير|نومبر|ت2|الحرث",
    12: "ديسمبر|كانون الأول|كانون أول|دجنبر|دجمبر|ديسمير|ك1|الكانون",
}
_LIBYAN = "أي النار|النوار|الربيع|الطير|الماء|الصيف|ناصر|هانيبال|الفاتح|التمور|الحرث|الكانون"
"""Words of every day, too: they name a month beside its day and year only."""
_HIJRI = {
    1: "محرم|المحرم|محرم الحرام",
    2: "صفر",
    3: "ربيع الأول|ربيع أول|ربيع الاولى",
    4: "ربيع الثاني|ربيع الآخر|ربيع ثان|ربيع ثاني|ربيع آخر",
    5: "جمادى الأولى|جمادى الأول|جماد الأول|جمادي أول|جماد أول|جماد الأولى",
    6: "جمادى الثانية|جمادى الآخرة|جمادى الآخر|جمادى الثاني|جماد الثاني|جماد الآخر|جماد الآخرة"
    "|جمادي ثاني",
    7: "رجب",
    8: "شعبان",
    9: "رمضان",
    10: "شوال",
    11: "ذو القعدة|ذي القعدة|ذوالقعدة|ذيقعدة",
    12: "ذو الحجة|ذي الحجة|ذوالحجة|ذو حجة|ذي حجة",
}
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FRENCH = {
    1: "janvier", 2: "février", 3: "mars", 4: "avril", 5: "mai", 6: "juin", 7: "juillet",
    8: "août", 9: "septembre", 10: "octobre", 11: "novembre", 12: "décembre",
}  # fmt: skip
# As `date.weekday` counts.
_WEEKDAYS = "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد"
_ALSO = {"الاتنين": 0, "اثنين": 0, "الثلثاء": 1, "الثلاثا": 1, "الاربعا": 2, "الجمعه": 4}
_ENGLISH_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FRENCH_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_COPTIC = "توت|بابه|هاتور|كيهك|طوبة|أمشير|برمهات|برمودة|بشنس|بؤونة|بؤنة|أبيب|مسرى|النسيء"

END = r"(?![\u0621-\u064a])"
"""No Arabic letter follows."""


def _names(months: dict[int, str]) -> dict[str, int]:
    return {
        name.replace(" ", ""): number
        for number, names in months.items()
        for name in folded(names).split("|")
    }


def _pattern(names: str) -> str:
    longest_first = sorted(set(folded(names).split("|")), key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"\s*") for name in longest_first)


_NUMBERS = _names(_GREGORIAN)
_HIJRI_NUMBERS = _names(_HIJRI)
_DAY_NAMES = {
    **{name: day for day, name in enumerate(folded(_WEEKDAYS).split("|"))},
    **{folded(name): day for name, day in _ALSO.items()},
}

ANY_NAME = _pattern("|".join(_GREGORIAN.values()))
PLAIN_NAME = _pattern(
    "|".join(
        name
        for names in _GREGORIAN.values()
        for name in names.split("|")
        if name not in _LIBYAN.split("|")
    )
)
"""Of those names the ones that are nothing but a month's."""
HIJRI_NAME = _pattern("|".join(_HIJRI.values()))
LATIN_NAME = (
    rf"(?:{'|'.join(folded(name) for name in _FRENCH.values())}|(?:{'|'.join(_ENGLISH)})[a-z]*)\.?"
)
WEEKDAY = re.compile(
    rf"(?<![\u0621-\u064a])(?:يوم\s*)?(?P<arabic>{_pattern('|'.join([_WEEKDAYS, *_ALSO]))}){END}"
    rf"|\b(?P<latin>{'|'.join(_ENGLISH_DAYS)})(?:\b|[a-z]*day\b)"
    rf"|\b(?P<french>{'|'.join(_FRENCH_DAYS)})\b"
)
COPTIC = rf"\d{{1,2}}\s*(?:{_pattern(_COPTIC)}){END}\s*,?\s*1[67]\d\d\s*(?:ش(?!\w))?"
"""A Coptic date, which some papers of Egypt print beside the others."""
WEEKDAY_NAME = _pattern("|".join([_WEEKDAYS, *_ALSO]))


def is_name(word: str) -> bool:
    """Tell whether a folded word is the name of a Gregorian month."""
    return word in _NUMBERS


def number(name: str) -> int:
    """Return the number of a Gregorian month by its Arabic name, folded."""
    return _NUMBERS[re.sub(r"\s", "", name)]


def hijri_number(name: str) -> int:
    """Return the number of a Hijri month by its name, folded."""
    return _HIJRI_NUMBERS[re.sub(r"\s", "", name)]


def latin_number(name: str) -> int:
    """Return the number of a month by its English or French name, folded."""
    plain = name.rstrip(".")
    french = {folded(name): number for number, name in _FRENCH.items()}
    return french.get(plain) or _ENGLISH.index(plain[:3]) + 1


def weekdays(text: str) -> set[int]:
    """Return the weekdays that a folded text names, as `date.weekday` counts."""
    return {_weekday(match) for match in WEEKDAY.finditer(text)}


def _weekday(match: re.Match[str]) -> int:
    if match["arabic"]:
        return _DAY_NAMES[match["arabic"]]
    if match["french"]:
        return _FRENCH_DAYS.index(match["french"])
    return _ENGLISH_DAYS.index(match["latin"])
