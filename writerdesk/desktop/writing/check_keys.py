"""To the card of a finding by a key, and stopping a check that takes long."""

from __future__ import annotations

from operator import itemgetter

from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.desktop.writing.checking import weight
from writerdesk.desktop.writing.tools import WritingScene, WritingTool


class CheckKeys(WritingTool):
    """The verbs are ``card`` and ``stop``."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._whisper = Whisper(scene.parts.theme, scene.editor.viewport())

    def card(self) -> None:
        """To the card of the finding at the caret, or of the nearest one after it: mend it, let it stand, ask why."""
        page, found = self.scene.page, self._found()
        if not found:
            self._whisper.say(self.tr("Nothing to look at in this section."))
            return
        caret = self.scene.editor.selection()[0]
        nearest = next((key for _start, end, key in found if end >= caret), found[0][2])
        page.show_tab("findings")
        card = page.panel.findings.card(nearest) if page.panel is not None else None
        if card is not None:
            card.setFocus()

    def stop(self) -> None:
        """Do not finish the check that is running; the next key brings another."""
        piece = self.scene.controller.piece
        stopped = piece is not None and self.scene.parts.helpers.stop_check(piece.piece.id)
        self._whisper.say(self.tr("The check is stopped.") if stopped else self.tr("No check runs."))

    def _found(self) -> list[tuple[int, int, str]]:
        """Start, end and key of each finding in the section as it stands, the graver first; none that was waived."""
        report, section = self.scene.controller.report, self.scene.editor.section
        if report is None or section is None:
            return []
        keys = [one.key for one in sorted(report.found, key=weight) if one.waived is None]
        places = ((section.ledger.place_of(key), key) for key in keys)
        return sorted(((*place, key) for place, key in places if place is not None), key=itemgetter(0))
