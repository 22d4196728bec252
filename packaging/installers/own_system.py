"""What a bundle took from the system that it is built on: Python itself, and libraries."""

import importlib
import platform
import re
import sys
import sysconfig
from pathlib import Path

from installers import debian, notices
from installers.notices import Library
from installers.origins import Item
from reader.licences import Component, Kind

PYTHON_ITSELF = re.compile(
    r"base_library\.zip|(lib)?python[\d.]+\w*\.(so|dylib|dll).*"
    r"|(Python\.framework/.*/)?(Python|Resources/Info\.plist)"
)


def component(item: Item) -> Component | None:
    """Return whose an item is that no Python package holds; None if that is not known."""
    if _is_pythons(item):
        return _python()
    if item.source and (found := debian.component(item.source)):
        return found
    name = item.inner.rpartition("/")[2]
    known = (one for one in notices.libraries() if re.fullmatch(one.files, name))
    if library := next(known, None):
        return _library(library)
    return _python() if item.source and _came_with_python(item.source) else None


def _is_pythons(item: Item) -> bool:
    folders = {sysconfig.get_path(kind) for kind in ("stdlib", "platstdlib")}
    if item.source and any(item.source.is_relative_to(folder) for folder in folders):
        return "site-packages" not in item.source.parts
    return PYTHON_ITSELF.fullmatch(item.inner) is not None


def _came_with_python(source: Path) -> bool:
    # On Linux /usr holds all the rest of the system, too.
    return sys.base_prefix != "/usr" and source.is_relative_to(sys.base_prefix)


def _python() -> Component:
    version = platform.python_version()
    texts = [notices.text("Python"), notices.text("Python-incorporated")]
    # On Windows it tells of more that is inside.
    texts += [path for path in (Path(sys.base_prefix, "LICENSE.txt"),) if path.is_file()]
    purl = f"pkg:generic/python@{version}"
    return Component(
        "Python",
        version,
        "PSF-2.0",
        Kind.PYTHON,
        "https://www.python.org",
        purl=purl,
        texts=tuple(texts),
    )


def _library(one: Library) -> Component:
    version = _asked(one.version)
    purl = f"pkg:generic/{one.name.split()[0].lower()}@{version}" if version else ""
    texts = tuple(map(notices.text, one.texts))
    return Component(
        one.name, version, one.licence, Kind.LIBRARY, one.home, one.copyright, purl, texts
    )


def _asked(place: str) -> str:
    """Return what Python says of a library, such as `sqlite3.sqlite_version`: only the number."""
    module, _, name = place.rpartition(".")
    said = str(getattr(importlib.import_module(module), name)) if module else ""
    number = re.search(r"\d[\w.]*", said)
    return number[0] if number else ""
