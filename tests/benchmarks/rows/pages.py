"""O4: how long the window ever lets a person wait while its pages, tabs and bars are opened, on a desk full of work."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.frame import Case, Scale, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from writerdesk.actions.workplace import Workplace
    from writerdesk.desktop.main_window import MainWindow

_PAGES = (
    "desk", "help", "languages", "sent", "settings", "queue", "search", "statistics", "backups", "import", "recovery",
    "setup", "writing",
)  # fmt: skip
_TABS = ("findings", "comments", "outline", "versions", "notes")
_TOOLS = (
    "find.open", "find.replace", "characters.toggle", "ruby.ask", "notes.remark", "sessions.goal", "versions.name",
    "modes.focus", "modes.typewriter",
)  # fmt: skip
_FRAME_S = 1 / 60
_SETTLE_S, _LOOK_S = 2.0, 0.8
_WAITING = 2_000
_FROZEN_IN_S = 10.0
"""So long the program takes what it makes out of the collector's sight; then it collects as in an evening."""


@row("O4", "longest stall of the main thread while pages, tabs and bars are opened", "≤ 16.7 ms, one frame")
def stalls(scale: Scale) -> Iterator[Case]:
    """The longest turn of the event loop after each is asked for: its first showing, then a later one."""
    with tempfile.TemporaryDirectory() as folder, _full_window(Path(folder), scale) as (window, qt, targets):
        writing = window.pages.writing
        opened: dict[str, Callable[[], object]] = {page: partial(window.go, page) for page in _PAGES}
        opened |= {page: partial(window.go, page, target) for page, target in targets.items()}
        opened["the full piece"] = partial(window.go, "writing", targets["send"])
        opened |= {f"tab {tab}": partial(writing.show_tab, tab) for tab in _TABS}
        opened |= {tool: partial(window.pages.use_tool, *tool.split(".")) for tool in _TOOLS}
        opened["the palette"] = window.menus.actions["palette"].trigger
        for seen in ("first", "again"):
            for name, ask in opened.items():
                longest, worked = _longest_turn(qt, ask, scale.seconds(_LOOK_S))
                note = f"{worked * 1000:.1f} ms of them at work"
                yield Case(f"{name}, {seen}", _FRAME_S, longest, 1.0, absolute=True, note=note)


@contextmanager
def _full_window(folder: Path, scale: Scale) -> Iterator[tuple[MainWindow, QApplication, dict[str, str]]]:
    """The window of a lead who also writes, and what its pages are to show: piece, brief, package."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from writerdesk.desktop.application import SWITCH_S, Application
    from writerdesk.desktop.garbage import Garbage

    workplace, targets = _full_workplace(folder, scale)
    sys.setswitchinterval(SWITCH_S)
    gc.disable()
    qt = QApplication([])
    application = Application(workplace, qt)
    application.show("writing", "")
    garbage = Garbage(application)
    garbage.begin()
    _longest_turn(qt, lambda: None, _SETTLE_S if scale.quick else _FROZEN_IN_S)
    yield application.window, qt, targets
    garbage.end()
    application.window.close()
    application.end()


def _full_workplace(folder: Path, scale: Scale) -> tuple[Workplace, dict[str, str]]:
    passphrase = folder / "passphrase"
    passphrase.write_text("measured, not kept", encoding="utf-8")
    os.environ |= {"WRITERDESK_KEYS": "file", "WRITERDESK_PASSPHRASE_FILE": str(passphrase)}
    from tests.benchmarks.full_desk import add_queue, fill
    from tests.desktop.world import sent_doha, world
    from writerdesk.actions import review
    from writerdesk.actions.desk_view import desk_page
    from writerdesk.actions.workplace import own_workplace
    from writerdesk.actions.write import new_piece

    with world(folder / "world") as made:
        sent_doha(made.writer)
        package = review.queue(made.lead)[0].uuid
        review.claim(made.lead, package)
    workplace = own_workplace(folder / "world" / "lead")
    workplace.settings.set("setup.finished", value=True)
    full = fill(workplace, scale)
    add_queue(workplace, scale.size(_WAITING))
    new_piece(workplace, title="A short one", language="en")
    targets = {"send": full, "export": full, "print": f"{full} ", "review": package}
    offers = desk_page(workplace).offers
    return workplace, targets | ({"brief": offers[0].brief} if offers else {})


def _longest_turn(qt: QApplication, ask: Callable[[], object], seconds: float) -> tuple[float, float]:
    """Seconds of the longest turn, and the most that the main thread itself worked in one: a busy machine adds."""
    longest = worked = 0.0
    turn, until = ask, time.perf_counter() + seconds
    while (begun := time.perf_counter()) < until:
        own = time.thread_time()
        turn()
        worked = max(worked, time.thread_time() - own)
        longest = max(longest, time.perf_counter() - begun)
        turn = qt.processEvents
    return longest, worked
