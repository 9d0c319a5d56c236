"""Begins, looks at, keeps, saves and signs the brief on the page, all in jobs."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from writerdesk.desktop.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from writerdesk.actions.brief_editing import BriefDraft, Looked

_PAUSE_MS = 250
"""A pause in typing after which the brief is looked at and kept."""


class BriefEditorController(QObject):
    """``begun`` carries a draft, ``looked`` faults and preview, ``written`` the path of a file."""

    begun = Signal(object)
    looked = Signal(object)
    written = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.draft: BriefDraft | None = None
        self._asked = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def begin(self, target: str) -> None:
        """Begin from ``sample/NAME``, ``file/PATH`` or ``new/KIND``; '' goes on with the draft written last."""
        workplace, language = self._parts.workplace, str(self._parts.choices.get("writing.language")) or "en"
        how, _, what = target.partition("/")
        title = self.tr("A new brief")

        def work() -> BriefDraft:
            from writerdesk.actions import brief_editing
            from writerdesk.briefs.fields import groups

            groups()  # a hundred fields are looked at once, and not on the main thread
            if how == "sample":
                return brief_editing.begin_from_sample(what)
            if how == "file":
                return brief_editing.begin_from(Path(what))
            found = None if how == "new" else brief_editing.last_draft(workplace)
            return found or brief_editing.begin(language, what or "poem", title)

        self._parts.do(work, self._begun, self.failed.emit)

    def changed(self) -> None:
        """A field was changed; the brief is looked at after a pause."""
        self._pause.start()

    def flush(self) -> None:
        """Keep what was typed without a pause."""
        if self._pause.isActive():
            self._pause.stop()
            self._look()

    def save(self, out: Path) -> None:
        """Write the brief as TOML; ``written`` follows."""
        from writerdesk.actions import brief_editing

        self._write(lambda draft: brief_editing.save(draft, out))

    def sign(self, key: Path, out: Path) -> None:
        """Sign the brief; ``written`` follows."""
        from writerdesk.actions import brief_editing

        self._write(lambda draft: brief_editing.sign(draft, key, out))

    def _write(self, how: Callable[[BriefDraft], str]) -> None:
        draft = self._copy()
        if draft is not None:
            self._parts.do(lambda: how(draft), self.written.emit, self.failed.emit)

    def _begun(self, draft: BriefDraft) -> None:
        self.draft = draft
        self.begun.emit(draft)
        self._look(keep=False)

    def _look(self, *, keep: bool = True) -> None:
        draft, workplace = self._copy(), self._parts.workplace
        if draft is None:
            return
        self._asked += 1
        asked = self._asked

        def work() -> tuple[int, Looked]:
            from writerdesk.actions import brief_editing

            if keep:
                brief_editing.keep(workplace, draft)
            return asked, brief_editing.look(draft.values, Path(draft.folder) if draft.folder else None)

        self._parts.do(work, self._looked, self.failed.emit)

    def _looked(self, found: tuple[int, Any]) -> None:
        if found[0] == self._asked:  # answers to what was typed over are dropped
            self.looked.emit(found[1])

    def _copy(self) -> BriefDraft | None:
        """The draft as it is now: the form goes on changing its own."""
        from writerdesk.actions.brief_editing import BriefDraft

        one = self.draft
        return None if one is None else BriefDraft(one.name, copy.deepcopy(one.values), one.source, one.folder)
