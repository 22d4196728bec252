"""What all packages for Linux hold: the frozen program, and what makes a desktop know of it.

A *prefix* is a folder with bin, lib and share: /usr of a .deb, ~/.local under an archive.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from environment import ROOT
from trouble import Trouble

sys.path.insert(0, str(ROOT))

import icons

from reader.ui.emblem import APPLICATION_ID

FILES = ROOT / "packaging" / "linux"
COMMANDS = ("warraq", "warraq-gui")
# What a bundle asks its system for, and the package of Debian and its kin that brings it.
PACKAGES = {
    r"ld-linux-.*|lib(c|m|dl|rt|pthread|resolv)\.so.*": "libc6",
    r"libstdc\+\+\.so.*": "libstdc++6",
    r"libgcc_s\.so.*": "libgcc-s1",
    r"libGL\.so.*": "libgl1",
    r"libEGL\.so.*": "libegl1",
    r"libX11\.so.*": "libx11-6",
    r"libX11-xcb\.so.*": "libx11-xcb1",
    r"libxcb\.so.*": "libxcb1",
    r"libxcb-(randr|render|shm|xfixes|glx)\.so\.0": r"libxcb-\g<1>0",
    r"libxcb-sync\.so\.1": "libxcb-sync1",
    r"lib(glib|gthread|gobject|gio|gmodule)-2\.0\.so\.0": "libglib2.0-0t64 | libglib2.0-0",
    r"libdbus-1\.so\.3": "libdbus-1-3",
    r"libfontconfig\.so\.1": "libfontconfig1",
    r"libfreetype\.so\.6": "libfreetype6",
    r"libwayland-(client|cursor)\.so\.0": r"libwayland-\g<1>0",
    r"libgssapi_krb5\.so\.2": "libgssapi-krb5-2",
    r"libbrotli(common|dec)\.so\.1": "libbrotli1",
    r"libzstd\.so\.1": "libzstd1",
    r"liblzma\.so\.5": "liblzma5",
    r"libz\.so\.1": "zlib1g",
}


def stage(bundle: Path, prefix: Path) -> None:
    """Lay out a prefix, with the program in lib/warraq."""
    shutil.copytree(bundle, prefix / "lib" / "warraq", symlinks=True)
    (prefix / "bin").mkdir()
    for command in COMMANDS:
        (prefix / "bin" / command).symlink_to("../lib/warraq/warraq")
    share = prefix / "share"
    icons.draw_theme(share / "icons" / "hicolor")
    _leave(FILES / f"{APPLICATION_ID}.desktop", share / "applications")
    _leave(FILES / f"{APPLICATION_ID}.metainfo.xml", share / "metainfo")
    _leave(
        FILES / f"{APPLICATION_ID}.mime.xml", share / "mime" / "packages", f"{APPLICATION_ID}.xml"
    )
    _leave(ROOT / "LICENSE", share / "doc" / "warraq", "copyright")
    compress(ROOT / "CHANGELOG.md", share / "doc" / "warraq" / "changelog.gz")
    for tree in (prefix, *prefix.rglob("*")):
        if not tree.is_symlink():
            tree.chmod(0o755 if tree.is_dir() or os.access(tree, os.X_OK) else 0o644)


def compress(source: Path, place: Path) -> None:
    """Write a file as gzip, the same in every build."""
    place.write_bytes(gzip.compress(source.read_bytes(), mtime=0))


def required_packages(bundle: Path) -> list[str]:
    """Return the packages that hold what a bundle asks its system for, as a .deb depends on them.

    A library that no package is known to hold raises Trouble.
    """
    libraries = _libraries(bundle)
    own = {file.name for file in libraries}
    asked = {name for file in libraries for name in _read(file, "-d", r"\(NEEDED\).*\[(.+)\]")}
    packages = {_package_of(name) for name in asked - own} - {"libc6"}
    return [f"libc6 (>= {oldest_libc(bundle)})", *sorted(packages)]


def oldest_libc(bundle: Path) -> str:
    """Return the version of the oldest C library that a bundle runs with."""
    wanted = (v for file in _libraries(bundle) for v in _read(file, "-V", r"GLIBC_(2\.\d+)\b"))
    return max(wanted, key=lambda version: int(version.partition(".")[2]))


def _package_of(library: str) -> str:
    for pattern, package in PACKAGES.items():
        if found := re.fullmatch(pattern, library):
            return found.expand(package)
    raise Trouble(f"No package is known that brings {library}: name it in {Path(__file__).name}.")


def _libraries(bundle: Path) -> list[Path]:
    found = [*bundle.rglob("*.so*"), bundle / "warraq"]
    return [file for file in found if not file.is_symlink()]


def _read(file: Path, table: str, pattern: str) -> list[str]:
    """Return what a pattern finds in a table of an ELF file."""
    command = ["readelf", "--wide", table, file]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return re.findall(pattern, told)


def _copy(source: Path | str, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(FILES / source, place)
