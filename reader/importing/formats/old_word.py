"""Word's format of before 2007, which LibreOffice reads where it is installed."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from reader.errors import Reason, UnreadableFileError
from reader.importing.files import File
from reader.importing.formats.documents import read_docx
from reader.model import Draft

_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORD_STREAM = "WordDocument".encode("utf-16-le")
_NAMES = ("soffice", "libreoffice")
_ELSEWHERE = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.exe"),
)
_SECONDS = 12
"""Less than is allowed for a file: the process that waits must outlive LibreOffice."""
# No macro runs, and no picture that a document links to is fetched.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
</item></oor:items>"""


def is_old_word(file: File) -> bool:
    return file.content.startswith(_SIGNATURE) and _WORD_STREAM in file.content


def read_old_word(file: File) -> Draft:
    """Read a draft from what LibreOffice makes of the document.

    Raises UnreadableFileError where there is no LibreOffice, or it cannot read the file.
    """
    office = next(filter(None, map(shutil.which, _NAMES)), None)
    office = office or next((str(path) for path in _ELSEWHERE if path.exists()), None)
    if office is None:
        raise UnreadableFileError(file.name, Reason.NEEDS_LIBREOFFICE)
    with tempfile.TemporaryDirectory(prefix="warraq-") as folder:
        return read_docx(file, _converted(office, file, Path(folder)))


def _converted(office: str, file: File, folder: Path) -> bytes:
    """Return the document as docx. Its own profile keeps a LibreOffice that is open out of it."""
    (folder / "article.doc").write_bytes(file.content)
    (folder / "profile/user").mkdir(parents=True)
    (folder / "profile/user/registrymodifications.xcu").write_text(_SETTINGS, "utf-8")
    command = [
        office,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *("--headless", "--convert-to", "docx", "--outdir", str(folder)),
        str(folder / "article.doc"),
    ]
    try:
        subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True)
        return (folder / "article.docx").read_bytes()
    except subprocess.TimeoutExpired as error:
        raise UnreadableFileError(file.name, Reason.TOOK_TOO_LONG) from error
    except (subprocess.CalledProcessError, OSError) as error:
        raise UnreadableFileError(file.name, Reason.DAMAGED) from error
