"""The Flatpak: what its manifest allows the program, and what it is built from."""

import json
import os
import shutil
import subprocess

import pytest
from installers import flatpak

needs_builder = pytest.mark.skipif(
    shutil.which("flatpak-builder") is None, reason="no flatpak-builder here"
)


@pytest.fixture(scope="module")
def manifest(tmp_path_factory):
    # Where it is called, flatpak-builder leaves a folder.
    command = ["flatpak-builder", "--show-manifest", flatpak.MANIFEST]
    here = tmp_path_factory.mktemp("flatpak")
    done = subprocess.run(command, capture_output=True, check=True, cwd=here)
    return json.loads(done.stdout)


@pytest.fixture
def laid_out(tmp_path):
    """Return what the manifest builds from, of a program that says how it was called."""
    bundle, share = tmp_path / "bundle", tmp_path / "share"
    for folder in (bundle, share):
        folder.mkdir()
    (bundle / "warraq").write_text('#!/bin/sh\necho "$@"\n', "utf-8")
    (bundle / "warraq").chmod(0o755)
    (share / "told").touch()
    flatpak.lay_out(tmp_path / "flatpak", bundle, share)
    return tmp_path / "flatpak"


def test_the_program_may_not_reach_the_network():
    assert "network" not in flatpak.MANIFEST.read_text("utf-8").split("finish-args:")[1]


@needs_builder
def test_the_home_folder_may_be_read_but_not_written(manifest):
    allowed = manifest["finish-args"]

    assert "--filesystem=home:ro" in allowed
    assert {"--filesystem=home", "--filesystem=host"}.isdisjoint(allowed)


@needs_builder
def test_it_is_the_program_of_the_desktop_file(manifest):
    assert manifest["id"] == flatpak.APPLICATION_ID
    assert manifest["command"] == "warraq"


@needs_builder
def test_it_is_built_from_what_is_laid_out(manifest):
    [source] = manifest["modules"][0]["sources"]

    assert (flatpak.MANIFEST.parent / source["path"]).resolve() == flatpak.FILES


@needs_builder
@pytest.mark.skipif(os.name == "nt", reason="commands of a Linux shell")
def test_its_commands_install_the_program(manifest, laid_out, tmp_path):
    app = tmp_path / "app"
    for command in manifest["modules"][0]["build-commands"]:
        subprocess.run(command.replace("/app/", f"{app}/"), shell=True, cwd=laid_out, check=True)

    for name in ("warraq", "warraq-gui"):
        done = subprocess.run([app / "bin" / name, "--open"], capture_output=True, check=True)
        assert done.stdout == b"--open\n"
    assert (app / "share" / "told").is_file()


def test_without_the_builder_it_names_the_package_that_brings_it(monkeypatch):
    monkeypatch.setenv("PATH", "")

    assert "flatpak-builder is needed" in flatpak.missing()
