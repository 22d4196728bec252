"""What other readers of PDF make of a file, as it is and with the order of each line turned."""

import io
import logging
import unicodedata
from collections.abc import Callable

from reader.importing.paper_order import turned

MOST_PAGES = 400
# Damage that pypdf tells of in a log that nobody reads.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def _pdfium(content: bytes) -> str:
    # Each takes a while to import, and few files need it.
    import pypdfium2  # noqa: PLC0415

    try:
        with pypdfium2.PdfDocument(content) as document:
            pages = (document[i].get_textpage() for i in range(min(len(document), MOST_PAGES)))
            return _composed("\n".join(page.get_text_range() for page in pages))
    except pypdfium2.PdfiumError as error:
        raise ValueError("no PDF") from error


def _pypdf(content: bytes) -> str:
    import pypdf  # noqa: PLC0415
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        return _composed("\n".join(page.extract_text() for page in reader.pages[:MOST_PAGES]))
    except PyPdfError as error:
        raise ValueError("no PDF") from error


def _turned(extract: Callable[[bytes], str]) -> Callable[[bytes], str]:
    """Return an extractor that takes each line for the order on paper."""

    def turn(content: bytes) -> str:
        lines = extract(content).split("\n")
        return "\n".join(turned(line) for line in lines)

    return turn


def _composed(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


EXTRACTORS = (_pdfium, _pypdf, _turned(_pdfium), _turned(_pypdf))
