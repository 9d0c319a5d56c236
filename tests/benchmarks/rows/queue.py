"""L1 and L2: the queue of a lead with 100,000 packages: opened, paged through, looked through for words."""

from __future__ import annotations

import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.full_desk import add_queue, queue_of
from tests.benchmarks.timing import medians
from writerdesk.actions.waiting import oldest_first
from writerdesk.reviews.repository import QueueRow
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.invites import VendorKeys
from writerdesk.trust.keys import DeviceKey

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QListView, QWidget

    from writerdesk.actions.workplace import Workplace
    from writerdesk.desktop.application import Application
    from writerdesk.desktop.review.queue_page import QueuePage

_LENGTH, _PAGES, _TURNS, _END_S = 100_000, 40, 30, 60.0
_COLUMNS = ("uuid", "piece", "revision", "brief", "title", "language", "state", "holder", "changed_at")
_QUESTIONS = {"a number": "77777", "two words": "piece 77", "every row": "piece", "no row": "zebra"}


@row("L2", "a queue of 100,000 narrowed by words and sorted, against SQLite", goal="≤ 0.3 × LIKE; sort ≤ 1.2 × SQL")
def words(scale: Scale) -> Iterator[Case]:
    """All words of the question in title, brief or language; LIKE returns the rows it finds, as ours does."""
    from writerdesk.actions.queue_words import Looked

    rows = queue_of(scale.size(_LENGTH))
    looked, table = Looked(rows), _table(rows)
    for name, asked in _QUESTIONS.items():
        like, ours = medians([partial(_like, table, asked), partial(looked.found, asked)], scale.rounds(20))
        assert len(_like(table, asked)) == len(looked.found(asked))
        yield Case(name, like, ours, 0.3)
    (folded,) = medians([partial(Looked, rows)], 3)
    once = medians([partial(_like, table, "zebra")], 3)[0]
    note = "the first time words are asked for, in a job: every title is folded as its language does"
    yield Case("made ready, once", once, folded, 40, note=note)
    yield _sorted(scale)


def _sorted(scale: Scale) -> Case:
    """What has waited longest first, of packages that came in any order; SQLite gives its rows in that order."""
    chance, begun = random.Random(1), datetime(2026, 1, 1, tzinfo=UTC)
    rows = [
        msgspec.structs.replace(one, changed_at=timestamp(begun + timedelta(seconds=chance.randrange(10**7))))
        for one in queue_of(scale.size(_LENGTH))
    ]
    chance.shuffle(rows)
    table, query = _table(rows), "SELECT * FROM queue ORDER BY changed_at, uuid"
    bare, ours = medians([lambda: table.execute(query).fetchall(), lambda: oldest_first(rows)], scale.rounds(16))
    assert [one[0] for one in table.execute(query)] == [one.uuid for one in oldest_first(rows)]
    return Case("sorted by how long they have waited", bare, ours, 1.2)


@row("L1", "the queue with 100,000 packages, against QSqlQueryModel on the same page", "≤ 1.2 ×, page 1.15 ×, 1.5 ×")
def queue(scale: Scale) -> Iterator[Case]:
    """Until the first rows are painted, a page further down, and the memory that it takes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from writerdesk.desktop.application import SWITCH_S, Application

    sys.setswitchinterval(SWITCH_S)  # as in the program
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        workplace = _workplace(Path(folder) / "desk")
        rows = scale.size(_LENGTH)
        add_queue(workplace, rows)
        file = Path(folder) / "plain.sqlite3"
        _table(queue_of(rows), file).close()
        application = Application(workplace, qt)
        plain = _Plain(file, application)
        taken = [
            (_alone(plain.open), _alone(partial(_ours, qt, application, rows))) for _ in range(1 + scale.rounds(8))
        ]
        floor, ours = (statistics.median(times) for times in zip(*taken[1:], strict=True))
        yield Case("opened", floor, ours, 1.2, note="rows are read from the disk; Qt's model reads 256 of them")
        down = [(_page_down(qt, plain.open()[1]), _page_down(qt, _ours(qt, application, rows)[1])) for _ in range(3)]
        floor, ours = (statistics.median(times) for times in zip(*down, strict=True))
        yield Case("a page down", floor, ours, 1.15, note="a row of ours is a card with two fonts")
        turn = _shown_again(qt, _ours(qt, application, rows)[1])
        yield Case("all rows shown anew", 0.005, turn, 1, absolute=True, note="the longest turn of the window's thread")
        application.window.close()
        application.end()
        floor, ours = _memory(file, workplace)
        note = "every row in memory, on both sides: Qt's model over the same columns, to the last row"
        yield Case("memory", floor, ours, 1.5, unit="B", note=note)


_HELD = """
import os, sys
from pathlib import Path
from tests.benchmarks.memory import grown
held = []
if sys.argv[1] == "plain":
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
    application = QCoreApplication([])
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(sys.argv[2])
    database.open()
    def work():
        held.append(QSqlQueryModel())
        held[0].setQuery("SELECT * FROM queue", database)
        while held[0].canFetchMore():
            held[0].fetchMore()
else:
    from writerdesk.actions.waiting import waiting
    from writerdesk.actions.workplace import own_workplace
    workplace = own_workplace(Path(sys.argv[2]))
    workplace.vendor_desks()
    def work():
        held.append(waiting(workplace, fresh=False))
print(grown(work)[0], flush=True)
os._exit(0)  # Qt takes its models down in any order
"""


def _memory(file: Path, workplace: Workplace) -> tuple[int, int]:
    """Bytes that the rows of Qt's model and ours take, each in a process of its own: nothing of another is left."""
    workplace.close()
    sides = (("plain", file), ("ours", file.parent / "desk"))
    command = [[sys.executable, "-c", _HELD, name, str(place)] for name, place in sides]
    floor, ours = (int(subprocess.run(one, stdout=subprocess.PIPE, check=True).stdout) for one in command)
    return floor, ours


def _workplace(data: Path) -> Workplace:
    from writerdesk.actions.workplace import own_workplace

    workplace = own_workplace(data)
    desk, key = workplace.make_desk("v1"), DeviceKey.from_seed(bytes(32)).public_line
    facts = {"vendor": "v1", "vendor_name": "Kalakriti", "role": "lead", "person": "me", "url": "http://127.0.0.1:1"}
    facts["vendor_keys"] = msgspec.json.encode(VendorKeys(key, key, "age1")).decode()
    for name, value in facts.items():
        desk.set_fact(name, value)
    return workplace


def _table(rows: list[QueueRow], file: Path | None = None) -> sqlite3.Connection:
    made = sqlite3.connect(file or ":memory:")
    made.execute(f"CREATE TABLE queue ({', '.join(_COLUMNS)})")
    values = ([getattr(one, name) for name in _COLUMNS] for one in rows)
    made.executemany(f"INSERT INTO queue VALUES ({', '.join('?' * len(_COLUMNS))})", values)  # noqa: S608
    made.commit()
    return made


def _like(table: sqlite3.Connection, asked: str) -> list[object]:
    parts = asked.split()
    where = " AND ".join(["(title LIKE ? OR brief LIKE ? OR language LIKE ?)"] * len(parts))
    question = f"SELECT * FROM queue WHERE {where}"  # noqa: S608 - nothing of it comes from outside
    return table.execute(question, [f"%{one}%" for one in parts for _ in range(3)]).fetchall()


class _Plain:
    """Qt's own model over the plain table, in the list of the very page that ours stands on."""

    def __init__(self, file: Path, application: Application) -> None:
        from PySide6.QtSql import QSqlDatabase

        self._application = application
        self._database = QSqlDatabase.addDatabase("QSQLITE", "plain queue")
        self._database.setDatabaseName(str(file))
        self._database.open()

    def open(self) -> tuple[float, QListView]:
        """Seconds until its first rows are painted, and the list."""
        from PySide6.QtSql import QSqlQueryModel
        from PySide6.QtWidgets import QStyledItemDelegate

        begun, page = time.perf_counter(), _page(self._application)
        model = QSqlQueryModel(page.list)
        page.list.setItemDelegate(QStyledItemDelegate(page.list))
        page.list.setModel(model)
        page.show_list()
        page.show()
        model.setQuery("SELECT title || language || state FROM queue", self._database)
        return _until_painted(page.list, lambda: model.rowCount() > 0) - begun, page.list


def _page(application: Application) -> QueuePage:
    from writerdesk.desktop.review.queue_page import QueuePage

    page = QueuePage(application.parts)
    page.resize(1000, 700)
    page.list.setProperty("page", page)  # it lives as long as its list is looked at
    return page


def _ours(qt: QApplication, application: Application, rows: int) -> tuple[float, QListView]:
    """Seconds until a new page of the queue has painted its first rows, and its list once nothing runs any more."""
    begun, page = time.perf_counter(), _page(application)
    page.show()
    page.refresh()
    seen = _until_painted(page.list, lambda: page.model.rowCount() > 0)
    while page.model.rowCount() < rows or application.parts.jobs.busy:
        qt.processEvents()
        if time.perf_counter() > seen + _END_S:
            raise TimeoutError("the queue is not there to its end")
    return seen - begun, page.list


def _alone(opening: Callable[[], tuple[float, QListView]]) -> float:
    """Seconds of an opening; its page is closed, for a window that loses its place is painted anew beside the next."""
    taken, view = opening()
    page: QWidget = view.property("page")
    view.setProperty("page", None)
    page.close()
    page.deleteLater()
    return taken


def _until_painted(view: QListView, filled: Callable[[], bool]) -> float:
    """When the first rows were painted. Qt's own loop waits for it, as in the program: it leaves Python to the jobs."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

    loop, late = QEventLoop(), QTimer(singleShot=True, interval=int(_END_S * 1000))

    class Painted(QObject):
        """Sees the first painting with rows."""

        seen = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            """Look on, stop nothing."""
            if not self.seen and event.type() == QEvent.Type.Paint and filled():
                self.seen = True
                loop.quit()  # once this was painted
            return False

    painted = Painted()
    view.viewport().installEventFilter(painted)
    late.timeout.connect(loop.quit)
    late.start()
    loop.exec()
    if not painted.seen:
        raise TimeoutError("the list stays bare")
    return time.perf_counter()


def _shown_again(qt: QApplication, view: QListView) -> float:
    """Seconds of the processor that the longest turn takes in which rows are shown, one is chosen, or places found."""
    page, best = view.property("page"), []
    rows = [page.model.row(page.model.index(at, 0)) for at in range(page.model.rowCount())]
    for _ in range(5):
        turns: list[Callable[[], object]] = [lambda: page.show_rows(rows), *[qt.processEvents] * _TURNS]
        taken = []
        for work in turns:
            begun = time.thread_time()
            work()
            taken.append(time.thread_time() - begun)
        best.append(max(taken))
    return min(best)


def _page_down(qt: QApplication, view: QListView) -> float:
    """Median seconds of a page further down, painted."""
    bar, taken = view.verticalScrollBar(), []
    for _ in range(_PAGES):
        begun = time.perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        view.viewport().repaint()
        qt.processEvents()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)
