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
OTHERS = """
With the program come Python, Qt, libraries, fonts and lists by others, under licences of their own.
All of them, with their texts, are in lib/warraq/_internal/reader/resources/licences. The window
shows them under Help > About Warraq, the command "warraq licences" prints them.
"""


def stage(bundle: Path, prefix: Path) -> None:
    """Lay out a prefix, with the program in lib/warraq, and see that nothing strays into it."""
    shutil.copytree(bundle, prefix / "lib" / "warraq", symlinks=True)
    (prefix / "bin").mkdir()
    for command in COMMANDS:
        (prefix / "bin" / command).symlink_to("../lib/warraq/warraq")
    linux_share.lay_out(prefix / "share")
    for page in prefix.glob("share/man/**/warraq.1.gz"):
        page.with_name("warraq-gui.1.gz").symlink_to(page.name)
    _document(prefix / "share" / "doc" / "warraq")
    for path in (prefix, *prefix.rglob("*")):
        _anonymise(path)
    allowlist.check(prefix, allowlist.LINUX)


def _anonymise(path: Path) -> None:
    """Give a file the date and the rights that it has in every build, whoever builds."""
    if not path.is_symlink():
        is_program = os.access(path, os.X_OK) and ".so" not in path.name
        path.chmod(0o755 if path.is_dir() or is_program else 0o644)
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    os.utime(path, (moment, moment), follow_symlinks=False)


def _document(folder: Path) -> None:
    folder.mkdir(parents=True)
    own = (ROOT / "LICENSE").read_text("utf-8")
    (folder / "copyright").write_text(own + OTHERS, "utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "CHANGELOG.md.gz").write_bytes(gzip.compress(changes, mtime=0))
