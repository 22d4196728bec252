"""Files of every format, damaged at random where it hurts: each is read or refused, and in time.

The same few examples each time; `WARRAQ_FUZZ=2000` tries so many others of each kind instead.
"""

import io
import json
import os
import signal
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email import message_from_bytes

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import UnreadableFileError
from reader.importing.files import File
from reader.importing.formats import FORMATS, articles, plain_text
from reader.importing.plain_text import visible_lines
from reader.model import Draft
from tests.importing.corpus.manners import MANNERS
from tests.importing.formats.make_files import FILES
from tests.importing.pages import PAGES

MANY = int(os.environ.get("WARRAQ_FUZZ", "0"))
SECONDS = 10
"""So long a damaged file may take; a sound one of its size takes a fiftieth of it."""

# What parsers trip over, in the language of each.
TOKENS = {
    "markup": (
        b"<div>" * 300, b"</div></p></body>", b"<table><tr><td>", b"<svg><title>", b"<![CDATA[",
        b"<!--", b"-->", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"&#0;", b"&#xD800;",
        b"&#x110000;", b"<p hidden>", b"<time datetime='0000-99-99'>", b"<meta charset=utf-7>",
        b"<meta property='article:published_time' content='99999-01-01T25:61'>", b"<?xml ?>",
        b"<script type='application/ld+json'>[[[{\"@graph\":[null,1]}]]]</script>", b"<h1>",
        b"<script type='application/ld+json'>{\"datePublished\":{},\"author\":[1,null]}</script>",
        b"<frameset>", b"<plaintext>", b"<template><article>", b"style='display:none'",
    ),
    "xml": (
        b"<w:p>", b"</w:p>", b"<text:s text:c='-1'/>", b"<text:s text:c='x'/>", b"]]>",
        b"<text:s text:c='99999999999'/>", b"<w:del>", b"<text:note>", b"xmlns:w='other'",
        b"<item>", b"<entry/>", b"<itemref idref='x'/>", b"full-path='../../x'", b"href='%00'",
        b"<pubDate>99 99 9999</pubDate>", b"<content type='xhtml'>", b"&nbsp;", b"<a>" * 400,
    ),
    "rtf": (
        b"{" * 300, b"}" * 3, b"\\u-70000?", b"\\u1114112?", b"\\'zz", b"\\bin999999 ", b"\\uc-1",
        b"\\ansicpg99999", b"\\fcharset178", b"{\\*\\", b"\\", b"\\u55357?", b"\\pard" * 500,
    ),
    "pdf": (
        b"/Filter/FlateDecode", b"/Length -1", b"/Kids[1 0 R]", b"<<" * 300, b"[" * 300, b"(\\",
        b"endstream", b"endobj", b"xref\n0 99999999\n", b"trailer<<>>", b"/Prev 0", b"BT", b"ET",
        b" 1e400 0 0 1e-400 0 0 Tm ", b"<FEFF> Tj", b"/Count 999999999", b"9999999999 0 R",
        b"/Encrypt 1 0 R", b"beginbfrange <0000> <FFFFFFFF> <0000> endbfrange", b"/W [0 [1", b"q ",
    ),
    "mail": (
        b"Content-Type: multipart/mixed; boundary=\"\"\n", b"Content-Transfer-Encoding: base64\n",
        b"Content-Type: text/html; charset=\"\xff\"\n", b"Date: Thu, 99 Foo -1 99:99 +9999\n",
        b"Subject: =?utf-8?B?2KfZ?= =?x?Q?=D?=\n", b"From: <<<>>>@,;:\n", b"=?", b"\nFrom - 2020\n",
        b"Content-Type: message/rfc822\n\n", b"Content-Type: a/b/c; x*0*=''%\n", b"To:\n\n",
    ),
    "json": (
        b"[" * 600, b"{\"body\":" * 300, b"\"\\ud800\"", b"1e999", b"NaN", b"-0", b"null", b",,",
        b"\"date\": 1e308,", b"\"date\": true,", b"\"body\": [[[{}]]],", b"\"title\": {\"x\": 1},",
    ),
    "table": (b"\"", b"\"\"\"", b";" * 300, b"\r", b"\x00", b"body,title\n", b"=cmd|' /C calc'!A0"),
    "text": (
        b"# ", b"---\ntitle: x\n---\n", b"> " * 300, b"[" * 300, b"* " * 300, b"`" * 300, b"![](",
        "اقرأ أيضا:\n".encode(), "التعليقات\n".encode(), "\u200f\u202e\u0640\u064b".encode(),
        "٣٠ رمضان ٩٩٩٩هـ 99 شباط 0000\n".encode(), "ﻻﷲ".encode() * 5, "ط§ظ„".encode() * 9,
    ),
}  # fmt: skip
BYTES = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\x1a",
    b"\n",
    b"\r",
    b" " * 5000,
    b"\xd9",
    b"\x85" * 9,
)


@dataclass(frozen=True)
class Damage:
    """A way to damage bytes in one to four places."""

    kinds: tuple[str, ...]
    steps: list[tuple[str, float, float, int]]
    """What is done, where, to how much, and the number of the token that is put in."""

    def __call__(self, content: bytes) -> bytes:
        tokens = [*BYTES, *(token for kind in self.kinds for token in TOKENS[kind])]
        for way, where, much, token in self.steps:
            content = damaged(content, way, where, much, tokens[token % len(tokens)])
        return content


def damages(*kinds: str):
    ways = st.sampled_from(("insert", "cut", "repeat", "flip", "end", "swap"))
    step = st.tuples(ways, st.floats(0, 1), st.floats(0, 1), st.integers(0, 99))
    return st.builds(Damage, st.just(kinds), st.lists(step, min_size=1, max_size=4))


def damaged(content: bytes, way: str, where: float, much: float, token: bytes) -> bytes:
    start = int(where * len(content))
    end = min(len(content), start + 1 + int(much**4 * (len(content) - start)))
    before, part, behind = content[:start], content[start:end], content[end:]
    return {
        "insert": before + token + part + behind,
        "cut": before + behind,
        "repeat": before + part * min(50, 1 + 20_000 // max(1, len(part))) + behind,
        "flip": before + bytes(byte ^ (1 << start % 8) for byte in part[:64]) + part[64:] + behind,
        "end": before,
        "swap": behind + part + before,
    }[way]


def in_package(content: bytes, number: float, damage: Damage) -> bytes:
    """Damage a member of a zip archive and pack it again."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        chosen = int(number * (len(old.infolist()) - 1))
        for i, info in enumerate(old.infolist()):
            member = old.read(info)
            new.writestr(info.filename, damage(member) if i == chosen else member)
    return stream.getvalue()


def in_stream(content: bytes, number: float, damage: Damage) -> bytes:
    """Damage what is packed in a PDF: its pages' programs, fonts and their tables."""
    places = [i for i in range(len(content)) if content.startswith((b"stream\n", b"stream\r"), i)]
    if not places:
        return damage(content)
    start = content.index(b"\n", places[int(number * (len(places) - 1))]) + 1
    end = content.find(b"endstream", start)
    with suppress(zlib.error):
        packed = zlib.compress(damage(zlib.decompress(content[start:end])))
        return content[:start] + packed + b"\n" + content[end:]
    return damage(content)


def in_part(content: bytes, number: float, damage: Damage) -> bytes:
    """Damage a decoded part of a mail."""
    message = message_from_bytes(content)
    parts = [part for part in message.walk() if not part.is_multipart()]
    part = parts[int(number * (len(parts) - 1))]
    payload = damage(part.get_payload(decode=True))
    part.set_payload(payload.decode("ascii", "surrogateescape"))
    del part["Content-Transfer-Encoding"]
    return message.as_bytes()


@contextmanager
def in_time() -> Iterator[None]:
    """Interrupt what takes too long, where the system can."""

    def interrupt(*_):
        raise AssertionError(f"not done in {SECONDS} seconds")

    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def check(content: bytes) -> None:
    """See that a file yields drafts or refusals, and that nothing of its lines is lost."""
    file = File("a", content)
    with in_time():
        for found in articles(file):
            assert isinstance(found, Draft | UnreadableFileError)
            if isinstance(found, Draft):
                check_draft(found)
    if is_text(file) and isinstance(found, Draft):
        assert [line.text for line in found.original.lines] == visible_lines(file.text)


def check_draft(draft: Draft) -> None:
    lines = draft.original.lines
    assert draft.text.strip() or draft.state.value == "unusable"
    assert draft.text == "\n".join(line.text for line in lines if line.role.is_read)
    assert all(line.text == line.text.strip() != "" for line in lines)
    draft.text.encode("utf-8")


def is_text(file: File) -> bool:
    try:
        taken = next((one for one in FORMATS if one.takes(file)), None)
    except UnreadableFileError:
        return False
    return taken is not None and getattr(taken, "read", None) is plain_text.read


def fuzz(few: int):
    """Try a few examples, the same each time, or as many others as are asked for."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    return settings(
        max_examples=MANY or few,
        derandomize=not MANY,
        deadline=None,
        suppress_health_check=slow,
        database=None,
    )


def files(*suffixes):
    found = [path for path in sorted(FILES.iterdir()) if path.name.endswith(suffixes)]
    assert found
    return st.sampled_from(found).map(lambda path: path.read_bytes())


SHARES = st.floats(0, 1)
DESIGNS = st.sampled_from([manner.markup for manner in MANNERS])


@fuzz(60)
@given(files(".docx", ".odt"), SHARES, damages("xml", "markup"))
def test_documents(content, number, damage):
    check(in_package(content, number, damage))


@fuzz(60)
@given(files(".epub"), SHARES, damages("xml", "markup"))
def test_books(content, number, damage):
    check(in_package(content, number, damage))


@fuzz(40)
@given(files(".docx", ".odt", ".epub"), damages())
def test_packages(content, damage):
    check(damage(content))


@fuzz(40)
@given(files("riyadh.docx", "beirut.pandoc.odt", "riyadh.epub"), SHARES, damages())
def test_archives_in_archives(content, number, damage):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.docx", content)
        archive.writestr("b.zip", damage(stream.getvalue() + content))
        archive.writestr("c.txt", damage(PAGES[0].text.encode()))
    check(in_package(stream.getvalue(), number, damage))


@fuzz(15)
@given(files(".weasyprint.pdf", ".qt.pdf", ".libreoffice.pdf"), damages("pdf"))
def test_pdf(content, damage):
    check(damage(content))


@fuzz(15)
@given(files(".weasyprint.pdf", ".qt.pdf", ".libreoffice.pdf"), SHARES, damages("pdf"))
def test_streams_of_pdf(content, number, damage):
    check(in_stream(content, number, damage))


@fuzz(60)
@given(files(".rtf"), damages("rtf"))
def test_rich_text(content, damage):
    check(damage(content))


@fuzz(60)
@given(files(".eml", ".mhtml", ".mbox"), damages("mail", "markup"))
def test_mail(content, damage):
    check(damage(content))


@fuzz(40)
@given(files(".eml", ".mhtml"), SHARES, damages("mail", "markup"))
def test_parts_of_mail(content, number, damage):
    check(in_part(content, number, damage))


@fuzz(60)
@given(files(".rss", ".atom"), damages("xml", "markup"))
def test_feeds(content, damage):
    check(damage(content))


@fuzz(60)
@given(DESIGNS, st.sampled_from(PAGES), damages("markup"))
def test_pages(design, page, damage):
    check(damage(design(page).encode()))


@fuzz(30)
@given(files(".singlefile.html"), damages("markup"))
def test_saved_pages(content, damage):
    check(damage(content))


def record(page):
    return {
        "title": page.title,
        "body": page.body,
        "date": str(page.published),
        "author": page.author,
    }


@fuzz(60)
@given(st.lists(st.sampled_from(PAGES), min_size=1, max_size=3), st.booleans(), damages("json"))
def test_records(pages, is_lines, damage):
    rows = [json.dumps(record(page), ensure_ascii=False) for page in pages]
    text = "\n".join(rows) if is_lines else f"[{','.join(rows)}]"
    check(damage(text.encode()))


VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9) | st.just(PAGES[2].body),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(("title", "body", "text", "date", "author", "items", "rendered", "")), inner
    ),
    max_leaves=12,
)  # fmt: skip


@fuzz(60)
@given(
    st.dictionaries(st.sampled_from(("body", "title", "date", "posts", "x")), VALUES, min_size=1)
)
def test_any_json(value):
    check(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))


@fuzz(60)
@given(st.sampled_from(",;\t|"), damages("table", "text"))
def test_tables(delimiter, damage):
    rows = [("title", "body", "date"), *((p.title, p.body, p.published) for p in PAGES[:3])]
    text = "\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    check(damage(text.encode()))


@fuzz(60)
@given(
    st.sampled_from(PAGES),
    st.sampled_from(("utf-8", "utf-16", "utf-16-le", "cp1256", "iso8859_6")),
    damages("text"),
)
def test_plain_text(page, encoding, damage):
    check(damage(page.text.encode(encoding, "replace")))


@fuzz(60)
@given(st.sampled_from(PAGES), damages("text", "markup"))
def test_markdown(page, damage):
    check(damage(f"---\ntitle: {page.title}\n---\n# {page.title}\n\n{page.text}".encode()))


@fuzz(60)
@given(st.text(st.characters(codec="utf-8"), max_size=300), st.sampled_from(PAGES))
def test_signs_of_all_scripts(text, page):
    check(f"{page.title}\n{text}\n{page.body}\n{text}".encode())


if __name__ == "__main__":
    pytest.main([__file__])
