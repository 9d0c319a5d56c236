"""L3: the page of what was sent, on a desk with 10,000 packages and on one with none."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.frame import Case, Scale, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from writerdesk.actions.workplace import Workplace
    from writerdesk.desktop.application import Application

_PACKAGES, _FEW = 10_000, 12
_LANGUAGES = ("en", "hi", "ta", "ar", "ja", "km")
_STATES = {"all arrived": 0, "all waiting": 10_000}
_PIECE = "INSERT INTO pieces (id, title, language, kind, created_at, written_at) VALUES (?, ?, ?, 'poem', ?, ?)"
_REVISION = "INSERT INTO revisions VALUES (?, 1, ?, ?, 9000, ?, ?, 0, ?, 'training', ?)"
_ROW = """INSERT INTO outbox (uuid, kind, piece, revision, sha256, file, state, attempts, queued_at, receipt)
    VALUES (?, 'package', ?, 1, ?, ?, ?, 1, ?, '{"seq": 1, "received_at": "2026-01-01T00:00:00Z"}')"""


@row("L3", "opening the page of what was sent with 10,000 packages, against none", "≤ 1.2 × an empty one")
def what_was_sent(scale: Scale) -> Iterator[Case]:
    """Made, asked for, and its first rows (or its empty face) painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from writerdesk.desktop.application import Application

    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    for name, waiting in _STATES.items():
        with tempfile.TemporaryDirectory() as folder:
            empty, few, full = (_workplace(Path(folder) / which) for which in ("empty", "few", "full"))
            few.desk("v1").write(partial(_fill, count=_FEW, waiting=waiting))
            full.desk("v1").write(partial(_fill, count=scale.size(_PACKAGES), waiting=waiting))
            applications = [Application(one, qt) for one in (empty, few, full)]
            taken = [[_open(qt, one) for one in applications] for _ in range(3 + scale.rounds(60))][3:]
            bare, floor, ours = (statistics.median(times) for times in zip(*taken, strict=True))
            yield Case(f"{name}, against none", bare, ours, 1.2, note="there is no row to be painted on the bare one")
            yield Case(f"{name}, against a screenful", floor, ours, 1.2)
            for one in applications:
                one.window.close()
                one.end()


def _workplace(data: Path) -> Workplace:
    from writerdesk.actions.workplace import own_workplace

    workplace = own_workplace(data)
    desk = workplace.make_desk("v1")
    desk.set_fact("vendor", "v1")
    desk.set_fact("vendor_name", "Kalakriti")
    return workplace


def _fill(connection: object, count: int, waiting: int) -> None:
    begun, text = datetime(2026, 1, 1, tzinfo=UTC), b"a line of a poem, and then another one\n" * 60
    pieces, revisions, rows = [], [], []
    for number in range(count):
        piece, uuid = f"p{number:08}", f"u{number:08}"
        at = (begun + timedelta(minutes=number)).strftime("%Y-%m-%dT%H:%M:%SZ")
        pieces.append((piece, f"Piece {number}", _LANGUAGES[number % len(_LANGUAGES)], at, at))
        revisions.append((piece, uuid, uuid, f"packages/{uuid}.wdpkg", uuid, at, text))
        rows.append((uuid, piece, uuid, f"packages/{uuid}.wdpkg", "queued" if number < waiting else "delivered", at))
    for statement, values in ((_PIECE, pieces), (_REVISION, revisions), (_ROW, rows)):
        connection.executemany(statement, values)  # type: ignore[attr-defined]


def _open(qt: QApplication, application: Application) -> float:
    """Seconds until a new page has painted its rows or that there are none; what it still does is waited for after."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    from writerdesk.desktop.sending.sent_page import SentPage

    class Painted(QObject):
        """Sees the first painting of a face that says something."""

        seen = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            """Look on, stop nothing."""
            if event.type() == QEvent.Type.Paint and (page.model.rowCount() or page.empty.isVisible()):
                self.seen = True
            return False

    begun = time.perf_counter()
    page, end, painted = SentPage(application.parts), begun + 60, Painted()
    for face in (page.list.viewport(), page.empty):
        face.installEventFilter(painted)
    page.resize(1000, 700)
    page.show()
    page.refresh()
    while not painted.seen:
        qt.processEvents()
        if time.perf_counter() > end:
            raise TimeoutError("the page stays bare")
    taken = time.perf_counter() - begun
    while application.parts.jobs.busy and time.perf_counter() < end:
        qt.processEvents()
    page.hide()
    page.deleteLater()
    # Without a running loop nothing that is to be deleted later is: pages with 10,000 rows each would pile up, and the
    # rounds to come would pay for them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qt.processEvents()
    return taken
