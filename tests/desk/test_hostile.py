"""Files that are out to hurt, among sound ones, through a real import.

All are read in one go, in the process that guards the program; each then has a test of its own.
The sound ones before, between and behind them must all arrive.
"""

import io
import os
import socket
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest

from reader.desk.guarding import SECONDS, prepare_safely
from reader.desk.importing import Begun, Done, Prepared, Total
from reader.errors import Reason, UnreadableFileError
from reader.importing.archives import MOST_MEMBERS
from reader.library import Library
from reader.model import Draft
from tests.importing.pages import CAIRO, PAGES, RIYADH

SECRET = "كلمة لا تخرج من ملفها"
SOUND = {f"{number:02}.txt": page.text for number, page in enumerate(PAGES)}
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ODT = "application/vnd.oasis.opendocument.text"
LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ههههههههههه'>{}]>".format(
    "".join(f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
)
EVERY_ZIP = zipfile.ZIP_DEFLATED

Outcome = Reason | Draft


def packed(*members: tuple[str | zipfile.ZipInfo, str | bytes], how: int = EVERY_ZIP) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", how) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return stream.getvalue()


def declaring(content: bytes, size: int) -> bytes:
    """Return an archive whose members all say that they are of a size which they are not."""
    changed, start = bytearray(content), 0
    while (start := changed.find(b"PK\x01\x02", start)) >= 0:
        struct.pack_into("<L", changed, start + 24, size)
        start += 4
    return bytes(changed)


def overlapping() -> bytes:
    """Return an archive whose two members are the same bytes."""
    content = packed(("a.txt", CAIRO.text), ("b.txt", CAIRO.text))
    first, second = content.index(b"PK\x01\x02"), content.rindex(b"PK\x01\x02")
    changed = bytearray(content)
    changed[second + 42 : second + 46] = changed[first + 42 : first + 46]
    return bytes(changed)


def with_endless_list() -> bytes:
    """Return an archive that says its list of members takes a gigabyte."""
    content = bytearray(packed(("a.txt", CAIRO.text)))
    struct.pack_into("<L", content, content.rindex(b"PK\x05\x06") + 12, 1 << 30)
    return bytes(content)


def nested(content: bytes, times: int) -> bytes:
    for _ in range(times):
        content = packed(("a.zip", content))
    return content


def docx(text: str, before: str = "") -> bytes:
    body = f"<w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body>"
    return packed(("word/document.xml", f'{before}<w:document xmlns:w="{W}">{body}</w:document>'))


def odt(text: str, before: str = "") -> bytes:
    spaces = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    content = f"{before}<text:body {spaces}><text:p>{text}</text:p></text:body>"
    return packed(("mimetype", ODT), ("content.xml", content))


def epub(chapter: str, before: str = "") -> bytes:
    return packed(
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", '<container><rootfile full-path="a.opf"/></container>'),
        (
            "a.opf",
            f'{before}<package><item id="c" href="c.html" media-type="text/html"/>'
            '<spine><itemref idref="c"/></spine></package>',
        ),
        ("c.html", chapter),
    )


def feed(text: str, before: str = "") -> bytes:
    item = f"<item><title>خبر</title><description>{text}</description></item>"
    return f"{before}<rss version='2.0'><channel>{item}</channel></rss>".encode()


def page(text: str, before: str = "<!doctype html>") -> bytes:
    return f"{before}<html><body><article><p>{text}</p></article></body></html>".encode()


def pdf(packed_page: bytes) -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Filter/FlateDecode/Length "
        + str(len(packed_page)).encode() + b">>stream\n" + packed_page
        + b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )  # fmt: skip


def external(folder: Path) -> str:
    return f'<!DOCTYPE x [<!ENTITY a SYSTEM "{(folder / "secret").as_uri()}">]>'


def old_named(name: bytes) -> zipfile.ZipInfo:
    class Named(zipfile.ZipInfo):
        def _encodeFilenameFlags(self):  # noqa: N802
            return name, 0

    return Named("x")


PROSE = RIYADH.body.replace("\n", " ")
BLANKS = b" " * (20 << 20)
MANY = [(f"{number}.txt", "") for number in range(MOST_MEMBERS + 1)]

# What each file holds, and what must come of it.
REFUSED: dict[str, tuple[Callable[[], bytes], Reason]] = {
    "bomb.zip": (lambda: packed(("a.txt", BLANKS)), Reason.TOO_LARGE),
    "lying bomb.zip": (lambda: declaring(packed(("a.txt", BLANKS)), 100), Reason.DAMAGED),
    "lying lzma.zip": (
        lambda: declaring(packed(("a.txt", BLANKS), how=zipfile.ZIP_LZMA), 100), Reason.DAMAGED,
    ),
    "great member.zip": (
        lambda: declaring(packed(("a.txt", CAIRO.text)), 51 << 20), Reason.TOO_LARGE,
    ),
    "great in all.zip": (
        lambda: declaring(packed(*((f"{n}.txt", CAIRO.text) for n in range(5))), 41 << 20),
        Reason.TOO_LARGE,
    ),
    "great inside.zip": (
        lambda: packed(*(
            (f"{n}.zip", declaring(packed(("a.txt", "x")), 41 << 20)) for n in range(5)
        )),
        Reason.TOO_LARGE,
    ),
    "many.zip": (lambda: packed(*MANY, how=zipfile.ZIP_STORED), Reason.TOO_LARGE),
    "endless list.zip": (with_endless_list, Reason.TOO_LARGE),
    "overlapping.zip": (overlapping, Reason.DAMAGED),
    "deep.zip": (lambda: nested(packed(("a.txt", CAIRO.text)), 4), Reason.TOO_DEEP),
    "bomb.docx": (lambda: packed(("word/document.xml", BLANKS)), Reason.TOO_LARGE),
    "bomb.odt": (lambda: packed(("mimetype", ODT), ("content.xml", BLANKS)), Reason.TOO_LARGE),
    "bomb.epub": (lambda: epub(" " * (20 << 20)), Reason.TOO_LARGE),
    "deep.html": (lambda: page("<div>" * 60_000 + PROSE), Reason.TOO_DEEP),
    "deep.json": (lambda: b'{"body": ' + b"[" * 100_000, Reason.TOO_DEEP),
    "deep lines.jsonl": (
        lambda: b'{"body": "x"}\n{"body": ' + b"[" * 100_000, Reason.TOO_DEEP,
    ),
    "deep.rss": (lambda: feed(PROSE + "<a>" * 100_000), Reason.TOO_DEEP),
    "deep.docx": (lambda: docx("<w:r>" * 100_000), Reason.DAMAGED),
    "deep.odt": (lambda: odt("<text:span>" * 50_000), Reason.DAMAGED),
    "deep.eml": (
        lambda: b"From: a\nTo: b\n" + b"".join(
            b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(3000)
        ),
        Reason.TOO_DEEP,
    ),
    "laughs.docx": (lambda: docx("&i;", LAUGHS), Reason.DAMAGED),
    "laughs.odt": (lambda: odt("&i;", LAUGHS), Reason.DAMAGED),
    "laughs.epub": (lambda: epub(PROSE, LAUGHS), Reason.DAMAGED),
    "empty.txt": (lambda: b"", Reason.EMPTY),
    "program.txt": (lambda: b"\x7fELF\x02\x01" + bytes(range(256)) * 40, Reason.NOT_TEXT),
}  # fmt: skip
# These are read; what they would like to do does not happen.
READ: dict[str, Callable[[Path], bytes]] = {
    "up.zip": lambda _: packed(("../../up.txt", RIYADH.text)),
    "root.zip": lambda _: packed(("/root.txt", RIYADH.text)),
    "windows.zip": lambda _: packed(("C:\\windows.txt", RIYADH.text)),
    "nul.zip": lambda _: packed((old_named(b"nul.txt\0.exe"), RIYADH.text)),
    "long.zip": lambda _: packed((f"{'ط' * 9_000}.txt", RIYADH.text)),
    "cp1256.zip": lambda _: packed((old_named("خبر.txt".encode("cp1256")), RIYADH.text)),
    "twice nested.zip": lambda _: nested(packed(("a.txt", RIYADH.text)), 2),
    "laughs.html": lambda _: page(PROSE + "&i;", LAUGHS),
    "laughs.rss": lambda _: feed(PROSE + "&i;", LAUGHS),
    "laughs chapter.epub": lambda _: epub(f"{LAUGHS}<p>{PROSE} &i;</p>"),
    "laughs svg.xml": lambda _: f"{LAUGHS}<svg><text>{PROSE} &i;</text></svg>".encode(),
    "external.html": lambda folder: page(PROSE + " &a;", external(folder)),
    "external.rss": lambda folder: feed(PROSE + " &a;", external(folder)),
    "external svg.xml": lambda folder: f"{external(folder)}<svg>{PROSE} &a;</svg>".encode(),
    "external chapter.epub": lambda folder: epub(f"{external(folder)}<p>{PROSE} &a;</p>"),
    "one line.txt": lambda _: (PROSE + " ").encode() * 6_000,
    "one line.html": lambda _: page(" ".join(f"<b>{PROSE}</b>" for _ in range(3000))),
    "one word.txt": lambda _: ("ب" * 2_000_000).encode(),
    "many lines.txt": lambda _: "".join(f"سطر {n}\n" for n in range(3_000)).encode(),
}
NO_ENTITIES = {
    "external.docx": lambda folder: docx(PROSE + " &a;", external(folder)),
    "external.odt": lambda folder: odt(PROSE + " &a;", external(folder)),
    "external.epub": lambda folder: epub(PROSE, external(folder)),
}


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
    assert found == dict.fromkeys(names, [Reason.NOT_READABLE])


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
    assert found == dict.fromkeys(("self.txt", "self.zip"), [Reason.NOT_READABLE])


def test_a_thousand_folders_in_folders_are_searched(library, files):
    deep = files
    try:
        for _ in range(1100):
            deep = deep / "d"
            deep.mkdir()
        (deep / "a.txt").write_text(RIYADH.text, "utf-8")
    except OSError:
        pytest.skip("this system has no such depths")

    found = imported(library, files)

    assert [draft.text for draft in found["a.txt"]] == [RIYADH.body]
    while deep != files:  # shutil would not get so deep
        for path in deep.glob("*.txt"):
            path.unlink()
        deep.rmdir()
        deep = deep.parent


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
    path, is_over = files / "a.txt", Event()
    path.write_text("سطر\n" * 2_000_000, "utf-8")

    def write():
        with path.open("r+b", buffering=0) as file:
            while not is_over.is_set():
                file.seek(0)
                file.write(b"x")

    writer = Thread(target=write)
    writer.start()
    try:
        found = imported(library, files)
    finally:
        is_over.set()
        writer.join()

    assert found["a.txt"] == [Reason.CHANGING]
    assert found["z.txt"][0].text == CAIRO.body


def test_a_pdf_that_unpacks_to_endless_nothing_does_not_stop_the_rest(library, files):
    (files / "a.pdf").write_bytes(pdf(zlib.compress(b"\0" * 200_000_000)))

    found = imported(library, files, seconds=3.0)

    assert len(found["a.pdf"]) == 1
    assert found["z.txt"][0].text == CAIRO.body
