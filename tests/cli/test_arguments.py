from pathlib import Path

import pytest

from reader.cli.arguments import COMMANDS, parse


def test_without_a_command_the_window_is_wanted():
    options = parse(["--library", "L", "--import", "a", "b", "--lang", "ar"])

    assert options.command is None
    assert options.library == Path("L")
    assert options.files == [Path("a"), Path("b")]
    assert options.lang == "ar"


@pytest.mark.parametrize("files", [[], ["a.html"], ["a.html", "b.pdf"]])
def test_a_desktop_may_start_the_window_with_files_and_without(files):
    options = parse(["--open", *files])

    assert options.command is None
    assert options.opened == [Path(file) for file in files]


@pytest.mark.parametrize(
    "line", ["check --library L", "--library L check", "--library K check --library L"]
)
def test_the_library_may_be_named_before_or_after_the_command(line):
    assert parse(line.split()).library == Path("L")


def test_a_query_may_be_several_words():
    assert parse(["search", "سورية", "لبنان"]).query == ["سورية", "لبنان"]


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)])
def test_help_is_in_the_language_asked_for(capsys, command, language):
    with pytest.raises(SystemExit) as end:
        parse([*command, "--help", "--lang", language])

    shown = capsys.readouterr().out
    assert end.value.code == 0
    assert shown.startswith({"ar": "الاستعمال: warraq", "en": "usage: warraq"}[language])
    assert "--library" in shown


def test_what_is_not_understood_is_said_with_status_2(capsys):
    with pytest.raises(SystemExit) as end:
        parse(["articles", "--nonsense", "--lang", "en"])

    assert end.value.code == 2
    assert "--nonsense" in capsys.readouterr().err
