"""What packages lay into a system for the program: icons, desktop file, MIME type, metadata."""

import struct
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import icons
import pytest
from PySide6.QtCore import QMimeDatabase
from PySide6.QtGui import QImage, QImageReader

from reader.cli.arguments import parse
from reader.importing.sources import SUFFIXES
from reader.library.paths import LIBRARY_SUFFIX
from reader.library.schema import APPLICATION_ID as LIBRARY_ID
from reader.ui.app import application
from reader.ui.emblem import LIBRARY_ICON, SIZES, draw_emblem
from reader.version import APPLICATION_ID

ROOT = Path(__file__).parent.parent
LINUX = ROOT / "packaging" / "linux"

LIBRARY_TYPE = "application/x-warraq-library"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def drawn(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("icons")
    icons.draw_all(folder)
    return folder


@pytest.fixture(scope="module")
def entry():
    file = ConfigParser(interpolation=None)
    file.optionxform = str
    file.read(LINUX / f"{APPLICATION_ID}.desktop", "utf-8")
    return file["Desktop Entry"]


@pytest.fixture(scope="module")
def library_type():
    tree = ElementTree.parse(LINUX / f"{APPLICATION_ID}.mime.xml")
    return tree.find(f"{MIME}mime-type")


@pytest.fixture(scope="module")
def metadata():
    return ElementTree.parse(LINUX / f"{APPLICATION_ID}.metainfo.xml").getroot()


@pytest.mark.parametrize("size", SIZES)
def test_the_icon_theme_has_the_icon_at_every_size(drawn, size):
    picture = QImage(str(drawn / f"hicolor/{size}x{size}/apps/{APPLICATION_ID}.png"))

    assert picture == draw_emblem(size)


@pytest.mark.parametrize("size", SIZES)
def test_the_icon_theme_has_the_icon_of_libraries_at_every_size(drawn, size):
    picture = QImage(str(drawn / f"hicolor/{size}x{size}/mimetypes/{LIBRARY_ICON}.png"))

    assert picture == draw_emblem(size, of=icons.LIBRARY)
    assert picture != draw_emblem(size)


@pytest.mark.parametrize(
    "place",
    ["scalable/apps/{}.svg", "symbolic/apps/{}-symbolic.svg", "scalable/mimetypes/{}.library.svg"],
)
def test_the_icon_theme_has_the_drawings(drawn, place):
    assert not QImage(str(drawn / "hicolor" / place.format(APPLICATION_ID))).isNull()


@pytest.mark.parametrize("name", ["warraq", icons.LIBRARY])
def test_windows_finds_every_size_in_the_icon(drawn, name):
    reader = QImageReader(str(drawn / f"{name}.ico"))
    pictures = [reader.read() for i in range(reader.imageCount()) if reader.jumpToImage(i)]

    assert [picture.width() for picture in pictures] == list(icons.ICO_SIZES)
    assert all(seen(picture) == seen(draw_emblem(picture.width(), of=name)) for picture in pictures)


def seen(image):
    """Return an image without the colours of what is transparent."""
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


@pytest.mark.parametrize("name", ["warraq", icons.LIBRARY])
def test_macos_finds_every_size_in_the_icon(drawn, name):
    content = (drawn / f"{name}.icns").read_bytes()
    at, found = 8, []
    while at < len(content):
        name, length = struct.unpack_from(">4sI", content, at)
        found.append((name, QImage.fromData(content[at + 8 : at + length]).width()))
        at += length

    assert struct.unpack_from(">4sI", content) == (b"icns", len(content))
    assert found == [(name, size) for size, names in icons.ICNS_TYPES.items() for name in names]


@pytest.mark.parametrize("key", ["Name", "GenericName", "Comment", "Keywords"])
def test_the_desktop_file_speaks_arabic_and_english(entry, key):
    assert entry[key].isascii()
    assert any("\u0600" <= letter <= "\u06ff" for letter in entry[f"{key}[ar]"])


def test_the_desktop_file_starts_the_program_in_words_that_it_understands(entry):
    program, *arguments, files = entry["Exec"].split()

    assert program in entry["TryExec"]
    assert f'{program} = "reader.__main__:main"' in (ROOT / "pyproject.toml").read_text("utf-8")
    assert files == "%F"
    assert parse([*arguments, "a.html", "b.pdf"]).opened == [Path("a.html"), Path("b.pdf")]
    assert parse(arguments).command is None


def test_x11_knows_the_windows_by_the_name_in_the_desktop_file(entry, qapp):
    assert entry["StartupWMClass"] == application().applicationName()


def test_the_program_reads_every_kind_of_file_that_it_is_offered_for(entry):
    types = entry["MimeType"].strip(";").split(";")
    endings = {
        name: {f".{ending}" for ending in QMimeDatabase().mimeTypeForName(name).suffixes()}
        for name in types
        if name != LIBRARY_TYPE
    }

    assert LIBRARY_TYPE in types
    assert [name for name, known in endings.items() if not known & SUFFIXES] == []


def test_libraries_are_known_by_their_ending_and_by_their_first_bytes(library_type):
    numbers = [match.get("value") for match in library_type.iter(f"{MIME}match")]

    assert library_type.get("type") == LIBRARY_TYPE
    assert library_type.find(f"{MIME}icon").get("name") == LIBRARY_ICON
    assert library_type.find(f"{MIME}glob").get("pattern") == f"*{LIBRARY_SUFFIX}"
    assert int(numbers[1], 16) == LIBRARY_ID


def test_every_sentence_about_the_program_is_there_in_both_languages(metadata):
    for parent in metadata.iter():
        for tag in ("name", "summary", "p", "li"):
            languages = [child.get(LANG) for child in parent.findall(tag)]
            assert languages == [None, "ar"] * (len(languages) // 2)


def test_metadata_and_desktop_file_are_of_one_program(entry, metadata):
    assert metadata.findtext("id") == APPLICATION_ID
    assert metadata.findtext("launchable") == f"{APPLICATION_ID}.desktop"
    assert metadata.findtext("icon") == entry["Icon"] == APPLICATION_ID
    assert metadata.findtext("name") == entry["Name"]
    assert metadata.findtext("provides/mediatype") == LIBRARY_TYPE
