"""A command at work."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from reader.cli.terminal import Terminal
from reader.cli.windows import has_window
from reader.cli.words import Words
from reader.errors import LibraryInUseError
from reader.library import Library
from reader.library.writing import explained


@dataclass(frozen=True, slots=True)
class Call:
    """What was asked, and what is needed to answer."""

    options: argparse.Namespace
    words: Words
    terminal: Terminal

    @contextmanager
    def library(self, *, for_writing: bool = False) -> Iterator[Library]:
        """Open the library. Raises LibraryInUseError where a window would not see the change.

        What fails in it later, for the file is damaged, say, is raised as UnusableLibraryError.
        """
        if for_writing and has_window(self.options.library):
            raise LibraryInUseError(self.options.library)
        path = self.options.library
        with explained(path), Library.open(path, read_only=not for_writing) as library:
            yield library
