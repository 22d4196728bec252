"""The Python packages of an environment, as components, and which file is whose."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import Distribution, distributions
from pathlib import Path

from trouble import Trouble

from installers import notices
from reader.licences import Component, Kind, of_distribution, spelt

# How packages that are older than SPDX's words for it put a licence.
WORDS = {
    "MIT License": "MIT",
    "Apache 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
PREFERRED = "Apache-2.0"
"""Of licences that are offered for a part, where it is one of them."""


class Packages:
    """What is installed into a folder, usually called site-packages."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self._found = {spelt(one.name): one for one in distributions(path=[str(folder)])}
        self._components: dict[str, Component] = {}
        self._owners = {
            file.as_posix(): name for name, one in self._found.items() for file in one.files or ()
        }

    def owner(self, file: Path) -> str | None:
        """Return the name of the package that a file came with."""
        if not file.is_relative_to(self.folder):
            return None
        return self._owners.get(file.relative_to(self.folder).as_posix())

    def version(self, name: str) -> str:
        return self._found[name].version if name in self._found else ""

    def component(self, name: str) -> Component:
        """Return a package as a component, with what it does not say of itself."""
        if name not in self._components:
            self._components[name] = self._described(name)
        return self._components[name]

    def _described(self, name: str) -> Component:
        one = of_distribution(self._found[name])
        known = notices.packages()
        licence = known["licences"].get(name) or WORDS.get(one.licence, one.licence)
        own = [text for text in one.texts if not _is_left_out(name, text)]
        texts = (*map(notices.text, known["texts"].get(name, ())), *own)
        if not licence or not texts:
            raise Trouble(
                f"{one.name} does not say its licence: packaging/installers/notices/packages.toml "
                "has to."
            )
        return replace(
            one,
            name=known["names"].get(name, one.name),
            licence=licence,
            copyright=known["copyrights"].get(name, ""),
            texts=texts,
        )

    def texts(self, name: str, pattern: str) -> tuple[Path, ...]:
        """Return those of a package's notices whose paths a regular expression finds."""
        texts = of_distribution(self._found[name]).texts
        return tuple(path for path in texts if re.search(pattern, path.as_posix()))

    def compiled_in(self, name: str) -> Component | None:
        """Return what else a package says is compiled into its libraries, as one component."""
        crates = dict(sorted(_crates(self._found[name])))
        if not crates:
            return None
        licences = " AND ".join(sorted({one for c in crates.values() for one in c.split(" AND ")}))
        holders = notices.packages()["copyrights-of-crates"]
        lines = [
            f"{crate}: {licence}"
            + (f". {holders[key]}" if (key := crate.split()[0]) in holders else "")
            for crate, licence in crates.items()
        ]
        shown = self._found[name].name
        return Component(
            f"Libraries inside of {shown}",
            self._found[name].version,
            licences,
            Kind.PACKAGE,
            of_distribution(self._found[name]).home,
            "\n".join(lines),
            texts=notices.texts_for(licences),
        )


def _is_left_out(name: str, text: Path) -> bool:
    pattern = notices.packages()["left-out"].get(name)
    return pattern is not None and re.search(pattern, text.as_posix()) is not None


def _crates(one: Distribution) -> Iterator[tuple[str, str]]:
    """Yield names with versions, and licences, from the lists that a package brings (PEP 770)."""
    for file in one.files or ():
        if re.fullmatch(r"[^/]+\.dist-info/sboms/.+\.json", file.as_posix()):
            listed = json.loads(Path(str(one.locate_file(file))).read_text("utf-8"))
            for crate in listed.get("components", ()):
                yield f"{crate['name']} {crate.get('version', '')}", _chosen(crate)


def _chosen(crate: dict[str, object]) -> str:
    """Return the licence of a part; where several are offered, the one that we take."""
    known = notices.packages()["licences-of-crates"]
    said = crate.get("licenses")
    first = said[0] if isinstance(said, list) and said else {}
    expression = str(first.get("expression") or known.get(crate["name"], ""))
    if not expression:
        raise Trouble(
            f"{crate['name']} does not say its licence: packaging/installers/notices/packages.toml "
            "has to."
        )
    offered = re.sub(r"\(([^()]+ OR [^()]+)\)", lambda found: _best(found[1]), expression)
    return _best(offered)


def _best(expression: str) -> str:
    offered = expression.split(" OR ")
    return PREFERRED if PREFERRED in offered else offered[0]
