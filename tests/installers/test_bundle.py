"""The frozen program and the .deb, as built: WARRAQ_BUNDLE names the folder of the first."""

import contextlib
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from installers import allowlist, smoke

from reader.version import VERSION

ROOT = Path(__file__).parents[2]

LARGEST = 160_000_000
LARGEST_DEB = 60_000_000


@pytest.fixture(scope="module")
def deb(built):
    made = list((ROOT / "dist").glob(f"warraq_{VERSION}_*.deb"))
    if not (made and shutil.which("dpkg-deb")):
        pytest.skip("no .deb was built")
    return made[0]


def test_it_does_what_its_users_ask_of_it(built, capsys):
    assert smoke.main([str(built / "warraq")]) == 0, capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a script of Unix")
def test_programs_that_it_starts_find_libraries_and_plugins_of_their_own(built, tmp_path):
    stand_in, told = tmp_path / "soffice", tmp_path / "told"
    stand_in.write_text(f"#!/bin/sh\nenv > '{told}'\n")
    stand_in.chmod(0o700)
    asked = ["import", "--library", tmp_path / "l.warraq", smoke.FORMATS / "beirut.doc"]
    around = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "HOME": str(tmp_path)}

    subprocess.run([built / "warraq", *asked], env=around, check=False, capture_output=True)

    leaks = [line for line in told.read_text().splitlines() if str(built) in line]
    assert [line for line in leaks if not line.startswith("_PYI_")] == []


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux tells what is open")
def test_it_keeps_its_file_open_for_what_an_upgrade_would_replace(built, tmp_path):
    program, library = built / "warraq", tmp_path / "library.warraq"
    asked = [program, "--offscreen", "--library", library]
    with subprocess.Popen(asked, stderr=subprocess.DEVNULL) as window:
        try:
            assert comes_to_be(library), "it opened no window"
            assert program.resolve() in opened_by(window.pid)
        finally:
            window.kill()


def comes_to_be(file, seconds=60):
    end = time.monotonic() + seconds
    while not file.exists() and time.monotonic() < end:
        time.sleep(0.05)
    return file.exists()


def opened_by(process):
    """Return the files that a process has open."""
    found = set()
    for entry in Path(f"/proc/{process}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # closed meanwhile
            found.add(entry.readlink())
    return found


def test_it_holds_what_it_should_and_nothing_else(built):
    allowlist.check(built, allowlist.BUNDLE)


def test_it_is_small(built):
    sizes = [path.lstat().st_size for path in built.rglob("*") if not path.is_dir()]

    assert sum(sizes) <= LARGEST


def test_the_deb_holds_what_it_should_and_nothing_else(deb):
    told = subprocess.run(
        ["dpkg-deb", "--fsys-tarfile", deb], stdout=subprocess.PIPE, check=True
    ).stdout
    listed = subprocess.run(["tar", "-t"], input=told, stdout=subprocess.PIPE, check=True).stdout
    names = [name for name in listed.decode().splitlines() if not name.endswith("/")]

    inside = [name.removeprefix("./usr/") for name in names]
    assert list(allowlist.faults(inside, allowlist.LINUX)) == []


def test_the_deb_is_small(deb):
    assert deb.stat().st_size <= LARGEST_DEB
