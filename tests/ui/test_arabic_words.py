"""The Arabic of the interface, as a copy editor reads it."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileSystemModel

from reader.cli.arabic import ARABIC
from reader.resources import resource
from reader.ui.app import Options, Program, application
from reader.ui.choosing import _Dialog
from reader.ui.dialogs.guide import PAGES
from reader.ui.files import patterns
from reader.ui.wording import encoding_words, translate

LEFT_TO_RIGHT = "\u2066\u2068\u200e"


def translations():
    for message in ElementTree.parse(resource("translations/warraq_ar.ts")).iter("message"):
        translation = message.find("translation")
        forms = ["".join(form.itertext()) for form in translation.iter("numerusform")]
        yield from forms or ["".join(translation.itertext())]


def texts():
    yield from translations()
    yield from (word for word in vars_of(ARABIC) if isinstance(word, str))
    for page in PAGES:
        yield Path(resource(f"guide/{page}.ar.md")).read_text("utf-8")


def vars_of(words):
    for name in words.__dataclass_fields__:
        value = getattr(words, name)
        yield from value.values() if isinstance(value, dict) else [value]


def test_tanwin_is_written_in_one_way():
    assert not [text for text in texts() if re.search("ًا(?![ء-ي])", text)]


def test_punctuation_is_arabic():
    latin = re.compile(r"[ء-ي][,;?]|\?$")
    assert not [text for text in translations() if latin.search(text)]


def test_numbers_with_hyphens_keep_their_order_in_arabic():
    joined = re.compile(rf"(?<![{LEFT_TO_RIGHT}(\d-])\d+-\d+|(?<![{LEFT_TO_RIGHT}])\(\d+-\d+")
    assert not [text for text in translations() if joined.search(text)]


def test_options_keep_their_dashes_on_the_left_in_arabic_sentences():
    bare = re.compile(r"[ء-ي] \(?--")
    assert not [text for text in vars_of(ARABIC) if isinstance(text, str) and bare.search(text)]


@pytest.fixture
def program(tmp_path):
    program = Program(application(), Options(tmp_path / "library.warraq", language="ar"))
    program.start()
    yield program
    program.stop()


def test_the_number_of_an_encoding_is_isolated(program):
    assert "\u2066(8859-6)\u2069" in encoding_words("iso8859_6")


def test_the_filter_of_the_arabic_dialog_still_shows_files_that_can_be_read(
    program, tmp_path, qtbot
):
    for name in ("one.txt", "two.jpg"):
        (tmp_path / name).touch()
    words = translate("Files", "Articles ({patterns});;All files (*)").format(patterns=patterns())
    dialog = _Dialog(program.window, "", str(tmp_path), _Dialog.FileMode.ExistingFiles, words)
    qtbot.addWidget(dialog)
    dialog.show()
    model = dialog.findChild(QFileSystemModel)
    folder = model.index(str(tmp_path))
    qtbot.waitUntil(lambda: model.rowCount(folder) > 0)
    QTest.qWait(100)

    names = {model.index(row, 0, folder).data() for row in range(model.rowCount(folder))}
    dialog.close()

    assert "one.txt" in names
    assert "two.jpg" not in names
    assert QApplication.activeModalWidget() is None
