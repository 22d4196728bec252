"""The words of the interface: drawn from the code, translated in .ts files, compiled to .qm."""

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from environment import ROOT, tool
from trouble import attempt

FOLDER = ROOT / "resources" / "translations"
CODE = ROOT / "reader"
FIELD = re.compile(r"\{\w*\}")
# The code speaks English: that translation holds nothing but its plurals.
LANGUAGES = {"warraq_ar.ts": ["-target-language", "ar"], "warraq_en.ts": ["-pluralonly"]}


def compile_all() -> None:
    """Compile every translation that is newer than what was compiled of it."""
    for words in FOLDER.glob("*.ts"):
        compiled = words.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < words.stat().st_mtime:
            attempt(
                [tool("pyside6-lrelease"), "-silent", words, "-qm", compiled],
                f"{words.name} could not be compiled",
            )


def update() -> int:
    """Bring the translations in step with the code, and say what is still to be translated."""
    FOLDER.mkdir(exist_ok=True)
    for name in LANGUAGES:
        _draw(FOLDER / name)
    compile_all()
    for line in _unfinished():
        print(line)
    return 0


def check() -> int:
    """Say what is out of step or untranslated; return 1 if anything is."""
    complaints = [*_out_of_step(), *_unfinished()]
    for line in complaints:
        print(line)
    if complaints:
        print("To bring the translations in step: python3 packaging/dev.py translate")
    return 1 if complaints else 0


def _draw(words: Path) -> None:
    # Without line numbers: they would change with every edit of the code.
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    code = sorted(path for path in CODE.rglob("*.py"))
    attempt(
        [tool("pyside6-lupdate"), *options, *LANGUAGES[words.name], *code, "-ts", words],
        f"{words.name} could not be brought in step",
    )


def _out_of_step() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        for words in FOLDER.glob("*.ts"):
            drawn = Path(shutil.copy(words, folder))
            _draw(drawn)
            if drawn.read_bytes() != words.read_bytes():
                yield f"{words.name} is out of step with the code"


def _unfinished() -> Iterator[str]:
    for words in sorted(FOLDER.glob("*.ts")):
        for message in ElementTree.parse(words).iter("message"):
            if fault := _fault(message):
                yield f"{words.name}: {fault}: {message.findtext('source')}"


def _fault(message: ElementTree.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return "not translated"
    forms = ["".join(form.itertext()) for form in translation.iter("numerusform")]
    texts = forms or ["".join(translation.itertext())]
    if not all(texts):
        return "not translated"
    # A field that only the translation has would end the program.
    fields = FIELD.findall(message.findtext("source", ""))
    return "" if set(fields) == set(FIELD.findall("".join(texts))) else "other {fields} than here"
