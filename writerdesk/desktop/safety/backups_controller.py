"""What the backups page asks for, each in a job."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from writerdesk.desktop.parts import Parts

if TYPE_CHECKING:
    from writerdesk.actions.backups import BackupContents, BackupLine
    from writerdesk.actions.moving_desks import Exported, ImportedDesk


class BackupsController(QObject):
    """Every signal but ``failed`` says that something is done. ``listed`` carries lines and the names of desks."""

    listed = Signal(object, object)
    looked = Signal(object, object)
    made = Signal()
    restored = Signal()
    taken = Signal(str)
    exported = Signal(object)
    imported = Signal(object)
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._workplace = parts.workplace

    def load(self) -> None:
        """Ask for the backups; every one is looked at whole, so it may take a moment."""
        workplace = self._workplace

        def work() -> tuple[list[BackupLine], dict[str, str]]:
            from writerdesk.actions.backups import list_backups
            from writerdesk.actions.places import desk_lines

            return list_backups(workplace), {one.desk: one.vendor for one in desk_lines(workplace)}

        self._parts.do(work, lambda found: self.listed.emit(*found), self.failed.emit)

    def make(self) -> None:
        """Back up every desk now."""
        workplace = self._workplace

        def work() -> None:
            from writerdesk.actions.backups import make_backups

            make_backups(workplace)

        self._parts.do(work, lambda _: self.made.emit(), self.failed.emit)

    def look(self, line: BackupLine) -> None:
        """Ask what a backup holds."""
        workplace = self._workplace

        def work() -> BackupContents:
            from writerdesk.actions.backups import show_backup

            return show_backup(workplace, Path(line.file))

        self._parts.do(work, lambda held: self.looked.emit(line, held), self.failed.emit)

    def restore(self, line: BackupLine) -> None:
        """Let a desk hold what a backup holds. No piece of it may be open; it begins when every job has ended."""
        workplace = self._workplace

        def work() -> None:
            from writerdesk.actions.backups import restore

            restore(workplace, Path(line.file))

        self._when_idle(lambda: self._parts.do(work, lambda _: self.restored.emit(), self.failed.emit))

    def take(self, line: BackupLine, piece: str) -> None:
        """Take one piece out of a backup."""
        workplace = self._workplace

        def work() -> str:
            from writerdesk.actions.backups import restore_piece

            return restore_piece(workplace, Path(line.file), piece)["piece"]

        self._parts.do(work, self.taken.emit, self.failed.emit)

    def export(self, file: Path, passphrase: str = "") -> None:
        """Write all desks into a file, locked where there is a passphrase."""
        workplace = self._workplace

        def work() -> Exported:
            from writerdesk.actions.moving_desks import export_desks

            return export_desks(workplace, file, passphrase=passphrase)

        self._when_idle(lambda: self._parts.do(work, self.exported.emit, self.failed.emit))

    def bring_in(self, file: Path, passphrase: str = "") -> None:
        """Take in the desks of a file."""
        workplace = self._workplace

        def work() -> list[ImportedDesk]:
            from writerdesk.actions.moving_desks import import_desks

            return import_desks(workplace, file, passphrase=passphrase)

        self._when_idle(lambda: self._parts.do(work, self.imported.emit, self.failed.emit))

    def _when_idle(self, begin: Callable[[], object]) -> None:
        """Begin once the piece that was open is closed: its job must not come later than what follows."""
        jobs = self._parts.jobs
        if jobs.busy:
            jobs.idle.connect(begin, Qt.ConnectionType.SingleShotConnection)
        else:
            begin()
