"""Writes into a bundle what it is made of, with the texts that have to go with it.

The About window, `warraq licences` and the list of software (sbom.py) read it there.
"""

import json
import re
import shutil
from collections.abc import Iterable, Sequence
from itertools import chain, count
from pathlib import Path
from typing import TypeVar

from trouble import Trouble, say

from installers.components import accounted
from reader.licences import FOLDER, INDEX, RECORDED, Component

Owner = TypeVar("Owner")
DOCUMENT = "copyright"
"""What the text is called that each of Debian's packages has: no name to tell it by."""


def write(bundle: Path, work: Path, site_packages: Path) -> Path:
    """Leave the records in a bundle, and return their folder.

    `work` is the folder in which PyInstaller worked, `site_packages` that of what it froze.
    A file of the bundle that belongs to nobody is Trouble that names it.
    """
    found = accounted(bundle, work, site_packages)
    folder = folder_in(bundle)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    names = _write_texts(found, folder)
    owners = {name: one for one, owned in found.items() for name in owned}
    held = holdings(owners)
    records = [
        {
            **{field: getattr(one, field) for field in RECORDED},
            "kind": one.kind.value,
            "texts": list(dict.fromkeys(names[text] for text in one.texts)),
            "holds": sorted(held.get(one, ())),
        }
        for one in sorted(found, key=lambda one: (one.kind, one.name.casefold()))
    ]
    index = json.dumps({"components": records}, ensure_ascii=False, indent=1)
    (folder / INDEX).write_text(index + "\n", "utf-8", newline="\n")
    say(f"The bundle is made of {len(records)} components, with {len(set(names.values()))} texts.")
    return folder


def folder_in(bundle: Path) -> Path:
    """Return where a bundle keeps the records: beside the program's other data."""
    found = [path for path in bundle.rglob("reader/resources") if not path.is_symlink()]
    real = [path for path in found if path.resolve().is_relative_to(bundle.resolve())]
    if not real:
        raise Trouble(f"{bundle} holds no reader/resources: it is no bundle of this program.")
    return real[0].resolve() / FOLDER


def holdings(owners: dict[str, Owner]) -> dict[Owner, list[str]]:
    """Return for each owner of files the fewest paths that tell which are its own.

    A path that ends in a slash stands for all in it.
    """
    held: dict[Owner, list[str]] = {}
    _gather("", sorted(owners), owners, held)
    return held


def holder(path: str, held: Iterable[str]) -> str | None:
    """Return which of such paths stands for a file."""
    return next((p for p in held if p == path or (p.endswith("/") and path.startswith(p))), None)


def _gather(
    folder: str, names: Sequence[str], owners: dict[str, Owner], held: dict[Owner, list[str]]
) -> None:
    inner: dict[str, list[str]] = {}
    for name in names:
        first, slash, _ = name.removeprefix(folder).partition("/")
        inner.setdefault(f"{folder}{first}{slash}", []).append(name)
    for path, within in inner.items():
        if len(whose := {owners[name] for name in within}) == 1:
            held.setdefault(whose.pop(), []).append(path)
        else:
            _gather(path, within, owners, held)


def _write_texts(found: Iterable[Component], folder: Path) -> dict[Path, str]:
    """Write each different text once; return the name that each got."""
    names: dict[Path, str] = {}
    written: dict[str, str] = {}
    for path in sorted({text for one in found for text in one.texts}):
        content = _read(path)
        if content not in written:
            written[content] = _free_name(path, set(written.values()))
            (folder / written[content]).write_text(content, "utf-8", newline="\n")
        names[path] = written[content]
    return names


def _read(path: Path) -> str:
    content = path.read_bytes()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:  # as older ones are
        text = content.decode("latin-1")
    lines = text.expandtabs().splitlines()
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


def _free_name(path: Path, taken: set[str]) -> str:
    folders = [part for part in path.parts if part.endswith(".dist-info")]
    stem = path.parent.name if path.name == DOCUMENT else path.name.removesuffix(".txt")
    package = folders[-1].partition("-")[0] + "-" if folders else ""
    name = re.sub(r"[^\w.+-]", "_", f"{package}{stem}")
    numbered = (f"{name}-{number}.txt" for number in count(2))
    return next(free for free in chain([f"{name}.txt"], numbered) if free not in taken)
