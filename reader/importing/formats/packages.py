"""Documents that are zip archives inside: what they hold, and their XML without its dangers."""

from lxml import etree

from reader.errors import Reason, UnreadableFileError
from reader.importing import archives
from reader.importing.files import File

_SIGNATURE = b"PK\x03\x04"


def is_package(file: File) -> bool:
    return file.content.startswith(_SIGNATURE)


def names(file: File) -> frozenset[str]:
    """Return the names of a package's members; none where it is damaged."""
    try:
        return frozenset(file.archive.namelist())
    except UnreadableFileError:
        return frozenset()


def mimetype(file: File) -> str:
    """Return what an OpenDocument or EPUB file says of itself; empty where it is none."""
    if not is_package(file) or "mimetype" not in names(file):
        return ""
    return member(file, "mimetype").decode("ascii", "replace").strip()


def member(file: File, name: str) -> bytes:
    """Return the bytes of a member.

    Raises UnreadableFileError where there is none such, or it is damaged or too large.
    """
    return archives.member_called(file.archive, name, file.name)


def xml(file: File, content: bytes) -> etree._Element:
    """Parse a member. Entities and document types, which no such program writes, are refused.

    Raises UnreadableFileError.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableFileError(file.name, Reason.DAMAGED) from error
    if root.getroottree().docinfo.doctype:
        raise UnreadableFileError(file.name, Reason.DAMAGED, "document type")
    return root
