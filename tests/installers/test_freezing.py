"""What goes into the frozen program, and what stays out of it."""

import ctypes
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from installers import icu, stripping, trimming

on_linux = pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("strip")),
    reason="only Linux's libraries are rewritten, with binutils",
)


def bundled(*entries, needs=()):
    """Return the names that stay of a bundle; `needs` maps a file's source to libraries."""
    kept = trimming.trimmed(entries, lambda file: dict(needs).get(file, []))
    return [name for name, _, _ in kept]


@pytest.mark.parametrize(
    "name",
    [
        "reader/resources/translations/warraq_ar.qm",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "fontpkg_amiri/files/Amiri-Bold.ttf",
        "justext/stoplists/Arabic.txt",
        "tzdata/zoneinfo/Africa/Cairo",
    ],
)
def test_keeps_what_the_program_uses(name):
    assert trimming.is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "PySide6/opengl32sw.dll",
        "pdfminer/cmap/UniJIS-UTF16-H.json.gz",
        "certifi/cacert.pem",
        "numpy/_core/tests/data/table.csv",
        "libstdc++.so.6",
        "libGL.so.1",
        "libglib-2.0.so.0",
    ],
)
def test_leaves_out_what_it_does_not_use_and_what_each_system_has(name):
    assert not trimming.is_wanted(name)


def test_keeps_a_library_that_is_asked_for_by_one_that_is_asked_for():
    entries = [
        ("PySide6/QtGui.abi3.so", "gui", "EXTENSION"),
        ("libQt6Gui.so.6", "qt", "BINARY"),
        ("libicudata.so.73", "data", "BINARY"),
        ("libgtk-3.so.0", "gtk", "BINARY"),
    ]
    needs = {"gui": ["libQt6Gui.so.6"], "qt": ["/somewhere/libicudata.so.73"]}

    names = bundled(*entries, needs=needs)

    assert names == ["PySide6/QtGui.abi3.so", "libQt6Gui.so.6", "libicudata.so.73"]


def test_keeps_a_library_however_its_name_is_written():
    entries = [("PySide6/QtGui.pyd", "gui", "EXTENSION"), ("msvcp140.dll", "runtime", "BINARY")]

    names = bundled(*entries, needs={"gui": ["MSVCP140.dll"]})

    assert names == ["PySide6/QtGui.pyd", "msvcp140.dll"]


def test_keeps_what_is_looked_for_by_name():
    sought = ["libpython3.11.so.1.0", "python311.dll", "pypdfium2_raw/libpdfium.so"]

    assert bundled(*((name, name, "BINARY") for name in sought)) == sought


def test_leaves_out_a_link_to_a_library_that_is_left_out():
    link = ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK")

    assert bundled(link) == []


@pytest.fixture
def icu_data(tmp_path):
    """Return a copy of Qt's own library of ICU's data."""
    [library] = qt("Qt/lib").glob("libicudata.so.*")
    return Path(shutil.copy(library, tmp_path))


def qt(folder):
    return Path(find_spec("PySide6").origin).parent / folder


def table_of(library):
    return icu.unpack(icu.read_table(library)[1])


@on_linux
def test_icu_keeps_the_files_of_arabic_and_english_as_they_were(icu_data):
    before = table_of(icu_data)

    icu.trim(icu_data)

    after = table_of(icu_data)
    assert {"/".join(name.split("/")[1:]) for name in after} >= {
        *("ar.res", "en.res", "root.res", "coll/ar.res", "coll/ucadata.icu", "zoneinfo64.res")
    }
    # Qt's own fills up each file to where the next may begin.
    assert all(before[name].rstrip(b"\0") == after[name].rstrip(b"\0") for name in after)


@on_linux
def test_icu_is_less_than_an_eighth_of_what_it_was(icu_data):
    before = icu_data.stat().st_size

    icu.trim(icu_data)

    assert icu_data.stat().st_size < before / 8


@on_linux
def test_a_library_that_holds_something_else_is_refused(tmp_path):
    [library] = qt("Qt/lib").glob("libQt6Svg.so.6")

    with pytest.raises(icu.Trouble, match=r"libQt6Svg\.so\.6 holds no table"):
        icu.trim(Path(shutil.copy(library, tmp_path)))


@on_linux
def test_libraries_whose_segments_were_moved_still_load_when_stripped(tmp_path):
    libraries = Path(find_spec("numpy").origin).parent.parent / "numpy.libs"
    copies = [Path(shutil.copy(library, tmp_path)) for library in libraries.glob("*.so*")]
    before = sum(copy.stat().st_size for copy in copies)

    stripping.strip(copies)

    assert sum(copy.stat().st_size for copy in copies) < before
    [blas] = tmp_path.glob("libscipy_openblas*")
    assert ctypes.CDLL(str(blas)).scipy_openblas_get_parallel64_ is not None
