"""How the open piece is set on the page: size, measure and spacing from the settings, followed at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writerdesk.desktop.editor.typography import VERSE_KINDS, Typography
from writerdesk.desktop.parts import Parts
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.desktop.editor.edits import Edit
    from writerdesk.desktop.editor.section_document import SectionDocument
    from writerdesk.desktop.editor.view import EditorView
    from writerdesk.desktop.writing.controller import WritingController
    from writerdesk.desktop.writing.headings import HeadingLooks
    from writerdesk.drafts.pieces import Piece

_SHAPES = frozenset({"editor.zoom", "editor.font_size", "editor.line_spacing", "editor.paper_width"})
_SPACING_OF_THE_SCRIPT = 1.5
"""The setting that gives every script the distance between lines that its card says."""


class PageShape(QObject):
    """Sets sections, and sets the one on the page anew when a setting of its shape is chosen."""

    def __init__(self, parts: Parts, editor: EditorView, controller: WritingController) -> None:
        super().__init__(controller)
        self._parts, self._editor, self._controller = parts, editor, controller
        self._headings: HeadingLooks | None = None
        parts.choices.changed.connect(self._chosen)
        editor.edited.connect(self._edited)

    def zoom(self, factor: float) -> None:
        """Set the text larger or smaller; 0 gives back its own size."""
        now = int(self._parts.choices.get("editor.zoom"))
        self._parts.keep("editor.zoom", min(300, max(60, round(now * factor))) if factor else 100)

    def reshape(self, how: str) -> None:
        """Make the paper ``wider`` or ``narrower``, its lines ``looser`` or ``closer``, by a step."""
        choices, step = self._parts.choices, 1 if how in {"wider", "looser"} else -1
        if how in {"wider", "narrower"}:
            width = int(choices.get("editor.paper_width"))
            self._parts.keep("editor.paper_width", min(200, max(20, width + 5 * step)))
        else:
            spacing = round(float(choices.get("editor.line_spacing")) + 0.1 * step, 2)
            self._parts.keep("editor.line_spacing", min(4.0, max(0.8, spacing)))

    def typography(self, piece: Piece) -> Typography:
        """The type of a piece, its fonts loaded."""
        known, choices, sizes = card(piece.language), self._parts.choices, self._parts.theme.sizes
        points = float(choices.get("editor.font_size"))
        return Typography(
            families=tuple(self._parts.fonts.page(piece.language)),
            size=round(sizes.points(points) * int(choices.get("editor.zoom")) / 100),
            line_height=known.line_height * float(choices.get("editor.line_spacing")) / _SPACING_OF_THE_SCRIPT,
            right_to_left=known.direction == "rtl",
            digits=known.digits,
            verse=piece.kind in VERSE_KINDS,
            language=piece.language,
        )

    def show_headings(self, section: SectionDocument, text: str) -> None:
        """Let the headings of a section stand out, where there may be any; a play has looks of its own."""
        if "#" not in text or section.dressing.more is not None:
            return
        if self._headings is None:
            from writerdesk.desktop.writing.headings import HeadingLooks

            self._headings = HeadingLooks(self._editor)
        self._headings.attend(section)

    def take_paper_width(self) -> None:
        """Give the editor the width of the paper."""
        letters = int(self._parts.choices.get("editor.paper_width"))
        self._editor.paper_width = self._parts.theme.sizes.paper_for(letters)

    def _edited(self, edit: Edit) -> None:
        if self._editor.section is not None:
            self.show_headings(self._editor.section, edit.inserted)

    def _chosen(self, key: str) -> None:
        piece, section = self._controller.piece, self._editor.section
        if key not in _SHAPES or piece is None or section is None:
            return
        # The caret stays where the eye is, whatever the lines above it do.
        before = self._editor.cursorRect().center().y()
        section.set_typography(self.typography(piece.piece))
        self.take_paper_width()
        self._editor.lay_out()
        bar = self._editor.verticalScrollBar()
        bar.setValue(bar.value() + self._editor.cursorRect().center().y() - before)
