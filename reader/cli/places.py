"""Where a user's library lies and which language the system speaks, without asking Qt."""

import locale
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from reader.library.paths import LIBRARY_SUFFIX


def default_library(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the user's library, whether or not it is there yet."""
    if chosen := environment.get("WARRAQ_LIBRARY"):
        return Path(chosen).expanduser()
    return _application_data(environment) / f"library{LIBRARY_SUFFIX}"


def _application_data(environment: Mapping[str, str]) -> Path:
    if sys.platform == "win32":
        roaming = environment.get("APPDATA")
        return (Path(roaming) if roaming else Path.home() / "AppData" / "Roaming") / "Warraq"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Warraq"
    share = environment.get("XDG_DATA_HOME", "")
    # The standard wants a relative path there to be ignored.
    folder = Path(share) if share.startswith("/") else Path.home() / ".local" / "share"
    return folder / "warraq"


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return ``ar`` or ``en``, whichever is nearer to what the system speaks."""
    variables = ("LC_ALL", "LC_MESSAGES", "LANG")
    spoken = next((environment[name] for name in variables if environment.get(name)), None)
    if spoken is None:
        spoken = locale.getlocale()[0] or ""
    # Windows says "Arabic_Egypt", the others "ar_EG".
    return "ar" if spoken.lower().startswith("ar") else "en"
