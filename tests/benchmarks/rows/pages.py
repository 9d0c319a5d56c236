"""O4: how long the window ever lets a person wait while its pages are opened."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.frame import Case, Scale, row

_PAGES = ("desk", "help", "sent", "settings", "queue", "search", "statistics", "backups", "writing")
_FRAME_S = 1 / 60
_SETTLE_S, _LOOK_S = 3.0, 0.8


@row("O4", "longest stall of the main thread while pages are opened", "≤ 16.7 ms, one frame")
def stalls(scale: Scale) -> Iterator[Case]:
    """The longest turn of the event loop after each page is asked for: its first showing, then the median of later."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from writerdesk.actions.workplace import own_workplace
    from writerdesk.actions.write import new_piece
    from writerdesk.desktop.application import SWITCH_S, Application
    from writerdesk.desktop.garbage import Garbage

    sys.setswitchinterval(SWITCH_S)
    gc.disable()
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        passphrase = Path(folder) / "passphrase"
        passphrase.write_text("measured, not kept", encoding="utf-8")
        os.environ |= {"WRITERDESK_KEYS": "file", "WRITERDESK_PASSPHRASE_FILE": str(passphrase)}
        workplace = own_workplace(Path(folder) / "data")
        workplace.settings.set("setup.finished", value=True)
        for number in range(12):
            new_piece(workplace, title=f"Piece {number}", language="hi")
        application = Application(workplace, qt)
        application.show("writing", "")
        garbage = Garbage(application)
        garbage.begin()
        _longest_turn(qt, _SETTLE_S)
        for seen in ("first", "again"):
            for page in _PAGES:
                begun = time.perf_counter()
                application.window.go(page)
                asked = time.perf_counter() - begun
                yield Case(
                    f"{page}, {seen}", _FRAME_S, max(asked, _longest_turn(qt, _LOOK_S)), 1.0, absolute=True
                )  # fmt: skip
        garbage.end()
        application.window.close()
        application.end()


def _longest_turn(qt: object, seconds: float) -> float:
    from PySide6.QtWidgets import QApplication

    assert isinstance(qt, QApplication)
    longest, until = 0.0, time.perf_counter() + seconds
    while (begun := time.perf_counter()) < until:
        qt.processEvents()
        longest = max(longest, time.perf_counter() - begun)
    return longest
