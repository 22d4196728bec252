"""The fonts that come with the program: two to read Arabic in, one for the interface."""

from collections.abc import Iterator
from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase

NASKH = "Noto Naskh Arabic"
AMIRI = "Amiri"
INTERFACE = "IBM Plex Sans Arabic"

READING_FAMILIES = (NASKH, AMIRI, "")
"""What the user may read in. Empty: the system's own font."""

# The package that holds a font and its path there. All are whole fonts: those cut down to
# the Arabic letters have no digits, and Qt would change fonts in the middle of a line.
_FILES = (
    ("pylopdf_fonts_ar", "NotoNaskhArabic-Variable.ttf"),
    ("fontpkg_amiri", "files/Amiri-Regular.ttf"),
    ("fontpkg_amiri", "files/Amiri-Bold.ttf"),
    ("fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-Regular.ttf"),
    ("fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-Medium.ttf"),
    ("fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-SemiBold.ttf"),
    ("fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-Bold.ttf"),
)


def load_fonts() -> None:
    """Make the bundled fonts known to Qt. Once is enough; twice does no harm."""
    if set(QFontDatabase.families()) >= {NASKH, AMIRI, INTERFACE}:
        return
    for content in _contents():
        QFontDatabase.addApplicationFontFromData(content)


def interface_font(point_size: float = 10.5) -> QFont:
    font = QFont([INTERFACE, NASKH])
    font.setPointSizeF(point_size)
    return font


def bold(font: QFont) -> QFont:
    """Return a font in its bold weight."""
    heavier = QFont(font)
    heavier.setBold(True)
    return heavier


def small(font: QFont) -> QFont:
    """Return a font in the size of what is said below or beside."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * 0.88)
    return smaller


def reading_font(family: str, point_size: float) -> QFont:
    """Return the font of a body; of letters that `family` lacks, the bundled ones'."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    font = QFont([family or system, NASKH, INTERFACE])
    font.setPointSizeF(point_size)
    return font


def _contents() -> Iterator[bytes]:
    for package, path in _FILES:
        with as_file(files(package).joinpath(path)) as file:
            yield file.read_bytes()
