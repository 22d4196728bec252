"""The frozen program: a folder that runs where there is no Python.

PyInstaller makes it from an environment that holds the locked packages, checked by their
hashes, and the wheel that users of pip get, so that all installers ship the same program.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from environment import PYTHON, ROOT
from trouble import attempt, say

from installers import icu, licences, stripping

BUILD = ROOT / "build"
BUNDLE = BUILD / "bundle" / ("Warraq.app" if sys.platform == "darwin" else "warraq")
WORK = BUILD / "pyinstaller" / "warraq"
ENVIRONMENT = BUILD / "bundle-env"
LOCKS = [ROOT / "packaging" / name for name in ("requirements.txt", "requirements-bundle.txt")]
SPEC = Path(__file__).with_name("warraq.spec")


def freeze(wheel: Path) -> Path:
    """Make the bundle of a wheel's program; return its folder."""
    python = _environment()
    say("Freezing the program, which takes a minute …")
    pip = [python, "-m", "pip", "install", "--no-deps", "--force-reinstall", wheel]
    attempt(pip, "The wheel could not be installed")
    shutil.rmtree(BUNDLE.parent, ignore_errors=True)
    attempt([PYTHON, ROOT / "packaging" / "icons.py"], "The icons could not be drawn")
    # Without these, sets differ in order from build to build, and the checkout hides the wheel.
    os.environ |= {"PYTHONHASHSEED": "0", "PYTHONSAFEPATH": "1"}
    pyinstaller = [python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", BUNDLE.parent, "--workpath", WORK.parent]
    attempt([*pyinstaller, *places, SPEC], "The program could not be frozen")
    if sys.platform.startswith("linux"):
        _slim(BUNDLE / "_internal")
    licences.write(BUNDLE, WORK, _site_packages(python))
    return BUNDLE


def _slim(internal: Path) -> None:
    """Take out of the libraries what only debuggers and other languages need."""
    for data in internal.rglob("libicudata.so.*"):
        if not data.is_symlink():
            icu.trim(data)
    stripping.strip([file for file in sorted(internal.rglob("*.so*")) if not file.is_symlink()])


def _environment() -> Path:
    """Return the Python of an environment with exactly the locked packages."""
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp, recipe = ENVIRONMENT / "locks", _recipe()
    if not (stamp.exists() and stamp.read_text("utf-8") == recipe):
        say("Making the environment to freeze from …")
        failing = "The environment to freeze from could not be made"
        attempt([sys.executable, "-m", "venv", "--clear", ENVIRONMENT], failing)
        wanted = [part for lock in LOCKS for part in ("-r", lock)]
        attempt([python, "-m", "pip", "install", "--require-hashes", *wanted], failing)
        stamp.write_text(recipe, "utf-8")
    return python


def _site_packages(python: Path) -> Path:
    asked = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    return Path(subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip())


def _recipe() -> str:
    content = b"".join(lock.read_bytes() for lock in LOCKS)
    return hashlib.sha256(content + sys.version.encode()).hexdigest()
