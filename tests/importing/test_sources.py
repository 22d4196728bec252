import os
import zipfile
from pathlib import Path

import pytest

from reader.errors import Reason, UnreadableFileError
from reader.importing import archives, read_source, sources
from reader.importing.sources import MOST_BYTES, Source
from reader.model import Draft
from tests.importing.pages import CAIRO
from tests.writing import being_written


def names(*paths: Path) -> list[str]:
    return [found.name for found in sources(paths) if isinstance(found, Source)]


def reasons(*paths: Path) -> list[Reason]:
    return [found.reason for found in sources(paths) if isinstance(found, UnreadableFileError)]


def reason_of(source: Source) -> Reason:
    [refused] = read_source(source)
    assert isinstance(refused, UnreadableFileError)
    return refused.reason


def article(source: Source) -> Draft:
    [draft] = read_source(source)
    assert isinstance(draft, Draft)
    return draft


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


class _OldName(zipfile.ZipInfo):
    """A member's name as Arabic Windows wrote it before Unicode."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802
        return self.filename.encode("cp1256"), self.flag_bits


def test_a_folder_gives_its_files_in_order(tmp_path):
    for name in ("b.txt", "a.html", "c.jpg", ".hidden.txt"):
        (tmp_path / name).write_text("نص", "utf-8")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "d.htm").write_text("نص", "utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "e.txt").write_text("نص", "utf-8")

    assert names(tmp_path) == ["a.html", "b.txt", "d.htm"]


@pytest.mark.parametrize("folder", ["خبر_files", "خبر_ملفات", "خبر-Dateien", "خبر.files"])
def test_what_a_browser_saves_beside_a_page_is_passed_over(tmp_path, folder):
    (tmp_path / "خبر.html").write_text("<p>نص", "utf-8")
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "frame.html").write_text("<p>إعلان", "utf-8")

    assert names(tmp_path) == ["خبر.html"]
    assert names(tmp_path / "خبر.html", tmp_path / folder) == ["خبر.html"]


def test_a_folder_that_is_only_named_like_a_page_is_searched(tmp_path):
    (tmp_path / "خبر.html").write_text("<p>نص", "utf-8")
    for folder in ("خبر", "خبر_2", "أخبار_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{folder}.txt").write_text("نص", "utf-8")

    assert len(names(tmp_path)) == 4


def test_a_file_named_by_the_user_is_tried_whatever_it_is(tmp_path):
    (tmp_path / "article").write_text(CAIRO.text, "utf-8")

    [source] = sources([tmp_path / "article"])

    assert isinstance(source, Source)
    assert article(source).text == CAIRO.body


def test_a_folder_in_a_circle_ends(tmp_path):
    (tmp_path / "a.txt").write_text("نص", "utf-8")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)

    assert names(tmp_path) == ["a.txt"]


def test_what_is_not_there_is_told(tmp_path):
    assert reasons(tmp_path / "none.txt") == [Reason.NOT_FOUND]


def test_a_file_that_vanished_is_refused(tmp_path):
    assert reason_of(Source("a.txt", tmp_path / "a.txt")) is Reason.NOT_FOUND


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "a.txt").write_bytes(b" \r\n ")

    assert reason_of(Source("a.txt", tmp_path / "a.txt")) is Reason.EMPTY


def test_a_picture_is_refused(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)

    assert reason_of(Source("a.txt", tmp_path / "a.txt")) is Reason.NOT_TEXT


def test_a_file_that_is_no_article_for_its_size_is_refused_unread(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)

    assert reason_of(Source("a.txt", path)) is Reason.TOO_LARGE


def test_an_archive_gives_its_articles(tmp_path):
    path = zipped(
        tmp_path / "week.zip",
        **{"day/a.txt": CAIRO.text.encode(), "b.jpg": b"x", "__MACOSX/._a.txt": b"x"},
    )

    [source] = sources([path])

    assert isinstance(source, Source)
    draft = article(source)
    assert draft.original.source_name == "week.zip/day/a.txt"
    assert draft.text == CAIRO.body


def test_two_members_of_one_name_are_two(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", CAIRO.text)
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("a.txt", CAIRO.body)

    first, second = sources([path])

    assert isinstance(first, Source)
    assert isinstance(second, Source)
    assert article(first).original.sha256 != article(second).original.sha256


def test_old_arabic_names_are_recovered(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(_OldName("خبر.txt"), "x")

    assert names(path) == ["a.zip/خبر.txt"]


def test_a_damaged_archive_is_refused(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 no archive")

    assert reasons(tmp_path / "a.zip") == [Reason.DAMAGED]


def test_a_damaged_member_does_not_spoil_the_others(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.txt", CAIRO.text)
        archive.writestr("b.txt", CAIRO.text)
    content = bytearray(path.read_bytes())
    content[60] ^= 0xFF
    path.write_bytes(content)

    first, second = sources([path])

    assert isinstance(first, Source)
    assert isinstance(second, Source)
    assert reason_of(first) is Reason.DAMAGED
    assert article(second).text == CAIRO.body


def test_a_bomb_is_refused_unread(tmp_path):
    path = zipped(tmp_path / "a.zip", **{"a.txt": b" " * (20 << 20)})

    [source] = sources([path])

    assert isinstance(source, Source)
    assert reason_of(source) is Reason.TOO_LARGE


def test_an_archive_of_too_much_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "MOST_IN_ALL", 10)

    assert reasons(zipped(tmp_path / "a.zip", **{"a.txt": b"x" * 11})) == [Reason.TOO_LARGE]


def test_an_archive_of_too_many_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "MOST_MEMBERS", 1)

    assert reasons(zipped(tmp_path / "a.zip", **{"a.txt": b"", "b.txt": b""})) == [Reason.TOO_LARGE]


def test_an_encrypted_member_is_refused(tmp_path):
    path = zipped(tmp_path / "a.zip", **{"a.txt": CAIRO.text.encode()})
    content = bytearray(path.read_bytes())
    # The flag stands in the member's own header and in the directory at the end.
    content[6] |= 1
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)

    [source] = sources([path])

    assert isinstance(source, Source)
    assert reason_of(source) is Reason.ENCRYPTED


def test_nothing_is_unpacked_to_disk(tmp_path):
    path = zipped(tmp_path / "a.zip", **{"../../evil.txt": CAIRO.text.encode()})

    [source] = sources([path])

    assert isinstance(source, Source)
    assert article(source).text == CAIRO.body
    assert [each.name for each in tmp_path.iterdir()] == ["a.zip"]


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.txt")

    [found] = sources([tmp_path])

    assert isinstance(found, Source)
    assert reason_of(found) is Reason.NOT_READABLE
    assert reasons(tmp_path / "a.txt") == [Reason.NOT_READABLE]


def test_a_file_of_gigabytes_is_refused_unread(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)

    assert reason_of(Source("a.txt", path)) is Reason.TOO_LARGE


def test_a_folder_that_holds_a_link_to_itself_is_searched_once(tmp_path):
    (tmp_path / "a.txt").write_text(CAIRO.text, "utf-8")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)

    assert names(tmp_path) == ["a.txt"]


def test_a_file_that_another_program_keeps_writing_is_refused(tmp_path):
    path = tmp_path / "a.txt"
    with being_written(path):
        reason = reason_of(Source("a.txt", path))

    assert reason is Reason.CHANGING
