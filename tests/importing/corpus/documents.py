"""The pages as documents, books, mails and records, each as small as its program would read it."""

import email.policy
import io
import json
import quopri
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from email.message import EmailMessage
from html import escape

from tests.importing.corpus.manners import own_manner
from tests.importing.corpus.zones import listed, marked, outlet_of, stamp, title_of
from tests.importing.pages import NOISE, Page

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
SUBJECT = "نشرة اليوم"
"""Of the mail of a page without a title."""
_SAVED = (2020, 1, 1, 0, 0, 0)
_BLOCKS = {"T": "<h1>{}</h1>", "S": "<h2>{}</h2>", "*": "<p>{}</p>"}


def docx(page: Page) -> bytes:
    """Write the article as somebody pasted it into Word, and cut the page off."""
    styles = {"T": "Title", "S": "Heading2"}
    paragraphs = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{styles.get(part, "Normal")}"/><w:bidi/></w:pPr>'
        f'<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
        for part, text in _own(page)
    )
    return package(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{paragraphs}</w:body></w:document>',
        }
    )


def odt(page: Page) -> bytes:
    """Write the whole page as somebody pasted it into LibreOffice."""
    paragraphs = "".join(
        f'<text:h text:outline-level="1">{escape(text)}</text:h>'
        if part == "T"
        else f"<text:p>{escape(text)}</text:p>"
        for part, text in page.lines
    )
    content = (
        f'<office:document-content xmlns:office="{_OFFICE}:office:1.0" xmlns:text="{_OFFICE}:text:1.0">'
        f"<office:body><office:text>{paragraphs}</office:text></office:body></office:document-content>"
    )
    return package({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def rtf(page: Page) -> bytes:
    """Write the whole page as WordPad keeps it, letters of Windows-1256 and others by their number."""
    lines = "\\par\n".join("".join(map(_rtf, text)) for _, text in page.lines)
    return f"{{\\rtf1\\ansi\\ansicpg1256\\deff0\\rtlpar\n{lines}\\par}}".encode("ascii")


def epub(page: Page) -> bytes:
    """Write the article as a chapter of a book, as reading-list programs make it."""
    body = marked(_own(page), _BLOCKS, listed)
    chapter = f'<html xmlns="http://www.w3.org/1999/xhtml" dir="rtl"><head><title>{title_of(page)}</title></head><body>{body}</body></html>'
    container = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'
    book = (
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" '
        'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>'
    )
    return package({
        "mimetype": "application/epub+zip", "META-INF/container.xml": container,
        "book.opf": book, "a.xhtml": chapter,
    })  # fmt: skip


def eml(page: Page) -> bytes:
    """Write the article as an outlet mails it, with the boxes around it."""
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"] = f"{page.outlet or 'نشرة'} <news@{page.host}>"
    message["To"] = "reader@example.org"
    message["Subject"] = page.title or SUBJECT
    if page.published:
        message["Date"] = _moment(page.published)
    message.set_content(page.text)
    message.add_alternative(_letter(page), subtype="html")
    return _same_boundary(message.as_bytes())


def mhtml(page: Page) -> bytes:
    """Write the page as a browser saves it in one file, in the encoding that its server sent."""
    manner = own_manner(page)
    charset = manner.encoding.removesuffix("-sig").replace("cp", "windows-")
    boundary = "----MultipartBoundary--kQ7"
    lines = (
        f"Snapshot-Content-Location: https://{page.host}/{page.number}",
        "Date: Fri, 2 Jan 2026 10:11:12 -0000", "MIME-Version: 1.0",
        f'Content-Type: multipart/related; type="text/html"; boundary="{boundary}"', "",
        f"--{boundary}", f"Content-Type: text/html; charset={charset}",
        "Content-Transfer-Encoding: quoted-printable", "",
        quopri.encodestring(manner.bytes_of(page)).decode("ascii").replace("\n", "\r\n"),
        f"--{boundary}--", "",
    )  # fmt: skip
    return "\r\n".join(lines).encode("ascii")


def record(page: Page) -> bytes:
    """Write a scraper's record, its body as text."""
    fields = {
        "url": f"https://{page.host}/{page.number}", "headline": page.title, "body": page.body,
        "author": page.author, "source": page.outlet,
        "published_at": stamp(page) if page.published else None,
        "scraped_at": "2026-01-02T10:11:12Z", "related": [text for part, text in page.lines if part == "I"],
    }  # fmt: skip
    return json.dumps(fields, ensure_ascii=False).encode()


def markdown(page: Page) -> bytes:
    """Write a note of a clipping program: facts in front, the article with its links below."""
    templates = {"T": "# {}\n\n", "S": "## {}\n\n", "*": "{}\n\n"}
    noise = lambda texts: "".join(f"- [{text}](/news/1)\n" for text in texts) + "\n"  # noqa: E731
    facts = f"---\nsource: https://{page.host}/{page.number}\n"
    if page.published:
        facts += f"published: {stamp(page)}\n"
    return f"{facts}clipped: 2026-01-02\n---\n\n{marked(_own(page), templates, noise)}".encode()


KINDS: dict[str, Callable[[Page], bytes]] = {
    "docx": docx, "odt": odt, "rtf": rtf, "epub": epub, "eml": eml, "mhtml": mhtml,
    "json": record, "md": markdown,
}  # fmt: skip


OF_ARTICLES = ("docx", "epub", "md")
"""The kinds that hold the article alone, without the page around it."""


def kinds_for(page: Page, number: int) -> list[str]:
    """Return some of the kinds, by turns."""
    names = list(KINDS)
    return [names[(page.number * number + n) % len(names)] for n in range(number)]


def package(members: dict[str, str]) -> bytes:
    """Return a zip file whose bytes depend on its members alone."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, _SAVED), content)
    return stream.getvalue()


def _own(page: Page) -> list[tuple[str, str]]:
    return [(part, text) for part, text in page.lines if part not in NOISE]


def _letter(page: Page) -> str:
    boxes = listed([text for part, text in page.lines if part in "IA"][:8])
    return (
        f"<html dir=rtl><body><table><tr><td><b>{outlet_of(page)}</b></td></tr>"
        f"<tr><td>{marked(_own(page), _BLOCKS, listed)}</td></tr></table>{boxes}</body></html>"
    )


def _moment(day: date) -> datetime:
    if isinstance(day, datetime):
        return day if day.tzinfo else day.replace(tzinfo=UTC)
    return datetime.combine(day, time(9, 30), UTC)


def _same_boundary(mail: bytes) -> bytes:
    """Replace the boundary that Python invents anew for each mail."""
    boundary = mail.partition(b'boundary="')[2].partition(b'"')[0]
    return mail.replace(boundary, b"=_part")


def _rtf(char: str) -> str:
    if char in "\\{}":
        return f"\\{char}"
    if char < "\x80":
        return char
    try:
        return f"\\'{char.encode('cp1256')[0]:02x}"
    except UnicodeEncodeError:
        number = ord(char)
        return f"\\u{number if number < 0x8000 else number - 0x10000}?"
