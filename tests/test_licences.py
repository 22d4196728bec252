"""What the program says that it is made of."""

import json

from reader import licences
from reader.licences import FOLDER, INDEX, Component, Kind, components, notice, recorded


def test_a_checkout_names_what_it_runs_with_and_the_program_first():
    found = {one.name: one for one in components()}

    assert next(iter(found)) == "Warraq"
    assert {"Python", "lxml", "numpy", "PySide6_Essentials"} <= set(found)
    assert found["lxml"].licence == "BSD-3-Clause"


def test_a_package_that_only_developers_need_is_not_named():
    assert "pytest" not in {one.name for one in components()}


def test_the_notices_of_a_package_are_those_that_it_brings():
    [lxml] = (one for one in components() if one.name == "lxml")

    assert "Copyright (c) 2004 Infrae" in notice(lxml)
    assert "libxml2" in notice(lxml)


def test_a_licence_that_is_a_whole_text_is_called_by_its_name():
    [font] = (one for one in components() if one.name == "pylopdf-fonts-ar")

    assert font.licence == "SIL Open Font License 1.1 (OFL-1.1)"
    assert font.kind is Kind.FONT


def test_an_installed_program_names_what_was_recorded_when_it_was_built(tmp_path, monkeypatch):
    _record(tmp_path / FOLDER)
    monkeypatch.setattr(licences, "resource", lambda name: tmp_path / name)

    assert [one.name for one in components()] == ["Warraq", "libfoo"]


def test_recorded_notices_are_read_when_they_are_wanted(tmp_path):
    _record(tmp_path)

    foo, _ = recorded(tmp_path)
    assert foo == Component(
        "libfoo",
        "1.2",
        "MIT",
        Kind.LIBRARY,
        "https://example.org",
        "© A",
        "pkg:generic/libfoo@1.2",
        (tmp_path / "MIT.txt", tmp_path / "again.txt"),
    )
    assert notice(foo) == "© A\n\n\nAs you like."


def _record(folder):
    folder.mkdir(exist_ok=True)
    usual = {"licence": "MIT", "kind": "own", "home": "", "copyright": "", "purl": "", "texts": []}
    foo = {
        "name": "libfoo",
        "version": "1.2",
        "kind": "library",
        "copyright": "© A",
        "home": "https://example.org",
        "purl": "pkg:generic/libfoo@1.2",
        "texts": ["MIT.txt", "again.txt"],
    }
    records = [{**usual, **foo}, {**usual, "name": "Warraq", "version": "1"}]
    (folder / INDEX).write_text(json.dumps({"components": records}), "utf-8")
    for name in ("MIT.txt", "again.txt"):
        (folder / name).write_text("\nAs you like.\n", "utf-8")
