#!/usr/bin/env python3
"""Tries a built program as its user would: from the command line, and its window in a picture.

    python packaging/installers/smoke.py PROGRAM [--pictures FOLDER]

Needs Python 3.10 and nothing else, and writes nothing into the checkout.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DEMO = ROOT / "resources" / "demo"
FORMATS = ROOT / "tests" / "importing" / "formats" / "files"
DEMO_ARTICLES = 10
# Somebody of the demo articles, under the spelling that most of them have.
NAME = "أوغوز دميرجان"
LONGEST = 300  # seconds for one command, on a slow machine that checks each file for viruses
SMALLEST_PICTURE = 50_000  # bytes; an empty window is a tenth of that


class Failure(Exception):  # noqa: N818
    """Its text says what the program did otherwise than it should."""


class Trial:
    """A program and a library of its own, which lies in a folder with everything else it leaves."""

    def __init__(self, program: str, folder: Path) -> None:
        self._program, self._folder = program, folder
        self._library = folder / "مكتبتي.warraq"

    def run(self, *arguments: str) -> str:
        """Return what the program prints; raise Failure if it ends badly."""
        return self._completed(arguments).stdout

    def messages(self, *arguments: str) -> str:
        """Return what the program says of what it does; raise Failure if it ends badly."""
        return self._completed(arguments).stderr

    def tells_its_version(self) -> None:
        expect(self.run("--version").startswith("Warraq "), "it does not tell its version")

    def imports_the_demo(self) -> None:
        said = self.messages("import", "--lang", "en", str(DEMO))
        expect(f"Added: {DEMO_ARTICLES}." in said, f"not all of the demo was imported:\n{said}")

    def knows_the_names(self) -> None:
        names = json.loads(self.run("entities", "--json"))
        expect(any(NAME in str(name) for name in names), f"{NAME} was not recognised")
        self.run("recognise", "--lang", "en")

    def finds_every_spelling(self) -> None:
        found = self.run("search", "--lang", "en", "سورية")
        expect(bool(found.strip()), "a search finds nothing")

    def exports(self) -> None:
        output = self._folder / "export.json"
        self.run("export", "--output", str(output))
        articles = json.loads(output.read_text("utf-8"))["articles"]
        expect(len(articles) == DEMO_ARTICLES, "the export does not hold all articles")

    def reads_every_format(self) -> None:
        for suffix in sorted({file.suffix for file in FORMATS.iterdir()} - {".doc"}):
            library = str(self._folder / f"{suffix[1:]}.warraq")
            files = map(str, FORMATS.glob(f"*{suffix}"))
            said = self.messages("import", "--lang", "en", "--library", library, *files)
            expect("Refused: 0." in said, f"not all files of {suffix} were imported:\n{said}")

    def opens_its_window(self) -> None:
        for language in ("ar", "en"):
            picture = self._folder / f"window.{language}.png"
            self.run("--offscreen", "--lang", language, "--screenshot", str(picture))
            expect(picture.stat().st_size > SMALLEST_PICTURE, f"{picture.name} shows no window")

    def keeps_its_library_sound(self) -> None:
        self.run("check")

    def _completed(self, arguments: Sequence[str]) -> "subprocess.CompletedProcess[str]":
        environment = {**os.environ, "WARRAQ_LIBRARY": str(self._library)}
        # Not where a checkout could lend it what it lacks.
        done = subprocess.run(
            [self._program, *arguments],
            check=False,
            cwd=self._folder,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            timeout=LONGEST,
        )
        if done.returncode:
            said = f"warraq {' '.join(arguments)} ended with {done.returncode}"
            raise Failure(f"{said}:\n{done.stdout}\n{done.stderr}")
        return done


STEPS = [
    *(Trial.tells_its_version, Trial.imports_the_demo, Trial.knows_the_names),
    *(Trial.finds_every_spelling, Trial.exports, Trial.reads_every_format),
    *(Trial.opens_its_window, Trial.keeps_its_library_sound),
]


def expect(condition: bool, complaint: str) -> None:
    if not condition:
        raise Failure(complaint)


def main(arguments: Sequence[str]) -> int:
    """Try a program; say what it does as it should, and the first thing that it does not."""
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        trial = Trial(str(options.program.resolve()), Path(place))
        try:
            for step in STEPS:
                step(trial)
                print(f"ok: it {step.__name__.replace('_', ' ')}", flush=True)
        except (Failure, OSError, ValueError, subprocess.TimeoutExpired) as failure:
            print(f"FAILED: it {step.__name__.replace('_', ' ')}: {failure}", file=sys.stderr)
            return 1
        finally:
            _keep_pictures(Path(place), options.pictures)
    return 0


def _keep_pictures(folder: Path, kept: Path | None) -> None:
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
        for picture in folder.glob("window.*.png"):
            (kept / picture.name).write_bytes(picture.read_bytes())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--pictures", type=Path, help="leave pictures of the window here")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
