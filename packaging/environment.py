"""The checkout's own Python, in .venv: made once, and made again when its recipe changes."""

import hashlib
import importlib.util
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import system
from trouble import Trouble, attempt, cause, say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RECIPE = ROOT / "pyproject.toml"
NO_PIP = """\
This Python cannot make an environment: it comes without ensurepip.
This command brings it, and what else is needed:

{}
"""


def prepare(group: str | None = None) -> None:
    """Make .venv hold what the program needs, and a group of pyproject.toml where one is named."""
    if is_ready(group):
        return
    try:
        if not _works():
            _make()
        _install(group)
        _stamp(group).write_text(_recipe(), "utf-8")
    except OSError as error:
        raise Trouble(f"The environment could not be made: {cause(error)}.") from error


def is_ready(group: str | None) -> bool:
    # Whoever has a group has the program's own packages, too.
    stamps = [_stamp(group)] if group else list(VENV.glob("installed*"))
    return PYTHON.exists() and any(_read(stamp) == _recipe() for stamp in stamps)


def tool(name: str) -> Path:
    """Return the path of a program that a Python package brought."""
    return PYTHON.with_name(name + PYTHON.suffix)


def _stamp(group: str | None) -> Path:
    return VENV / (f"installed-{group}" if group else "installed")


def _read(stamp: Path) -> str:
    return stamp.read_text("utf-8") if stamp.exists() else ""


def _recipe() -> str:
    # A checkout that was moved or met another Python is installed again: .venv names both.
    ingredients = f"{RECIPE.read_text('utf-8')}\n{sys.version_info[:2]}\n{ROOT}"
    return hashlib.sha256(ingredients.encode()).hexdigest()


def _works() -> bool:
    if not PYTHON.exists():
        return False
    asked = (PYTHON, "-c", "import pip, sys; sys.exit(sys.version_info < (3, 11))")
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def _make() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        _bring_ensurepip()
    say(f"Making {VENV.relative_to(ROOT)} …")
    attempt([sys.executable, "-m", "venv", "--clear", VENV], f"{VENV} could not be made")


def _bring_ensurepip() -> None:
    package = "python{}.{}-venv".format(*sys.version_info)
    if system.can_install():
        system.install([package])
    else:
        raise Trouble(NO_PIP.format(system.command(package)))


def _install(group: str | None) -> None:
    say("Installing the Python packages into .venv, which takes a minute or two …")
    # Two tries more, not five: without a network they would last a minute and a half.
    pip: list[str | Path] = [PYTHON, "-m", "pip", "install", "--retries", "2"]
    attempt(
        [*pip, "--editable", ROOT, *_members(group)], "The Python packages could not be installed"
    )


def _members(group: str | None) -> list[str]:
    # Read here because pip learnt to read groups only lately.
    if group is None:
        return []
    return list(tomllib.loads(RECIPE.read_text("utf-8"))["dependency-groups"][group])
