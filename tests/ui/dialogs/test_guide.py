"""The guide, and that it is whole in both languages."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument

from reader.resources import resource
from reader.ui.dialogs.guide import LANGUAGES, PAGES, Guide

FOLDER = resource("guide")
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def page(qtbot):
    guide = Guide("en")
    qtbot.addWidget(guide)
    guide.open()
    yield guide._page
    guide.close()


def words(page, language):
    return (FOLDER / f"{page}.{language}.md").read_text("utf-8")


def named(page, language):
    return re.findall(r"!\[.+\]\((.+)\)", words(page, language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_each_picture_that_it_names_is_there_and_small(page, language):
    sizes = [(FOLDER / picture).stat().st_size for picture in named(page, language)]

    assert len(sizes) > 2
    assert max(sizes) < 150_000


def test_no_picture_is_there_that_it_does_not_name():
    pictures = {f"pictures/{path.name}" for path in (FOLDER / "pictures").iterdir()}

    every = ((page, language) for page in PAGES for language in LANGUAGES)
    assert pictures == {picture for one in every for picture in named(*one)}


@pytest.mark.parametrize("part", [r"^#+ ", r"^!\[", r"^- ", r"`Ctrl\S+`"])
@pytest.mark.parametrize("page", PAGES)
def test_both_languages_say_as_much(page, part):
    counts = {len(re.findall(part, words(page, language), re.MULTILINE)) for language in LANGUAGES}

    assert len(counts) == 1


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("language", "side"), [("ar", "RightToLeft"), ("en", "LeftToRight")])
def test_it_runs_the_way_of_its_language(qtbot, page, language, side):
    guide = Guide(language, page=page)
    qtbot.addWidget(guide)

    option = guide._page.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection[side]
    assert "div" not in guide._page.toPlainText()


def test_its_pictures_are_no_wider_than_the_page(page):
    picture = page.loadResource(IMAGE, QUrl("pictures/importing.en.png"))

    assert isinstance(picture, QImage)
    assert 0 < picture.width() <= page.viewport().width()


@pytest.mark.parametrize(
    "name",
    ["https://example.org/x.png", "file:///etc/hostname", "../demo/README", "pictures/none.png"],
)
def test_nothing_but_its_own_pictures_is_loaded(page, name):
    assert page.loadResource(IMAGE, QUrl(name)) is None


def test_no_link_leads_anywhere(qtbot, page):
    page.anchorClicked.emit(QUrl("https://example.org/"))

    assert page.source().isEmpty()
    assert not page.openLinks()
    assert not page.openExternalLinks()
