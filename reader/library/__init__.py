"""Everything the user keeps, in one SQLite file. The only SQL of the program."""

from reader.library.articles import Counts
from reader.library.library import Library
from reader.library.writing import Change

__all__ = ["Change", "Counts", "Library"]
