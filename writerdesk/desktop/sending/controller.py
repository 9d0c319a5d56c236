"""What the send page does: look, seal, and ask where the package is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.parts import Parts
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.seal import Sealed
    from writerdesk.actions.seal_preview import SealPreview
    from writerdesk.actions.send import PathStep
    from writerdesk.actions.sent import SentContents


class SendController(QObject):
    """Works on one piece. ``previewed`` carries a SealPreview, ``sealed`` a Sealed, ``traced`` a list of steps,
    ``looked`` what the last package holds, or None.
    """

    previewed = Signal(object)
    sealed = Signal(object)
    traced = Signal(object)
    looked = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.piece = ""

    def load(self, piece: str) -> None:
        """Look at what would leave; ``previewed`` follows."""
        self.piece = piece
        workplace, helpers = self._parts.workplace, self._parts.helpers
        language = interface_tag()

        def work() -> SealPreview:
            from writerdesk.actions.seal_preview import preview

            return preview(workplace, piece, helpers.checker(), language)

        self.busy.emit(True)
        self._parts.do(work, self._previewed, self._failed)

    def seal(self, scopes: Sequence[str], said: Mapping[str, str]) -> None:
        """Seal with consent to these uses; ``said`` is what was written last of files that go along, by their names.

        ``sealed`` follows.
        """
        workplace, helpers, piece = self._parts.workplace, self._parts.helpers, self.piece
        language = interface_tag()

        def work() -> Sealed:
            from writerdesk.actions.attaching import describe_attachment
            from writerdesk.actions.seal import seal

            for name, words in said.items():
                describe_attachment(workplace, piece, name, words)
            return seal(workplace, piece, scopes, language, helpers.checker())

        self.busy.emit(True)
        self._parts.do(work, self._sealed, self._failed)

    def trace(self, piece: str = "") -> None:
        """Ask where the packages of the piece are and what is in them; ``traced`` and ``looked`` follow."""
        self.piece = piece or self.piece
        workplace, asked = self._parts.workplace, self.piece

        def work() -> list[PathStep]:
            from writerdesk.actions.send import package_path

            return package_path(workplace, asked)

        def look() -> SentContents | None:
            from writerdesk.actions.sent import sent_contents

            return sent_contents(workplace, asked)

        self._parts.do(work, self.traced.emit, self.failed.emit)
        self._parts.do(look, self.looked.emit, self.failed.emit)

    def _previewed(self, preview: SealPreview) -> None:
        self.busy.emit(False)
        if preview.piece == self.piece:
            self.previewed.emit(preview)

    def _sealed(self, sealed: Sealed) -> None:
        self.busy.emit(False)
        self.sealed.emit(sealed)

    def _failed(self, error: WriterDeskError) -> None:
        self.busy.emit(False)
        self.failed.emit(error)


def interface_tag() -> str:
    """BCP 47 tag of the interface's language."""
    from PySide6.QtCore import QLocale

    return QLocale().bcp47Name()
