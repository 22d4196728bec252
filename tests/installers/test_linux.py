"""What is laid out for a Linux system: /usr of a .deb, and what the archive holds."""

import stat
import sys

import pytest
from installers import linux
from trouble import Trouble

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="packages for Linux are made on Linux"
)

MOMENT = 1_700_000_000


@pytest.fixture(scope="module")
def prefix(least_bundle, tmp_path_factory):
    made = tmp_path_factory.mktemp("staged") / "usr"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", str(MOMENT))
        linux.stage(least_bundle, made)
    return made


@pytest.mark.parametrize("command", ["warraq", "warraq-gui"])
def test_both_commands_start_the_program(prefix, command):
    assert (prefix / "bin" / command).resolve() == prefix / "lib" / "warraq" / "warraq"


def test_the_commands_find_it_wherever_the_folder_lies(prefix):
    assert not (prefix / "bin" / "warraq").readlink().is_absolute()


def test_everybody_may_read_it_and_start_the_program(prefix):
    rights = {
        path.relative_to(prefix).as_posix(): stat.S_IMODE(path.lstat().st_mode)
        for path in prefix.rglob("*")
        if path.is_file() and not path.is_symlink()
    }

    assert rights.pop("lib/warraq/warraq") == 0o755
    assert set(rights.values()) == {0o644}


@pytest.mark.parametrize("folder", ["man1", "ar/man1"])
def test_both_commands_have_their_manual_page(prefix, folder):
    pages = prefix / "share" / "man" / folder

    assert (pages / "warraq-gui.1.gz").resolve() == pages / "warraq.1.gz"


def test_no_date_tells_when_it_was_built(prefix):
    assert {path.lstat().st_mtime for path in prefix.rglob("*")} == {MOMENT}


def test_its_licence_and_its_changes_come_with_it(prefix):
    folder = prefix / "share" / "doc" / "warraq"

    assert sorted(path.name for path in folder.iterdir()) == ["CHANGELOG.md.gz", "copyright"]


def test_a_stray_file_in_the_bundle_stops_it(least_bundle, tmp_path):
    stray = least_bundle / "_internal" / "notes.txt"
    stray.touch()
    try:
        with pytest.raises(Trouble, match=r"notes\.txt does not belong in it"):
            linux.stage(least_bundle, tmp_path / "usr")
    finally:
        stray.unlink()
