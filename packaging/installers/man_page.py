#!/usr/bin/env python3
"""Writes the manual page in both languages: what the program's help says, and more.

    .venv/bin/python packaging/installers/man_page.py FOLDER

The folder is the `share` of a package. It needs the program's own packages.
"""

# argparse tells nowhere else what a parser takes.
# ruff: noqa: SLF001

import argparse
import gzip
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[depth]) for depth in (1, 2)]

from environment import ROOT

from reader.cli.arguments import LANGUAGES, parser_in
from reader.cli.explain import PROGRAM
from reader.version import VERSION

TEMPLATES = {"en": "warraq.1.in", "ar": "warraq.ar.1.in"}
PLACES = {"en": "man/man1/warraq.1.gz", "ar": "man/ar/man1/warraq.1.gz"}
COMMON = {"help", "version", "library", "lang", "visual"}
"""What all commands take, told once. So every command is told without it."""


def write(share: Path, day: str) -> list[Path]:
    """Leave both pages below a folder, as a package compresses them; return where."""
    places = [share / place for place in PLACES.values()]
    for language, place in zip(PLACES, places, strict=True):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(gzip.compress(page(language, day).encode(), mtime=0))
    return places


def page(language: str, day: str) -> str:
    """Return the page in a language, in the markup of `man`; the day is like 2026-11-28."""
    words = LANGUAGES[language]
    # Without the place where it lies for whoever builds the package.
    parser = parser_in(replace(words, library=words.library.partition(" (")[0]))
    options = list(_options(parser))
    parts = {
        "DAY": day,
        "VERSION": VERSION,
        "COMMANDS": "".join(_command(name, it) for name, it in commands(parser).items()),
        "COMMON": "".join(_entry(option) for option in options if option.dest in COMMON),
        "WINDOW": "".join(_entry(option) for option in options if option.dest not in COMMON),
    }
    text = (ROOT / "packaging" / "linux" / TEMPLATES[language]).read_text("utf-8")
    for name, part in parts.items():
        text = text.replace(f"@{name}@", part.rstrip())
    return text


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return what understands the arguments of each command, by its name."""
    [found] = (it for it in parser._actions if isinstance(it, argparse._SubParsersAction))
    return dict(found.choices)


def _command(name: str, parser: argparse.ArgumentParser) -> str:
    operands = [action for action in parser._actions if not action.option_strings]
    named = "".join(f" {_italic(_value(action))}" for action in operands)
    own = (action for action in _options(parser) if action.dest not in COMMON)
    head = f".SS \\fB{PROGRAM} {_text(name)}\\fP{named}\n{_line(parser.description)}\n"
    return head + "".join(_entry(action) for action in (*operands, *own))


def _options(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    return (action for action in parser._actions if action.option_strings)


def _entry(action: argparse.Action) -> str:
    """Return an option or operand as a hanging paragraph: how it is typed, and what it does."""
    names = ", ".join(f"\\fB{_text(name)}\\fP" for name in action.option_strings)
    value = _italic(_value(action)) if action.nargs != 0 else ""
    return f".TP\n{f'{names} {value}'.strip()}\n{_line(action.help)}\n"


def _value(action: argparse.Action) -> str:
    """Return how help calls what follows an option, or stands for itself.

    Such as FILE, FILE... where there may be several, [FILE...] where there may be none, {ar,en}.
    """
    choices = "{{{}}}".format(",".join(map(str, action.choices))) if action.choices else ""
    value = str(action.metavar or choices or action.dest.upper())
    several = {"+": f"{value}...", "*": f"[{value}...]"}
    return several.get(str(action.nargs), value)


def _italic(text: str) -> str:
    return f"\\fI{_text(text)}\\fP"


def _line(text: str | None) -> str:
    """Return a sentence as a line of its own, whatever it begins with."""
    return f"\\&{_text((text or '').replace('%%', '%'))}"


def _text(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-")


if __name__ == "__main__":
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", datetime.now(UTC).timestamp()))
    for made in write(Path(sys.argv[1]), datetime.fromtimestamp(seconds, UTC).date().isoformat()):
        print(made)
