"""The commands of a checkout: what they say when something is missing, and what they start."""

import ast
import importlib
import os
import stat
import sys
from pathlib import Path

import bench
import commands
import dev
import environment
import pytest
import qt_libraries
import translations
from measuring import Row
from trouble import Trouble, attempt, cause_in

from reader.cli import arguments

PACKAGING = Path(__file__).parent.parent / "packaging"

on_posix = pytest.mark.skipif(os.name == "nt", reason="scripts of a shell")
PANEL = 'class Panel(QWidget):\n    def name(self):\n        return self.tr("{}")\n'


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """Return a function that makes a program, the only one of its name on the PATH."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def make(name, script="true"):
        file = tmp_path / name
        file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        file.chmod(stat.S_IRWXU)

    return make


@pytest.fixture
def no_screen(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("WARRAQ_LIBRARY", "")  # so that what a test sets is taken back
    monkeypatch.delenv("WARRAQ_LIBRARY")
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.fixture
def started(no_screen, tmp_path, monkeypatch):
    """Return a function from the arguments of `run` to what is started, and on which library."""
    monkeypatch.setattr(commands, "DEMO", tmp_path / "build" / "demo.warraq")
    monkeypatch.setattr(commands, "_become", lambda command: command)
    for part in ("environment.prepare", "qt_libraries.prepare", "translations.compile_all"):
        monkeypatch.setattr(f"commands.{part}", lambda **_: None)

    def start(arguments):
        monkeypatch.delenv("WARRAQ_LIBRARY", raising=False)
        _, _, _, _, *passed_on = commands.run(arguments)
        return passed_on, os.environ.get("WARRAQ_LIBRARY")

    return start


@pytest.fixture
def venv(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    return tmp_path


@pytest.fixture
def words(tmp_path, monkeypatch, venv):
    """Return a folder of translations, beside a code of one string."""
    monkeypatch.setattr(translations, "CODE", tmp_path / "code")
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "translations")
    monkeypatch.setattr(translations, "LANGUAGES", {"warraq_ar.ts": ["-target-language", "ar"]})
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "panel.py").write_text(PANEL.format("Notes"), "utf-8")
    return tmp_path / "translations"


def translate(words, arabic="ملاحظات"):
    file = words / "warraq_ar.ts"
    unfinished = '<translation type="unfinished"></translation>'
    done = f"<translation>{arabic}</translation>"
    file.write_text(file.read_text("utf-8").replace(unfinished, done), "utf-8")


def test_an_old_python_can_read_the_first_lines():
    ast.parse((PACKAGING / "dev.py").read_text("utf-8"), feature_version=(3, 7))


def test_an_old_python_is_told_what_to_do(monkeypatch, capsys):
    monkeypatch.setattr(dev, "OLDEST", (99, 0))
    monkeypatch.setattr(dev, "NEWER", [])

    assert dev.main() == 2
    assert "needs Python 99.0 or newer" in capsys.readouterr().err


@on_posix
def test_a_newer_python_is_found_by_asking(programs):
    programs("python3.13", "exit 127")
    programs("python3.12")

    assert dev.newer_python() == ["python3.12"]


def test_nothing_is_installed_twice(venv):
    assert not environment.is_ready(None)

    (venv / "installed-dev").write_text(environment._recipe(), "utf-8")

    assert environment.is_ready("dev")
    assert environment.is_ready(None)
    assert not environment.is_ready("other")


def test_a_new_dependency_is_installed(venv, monkeypatch, tmp_path):
    (venv / "installed").write_text(environment._recipe(), "utf-8")
    monkeypatch.setattr(environment, "RECIPE", tmp_path / "pyproject.toml")
    environment.RECIPE.write_text("[project]", "utf-8")

    assert not environment.is_ready(None)


def test_a_group_is_read_from_the_recipe():
    assert any(member.startswith("pytest>") for member in environment._members("dev"))


@pytest.mark.parametrize(
    ("complaint", "meaning"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError'\nERROR: x", "network"),
        ("Error: [Errno 13] Permission denied: '/x/.venv'", "no permission"),
        ("W: Failed to fetch http://x  Temporary failure resolving\nE: Unable to locate package y", "network"),
        ("ERROR: No matching distribution found for PySide6_Essentials", "PySide6_Essentials"),
        ("", "no reason"),
    ],
    ids=["disk", "network", "permission", "packages", "unknown", "silent"],
)  # fmt: skip
def test_a_failure_is_said_in_plain_words(complaint, meaning):
    assert meaning in cause_in(complaint)


def test_a_failed_step_makes_one_sentence():
    failing = "import sys; sys.exit('[Errno 28] No space left on device')"

    with pytest.raises(Trouble, match=r"^It could not be made: the disk is full\.$"):
        attempt([sys.executable, "-c", failing], "It could not be made")


def test_a_step_that_cannot_begin_makes_one_sentence(tmp_path):
    with pytest.raises(Trouble, match=r"^It could not be made: .*nothing is missing\.$"):
        attempt([tmp_path / "nothing"], "It could not be made")


@on_posix
@pytest.mark.parametrize(
    ("manager", "package"),
    [("apt-get", "libxcb-cursor0"), ("dnf", "xcb-util-cursor"), ("pacman", "xcb-util-wm")],
)
def test_missing_libraries_come_with_one_command(programs, manager, package):
    programs(manager)

    said = qt_libraries.explanation(["libEGL.so.1"])

    assert "libEGL.so.1" in said
    assert f"sudo {manager}" in said
    assert package in said


@on_posix
def test_a_python_without_pip_gets_one_command_for_everything(programs, monkeypatch):
    programs("apt-get")
    monkeypatch.setattr(environment.system, "can_install", lambda: False)

    with pytest.raises(Trouble, match=r"without ensurepip[^$]*python3\.\d+-venv"):
        environment._bring_ensurepip()


@on_posix
def test_libraries_that_are_not_found_are_named(programs):
    programs("ldd", "echo '\tlibEGL.so.1 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x0)'")

    assert qt_libraries._not_found_by(Path("plugin.so")) == {"libEGL.so.1"}


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_it_shows_how_to_draw_a_picture(capsys):
    assert commands.main(["run"]) == 2
    assert "run --offscreen --screenshot" in capsys.readouterr().err


@pytest.mark.usefixtures("no_screen")
def test_an_unseen_window_needs_a_picture(capsys):
    assert commands.main(["run", "--offscreen"]) == 2
    assert "--screenshot FILE" in capsys.readouterr().err


def test_the_window_opens_on_the_demo(started):
    drawn = ["--offscreen", "--screenshot", "x.png"]

    assert started(drawn) == (["--demo", *drawn], str(commands.DEMO))


def test_the_programs_own_commands_work_on_the_demo_and_need_no_screen(started):
    assert started(["articles", "--json"]) == (["articles", "--json"], str(commands.DEMO))


def test_every_command_of_the_program_needs_no_screen():
    assert set(arguments.COMMANDS) <= commands.WINDOWLESS


def test_the_pictures_that_are_named_are_drawn(monkeypatch):
    monkeypatch.setattr(commands, "_become", lambda command: command)
    monkeypatch.setattr(commands, "_prepare_for_developing", lambda: None)

    _, script, *names = commands.pictures(["report"])

    assert script.is_file()
    assert names == ["report"]


@pytest.mark.parametrize("command", commands.COMMANDS)
def test_each_command_is_in_the_help_and_for_contributors(command):
    contributing = (PACKAGING.parent / "CONTRIBUTING.md").read_text("utf-8")

    assert f"dev.py {command}" in commands.USAGE
    assert f"`python3 packaging/dev.py {command}" in contributing


def test_a_library_that_is_named_is_opened_as_it_is(started):
    named = ["check", "--library=mine.warraq"]

    assert started(named) == (named, None)


def test_an_unknown_command_is_answered_with_those_there_are(capsys):
    assert commands.main(["fly"]) == 2
    assert "dev.py test" in capsys.readouterr().err


def test_a_string_without_translation_is_named(words, capsys):
    translations.update()

    assert translations.check() == 1
    assert "warraq_ar.ts: not translated: Notes" in capsys.readouterr().out


def test_translations_in_step_with_the_code_are_no_fault(words):
    translations.update()
    translate(words)

    assert translations.check() == 0


def test_a_field_that_only_the_translation_has_is_noticed(words, capsys):
    translations.update()
    translate(words, "{number} ملاحظات")

    assert translations.check() == 1
    assert "other {fields} than here: Notes" in capsys.readouterr().out


def test_a_changed_string_is_noticed(words, capsys):
    translations.update()
    translate(words)
    (translations.CODE / "panel.py").write_text(PANEL.format("Remarks"), "utf-8")

    assert translations.check() == 1
    assert "out of step" in capsys.readouterr().out


def test_translations_are_compiled_when_they_are_newer(words):
    translations.update()
    compiled = words / "warraq_ar.qm"
    os.utime(compiled, (0, 0))

    translations.compile_all()

    assert compiled.stat().st_mtime > 0


def test_no_translations_are_no_fault(words):
    assert translations.check() == 0


@pytest.mark.parametrize(
    ("row", "is_met"),
    [
        (Row("start", 400, "ms", most=700), True),
        (Row("start", 800, "ms", most=700), False),
        (Row("speed", 2, "×", least=3), False),
        (Row("speed", 2, "×"), True),
    ],
)
def test_a_bench_tells_a_missed_target(row, is_met):
    assert row.is_met is is_met


@pytest.mark.parametrize("path", sorted(bench.HERE.glob("bench_*.py")), ids=lambda path: path.stem)
def test_a_bench_can_be_loaded(path):
    """Nobody runs them but by hand: what they want of the program may have gone meanwhile."""
    assert callable(importlib.import_module(path.stem).rows)


def test_a_bench_may_be_given_a_folder(tmp_path):
    assert bench.benches(["text", "names", str(tmp_path), "corpus"]) == [
        ("text", []),
        ("names", [tmp_path]),
        ("corpus", []),
    ]
    assert [name for name, _ in bench.benches(["text", str(tmp_path)])] == ["text", str(tmp_path)]


def test_a_bench_that_is_not_there_is_no_success(capsys):
    assert bench.main(["nothing"]) == 2
    assert "there are alias, concordance, copies, corpus, dev" in capsys.readouterr().err
