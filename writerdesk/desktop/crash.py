"""What happens when something of ours breaks: drafts are flushed, the crash is written down without any text."""

from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

CRASH_FILE = "crash.txt"
_WORTH = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})


class CrashPolicy:
    """Hooks for exceptions, threads, Qt's messages and faults. ``flush`` puts typed text on the disk."""

    def __init__(self, state_folder: Path) -> None:
        self.file = state_folder / CRASH_FILE
        self.flush: Callable[[], None] | None = None
        self._stream: TextIO | None = None
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Set every hook; the file is opened now, so that a fault finds it open."""
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self._stream = self.file.open("a", encoding="utf-8")
        except OSError:
            self._stream = sys.stderr
        if self._stream is not None:
            faulthandler.enable(self._stream)
        sys.excepthook = self._exception
        threading.excepthook = self._thread_exception
        qInstallMessageHandler(self._qt_message)

    def remove(self) -> None:
        """Put the hooks back and close the file; an empty one goes."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._stream is not None and self._stream is not sys.stderr:
            self._stream.close()
            if self.file.exists() and self.file.stat().st_size == 0:
                self.file.unlink()

    def _exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        import traceback  # read ahead while the window is at rest

        # Where it happened and of what kind; never the values, which may be somebody's words.
        frames = "".join(traceback.format_tb(trace))
        self._write(f"{kind.__module__}.{kind.__qualname__}\n{frames}")
        if self.flush is not None and threading.current_thread() is threading.main_thread():
            self.flush()
        self._before[0](kind, error, trace)

    def _thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _qt_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in _WORTH:
            self._write(f"Qt: {message}\n")
            if sys.stderr is not None:
                sys.stderr.write(f"{message}\n")

    def _write(self, words: str) -> None:
        if self._stream is not None:
            self._stream.write(f"--- {datetime.now(UTC).isoformat(timespec='seconds')}\n{words}")
            self._stream.flush()
