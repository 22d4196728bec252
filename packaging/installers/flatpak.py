"""The Flatpak: the frozen program in a sandbox, where flatpak-builder is at hand."""

import platform
import shutil
from pathlib import Path

from environment import ROOT
from trouble import attempt

from installers.linux_share import LINUX
from reader.version import APPLICATION_ID, VERSION

MANIFEST = LINUX / f"{APPLICATION_ID}.yaml"
BUILD = ROOT / "build"
FILES = BUILD / "flatpak"
"""What the manifest builds from."""

NO_BUILDER = "For a Flatpak, flatpak-builder is needed: the package of that name brings it."
RUNTIMES = "https://dl.flathub.org/repo/flathub.flatpakrepo"


def missing() -> str:
    """Say what is missing to make a Flatpak here; nothing is, where that is empty."""
    return "" if shutil.which("flatpak-builder") else NO_BUILDER


def build(bundle: Path, share: Path, dist: Path) -> Path:
    """Make a file that `flatpak install` takes, of the frozen program and what systems are told.

    The runtime is fetched from Flathub where it is not installed.
    """
    lay_out(FILES, bundle, share)
    _call("flatpak", "remote-add", "--user", "--if-not-exists", "flathub", RUNTIMES)
    repository = BUILD / "flatpak-repository"
    where = ["--user", "--install-deps-from=flathub", "--force-clean", f"--repo={repository}"]
    state = f"--state-dir={BUILD / 'flatpak-state'}"
    _call("flatpak-builder", *where, state, BUILD / "flatpak-app", MANIFEST)
    made = dist / f"Warraq-{VERSION}-{platform.machine()}.flatpak"
    made.parent.mkdir(parents=True, exist_ok=True)
    _call("flatpak", "build-bundle", f"--runtime-repo={RUNTIMES}", repository, made, APPLICATION_ID)
    return made


def lay_out(folder: Path, bundle: Path, share: Path) -> None:
    """Lay the files as the manifest takes them."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, folder / "warraq", symlinks=True)
    shutil.copytree(share, folder / "share", symlinks=True)


def _call(*command: str | Path) -> None:
    attempt(command, "The Flatpak could not be built")
