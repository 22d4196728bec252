"""Files that are out to hurt, among sound ones, through a real import.

All are read in one go, in the process that guards the program; each then has a test of its own.
The sound ones before, between and behind them must all arrive.
"""

import os
import socket
import sys
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.desk.guarding import SECONDS
from reader.desk.importing import Begun, Done, Prepared, Total
from reader.desk.safely import prepare_safely
from reader.errors import Reason, UnreadableFileError
from reader.library import Library
from reader.model import Draft, State
from tests.desk.hostile import NO_ENTITIES, PROSE, READ, REFUSED, SECRET, loading, packed, pdf
from tests.importing.formats.make_files import FILES
from tests.importing.pages import CAIRO, PAGES, RIYADH
from tests.writing import being_written

SOUND = {f"{number:02}.txt": page.text for number, page in enumerate(PAGES)}

Outcome = Reason | Draft


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "secret").write_text(SECRET, "utf-8")
    files = folder / "files"
    files.mkdir()
    for name, text in SOUND.items():
        (files / name).write_text(text, "utf-8")
    for name, (content, _) in REFUSED.items():
        (files / name).write_bytes(content())
    for name, make in {**READ, **NO_ENTITIES}.items():
        (files / name).write_bytes(make(folder))
    with (files / "gigabytes.txt").open("wb") as file:
        file.truncate(2 << 30)
    with (files / "gigabytes.zip").open("wb") as file:
        file.truncate(2 << 30)
    return folder


@pytest.fixture(scope="module")
def outcomes(folder) -> dict[str, list[Outcome]]:
    """Import all; return what came of each file."""
    before = sorted(folder.rglob("*"))
    with Library.open(folder / "x.warraq"):
        found = imported(folder / "x.warraq", folder / "files")
    after = [path for path in sorted(folder.rglob("*")) if "x.warraq" not in path.name]
    assert after == before  # nothing was unpacked anywhere near
    return found


def imported(library: Path, *paths: Path, seconds: float = SECONDS) -> dict[str, list[Outcome]]:
    outcomes: dict[str, list[Outcome]] = {}
    for item in prepare_safely(library, paths, seconds=seconds):
        match item:
            case Prepared():
                outcomes.setdefault(item.source_name.partition("/")[0], []).append(item.draft)
            case UnreadableFileError():
                outcomes.setdefault(item.source_name.partition("/")[0], []).append(item.reason)
            case Begun() | Done():
                outcomes.setdefault(item.source_name.partition("/")[0], [])
    return outcomes


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_file_is_refused_with_its_reason(outcomes, name):
    assert outcomes[name] == [REFUSED[name][1]]


@pytest.mark.parametrize("name", ["gigabytes.txt", "gigabytes.zip"])
def test_a_file_of_gigabytes_is_refused(outcomes, name):
    assert outcomes[name] in ([Reason.TOO_LARGE], [Reason.DAMAGED])


@pytest.mark.parametrize("name", READ)
def test_what_a_file_hides_beside_its_article_does_nothing(outcomes, name):
    [draft] = outcomes[name]

    assert isinstance(draft, Draft)
    assert draft.text
    assert SECRET not in "\n".join(line.text for line in draft.original.lines)
    assert draft.text.count("ههههههههههه") < 12


@pytest.mark.parametrize("name", NO_ENTITIES)
def test_a_document_that_wants_other_files_is_refused(outcomes, name):
    assert outcomes[name] == [Reason.DAMAGED]


def test_the_sound_files_among_them_all_arrive(outcomes):
    texts = {name: [draft.text for draft in outcomes[name]] for name in SOUND}

    assert texts == {name: [page.body] for name, page in zip(SOUND, PAGES, strict=True)}


def test_a_name_of_old_windows_is_recovered(outcomes):
    [draft] = outcomes["cp1256.zip"]

    assert draft.original.source_name == "cp1256.zip/خبر.txt"


@pytest.fixture
def library(tmp_path) -> Path:
    path = tmp_path / "x.warraq"
    with Library.open(path):
        return path


@pytest.fixture
def files(tmp_path) -> Path:
    files = tmp_path / "files"
    files.mkdir()
    (files / "z.txt").write_text(CAIRO.text, "utf-8")
    return files


def test_what_is_no_file_is_neither_waited_for_nor_read(library, files):
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no such things")
    os.mkfifo(files / "pipe.txt")
    os.mkfifo(files / "pipe.zip")
    (files / "zero.txt").symlink_to("/dev/zero")
    (files / "zero.zip").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(files / "socket.txt"))
        found = imported(library, files)

    assert found.pop("z.txt")[0].text == CAIRO.body
    names = ["pipe.txt", "pipe.zip", "socket.txt", "zero.txt", "zero.zip"]
    assert found == {name: [Reason.NOT_READABLE] for name in names}


def test_links_that_lead_nowhere_or_round_are_told_of(library, files):
    try:
        (files / "gone.txt").symlink_to(files / "nothing.txt")
        (files / "self.txt").symlink_to(files / "self.txt")
        (files / "self.zip").symlink_to(files / "self.zip")
        (files / "again").symlink_to(files, target_is_directory=True)
    except OSError:
        pytest.skip("this system lets nobody make links")

    found = imported(library, files)

    assert found.pop("z.txt")[0].text == CAIRO.body
    assert found.pop("gone.txt") == [Reason.NOT_FOUND]
    assert found == {name: [Reason.NOT_READABLE] for name in ("self.txt", "self.zip")}


@pytest.fixture
def thousand_folders():
    """Make folders in folders, and take them away from the innermost on: shutil is too shallow.

    Not in pytest's own folder: its next runs would fail to clear what a killed one has left.
    """
    top = deep = tempfile.mkdtemp(prefix="warraq-deep-")
    try:
        for _ in range(1100):
            os.mkdir(f"{deep}/d")  # noqa: PTH102
            deep = f"{deep}/d"
        Path(deep, "a.txt").write_text(RIYADH.text, "utf-8")
        yield Path(top)
    except OSError:
        pytest.skip("this system has no such depths")
    finally:
        Path(deep, "a.txt").unlink(missing_ok=True)
        while len(deep) > len(top):
            os.rmdir(deep)  # noqa: PTH106
            deep = deep.removesuffix("/d")
        os.rmdir(top)  # noqa: PTH106


def test_a_thousand_folders_in_folders_are_searched(library, thousand_folders):
    found = imported(library, thousand_folders)

    assert [draft.text for draft in found["a.txt"]] == [RIYADH.body]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may read everything"
)  # fmt: skip
def test_what_may_not_be_read_is_told_of(library, files):
    (files / "locked.txt").write_text(CAIRO.text, "utf-8")
    (files / "locked.txt").chmod(0)
    (files / "locked").mkdir(mode=0)

    found = imported(library, files)

    (files / "locked").chmod(0o700)
    assert found.pop("z.txt")[0].text == CAIRO.body
    assert found == {"locked": [Reason.NOT_READABLE], "locked.txt": [Reason.NOT_READABLE]}


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows locks files")
def test_a_file_that_another_program_has_locked_is_refused(library, files):
    import msvcrt  # noqa: PLC0415

    with (files / "locked.txt").open("w+") as file:
        file.write(CAIRO.body)
        file.flush()
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        found = imported(library, files)

    assert found["locked.txt"] == [Reason.NOT_READABLE]
    assert found["z.txt"][0].text == CAIRO.body


def changed_after_listing(library: Path, files: Path, change: Callable[[], None]):
    items = prepare_safely(library, (files,))
    assert isinstance(next(items), Total)
    change()
    return [item for item in items if isinstance(item, Prepared | UnreadableFileError)]


def test_a_file_that_vanishes_after_it_was_found_is_told_of(library, files):
    (files / "a.txt").write_text(RIYADH.text, "utf-8")

    gone, rest = changed_after_listing(library, files, (files / "a.txt").unlink)

    assert (gone.source_name, gone.reason) == ("a.txt", Reason.NOT_FOUND)
    assert rest.draft.text == CAIRO.body


def test_an_archive_that_vanishes_after_it_was_found_is_told_of(library, files):
    (files / "a.zip").write_bytes(packed(("a.txt", RIYADH.text), ("b.txt", RIYADH.text)))

    *gone, rest = changed_after_listing(library, files, (files / "a.zip").unlink)

    assert [(one.source_name, one.reason) for one in gone] == [
        ("a.zip/a.txt", Reason.NOT_FOUND), ("a.zip/b.txt", Reason.NOT_FOUND),
    ]  # fmt: skip
    assert rest.draft.text == CAIRO.body


def test_no_article_of_an_archive_that_was_exchanged_gets_the_name_of_another(library, files):
    archive = files / "a.zip"
    archive.write_bytes(packed(("a.txt", RIYADH.text), ("b.txt", CAIRO.body)))

    def exchange():
        archive.write_bytes(packed(("other.txt", CAIRO.body), ("b.txt", CAIRO.body)))

    first, second, _ = changed_after_listing(library, files, exchange)

    assert (first.source_name, first.reason) == ("a.zip/a.txt", Reason.CHANGING)
    assert second.source_name == "a.zip/b.txt"
    assert second.draft.text == CAIRO.body


def test_a_file_that_changes_while_it_is_read_is_refused(library, files):
    with being_written(files / "a.txt"):
        found = imported(library, files)

    assert found["a.txt"] == [Reason.CHANGING]
    assert found["z.txt"][0].text == CAIRO.body


def test_a_pdf_that_unpacks_to_endless_nothing_does_not_stop_the_rest(library, files):
    (files / "a.pdf").write_bytes(pdf(zlib.compress(b"\0" * 200_000_000)))

    found = imported(library, files, seconds=3.0)

    assert len(found["a.pdf"]) == 1
    assert found["z.txt"][0].text == CAIRO.body


@pytest.mark.parametrize("share", [0.02, 0.2, 0.5, 0.8, 0.97])
def test_half_of_a_file_of_any_format_does_not_stop_the_rest(library, files, share):
    """What a broken download or a full disk leaves."""
    for path in FILES.iterdir():
        content = path.read_bytes()
        (files / path.name).write_bytes(content[: int(share * len(content))])

    found = imported(library, files)

    assert found.pop("z.txt")[0].text == CAIRO.body
    assert set(found) == {path.name for path in FILES.iterdir()}
    assert all(outcomes for outcomes in found.values())
    assert all(one.text or one.state is State.UNUSABLE for each in found.values()
               for one in each if isinstance(one, Draft))  # fmt: skip


class Ears:
    """Listens for whoever wants to load something."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]

    def was_called(self) -> bool:
        self._socket.settimeout(0.2)
        try:
            caller, _ = self._socket.accept()
        except TimeoutError:
            return False
        caller.close()
        return True

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def ears():
    ears = Ears()
    yield ears
    ears.close()


def test_nothing_is_ever_loaded_from_the_network(library, files, ears):
    for name, content in loading(f"http://127.0.0.1:{ears.port}").items():
        (files / name).write_bytes(content)

    found = imported(library, files)

    assert not ears.was_called()
    assert found["a.html"][0].text == PROSE  # it was read, not merely refused


def test_the_ears_would_hear_somebody_who_loads(ears):
    with socket.create_connection(("127.0.0.1", ears.port)):
        assert ears.was_called()
