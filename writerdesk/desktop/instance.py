"""One window for one data folder: a second start hands over what it was asked to open, and ends."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 3_000
"""How long the first window may take to answer: it may be about to start or to end."""
_AGAIN_MS = 50


class Instance(QObject):
    """Holds the lock of a data folder. ``asked`` carries page and target that a later start wants.

    ``address`` names the local socket at which the first window listens.
    """

    asked = Signal(str, str)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # By Qt, which is here already: Python's own takes 4 ms.
        name = str(data.absolute()).encode("utf-8", "surrogateescape")
        mark = bytes(QCryptographicHash.hash(name, QCryptographicHash.Algorithm.Sha256).toHex().data()).decode()[:16]
        # The lock and the socket stand in the person's own run-time folder, where the system gives one.
        folder = os.environ.get("XDG_RUNTIME_DIR") or _temporary_folder()
        self.address = str(Path(folder) / f"writerdesk-{_user()}-{mark}")
        self._lock = QLockFile(f"{self.address}.lock")
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._left = False

    def is_first(self) -> bool:
        """Whether no other window has this data folder open; where no lock can be made at all, there is no other."""
        return (
            self._lock.isLocked() or self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError
        )

    def hand_over(self, page: str, target: str) -> bool:
        """Ask the window that is open to show a page; False when it does not answer, or has ended meanwhile.

        One that begins or ends is asked again until it answers or its lock is free.
        """
        deadline = QDeadlineTimer(_WAIT_MS)
        while not self._answered(page, target, deadline):
            if deadline.hasExpired() or self.is_first():
                return False
            QThread.msleep(_AGAIN_MS)
        return True

    def _answered(self, page: str, target: str, deadline: QDeadlineTimer) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self.address)
        if not socket.waitForConnected(deadline.remainingTime()):
            return False
        import json

        body = json.dumps([page, target]).encode("utf-8")
        socket.write(struct.pack(">I", len(body)) + body)
        socket.waitForBytesWritten(deadline.remainingTime())
        answered = bool(socket.bytesAvailable()) or socket.waitForReadyRead(deadline.remainingTime())
        socket.disconnectFromServer()
        return answered

    def listen(self) -> None:
        """Take what later starts hand over; called when the first page stands.

        A window beside another one that did not answer leaves the door to that one: it may answer again.
        """
        if self._left or not self.is_first():
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self.address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        self._server.listen(self.address)

    def leave(self) -> None:
        """The window begins to close: whoever asks now gets no answer, and waits until the folder is free.

        What was pressed last may still be on its way into the text, for which the loop goes on for a while.
        """
        self._left = True
        server, self._server = self._server, None
        if server is not None:
            from PySide6.QtNetwork import QLocalSocket

            server.close()
            for socket in server.findChildren(QLocalSocket):
                socket.abort()

    def release(self) -> None:
        """Let another start have the folder."""
        self.leave()
        self._lock.unlock()

    def _connected(self) -> None:
        socket: QLocalSocket | None = self._server.nextPendingConnection() if self._server is not None else None
        if socket is None:
            return
        socket.readyRead.connect(self._read)
        self._read_from(socket)

    def _read(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._read_from(sender)  # type: ignore[arg-type]

    def _read_from(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() < struct.calcsize(">I"):
            return
        (length,) = struct.unpack(">I", socket.peek(4).data())
        if socket.bytesAvailable() < 4 + length:
            return
        import json

        page, target = json.loads(bytes(socket.read(4 + length).data())[4:])
        socket.write(b"ok")
        socket.flush()
        self.asked.emit(str(page), str(target))


def _temporary_folder() -> str:
    from PySide6.QtCore import QDir

    return QDir.tempPath()


def _user() -> str:
    """The person's name on this system, as :func:`getpass.getuser` finds it first."""
    names = (os.environ.get(name) for name in ("LOGNAME", "USER", "LNAME", "USERNAME"))
    return next(filter(None, names), "")
