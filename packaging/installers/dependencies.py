"""What a bundle for Linux asks its system for, and which packages of Debian bring it."""

import re
import subprocess
from pathlib import Path

from trouble import Trouble

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
    # Debian 13 and Ubuntu 24.04 have named it anew, Debian 12 and Ubuntu 22.04 have not.
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
    # What Debian's own Python is linked to, and others bring within themselves.
    r"libexpat\.so\.1": "libexpat1",
}


def required_packages(bundle: Path) -> list[str]:
    """Return the packages that hold what a bundle asks its system for, as a .deb depends on them.

    A library that no package is known to hold raises Trouble.
    """
    libraries = _libraries(bundle)
    own = {file.name for file in libraries}
    asked = {name for file in libraries for name in _read(file, "-d", r"\(NEEDED\).*\[(.+)\]")}
    packages = {package_of(name) for name in asked - own} - {"libc6"}
    return [f"libc6 (>= {oldest_libc(bundle)})", *sorted(packages)]


def oldest_libc(bundle: Path) -> str:
    """Return the version of the oldest C library that a bundle runs with."""
    wanted = (v for file in _libraries(bundle) for v in _read(file, "-V", r"GLIBC_(2\.\d+)\b"))
    return max(wanted, key=lambda version: int(version.partition(".")[2]))


def package_of(library: str) -> str:
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
