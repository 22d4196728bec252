"""The commands of a checkout, each a function of the arguments that follow its name."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import environment
import qt_libraries
import translations
from environment import PYTHON, ROOT
from installers import building
from trouble import Trouble, cause

USAGE = """\
usage: dev.py run [ARGUMENT...]        start the program with the demo library
       dev.py test [ARGUMENT...]       run the tests; arguments go to pytest
       dev.py lint                     check format, style, types and translations
       dev.py bench [NAME...]          measure, and compare with the targets; `bench names`
                                       shows what each part of recognising names is worth
       dev.py pictures [NAME...]       draw the pictures of the guide anew
       dev.py translate [--check]      bring the translations in step with the code
       dev.py build [NAME...]          build the packages for users into dist: those that are
                                       named, of wheel, deb, tar, appimage, flatpak, setup, dmg,
                                       or all that this system can but flatpak
       dev.py train CORPORA            train the recogniser anew, which takes an hour or more

Whatever is missing is installed into .venv first. The arguments of `run` go to the program:
`run --lang en`, `run --library FILE`, `run import PATH`. Without a screen:
`run --offscreen --screenshot FILE`.
"""
NO_SCREEN = """\
There is no screen to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.
To draw the window into a picture instead:

    python3 packaging/dev.py run --offscreen --screenshot warraq.png
"""
NO_PICTURE = (
    "With --offscreen no window is seen: add --screenshot FILE to draw it into a picture.\n"
)
DEMO = ROOT / "build" / "demo.warraq"
# The program's own commands, which open no window.
WINDOWLESS = {
    *("import", "articles", "show", "search", "entities", "tag", "keep", "export"),
    *("concordance", "names", "why", "recognise", "encoding", "check", "licences"),
    *("-h", "--help", "--version"),
}


def main(arguments: Sequence[str]) -> int:
    """Do what the first argument says; return the exit status."""
    name, *rest = arguments or ["--help"]
    if name in ("-h", "--help"):
        sys.stdout.write(USAGE)
        return 0
    if name not in COMMANDS:
        sys.stderr.write(f"There is no command {name}.\n\n{USAGE}")
        return 2
    try:
        return COMMANDS[name](rest)
    except Trouble as trouble:
        sys.stderr.write(f"{str(trouble).rstrip()}\n")
        return 2
    except OSError as error:
        sys.stderr.write(f"That could not be done: {cause(error)}.\n")
        return 2
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Start the program; on the demo library, where no other is named."""
    if opens_window(arguments):
        _check_screen(arguments)
    environment.prepare()
    qt_libraries.prepare(window=opens_window(arguments) and not is_offscreen(arguments))
    translations.compile_all()
    demo = _open_demo(arguments) if takes_demo(arguments) else []
    # -P: a folder "reader" where the user happens to be is not the program.
    return _become([PYTHON, "-P", "-m", "reader", *demo, *arguments])


def opens_window(arguments: Sequence[str]) -> bool:
    return WINDOWLESS.isdisjoint(arguments)


def takes_demo(arguments: Sequence[str]) -> bool:
    named = any(argument.partition("=")[0] == "--library" for argument in arguments)
    return not named and "WARRAQ_LIBRARY" not in os.environ


def is_offscreen(arguments: Sequence[str]) -> bool:
    return "--offscreen" in arguments or os.environ.get("QT_QPA_PLATFORM") == "offscreen"


def has_screen() -> bool:
    # Only on Linux does a session without one look like any other.
    return not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def test(arguments: list[str]) -> int:
    """Run the tests."""
    _prepare_for_developing()
    return _become([PYTHON, "-m", "pytest", *arguments], folder=ROOT)


def lint(arguments: list[str]) -> int:
    """Check format, style, types and translations; say all that is wrong, not just the first."""
    _prepare_for_developing()
    checks = [["ruff", "format", "--check"], ["ruff", "check"], ["mypy"]]
    statuses = [subprocess.call([PYTHON, "-m", *check, *arguments], cwd=ROOT) for check in checks]
    return max(*statuses, translations.check())


def bench(arguments: list[str]) -> int:
    """Measure, and compare with the targets."""
    _prepare_for_developing()
    return _become([PYTHON, ROOT / "packaging" / "bench.py", *arguments])


def pictures(arguments: list[str]) -> int:
    """Draw the pictures of the guide anew."""
    _prepare_for_developing()
    return _become([PYTHON, ROOT / "packaging" / "picture_guide.py", *arguments])


def translate(arguments: list[str]) -> int:
    """Bring the translations in step with the code, or tell whether they are."""
    _prepare_for_developing()
    return translations.check() if "--check" in arguments else translations.update()


def build(arguments: list[str]) -> int:
    """Build the packages that are named for users, or all that this system can."""
    # What the window needs is taken from this system into the packages.
    _prepare_for_developing(window=True)
    return building.build(arguments)


def train(arguments: list[str]) -> int:
    """Train the recogniser anew."""
    environment.prepare("train")
    return _become([PYTHON, ROOT / "packaging" / "training" / "train.py", *arguments])


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    command.__name__: command
    for command in (run, test, lint, bench, pictures, translate, build, train)
}


def _prepare_for_developing(*, window: bool = False) -> None:
    environment.prepare("dev")
    qt_libraries.prepare(window=window)
    translations.compile_all()


def _check_screen(arguments: Sequence[str]) -> None:
    if "--offscreen" in arguments and not any(a.startswith("--screenshot") for a in arguments):
        raise Trouble(NO_PICTURE)
    if not is_offscreen(arguments) and not has_screen():
        raise Trouble(NO_SCREEN)


def _open_demo(arguments: Sequence[str]) -> list[str]:
    DEMO.parent.mkdir(exist_ok=True)
    # The program's own commands take --library only after their name: a variable fits all.
    os.environ["WARRAQ_LIBRARY"] = str(DEMO)
    return ["--demo"] if opens_window(arguments) else []


def _become(command: Sequence[str | Path], folder: Path | None = None) -> int:
    if folder:
        os.chdir(folder)
    sys.stderr.flush()
    if os.name != "nt":  # where the shell would not wait for what took this process's place
        os.execv(command[0], [str(part) for part in command])
    return subprocess.call(command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
