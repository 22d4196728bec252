"""PDF files as they are damaged in the world; the sound ones are in `test_files`."""

import contextlib
import io
import re
from collections import Counter

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf.generic import NameObject
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from reader.errors import Reason, UnreadableFileError
from reader.importing import read_bytes
from reader.importing.formats.pdf.lines import logical
from reader.model import State
from tests.importing.formats.make_files import DOCUMENTS, FILES

NAMES = sorted(path.name for path in FILES.glob("*.pdf"))


def content(name="cairo.libreoffice.pdf"):
    return (FILES / name).read_bytes()


def written(writer):
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def without_letters(name):
    """Return a file that says of no glyph which letter it is, as old newspapers' do."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content(name)))
    for page in writer.pages:
        for font in page["/Resources"]["/Font"].values():
            font.get_object().pop(NameObject("/ToUnicode"), None)
    return written(writer)


def refusal(data):
    with pytest.raises(UnreadableFileError) as raised:
        read_bytes("a.pdf", data)
    return raised.value.reason


def words(text):
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_read_in_its_place(name):
    page = DOCUMENTS[name.split(".")[0]]

    draft = read_bytes(name, content(name))

    assert words(draft.text) == words(page.body)
    assert Counter(words(draft.text)) == Counter(words(page.body))


@pytest.mark.parametrize("name", [name for name in NAMES if "qt" in name or "office" in name])
def test_a_file_without_letters_is_kept_and_told(name):
    draft = read_bytes("a.pdf", without_letters(name))

    assert draft.state is State.UNUSABLE
    assert draft.original.content == without_letters(name)


def test_a_scanned_page_is_kept_and_told(qapp, tmp_path):
    path = tmp_path / "scan.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.drawImage(0, 0, QImage(200, 200, QImage.Format.Format_RGB32))
    painter.end()

    draft = read_bytes("scan.pdf", path.read_bytes())

    assert draft.state is State.UNUSABLE
    assert draft.text == ""


def test_an_encrypted_file_is_refused():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content()))
    writer.encrypt("سر", algorithm="RC4-128")

    assert refusal(written(writer)) is Reason.ENCRYPTED


def test_a_file_that_opens_without_a_password_is_read():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content()))
    writer.encrypt("", owner_password="x", algorithm="RC4-128")

    assert read_bytes("a.pdf", written(writer)).text == DOCUMENTS["cairo"].body


@pytest.mark.parametrize("data", [b"%PDF-1.4\n", b"%PDF-1.7 trailer << /Root 1 0 R >>"])
def test_a_damaged_file_is_refused(data):
    assert refusal(data) in (Reason.DAMAGED, Reason.EMPTY)


def test_what_stands_at_the_edges_of_all_pages_is_read_once():
    writer = pypdf.PdfWriter()
    for _ in range(3):
        writer.append(io.BytesIO(content("cairo.weasyprint.pdf")))

    draft = read_bytes("a.pdf", written(writer))

    printed = "\n".join(line.text for line in draft.original.lines)
    assert printed.count("محافظ القليوبية يفتتح كوبرى المشاة") == 1


@pytest.mark.parametrize(
    ("visual", "expected"),
    [
        ("ربخ", "خبر"),
        ("2017 سرام 14", "14 مارس 2017"),
        ("BBC ةانق", "قناة BBC"),
        ("(ب ف أ) قشمد", "دمشق (أ ف ب)"),
        ("Reuters said", "Reuters said"),
    ],
)
def test_turns_a_line_from_the_order_on_paper(visual, expected):
    assert logical(visual) == expected


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_damage_is_more_than_a_refusal(data):
    damaged = bytearray(content("cairo.weasyprint.pdf"))
    for _ in range(data.draw(st.integers(1, 40))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(1, len(damaged)))

    with contextlib.suppress(UnreadableFileError):
        read_bytes("a.pdf", bytes(damaged[:cut]))
