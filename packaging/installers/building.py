"""Which packages there are, and making those that are wanted or that this system can make."""

import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from environment import PYTHON, ROOT
from trouble import Trouble, attempt, say

from installers import (
    allowlist,
    appimage,
    archive,
    checksums,
    deb,
    flatpak,
    freezing,
    linux_share,
    mac,
    wheel,
    windows,
)
from installers.wheel import DIST
from reader.version import VERSION

ELSEWHERE = "It is made on {}: this is another system."


class Installer(NamedTuple):
    """What is made of the frozen program: (bundle, folder for packages) → package."""

    make: Callable[[Path, Path], Path]
    missing: Callable[[], str]
    """Says what keeps this system from making it; empty where nothing does."""
    only_if_named: bool = False


def build(wanted: Sequence[str]) -> int:
    """Make the packages of these names, or all that can be made here; what is made is said.

    One that fails keeps none of the others from being made; the exit status tells.
    """
    if unknown := [name for name in wanted if name not in NAMES]:
        raise Trouble(f"There is no package {unknown[0]}: choose from {', '.join(NAMES)}.")
    installers = possible(wanted)
    wheel.date_by_commit()
    packages = list(wheel.build())
    _say_built(*packages)
    status = 0
    if installers:
        bundle = freezing.freeze(packages[-1])
        allowlist.check(bundle, allowlist.APP if bundle.suffix == ".app" else allowlist.BUNDLE)
        _say_built(_list_software(bundle))
        status = make_all(installers, bundle, DIST)
    checksums.write(DIST)
    return status


def make_all(installers: Sequence[Installer], bundle: Path, dist: Path) -> int:
    """Make packages into a folder; one that fails is told of, and the rest are made."""
    status = 0
    for installer in installers:
        try:
            _say_built(installer.make(bundle, dist))
        except Trouble as trouble:
            say(str(trouble).rstrip())
            status = 2
    return status


def possible(wanted: Sequence[str]) -> list[Installer]:
    """Return what is to be made; Trouble where something was asked for by name and cannot be."""
    usual = [name for name, one in INSTALLERS.items() if not one.only_if_named]
    chosen = {name: one for name, one in INSTALLERS.items() if name in (wanted or usual)}
    complaints = {name: complaint for name, one in chosen.items() if (complaint := one.missing())}
    for name, complaint in complaints.items():
        if wanted:
            raise Trouble(f"No {name}: {complaint}")
        say(f"Left out: {name}. {complaint}")
    return [one for name, one in chosen.items() if name not in complaints]


def _list_software(bundle: Path) -> Path:
    """List what a bundle is made of. In a process of its own: whoever builds lacks the library."""
    script = ROOT / "packaging" / "installers" / "sbom.py"
    made = DIST / f"warraq-{VERSION}.cdx.json"
    attempt([PYTHON, script, bundle, made], "The list of software could not be written")
    return made


def _say_built(*packages: Path) -> None:
    for made in packages:
        say(f"Built {made.parent.name}/{made.name}, {made.stat().st_size / 1e6:.1f} MB.")


def _on(platform: str, name: str, missing: Callable[[], str] = str) -> Callable[[], str]:
    """Return what says whether a package can be made that is made on one system only."""
    return lambda: missing() if sys.platform.startswith(platform) else ELSEWHERE.format(name)


def _with_share(make: Callable[[Path, Path, Path], Path]) -> Callable[[Path, Path], Path]:
    """Return a maker that lays out by itself what a Linux system is told of the program."""

    def made(bundle: Path, dist: Path) -> Path:
        with tempfile.TemporaryDirectory() as place:
            share = Path(place) / "share"
            linux_share.lay_out(share)
            return make(bundle, share, dist)

    return made


INSTALLERS = {
    "deb": Installer(deb.build, _on("linux", "Linux", deb.missing)),
    "tar": Installer(archive.build, _on("linux", "Linux")),
    "appimage": Installer(_with_share(appimage.build), _on("linux", "Linux", appimage.missing)),
    # Not unasked: its runtime is fetched from Flathub, a gigabyte.
    "flatpak": Installer(
        _with_share(flatpak.build), _on("linux", "Linux", flatpak.missing), only_if_named=True
    ),
    "setup": Installer(windows.build, _on("win32", "Windows", windows.missing)),
    "dmg": Installer(mac.build, _on("darwin", "macOS")),
}
NAMES = ["wheel", *INSTALLERS]
