"""What a .deb depends on: read from what the program asks its system for."""

import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from installers import dependencies
from trouble import Trouble

on_linux = pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("readelf")),
    reason="only Linux's programs are read, with binutils",
)


@pytest.fixture
def bundle(tmp_path):
    """Return a folder with a program that every Linux has."""
    shutil.copy(shutil.which("sort"), tmp_path / "warraq")
    return tmp_path


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libX11.so.6", "libx11-6"),
        ("libexpat.so.1", "libexpat1"),
        ("libxcb-randr.so.0", "libxcb-randr0"),
        ("libglib-2.0.so.0", "libglib2.0-0t64 | libglib2.0-0"),
        ("ld-linux-x86-64.so.2", "libc6"),
    ],
)
def test_a_library_is_known_by_the_package_that_brings_it(library, package):
    assert dependencies.package_of(library) == package


def test_a_library_that_no_package_is_known_to_bring_stops_the_build():
    with pytest.raises(Trouble, match=r"brings libmystery\.so\.1: name it in dependencies\.py"):
        dependencies.package_of("libmystery.so.1")


@on_linux
def test_a_program_depends_on_a_c_library_that_is_new_enough(bundle):
    first, *_ = dependencies.required_packages(bundle)

    assert first == f"libc6 (>= {dependencies.oldest_libc(bundle)})"
    assert first.startswith("libc6 (>= 2.")


@on_linux
def test_what_the_bundle_brings_itself_is_no_dependency(bundle):
    [svg] = (Path(find_spec("PySide6").origin).parent / "Qt" / "lib").glob("libQt6Svg.so.*")
    shutil.copy(svg, bundle)
    with pytest.raises(Trouble, match=r"brings lib(Qt6|xkb)"):
        dependencies.required_packages(bundle)

    for name in ("libQt6Gui.so.6", "libQt6Core.so.6", "libxkbcommon.so.0"):
        (bundle / name).touch()

    assert "libstdc++6" in dependencies.required_packages(bundle)
