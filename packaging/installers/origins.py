"""Where the files of a bundle, and the modules inside of its program, were taken from.

PyInstaller writes both down where it works, in files that end in .toc.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from trouble import Trouble

# Folders of a bundle that PyInstaller's lists do not name: on Linux and Windows, and on macOS.
INSIDE = ("_internal/", "Contents/Frameworks/", "Contents/Resources/", "Contents/MacOS/")
DOT = "__dot__"
"""What PyInstaller writes on macOS for a dot in the name of a folder."""
MODULES = "modules/"
"""What stands before the path of a module that is inside of the program."""


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the bundle, or a module inside of its program."""

    name: str
    """Its path in the bundle, with slashes."""
    source: Path | None
    """Where it was taken from, if that is known."""

    @property
    def inner(self) -> str:
        """Its path as the program sees it."""
        for folder in INSIDE:
            if self.name.startswith(folder):
                return self.name.removeprefix(folder).replace(DOT, ".")
        return self.name


def items(bundle: Path, work: Path) -> list[Item]:
    """Return all files of a bundle, but no links to them, and all modules.

    `work` is the folder in which PyInstaller worked, with its lists.
    """
    taken = {name.replace("\\", "/"): Path(source) for name, source in _listed(work, "COLLECT")}
    files = [Item(name, None) for name in files_of(bundle)]
    found = [Item(item.name, taken.get(item.inner)) for item in files]
    modules = ((name, Path(source)) for name, source in _listed(work, "PYZ"))
    return found + [Item(_path(name, source), source) for name, source in modules]


def files_of(bundle: Path) -> list[str]:
    paths = (path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path.relative_to(bundle).as_posix() for path in paths)


def _listed(work: Path, kind: str) -> Iterator[tuple[str, str]]:
    lists = sorted(work.glob(f"{kind}-*.toc"))
    if not lists:
        raise Trouble(f"PyInstaller left no list {kind}-00.toc in {work}.")
    content = ast.literal_eval(lists[0].read_text("utf-8"))
    entries = next(part for part in content if isinstance(part, list))
    # Parts of a namespace have no source.
    yield from ((name, source) for name, source, *_ in entries if source and source != "-")


def _path(module: str, source: Path) -> str:
    package = "/__init__" if source.stem == "__init__" else ""
    return f"{MODULES}{module.replace('.', '/')}{package}.py"
