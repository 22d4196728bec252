"""Mails, mail folders in mbox form, and web pages that browsers save as one mail (mhtml)."""

import email
import re
from collections.abc import Iterator
from datetime import datetime
from email import policy
from email.message import EmailMessage

from reader.errors import Reason, UnreadableFileError
from reader.importing import outlets, web_page
from reader.importing.decoding import decode
from reader.importing.files import File
from reader.importing.formats.entries import Entry, read_entry
from reader.model import Draft, Metadata

_HEADERS = re.compile(
    rb"^(?:received|return-path|message-id|mime-version|content-type|subject|date|from|to|"
    rb"snapshot-content-location|delivered-to|x-[\w-]+):[ \t]",
    re.IGNORECASE | re.MULTILINE,
)
_FIRST_LINE = re.compile(rb"\A\s*[\w-]+:[ \t]")
_MBOX_LINE = re.compile(rb"^From \S+.*\d{4}\s*?\r?\n", re.MULTILINE)
_BEGINNING = 8192
_PAGE = ("multipart/related", "text/html")


def is_mbox(file: File) -> bool:
    return bool(_MBOX_LINE.match(file.content[:_BEGINNING])) and b"\nFrom" in file.content


def is_mail(file: File) -> bool:
    """Tell a mail by headers before its first empty line."""
    beginning = file.content[:_BEGINNING].lstrip().replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return bool(_FIRST_LINE.match(beginning)) and len(_HEADERS.findall(beginning)) > 1


def messages(file: File) -> Iterator[File]:
    """Yield the mails of a folder."""
    starts = [match.end() for match in _MBOX_LINE.finditer(file.content)]
    ends = [match.start() for match in _MBOX_LINE.finditer(file.content)][1:]
    for number, (start, end) in enumerate(zip(starts, [*ends, len(file.content)], strict=True), 1):
        content = re.sub(rb"^>(>*From )", rb"\1", file.content[start:end], flags=re.MULTILINE)
        yield file.part(f"{number}.eml", content)


def read_mail(file: File) -> Draft:
    """Read the article of a mail, or of a page saved as one. Attachments are not opened.

    Raises UnreadableFileError where it has no text.
    """
    try:
        message = email.message_from_bytes(file.content.lstrip(), policy=policy.default)
        part = message.get_body(("html", "plain"))
    except RecursionError as error:  # mails in mails in mails
        raise UnreadableFileError(file.name, Reason.TOO_DEEP) from error
    if not isinstance(part, EmailMessage):
        raise UnreadableFileError(file.name, Reason.EMPTY)
    if _is_page(message):
        return web_page.read_page(file, file.repaired(_text(part)))
    return read_entry(file, Entry(file.repaired(_text(part)), _metadata(message)))


def _is_page(message: EmailMessage) -> bool:
    return "Snapshot-Content-Location" in message or (
        message.get_content_type() in _PAGE and "To" not in message and "Received" not in message
    )


def _text(part: EmailMessage) -> str:
    """Return a part's text; as it looks where it names no encoding, or none that is known."""
    content = part.get_payload(decode=True)
    content = content if isinstance(content, bytes) else b""
    try:
        return content.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        decoded = decode(content)
        return decoded.text if decoded else content.decode("utf-8", "replace")


def _metadata(message: EmailMessage) -> Metadata:
    sender = _header(message, "From").partition("<")[0].strip(' "')
    outlet = outlets.known(sender) if sender else None
    return Metadata(
        title=_header(message, "Subject") or None,
        outlet=outlet,
        published=_date(message),
    )


def _header(message: EmailMessage, name: str) -> str:
    # The headers of damaged mails raise as they are parsed.
    try:
        return " ".join(str(message[name] or "").split())
    except (ValueError, LookupError, IndexError, AttributeError):
        return ""


def _date(message: EmailMessage) -> datetime | None:
    try:
        found = getattr(message["Date"], "datetime", None)
    except (ValueError, LookupError, TypeError):
        return None
    return found if isinstance(found, datetime) and found.year > 1900 else None
