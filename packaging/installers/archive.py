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
            for path in (prefix, *sorted(prefix.rglob("*"))):
                entry = archive.gettarinfo(path, path.relative_to(place).as_posix())
                _add(archive, _anonymous(entry), path)
    return made


def _add(archive: tarfile.TarFile, entry: tarfile.TarInfo, path: Path) -> None:
    if entry.isreg():
        with path.open("rb") as content:
            archive.addfile(entry, content)
    else:
        archive.addfile(entry)


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Return an entry that says nothing of who built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
