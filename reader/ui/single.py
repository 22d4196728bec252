"""One window for each library: a second start hands what it is to open over to the first.

Who has the lock on a library shows it, and listens at a local socket. The lock alone decides: of
two starts at once one gets it, and none is left by a crash, whatever socket may be.
QtNetwork is imported by who needs it, so that the first window does not wait for it.
"""

import getpass
import hashlib
import os
import struct
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from reader.errors import LibraryInUseError, SilentWindowError, UnusableLibraryError
from reader.library.locks import drop_left_behind
from reader.library.paths import lock_of

PATIENCE = 10.0
"""Seconds for a window to answer. It may be opening a large library just now."""
PAUSE = 0.05
"""Seconds between two attempts."""
TAKEN = b"taken"
"""What a window answers when it has what it was handed."""
LONGEST = 100
"""Bytes of a socket's path: systems know no more than 104 or 108."""

_LENGTH = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class Opening:
    """What a window is asked to open; with no files, to come to the front."""

    files: tuple[Path, ...] = ()
    """Absolute: the window has another working directory."""
    token: str = ""
    """By which Wayland knows that the user has wished the window to come to the front."""


def lock_on(library: Path, lock: QLockFile | None = None) -> QLockFile:
    """Keep a second window off a library: each would show what the other has changed.

    Raises LibraryInUseError; SilentWindowError where the lock has been waited for already;
    UnusableLibraryError where there can be none.
    """
    try:
        library.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableLibraryError(library, error.strerror or str(error)) from error
    taken = lock or _lock(library)
    if taken.isLocked() or taken.tryLock(0):
        return taken
    if taken.error() is QLockFile.LockError.PermissionError:
        raise UnusableLibraryError(library, "permission denied")
    raise SilentWindowError(library) if lock else LibraryInUseError(library)


def lock_or_hand_over(
    library: Path, opening: Opening, patience: float = PATIENCE
) -> QLockFile | None:
    """Return the lock on a library, or None where its window has taken what is to be opened.

    The lock is not locked where that window does not answer.
    """
    lock, end = _lock(library), time.monotonic() + patience
    while not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        if _hand_over(library, opening, end):
            return None
        if time.monotonic() > end:
            break
        time.sleep(PAUSE)
    return lock


def socket_of(library: Path) -> str:
    """Return where the window of a library listens: a path, or on Windows the name of a pipe."""
    # By the path as the system knows it, and by the user: Windows has one room for all of them.
    path = os.path.normcase(library.resolve())
    told_apart = hashlib.sha256(os.fsencode(f"{_user()}\0{path}")).hexdigest()
    name = f"warraq-{told_apart[:24]}"
    if sys.platform == "win32":
        return name
    places = [folder / name for folder in (*_own_folders(os.environ), Path("/tmp"))]
    return str(next(place for place in places if len(os.fsencode(place)) <= LONGEST))


def pack(opening: Opening) -> bytes:
    """Return an opening as it goes through the socket."""
    parts: tuple[str | Path, ...] = (opening.token, *opening.files)
    content = b"\0".join(os.fsencode(part) for part in parts)
    return _LENGTH.pack(len(content)) + content


def unpack(message: bytes) -> Opening | None:
    """Return what came through the socket, or None as long as that is not all of it."""
    content = message[_LENGTH.size :]
    if len(message) < _LENGTH.size or len(content) < _LENGTH.unpack_from(message)[0]:
        return None
    token, *files = map(os.fsdecode, content.split(b"\0"))
    return Opening(tuple(map(Path, files)), token)


def _lock(library: Path) -> QLockFile:
    drop_left_behind(lock_of(library))
    lock = QLockFile(str(lock_of(library)))
    lock.setStaleLockTime(0)  # only that of a process that is gone
    return lock


def _hand_over(library: Path, opening: Opening, end: float) -> bool:
    """Tell whether the window that listens, if one does, has taken what is to be opened."""
    try:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415
    except ImportError:  # on a bare Linux, a library that it needs
        return False
    place = socket_of(library)
    if not _is_ours(place):
        return False
    _let_others_come_forward()
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(_left(end)):
        return False
    socket.write(pack(opening))
    while socket.bytesToWrite() and socket.waitForBytesWritten(_left(end)):
        pass
    while socket.bytesAvailable() < len(TAKEN) and socket.waitForReadyRead(_left(end)):
        pass
    return socket.readAll().data() == TAKEN


def _is_ours(place: str) -> bool:
    """Tell whether a socket is of this user; somebody else's must not learn what is opened."""
    try:
        return sys.platform == "win32" or Path(place).stat().st_uid == os.getuid()
    except OSError:  # none is there
        return False


def _let_others_come_forward() -> None:
    """Give away what Windows grants only to the program that the user has just started."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


def _left(end: float) -> int:
    """Return the milliseconds until then, but time for an attempt at least."""
    return max(100, round(1000 * (end - time.monotonic())))


def _own_folders(environment: Mapping[str, str]) -> list[Path]:
    """Return where a user's sockets belong, the best place first."""
    runtime, flatpak = environment.get("XDG_RUNTIME_DIR", ""), environment.get("FLATPAK_ID", "")
    folder = Path(runtime) / "app" / flatpak if flatpak else Path(runtime)
    folders = [folder] if runtime and os.access(folder, os.W_OK) else []
    return [*folders, Path(tempfile.gettempdir())]


def _user() -> str:
    return getpass.getuser() if sys.platform == "win32" else str(os.getuid())
