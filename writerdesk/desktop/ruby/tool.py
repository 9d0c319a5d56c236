"""Ruby on the selection, and the previews of the section: upright columns, or lines with ruby above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.widgets.asking_bar import AskingBar
from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.desktop.ruby.preview import Preview

UPRIGHT_SCRIPTS = frozenset({"Jpan", "Hans", "Hant", "Hani", "Kore", "Hang", "Bopo", "Mong"})
"""Scripts that are set in columns from the right; those of Mongolian go the other way and are not set here."""


class Ruby(WritingTool):
    """The verbs are ``ask`` (for the reading of the selection), ``upright`` and ``level`` (the previews)."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._bar: AskingBar | None = None
        self._preview: Preview | None = None
        self._selected: tuple[int, str, str] | None = None
        self._whisper = Whisper(scene.parts.theme, scene.editor.viewport())

    def opened(self, _piece: OpenedPiece) -> None:
        """Another piece: nothing of the last one is shown."""
        self._leave()
        if self._bar is not None:
            self._bar.leave()

    def section_shown(self) -> None:
        """Another section stands; a preview of the last one goes."""
        self._leave()

    def ask(self) -> None:
        """Ask how the selected words are read; a reading that they have stands in the field."""
        editor = self.scene.editor
        section, piece = editor.section, self.scene.controller.piece
        if editor.isReadOnly() or section is None or piece is None:
            return
        words, (start, _) = editor.selected_text(), editor.selection()
        if not words.strip() or "\n" in words:
            self._whisper.say(self.tr("Select the words of one line first; then say how they are read."))
            return
        from writerdesk.languages.ruby import marked

        number, inside = section.ledger.locate(start)
        line = section.ledger.texts[number]
        begins, ends, base, reading = marked(line, inside, inside + len(words), piece.piece.language)
        self._selected = start + begins - inside, line[begins:ends], base
        bar = self._ready_bar()
        self.scene.page.show_bar(bar)
        bar.ask(self.tr("Reading of {words}").format(words=base[:20]), self.tr("Reading"), reading)

    def upright(self) -> None:
        """Show the section in upright columns."""
        piece = self.scene.controller.piece
        if piece is not None and card(piece.piece.language).script not in UPRIGHT_SCRIPTS:
            self._whisper.say(self.tr("Only Japanese, Chinese, Korean and Mongolian are set in columns here."))
            return
        self._show(upright=True)

    def level(self) -> None:
        """Show the section in lines with ruby above them."""
        self._show(upright=False)

    def _show(self, *, upright: bool) -> None:
        from writerdesk.desktop.ruby.columns import from_left
        from writerdesk.desktop.ruby.preview import Preview, Shown
        from writerdesk.drafts.formats.headings import words_of

        piece, section = self.scene.controller.piece, self.scene.editor.section
        if piece is None or section is None:
            return
        if self._preview is None:
            self._preview = Preview(self.scene.parts)
            self._preview.close_wanted.connect(self._leave)
        typography = section.typography
        families = list(typography.families)
        if upright and not from_left(piece.piece.language) and not any("CJK" in family for family in families):
            # A card may name no family of its own; these squares and their vertical forms are in that of Japanese.
            families = [*self.scene.parts.fonts.page("ja"), *families]
        shown = Shown(
            tuple(map(words_of, section.ledger.texts)), piece.piece.language, families, typography.size, upright,
            typography.right_to_left,
        )  # fmt: skip
        self.scene.page.show_instead(self._preview)
        self._preview.show_text(shown)
        self._preview.setFocus()

    def _leave(self) -> None:
        if self._preview is not None and not self._preview.isHidden():
            self.scene.page.show_instead(None)

    def _ready_bar(self) -> AskingBar:
        if self._bar is None:
            self._bar = AskingBar(self.scene.parts.theme, self.tr("Set it"), self.tr("Leave"))
            self._bar.answered.connect(self._answered)
            self._bar.left.connect(self.scene.editor.setFocus)
        return self._bar

    def _answered(self, reading: str) -> None:
        from writerdesk.languages.ruby import markup

        editor, section, piece = self.scene.editor, self.scene.editor.section, self.scene.controller.piece
        editor.setFocus()
        if self._selected is None or section is None or piece is None or editor.isReadOnly():
            return
        start, words, base = self._selected
        if section.ledger.text()[start : start + len(words)] != words:
            self._whisper.say(self.tr("These words have changed meanwhile."))
            return
        number, inside = section.ledger.locate(start)
        made = markup(section.ledger.texts[number][:inside], base, reading, piece.piece.language)
        if made == base:
            self._whisper.say(self.tr("Words with 《 》 or ｜ in them cannot have a reading."))
            return
        editor.apply(Edit(start, words, made))
        editor.set_caret(start + len(made))
