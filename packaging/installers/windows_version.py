"""What Windows tells of the two executables: the version resource that PyInstaller gives them."""

from pathlib import Path

from installers import COPYRIGHT, PUBLISHER

PROGRAMS = ("warraq.exe", "warraq-gui.exe")

# By language, as Windows numbers it: what the program is called, and what each executable is.
LANGUAGES = {
    0x0409: ("Warraq", {"warraq.exe": "Warraq (command line)", "warraq-gui.exe": "Warraq"}),
    0x0401: ("ورّاق", {"warraq.exe": "ورّاق (سطر الأوامر)", "warraq-gui.exe": "ورّاق"}),
}
UTF_16 = 1200
RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers},
    prodvers={numbers},
    mask=0x3f,
    flags=0x0,
    OS=0x40004,
    fileType=0x1,
    subtype=0x0,
    date=(0, 0),
  ),
  kids=[
    StringFileInfo([
{tables}
    ]),
    VarFileInfo([VarStruct('Translation', {translations})]),
  ],
)
"""
TABLE = """\
      StringTable('{language:04X}{encoding:04X}', [
{strings}
      ]),"""


def write(folder: Path, program: str, version: str) -> Path:
    """Write the file that PyInstaller's EXE takes as `version`; return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{program}.version.txt"
    file.write_text(resource(program, version), "utf-8")
    return file


def resource(program: str, version: str) -> str:
    """Return the text of that file."""
    if program not in PROGRAMS:
        raise ValueError(program)
    return RESOURCE.format(
        numbers=of_four(version),
        tables="\n".join(_table(language, program, version) for language in LANGUAGES),
        translations=[number for language in LANGUAGES for number in (language, UTF_16)],
    )


def of_four(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts: 0.1.0 is (0, 1, 0, 0)."""
    first, second, third, *_ = (*map(int, version.split(".")), 0, 0)
    return first, second, third, 0


def _table(language: int, program: str, version: str) -> str:
    name, descriptions = LANGUAGES[language]
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": descriptions[program],
        "FileVersion": version,
        "InternalName": program.removesuffix(".exe"),
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": program,
        "ProductName": name,
        "ProductVersion": version,
    }
    lines = (f"        StringStruct({name!r}, {text!r})," for name, text in strings.items())
    return TABLE.format(language=language, encoding=UTF_16, strings="\n".join(lines))
