"""A warning about the folder that the desks stand in: said once, put away for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import row
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.words import button

if TYPE_CHECKING:
    from writerdesk.storage.folder_warnings import FolderWarning


class FolderNotice(Notice):
    """Hidden while nothing speaks against the folder, or once the person has put the warning away."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme)
        self._parts = parts
        self._left = False
        self.away = button(self.tr("I know"), "link", name=self.tr("Do not show this warning again"))
        self.away.clicked.connect(self._put_away)
        self.rows.addLayout(row(parts.theme.sizes, self.away))

    def look(self, after: QWidget | None = None) -> None:
        """Look at the folder, in a job; ``after`` gets the focus when the warning is put away."""
        self._after = after
        workplace = self._parts.workplace

        def work() -> FolderWarning | None:
            from writerdesk.actions.places import warning_to_show

            return warning_to_show(workplace)

        self._parts.do(work, self._show)

    def leave(self) -> None:
        """Another page came on show: hide, and stay hidden."""
        self._left = True
        self.hide()

    def _show(self, warning: FolderWarning | None) -> None:
        if warning is None or self._left:
            self.hide()
            return
        folder = str(self._parts.workplace.data.path)
        if warning.kind == "synced":
            why = self.tr("The folder of your desks is copied by {name}; copying it while you write can damage it.")
        else:
            why = self.tr("The folder of your desks is on a network drive ({name}); a desk can be damaged there.")
        what = self.tr(
            "Move {folder} to a place of this computer only, or start WriterDesk with --data; backups may stand in a"
            " shared folder."
        )
        self.say(why.format(name=warning.name), what.format(folder=folder))

    def _put_away(self) -> None:
        workplace = self._parts.workplace

        def work() -> None:
            from writerdesk.actions.places import put_warning_away

            put_warning_away(workplace)

        self._parts.do(work)
        self.hide()
        if self._after is not None:
            self._after.setFocus()
