"""The package for Debian, Ubuntu and their kin."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from trouble import attempt

from installers import PUBLISHER, dependencies, linux
from reader.version import VERSION

# Debian wants an address; this one says of itself that no mail reaches it.
CONTROL = """\
Package: warraq
Version: {version}
Architecture: {architecture}
Section: text
Priority: optional
Installed-Size: {size}
Maintainer: {publisher} <packages@warraq.invalid>
Depends: {depends}
Recommends: fontconfig, shared-mime-info, desktop-file-utils, hicolor-icon-theme
Description: reads the Arabic press, and follows names under every spelling
 Drop saved articles on the window: Warraq keeps the article, leaves out the
 noise of the page, shows it right to left, lights up the people, places and
 organisations in it, and knows them under every spelling that another
 newspaper gives them. Tag, highlight, take notes, search and compare.
 .
 Everything stays on this computer: Warraq never connects to a network.
"""
NO_TOOL = "For a .deb, dpkg-deb is needed: Debian and its kin have it."


def missing() -> str:
    """Say what is missing to make a .deb here; nothing is, where that is empty."""
    return "" if shutil.which("dpkg-deb") else NO_TOOL


def build(bundle: Path, dist: Path) -> Path:
    """Make the .deb of a bundle; its dates are SOURCE_DATE_EPOCH's."""
    architecture = _told("dpkg", "--print-architecture")
    made = dist / f"warraq_{VERSION}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "warraq"
        root.mkdir(mode=0o755)
        linux.stage(bundle, root / "usr")
        (root / "DEBIAN").mkdir(mode=0o755)
        (root / "DEBIAN" / "control").write_text(
            control(bundle, root / "usr", architecture), "utf-8"
        )
        packed = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, made]
        attempt(packed, "The .deb could not be built")
    return made


def control(bundle: Path, prefix: Path, architecture: str) -> str:
    size = sum(path.lstat().st_size for path in prefix.rglob("*") if not path.is_dir())
    return CONTROL.format(
        version=VERSION,
        publisher=PUBLISHER,
        architecture=architecture,
        size=-(-size // 1024),  # in KiB, rounded up
        depends=", ".join(dependencies.required_packages(bundle)),
    )


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
