"""What a checks process reads before its first answer, read once for all windows of the tests."""

from pathlib import Path
from tempfile import TemporaryDirectory

from writerdesk.checks import worker_process
from writerdesk.checks.engine import check
from writerdesk.checks.spelling import Speller

__all__ = ["worker_process"]

with TemporaryDirectory() as folder:
    for text, language in (("A line.", "en"), ("एक पंक्ति।", "hi"), ("ایک سطر۔", "ur")):
        check(text, language, spelling=Speller(Path(folder)))
