"""A Windows to try programs on: this computer's, or on other systems what wine has of one."""

import os
import subprocess
import time
from pathlib import Path, PureWindowsPath

IS_WINDOWS = os.name == "nt"
RUN = [] if IS_WINDOWS else ["wine"]
PATIENCE = 60
"""Seconds in which an uninstaller, which works from a copy of itself, has to be done."""


def run(*command: str | Path) -> int:
    """Run a program with its arguments; return its exit status."""
    return subprocess.run([*RUN, *map(str, command)], check=False).returncode


def run_line(line: str, scratch: Path) -> int:
    """Run a line with spaces that must not be quoted, as NSIS wants those of /D=."""
    batch = scratch / "line.bat"
    batch.write_text(f"@{line}\r\n@exit /b %ERRORLEVEL%\r\n", "ascii")
    return run("cmd", "/c", foreign(batch))


def start(program: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([*RUN, str(program)])


def output(*command: str) -> str:
    """Return what a program prints; empty if it fails."""
    done = subprocess.run([*RUN, *command], capture_output=True, check=False)
    return "" if done.returncode else done.stdout.decode("utf-8", "replace")


def folder(variable: str) -> Path:
    """Return a folder that Windows names in its environment: APPDATA, LOCALAPPDATA."""
    return native(output("cmd", "/c", f"echo %{variable}%").strip())


def native(path: str) -> Path:
    """Return a path of Windows as Python here opens it."""
    if IS_WINDOWS:
        return Path(path)
    found = subprocess.run(["winepath", "-u", path], capture_output=True, text=True, check=True)
    return Path(found.stdout.strip())


def foreign(path: Path) -> str:
    """Return a path as programs for Windows want it."""
    if IS_WINDOWS:
        return str(path)
    found = subprocess.run(["winepath", "-w", path], capture_output=True, text=True, check=True)
    return str(PureWindowsPath(found.stdout.strip()))


def registry(key: str) -> dict[str, dict[str, str]]:
    """Return a key of the registry and all below: for each its values, by name."""
    keys: dict[str, dict[str, str]] = {}
    for line in output("reg", "query", key, "/s").splitlines():
        if line.startswith("HKEY_"):
            values = keys.setdefault(line.strip(), {})
        elif line.strip():
            name, _, content = (*line.strip().split("    ", 2), "", "")[:3]
            values[name] = content
    return keys


def set_value(key: str, name: str, content: str) -> None:
    run("reg", "add", key, "/v", name, "/d", content, "/f")


def wait_until_gone(file: Path) -> bool:
    """Tell whether a file goes away before patience is at its end."""
    end = time.monotonic() + PATIENCE
    while file.exists() and time.monotonic() < end:
        time.sleep(0.2)
    return not file.exists()
