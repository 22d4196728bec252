"""Writing a file that is there as a whole, or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from reader.errors import UnwritableFileError
from reader.library.paths import refuse_own


def write_whole(path: Path, content: bytes, library: Path) -> None:
    """Write beside the file and rename, so that a former one is never half overwritten.

    Raises UnwritableFileError, also for the file of the library itself.
    """
    try:
        refuse_own(path, library)
        _write(path, content)
    except OSError as error:
        raise UnwritableFileError(path, error.strerror or str(error)) from error


def _write(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.absolute().parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp makes files that only their owner may read; an export is like any other file.
        beside.chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
