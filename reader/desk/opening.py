"""What opening files with the program means, as a desktop does it."""

from collections.abc import Sequence
from pathlib import Path

from reader.library.paths import LIBRARY_SUFFIX


def told_apart(paths: Sequence[Path]) -> tuple[Path | None, tuple[Path, ...]]:
    """Return the library that is to be opened, if there is one, and what is to be imported.

    A window shows one library; a second is among what is imported, which tells that it cannot be.
    """
    libraries = [path for path in paths if path.suffix.lower() == LIBRARY_SUFFIX]
    library = libraries[0] if libraries else None
    return library, tuple(path for path in paths if path != library)
