"""What every test stands on: no window system, no person's own data folder, a clean clock zone."""

from __future__ import annotations

import gc
import itertools
import os
import sys
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# A busy machine is no failure. The same examples each time: what fails is what was changed; .ci/run asks for more.
settings.register_profile(
    "writerdesk", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow],
    max_examples=int(os.environ.get("WRITERDESK_EXAMPLES", "30")),
)  # fmt: skip
settings.load_profile("writerdesk")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")
# The programs that tests start, and the tests, are compiled once and not by each process anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
    os.environ.pop(name, None)


def _why_qt_cannot_load() -> str:
    from writerdesk.desktop.bindings import import_bindings
    from writerdesk.desktop.enumerations import make_enumerations_at_once

    make_enumerations_at_once()
    try:
        import_bindings()
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as missing:
        from writerdesk.cli.doctor import report

        return f"{missing}\n{report()}"
    return ""


def pytest_configure(config: pytest.Config) -> None:
    """Stop with the doctor's words, not a stack, where a system library is missing."""
    words = _why_qt_cannot_load()
    if words:
        raise pytest.UsageError(words)


def pytest_xdist_auto_num_workers() -> int:
    """One process more than processors: the window's tests wait a part of their time for what they look at."""
    return min(4, (os.cpu_count() or 1) + 1)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files of a few long tests first: begun last, they would be waited for while the other processes stand still."""
    items.sort(key=lambda item: item.path.parent.name not in {"journeys", "faults"})


def pytest_collection_finish() -> None:
    """What collecting has made stays to the end: a window that is closed is looked for among what came after it."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport() -> Generator[None, Any, None]:
    """Where WRITERDESK_REQUIRE names a tool, a test that is skipped for the lack of it has failed."""
    report = (yield).get_result()
    reason = str(report.longrepr[2]) if report.skipped and isinstance(report.longrepr, tuple) else ""
    required = [name for name in os.environ.get("WRITERDESK_REQUIRE", "").split(",") if name]
    if reason and any(name in reason for name in required):
        report.outcome, report.longrepr = "failed", f"{reason}\nWRITERDESK_REQUIRE asks for it here."


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """A machine may be slow: who does not say how long, waits for a minute."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=60_000)  # type: ignore[method-assign]
    return qtbot


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for each test in turn; pytest's own would look for the next free name, thousands of times."""
    folder = tmp_path_factory.mktemp("homes")
    (folder / "passphrase").write_text("a passphrase for tests\n", encoding="utf-8")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def _own_data_folder(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """No test ever sees or touches the data of the person who runs it."""
    home = next(_homes)
    home.mkdir()
    monkeypatch.setenv("WRITERDESK_DATA", str(home / "writerdesk-data"))
    monkeypatch.setenv("WRITERDESK_KEYS", "file")
    monkeypatch.setenv("WRITERDESK_PASSPHRASE_FILE", str(home.parent / "passphrase"))
    monkeypatch.setenv("XDG_STATE_HOME", str(home / "state"))
    # Guessing this passphrase may be cheap; tests/trust looks at what guessing a person's costs.
    monkeypatch.setattr("writerdesk.trust.passphrase_store.NEW_COST", (1, 8 << 10))


@pytest.fixture
def python() -> str:
    """The interpreter for tests that start the program as a real process."""
    return sys.executable
