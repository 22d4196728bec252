import os
import subprocess
import sys

import pytest


def python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env={k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "SYSTEMROOT")}
        | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
        | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_program_can_be_started_as_a_module():
    done = python("-m", "reader", "--help", "--lang", "ar")

    assert done.returncode == 0
    assert done.stdout.startswith("الاستعمال: warraq")


def test_worker_processes_that_import_it_again_stay_light():
    python_says = python("-c", "import sys, reader.__main__; print(*sys.modules)").stdout.split()

    assert "reader.__main__" in python_says
    assert not {"reader.cli", "reader.desk", "PySide6"} & set(python_says)


def test_commands_do_not_load_qt():
    code = "import sys, reader.cli; print(*sys.modules)"

    assert not [name for name in python("-c", code).stdout.split() if name.startswith("PySide6")]


def test_the_window_does_not_wait_for_what_second_starts_need():
    code = "import sys, reader.ui.app; print(*sys.modules)"

    assert "PySide6.QtNetwork" not in python("-c", code).stdout.split()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
def test_without_a_display_the_program_says_what_can_be_done():
    done = python("-m", "reader", "--lang", "en")

    assert done.returncode == 2
    assert "--offscreen --screenshot" in done.stderr


@pytest.mark.parametrize("module", ["reader.cli", "reader.desk"])
def test_the_program_can_be_interrupted_while_it_is_being_loaded(module):
    code = f"""
import signal, sys
from reader.__main__ import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored by what a shell runs behind
asked = lambda event, arguments: event == "import" and arguments[0] == "{module}"
sys.addaudithook(lambda *event: asked(*event) and signal.raise_signal(signal.SIGINT))
sys.exit(main())
"""

    done = python("-c", code, "articles")

    assert (done.returncode, done.stderr) == (130, "")


@pytest.mark.parametrize(
    "asked",
    [["import", __file__], ["--offscreen", "--screenshot", "picture.png"]],
    ids=["command", "window"],
)
def test_where_no_library_can_be_kept_the_program_says_so(tmp_path, asked):
    (tmp_path / "file").touch()
    place = tmp_path / "file" / "library.warraq"

    done = python("-m", "reader", "--lang", "en", *asked, WARRAQ_LIBRARY=str(place))

    assert done.returncode == 2
    assert "cannot be opened as a library" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere its place is fixed")
def test_the_window_opens_where_no_log_can_be_kept(tmp_path):
    (tmp_path / "file").touch()
    picture = tmp_path / "picture.png"
    asked = ["--offscreen", "--library", tmp_path / "l.warraq", "--screenshot", picture]

    done = python("-m", "reader", *map(str, asked), XDG_DATA_HOME=str(tmp_path / "file"))

    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert picture.exists()
