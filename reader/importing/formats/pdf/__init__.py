"""PDF files: their glyphs put into reading order, or the best of what other readers find.

No reader gets Arabic right from the files of all programs, so several are tried and judged by how
much their text reads like Arabic.
"""

from reader.importing.formats.pdf.reading import is_pdf, read_pdf

__all__ = ["is_pdf", "read_pdf"]
