"""What of the Python packages and Qt a reader of articles needs; the rest would be dead weight.

Names are as PyInstaller lists them: where a file will lie in the bundle.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import PurePath

Entry = tuple[str, str, str]
"""Where a file will lie, where it lies now (for a link: what it leads to), and its kind."""

# Modules that the program does without.
EXCLUDED = [
    # The program never connects to anything: what would let it is left out.
    *("ssl", "_ssl", "_hashlib", "PySide6.QtQml", "PySide6.QtQuick"),
    # What packages import if it happens to be there.
    *("tkinter", "unittest", "asyncio", "curses", "readline", "pydoc", "doctest", "lib2to3"),
    *("setuptools", "pkg_resources", "fontTools", "brotli", "PIL", "IPython", "pandas", "pip"),
    *("numpy.f2py", "numpy.testing", "numpy.random", "numpy.fft", "numpy.polynomial"),
    "lxml.objectify",
    # What reads the date of a page in any language, if trafilatura is asked for more than its text.
    *("dateparser", "regex", "pytz", "tzlocal"),
]
# Not the on-screen keyboard, which brings QML with it.
INPUT_METHODS = ("compose", "ibus")
# By folder of Qt's plugins: which are kept, without "lib" and suffix. None keeps all.
PLUGINS: dict[str, set[str] | None] = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "imageformats": {"qsvg"},
    "iconengines": {"qsvgicon"},
    "styles": None,
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platformthemes": {"qxdgdesktopportal"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
}
# Datas that no line of the program asks for.
UNWANTED = re.compile(
    r"PySide6/(Qt/)?translations/(?!qtbase_(ar|en)\.qm)"
    # courlan can look up languages in addresses, and trafilatura check the TEI that it writes.
    r"|babel/(global\.dat|locale-data/)|trafilatura/data/tei_corpus\.dtd"
    # For connections that are never made; for whoever chooses a time zone from a list.
    r"|certifi/cacert\.pem|tzdata/zoneinfo/(tzdata\.zi|.*\.tab)"
    r"|(.*/)?__pycache__/|.*\.(pyi|pyx|pxd|h|c|hpp)$|(.*/)?tests?/"
    # Tables for Chinese, Japanese and Korean: PDFium reads what pdfminer cannot, and has its own.
    r"|pdfminer/cmap/(?!Identity|to-unicode-Adobe-Identity)"
    # Parts of packages that nothing asks for.
    r"|numpy/_core/_multiarray_tests\."
    r"|numpy/(random|fft|polynomial|_core/(lib|include))/|lxml/(objectify|isoschematron|html/_?diff)"
    r"|fontpkg_amiri/files/Amiri-\w*Italic|pylopdf_fonts_ar/NotoSans"
    r"|fontpkg_ibm_plex_sans_arabic/files/\w+-(Thin|\w*Light)|PySide6/QtDBus\."
    # Frequent words: of the languages that share the Arabic script or a page with it.
    r"|justext/stoplists/(?!(Arabic|Persian|Urdu|Kurdish|Western_Panjabi|Hebrew|Turkish|English"
    r"|French|German|Spanish|Italian)\.)"
    # Packages look up their own version; the licences are gathered in one place.
    r"|[^/]*\.dist-info/(?!METADATA)"
    # Qt's stand-ins for a graphics driver: nothing here is drawn by one.
    r"|PySide6/(opengl32sw|d3dcompiler_\d+)\.dll"
)
# Libraries that every desktop has, and must have of its own: graphics drivers, fonts and the
# session's buses are one with the system that they come from.
SYSTEMS = re.compile(
    r"lib(GL|EGL|GLX|GLdispatch|OpenGL|gbm|drm|X11|X11-xcb|Xau|Xdmcp|Xext|xcb|xcb-(dri\d|glx|present)"
    r"|xcb-(randr|render|shm|sync|xfixes)"
    r"|stdc\+\+|gcc_s|glib-2\.0|gthread-2\.0|gio-2\.0|gobject-2\.0|gmodule-2\.0|dbus-1|systemd"
    r"|fontconfig|freetype|expat|png16|brotli(common|dec)|z|bsd|md|pcre2-8|wayland-\w+"
    r"|gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils|resolv"
    r"|selinux|mount|blkid|cap|gcrypt|gpg-error|lz4|zstd|lzma)\.so[.\d]*"
)
# Libraries that are looked for by name while the program runs: Python itself, and PDFium.
SOUGHT = re.compile(
    r"libpython[\d.]+\.(so|dylib).*|Python|python3\d*\.dll|(lib)?pdfium\.(so|dll|dylib)"
)
EXTENSION, LINK = "EXTENSION", "SYMLINK"


def trimmed(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return what stays of a bundle's files.

    `needs` tells which libraries a file asks for, by name.
    """
    kept = [entry for entry in entries if is_wanted(_posix(entry[0]))]
    used = _used(kept, needs)
    return [entry for entry in kept if not is_library(entry) or entry[0] in used]


def is_wanted(name: str) -> bool:
    """Tell whether a file is of use to the program, or to a library that is."""
    parts = PurePath(name).parts
    if "plugins" in parts[:-1] and parts[0] == "PySide6":
        return _is_plugin_wanted(parts[-2], parts[-1])
    return not UNWANTED.match(name) and not SYSTEMS.fullmatch(parts[-1])


def is_library(entry: Entry) -> bool:
    """Tell whether a file is there only because others ask for it by its name."""
    name, kind = PurePath(entry[0]), entry[2]
    if kind == EXTENSION or "plugins" in name.parts or SOUGHT.fullmatch(name.name):
        return False
    if ".abi3.so" in name.name and not name.name.startswith("lib"):  # PySide6's modules
        return False
    if any(part.endswith(".framework") for part in name.parts):  # on macOS: whole, or not signed
        return False
    return kind == LINK or ".so" in name.name or name.suffix in (".dll", ".dylib")


def _is_plugin_wanted(folder: str, name: str) -> bool:
    wanted = PLUGINS.get(folder, set())
    return wanted is None or name.partition(".")[0].removeprefix("lib") in wanted


def _used(entries: list[Entry], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """Return the names of the libraries that are asked for, however far down the line."""
    libraries: dict[str, list[Entry]] = {}
    for entry in filter(is_library, entries):
        libraries.setdefault(_called(entry[0]), []).append(entry)
    waiting = [entry for entry in entries if entry[2] in ("BINARY", EXTENSION)]
    waiting = [entry for entry in waiting if not is_library(entry)]
    used: set[str] = set()
    while waiting:
        for name in needs(waiting.pop()[1]):
            for found in libraries.get(_called(name), []):
                if found[0] not in used:
                    used.add(found[0])
                    waiting += [] if found[2] == LINK else [found]
    return used


def _called(name: str) -> str:
    """Return how a library is called; Windows finds msvcp140.dll for who asks for MSVCP140.dll."""
    return PurePath(name).name.lower()


def _posix(name: str) -> str:
    return name.replace("\\", "/")
