"""Printing Arabic where terminals may neither join its letters nor order them."""

import io
import os
import re
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import TextIO

from arabic_reshaper import ArabicReshaper

# The module's own get_display, not the package's: only this one mirrors brackets.
from bidi.algorithm import get_display

from reader.cli.pipes import printed
from reader.text.direction import is_right_to_left

WIDEST = 100
"""How many columns a line may have, however wide the terminal is."""

_ISOLATES_AND_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# An article may hold codes that would move the terminal's cursor or worse.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_VOWELS_BEFORE_LETTER = re.compile(
    "([\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]+)(.)"
)


class Visual(StrEnum):
    """Whether letters are joined and put into the order in which they are seen."""

    ALWAYS = "always"
    NEVER = "never"
    AUTO = "auto"


def orders_arabic(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether the terminal joins and orders Arabic letters by itself."""
    if environment.get("TERM_PROGRAM") in ("Apple_Terminal", "mintty"):
        return True
    if environment.get("KONSOLE_VERSION") or environment.get("TERM", "").startswith("mlterm"):
        return True
    version = environment.get("VTE_VERSION", "")  # GNOME's and its relatives, from 0.58 on
    return version.isdigit() and int(version) >= 5800


def visual(line: str, width: int = 0) -> str:
    """Return one line with its letters joined, in the order in which they are seen.

    A right-to-left line ends at column `width`.
    """
    rtl = is_right_to_left(line)
    plain = "".join(map(_known, _ISOLATES_AND_MARKS.sub("", line).expandtabs(2)))
    ordered = str(get_display(_reshaper().reshape(plain), base_dir="R" if rtl else "L"))
    ordered = _VOWELS_BEFORE_LETTER.sub(_letter_first, ordered)
    return " " * max(0, width - columns(ordered)) + ordered if rtl else ordered


def columns(line: str) -> int:
    """Return how many columns of a terminal a line takes."""
    letters = [char for char in line if not unicodedata.combining(char)]
    return sum(2 if unicodedata.east_asian_width(char) == "W" else 1 for char in letters)


@cache
def _reshaper() -> ArabicReshaper:
    # Fonts of terminals seldom have the one sign for «الله».
    return ArabicReshaper({"delete_harakat": False, "ARABIC LIGATURE ALLAH": False})


def _ready(stream: TextIO | None) -> TextIO:
    """Make a stream take any text. A program without a console has none: its words are lost."""
    if stream is None:
        return io.StringIO()
    if isinstance(stream, io.TextIOWrapper):
        # File names may hold bytes that are no text, and pipes on Windows are not UTF-8.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


def _known(char: str) -> str:
    """Replace what python-bidi refuses: characters newer than this Python."""
    return char if unicodedata.bidirectional(char) else "\ufffd"


def _letter_first(match: re.Match[str]) -> str:
    """Put vowel marks back behind their letter, where terminals want them."""
    return match[2] + match[1][::-1]


class Terminal:
    """Where the commands print: results to standard output, messages to standard error."""

    def __init__(self, mode: Visual = Visual.AUTO) -> None:
        self._out, self._err = _ready(sys.stdout), _ready(sys.stderr)
        self._mode = mode
        self._bar = 0

    def result(self, line: str = "") -> None:
        self._print(self._out, line)

    def json(self, text: str) -> None:
        """Print what only programs read: never turned round."""
        printed(self._out, text + "\n")

    def paragraph(self, text: str) -> None:
        """Print a paragraph, wrapped where a person looks at it."""
        if self._out.isatty() or self._is_turned(self._out):
            for line in textwrap.wrap(text, self._width()) or [""]:
                self._print(self._out, line, self._width())
        else:
            self.result(text)

    def message(self, line: str) -> None:
        self._print(self._err, line)

    def progress(self, done: int, total: int, name: str) -> None:
        """Show how far long work is, on a terminal only."""
        if not self._err.isatty():
            return
        self._clear()
        filled = 20 * done // max(total, 1)
        bar = f"[{'#' * filled}{'.' * (20 - filled)}] {done}/{total} {name}"[: self._width() - 1]
        self._err.write(visual(bar) if self._is_turned(self._err) else bar)
        self._err.flush()
        self._bar = columns(bar)

    def end_progress(self) -> None:
        self._clear()

    def _print(self, stream: TextIO, line: str, width: int = 0) -> None:
        self._clear()
        line = _CONTROLS.sub("\ufffd", line)
        printed(stream, (visual(line, width) if self._is_turned(stream) else line) + "\n")

    def _clear(self) -> None:
        """Wipe the progress bar, without escape codes that an old console would print."""
        if self._bar:
            self._err.write("\r" + " " * self._bar + "\r")
            self._err.flush()
            self._bar = 0

    def _is_turned(self, stream: TextIO) -> bool:
        if self._mode is Visual.AUTO:
            return stream.isatty() and not orders_arabic()
        return self._mode is Visual.ALWAYS

    def _width(self) -> int:
        return min(shutil.get_terminal_size().columns, WIDEST)
