#!/usr/bin/env python3
"""Tries the setup program for Windows as users would: upgrades, runs, removes the program.

    python packaging/windows/try_setup.py SETUP [BUNDLE [OLDER]]

SETUP was built around the folder BUNDLE, which is where freezing leaves it if it is not named.
OLDER is a setup of an earlier build, made of stand-ins where none is given. All of it is silent.
On Windows the program itself is tried as well; elsewhere it is all done under wine, which cannot
run it. It ends with 1 and a sentence when something is not as it should be, and will not begin
where the program is installed or has a library.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[depth]) for depth in (1, 2)]

from environment import ROOT
from installers import windows_system as system
from trouble import Trouble, say

from reader.version import VERSION

ENTRY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Warraq"
SETTINGS = r"HKCU\Software\Warraq\warraq"
CLASSES = r"HKCU\Software\Classes"
OTHERS = CLASSES + r"\.txt\OpenWithProgids"
UNINSTALLER = "uninstall-warraq.exe"
RUNNING = 3
"""The exit status that tells so."""
BUNDLE = ROOT / "build" / "bundle" / "warraq"
SMOKE = ROOT / "packaging" / "installers" / "smoke.py"


class Trial:
    """One course of installing and removing, with things of the user's lying about."""

    def __init__(self, setup: Path, bundle: Path, older: Path) -> None:
        self._setup, self._bundle, self._older = setup, bundle, older
        self._local = system.folder("LOCALAPPDATA")
        self._place = self._local / "Programs" / "Warraq"
        self._own = system.folder("APPDATA") / "Warraq"
        self._kept: dict[Path, bytes] = {}

    def run(self) -> None:
        expect(not self._place.exists(), f"{self._place} is there: try it where nobody works")
        library = self._own / "library.warraq"
        expect(not library.exists(), f"{library} is there: try it where nobody works")
        self._leave_things_of_the_user()
        self._install_older()
        self._refuse_while_running()
        self._upgrade()
        if system.IS_WINDOWS:
            self._use()
        self._repair()
        self._remove()
        self._move()
        self._check_things_of_the_user()
        self._clear_up()

    def _leave_things_of_the_user(self) -> None:
        for path in (
            self._own / "library.warraq",
            self._own / "library.warraq-wal",
            self._place / "mine.txt",
            self._place / "_internal" / "mine" / "mine.txt",
        ):
            self._kept[path] = f"mine: {path.name}".encode() * 999
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(self._kept[path])
        system.set_value(SETTINGS, "trial", "mine")
        system.set_value(OTHERS, "Another.Program", "")

    def _check_things_of_the_user(self) -> None:
        for path, content in self._kept.items():
            expect(path.exists() and path.read_bytes() == content, f"{path} was changed")
        expect(one(system.registry(SETTINGS)).get("trial") == "mine", "Settings were changed")
        expect("Another.Program" in one(system.registry(OTHERS)), ".txt was taken from another")

    def _install_older(self) -> None:
        say("Installing an older build …")
        expect(system.run(self._older, "/S") == 0, "The older build was not installed")
        expect((self._place / "_internal" / "former.txt").exists(), "It is not where it should be")

    def _refuse_while_running(self) -> None:
        say("Upgrading it while it runs …")
        before = self._laid(), system.registry(ENTRY)
        running = system.start(self._place / "warraq-gui.exe")
        time.sleep(3)
        expect(system.run(self._setup, "/S") == RUNNING, "It was not noticed that it was running")
        expect((self._laid(), system.registry(ENTRY)) == before, "It was changed while it ran")
        uninstaller = self._place / UNINSTALLER
        # Where it lies, instead of from a copy: so that its exit status is to be had.
        stay = f"_?={system.foreign(self._place)}"
        expect(system.run(uninstaller, "/S", stay) == RUNNING, "It was removed while it ran")
        running.wait()

    def _upgrade(self) -> None:
        say("Upgrading it …")
        begun = time.monotonic()
        expect(system.run(self._setup, "/S") == 0, "The setup failed")
        say(f"That took {time.monotonic() - begun:.1f} s.")
        self._check_installed()

    def _repair(self) -> None:
        say("Installing it over itself, a file being lost …")
        (self._place / "warraq.exe").unlink()
        expect(system.run(self._setup, "/S") == 0, "The setup failed over itself")
        self._check_installed()

    def _use(self) -> None:
        say("Trying what is installed …")
        done = subprocess.run([sys.executable, SMOKE, self._place / "warraq.exe"], check=False)
        expect(done.returncode == 0, "The installed program does not do what it should")

    def _remove(self) -> None:
        say("Removing it …")
        self._uninstall(self._place)
        expect(self._laid() == set(), f"Left behind: {', '.join(map(str, self._laid()))}")
        self._check_things_of_the_user()

    def _move(self) -> None:
        """Install it elsewhere than it was: it is gone from there, with its folder."""
        say("Installing it in another folder …")
        first, second = self._local / "ورق", self._local / "Paper and ink"
        done = system.run(self._older, "/S", f"/D={system.foreign(first)}")
        expect(done == 0 and (first / "warraq.exe").exists(), f"It was not installed in {first}")
        line = f'"{system.foreign(self._older)}" /S /D={system.foreign(second)}'
        with tempfile.TemporaryDirectory() as scratch:
            done = system.run_line(line, Path(scratch))
        expect(done == 0 and (second / "warraq.exe").exists(), f"It was not installed in {second}")
        expect(not first.exists(), f"{first} was left behind")
        self._uninstall(second)
        expect(not second.exists(), f"{second} was left behind")

    def _uninstall(self, place: Path) -> None:
        expect(system.run(place / UNINSTALLER, "/S") == 0, "The uninstaller failed")
        expect(system.wait_until_gone(place / UNINSTALLER), "The uninstaller is still there")
        expect(not system.registry(ENTRY), "It is still among the installed apps")
        expect(not traces(system.registry(CLASSES)), "It is still in the registry")
        expect(not self._shortcuts(), "Its shortcut is still there")

    def _check_installed(self) -> None:
        self._check_things_of_the_user()
        shipped = {path.relative_to(self._bundle) for path in files(self._bundle)}
        laid = self._laid()
        expect(laid - {Path(UNINSTALLER)} == shipped, f"It differs: {laid ^ shipped}")
        for file in shipped:
            same = (self._bundle / file).read_bytes() == (self._place / file).read_bytes()
            expect(same, f"{file} is not what it was")
        entry = one(system.registry(ENTRY))
        expect(entry["DisplayVersion"] == VERSION, "Another version is entered")
        expect(entry["InstallLocation"] == system.foreign(self._place), "Another folder is entered")
        kilobytes = sum(path.stat().st_size for path in files(self._bundle)) // 1024
        expect(int(entry["EstimatedSize"], 16) == kilobytes, "Another size is entered")
        self._check_opened()

    def _check_opened(self) -> None:
        """Check what opens libraries and articles, and what the Start menu starts."""
        classes = {key.partition("Classes\\")[2]: v for key, v in system.registry(CLASSES).items()}
        program = system.foreign(self._place / "warraq-gui.exe")
        for name in ("Warraq.Library", "Warraq.Article", r"Applications\warraq-gui.exe"):
            [command] = classes[rf"{name}\shell\open\command"].values()
            expect(command == f'"{program}" --open "%1"', f"{name} is opened by {command}")
        expect("Warraq.Library" in classes[".warraq"].values(), "Libraries are not its own")
        expect("Warraq.Article" in classes[r".pdf\OpenWithProgids"], "It is not offered for PDF")
        [shortcut] = self._shortcuts()
        expect(program.encode("utf-16-le") in shortcut.read_bytes(), "The shortcut leads elsewhere")

    def _shortcuts(self) -> list[Path]:
        menu = system.folder("APPDATA") / "Microsoft" / "Windows" / "Start Menu" / "Programs"
        return list(menu.glob("*Warraq.lnk"))

    def _laid(self) -> set[Path]:
        """Return what lies where the program is installed and is not the user's."""
        return {path.relative_to(self._place) for path in files(self._place) - self._kept.keys()}

    def _clear_up(self) -> None:
        for path in self._kept:
            path.unlink()
        internal = self._place / "_internal"
        for folder in (self._own, internal / "mine", internal, self._place):
            if not any(folder.iterdir()):
                folder.rmdir()
        system.run("reg", "delete", SETTINGS, "/f")
        system.run("reg", "delete", OTHERS, "/v", "Another.Program", "/f")


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Trouble(f"{otherwise}.")


def one(keys: dict[str, dict[str, str]]) -> dict[str, str]:
    """Return the values of a key that has no others below; none where it is not there."""
    return next(iter(keys.values()), {})


def traces(classes: dict[str, dict[str, str]]) -> list[str]:
    """Return where the program is named. What Windows itself notes of programs does not count."""
    return [
        key
        for key, values in classes.items()
        if "Local Settings" not in key and "warraq" in f"{key} {values}".lower()
    ]


def files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


def main(arguments: list[str]) -> int:
    setup, bundle, older = (*map(Path, arguments), None, None)[:3]
    try:
        Trial(setup, bundle or BUNDLE, older or _older()).run()
    except Trouble as trouble:
        say(str(trouble))
        return 1
    say("The setup installs, upgrades and removes the program, and nothing else.")
    return 0


def _older() -> Path:
    # Not before it is wanted: it builds, which whoever tries a ready setup need not be able to.
    from installers.windows_payload import older  # noqa: PLC0415

    return older()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
