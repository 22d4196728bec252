"""What packages for Linux hold: the frozen program, and what makes a desktop know of it.

A *prefix* is a folder with bin, lib and share: /usr of a .deb, ~/.local under an archive.
"""

import gzip
import os
import shutil
from pathlib import Path

from environment import ROOT

from installers import allowlist, linux_share

COMMANDS = ("warraq", "warraq-gui")


def stage(bundle: Path, prefix: Path) -> None:
    """Lay out a prefix, with the program in lib/warraq, and see that nothing strays into it."""
    shutil.copytree(bundle, prefix / "lib" / "warraq", symlinks=True)
    (prefix / "bin").mkdir()
    for command in COMMANDS:
        (prefix / "bin" / command).symlink_to("../lib/warraq/warraq")
    linux_share.lay_out(prefix / "share")
    _document(prefix / "share" / "doc" / "warraq")
    for path in (prefix, *prefix.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    allowlist.check(prefix, allowlist.LINUX)


def _document(folder: Path) -> None:
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "copyright")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
