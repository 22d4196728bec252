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

PACKAGING = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PACKAGING), str(PACKAGING.parent)]

import build_wheel  # noqa: E402
import translations  # noqa: E402
from environment import PYTHON, ROOT  # noqa: E402
from trouble import Trouble, attempt  # noqa: E402

from installers.windows import OFFERED, PROGRAMS, build, makensis  # noqa: E402

LOCK = PACKAGING / "requirements.txt"
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

SHIPPED_OF_QT = re.compile(
    r"PySide6/((Qt(Core|Gui|Widgets|Svg)\.pyd)|(pyside6\.abi3|msvcp140\w*|vcruntime140\w*)\.dll"
    r"|Qt6(Core|Gui|Widgets|Svg)\.dll|translations/qtbase_(ar|en)\.qm"
    r"|plugins/(platforms/q(windows|offscreen)|styles/\w+|iconengines/\w+"
    r"|imageformats/q(svg|ico|jpeg|gif|webp))\.dll)"
)
NOT_SHIPPED = re.compile(
    r".*(\.(pyi|lib|a|h|hpp|pxd|pxi|pyx|c|cpp|exe|cmake)|/py\.typed)|(.*/)?tests?/.*"
    r"|[^/]+\.dist-info/(?!licen[sc]es/|LICENSE|NOTICE).*|pip/.*"
    r"|babel/locale-data/(?!(root|ar|en|fr)\.dat).*|pdfminer/cmap/(?!Identity|to-unicode-Adobe-Id).*"
    r"|numpy/(random|fft|polynomial)/.*|lxml/objectify.*"
)


def stage(folder: Path = PAYLOAD) -> Path:
    """Lay out the folder anew, and return it."""
    if folder.exists():
        shutil.rmtree(folder)
    internal = folder / "_internal"
    internal.mkdir(parents=True)
    with zipfile.ZipFile(internal / "base_library.zip", "w", zipfile.ZIP_DEFLATED) as modules:
        for wheel in _wheels():
            _unpack(wheel, internal, modules)
    stand_in(folder)
    return folder


def stand_in(folder: Path) -> None:
    """Make small programs for Windows that do nothing, by the names of the real ones."""
    compiler = makensis()
    if compiler is None:
        raise Trouble("makensis is missing.")
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
        return build(folder, SCRATCH, OLDER, (*OFFERED, ".former"))


def is_shipped(name: str) -> bool:
    """Tell what freezing and trimming would leave of a wheel's files."""
    if name.startswith("PySide6/") and not name.endswith(".py"):
        return SHIPPED_OF_QT.fullmatch(name) is not None
    return NOT_SHIPPED.fullmatch(name) is None


def _unpack(wheel: Path, internal: Path, modules: zipfile.ZipFile) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for name in filter(is_shipped, archive.namelist()):
            if name.endswith(".py"):
                # In the frozen program they are within the executables, packed as well.
                modules.writestr(name, archive.read(name))
            elif not name.endswith("/"):
                place = internal / _unspread(name)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(archive.read(name))


def _unspread(name: str) -> PurePosixPath:
    """Return where pip puts a member: NAME.data/platlib/ is only a way of saying "here"."""
    return PurePosixPath(re.sub(r"^[^/]+\.data/\w+/", "", name))


def _wheels() -> list[Path]:
    wheels = SCRATCH / "wheels"
    if not wheels.exists():
        _download(wheels)
    translations.compile_all()
    build_wheel.build(wheels)
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
