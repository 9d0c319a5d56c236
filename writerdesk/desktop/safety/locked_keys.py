"""Where no keyring keeps a writer's keys, a passphrase does: asked for above the page when a job needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writerdesk.desktop.error_words import what_happened, what_now
from writerdesk.desktop.main_window import MainWindow
from writerdesk.desktop.parts import Parts
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.desktop.safety.passphrase_bar import PassphraseBar

_LACKING = frozenset({"secret/no-keyring", "secret/no-passphrase"})


class LockedKeys(QObject):
    """Listens to the jobs of one window, and asks for the passphrase once one of them has lacked a key."""

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._bar: PassphraseBar | None = None
        self._left = False
        parts.jobs.troubled.connect(self._troubled)

    def _troubled(self, error: WriterDeskError) -> None:
        by_itself = self._left and self._window.syncing.under_way
        if error.code in _LACKING and self._window.isVisible() and not by_itself:
            if self._bar is None:
                self._bar = self._make()
            self._bar.ask(known=self._parts.workplace.has_locked_secrets)

    def _make(self) -> PassphraseBar:
        from writerdesk.desktop.safety.passphrase_bar import PassphraseBar

        made = PassphraseBar(self._parts)
        made.given.connect(self._unlock)
        made.left.connect(self._leave)
        self._window.show_above(made)
        return made

    def _unlock(self, passphrase: str) -> None:
        workplace = self._parts.workplace
        self._parts.do(lambda: workplace.unlock(passphrase), self._unlocked, self._wrong)

    def _unlocked(self, _nothing: None) -> None:
        if self._bar is not None:
            self._bar.put_away()
        self._window.syncing.now()

    def _wrong(self, error: WriterDeskError) -> None:
        if self._bar is not None:
            self._bar.say(f"{what_happened(error)} {what_now(error)}")

    def _leave(self) -> None:
        self._left = True
