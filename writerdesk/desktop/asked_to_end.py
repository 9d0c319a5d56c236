"""A system that shuts down, or a terminal that is closed, asks the program to end: it ends as if a person closed it."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QSocketNotifier

_ASKING = ("SIGTERM", "SIGHUP", "SIGINT")


class AskedToEnd(QObject):
    """Calls ``close`` on the window's thread when one of these signals comes.

    Python answers a signal only between two of its own instructions, and Qt's loop may wait long for the next; so the
    signal writes a byte that the loop waits for.
    """

    def __init__(self, close: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._close = close
        self._way = _sockets() if os.name == "nt" else _pipe()
        self._before = signal.set_wakeup_fd(self._way.written, warn_on_full_buffer=False)
        self._handlers = {
            number: signal.signal(number, lambda _number, _frame: None)
            for number in (getattr(signal, name) for name in _ASKING if hasattr(signal, name))
        }
        self._notifier = QSocketNotifier(self._way.read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._asked)

    def end(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._way.close()

    def _asked(self) -> None:
        self._way.take()
        self._close()


class _Way(NamedTuple):
    """A way for bytes within this process: its two ends as the system numbers them, and what is done with them."""

    written: int
    read: int
    take: Callable[[], object]
    close: Callable[[], None]


def _pipe() -> _Way:
    read, written = os.pipe()
    for end in (read, written):
        os.set_blocking(end, False)

    def close() -> None:
        os.close(written)
        os.close(read)

    return _Way(written, read, lambda: os.read(read, 64), close)


def _sockets() -> _Way:
    """What Qt can wait for on Windows; anywhere else the import would only lengthen the start."""
    import socket

    written, read = socket.socketpair()
    for end in (written, read):
        end.setblocking(False)

    def close() -> None:
        written.close()
        read.close()

    return _Way(written.fileno(), read.fileno(), lambda: read.recv(64), close)
