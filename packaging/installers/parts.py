"""What is inside of packages, of others' making, as components."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from trouble import Trouble

from installers import notices
from installers.notices import Part
from installers.origins import Item
from installers.packages import Packages
from reader.licences import Component, Kind

QT = "pyside6-essentials"
SYSTEMS = {"win32": "windows", "darwin": "macos"}
NEW_QT = """\
packaging/installers/notices/parts.toml lists what is inside of Qt {}, and this is {}:
look it through."""


class Parts:
    """The parts that a bundle has of those that are known."""

    def __init__(self, bundle: Path, items: list[Item], packages: Packages) -> None:
        _check_qt(packages.version(QT))
        self._bundle = bundle
        self._packages = packages
        self._found = dict(self._sought(items))

    def owner(self, item: Item) -> Component | None:
        """Return the part that an item is, if it is nothing else."""
        for part, component in self._found.items():
            if part.owns and re.search(part.files, item.inner):
                return component
        return None

    def inside(self) -> list[Component]:
        """Return the parts that have no files of their own."""
        return [component for part, component in self._found.items() if not part.owns]

    def _sought(self, items: list[Item]) -> Iterator[tuple[Part, Component]]:
        for part in notices.parts():
            held = [item for item in items if re.search(part.files, item.inner)]
            if held and SYSTEMS.get(sys.platform, "linux") in part.systems:
                yield part, self._component(part, self._bundle / held[0].name)

    def _component(self, part: Part, file: Path) -> Component:
        packages = self._packages
        texts = tuple(map(notices.text, part.texts))
        texts += packages.texts(part.of, part.texts_of) if part.texts_of else ()
        kind = Kind(part.kind) if part.kind else packages.component(part.of).kind
        return Component(
            part.name,
            self._version(part, file),
            part.licence,
            kind,
            part.home,
            part.copyright,
            texts=texts,
        )

    def _version(self, part: Part, file: Path) -> str:
        """Return the version of a part, as it says it itself; empty if it does not."""
        if part.of_same_version:
            return self._packages.version(part.of)
        place = self._packages.folder / part.version_file if part.version_file else file
        if not part.version_in or not place.is_file():
            return ""
        said = re.search(part.version_in.encode(), place.read_bytes())
        return said[1].decode() if said else ""


def _check_qt(version: str) -> None:
    if version and not version.startswith(f"{notices.qt_version()}."):
        raise Trouble(NEW_QT.format(notices.qt_version(), version))
