"""That what is shipped is accounted for, file by file, with the notices that it must have."""

import json
import re
import shutil
from pathlib import Path

import pytest
from installers import debian, licences, notices
from installers.components import accounted
from packaging.licenses import canonicalize_license_expression
from trouble import Trouble

from reader.licences import INDEX, Kind, recorded
from reader.version import VERSION

ROOT = Path(__file__).parents[2]

NOTICES = ROOT / "packaging" / "installers" / "notices"


class Made:
    """A bundle of a few files, with the environment that it is said to come from."""

    def __init__(self, folder):
        self.bundle = folder / "warraq"
        self.work = folder / "work"
        self.site = folder / "site-packages"
        self.work.mkdir()
        self.collected, self.modules = [], []
        self.package("warraq", VERSION, "MIT", "reader/version.py", "reader/resources/a.txt")
        self.package("pyinstaller", "6.0", "MIT", "PyInstaller/fake/_pyi_rth_utils.py")
        self.package("foo", "1.0", "MIT", "foo/__init__.py", "foo/words.txt", "foo/_fast.so")
        self.holds("reader/resources/a.txt", "foo/words.txt", "foo/_fast.so")
        self.file("warraq")
        self.module("reader.version", self.site / "reader/version.py")
        self.module("foo", self.site / "foo/__init__.py")
        self.module("_pyi_rth_utils", self.site / "PyInstaller/fake/_pyi_rth_utils.py")
        self.module("json", Path(json.__file__))

    def package(self, name, version, licence, *files, said="License-Expression", text="Notice"):
        info = f"{name}-{version}.dist-info"
        notice = f"{info}/licenses/LICENSE"
        metadata = f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n{said}: {licence}\n"
        contents = {f"{info}/METADATA": metadata, **dict.fromkeys(files, name)}
        contents |= {notice: f"{text} of {name}"} if text else {}
        contents[f"{info}/RECORD"] = "".join(f"{file},,\n" for file in contents)
        for file, content in contents.items():
            self._write(self.site / file, content)

    def holds(self, *files):
        """Put files of the environment into the bundle."""
        for file in files:
            self.file(f"_internal/{file}")
            self.collected.append((file, str(self.site / file), "DATA"))

    def file(self, name, content="content"):
        self._write(self.bundle / name, content)

    def module(self, name, source):
        self.modules.append((name, str(source), "PYMODULE"))

    def accounted(self):
        found = accounted(self.bundle, self.work_of_pyinstaller(), self.site)
        return {one.name: sorted(names) for one, names in found.items()}

    def write(self):
        return licences.write(self.bundle, self.work_of_pyinstaller(), self.site)

    def work_of_pyinstaller(self):
        (self.work / "COLLECT-00.toc").write_text(repr((self.collected, False)), "utf-8")
        (self.work / "PYZ-00.toc").write_text(repr(("PYZ-00.pyz", self.modules)), "utf-8")
        return self.work

    @staticmethod
    def _write(path, content):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")


@pytest.fixture
def made(tmp_path):
    return Made(tmp_path)


def test_each_file_and_module_is_somebodys(made):
    assert made.accounted() == {
        "Warraq": ["_internal/reader/resources/a.txt", "modules/reader/version.py"],
        "PyInstaller's bootloader": ["modules/_pyi_rth_utils.py", "warraq"],
        "foo": ["_internal/foo/_fast.so", "_internal/foo/words.txt", "modules/foo/__init__.py"],
        "Python": ["modules/json/__init__.py"],
    }


def test_a_library_of_nobody_stops_the_build(made):
    made.file("_internal/libstray.so.3")

    with pytest.raises(Trouble, match=r"belong to no component:\n_internal/libstray\.so\.3$"):
        made.accounted()


def test_a_module_of_nobody_stops_the_build(made, tmp_path):
    made.module("stray", tmp_path / "stray.py")

    with pytest.raises(Trouble, match=r"no component:\nmodules/stray\.py$"):
        made.accounted()


def test_a_file_that_a_package_did_not_bring_is_not_its_own(made):
    made.holds("foo/later.so")

    with pytest.raises(Trouble, match=r"_internal/foo/later\.so"):
        made.accounted()


def test_of_many_strays_the_first_are_named(made):
    for number in range(30):
        made.file(f"_internal/stray{number:02}.so")

    with pytest.raises(Trouble, match=r"stray19\.so\nand 10 more$"):
        made.accounted()


def test_a_link_to_a_file_is_no_file_of_its_own(made):
    before = made.accounted()
    (made.bundle / "_internal/libfast.so").symlink_to("foo/_fast.so")

    assert made.accounted() == before


def test_a_program_of_macos_is_read_as_it_is_laid_out_there(made):
    shutil.rmtree(made.bundle)
    contents = made.bundle / "Contents"
    made.holds("foo-1.0.dist-info/METADATA", "foo/_fast.so", "reader/resources/a.txt")
    inside = made.bundle / "_internal"
    (contents / "MacOS").mkdir(parents=True)
    (contents / "MacOS" / "warraq").touch()
    (contents / "Info.plist").touch()
    (contents / "Resources" / "ar.lproj").mkdir(parents=True)
    (contents / "Resources" / "ar.lproj" / "InfoPlist.strings").touch()
    (contents / "Frameworks").mkdir()
    (inside / "foo-1.0.dist-info").rename(contents / "Frameworks/foo-1__dot__0__dot__dist-info")
    (inside / "foo").rename(contents / "Frameworks" / "foo")
    (inside / "reader").rename(contents / "Resources" / "reader")
    (contents / "Frameworks" / "reader").symlink_to("../Resources/reader")
    inside.rmdir()

    found = made.accounted()
    assert found["foo"][0] == "Contents/Frameworks/foo-1__dot__0__dot__dist-info/METADATA"
    assert found["PyInstaller's bootloader"][0] == "Contents/MacOS/warraq"
    assert {"Contents/Info.plist", "Contents/Resources/ar.lproj/InfoPlist.strings"} <= set(
        found["Warraq"]
    )
    assert made.write() == contents.resolve() / "Resources/reader/resources/licences"


@pytest.mark.parametrize("licence", ["GPL-3.0-or-later", "MIT AND AGPL-3.0-only"])
def test_a_licence_that_would_bind_the_whole_program_stops_the_build(made, licence):
    made.package("foo", "1.0", licence, "foo/__init__.py", "foo/words.txt", "foo/_fast.so")

    with pytest.raises(Trouble, match=rf"foo is under {re.escape(licence)}: it cannot go"):
        made.accounted()


@pytest.mark.parametrize(
    "licence",
    ["LGPL-3.0-only", "GPL-2.0-only OR MIT", "GPL-3.0-or-later WITH GCC-exception-3.1"],
)
def test_a_licence_that_leaves_the_program_its_own_is_taken(made, licence):
    made.package("foo", "1.0", licence, "foo/__init__.py", "foo/words.txt", "foo/_fast.so")

    assert "foo" in made.accounted()


@pytest.mark.parametrize(("said", "text"), [("Summary", "Notice"), ("License-Expression", "")])
def test_a_package_that_does_not_say_its_licence_stops_the_build(made, said, text):
    files = ("foo/__init__.py", "foo/words.txt", "foo/_fast.so")
    shutil.rmtree(made.site / "foo-1.0.dist-info")
    made.package("foo", "1.0", "MIT", *files, said=said, text=text)

    with pytest.raises(Trouble, match="foo does not say its licence"):
        made.accounted()


def test_another_qt_than_the_one_looked_through_stops_the_build(made):
    made.package("pyside6-essentials", "6.99.1", "LGPL-3.0-only", "PySide6/QtCore.abi3.so")

    with pytest.raises(Trouble, match=rf"inside of Qt {notices.qt_version()}, and this is 6.99.1"):
        made.accounted()


def test_qt_and_what_is_inside_of_it_are_told_apart(made):
    files = [
        "PySide6/QtGui.abi3.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/lib/libicuuc.so.73",
    ]
    version = f"{notices.qt_version()}.3"
    made.package("pyside6-essentials", version, "LGPL-3.0-only", *files)
    made.holds(*files)
    gui = made.bundle / "_internal/PySide6/Qt/lib/libQt6Gui.so.6"
    gui.write_bytes(b"\0\xff libpng version 1.6.99 - and so on\0")

    found = {one.name: (one.version, names) for one, names in _found(made).items()}
    assert found["PySide6 (Qt for Python)"][1] == ["_internal/PySide6/QtGui.abi3.so"]
    assert found["Qt"] == (version, ["_internal/PySide6/Qt/lib/libQt6Gui.so.6"])
    assert found["ICU"][1] == ["_internal/PySide6/Qt/lib/libicuuc.so.73"]
    assert found["libpng (in Qt)"] == ("1.6.99", [])
    assert "XSVG (in Qt)" not in found


def test_what_a_package_says_to_be_compiled_into_it_is_told(made):
    crates = [
        {"name": "ring", "version": "1.2", "licenses": [{"expression": "MIT OR Apache-2.0"}]},
        {"name": "pem", "version": "4", "licenses": [{"expression": "MIT"}]},
    ]
    listed = "foo-1.0.dist-info/sboms/foo.json"
    made.file(f"../site-packages/{listed}", json.dumps({"components": crates}))
    with (made.site / "foo-1.0.dist-info/RECORD").open("a") as record:
        record.write(f"{listed},,\n")

    [inner] = (one for one in _found(made) if one.name == "Libraries inside of foo")
    assert inner.licence == "Apache-2.0 AND MIT"
    assert inner.copyright.splitlines() == [
        "pem 4: MIT. Copyright (c) 2016 Jonathan Creekmore",
        "ring 1.2: Apache-2.0",
    ]
    assert [text.stem for text in inner.texts] == ["Apache-2.0", "MIT"]


def _found(made):
    return accounted(made.bundle, made.work_of_pyinstaller(), made.site)


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="no system of Debian's kind")
def test_a_library_of_the_system_is_its_packages():
    found = debian.component(Path(shutil.which("dpkg-query")))

    assert (found.name, found.kind) == ("dpkg", Kind.LIBRARY)
    assert found.licence == "LicenseRef-dpkg"
    assert found.purl.startswith("pkg:deb/")
    assert "Ian Jackson" in found.texts[0].read_text("utf-8")


def test_the_records_tell_the_window_all_that_it_shows(made):
    folder = made.write()

    assert folder == made.bundle / "_internal/reader/resources/licences"
    [foo] = (one for one in recorded(folder) if one.name == "foo")
    assert (foo.version, foo.licence, foo.kind) == ("1.0", "MIT", Kind.PACKAGE)
    assert [text.read_text("utf-8") for text in foo.texts] == ["Notice of foo\n"]


def test_a_text_that_many_have_is_written_once(made):
    made.package("bar", "1.0", "MIT", "bar/__init__.py", text="")
    made.module("bar", made.site / "bar/__init__.py")
    shutil.copytree(
        made.site / "foo-1.0.dist-info/licenses", made.site / "bar-1.0.dist-info/licenses"
    )
    with (made.site / "bar-1.0.dist-info/RECORD").open("a") as record:
        record.write("bar-1.0.dist-info/licenses/LICENSE,,\n")

    texts = {one.name: one.texts for one in recorded(made.write())}
    assert texts["bar"] == texts["foo"]


def test_the_records_of_a_bundle_are_the_same_when_they_are_written_again(made):
    first = {path.name: path.read_bytes() for path in made.write().iterdir()}

    assert {path.name: path.read_bytes() for path in made.write().iterdir()} == first


def test_the_records_tell_whose_each_file_is_in_few_words(made):
    index = json.loads((made.write() / INDEX).read_text("utf-8"))

    held = {one["name"]: one["holds"] for one in index["components"]}
    assert held["foo"] == ["_internal/foo/", "modules/foo/"]
    assert held["PyInstaller's bootloader"] == ["modules/_pyi_rth_utils.py", "warraq"]


def test_what_is_mixed_is_told_file_by_file():
    held = licences.holdings({"a/x": 1, "a/y": 2, "b/c/x": 1, "b/d": 1, "e": 2})

    assert held == {1: ["a/x", "b/"], 2: ["a/y", "e"]}


@pytest.mark.parametrize(
    ("path", "whose"), [("b/c/x", "b/"), ("e", "e"), ("ee", None), ("b", None)]
)
def test_a_file_is_found_among_them(path, whose):
    assert licences.holder(path, ["b/", "e"]) == whose


def _licences_named():
    own = notices.packages()
    tables = (own["licences"], own["licences-of-crates"], notices.sources())
    named = [licence for table in tables for licence in table.values()]
    return sorted({*named, *(one.licence for one in (*notices.parts(), *notices.libraries()))})


@pytest.mark.parametrize("licence", _licences_named())
def test_licences_are_written_as_spdx_does(licence):
    assert canonicalize_license_expression(licence) == licence


def test_each_text_that_is_named_is_there_and_none_is_there_in_vain():
    named = {text for one in (*notices.parts(), *notices.libraries()) for text in one.texts}
    named |= {text for texts in notices.packages()["texts"].values() for text in texts}
    named |= {"Python", "Python-incorporated", "Replacing", "Unicode-DFS-2016"}

    assert named == {path.stem for path in (NOTICES / "texts").iterdir()}


def test_who_ships_qt_says_how_to_replace_it_in_both_languages():
    [qt] = (part for part in notices.parts() if part.name == "Qt")
    text = notices.text(qt.texts[0]).read_text("utf-8")

    assert qt.texts == ("Qt-replacing", "LGPL-3.0", "GPL-3.0")
    assert "_internal/PySide6/Qt/lib" in text
    assert "ضع مكانها مكتبات بالأسماء نفسها" in text


def test_the_list_of_software_is_valid_and_the_same_each_time(made, tmp_path, monkeypatch):
    sbom = pytest.importorskip("installers.sbom")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    made.write()
    for name in ("first", "second"):
        sbom.write(made.bundle, tmp_path / name)

    content = (tmp_path / "first").read_bytes()
    assert (tmp_path / "second").read_bytes() == content
    listed = json.loads(content)
    assert listed["specVersion"] == "1.6"
    assert listed["metadata"]["component"]["name"] == "Warraq"
    assert listed["metadata"]["timestamp"] == "2026-09-21T14:13:20+00:00"
    [foo] = (one for one in listed["components"] if one["name"] == "foo")
    assert foo["purl"] == "pkg:pypi/foo@1.0"
    assert foo["licenses"] == [{"expression": "MIT"}]
    assert [file["name"] for file in foo["components"]] == ["_internal/foo/_fast.so"]
