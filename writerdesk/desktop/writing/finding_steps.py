"""From finding to finding by keys: the words are selected, and their card stands level with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from writerdesk.desktop.writing.tools import WritingTool

if TYPE_CHECKING:
    from writerdesk.desktop.widgets.whisper import Whisper
    from writerdesk.desktop.writing.opening import OpenedPiece
    from writerdesk.drafts.draft import Draft


class _Place(NamedTuple):
    """Words in a section of a piece, in code points of it."""

    section: str
    start: int
    end: int


class FindingSteps(WritingTool):
    """``next`` and ``previous`` are its verbs. While the comments are on show they go from comment to comment."""

    _whisper: Whisper | None = None
    _asked = 0

    def next(self) -> None:
        """Go to the words after the caret that something is said about, in the next sections too."""
        self._step(forwards=True)

    def previous(self) -> None:
        """Go to those before it."""
        self._step(forwards=False)

    def opened(self, _piece: OpenedPiece) -> None:
        """Nothing is on its way to another piece any more."""
        self._asked += 1

    def _step(self, *, forwards: bool) -> None:
        page, editor = self.scene.page, self.scene.editor
        if page.panel is None or editor.section is None or self.scene.controller.piece is None:
            return
        if not page.panel.isVisible():
            page.toggle_panel()
        comments = page.panel.tabs.currentWidget() is page.panel.comments
        if not comments:
            page.panel.tabs.setCurrentWidget(page.panel.findings)
        editor.setFocus()
        places, (start, end) = self._places(comments=comments), editor.selection()
        if forwards:
            after = [one for one in places if (one > (start, end) if end > start else one[0] >= start)]
        else:
            after = [one for one in reversed(places) if one < (start, end)]
        if after:
            self._show(*after[0])
        else:
            self._ask(forwards=forwards, comments=comments)

    def _places(self, *, comments: bool) -> list[tuple[int, int]]:
        """Where what is said about the section stands now; words that were touched wait for the next check."""
        section = self.scene.editor.section
        if section is None:
            return []
        found: dict[str, tuple[int, int]] = {}
        begin = 0
        for text, notes in zip(section.ledger.texts, section.ledger.notes, strict=True):
            for mark in notes.marks:
                if (mark.kind == "comment") == comments:
                    start = found.get(mark.key, (begin + mark.start, 0))[0]
                    found[mark.key] = start, begin + mark.end
            begin += len(text) + 1
        return sorted(set(found.values()))

    def _show(self, start: int, end: int) -> None:
        # At a third of the height, where it was out of sight: its card has room below.
        self.scene.editor.bring_into_view(start)
        self.scene.editor.set_caret(start, end)

    def _ask(self, *, forwards: bool, comments: bool) -> None:
        """Of the other sections only the report knows, in places of the whole text: they are found in a job."""
        controller = self.scene.controller
        report, piece = controller.report, controller.piece
        if report is None or piece is None:
            return
        if comments:
            spans = [(one.comment.start, one.comment.end) for one in report.comments if one.comment.state == "open"]
            wanted = [(start, end) for start, end in spans if start is not None and end is not None]
        else:
            wanted = [(one.finding.start, one.finding.end) for one in report.found if one.waived is None]
        self._asked += 1
        work = partial(_beyond, piece.draft, controller.section, sorted(wanted), forwards=forwards)
        self.scene.parts.do(work, partial(self._found, self._asked), controller.failed.emit)

    def _found(self, asked: int, place: _Place | None) -> None:
        piece = self.scene.controller.piece
        if asked != self._asked or piece is None:
            return
        if place is None:
            self._say(self.tr("There is nothing else to look at."))
        elif place.section == self.scene.controller.section:
            self._show(place.start, place.end)
        else:
            self.scene.page.go_wanted.emit("writing", f"{piece.piece.id}#{place.section}:{place.start}-{place.end}")

    def _say(self, words: str) -> None:
        from writerdesk.desktop.widgets.whisper import Whisper

        if self._whisper is None:
            self._whisper = Whisper(self.scene.parts.theme, self.scene.editor.viewport())
        self._whisper.say(words)


def _beyond(draft: Draft, section: str, wanted: list[tuple[int, int]], *, forwards: bool) -> _Place | None:
    """The first of ``wanted`` (code points of the NFC text, in order) behind a section, or the last before it.

    From the end of the text it goes on at the beginning, and back; None where no other section has any.
    """
    from writerdesk.text.offsets import TypedOffsets

    typed = draft.text()
    offsets = TypedOffsets(typed)
    length, begin = len(offsets.nfc), draft.offset(section, 0)
    end = begin + len(draft.section_text(section))
    spans = [
        (offsets.from_nfc(min(start, length)), offsets.from_nfc(min(stop, length)))
        for start, stop in wanted
        if stop > start
    ]
    before, behind = [one for one in spans if one[1] <= begin], [one for one in spans if one[0] >= end]
    others = [*behind, *before] if forwards else [*before[::-1], *behind[::-1]]
    if not others:
        return None
    start, stop = others[0]
    home, place = draft.place(start)
    return _Place(home, place, place + stop - start)
