#!/usr/bin/env python3
"""Lays out a folder like the frozen program's for Windows, on any system, to try the setup with.

    .venv/bin/python packaging/installers/windows_payload.py [FOLDER]
    .venv/bin/python packaging/installers/windows_payload.py older

It holds the wheels for Windows as they are locked, without what is not shipped, and stand-ins for
the two executables: all is of its real kind and size, but nothing of it reads an article. Python
itself is missing, which no package index has for Windows. `older` makes a setup program instead,
of a build that was before, to try upgrading with.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[depth]) for depth in (1, 2)]

import translations
from environment import PYTHON, ROOT
from trouble import Trouble, attempt

from installers import allowlist, trimming, wheel
from installers.windows import NO_NSIS, OFFERED, makensis, pack
from installers.windows_version import PROGRAMS

LOCK = ROOT / "packaging" / "requirements.txt"
SCRATCH = ROOT / "build" / "windows"
PAYLOAD = SCRATCH / "payload" / "warraq"
OLDER = "0.0.1"
STAND_IN = """\
Unicode true
SilentInstall silent
RequestExecutionLevel user
OutFile "{out}"
Section
  Sleep {rest}
SectionEnd
"""
# Milliseconds for which a stand-in runs. The window's stays, so that a setup can notice it.
REST = {"warraq.exe": 0, "warraq-gui.exe": 20_000}

# Qt's libraries that others ask for; freezing finds them out.
QT_LIBRARIES = re.compile(
    r"Qt(Core|Gui|Widgets|Svg)\.pyd|Qt6(Core|Gui|Widgets|Svg)\.dll"
    r"|pyside6\.abi3\.dll|(msvcp140(_[12])?|vcruntime140(_1)?)\.dll"
)

ANY = allowlist.BUNDLE._replace(required=[])


def stage(folder: Path = PAYLOAD) -> Path:
    """Lay out the folder anew, and return it."""
    if folder.exists():
        shutil.rmtree(folder)
    internal = folder / "_internal"
    internal.mkdir(parents=True)
    with zipfile.ZipFile(internal / "base_library.zip", "w", zipfile.ZIP_DEFLATED) as modules:
        for packed in _wheels():
            _unpack(packed, internal, modules)
    stand_in(folder)
    return folder


def stand_in(folder: Path) -> None:
    """Make small programs for Windows that do nothing, by the names of the real ones."""
    compiler = makensis()
    if compiler is None:
        raise Trouble(NO_NSIS)
    folder.mkdir(parents=True, exist_ok=True)
    for name in PROGRAMS:
        script = STAND_IN.format(out=(folder / name).resolve(), rest=REST[name])
        command = [compiler, "-V1", "-INPUTCHARSET", "UTF8", "-"]
        subprocess.run(command, input=script, text=True, check=True)


def older() -> Path:
    """Make the setup of an earlier build, of stand-ins.

    It has a file and is offered for a kind of files that later builds know nothing of.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        stand_in(folder)
        (folder / "_internal").mkdir()
        (folder / "_internal" / "former.txt").write_text("former", "utf-8")
        return pack(folder, SCRATCH, OLDER, (*OFFERED, ".former"))


def is_shipped(name: str) -> bool:
    """Tell whether freezing and trimming would leave a file of a wheel, as far as that is known."""
    place = PurePosixPath(name)
    if place.parent.name == "PySide6" and place.suffix in (".dll", ".pyd"):
        return QT_LIBRARIES.fullmatch(place.name) is not None
    if name.startswith("PySide6/qml/"):
        return False
    may_be_there = not any(allowlist.faults([f"_internal/{name}"], ANY))
    return may_be_there and trimming.is_wanted(name)


def _unpack(packed: Path, internal: Path, modules: zipfile.ZipFile) -> None:
    with zipfile.ZipFile(packed) as archive:
        for member in archive.namelist():
            name = _unspread(member)
            if name.endswith(".py") and trimming.is_wanted(name):
                # In the frozen program they are within the executables, packed as well.
                modules.writestr(name, archive.read(member))
            elif is_shipped(name):
                (internal / name).parent.mkdir(parents=True, exist_ok=True)
                (internal / name).write_bytes(archive.read(member))


def _unspread(member: str) -> str:
    """Return where pip puts a member: NAME.data/platlib/ is only a way of saying "here"."""
    return re.sub(r"^[^/]+\.data/\w+/", "", member)


def _wheels() -> list[Path]:
    wheels = SCRATCH / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    _download(wheels)
    translations.compile_all()
    wheel.build(wheels)
    return sorted(wheels.glob("*.whl"))


def _download(wheels: Path) -> None:
    """Bring what is locked. Its markers are those of this Python, so the wheels are, too."""
    here = "{}.{}".format(*sys.version_info)
    there = ["--only-binary=:all:", "--platform", "win_amd64", "--python-version", here]
    locked = ["--no-deps", "--require-hashes", "-r", LOCK]
    command = [PYTHON, "-m", "pip", "download", *locked, *there, "-d", wheels]
    attempt(command, "The wheels for Windows could not be brought")


if __name__ == "__main__":
    print(older() if sys.argv[1:] == ["older"] else stage(*map(Path, sys.argv[1:])))
