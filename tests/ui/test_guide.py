"""The guide: its words in both languages, its pictures, and the dialog that shows it."""

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from reader.resources import resource
from reader.ui.dialogs.guide import LANGUAGES, Guide

FOLDER = resource("guide")
_IMAGE = QTextDocument.ResourceType.ImageResource


def words(language):
    return (FOLDER / f"importing.{language}.md").read_text("utf-8")


def named_pictures(language):
    return re.findall(r"!\[[^\]]+\]\(([^)]+)\)", words(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_that_a_guide_names_is_there_in_its_language(language):
    assert len(named_pictures(language)) > 10
    assert [p for p in named_pictures(language) if not (FOLDER / p).exists()] == []
    assert all(name.endswith(f".{language}.png") for name in named_pictures(language))


def test_no_picture_is_left_over():
    named = {name for language in LANGUAGES for name in named_pictures(language)}
    assert {f"pictures/{path.name}" for path in (FOLDER / "pictures").iterdir()} == named


def test_both_languages_tell_the_same_in_the_same_order():
    arabic, english = (
        [line.split(" ")[0] for line in words(language).splitlines() if line.startswith("#")]
        for language in LANGUAGES
    )
    assert arabic == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialog_shows_it_with_its_pictures(qtbot, language):
    dialog = Guide(language)
    qtbot.addWidget(dialog)
    dialog.open()

    page = dialog._page
    assert ("الإدخال" if language == "ar" else "Importing") in page.toPlainText()
    image = page.document().resource(_IMAGE, QUrl(named_pictures(language)[0]))
    assert not image.isNull()


def test_nothing_outside_its_folder_is_loaded(qtbot, tmp_path):
    dialog = Guide("en")
    qtbot.addWidget(dialog)
    secret = tmp_path / "a.png"
    secret.write_bytes((FOLDER / named_pictures("en")[0]).read_bytes())

    for url in (QUrl.fromLocalFile(str(secret)), QUrl("http://127.0.0.1/a.png")):
        assert not dialog._page.loadResource(_IMAGE, url)
