"""Focus, typewriter and quiet, each by its key; Escape leads back. The pointer hides while one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QWheelEvent

from writerdesk.desktop.modes.typewriter import Typewriter
from writerdesk.desktop.modes.veil import FocusVeil
from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool

_UNITS = ("paragraph", "line", "sentence")
_NOTCH = 120
"""Eighths of a degree in one notch of a wheel."""

_TOLD = ("count", "more", "goal", "saved")
"""Parts of the status line that are whispered where the line itself is hidden."""


class Modes(WritingTool):
    """What stands round the text. Focus and typewriter are settings, so they are there again at the next start; quiet
    lasts until it is left, and leaves both as they were. Escape leaves quiet, focus and full screen; the typewriter
    alone, which hides nothing, is left by its own key. Where the status line is hidden, a pointer at the foot of the
    paper brings its words.
    """

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._choices = scene.parts.choices
        self._veil = FocusVeil(scene.parts.theme, scene.editor)
        self._typewriter = Typewriter(scene.editor)
        self._whisper = Whisper(scene.parts.theme, scene.editor.viewport())
        self._quiet = self._was_full = False
        self._focused: bool | None = None
        self._held: float | None = None
        self._turned = 0
        self._told: dict[str, str] = {}
        scene.page.said.connect(self._said)
        scene.page.say_again()
        self._choices.changed.connect(self._chosen)
        scene.editor.cursorPositionChanged.connect(self._look_again)
        self._pointer_hidden = False
        scene.editor.hears = self._hears
        self._follow()

    def opened(self, piece: OpenedPiece) -> None:
        """The sentences of another language end otherwise."""
        self._veil.language = piece.piece.language

    def section_shown(self) -> None:
        """The line of the caret is at its height from the first paint."""
        self._held = None
        self._follow()
        QTimer.singleShot(0, self, self._typewriter.hold)

    def focus(self) -> None:
        """Leave nothing but the paper, or bring everything back."""
        if self._quiet:
            self.quiet()
            return
        on = self._choices.turn("editor.focus")
        self._whisper.say(self._told_unit() if on else "")

    def focus_on(self) -> None:
        """Go on from paragraph to line to sentence."""
        now = _UNITS.index(str(self._choices.get("editor.focus_on")))
        self._choices.put("editor.focus_on", _UNITS[(now + 1) % len(_UNITS)])
        if not self._is_focused():
            self._choices.put("editor.focus", True)
        self._whisper.say(self._told_unit())

    def typewriter(self) -> None:
        """Hold the line of the caret at one height, or let it go."""
        on = self._choices.turn("editor.typewriter")
        self._whisper.say(self.tr("Typewriter: the line stays, the paper moves.") if on else self.tr("Typewriter off."))

    def quiet(self) -> None:
        """Focus, typewriter and full screen at once; again: as it was before."""
        self._quiet = not self._quiet
        if self._quiet:
            self._was_full = self.scene.page.window().isFullScreen()
        self._follow()
        self.scene.page.full_wanted.emit(self._quiet or self._was_full)
        self._whisper.say(self.tr("Quiet. Escape leads back.") if self._quiet else "")

    def leave(self) -> bool:
        """What Escape does: everything that was hidden comes back; whether there was something to leave."""
        if self._quiet:
            self.quiet()
        elif self._choices.get("editor.focus"):
            self.focus()
        elif self.scene.page.window().isFullScreen():
            self.scene.page.full_wanted.emit(False)
        else:
            return False
        return True

    def _hears(self, event: QEvent) -> bool:
        """Escape, the wheel with Ctrl, and the pointer that hides while one types."""
        if isinstance(event, QKeyEvent):
            text = event.text()
            if text.isprintable() and text.strip():
                self._hide_pointer(hidden=True)
            elif event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                return self.leave()
        elif isinstance(event, QInputMethodEvent):
            self._hide_pointer(hidden=True)
        elif isinstance(event, QWheelEvent):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._zoom(event)
                return True
        else:
            self._hide_pointer(hidden=False)
            if isinstance(event, QMouseEvent) and self._is_focused():
                self._tell_at_the_foot(event)
        return False

    def _said(self, part: str, words: str) -> None:
        self._told[part] = words

    def _tell_at_the_foot(self, event: QMouseEvent) -> None:
        foot = self.scene.editor.viewport().height() - self.scene.parts.theme.sizes.step(2)
        if event.position().y() >= foot and not self._whisper.words:
            self._whisper.say(self.scene.parts.phrases.joined(*(self._told.get(part, "") for part in _TOLD)))

    def _hide_pointer(self, *, hidden: bool) -> None:
        if hidden != self._pointer_hidden:
            self._pointer_hidden = hidden
            shape = Qt.CursorShape.BlankCursor if hidden else Qt.CursorShape.IBeamCursor
            self.scene.editor.viewport().setCursor(shape)

    def _zoom(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            larger = self._turned > 0
            self._turned -= _NOTCH if larger else -_NOTCH
            self.scene.page.zoom(1.1 if larger else 1 / 1.1)

    def _is_focused(self) -> bool:
        return self._quiet or bool(self._choices.get("editor.focus"))

    def _chosen(self, key: str, value: object) -> None:
        if key.startswith(("editor.focus", "editor.typewriter", "interface.still")):
            self._follow()
        elif key == "editor.zoom":
            told = self.scene.parts.phrases.number(int(str(value)))
            self._whisper.say(self.tr("Text at {number} %").format(number=told))

    def _follow(self) -> None:
        """Bring page, veil and typewriter to what is wanted; what is so already is not touched."""
        editor, focused = self.scene.editor, self._is_focused()
        self._veil.unit = str(self._choices.get("editor.focus_on"))
        self._veil.softens = str(self._choices.get("editor.focus_softens"))
        if focused != self._focused:
            self._focused = focused
            editor.page.veil = self._veil.paint if focused else None
            self.scene.page.show_bare(bare=focused)
            self.scene.page.bare_wanted.emit(focused)
        on = self._quiet or bool(self._choices.get("editor.typewriter"))
        part = int(self._choices.get("editor.typewriter_height")) / 100 if on else 0.0
        self._typewriter.still = bool(self._choices.get("interface.still"))
        if part != self._held:
            self._held = part
            self._typewriter.set_height(part, on=on)
        editor.viewport().update()

    def _look_again(self) -> None:
        # Qt repaints the line of the caret only; the veil lies over the whole page.
        if self._focused:
            self.scene.editor.viewport().update()

    def _told_unit(self) -> str:
        return {
            "paragraph": self.tr("Focus on the paragraph. Escape leads back."),
            "line": self.tr("Focus on the line. Escape leads back."),
            "sentence": self.tr("Focus on the sentence. Escape leads back."),
        }[str(self._choices.get("editor.focus_on"))]
