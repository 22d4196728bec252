"""Runs before the frozen program: puts right what it finds around it and hands on."""

import os
from pathlib import Path

import pyimod02_importers  # PyInstaller's, which has begun by now

# PyInstaller points the loader to the bundle's libraries. It has done so for this program; a
# LibreOffice or browser that this one starts must find its own, and this program's own workers
# begin anew as it began.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    if (before := os.environ.pop(f"{name}_ORIG", None)) is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)

# Plugins of another Qt would be tried first.
for name in ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"):
    os.environ.pop(name, None)

# PyInstaller opens the program's file by its name for each module that is imported. Replaced by
# an upgrade while its window is there, it would hold other modules, or not be there at all.
if Path("/proc/self/fd").is_dir():
    modules = pyimod02_importers.pyz_archive
    modules._filename = f"/proc/self/fd/{os.open(modules._filename, os.O_RDONLY)}"  # noqa: SLF001
