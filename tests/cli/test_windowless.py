"""What is told where Qt cannot be loaded: only what helps whoever reads it."""

import sys

import pytest

from reader.cli.arabic import ARABIC
from reader.cli.english import ENGLISH
from reader.cli.windowless import CHECKOUT, LIBRARIES, without_qt

MISSING = ImportError("libxcb-cursor.so.0: cannot open shared object file")

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere Qt brings all that it needs"
)


@pytest.fixture(params=[ARABIC, ENGLISH], ids=["ar", "en"])
def words(request):
    return request.param


def test_in_a_copy_of_the_source_its_own_command_is_named(words):
    told = without_qt(MISSING, words)

    assert "packaging/dev.py" in told
    assert "apt" not in told


@linux_only
def test_an_installed_program_names_the_packages_in_one_line(words, tmp_path):
    told = without_qt(MISSING, words, tmp_path)

    assert f"sudo apt install {LIBRARIES}" in told.split("\n")
    assert "dev.py" not in told
    assert str(MISSING) in told


@linux_only
def test_a_frozen_program_is_installed_even_beside_a_copy_of_the_source(words, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert "dev.py" not in without_qt(MISSING, words)


def test_where_a_part_of_the_program_is_missing_no_package_of_the_system_helps(words, tmp_path):
    told = without_qt(ModuleNotFoundError("No module named 'PySide6'"), words, tmp_path)

    assert "apt" not in told
    assert words.qt_by_installing in told


def test_the_readme_names_the_same_packages():
    readme = (CHECKOUT / "README.md").read_text("utf-8")

    assert f"sudo apt install {LIBRARIES}" in " ".join(readme.split())
