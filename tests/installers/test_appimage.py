"""The AppImage: how its files lie, and that the runtime finds them behind itself."""

import os
import platform
import shutil
import subprocess
import time

import pytest
from installers import appimage, linux_share

from reader.version import VERSION

needs_links = pytest.mark.skipif(os.name == "nt", reason="links and scripts of Linux")
needs_squashfs = pytest.mark.skipif(
    not (shutil.which("mksquashfs") and shutil.which("unsquashfs")), reason="no squashfs-tools here"
)
RUNTIME = b"\x7fELF\x02\x01\x01\0AI\x02" + bytes(500)
PROGRAM = """\
#!/bin/sh
printf '%s ' "$(basename "$(readlink -f "$0")")" "$@"
"""


@pytest.fixture(scope="module")
def share(tmp_path_factory):
    folder = tmp_path_factory.mktemp("share")
    linux_share.lay_out(folder)
    return folder


@pytest.fixture
def bundle(tmp_path):
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    (folder / "warraq").write_text(PROGRAM, "utf-8")
    (folder / "warraq").chmod(0o755)
    return folder


@pytest.fixture
def runtime(tmp_path, monkeypatch):
    file = tmp_path / "runtime"
    file.write_bytes(RUNTIME)
    monkeypatch.setenv(appimage.VARIABLE, str(file))
    monkeypatch.setattr(appimage, "APP_FOLDER", tmp_path / "Warraq.AppDir")
    return file


@pytest.fixture
def app_folder(tmp_path, bundle, share):
    folder = tmp_path / "laid" / "Warraq.AppDir"
    appimage.lay_out(folder, bundle, share)
    return folder


def told(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_system_is_told_all_there_is_to_tell(share):
    files = {file.relative_to(share).as_posix() for file in share.rglob("*") if file.is_file()}

    assert files >= {
        "applications/io.github.warraq.Warraq.desktop",
        "icons/hicolor/16x16/apps/io.github.warraq.Warraq.png",
        "icons/hicolor/scalable/apps/io.github.warraq.Warraq.svg",
        "man/ar/man1/warraq.1.gz",
        "man/man1/warraq.1.gz",
        "metainfo/io.github.warraq.Warraq.metainfo.xml",
        "mime/packages/io.github.warraq.Warraq.xml",
    }
    assert f'version="{VERSION}"' in (share / "metainfo" / linux_share.METADATA).read_text("utf-8")


@needs_links
def test_what_desktops_look_for_is_there(app_folder):
    for name in ("AppRun", ".DirIcon", f"{appimage.APPLICATION_ID}.svg"):
        assert (app_folder / name).is_file()
    entry = (app_folder / f"{appimage.APPLICATION_ID}.desktop").read_text("utf-8")
    [starts] = [line for line in entry.splitlines() if line.startswith("Exec=")]
    assert (app_folder / "usr" / "bin" / starts.removeprefix("Exec=").split()[0]).is_file()


@needs_links
def test_it_starts_the_program_with_what_it_is_given(app_folder):
    assert told(app_folder / "AppRun", "--open", "a b") == "warraq --open a b "


@needs_links
def test_nothing_in_it_points_out_of_it(app_folder):
    links = [file for file in app_folder.rglob("*") if file.is_symlink()]

    assert links
    assert all(link.resolve().is_relative_to(app_folder.resolve()) for link in links)


@needs_links
@needs_squashfs
def test_behind_the_runtime_lies_the_image(bundle, share, runtime, tmp_path):
    appimage.build(bundle, share, tmp_path / "dist")

    made = tmp_path / "dist" / f"Warraq-{VERSION}-{platform.machine()}.AppImage"
    assert made.read_bytes().startswith(RUNTIME)
    assert os.access(made, os.X_OK)
    told("unsquashfs", "-q", "-o", str(len(RUNTIME)), "-d", tmp_path / "out", made)
    assert told(tmp_path / "out" / "AppRun", "--version") == "warraq --version "


@needs_links
@needs_squashfs
def test_two_builds_are_the_same(bundle, share, runtime, tmp_path):
    for dist, age in (("one", 0), ("two", 60)):
        os.utime(bundle / "warraq", (time.time() + age,) * 2)
        appimage.build(bundle, share, tmp_path / dist)

    [one], [two] = (list((tmp_path / dist).iterdir()) for dist in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()


@needs_squashfs
def test_without_a_runtime_it_says_where_there_is_one(monkeypatch):
    monkeypatch.delenv(appimage.VARIABLE, raising=False)

    assert "must name the runtime" in appimage.missing()


@needs_squashfs
@pytest.mark.parametrize("content", [b"#!/bin/sh\n" + bytes(99), b"\x7fELF" + bytes(99), b""])
def test_another_file_is_not_taken_for_a_runtime(content, runtime):
    runtime.write_bytes(content)

    assert "is no runtime" in appimage.missing()


def test_without_the_tool_it_names_the_package_that_brings_it(runtime, monkeypatch):
    monkeypatch.setenv("PATH", "")

    assert "squashfs-tools" in appimage.missing()


@needs_squashfs
def test_with_tool_and_runtime_nothing_is_missing(runtime):
    assert appimage.missing() == ""
