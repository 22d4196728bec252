"""The archive for any Linux, unpacked and installed as README says."""

import stat
import subprocess
import sys
import tarfile

import pytest
from installers import archive

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="packages for Linux are made on Linux"
)

MOMENT = 1_700_000_000


@pytest.fixture(scope="module")
def made(least_bundle, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", str(MOMENT))
        return archive.build(least_bundle, tmp_path_factory.mktemp("dist"))


@pytest.fixture
def home(tmp_path):
    """Return a home folder as private as some are, with a library."""
    library = tmp_path / ".local" / "share" / "warraq" / "library.warraq"
    library.parent.mkdir(parents=True)
    library.touch()
    (tmp_path / ".local" / "share").chmod(0o700)
    return tmp_path


def install(made, home):
    unpack = ["tar", "-xf", made, "--strip-components=1", "-C", home / ".local"]
    subprocess.run(unpack, check=True)


def test_all_of_it_is_in_one_folder_that_names_the_version(made):
    with tarfile.open(made) as opened:
        tops = {name.partition("/")[0] for name in opened.getnames()}

    assert tops == {made.name.removesuffix(".tar.xz")}


def test_nothing_tells_who_built_it_and_when(made):
    with tarfile.open(made) as opened:
        told = {(entry.uid, entry.uname, entry.gname, entry.mtime) for entry in opened}

    assert told == {(0, "root", "root", MOMENT)}


def test_installing_it_opens_no_folder_that_is_private(made, home):
    install(made, home)

    assert stat.S_IMODE((home / ".local" / "share").stat().st_mode) == 0o700


def test_it_is_started_from_where_it_is_installed(made, home):
    install(made, home)

    program = home / ".local" / "bin" / "warraq-gui"
    assert program.resolve() == home / ".local" / "lib" / "warraq" / "warraq"


def test_uninstalling_it_leaves_nothing_but_the_library(made, home):
    install(made, home)
    line = f"tar -tf '{made}' | cut -d/ -f2- | (cd '{home}/.local' && xargs -d '\\n' rm -f)"
    subprocess.run(["sh", "-c", line], check=True)

    left = [path for path in home.rglob("*") if path.is_symlink() or not path.is_dir()]
    assert [path.name for path in left] == ["library.warraq"]
