"""The Python packages: a sdist of what is committed and compiled, and the wheel built from it."""

import os
import shutil
import subprocess
import tarfile
import tempfile
import zipfile
from pathlib import Path

from environment import PYTHON, ROOT
from trouble import attempt

from installers import allowlist

DIST = ROOT / "dist"
OWN_EPOCH = "1577836800"
"""For a checkout without Git: 2020-01-01, in seconds since 1970."""


def build(dist: Path = DIST) -> tuple[Path, Path]:
    """Make both into a folder and return where; a wheel with a stray file is refused."""
    date_by_commit()
    dist.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        sdist = _make("sdist", ROOT, Path(folder))
        # From the sdist, as every index and pip itself would: so that nothing is missing in it.
        wheel = _make("wheel", _unpacked(sdist, Path(folder)), Path(folder))
        with zipfile.ZipFile(wheel) as archive:
            allowlist.check_names(archive.namelist(), allowlist.WHEEL)
        return Path(shutil.copy(sdist, dist)), Path(shutil.copy(wheel, dist))


def date_by_commit() -> None:
    """Have all that is made dated as the commit, so that two builds of it are the same."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", _moment_of_commit())


def _moment_of_commit() -> str:
    """Return when the commit was made, in seconds since 1970."""
    command = ["git", "-C", ROOT, "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return OWN_EPOCH
    return done.stdout.strip()


def _make(kind: str, source: Path, folder: Path) -> Path:
    out = folder / kind
    # Hatchling builds what lies where it is called.
    script = f"import os; os.chdir({str(source)!r}); import hatchling.build as it; it.build_{kind}"
    attempt([PYTHON, "-P", "-c", f"{script}({str(out)!r})"], f"The {kind} could not be built")
    return next(out.iterdir())


def _unpacked(sdist: Path, folder: Path) -> Path:
    with tarfile.open(sdist) as archive:
        # As an argument, Debian 12's Python does not know of filters.
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(folder)
    return folder / sdist.name.removesuffix(".tar.gz")
