"""Choices that wait when the window closes: kept where they can be, and no trouble where they cannot."""

from __future__ import annotations

from pathlib import Path

from writerdesk.desktop.choices import Choices
from writerdesk.desktop.jobs import JobPool
from writerdesk.storage.settings import Settings


def closed_with(settings: Settings) -> None:
    jobs = JobPool()
    choices = Choices(settings, jobs, settings.set)
    jobs.close()
    choices.put("interface.theme", "dark")
    choices.flush()


def test_what_waits_is_kept(qapp: object, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.toml")
    closed_with(settings)
    assert settings.get("interface.theme") == "dark"


def test_where_nothing_can_be_kept_the_window_closes_all_the_same(qapp: object, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    closed_with(settings)
    assert settings.get("interface.theme") == "system"
