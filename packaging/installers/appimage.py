"""The AppImage: one file that runs on a Linux where nothing can be installed.

Such a file is a small program, the runtime, and behind it an image of all files, which the
runtime mounts or unpacks. The runtime comes from github.com/AppImage/type2-runtime; who builds
says by the variable WARRAQ_APPIMAGE_RUNTIME where it lies.
"""

import os
import platform
import shutil
from pathlib import Path

from environment import ROOT
from trouble import attempt

from installers.linux import COMMANDS
from installers.linux_share import LINUX
from reader.version import APPLICATION_ID, VERSION

APP_FOLDER = ROOT / "build" / "Warraq.AppDir"
VARIABLE = "WARRAQ_APPIMAGE_RUNTIME"
MAGIC = b"AI\x02"
"""In the head of a runtime of the second type, from byte 8 on."""

NO_RUNTIME = f"""\
For an AppImage, the variable {VARIABLE} must name the runtime:
a file runtime-{platform.machine()} from github.com/AppImage/type2-runtime, under Releases."""
NO_TOOL = "For an AppImage, mksquashfs is needed: the package squashfs-tools brings it."


def missing() -> str:
    """Say what is missing to make an AppImage here; nothing is, where that is empty."""
    if shutil.which("mksquashfs") is None:
        return NO_TOOL
    runtime = os.environ.get(VARIABLE, "")
    if not runtime:
        return NO_RUNTIME
    return "" if is_runtime(Path(runtime)) else f"{runtime} is no runtime of an AppImage."


def is_runtime(file: Path) -> bool:
    if not file.is_file():
        return False
    with file.open("rb") as content:
        head = content.read(16)
    return head[:4] == b"\x7fELF" and head[8:11] == MAGIC


def build(bundle: Path, share: Path, dist: Path) -> Path:
    """Make the AppImage of the frozen program and of what systems are told of it."""
    lay_out(APP_FOLDER, bundle, share)
    made = dist / f"Warraq-{VERSION}-{platform.machine()}.AppImage"
    join(Path(os.environ[VARIABLE]), APP_FOLDER, made)
    return made


def lay_out(folder: Path, bundle: Path, share: Path) -> None:
    """Lay the files as they will lie in the image."""
    shutil.rmtree(folder, ignore_errors=True)
    program = folder / "usr" / "lib" / "warraq"
    shutil.copytree(bundle, program, symlinks=True)
    shutil.copytree(share, folder / "usr" / "share", symlinks=True)
    shutil.copyfile(LINUX / "appimage-runtime.txt", program / "appimage-runtime.txt")
    _link(folder / "AppRun", "usr/lib/warraq/warraq")
    for name in COMMANDS:
        _link(folder / "usr" / "bin" / name, "../lib/warraq/warraq")
    # Desktops that take the file in look for these three right here.
    desktop, icons = f"{APPLICATION_ID}.desktop", "usr/share/icons/hicolor"
    _link(folder / desktop, f"usr/share/applications/{desktop}")
    _link(folder / f"{APPLICATION_ID}.svg", f"{icons}/scalable/apps/{APPLICATION_ID}.svg")
    _link(folder / ".DirIcon", f"{icons}/256x256/apps/{APPLICATION_ID}.png")


def _link(place: Path, target: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)


def join(runtime: Path, folder: Path, made: Path) -> None:
    """Write the runtime and, right behind it, the image of a folder."""
    image = folder.with_suffix(".squashfs")
    image.unlink(missing_ok=True)
    made.parent.mkdir(parents=True, exist_ok=True)
    # It dates the files by SOURCE_DATE_EPOCH. Of what the runtime can read, zstd unpacks fastest.
    squeezed = ["-comp", "zstd", "-Xcompression-level", "19", "-no-xattrs", "-root-owned"]
    attempt(
        ["mksquashfs", folder, image, "-noappend", "-no-progress", "-quiet", *squeezed],
        "The image could not be made",
    )
    with made.open("wb") as whole:
        for part in (runtime, image):
            with part.open("rb") as content:
                shutil.copyfileobj(content, whole)
    made.chmod(0o755)
    image.unlink()
