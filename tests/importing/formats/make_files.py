"""Makes the files of `files/` with the programs that people have.

    python -m tests.importing.formats.make_files

LibreOffice writes documents, pandoc and Calibre books, Chromium and SingleFile (`npm install
single-file-cli`) pages, Python's own packages mails and mail folders, feedgen (`pip install
feedgen`) feeds; Chromium, LibreOffice, Qt and WeasyPrint (`pip install weasyprint`) print. The files are committed, so that the tests need none of these; run it again
when a page changes.
"""

import email.policy
import mailbox
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, time
from email.message import EmailMessage
from pathlib import Path

from tests.importing.corpus.manners import MANNERS
from tests.importing.formats.browser import saved_page
from tests.importing.pages import ALGIERS, BEIRUT, CAIRO, CASABLANCA, RIYADH, Page

FILES = Path(__file__).parent / "files"
DOCUMENTS = {"cairo": CAIRO, "riyadh": RIYADH, "beirut": BEIRUT}
CHAPTERS = (RIYADH, CASABLANCA, ALGIERS)
ARTICLE_PARTS = "TFYDLBS"


def main() -> None:
    shutil.rmtree(FILES, ignore_errors=True)
    FILES.mkdir()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for stem, page in DOCUMENTS.items():
            with_word_processors(write(folder / f"{stem}.html", article(page)))
        with_book_makers(write(folder / "book.html", book()))
        with_browsers(write(folder / "beirut.html", MANNERS[0].markup(BEIRUT)))
        for stem in ("beirut", "cairo"):
            with_printers(write(folder / f"{stem}.html", article(DOCUMENTS[stem])))
            with_columns(write(folder / f"{stem}.html", columns(DOCUMENTS[stem])))
    with_email()
    with_feedgen()


def article(page: Page) -> str:
    """Return the article alone, as somebody pastes it into a document."""
    return document(blocks(page))


def book() -> str:
    """Return a year's articles, each with a heading, as they are bound into a book."""
    return document("".join(map(blocks, CHAPTERS)))


def document(body: str) -> str:
    head = "<meta charset=utf-8><title>مختارات</title>"
    return f"<!doctype html><html lang=ar dir=rtl><head>{head}</head><body>{body}</body></html>"


def blocks(page: Page) -> str:
    return "".join(
        f"<h1 class=title>{text}</h1>" if part == "T" else f"<p>{text}</p>"
        for part, text in page.lines
        if part in ARTICLE_PARTS
    )


def write(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def with_word_processors(page: Path) -> None:
    profile = f"-env:UserInstallation={(page.parent / 'profile').as_uri()}"
    office = ("soffice", profile, "--headless", "--infilter=HTML (StarWriter)")
    for form in ("docx", "odt", "rtf", "doc:MS Word 97", "epub"):
        run(*office, "--convert-to", form, "--outdir", FILES, page)
    for form in ("docx", "odt", "rtf"):
        run("pandoc", "--standalone", page, "-o", FILES / f"{page.stem}.pandoc.{form}")
    run("ebook-convert", page, FILES / f"{page.stem}.calibre.docx")


def with_book_makers(page: Path) -> None:
    run("pandoc", page, "--epub-chapter-level=1", "-o", FILES / "book.pandoc.epub")
    chapters = ("--chapter", "//*[name()='h1']", "--no-default-epub-cover")
    run("ebook-convert", page, FILES / "book.calibre.epub", *chapters)


def with_browsers(page: Path) -> None:
    (FILES / "beirut.chromium.mhtml").write_bytes(saved_page(page))
    browser = f"--browser-executable-path={shutil.which('chromium')}"
    args = '--browser-args=["--no-sandbox"]'
    target = FILES / "beirut.singlefile.html"
    while not target.exists():  # it loses the page now and then, and says so only in words
        run("single-file", browser, args, page.as_uri(), target)


def columns(page: Page) -> str:
    """Return an article as a paper prints it: its headline above two columns."""
    title, body = blocks(page).split("</h1>")
    style = "<style>h1 {text-align: center} div {columns: 2; text-align: justify}</style>"
    return document(f"{style}{title}</h1><div>{body}</div>")


def with_printers(page: Path) -> None:
    """Print a page to PDF, in the ways of four programs."""
    print_with_chromium(page, "chromium")
    run("weasyprint", page, FILES / f"{page.stem}.weasyprint.pdf")
    profile = f"-env:UserInstallation={(page.parent / 'profile').as_uri()}"
    office = ("soffice", profile, "--headless", "--infilter=HTML (StarWriter)")
    run(*office, "--convert-to", "pdf:writer_pdf_Export", "--outdir", page.parent, page)
    shutil.copy(page.with_suffix(".pdf"), FILES / f"{page.stem}.libreoffice.pdf")
    print_with_qt(page, FILES / f"{page.stem}.qt.pdf")


def with_columns(page: Path) -> None:
    print_with_chromium(page, "columns.chromium")
    run("weasyprint", page, FILES / f"{page.stem}.columns.weasyprint.pdf")


def print_with_chromium(page: Path, manner: str) -> None:
    target = f"--print-to-pdf={FILES / f'{page.stem}.{manner}.pdf'}"
    switches = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")
    run("chromium", *switches, target, page.as_uri())


def print_with_qt(page: Path, target: Path) -> None:
    from PySide6.QtCore import QSizeF, Qt  # noqa: PLC0415
    from PySide6.QtGui import QGuiApplication, QPdfWriter, QTextDocument  # noqa: PLC0415

    _ = QGuiApplication.instance() or QGuiApplication(["", "-platform", "offscreen"])
    writer = QPdfWriter(str(target))
    writer.setResolution(96)
    document = QTextDocument()
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    document.setHtml(page.read_text("utf-8"))
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)


def with_email() -> None:
    (FILES / "riyadh.eml").write_bytes(mail(RIYADH).as_bytes())
    folder = mailbox.mbox(FILES / "folder.mbox")
    for page in CHAPTERS:
        folder.add(mail(page))
    folder.close()


def mail(page: Page) -> EmailMessage:
    """Return an article as a newsletter that has text and markup."""
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"] = "نشرة الصباح <news@example.org>"
    message["To"] = "reader@example.org"
    message["Subject"] = page.title
    message["Date"] = moment(page)
    message.set_content(page.body)
    message.add_alternative(document(blocks(page)), subtype="html")
    return message


def moment(page: Page) -> datetime:
    return datetime.combine(page.published or datetime(2019, 1, 2, tzinfo=UTC), time(9, 30), UTC)


def with_feedgen() -> None:
    from feedgen.feed import FeedGenerator  # noqa: PLC0415

    feed = FeedGenerator()
    feed.id("https://example.org/")
    feed.title("صدى المدينة - أخبار")
    feed.link(href="https://example.org/")
    feed.description("آخر الأخبار")
    for page in reversed(CHAPTERS):
        entry = feed.add_entry()
        entry.id(f"https://example.org/{page.name.replace(' ', '-')}")
        entry.title(page.title)
        entry.published(moment(page))
        entry.content("".join(f"<p>{line}</p>" for line in page.body.splitlines()), type="html")
    feed.rss_file(str(FILES / "feed.rss"))
    feed.atom_file(str(FILES / "feed.atom"))


def run(*command: str | Path) -> None:
    if shutil.which(str(command[0])) is None:
        sys.exit(f"{command[0]} is not installed")
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
