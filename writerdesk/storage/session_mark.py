"""A file that stands while a window is open: found at the next start, it tells that the last one did not end well."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from writerdesk.storage.durable import make_folder, write_file
from writerdesk.storage.faults import translated

MARK_FILE = "session.json"


class SessionMark:
    """The mark of one data folder. Only the window that has the folder to itself may begin and end it."""

    def __init__(self, state_folder: Path) -> None:
        self.file = state_folder / MARK_FILE

    @property
    def left_behind(self) -> bool:
        """Whether a session before this one did not end well; one look at the disk. Not known is no."""
        return os.path.exists(self.file)  # noqa: PTH110 - Path's own raises where the folder is somebody else's

    @property
    def began(self) -> datetime | None:
        """When the session began that left the mark (UTC), None when there is none or it cannot be read."""
        import json

        try:
            return datetime.fromisoformat(json.loads(self.file.read_text("utf-8"))["began"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def begin(self, now: datetime | None = None) -> None:
        """Set the mark; raises ``disk/…``."""
        make_folder(self.file.parent)
        began = (now or datetime.now(UTC)).astimezone(UTC).isoformat()
        # Nothing in it that JSON would spell otherwise; to import what writes JSON takes longer than all the rest.
        write_file(self.file, f'{{"began": "{began}", "process": {os.getpid()}}}'.encode())

    def end(self) -> None:
        """Take the mark away; twice is once. Raises ``disk/…``."""
        with translated(self.file):
            self.file.unlink(missing_ok=True)
