"""What a bundle is made of: for each file, and each module inside of it, whose it is.

Nothing is taken for granted: what belongs to no component stops the build.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from trouble import Trouble

from installers import own_system
from installers.origins import MODULES, Item, items
from installers.packages import Packages
from installers.parts import Parts
from reader.licences import FOLDER, OWN, Component

PYINSTALLER = "pyinstaller"
# PyInstaller's code that starts the program, which it compiles where it works.
STARTING = re.compile(r"(pyi(mod|boot|_rth)|_pyi_rth)\w*")
PROGRAM = re.compile(r"(Contents/MacOS/)?[Ww]arraq(-gui)?(\.exe)?")
# What makes a folder a program of macOS, and signatures.
MADE_HERE = re.compile(
    r"Contents/(Info\.plist|PkgInfo|Resources/([\w-]+\.icns|\w+\.lproj/InfoPlist\.strings)"
    r"|(.*/)?_CodeSignature/CodeResources)"
)
BINDING = re.compile(r"(?<![-\w])A?GPL-[\d.]++(-only|-or-later)?+(?! WITH)")
"""Licences that would extend to the whole program; those WITH an exception do not."""
MOST = 20
"""How many files that are nobody's are named."""


def accounted(bundle: Path, work: Path, site_packages: Path) -> dict[Component, list[str]]:
    """Return the components of a bundle with the names of what is theirs.

    `work` is where PyInstaller worked, `site_packages` the environment that it froze. A file
    or module that is nobody's, and a licence that this program cannot meet, is Trouble.
    """
    packages = Packages(site_packages)
    everything = [item for item in items(bundle, work) if not is_notice(item.inner)]
    parts = Parts(bundle, everything, packages)
    found: dict[Component, list[str]] = {}
    strays = []
    for item in everything:
        if owner := parts.owner(item) or _package(item, packages) or own_system.component(item):
            found.setdefault(owner, []).append(item.name)
        else:
            strays.append(item.name)
    if strays:
        more = [f"and {len(strays) - MOST} more"] if len(strays) > MOST else []
        raise Trouble("\n".join(["These belong to no component:", *strays[:MOST], *more]))
    inside = [*parts.inside(), *_compiled_in(found, packages)]
    return _allowed({**found, **{one: [] for one in inside}})


def is_notice(path: str) -> bool:
    """Tell whether a file is one of those that tell of components."""
    return path.startswith(f"reader/resources/{FOLDER}/")


def _package(item: Item, packages: Packages) -> Component | None:
    """Return the Python package that an item is from."""
    if item.source and (name := packages.owner(item.source)):
        return packages.component(name)
    if PROGRAM.fullmatch(item.name) or STARTING.match(item.inner.removeprefix(MODULES)):
        return packages.component(PYINSTALLER)
    return packages.component(OWN) if MADE_HERE.fullmatch(item.name) else None


def _compiled_in(found: Iterable[Component], packages: Packages) -> Iterator[Component]:
    purls = (one.purl for one in found if one.purl.startswith("pkg:pypi/"))
    for name in sorted(purl.removeprefix("pkg:pypi/").partition("@")[0] for purl in purls):
        if inner := packages.compiled_in(name):
            yield inner


def _allowed(found: dict[Component, list[str]]) -> dict[Component, list[str]]:
    for one in found:
        if all(BINDING.search(offered) for offered in one.licence.split(" OR ")):
            raise Trouble(f"{one.name} is under {one.licence}: it cannot go with the program.")
    return found
