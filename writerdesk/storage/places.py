"""Where a person's data stands on this machine."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from writerdesk.errors import DeskProblem, Usage

DATABASE_NAME = "desk.sqlite3"
_DESK_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


class DataFolder:
    """One data folder: its desks, its settings, and where logs go. ``for_a_time``: the system may clear it away."""

    def __init__(self, path: Path, state_folder: Path | None = None, *, for_a_time: bool = False) -> None:
        self.path = path
        self.state_folder = state_folder or path / "state"
        self.for_a_time = for_a_time

    @property
    def settings_file(self) -> Path:
        """The file of the settings, which may not exist yet."""
        return self.path / "settings.toml"

    @property
    def rescue_folders(self) -> list[Path]:
        """Where text goes that a desk cannot take, best first: the state folder, then one of the system's for a time.

        The last one may stand on another disk; it is named after the data folder and used only by its owner.
        """
        import hashlib  # here: a start asks for none
        import tempfile

        mark = hashlib.sha256(str(self.path.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        return [self.state_folder / "rescue", Path(tempfile.gettempdir()) / f"writerdesk-rescue-{mark}"]

    def desk_ids(self) -> list[str]:
        """Ids of the desks that stand here, sorted; one without a database, or closed to us, is none."""
        desks = self.path / "desks"
        if not os.path.isdir(desks):  # noqa: PTH112 - Path's own raises where the folder is somebody else's
            return []
        return sorted(entry.name for entry in desks.iterdir() if (entry / DATABASE_NAME).is_file())

    def backed_up_ids(self) -> list[str]:
        """Ids of the desks that stand here or of which a backup is left, sorted."""
        left = {folder.parent.name for folder in (self.path / "desks").glob("*/backups") if any(folder.glob("desk-*"))}
        return sorted(left.union(self.desk_ids()))

    def desk_folder(self, desk_id: str) -> Path:
        """Folder of a desk, existing or not; an id that is no plain name raises ``desk/unknown``."""
        if not is_desk_id(desk_id):
            raise DeskProblem(
                "desk/unknown", "There is no desk called {desk}.", "See which desks there are.", desk=desk_id
            )
        return self.path / "desks" / desk_id


def is_desk_id(name: str) -> bool:
    """Whether ``name`` may be the id of a desk, and so the name of its folder."""
    return _DESK_ID.fullmatch(name) is not None


def is_private(folder: Path) -> bool:
    """Whether nobody but this person could have put something into ``folder`` (POSIX; elsewhere it is theirs alone)."""
    if os.name == "nt":
        return True
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.geteuid() and not status.st_mode & 0o022


def default_data_folder(
    environment: Mapping[str, str], *, platform: str = sys.platform, program_folder: Path | None = None
) -> DataFolder:
    """The data folder of this person.

    In this order: ``WRITERDESK_DATA``; the folder ``data`` beside a ``portable.txt`` in ``program_folder`` (the place
    of the frozen program); the platform's place: %APPDATA%, Application Support, or the XDG Base Directory
    Specification's data and state folders. Raises :class:`Usage` when the person has no home folder at all.
    """
    chosen = environment.get("WRITERDESK_DATA")
    if chosen:
        return DataFolder(Path(chosen).expanduser().absolute())
    if program_folder is not None and (program_folder / "portable.txt").is_file():
        return DataFolder(program_folder / "data")
    home = _home(environment, platform)
    if platform == "win32":
        return DataFolder(
            _absolute(environment.get("APPDATA"), home / "AppData" / "Roaming") / "WriterDesk",
            _absolute(environment.get("LOCALAPPDATA"), home / "AppData" / "Local") / "WriterDesk" / "state",
        )
    if platform == "darwin":
        library = home / "Library"
        return DataFolder(library / "Application Support" / "WriterDesk", library / "Logs" / "WriterDesk")
    return DataFolder(
        _absolute(environment.get("XDG_DATA_HOME"), home / ".local" / "share") / "writerdesk",
        _absolute(environment.get("XDG_STATE_HOME"), home / ".local" / "state") / "writerdesk",
    )


def folder_for_a_time() -> DataFolder:
    """A data folder for a person without a home: the same at each start, and nobody else's."""
    import tempfile  # here: a start asks for none

    folder = Path(tempfile.gettempdir()) / f"writerdesk-{os.getuid() if os.name != 'nt' else 'home'}"
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    if not is_private(folder):
        folder = Path(tempfile.mkdtemp(prefix="writerdesk-"))
    return DataFolder(folder, for_a_time=True)


def _home(environment: Mapping[str, str], platform: str) -> Path:
    named = environment.get("USERPROFILE" if platform == "win32" else "HOME")
    if named:
        return Path(named)
    try:
        return Path.home()
    except RuntimeError as error:
        raise Usage("settings/no-home", "This person has no home folder.", "Name a folder with --data.") from error


def _absolute(value: str | None, otherwise: Path) -> Path:
    # The XDG specification: a relative path is invalid and is ignored.
    return Path(value) if value and Path(value).is_absolute() else otherwise
