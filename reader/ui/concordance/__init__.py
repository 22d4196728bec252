"""A concordance: every place where a name stands, aligned on the name. Knows no library."""

from reader.ui.concordance.rows import Column
from reader.ui.concordance.window import ConcordanceWindow

__all__ = ["Column", "ConcordanceWindow"]
