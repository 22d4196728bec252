"""The manual page: it tells of every command and option, and `man` can show it."""

import argparse
import gzip
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from installers import man_page

from reader.cli.arguments import COMMANDS, LANGUAGES, parser_in
from reader.version import VERSION

DAY = "2026-11-28"


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def page(language):
    return man_page.page(language, DAY)


@pytest.fixture
def parsers(language):
    parser = parser_in(LANGUAGES[language])
    return {"": parser, **man_page.commands(parser)}


def told(page):
    """Return a page without its markup."""
    return re.sub(r"\\f[BIPR]|\\&", "", page).replace("\\-", "-")


def test_every_command_is_told_with_its_purpose(page, language):
    purposes = LANGUAGES[language].purposes

    for name in COMMANDS:
        assert f"\n.SS warraq {name}" in told(page)
        assert f"\n{purposes[name]}\n" in told(page)


def test_every_option_is_told_under_its_command(page, parsers):
    text = told(page)
    common = text[text.index("-h, --help") :]
    sections = {name: text.partition(f"\n.SS warraq {name}")[2] for name in COMMANDS}

    for name, parser in parsers.items():
        own = re.split(r"\n\.S[SH] ", sections.get(name, ""))[0] + "\n" + common
        assert [option for option in options(parser) if not is_told(option, own)] == []


def options(parser: argparse.ArgumentParser):
    return [option for action in parser._actions for option in action.option_strings]


def is_told(option, text):
    return re.search(rf"^(--?\w+, )?{option}( |,|$)", text, re.MULTILINE)


def test_what_may_be_left_out_stands_in_brackets(page):
    assert "\n.SS warraq licences [NAME...]\n" in told(page)
    assert "\n.SS warraq show ID\n" in told(page)


def test_both_pages_tell_of_pictures_in_the_guides():
    assert "illustrated guides" in man_page.page("en", DAY)
    assert "أدلة مصوّرة" in man_page.page("ar", DAY)


@pytest.mark.skipif(shutil.which("man") is None, reason="there is no man here")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="shown as on Linux")
def test_marks_of_arabic_letters_are_shown(tmp_path):
    (tmp_path / "warraq.1").write_text(man_page.page("ar", DAY), "utf-8")
    # Into a pipe, man would send it through col, which drops a mark before another letter.
    shown = subprocess.run(
        ["man", "-l", tmp_path / "warraq.1"],
        capture_output=True,
        check=True,
        env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "MAN_KEEP_FORMATTING": "1"},
    ).stdout.decode()

    assert "نافذة ورّاق" in shown
    assert "أبداً." in shown


def test_no_place_is_left_to_be_filled_in(page):
    assert not re.search(r"@[A-Z]+@|\{path\}", page)
    assert f'"{DAY}" "Warraq {VERSION}"' in page


def test_it_does_not_tell_of_the_computer_that_it_was_made_on(page):
    assert str(Path.home()) not in page


def test_the_pages_lie_compressed_where_man_looks_for_each_language(tmp_path):
    made = man_page.write(tmp_path, DAY)

    assert [gzip.decompress(file.read_bytes()).decode() for file in made] == [
        man_page.page("en", DAY),
        man_page.page("ar", DAY),
    ]
    assert [file.relative_to(tmp_path).parent.as_posix() for file in made] == [
        "man/man1",
        "man/ar/man1",
    ]


def test_two_builds_are_the_same(tmp_path):
    first = [file.read_bytes() for file in man_page.write(tmp_path, DAY)]

    assert [file.read_bytes() for file in man_page.write(tmp_path, DAY)] == first


@pytest.mark.parametrize("command", [("man", "--warnings", "-l", "-Tutf8"), ("mandoc", "-Tlint")])
def test_man_finds_no_fault_in_it(page, tmp_path, command):
    if shutil.which(command[0]) is None or sys.platform == "darwin":
        pytest.skip(f"no {command[0]} as on Linux")
    # mandoc counts letters of Arabic as if they were written out: only long lines are seen.
    loose = ("-Wwarning",) if command[0] == "mandoc" else ()
    (tmp_path / "warraq.1").write_text(page, "utf-8")

    done = subprocess.run(
        [*command, *loose, tmp_path / "warraq.1"],
        capture_output=True,
        check=False,
        env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
    )

    assert (done.returncode, done.stderr) == (0, b"")
