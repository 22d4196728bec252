"""What a Linux system is told of the program: the `share` folder of every package for it."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from environment import PYTHON, ROOT
from trouble import attempt

from installers import release_notes, wheel
from reader.version import APPLICATION_ID

LINUX = ROOT / "packaging" / "linux"
COPIED = {
    f"applications/{APPLICATION_ID}.desktop": f"{APPLICATION_ID}.desktop",
    f"mime/packages/{APPLICATION_ID}.xml": f"{APPLICATION_ID}.mime.xml",
}
METADATA = f"{APPLICATION_ID}.metainfo.xml"


def lay_out(share: Path) -> None:
    """Leave desktop file, MIME type, metadata, icons and manual pages below a folder."""
    wheel.date_by_commit()
    for place, source in COPIED.items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(LINUX / source, share / place)
    _write_metadata(share / "metainfo" / METADATA)
    _run("installers/man_page.py", share, "The manual page could not be written")
    _draw_icons(share / "icons" / "hicolor")


def _write_metadata(place: Path) -> None:
    day = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date()
    changelog = release_notes.CHANGELOG.read_text("utf-8")
    written = release_notes.with_releases((LINUX / METADATA).read_text("utf-8"), changelog, day)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(written, "utf-8")


def _draw_icons(theme: Path) -> None:
    drawn = ROOT / "build" / "icons"
    _run("icons.py", drawn, "The icons could not be drawn")
    shutil.copytree(drawn / "hicolor", theme, dirs_exist_ok=True)


def _run(script: str, folder: Path, failing: str) -> None:
    """Run a script that needs the program's own packages, which who builds need not have."""
    attempt([PYTHON, ROOT / "packaging" / script, folder], failing)
