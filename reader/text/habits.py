"""How a newspaper writes: which of the letters and signs that others write otherwise."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

# Words that every text is full of, in the spelling of most and in that of some.
_FINAL = re.compile(r"\b(?:و|ف)?(?:ف|الت|الذ)(ي|ى)\b")
_HAMZA = re.compile(r"\b(?:و|ف)?(?:([أإ])|ا)(?:لى|ن|و|نه|نها)\b")
_DIGITS = re.compile(r"(?:([٠-٩])|[0-9])+")
_FEWEST = 5
"""So many places must show a habit."""
_MONTHS = {
    "levant": r"كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|تشرين",
    "egypt": r"يناير|فبراير|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "maghreb": r"جانفي|فيفري|أفريل|جوان|جويلية|أوت|غشت|شتنبر|نونبر|دجنبر|يوليوز",
}
_MONTH = {system: re.compile(rf"\b(?:{names})\b") for system, names in _MONTHS.items()}


class Habit(StrEnum):
    """What a newspaper does that others do not."""

    DOTLESS_YEH = "dotless yeh"
    """«فى» for «في»."""
    BARE_ALEF = "bare alef"
    """«ان» for «أن», «الى» for «إلى»."""
    ARABIC_DIGITS = "arabic digits"
    """«٢٠١٥»."""
    EUROPEAN_DIGITS = "european digits"
    LEVANTINE_MONTHS = "levantine months"
    EGYPTIAN_MONTHS = "egyptian months"
    MAGHREBI_MONTHS = "maghrebi months"
    BOTH_MONTHS = "both months"
    """«أيلول/ سبتمبر»."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A habit, in how many of the places that could show it, it does."""

    habit: Habit
    times: int
    of: int


def habits(texts: Iterable[str]) -> list[Seen]:
    """Return the habits that most of what could show them shows."""
    text = "\n".join(texts)
    found = [*_letters(text), *_digits(text), *_months(text)]
    return [seen for seen in found if seen.times >= _FEWEST and 2 * seen.times > seen.of]


def _letters(text: str) -> list[Seen]:
    ends = _FINAL.findall(text)
    alefs = _HAMZA.findall(text)
    return [
        Seen(Habit.DOTLESS_YEH, ends.count("ى"), len(ends)),
        Seen(Habit.BARE_ALEF, alefs.count(""), len(alefs)),
    ]


def _digits(text: str) -> list[Seen]:
    numbers = _DIGITS.findall(text)
    european = numbers.count("")
    return [
        Seen(Habit.ARABIC_DIGITS, len(numbers) - european, len(numbers)),
        Seen(Habit.EUROPEAN_DIGITS, european, len(numbers)),
    ]


def _months(text: str) -> list[Seen]:
    times = {system: len(pattern.findall(text)) for system, pattern in _MONTH.items()}
    every = sum(times.values())
    both = min(times["levant"], times["egypt"])
    if both >= 0.4 * every:
        return [Seen(Habit.BOTH_MONTHS, 2 * both, every)]
    return [
        Seen(Habit.LEVANTINE_MONTHS, times["levant"], every),
        Seen(Habit.EGYPTIAN_MONTHS, times["egypt"], every),
        Seen(Habit.MAGHREBI_MONTHS, times["maghreb"], every),
    ]
