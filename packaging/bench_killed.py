"""Whether imports that are killed at random moments and resumed lose, double or change anything.

Takes some minutes.
"""

import random
import time
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory

import inventing
from measuring import Row

from tests.killing import Contents, contents, import_killed, import_whole

FILES, MOMENTS, SEED = 2000, 50, 7


def rows(files: int = FILES, moments: int = MOMENTS) -> Iterator[Row]:
    with TemporaryDirectory() as place:
        folder, whole, killed = (Path(place) / name for name in ("files", "a", "b"))
        inventing.write(folder, inventing.text, ".txt", files)
        began = time.perf_counter()
        import_whole(whole, folder)
        yield Row(f"importing {files} files undisturbed", time.perf_counter() - began, "s")
        began = time.perf_counter()
        kills = import_killed(killed, folder, moments, random.Random(SEED))
        yield Row(f"… killed {kills} times and resumed", time.perf_counter() - began, "s")
        yield Row("times it was killed", kills, "", least=0.9 * moments)
        one, other = contents(whole), contents(killed)
        yield Row("articles in the library", len(other.articles), "", least=files, most=files)
        for field in fields(Contents):
            differs = getattr(one, field.name) != getattr(other, field.name)
            yield Row(f"differences in {field.name}", differs, "", most=0)
