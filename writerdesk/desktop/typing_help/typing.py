"""What follows a key or a paste: marks of the language, tidied text, each as a step that Ctrl+Z takes back alone."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.long_lines import LONGEST_TEXT
from writerdesk.desktop.writing.deed_whisper import DeedWhisper
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.languages.cards import LanguageCard, card
from writerdesk.text.quotation import is_fenced, turn
from writerdesk.text.tidying import PasteManners, tidied

_JOINED_KINDS = frozenset({"story", "prose", "narrative", "critique", "prompt", "rewrite"})
_TURNED = frozenset("\"'.-")
_AT_ONCE = 4_000
"""Code points that are tidied before the next frame; more are tidied in a job."""

_SPACED_MARKS = "«»:;!?%"


class TypingHelp(WritingTool):
    """Works by itself while one writes; its verbs are ``paste_as_it_is`` and ``tidy``."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._choices = scene.parts.choices
        self._card: LanguageCard | None = None
        self._joins = self._as_it_is = False
        self.whisper = DeedWhisper(scene.parts.theme, scene.editor)
        scene.editor.typed.connect(self._typed)
        scene.editor.pasted.connect(self._pasted)
        # What tidying stands on is read before the first paste wants it.
        scene.parts.do(partial(tidied, "\u200b", PasteManners(joins=True)))

    def opened(self, piece: OpenedPiece) -> None:
        """Marks and manners are those of the piece."""
        self._card = card(piece.piece.language)
        self._joins = piece.piece.kind in _JOINED_KINDS

    def paste_as_it_is(self) -> None:
        """Paste into whatever text has the focus, and tidy nothing."""
        widget = QApplication.focusWidget()
        if isinstance(widget, QLineEdit | QTextEdit) and widget is not self.scene.editor:
            widget.paste()
            return
        self._as_it_is = True
        self.scene.editor.paste()
        self._as_it_is = False

    def tidy(self) -> None:
        """Tidy what is selected, or the whole section, as a paste is tidied: one step that Ctrl+Z takes back."""
        editor = self.scene.editor
        if editor.section is None or self._card is None or editor.isReadOnly():
            return
        start, end = editor.selection()
        text = editor.section.ledger.text()
        start, text = (start, text[start:end]) if start != end else (0, text)
        manners = self._manners(self._card)
        if len(text) <= _AT_ONCE:
            self._tidy(start, text, tidied(text, manners))
        else:
            self.scene.parts.do(partial(tidied, text, manners), partial(self._tidy, start, text))

    def _tidy(self, start: int, text: str, tidy: str) -> None:
        if tidy == text:
            self.whisper.say(self.tr("There is nothing to tidy here"))
        elif self._stands(start, text):
            self.scene.editor.apply(Edit(start, text, tidy))
            self.whisper.say(self.tr("Tidied – Ctrl+Z gives it back as it was"))

    def _stands(self, start: int, text: str) -> bool:
        """Whether nobody went on writing in it."""
        section = self.scene.editor.section
        writable = section is not None and not self.scene.editor.isReadOnly()
        return writable and section is not None and section.ledger.text()[start : start + len(text)] == text

    def _typed(self, keys: str) -> None:
        editor, known = self.scene.editor, self._card
        if keys[-1] not in _TURNED or editor.section is None or known is None or editor.isReadOnly():
            return
        if not self._choices.get("editor.smart_quotes" if keys[-1] in "\"'" else "editor.smart_dashes"):
            return
        from writerdesk.languages.typed_marks import quote_style

        style, place = quote_style(known), editor.caret()
        block, inside = editor.section.ledger.locate(place)
        texts = editor.section.ledger.texts
        before, after = texts[block][:inside], texts[block][inside:]
        if style is None or not before.endswith(keys[-1]) or is_fenced(texts[:block]):
            return
        made = turn(before, style, after)
        if made is not None:
            editor.apply(Edit(place - made.removed, before[len(before) - made.removed :], made.inserted))

    def _pasted(self, start: int, text: str) -> None:
        if self._as_it_is or self._card is None or not self._choices.get("editor.tidy_paste") or len(text) < 2:
            return
        if len(text) > LONGEST_TEXT:
            return  # It stands in many sections; tidying what is selected of it is a command of its own.
        manners = self._manners(self._card)
        if len(text) <= _AT_ONCE:
            self._put(start, text, tidied(text, manners), foreign=self.scene.editor.foreign)
        else:
            put = partial(self._put, start, text, foreign=self.scene.editor.foreign)
            self.scene.parts.do(partial(tidied, text, manners), put)

    def _manners(self, known: LanguageCard) -> PasteManners:
        from writerdesk.languages.typed_marks import quote_style

        quotes = quote_style(known, dashes=False) if self._choices.get("editor.smart_quotes") else None
        return PasteManners(self._joins, quotes, _SPACED_MARKS if known.quote_space else "")

    def _put(self, start: int, pasted: str, tidy: str, *, foreign: bool) -> None:
        if tidy == pasted or not self._stands(start, pasted):
            return
        self.scene.editor.apply(Edit(start, pasted, tidy, pasted=foreign))
        self.whisper.say(self.tr("Tidied what was pasted – Ctrl+Z gives it back as it was"))
