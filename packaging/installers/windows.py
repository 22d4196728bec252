#!/usr/bin/env python3
"""Makes the setup program for Windows, around a folder that holds the frozen program.

.venv/bin/python packaging/installers/windows.py BUNDLE
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[depth]) for depth in (1, 2)]

from environment import PYTHON, ROOT
from trouble import Trouble, attempt

from installers import COPYRIGHT, PUBLISHER
from installers.wheel import DIST
from installers.windows_version import PROGRAMS, of_four
from reader.version import VERSION

PACKAGING = ROOT / "packaging"
SCRIPT = PACKAGING / "windows" / "warraq.nsi"
SCRATCH = ROOT / "build" / "windows"
LIBRARY_SUFFIX = ".warraq"

# Files that are offered to be opened with the program. The same as on Linux, and so without zip,
# XML, JSON and tables: where nothing else opens them, Windows would take Warraq for their program.
OFFERED = (
    *(".atom", ".doc", ".docx", ".eml", ".epub", ".htm", ".html", ".markdown", ".mbox", ".md"),
    *(".mht", ".mhtml", ".odt", ".pdf", ".rss", ".rtf", ".txt", ".xhtml"),
)

SIGNER = "WARRAQ_SIGN_WINDOWS"
"""The environment's variable with the command that signs a program, whose path is put behind it.

It must not begin with a quotation mark, which Windows' shell would take away: a script does.
"""

# Where NSIS lies when its folder is not on PATH, as after its own installation.
PROGRAM_FILES = ("ProgramFiles(x86)", "ProgramFiles")
NO_NSIS = (
    "For a setup program, makensis is needed: https://nsis.sourceforge.io has it for Windows, "
    "the package nsis for Debian and its kin."
)


def missing() -> str:
    """Say what is missing to make the setup program; nothing is, where that is empty."""
    return "" if makensis() else NO_NSIS


def build(bundle: Path, dist: Path) -> Path:
    """Make the setup program of the frozen program in a folder; return its path."""
    for name in PROGRAMS:
        _sign(bundle / name)
    return pack(bundle, dist)


def pack(
    folder: Path, dist: Path, version: str = VERSION, offered: Iterable[str] = OFFERED
) -> Path:
    """Make a setup program that lays all files of a folder, whatever they are."""
    files = files_in(folder)
    if absent := [name for name in PROGRAMS if PurePosixPath(name) not in files]:
        raise Trouble(f"{folder} does not hold the program: {' and '.join(absent)} missing.")
    compiler = makensis()
    if compiler is None:
        raise Trouble(NO_NSIS)
    _draw()
    write_lists(SCRATCH, folder, files, offered)
    dist.mkdir(parents=True, exist_ok=True)
    setup = (dist / f"warraq-{version}-windows-x86_64-setup.exe").resolve()
    size = sum((folder / file).stat().st_size for file in files)
    _compile(compiler, _definitions(setup, version, size))
    return setup


def files_in(bundle: Path) -> list[PurePosixPath]:
    """Return all files of a folder, relative to it, in an order that is the same everywhere."""
    found = (path for path in bundle.rglob("*") if path.is_file())
    return sorted(PurePosixPath(path.relative_to(bundle).as_posix()) for path in found)


def write_lists(
    folder: Path, bundle: Path, files: list[PurePosixPath], offered: Iterable[str]
) -> None:
    """Write what warraq.nsi includes."""
    lists = {
        "lay": lay(bundle.resolve(), files),
        "take_away": take_away(files),
        "fold_up": fold_up(files),
        "suffixes": suffixes(offered),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in lists.items():
        # With the mark by which NSIS knows UTF-8.
        (folder / f"{name}.nsh").write_text("".join(f"{line}\n" for line in lines), "utf-8-sig")


def lay(bundle: Path, files: Iterable[PurePosixPath]) -> Iterator[str]:
    """Yield the lines that lay files, folder by folder."""
    here = None
    for file in sorted(files, key=lambda file: (file.parent, file.name)):
        if file.parent != here:
            here = file.parent
            yield f'SetOutPath "{_installed(here)}"'
        yield f'File "/oname={_escaped(file.name)}" "{bundle / file}"'


def take_away(files: Iterable[PurePosixPath]) -> Iterator[str]:
    """Yield the lines that delete what `lay` has laid."""
    for file in files:
        yield f'Delete "{_installed(file)}"'


def fold_up(files: Iterable[PurePosixPath]) -> Iterator[str]:
    """Yield the lines that remove the folders of files, innermost first, if they are empty."""
    folders = {folder for file in files for folder in file.parents} - {PurePosixPath()}
    for folder in sorted(folders, key=lambda folder: (-len(folder.parts), folder)):
        yield f'RMDir "{_installed(folder)}"'


def suffixes(offered: Iterable[str]) -> Iterator[str]:
    """Yield a macro of NSIS that does something with each suffix."""
    yield "!macro EACH_SUFFIX what"
    for suffix in offered:
        yield f'  !insertmacro ${{what}} "{suffix}"'
    yield "!macroend"


def makensis() -> Path | None:
    """Return the path of NSIS's compiler, or None where it is not installed."""
    if on_path := shutil.which("makensis"):
        return Path(on_path)
    folders = (Path(os.environ[name]) for name in PROGRAM_FILES if name in os.environ)
    return next(filter(Path.exists, (folder / "NSIS" / "makensis.exe" for folder in folders)), None)


def _installed(path: PurePosixPath) -> PureWindowsPath:
    return PureWindowsPath("$INSTDIR", _escaped(str(path)))


def _escaped(text: str) -> str:
    return text.replace("$", "$$")


def _sign(program: Path) -> None:
    """Have one of the executables signed, where somebody signs; NSIS has its own two signed."""
    if SIGNER not in os.environ:
        return
    done = subprocess.run(f'{os.environ[SIGNER]} "{program}"', shell=True, check=False)
    if done.returncode:
        raise Trouble(f"{program.name} could not be signed: {SIGNER} ends with {done.returncode}.")


def _draw() -> None:
    """Draw the icon and the picture beside the last page, with Qt and so with the checkout's."""
    for drawing in (PACKAGING / "icons.py", PACKAGING / "installers" / "windows_picture.py"):
        attempt([PYTHON, drawing], "The pictures of the setup program could not be drawn")


def _definitions(setup: Path, version: str, size: int) -> dict[str, str]:
    return {
        "OUT": str(setup),
        "HERE": str(SCRIPT.parent),
        "LISTS": str(SCRATCH),
        "ICON": str(ROOT / "build" / "icons" / "warraq.ico"),
        "PICTURE": str(SCRATCH / "side.bmp"),
        "VERSION": version,
        "VERSION_OF_FOUR": ".".join(map(str, of_four(version))),
        "KILOBYTES": str(size // 1024),
        "LIBRARY_SUFFIX": LIBRARY_SUFFIX,
        "PUBLISHER": PUBLISHER,
        "COPYRIGHT": COPYRIGHT,
    }


def _compile(compiler: Path, definitions: dict[str, str]) -> None:
    if SIGNER in os.environ:
        definitions |= {"SIGN": os.environ[SIGNER]}
    given = [f"-D{name}={text}" for name, text in definitions.items()]
    # A warning is a fault: a word that one of the languages lacks is no more than that.
    strictly = ["-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    command = [compiler, *strictly, *given, SCRIPT]
    # On Windows it speaks in whatever the console does.
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        # What is wrong stands in the one, where in the other.
        raise Trouble(f"The setup program could not be compiled:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), DIST))
