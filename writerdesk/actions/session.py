"""One session of the window, marked on the disk while it lasts. Loads nothing that a first text does not need."""

from __future__ import annotations

from writerdesk.actions.workplace import Workplace
from writerdesk.storage.session_mark import SessionMark


def needs_recovery(workplace: Workplace) -> bool:
    """Whether the last session did not end well; one look at the disk."""
    return SessionMark(workplace.data.state_folder).left_behind


def begin_session(workplace: Workplace) -> None:
    """Mark that a window is open on this data folder. Raises ``disk/…``."""
    SessionMark(workplace.data.state_folder).begin()


def end_session(workplace: Workplace) -> None:
    """The session ended well: the mark goes, unless rescued text waits for the next start. Raises ``disk/…``."""
    from writerdesk.drafts.rescue import any_rescue

    if not any_rescue(workplace.data.rescue_folders):
        SessionMark(workplace.data.state_folder).end()
