"""That a bundle which was really built tells of all that is in it.

WARRAQ_BUNDLE names its folder.
"""

import json

import pytest
from installers import licences, origins

from reader.licences import INDEX


@pytest.fixture(scope="module")
def folder(built):
    return licences.folder_in(built)


@pytest.fixture(scope="module")
def records(folder):
    return json.loads((folder / INDEX).read_text("utf-8"))["components"]


def test_each_file_belongs_to_one_component(built, records):
    files = [origins.Item(name, None) for name in origins.files_of(built)]
    named = [item.name for item in files if not item.inner.startswith("reader/resources/licences")]
    owners = {
        name: [one["name"] for one in records if licences.holder(name, one["holds"])]
        for name in named
    }

    assert {name: whose for name, whose in owners.items() if len(whose) != 1} == {}


def test_no_component_is_named_that_is_not_there(built, records):
    names = origins.files_of(built)
    held = {path: one["name"] for one in records for path in one["holds"]}
    gone = {
        path: owner
        for path, owner in held.items()
        if not path.startswith(origins.MODULES)
        and not any(licences.holder(name, [path]) for name in names)
    }

    assert gone == {}


def test_each_component_has_a_licence_and_its_text(folder, records):
    assert [one["name"] for one in records if not one["licence"] or not one["texts"]] == []
    assert {path.name for path in folder.iterdir()} == {
        INDEX,
        *(text for one in records for text in one["texts"]),
    }


def test_the_packages_that_the_program_asks_for_are_named(records):
    names = {one["name"] for one in records}

    assert {"Warraq", "Python", "Qt", "PySide6 (Qt for Python)", "shiboken6"} <= names
    assert {"lxml", "numpy", "PDFium and what is in it", "fontpkg-amiri"} <= names
    assert {"Networks that recognise names", "Lists of names and words"} <= names


def test_what_is_told_is_small(folder):
    assert sum(path.stat().st_size for path in folder.iterdir()) < 2_000_000
