"""Which packages are built: those that are asked for, or all that this system can make."""

import sys

import pytest
from environment import ROOT
from installers import COPYRIGHT, building
from trouble import Trouble


@pytest.fixture
def elsewhere(monkeypatch):
    """Pretend that this is a system for which nothing but the wheel is made."""
    monkeypatch.setattr(sys, "platform", "plan9")


def test_a_name_that_is_unknown_is_answered_with_those_there_are():
    with pytest.raises(Trouble, match=r"no package rpm: choose from wheel, deb, .*, dmg\."):
        building.build(["deb", "rpm"])


@pytest.mark.parametrize(
    ("name", "system"), [("deb", "Linux"), ("setup", "Windows"), ("dmg", "macOS")]
)
def test_a_package_of_another_system_cannot_be_asked_for(elsewhere, name, system):
    with pytest.raises(Trouble, match=f"No {name}: It is made on {system}"):
        building.build([name])


def test_without_names_what_cannot_be_made_is_left_out_and_told_of(elsewhere, capsys):
    assert building.possible([]) == []
    told = capsys.readouterr().err.splitlines()
    assert [line.split(".")[0] for line in told] == [
        f"Left out: {name}" for name in building.INSTALLERS if name != "flatpak"
    ]


def test_a_package_that_fails_keeps_no_other_from_being_made(tmp_path, capsys):
    def fail(bundle, dist):
        raise Trouble("The disk is full.")

    def succeed(bundle, dist):
        (dist / "warraq.deb").touch()
        return dist / "warraq.deb"

    wanted = [building.Installer(make, str) for make in (fail, succeed)]

    assert building.make_all(wanted, tmp_path, tmp_path) == 2
    assert (tmp_path / "warraq.deb").exists()
    assert "The disk is full." in capsys.readouterr().err


def test_only_what_is_named_is_made(monkeypatch):
    always = building.INSTALLERS["tar"]._replace(missing=str)
    monkeypatch.setitem(building.INSTALLERS, "tar", always)

    assert building.possible(["wheel", "tar"]) == [always]


def test_who_publishes_is_who_the_licence_names():
    licence = (ROOT / "LICENSE").read_text("utf-8")

    assert f"Copyright (c) {COPYRIGHT.removeprefix('© ')}" in licence
