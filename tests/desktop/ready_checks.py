"""What a checks process reads before its first answer, read once for all windows of the tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from writerdesk.checks import worker_process
from writerdesk.checks.engine import check
from writerdesk.checks.spelling import Speller

__all__ = ["worker_process"]

UNPACKED = TemporaryDirectory()
FOLDER = Path(UNPACKED.name)
open_for_one = Speller._open


@cache
def ready(language: str) -> list[Any]:
    """The engines that come along for a language, the same for every process that is forked."""
    return open_for_one(Speller(FOLDER), language)


def open_again(speller: Speller, language: str) -> list[Any]:
    """Engines of one's own are read as ever."""
    return open_for_one(speller, language) if speller.has_own(language) else ready(language)


Speller._open = open_again  # type: ignore[method-assign, assignment]
for text, language in (("A line.", "en"), ("एक पंक्ति।", "hi"), ("ایک سطر۔", "ur"), ("Une ligne.", "fr")):
    check(text, language, spelling=Speller(FOLDER))
