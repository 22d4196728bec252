"""The door at which a second start knocks, and how the window then comes to the front."""

import logging
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from reader.ui.single import TAKEN, Opening, socket_of, unpack

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

AFTER_PAINT = 250
"""Milliseconds after which the window is sure to be painted."""


class Door(QObject):
    """Where a second start on the library knocks; the library's lock must be held."""

    asked = Signal(Opening)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._server: QLocalServer | None = None
        self._inside: set[QLocalSocket] = set()
        self._timer = QTimer(self, singleShot=True, interval=AFTER_PAINT)
        self._timer.timeout.connect(self.listen)

    def open(self) -> None:
        """Listen as soon as the window is painted."""
        self._timer.start()

    def listen(self) -> None:
        try:
            from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415
        except ImportError:  # on a bare Linux, a library that it needs
            log.warning("second starts are refused: no QtNetwork")
            return
        place = socket_of(self._library)
        QLocalServer.removeServer(place)  # left by a crash: who is alive has the lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)
        if not self._server.listen(place):
            log.warning("second starts are refused: %s", self._server.serverError())

    def close(self) -> None:
        """Take in nothing more. Who still waits at the door will find the library free."""
        self._timer.stop()
        if self._server:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        for socket in tuple(self._inside):
            socket.abort()

    def _let_in(self) -> None:
        while self._server and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._inside.add(socket)
            socket.readyRead.connect(partial(self._hear_soon, socket))
            socket.disconnected.connect(partial(self._inside.discard, socket))
            socket.disconnected.connect(socket.deleteLater)
            self._hear_soon(socket)

    def _hear_soon(self, socket: "QLocalSocket") -> None:
        # Not from within the socket's own signal: a question to the user may outlive the socket.
        QTimer.singleShot(0, self, partial(self._hear, socket))

    def _hear(self, socket: "QLocalSocket") -> None:
        if not isValid(socket):
            return
        opening = unpack(bytes(socket.peek(socket.bytesAvailable()).data()))
        if opening:
            socket.readAll()
            self.asked.emit(opening)
            if isValid(socket):
                socket.write(TAKEN)  # only now: until then the other process would try again
                socket.flush()


def come_forward(window: QWidget, token: str = "") -> None:
    """Bring a window, or what lies over it and waits for an answer, before the user's eyes."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    first = QApplication.activeModalWidget() or window
    first.raise_()
    first.activateWindow()
    QApplication.alert(first)  # where the desktop does not let it
