"""The archive for any Linux: unpacked anywhere it runs; unpacked over ~/.local it is installed."""

import lzma
import platform
import tarfile
import tempfile
from pathlib import Path

from installers import linux
from reader.version import VERSION


def build(bundle: Path, dist: Path) -> Path:
    """Make the .tar.xz of a bundle; its dates are SOURCE_DATE_EPOCH's."""
    name = f"warraq-{VERSION}-linux-{platform.machine()}"
    made = dist / f"{name}.tar.xz"
    with tempfile.TemporaryDirectory() as place:
        prefix = Path(place) / name
        linux.stage(bundle, prefix)
        with lzma.open(made, "wb") as packed, tarfile.open(fileobj=packed, mode="w") as archive:
            _pack(prefix, archive)
    return made


def _pack(prefix: Path, archive: tarfile.TarFile) -> None:
    """Add the files of a prefix, but no folders: those of ~/.local keep the rights they have."""
    for path in sorted(prefix.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            continue
        name = path.relative_to(prefix.parent).as_posix()
        archive.add(path, name, recursive=False, filter=_anonymous)


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Return an entry that says nothing of who built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
