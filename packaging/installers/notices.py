"""What is kept in notices/ on components that do not say it themselves."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from reader.licences import Kind

FOLDER = Path(__file__).with_name("notices")


@dataclass(frozen=True, slots=True)
class Part:
    """What is inside of a package; parts.toml explains its fields."""

    of: str
    files: str
    name: str
    licence: str
    home: str
    owns: bool = False
    kind: Kind | None = None
    of_same_version: bool = False
    version_in: str = ""
    version_file: str = ""
    texts: tuple[str, ...] = ()
    texts_of: str = ""
    copyright: str = ""
    systems: tuple[str, ...] = ("linux", "windows", "macos")


@dataclass(frozen=True, slots=True)
class Library:
    """What no package holds; libraries.toml explains its fields."""

    files: str
    name: str
    licence: str
    home: str
    version: str = ""
    texts: tuple[str, ...] = ()
    copyright: str = ""


def text(name: str) -> Path:
    return FOLDER / "texts" / f"{name}.txt"


def texts_for(licence: str) -> tuple[Path, ...]:
    """Return the texts of all licences that an expression names, of those that are kept here."""
    words = licence.replace("(", " ").replace(")", " ").split()
    short = (word.removesuffix("-only").removesuffix("-or-later") for word in words)
    return tuple(path for path in map(text, dict.fromkeys(short)) if path.is_file())


def parts() -> list[Part]:
    return [Part(**_frozen(one)) for one in _read("parts")["part"]]


def qt_version() -> str:
    """Return the version of Qt whose parts are listed."""
    return str(_read("parts")["qt"])


def libraries() -> list[Library]:
    return [Library(**_frozen(one)) for one in _read("libraries")["library"]]


def sources() -> dict[str, str]:
    """Return licences of Debian's source packages, by regular expressions of their names."""
    return dict(_read("libraries")["sources"])


def packages() -> dict[str, Any]:
    return _read("packages")


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))


def _frozen(record: dict[str, Any]) -> dict[str, Any]:
    kept = {key: tuple(v) if isinstance(v, list) else v for key, v in record.items()}
    return {**kept, "copyright": record.get("copyright", "").strip()}
