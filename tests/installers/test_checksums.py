"""The sums by which a user can tell that a file has arrived whole."""

import shutil
import subprocess

import pytest
from installers import checksums

needs_sha256sum = pytest.mark.skipif(not shutil.which("sha256sum"), reason="no sha256sum here")


@pytest.fixture
def dist(tmp_path):
    for name in ("warraq.deb", "Warraq.AppImage", "warraq.tar.xz"):
        (tmp_path / name).write_bytes(name.encode() + b"\r\n\0")
    return tmp_path


def check(dist):
    command = ["sha256sum", "--check", "--strict", checksums.NAME]
    return subprocess.run(command, cwd=dist, capture_output=True, check=False).returncode


def test_every_file_has_a_sum_in_the_order_of_the_names(dist):
    lines = checksums.write(dist).read_text("utf-8").splitlines()

    assert [line.split(" *")[1] for line in lines] == [
        "Warraq.AppImage",
        "warraq.deb",
        "warraq.tar.xz",
    ]


def test_writing_the_sums_again_does_not_sum_the_sums(dist):
    first = checksums.write(dist).read_bytes()

    assert checksums.write(dist).read_bytes() == first
    assert b"\r" not in first


@needs_sha256sum
def test_sha256sum_finds_every_file_whole(dist):
    checksums.write(dist)

    assert check(dist) == 0


@needs_sha256sum
def test_sha256sum_finds_what_has_changed(dist):
    checksums.write(dist)
    (dist / "warraq.deb").write_bytes(b"?")

    assert check(dist) == 1
