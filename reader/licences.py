"""What the program is made of, by whom, and under which licences.

An installed program has the records of all that was put into it; a checkout, or a package
from an index, has those of the Python packages that it runs with.
"""

import json
import re
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from reader.resources import resource

FOLDER = "licences"
INDEX = "components.json"
RECORDED = ("name", "version", "licence", "home", "copyright", "purl")
"""Fields of a component that are written down as they are."""
OWN, PROGRAM = "warraq", "Warraq"
"""The program's own package, and how it is called."""
_LICENCE_FILE = re.compile(
    r"[^/]+\.dist-info/(licen[cs]es/.+|(licen[cs]e|copying|notice|authors)[^/]*)"
    r"|[^/]+/(licen[cs]e|ofl)(\.\w+)?",
    re.IGNORECASE,
)
_LONGEST = 80
"""Of a licence's name, in letters: some packages write the whole text there."""


class Kind(StrEnum):
    OWN = "own"
    QT = "qt"
    PYTHON = "python"
    PACKAGE = "package"
    """A Python package, or what is inside of one."""
    LIBRARY = "library"
    """A library of the system that the program was built on."""
    FONT = "font"
    DATA = "data"


_KINDS = {
    OWN: Kind.OWN,
    "pyside6-essentials": Kind.QT,
    "shiboken6": Kind.QT,
    "fontpkg-amiri": Kind.FONT,
    "fontpkg-ibm-plex-sans-arabic": Kind.FONT,
    "pylopdf-fonts-ar": Kind.FONT,
}


@dataclass(frozen=True, slots=True)
class Component:
    name: str
    version: str
    licence: str
    """As SPDX writes it, where that is known."""
    kind: Kind
    home: str = ""
    """An address where more is said of it, and its source is to be had."""
    copyright: str = ""
    purl: str = ""
    """What lists of software call it, such as `pkg:pypi/lxml@6.1.3`."""
    texts: tuple[Path, ...] = ()
    """Files with the notices that have to go with it, in the order to be read."""


def components() -> list[Component]:
    """Return all that the running program is made of, itself first."""
    folder = resource(FOLDER)
    found = recorded(folder) if (folder / INDEX).is_file() else list(installed())
    return sorted(found, key=lambda one: (one.kind is not Kind.OWN, one.name.casefold()))


def notice(component: Component) -> str:
    """Return the texts that go with a component; empty where it brings none."""
    texts = (path.read_text("utf-8", "replace").strip("\n") for path in component.texts)
    return "\n\n\n".join(dict.fromkeys(filter(None, (component.copyright, *texts))))


def recorded(folder: Path) -> list[Component]:
    """Return the components that were recorded in a folder when the program was built."""
    records = json.loads((folder / INDEX).read_text("utf-8"))["components"]
    return [
        Component(
            **{name: one[name] for name in RECORDED},
            kind=Kind(one["kind"]),
            texts=tuple(folder / name for name in one["texts"]),
        )
        for one in records
    ]


def installed() -> Iterator[Component]:
    """Yield Python, the program's own package, and the packages that it needs, where they are."""
    text = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    yield Component(
        "Python",
        ".".join(map(str, sys.version_info[:3])),
        "PSF-2.0",
        Kind.PYTHON,
        "https://www.python.org",
        texts=(text,) if text.is_file() else (),
    )
    waiting, seen = [OWN], {OWN}
    while waiting:
        try:
            found = distribution(waiting.pop())
        except PackageNotFoundError:  # one for another system
            continue
        yield of_distribution(found)
        new = set(_needs(found)) - seen
        seen |= new
        waiting += new


def of_distribution(one: Distribution) -> Component:
    """Return the component that an installed Python package is, in its own words."""
    return Component(
        PROGRAM if spelt(one.name) == OWN else one.name,
        one.version,
        _licence(one),
        _KINDS.get(spelt(one.name), Kind.PACKAGE),
        _home(one),
        purl=f"pkg:pypi/{spelt(one.name)}@{one.version}",
        texts=tuple(sorted(_texts(one))),
    )


def spelt(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _needs(one: Distribution) -> Iterator[str]:
    for line in one.requires or ():
        if "extra ==" not in line and (name := re.match(r"[\w.-]+", line)):
            yield spelt(name[0])


def _licence(one: Distribution) -> str:
    said: list[str] = one.metadata.get_all("License-Expression") or []
    said += one.metadata.get_all("License") or [""]
    if said[0] and "\n" not in said[0] and len(said[0]) <= _LONGEST:
        return said[0]
    classes: list[str] = [
        c for c in one.metadata.get_all("Classifier") or () if c.startswith("License ::")
    ]
    return classes[0].rpartition(" :: ")[2] if classes else ""


def _home(one: Distribution) -> str:
    links = [link.partition(", ") for link in one.metadata.get_all("Project-URL") or ()]
    named = {name.lower(): address for name, _, address in links}
    wanted = ("homepage", "home", "source", "source code", "repository", "documentation")
    found = [named[name] for name in wanted if name in named]
    return next(iter(found + (one.metadata.get_all("Home-page") or [])), "")


def _texts(one: Distribution) -> Iterator[Path]:
    for file in one.files or ():
        path = Path(str(one.locate_file(file)))
        if _LICENCE_FILE.fullmatch(file.as_posix()) and path.suffix != ".py" and path.is_file():
            yield path
