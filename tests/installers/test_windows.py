"""The setup program for Windows: what it lays, takes away, says and offers."""

import re
import sys
from configparser import ConfigParser
from pathlib import Path, PurePosixPath
from types import SimpleNamespace

import pytest
from installers import windows, windows_payload, windows_version
from PySide6.QtCore import QMimeDatabase
from trouble import Trouble

from reader.cli.arguments import parse
from reader.cli.places import LIBRARY_SUFFIX
from reader.importing.sources import SUFFIXES
from reader.version import VERSION

ROOT = Path(__file__).parents[2]

SCRIPT = windows.SCRIPT.read_text("utf-8")
ORDERS = [line.strip() for line in SCRIPT.splitlines() if not line.strip().startswith(";")]
ARABIC = re.compile("[\u0600-\u06ff]")
FILES = [
    PurePosixPath(name)
    for name in ("_internal/PySide6/Qt6Core.dll", "_internal/cost$.txt", "warraq.exe")
]
needs_nsis = pytest.mark.skipif(windows.makensis() is None, reason="makensis is not installed")


@pytest.fixture
def bundle(tmp_path):
    folder = tmp_path / "bundle"
    for name in (*windows_version.PROGRAMS, "_internal/PySide6/Qt6Core.dll", "_internal/cost$.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, "utf-8")
    return folder


@pytest.fixture
def words():
    """Return the program's own words: by name, and then by language."""
    text = (windows.SCRIPT.parent / "words.nsh").read_text("utf-8")
    found = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', text, re.MULTILINE)
    return {(name, language): said for name, language, said in found}


def test_every_file_is_laid_in_its_folder(bundle):
    assert list(windows.lay(bundle, FILES)) == [
        'SetOutPath "$INSTDIR"',
        f'File "/oname=warraq.exe" "{bundle / "warraq.exe"}"',
        'SetOutPath "$INSTDIR\\_internal"',
        f'File "/oname=cost$$.txt" "{bundle / "_internal/cost$.txt"}"',
        'SetOutPath "$INSTDIR\\_internal\\PySide6"',
        f'File "/oname=Qt6Core.dll" "{bundle / "_internal/PySide6/Qt6Core.dll"}"',
    ]


def test_exactly_what_was_laid_is_taken_away():
    assert list(windows.take_away(FILES)) == [
        'Delete "$INSTDIR\\_internal\\PySide6\\Qt6Core.dll"',
        'Delete "$INSTDIR\\_internal\\cost$$.txt"',
        'Delete "$INSTDIR\\warraq.exe"',
    ]


def test_folders_go_innermost_first():
    assert list(windows.fold_up(FILES)) == [
        'RMDir "$INSTDIR\\_internal\\PySide6"',
        'RMDir "$INSTDIR\\_internal"',
    ]


def test_all_files_of_the_bundle_are_found(bundle):
    assert [str(file) for file in windows.files_in(bundle)] == [
        *("_internal/PySide6/Qt6Core.dll", "_internal/cost$.txt"),
        *("warraq-gui.exe", "warraq.exe"),
    ]


@pytest.mark.parametrize("order", ["RMDir /r", "Delete /REBOOTOK", "*.*", "$APPDATA", "KillProc"])
def test_nothing_is_removed_wholesale_or_by_force(order):
    assert [line for line in ORDERS if order in line] == []


def test_settings_are_not_touched():
    # Where Qt keeps them: HKEY_CURRENT_USER\Software\Warraq\warraq.
    assert [line for line in ORDERS if re.search(r"Software\\Warraq\b", line)] == []


def test_the_program_is_offered_for_the_same_files_as_on_linux():
    entry = ConfigParser(interpolation=None)
    entry.read(ROOT / "packaging" / "linux" / "io.github.warraq.Warraq.desktop", "utf-8")
    types = entry["Desktop Entry"]["MimeType"].strip(";").split(";")
    known = (QMimeDatabase().mimeTypeForName(name).suffixes() for name in types)
    endings = {f".{ending}" for endings in known for ending in endings}

    assert set(windows.OFFERED) == endings & SUFFIXES


def test_libraries_are_known_by_the_suffix_that_they_have():
    assert windows.LIBRARY_SUFFIX == LIBRARY_SUFFIX


def test_windows_starts_the_program_in_words_that_it_understands():
    [(program, arguments)] = set(re.findall(r"'\"\$INSTDIR\\(\S+)\" (.+)\"%1\"'", SCRIPT))

    assert program == "${PROGRAM}"
    assert parse([*arguments.split(), r"C:\a.html"]).opened == [Path(r"C:\a.html")]


def test_every_word_is_said_in_arabic_and_english(words):
    names = {name for name, _ in words}

    assert set(words) == {(name, lang) for name in names for lang in ("ARABIC", "ENGLISH")}
    assert [said for (_, lang), said in words.items() if ARABIC.search(said)] == [
        said for (_, lang), said in words.items() if lang == "ARABIC"
    ]


def test_every_word_that_is_asked_for_is_there(words):
    used = set(re.findall(r"\$\((\w+)\)", SCRIPT))

    assert used == {name for name, _ in words}


def test_the_pages_speak_our_own_arabic():
    text = (windows.SCRIPT.parent / "Arabic.nsh").read_text("utf-8")
    said = re.findall(r'LangFileString\} \w+ "(.+)"', text)

    assert len(said) > 20
    assert all(ARABIC.search(words) for words in said)
    assert '!insertmacro MUI_LANGUAGEEX "${HERE}" "Arabic"' in ORDERS


def test_nsis_itself_speaks_our_own_arabic():
    lines = (windows.SCRIPT.parent / "Arabic.nlf").read_text("utf-8-sig").splitlines()
    said = {lines[i]: lines[i + 1] for i in range(len(lines)) if lines[i].startswith("# ^")}

    assert "RTL" in lines
    assert [name for name, words in said.items() if not ARABIC.search(words)] == [
        "# ^Branding",
        "# ^UnDirSubText",
    ]


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.2.0", (0, 2, 0, 0)), ("2.0", (2, 0, 0, 0)), ("1.10.3", (1, 10, 3, 0))],
)
def test_windows_counts_versions_by_four(version, numbers):
    assert windows_version.of_four(version) == numbers


@pytest.mark.parametrize("program", windows_version.PROGRAMS)
def test_an_executable_tells_windows_what_it_is_in_both_languages(program):
    described = evaluated(windows_version.resource(program, "1.2.3"))

    assert described.ffi["filevers"] == described.ffi["prodvers"] == (1, 2, 3, 0)
    assert described.strings["040904B0"]["ProductName"] == "Warraq"
    assert described.strings["040104B0"]["ProductName"] == "ورّاق"
    assert {table["OriginalFilename"] for table in described.strings.values()} == {program}
    assert described.translations == [0x0409, 1200, 0x0401, 1200]


def test_pyinstaller_is_handed_it_as_a_file(tmp_path):
    file = windows_version.write(tmp_path / "made", "warraq.exe", "1.2.3")

    assert file.read_text("utf-8") == windows_version.resource("warraq.exe", "1.2.3")


def evaluated(text):
    """Return a version resource as PyInstaller reads it, by evaluating it."""
    made = SimpleNamespace(ffi=None, strings=None, translations=None)

    def take(ffi, kids):
        made.ffi, (made.strings, made.translations) = ffi, kids
        return made

    names = {
        "VSVersionInfo": take,
        "FixedFileInfo": dict,
        "StringFileInfo": dict,
        "StringTable": lambda language, strings: (language, dict(strings)),
        "StringStruct": lambda *both: both,
        "VarFileInfo": lambda kids: kids[0],
        "VarStruct": lambda *both: both[1],
    }
    return eval(text, names)


def test_a_folder_without_the_program_is_not_packed(bundle, tmp_path):
    (bundle / "warraq-gui.exe").unlink()

    with pytest.raises(Trouble, match=r"warraq-gui\.exe missing"):
        windows.pack(bundle, tmp_path)


def test_without_nsis_it_is_said_where_to_get_it(bundle, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in windows.PROGRAM_FILES:
        monkeypatch.delenv(name, raising=False)

    assert "nsis.sourceforge.io" in windows.missing()
    with pytest.raises(Trouble, match=r"nsis\.sourceforge\.io"):
        windows.pack(bundle, tmp_path)


def test_nsis_is_found_where_its_own_setup_lays_it(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("ProgramFiles(x86)", str(tmp_path))
    compiler = tmp_path / "NSIS" / "makensis.exe"
    compiler.parent.mkdir()
    compiler.touch()

    assert windows.makensis() == compiler
    assert windows.missing() == ""


@pytest.mark.parametrize(
    ("name", "shipped"),
    [
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt6Qml.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("numpy/_core/tests/data/a.txt", False),
        ("reader/resources/model/weights.npz", True),
        ("PySide6/qml/QtQuick/qtquickplugin.dll", False),
        ("tabulate/README.md", False),
    ],
)
def test_the_folder_to_try_it_with_holds_what_a_bundle_would(name, shipped):
    assert windows_payload.is_shipped(name) is shipped


@needs_nsis
def test_a_setup_is_named_by_version_and_says_it(bundle, tmp_path):
    setup = windows.pack(bundle, tmp_path / "dist")

    assert setup.name == f"warraq-{VERSION}-windows-x86_64-setup.exe"
    # As its version resource has it; all else is compressed.
    assert VERSION.encode("utf-16-le") in setup.read_bytes()


@needs_nsis
def test_two_setups_of_the_same_files_are_the_same(bundle, tmp_path):
    first = windows.pack(bundle, tmp_path / "first").read_bytes()
    for file in bundle.rglob("*.exe"):
        file.write_bytes(file.read_bytes())  # which makes them newer

    assert windows.pack(bundle, tmp_path / "second").read_bytes() == first


@pytest.fixture
def signed(tmp_path, monkeypatch):
    """Have a script sign, which notes what it is given; return its notes."""
    signer, notes = tmp_path / "sign.py", tmp_path / "signed"
    signer.write_text(f"import sys; open({str(notes)!r}, 'a').write(sys.argv[1] + '\\n')", "utf-8")
    monkeypatch.setenv(windows.SIGNER, f"{sys.executable} {signer}")
    return lambda: [Path(line) for line in notes.read_text("utf-8").splitlines()]


@needs_nsis
def test_whoever_signs_signs_all_that_can_be_started(bundle, tmp_path, signed):

    setup = windows.build(bundle, tmp_path / "dist")

    first, second, uninstaller, last = signed()
    assert [first, second] == [bundle / name for name in windows_version.PROGRAMS]
    assert last == setup != uninstaller


@needs_nsis
def test_a_setup_that_could_not_be_signed_is_not_handed_out(bundle, tmp_path, monkeypatch):
    monkeypatch.setenv(windows.SIGNER, "no-such-signer")

    with pytest.raises(Trouble, match="could not be compiled"):
        windows.pack(bundle, tmp_path / "dist")
    assert list((tmp_path / "dist").iterdir()) == []


def test_a_program_that_could_not_be_signed_is_not_packed(bundle, tmp_path, monkeypatch):
    monkeypatch.setenv(windows.SIGNER, "no-such-signer")

    with pytest.raises(Trouble, match=r"warraq\.exe could not be signed"):
        windows.build(bundle, tmp_path)
