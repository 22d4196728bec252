"""Which files a wheel, a bundle, and what is made of it, may and must hold.

Whatever is not named here stops a build: tests, caches, training data, somebody's notes.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from trouble import Trouble

from reader.version import APPLICATION_ID, VERSION

LIBRARY = r"[\w.+-]+\.(so|dll|pyd|dylib)[.\d]*"


class Allowlist(NamedTuple):
    """Patterns of all names that may be there, and names that must be."""

    allowed: list[str]
    required: list[str]


# What comes new under resources/ is named here.
RESOURCES = [
    r"reader/resources/demo/(README|[\w-]+\.(txt|html))",
    r"reader/resources/guide/\w+\.(ar|en)\.md",
    r"reader/resources/guide/pictures/[\w-]+\.(ar|en)\.png",
    r"reader/resources/icons/[\w-]+\.svg",
    r"reader/resources/importing/\w+\.txt",
    r"reader/resources/model/(MODEL_CARD\.md|NOTICE\.md|tables\.json|weights\.npz|words\.txt\.xz)",
    r"reader/resources/names/(NOTICE\.md|\w+\.txt(\.xz)?)",
    r"reader/resources/styles/([\w-]+\.svg|\w+\.qss)",
    r"reader/resources/translations/warraq_(ar|en)\.qm",
]
# What would not be missed until somebody looks for it.
NEEDED_RESOURCES = [
    "reader/resources/translations/warraq_ar.qm",
    "reader/resources/translations/warraq_en.qm",
    "reader/resources/model/weights.npz",
    "reader/resources/model/NOTICE.md",
    "reader/resources/names/NOTICE.md",
]
_METADATA = f"warraq-{VERSION}.dist-info"
WHEEL = Allowlist(
    allowed=[
        *RESOURCES,
        r"reader/(\w+/)*\w+\.py",
        rf"{re.escape(_METADATA)}/(METADATA|RECORD|WHEEL|entry_points\.txt)",
        rf"{re.escape(_METADATA)}/licenses/(LICENSE|resources/(model|names)/NOTICE\.md)",
    ],
    required=[
        *NEEDED_RESOURCES,
        "reader/__main__.py",
        f"{_METADATA}/licenses/LICENSE",
        f"{_METADATA}/licenses/resources/model/NOTICE.md",
        f"{_METADATA}/licenses/resources/names/NOTICE.md",
    ],
)
# Python packages that have parts that are no Python, and packages that have data.
COMPILED = "PySide6|shiboken6|bidi|charset_normalizer|cryptography|lxml|numpy|psutil|pypdfium2_raw"
INTERNAL = [
    r"base_library\.zip",
    LIBRARY,
    rf"python3\.\d+/lib-dynload/{LIBRARY}",
    rf"({COMPILED})/([\w-]+/)*{LIBRARY}",
    rf"numpy\.libs/{LIBRARY}",
    r"PySide6/(Qt/)?translations/qtbase_(ar|en)\.qm",
    r"(babel|certifi|pdfminer|pylopdf_fonts_ar|trafilatura)/py\.typed",
    r"pdfminer/cmap/[\w-]*Identity[\w-]*\.json\.gz",
    r"fontpkg_\w+/(LICENSE|metadata\.json|files/\w+-\w+\.ttf)",
    r"pylopdf_fonts_ar/NotoNaskhArabic-Variable\.ttf",
    r"justext/stoplists/\w+\.txt",
    r"pypdfium2(_raw)?/version\.json",
    r"trafilatura/settings\.cfg",
    r"tzdata/(zones|zoneinfo/.+)",
    r"[\w.-]+\.dist-info/METADATA",
    *RESOURCES,
    r"reader/resources/licences/(components\.json|[\w.+-]+\.txt)",
]
BUNDLE = Allowlist(
    allowed=[r"warraq(\.exe)?|warraq-gui\.exe", *(f"_internal/({name})" for name in INTERNAL)],
    required=[
        f"_internal/{name}"
        for name in (
            *NEEDED_RESOURCES,
            "base_library.zip",
            "reader/resources/licences/components.json",
            "fontpkg_amiri/LICENSE",
            "fontpkg_ibm_plex_sans_arabic/LICENSE",
        )
    ],
)
# PyInstaller sorts a bundle for macOS into two folders, with links from each to the other.
MAC = [
    r"Python(\.framework/.+)?",
    r"PySide6/Qt/lib/\w+\.framework/.+",
    rf"python3(\.|__dot__)\d+/lib-dynload/{LIBRARY}",
    rf"numpy(\.|__dot__)d?ylibs/{LIBRARY}",
    r"\w+\.framework|warraq(-library)?\.icns|(ar|en)\.lproj/InfoPlist\.strings",
]
APP = Allowlist(
    allowed=[
        r"Contents/(Info\.plist|PkgInfo|MacOS/warraq|_CodeSignature/CodeResources)",
        *(f"Contents/(Frameworks|Resources)/({name})" for name in (*INTERNAL, *MAC)),
    ],
    required=["Contents/Info.plist", "Contents/MacOS/warraq"],
)
_ID = re.escape(APPLICATION_ID)
LINUX = Allowlist(
    allowed=[
        *(f"lib/warraq/({pattern})" for pattern in BUNDLE.allowed),
        r"bin/warraq(-gui)?",
        rf"share/applications/{_ID}\.desktop",
        rf"share/metainfo/{_ID}\.metainfo\.xml",
        rf"share/mime/packages/{_ID}\.xml",
        r"share/icons/hicolor/\w+/(apps|mimetypes)/[\w.-]+\.(png|svg)",
        r"share/man/(ar/)?man1/warraq(-gui)?\.1\.gz",
        r"share/doc/warraq/(copyright|CHANGELOG\.md\.gz)",
    ],
    required=[
        *(f"lib/warraq/{name}" for name in BUNDLE.required),
        *("bin/warraq", "bin/warraq-gui", "share/doc/warraq/copyright"),
        f"share/applications/{APPLICATION_ID}.desktop",
        f"share/icons/hicolor/16x16/apps/{APPLICATION_ID}.png",
    ],
)


def check(folder: Path, allowlist: Allowlist) -> None:
    """Raise Trouble that names every file which a folder should not hold, or lacks."""
    paths = (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())
    check_names((path.relative_to(folder).as_posix() for path in paths), allowlist)


def check_names(names: Iterable[str], allowlist: Allowlist) -> None:
    """Raise Trouble that says of all names what is wrong with them."""
    if wrong := list(faults(names, allowlist)):
        raise Trouble("The package would be wrong:\n" + "\n".join(wrong))


def faults(names: Iterable[str], allowlist: Allowlist) -> Iterator[str]:
    """Say, a line each, which names should not be there and which are missing."""
    allowed = re.compile("|".join(f"(?:{pattern})" for pattern in allowlist.allowed))
    there = set(names)
    yield from (
        f"{name} does not belong in it" for name in sorted(there) if not allowed.fullmatch(name)
    )
    yield from (f"{name} is missing" for name in allowlist.required if name not in there)
