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
        page, nearest = self.scene.page, self._nearest()
        if not nearest:
            self._whisper.say(self.tr("Nothing to look at in this section."))
            return
        page.show_tab("findings")
        card = page.panel.findings.card(nearest) if page.panel is not None else None
        if card is not None:
            card.setFocus()

    def _nearest(self) -> str:
        """The key of the finding to go to: where none has a place here, of one on the whole piece; '' for none."""
        found, report = self._found(), self.scene.controller.report
        if found:
            caret = self.scene.editor.selection()[0]
            return next((key for _start, end, key in found if end >= caret), found[0][2])
        of_all = [] if report is None else [one for one in report.found if one.finding.end == 0 and one.waived is None]
        return min(of_all, key=weight).key if of_all else ""

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
