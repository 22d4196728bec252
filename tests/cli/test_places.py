import sys
from pathlib import Path

import pytest

from reader.cli.places import default_library, system_language


def test_the_environment_names_the_library():
    assert default_library({"WARRAQ_LIBRARY": "/tmp/mine"}) == Path("/tmp/mine")


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {}, Path.home() / ".local/share/warraq"),
        ("linux", {"XDG_DATA_HOME": "/data"}, Path("/data/warraq")),
        ("linux", {"XDG_DATA_HOME": "data"}, Path.home() / ".local/share/warraq"),
        ("darwin", {}, Path.home() / "Library/Application Support/Warraq"),
        ("win32", {"APPDATA": "/roaming"}, Path("/roaming/Warraq")),
        ("win32", {}, Path.home() / "AppData/Roaming/Warraq"),
    ],
)
def test_the_library_lies_where_the_system_keeps_such_files(
    monkeypatch, platform, environment, folder
):
    monkeypatch.setattr(sys, "platform", platform)

    assert default_library(environment).parent == folder


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "ar_EG.UTF-8"}, "ar"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LC_ALL": "ar_MA.UTF-8", "LANG": "en_GB.UTF-8"}, "ar"),
        ({"LC_ALL": "", "LANG": "Arabic_Egypt"}, "ar"),
    ],
)
def test_messages_are_in_the_language_of_the_system(environment, language):
    assert system_language(environment) == language
