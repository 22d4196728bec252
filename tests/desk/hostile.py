"""Files that are out to hurt: what they are made of, and what must come of each."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from reader.errors import Reason
from reader.importing.archives import MOST_MEMBERS
from tests.importing.pages import CAIRO, RIYADH

SECRET = "كلمة لا تخرج من ملفها"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ODT = "application/vnd.oasis.opendocument.text"
LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ههههههههههه'>{}]>".format(
    "".join(f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
)
EVERY_ZIP = zipfile.ZIP_DEFLATED


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
    "one line.txt": lambda _: (PROSE + " ").encode() * 600,
    "one line.html": lambda _: page(" ".join(f"<b>{PROSE}</b>" for _ in range(600))),
    "one word.txt": lambda _: ("ب" * 500_000).encode(),
    "many lines.txt": lambda _: "".join(f"سطر {n}\n" for n in range(3_000)).encode(),
}
NO_ENTITIES = {
    "external.docx": lambda folder: docx(PROSE + " &a;", external(folder)),
    "external.odt": lambda folder: odt(PROSE + " &a;", external(folder)),
    "external.epub": lambda folder: epub(PROSE, external(folder)),
}


def loading(address: str) -> dict[str, bytes]:
    """Return files that would load something from an address as they are opened."""
    wishes = (
        f"<base href='{address}/'><link rel=stylesheet href='{address}/a.css'>"
        f"<script src='{address}/a.js'></script><img src='{address}/a.png'><iframe src='{address}'>"
        f"</iframe><object data='{address}/a.swf'></object><meta http-equiv=refresh content='0;"
        f"url={address}'><video src='{address}/a.mp4'></video><style>@import '{address}/b.css'</style>"
        f"<svg><image href='{address}/a.svg'/></svg>"
    )
    outside = f"<!DOCTYPE x SYSTEM '{address}/a.dtd' [<!ENTITY a SYSTEM '{address}/a'>]>"
    declared = f"<?xml-stylesheet href='{address}/a.xsl' type='text/xsl'?>{outside}"
    related = f"<w:p xmlns:r='r'><w:attachedTemplate r:id='1' href='{address}/a.dotm'/></w:p>"
    return {
        "a.html": page(wishes + PROSE),
        "b.html": page(wishes + PROSE, outside),
        "a.rss": feed(PROSE, declared),
        "b.rss": feed(f"<![CDATA[{wishes}]]>{PROSE}").replace(
            b"<channel>", f"<channel><link>{address}</link><docs>{address}</docs>".encode()
        ),
        "c.xml": f"{declared}<feed xml:base='{address}'><entry><content src='{address}/c'/>"
                 f"<summary>{PROSE}</summary></entry></feed>".encode(),
        "a.docx": docx(related + PROSE),
        "b.docx": docx(PROSE, outside),
        "a.odt": odt(f"{PROSE}<draw:image xmlns:draw='d' href='{address}/a.png'/>"),
        "a.epub": epub(f"{outside}{wishes}<p>{PROSE}"),
        "a.eml": f"From: a\nTo: b\nContent-Type: message/external-body; access-type=URL; "
                 f"URL='{address}/a'\n\nSubject: x\n\n{PROSE}".encode(),
        "a.mhtml": f"Snapshot-Content-Location: {address}\nMIME-Version: 1.0\nContent-Location: "
                   f"{address}\nContent-Type: text/html\n\n{wishes}<p>{PROSE}".encode(),
        "a.md": f"# خبر\n\n![صورة]({address}/a.png)\n\n{PROSE}\n\n{wishes}".encode(),
        "a.json": b'{"body": "%s", "url": "%s"}' % (PROSE.encode(), address.encode()),
        "a.txt": f"{address}\n".encode(),
        "a.rtf": b'{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE "%s"}} x}' % address.encode(),
        "a.pdf": pdf(zlib.compress(b"")).replace(
            b"/Catalog", f"/Catalog/OpenAction<</S/URI/URI({address})>>".encode()
        ),
    }  # fmt: skip
