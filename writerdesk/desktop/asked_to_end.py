"""A system that shuts down, or a terminal that is closed, asks the program to end: it ends as if a person closed it."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

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
        self._written, self._read = socket.socketpair()
        for end in (self._written, self._read):
            end.setblocking(False)
        self._before = signal.set_wakeup_fd(self._written.fileno(), warn_on_full_buffer=False)
        self._handlers = {
            number: signal.signal(number, lambda _number, _frame: None)
            for number in (getattr(signal, name) for name in _ASKING if hasattr(signal, name))
        }
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._asked)

    def end(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._written.close()
        self._read.close()

    def _asked(self) -> None:
        self._read.recv(64)
        self._close()
