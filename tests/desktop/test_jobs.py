"""Every job settles exactly once, on the main thread, whatever its work does."""

from __future__ import annotations

import threading
from collections import Counter
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from writerdesk.desktop.jobs import Job, JobPool
from writerdesk.errors import Declined, WriterDeskError


class Watch:
    """Counts how each job settled and on which thread."""

    def __init__(self) -> None:
        self.seen: Counter[tuple[int, str]] = Counter()
        self.threads: set[threading.Thread] = set()

    def note(self, number: int, how: str) -> None:
        self.seen[number, how] += 1
        self.threads.add(threading.current_thread())

    def start(self, jobs: JobPool, number: int, *, fails: bool) -> Job[int]:
        def work() -> int:
            if fails:
                raise Declined("move/no", "No.")
            return number

        return jobs.start(
            work,
            lambda result: self.note(result, "done"),
            lambda _: self.note(number, "failed"),
            lambda: self.note(number, "cancelled"),
        )


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["work", "raise", "cancel", "cancel late", "raise and cancel"]), max_size=40))
def test_exactly_once_on_the_main_thread(qtbot: QtBot, plans: list[str]) -> None:
    jobs, watch = JobPool(), Watch()
    late: list[Job[int]] = []
    for number, plan in enumerate(plans):
        job = watch.start(jobs, number, fails="raise" in plan)
        if plan in {"cancel", "raise and cancel"}:
            job.cancel()
        if plan == "cancel late":
            late.append(job)
    qtbot.waitUntil(lambda: not jobs.busy)
    for job in late:
        job.cancel()
    jobs.close()
    assert Counter(number for number, _ in watch.seen.elements()) == Counter(range(len(plans)))
    assert watch.threads <= {threading.main_thread()}
    for number, plan in enumerate(plans):
        expected = {"work": "done", "cancel late": "done", "raise": "failed"}.get(plan, "cancelled")
        assert watch.seen[number, expected] == 1


def test_a_result_is_not_lost_with_what_started_it(qtbot: QtBot, jobs: JobPool) -> None:
    got: list[int] = []
    for number in range(300):
        jobs.start(partial(int, number), got.append)
    qtbot.waitUntil(lambda: len(got) == 300)
    assert sorted(got) == list(range(300))


def test_a_bug_arrives_as_a_bug_and_reaches_the_crash_policy(qtbot: QtBot, jobs: JobPool) -> None:
    errors: list[WriterDeskError] = []

    def work() -> int:
        return 1 // 0

    with qtbot.captureExceptions() as caught:
        jobs.start(work, failed=errors.append)
        qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].code == "bug/job"
    assert caught[0][0] is ZeroDivisionError


@pytest.mark.parametrize("wait", [0.0, 2.0])
def test_closing_cancels_what_hangs_and_does_not_wait_for_ever(qtbot: QtBot, wait: float) -> None:
    jobs, watch, release = JobPool(threads=1), Watch(), threading.Event()
    jobs.start(release.wait, lambda _: watch.note(0, "done"), None, lambda: watch.note(0, "cancelled"))
    threading.Timer(0.05, release.set).start()
    jobs.close(wait)
    assert watch.seen == {(0, "cancelled"): 1}
    after = watch.start(jobs, 1, fails=False)
    assert after.settled
    assert watch.seen[1, "cancelled"] == 1
