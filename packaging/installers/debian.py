"""Libraries that the bundle took from Debian or Ubuntu, and what these say of them."""

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from urllib.parse import quote

from installers import notices
from reader.licences import Component, Kind

RELEASE = Path("/etc/os-release")
DOCUMENTS = Path("/usr/share/doc")
FORMAT = "${source:Package}\n${source:Version}\n${Version}\n${Architecture}"


def component(file: Path) -> Component | None:
    """Return the component that a file of the system belongs to; None if that is not known."""
    package = _package(file)
    return _described(package) if package else None


def _package(file: Path) -> str | None:
    if shutil.which("dpkg-query") is None:
        return None
    # /lib is a link to /usr/lib; packages know files by either name.
    for path in dict.fromkeys((file, file.resolve())):
        short = Path("/", *path.parts[2:]) if path.parts[:2] == ("/", "usr") else path
        for name in dict.fromkeys((path, short)):
            if found := _ask("--search", str(name)):
                return found.splitlines()[0].partition(": ")[0].partition(",")[0]
    return None


@cache
def _described(package: str) -> Component:
    source, source_version, version, machine = _ask(f"-f={FORMAT}", "-W", package).splitlines()
    name = package.partition(":")[0]
    licence = _licence(source)
    first = (notices.text("Replacing"),) if "LGPL" in licence else ()
    copied = (DOCUMENTS / name / "copyright",)
    return Component(
        name,
        version,
        licence,
        Kind.LIBRARY,
        _archive(source, source_version),
        purl=f"pkg:deb/{_distribution()}/{name}@{quote(version)}?arch={machine}",
        texts=first + copied + (notices.texts_for(licence) if "GPL" in licence else ()),
    )


def _licence(source: str) -> str:
    for pattern, licence in notices.sources().items():
        if re.fullmatch(pattern, source):
            return licence
    return "LicenseRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", source)


def _archive(source: str, version: str) -> str:
    """Return where the source of just this version is kept."""
    if _distribution() == "ubuntu":
        return f"https://launchpad.net/ubuntu/+source/{source}/{version}"
    return f"https://snapshot.debian.org/package/{source}/{quote(version)}/"


@cache
def _distribution() -> str:
    found = re.search(r"^ID=\"?(\w+)", RELEASE.read_text("utf-8"), re.MULTILINE)
    return found[1] if found else "debian"


def _ask(*arguments: str) -> str:
    command = ["dpkg-query", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
