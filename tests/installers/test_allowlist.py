"""What a package must not hold, and what must not be missing from it."""

import pytest
from installers import allowlist
from installers.allowlist import BUNDLE, LINUX
from trouble import Trouble


def faults(*strays, without=(), kind=BUNDLE):
    names = [name for name in kind.required if name not in without]
    return list(allowlist.faults([*names, *strays], kind))


def test_what_must_be_there_may_be_there():
    assert faults() == faults(kind=LINUX) == []


@pytest.mark.parametrize(
    "stray",
    [
        "_internal/tests/test_main.py",
        "_internal/reader/__pycache__/errors.cpython-311.pyc",
        "_internal/numpy/_core/tests/data/numbers.csv",
        "_internal/reader/resources/model/corpus.conll",
        "_internal/reader/resources/translations/warraq_ar.ts",
        "_internal/reader/resources/names/words.txt.orig",
        "_internal/pytz/zoneinfo/Africa/Cairo",
        "_internal/.env",
        "notes.txt",
    ],
)
def test_a_file_that_is_not_for_users_is_noticed(stray):
    assert faults(stray) == [f"{stray} does not belong in it"]


@pytest.mark.parametrize(
    "name",
    [
        "_internal/libpython3.11.so.1.0",
        "_internal/python311.dll",
        "_internal/PySide6/Qt/lib/libQt6Core.so.6",
        "_internal/PySide6/plugins/platforms/qwindows.dll",
        "_internal/PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "_internal/numpy/_core/_multiarray_umath.cp313-win_amd64.pyd",
        "_internal/tzdata/zoneinfo/America/Argentina/ComodRivadavia",
        "warraq-gui.exe",
    ],
)
def test_the_parts_of_the_program_may_be_there(name):
    assert faults(name) == []


@pytest.mark.parametrize("required", BUNDLE.required)
def test_a_bundle_that_lacks_a_licence_or_its_arabic_is_noticed(required):
    assert faults(without=[required]) == [f"{required} is missing"]


@pytest.mark.parametrize("required", LINUX.required)
def test_a_package_for_linux_that_lacks_what_makes_it_known_is_noticed(required):
    assert faults(without=[required], kind=LINUX) == [f"{required} is missing"]


@pytest.mark.parametrize("stray", ["bin/python3", "share/doc/warraq/TODO", "etc/warraq.conf"])
def test_a_stray_file_beside_the_program_is_noticed(stray):
    assert faults(stray, kind=LINUX) == [f"{stray} does not belong in it"]


def test_a_wrong_package_is_not_handed_out(tmp_path):
    (tmp_path / "notes.txt").touch()

    with pytest.raises(Trouble, match=r"notes\.txt does not belong in it"):
        allowlist.check(tmp_path, BUNDLE)
