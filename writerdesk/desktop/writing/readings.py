"""How the writer says the lines of a verse, on the writing page: seen together, set, forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from writerdesk.desktop.widgets.asking_bar import AskingBar
from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.text.normal import to_nfc
from writerdesk.text.segments import beginning

if TYPE_CHECKING:
    from writerdesk.actions.line_readings import LineRead
    from writerdesk.desktop.writing.readings_tab import ReadingsTab
    from writerdesk.drafts.draft import Draft

_ABOUT = 24
_EXAMPLE = "la=2 li=1"


class LineReadings(WritingTool):
    """The verbs are ``show`` (all of the piece) and ``say`` (that of the caret's line)."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._tab: ReadingsTab | None = None
        self._bar: AskingBar | None = None
        self._words, self._looks = "", 0
        self._readings: Sequence[LineRead] = ()
        self._whisper = Whisper(scene.parts.theme, scene.editor.viewport())
        # A line that is written otherwise leaves its reading behind: told with what was found in it.
        scene.controller.reported.connect(lambda _report: self._look())

    def opened(self, piece: OpenedPiece) -> None:
        """Another piece, which is verse of a form or is not."""
        if self._bar is not None:
            self._bar.hide()
        panel = self.scene.page.panel
        if self._tab is not None and panel is not None:
            panel.let_tab("readings", shown=bool(piece.piece.form))
            self._tab.show_readings([], writable=False)

    def left(self) -> None:
        """What is on its way is of a piece that is gone."""
        self._looks += 1

    def show(self) -> None:
        """Bring the readings to the front."""
        if not self._is_verse():
            return
        from writerdesk.desktop.writing.readings_tab import ReadingsTab

        page = self.scene.page
        page.show_tab("findings")  # the panel may not be there yet
        if self._tab is None:
            tab = self._tab = ReadingsTab(self.scene.parts)
            tab.entered.connect(self._enter)
            tab.other_wanted.connect(self._ask)
            tab.forgotten.connect(self._forget)
            tab.say_wanted.connect(self.say)
            page.add_tab("readings", self.tr("Readings"), tab)
        page.show_tab("readings")
        self._tab.want_focus()
        self._look()

    def say(self) -> None:
        """Ask how the line of the caret is read."""
        section = self.scene.editor.section
        if section is None or not self._is_verse():
            return
        block, _ = section.ledger.locate(self.scene.editor.caret())
        words = to_nfc(section.ledger.texts[block]).strip()
        if words:
            self._ask(words)
        else:
            self._whisper.say(self.tr("This line has no words."))

    def _is_verse(self) -> bool:
        piece = self.scene.controller.piece
        if piece is not None and not piece.piece.form:
            self._whisper.say(self.tr("Only verse of a form is counted by its readings."))
        return piece is not None and bool(piece.piece.form)

    def _ask(self, words: str) -> None:
        if self.scene.editor.isReadOnly() or not words:
            return
        if self._bar is None:
            self._bar = AskingBar(self.scene.parts.theme, self.tr("Keep"), self.tr("Leave"))
            self._bar.answered.connect(self._say)
            self._bar.left.connect(self.scene.editor.setFocus)
        self._words = words
        about = words if len(words) <= _ABOUT else f"{beginning(words, _ABOUT)}…"
        prompt = self.tr("The line as it is said, or its syllables with their values: {example}")
        self.scene.page.show_bar(self._bar)
        known = next((one.reading for one in self._readings if one.words == words), "")
        self._bar.ask(self.tr("“{words}” is read").format(words=about), prompt.format(example=_EXAMPLE), known)

    def _say(self, reading: str) -> None:
        self.scene.editor.setFocus()
        words = self._words

        def work(draft: Draft) -> None:
            from writerdesk.actions.line_readings import say_words

            draft.flush()
            say_words(self.scene.parts.workplace, draft.id, words, reading)

        self._do(work)

    def _forget(self, words: str) -> None:
        def work(draft: Draft) -> None:
            from writerdesk.actions.line_readings import forget_reading

            forget_reading(self.scene.parts.workplace, draft.id, words)

        if words:
            self._do(work)

    def _do(self, work: Callable[[Draft], None]) -> None:
        piece = self.scene.controller.piece
        if piece is not None:
            self.scene.parts.do(partial(work, piece.draft), lambda _: self._done(), self.scene.page.show_failure)

    def _done(self) -> None:
        self._look()
        self.scene.controller.check_now()

    def _look(self) -> None:
        piece = self.scene.controller.piece
        if self._tab is None or piece is None or not piece.piece.form:
            return
        self._looks += 1
        workplace, name = self.scene.parts.workplace, piece.piece.id

        def work() -> list[LineRead]:
            from writerdesk.actions.line_readings import lines_read

            return lines_read(workplace, name)

        self.scene.parts.do(work, partial(self._looked, self._looks), self.scene.page.show_failure)

    def _looked(self, look: int, readings: list[LineRead]) -> None:
        if look == self._looks and self._tab is not None:
            self._readings = readings
            self._tab.show_readings(readings, writable=not self.scene.editor.isReadOnly())

    def _enter(self, words: str) -> None:
        """To the first line of the section that says these words."""
        section = self.scene.editor.section
        lines = [] if section is None else [to_nfc(text).strip() for text in section.ledger.texts]
        if section is not None and words in lines:
            self.scene.editor.set_caret(section.ledger.start_of(lines.index(words)))
            self.scene.editor.setFocus()
