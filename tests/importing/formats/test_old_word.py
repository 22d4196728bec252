import shutil
import sys

import pytest

from reader.errors import Reason, UnreadableFileError
from reader.importing import read
from tests.importing.formats.make_files import DOCUMENTS, FILES


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
@pytest.mark.parametrize("stem", DOCUMENTS)
def test_reads_what_word_wrote_before_2007(stem):
    draft = read(FILES / f"{stem}.doc")

    assert draft.text == DOCUMENTS[stem].body
    assert draft.metadata.title == DOCUMENTS[stem].title


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere programs are not found by PATH")
def test_says_that_libreoffice_is_needed(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(UnreadableFileError) as raised:
        read(FILES / "cairo.doc")

    assert raised.value.reason is Reason.NEEDS_LIBREOFFICE
