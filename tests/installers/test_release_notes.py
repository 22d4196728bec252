"""What changed in a version: from the changelog to the release and to software centres."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from installers import release_notes as notes
from installers.release_notes import Trouble

ROOT = Path(__file__).parents[2]

METADATA = ROOT / "packaging" / "linux" / "io.github.warraq.Warraq.metainfo.xml"
TEXT = """\
# Changelog

What users can notice.

## [Unreleased]

## [0.2.0] - 2026-05-02

### Added

- Import of `old` files: all of them,
  without exception.
- A [guide](guide.md). It has pictures.

### Fixed

- The *window* opens; always.

## [0.1.0] - 2026-01-31

### Added

- Everything.
"""
FRESH = TEXT.replace("## [Unreleased]\n", "## [Unreleased]\n\n### Added\n\n- News.\n")
DAY = date(2026, 6, 1)


def releases(text, version="0.2.0"):
    written = notes.with_releases(METADATA.read_text("utf-8"), text, DAY, version)
    return ElementTree.fromstring(written).findall("releases/release")


def test_the_changelog_of_the_project_can_be_read():
    found = notes.sections(notes.CHANGELOG.read_text("utf-8"))

    assert found[0].version == notes.UNRELEASED
    assert notes.VERSION in [section.version for section in found]


def test_the_notes_have_an_item_on_one_line_each():
    assert notes.markdown(notes.find(TEXT, "0.2.0")) == (
        "### Added\n\n- Import of `old` files: all of them, without exception.\n"
        "- A [guide](guide.md). It has pictures.\n\n### Fixed\n\n- The *window* opens; always.\n"
    )


def test_of_a_version_that_nobody_described_there_are_no_notes():
    with pytest.raises(Trouble, match=r"nothing of version 0\.3\.0"):
        notes.find(TEXT, "0.3.0")


def test_a_heading_that_cannot_be_read_is_named():
    with pytest.raises(Trouble, match=r"## 0\.4"):
        notes.sections("## 0.4\n")


def test_a_release_on_which_all_agree_has_no_fault():
    assert notes.faults("v0.2.0", TEXT, "0.2.0") == []


@pytest.mark.parametrize(
    ("tag", "text", "fault"),
    [
        ("v0.2.1", TEXT, "version.py says 0.2.0"),
        ("0.2.0", TEXT, "the tag would be v0.2.0"),
        ("v0.2.0", TEXT.replace("[0.2.0]", "[0.2.1]"), "no section [0.2.0]"),
        ("v0.2.0", TEXT.replace(" - 2026-05-02", ""), "on which day"),
        ("v0.2.0", TEXT.replace("2026-05-02", "2025-05-02"), "newest version first"),
        ("v0.2.0", FRESH, "lines under [Unreleased]"),
    ],
)
def test_a_release_on_which_not_all_agree_is_faulted(tag, text, fault):
    [said] = notes.faults(tag, text, "0.2.0")

    assert fault in said


def test_a_release_is_cut_from_what_was_unreleased():
    text = notes.cut(FRESH, "0.3.0", DAY)

    assert notes.faults("v0.3.0", text, "0.3.0") == []
    assert notes.find(text, "0.3.0").groups == {"Added": ["News."]}


@pytest.mark.parametrize(
    ("text", "version"), [(TEXT, "0.3.0"), (FRESH, "0.2.0"), (FRESH, "v0.3"), (FRESH, "0.3.0\n")]
)
def test_a_release_of_nothing_or_under_a_wrong_number_is_not_cut(text, version):
    with pytest.raises(Trouble):
        notes.cut(text, version, DAY)


def test_software_centres_are_told_the_versions_with_their_days():
    told = [(one.get("version"), one.get("date")) for one in releases(TEXT)]

    assert told == [("0.2.0", "2026-05-02"), ("0.1.0", "2026-01-31")]


def test_a_version_that_is_being_made_came_out_today():
    [first, _] = releases(TEXT.replace(" - 2026-05-02", ""))

    assert first.get("date") == "2026-06-01"


def test_software_centres_show_a_sentence_of_each_item_without_markup():
    assert [line.text for line in releases(TEXT)[0].iter("li")] == [
        "Import of old files",
        "A guide",
        "The window opens",
    ]


def test_software_centres_are_not_told_everything():
    text = TEXT.replace("- Everything.\n", "- More.\n" * 99)

    assert len(list(releases(text)[1].iter("li"))) == notes.MOST_LINES


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not there")
def test_the_metadata_with_the_versions_is_valid(tmp_path):
    text = notes.CHANGELOG.read_text("utf-8")
    file = tmp_path / METADATA.name
    file.write_text(notes.with_releases(METADATA.read_text("utf-8"), text, DAY), "utf-8")

    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["show"], 0), (["show", "99.0.0"], 1), (["check", "v99.0.0"], 1), (["check"], 2), ([], 2)],
)
def test_the_script_says_by_its_status_how_it_went(arguments, status):
    script = ROOT / "packaging" / "installers" / "release_notes.py"

    done = subprocess.run([sys.executable, script, *arguments], capture_output=True, check=False)

    assert done.returncode == status
