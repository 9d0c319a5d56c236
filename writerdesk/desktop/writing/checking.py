"""Checking a piece, in a job, and bringing what was found to the paragraphs of the section on the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from writerdesk.desktop.editor.block_ledger import VerseNote
from writerdesk.desktop.editor.marks import WIDE, Mark, spread
from writerdesk.desktop.writing.arranged import Arranged, arranged

_PART = re.compile(r"(?:^|\| )(\d+)")

if TYPE_CHECKING:
    from collections.abc import Callable

    from writerdesk.actions.check import Checker
    from writerdesk.actions.comments import PieceComment
    from writerdesk.actions.workplace import Workplace
    from writerdesk.checks.findings import Finding
    from writerdesk.checks.verse.scan_lines import ScannedLine
    from writerdesk.drafts.draft import Draft
    from writerdesk.text.offsets import TypedOffsets


class FoundPlace(NamedTuple):
    """A finding with its key, the writer's note if it was waived, and its place in the section (None: elsewhere)."""

    key: str
    finding: Finding
    waived: str | None
    place: tuple[int, int] | None


class CommentPlace(NamedTuple):
    """A comment and its place in the section (None: elsewhere, or its words are gone)."""

    comment: PieceComment
    place: tuple[int, int] | None


class SectionReport(NamedTuple):
    """All that is said about a piece, for one section. ``marks`` and ``verses`` hold one entry a paragraph,
    ``finding_cards`` what was found in the order of the cards. ``paragraphs`` is the section as it was checked.

    ``begun``: anything is written; before that nothing is found, and how far the limit is the count says.
    """

    revision: int
    paragraphs: list[str]
    passes: bool
    begun: bool
    counts: dict[str, float | None]
    found: list[FoundPlace]
    comments: list[CommentPlace]
    tools: dict[str, str]
    marks: list[list[Mark]]
    verses: list[VerseNote | None]
    finding_cards: Arranged[FoundPlace]


class SectionSpan(NamedTuple):
    """Where a section lies in the ``typed`` text of its piece, and the map from the checked text to the typed one."""

    start: int
    text: str
    typed: str
    offsets: TypedOffsets

    def inside(self, start: int, end: int) -> tuple[int, int] | None:
        """Places of the checked text as code points of the section; None when they lie elsewhere."""
        last = len(self.offsets.nfc)
        begin = self.offsets.from_nfc(min(start, last)) - self.start
        stop = self.offsets.from_nfc(min(end, last)) - self.start
        if stop < 0 or begin > len(self.text) or (begin == len(self.text) and stop > begin):
            return None
        return max(0, begin), min(stop, len(self.text))


def section_span(draft: Draft, section: str) -> SectionSpan:
    """Find a section in the text as it is stored now."""
    from writerdesk.text.offsets import TypedOffsets

    parts: list[str] = []
    start, text = 0, ""
    for one in draft.sections:
        typed = draft.section_text(one.id)
        if one.id == section:
            start, text = len("".join(parts)), typed
        parts += [typed, one.separator]
    whole = "".join(parts)
    return SectionSpan(start, text, whole, TypedOffsets(whole))


def check_section(
    workplace: Workplace,
    checker: Checker,
    draft: Draft,
    section: str,
    revision: int,
    progress: Callable[[str, float], None] | None = None,
) -> SectionReport | None:
    """Check the piece and point into one section; None when the text changed under the check.

    ``progress`` hears rule and share done, on another thread.
    """
    span = section_span(draft, section)
    checked = checker.check_piece(workplace, draft.id, progress=progress)
    if checked.typed != span.typed:
        return None
    begun = checked.begun
    found = [
        FoundPlace(key, finding, checked.waived.get(key), span.inside(finding.start, finding.end))
        for key, finding in zip(checked.keys, checked.report.findings, strict=True)
        if begun
    ]
    comments = comments_on(workplace, draft, lambda: span)
    paragraphs = span.text.split("\n")
    return SectionReport(
        revision=revision,
        paragraphs=paragraphs,
        passes=checked.report.passes,
        begun=begun,
        counts=dict(checked.report.counts),
        found=found,
        comments=comments,
        tools={name: getattr(checked.report.tools, name) for name in checked.report.tools.__struct_fields__},
        marks=spread(_marks(span.text, found, comments), list(map(len, paragraphs))),
        verses=_verses(draft, span, checked.text),
        finding_cards=arranged(sorted(found, key=weight), finding_mark),
    )


def comments_on(workplace: Workplace, draft: Draft, find: Callable[[], SectionSpan]) -> list[CommentPlace]:
    """What readers and the writer said about a piece, with the places in the section that ``find`` finds.

    A book is read and composed for that only where there is anything to place.
    """
    from writerdesk.actions.comments import comments_of
    from writerdesk.actions.notes import remarks_of

    said = [*comments_of(workplace, draft.id), *remarks_of(workplace, draft.id)]
    span = find() if any(comment.start is not None for comment in said) else None
    return [
        CommentPlace(
            comment,
            None
            if span is None or comment.start is None or comment.end is None
            else span.inside(comment.start, comment.end),
        )
        for comment in said
    ]


def weight(one: FoundPlace) -> tuple[bool, int, int]:
    """Sorts findings: those that were let stand last, the gravest first, then by their place."""
    return (
        one.waived is not None,
        ("hard", "convention", "advice").index(one.finding.severity) if one.waived is None else 0,
        one.finding.start,
    )


def comment_mark(one: CommentPlace) -> tuple[str, int | None]:
    """Key of a comment's mark, and where it begins in the section; None where no words of it are marked."""
    marked = one.place is not None and one.comment.state == "open" and one.place[1] > one.place[0]
    return one.comment.id, one.place[0] if marked and one.place is not None else None


def finding_mark(one: FoundPlace) -> tuple[str, int | None]:
    """Key of a finding's mark, and where it begins in the section; None where no words of it are marked."""
    marked = one.place is not None and one.waived is None and one.place[1] > one.place[0]
    return one.key, one.place[0] if marked and one.place is not None else None


def comment_marks(comments: list[CommentPlace]) -> list[Mark]:
    """A mark for each open comment whose words stand in the section."""
    return [
        Mark(one.comment.id, "comment", *one.place)
        for one in comments
        if one.place is not None and comment_mark(one)[1] is not None
    ]


def _marks(text: str, found: list[FoundPlace], comments: list[CommentPlace]) -> list[Mark]:
    marks = [
        Mark(one.key, _kind(text, one.finding.severity, one.place), *one.place)
        for one in found
        if one.place is not None and finding_mark(one)[1] is not None
    ]
    return marks + comment_marks(comments)


def _kind(text: str, severity: str, place: tuple[int, int]) -> str:
    """A whole line, or more than one, is not underlined: the gutter and the card say it; the tint shows it."""
    start, end = place
    before = text[text.rfind("\n", 0, start) + 1 : start]
    line_end = text.find("\n", end)
    after = text[end : line_end if line_end >= 0 else len(text)]
    return WIDE if "\n" in text[start:end] or not (before.strip() or after.strip()) else severity


def _verses(draft: Draft, span: SectionSpan, text: str) -> list[VerseNote | None]:
    """Counts and rhymes of the section's lines, where the piece has a form that can be scanned."""
    from writerdesk.actions.travelling import form_of_piece
    from writerdesk.checks.repository import readings
    from writerdesk.checks.scansion import scan

    lines, row = span.text.split("\n"), draft.piece
    notes: list[VerseNote | None] = [None] * len(lines)
    form = form_of_piece(draft.desk, row)
    if form is None:
        return notes
    own = draft.desk.read(lambda connection: readings(connection, draft.id))
    before = span.offsets.nfc[: span.offsets.to_nfc(span.start)].count("\n")
    for scanned in scan(text, form, row.language, own).lines:
        number = scanned.line - 1 - before
        if 0 <= number < len(notes):
            notes[number] = _beside(notes[number], VerseNote(verse_count(scanned), scanned.rhyme or "", scanned.holds))
    return notes


def _beside(first: VerseNote | None, second: VerseNote) -> VerseNote:
    """What the gutter says of a printed line that holds two lines of the form."""
    if first is None:
        return second
    count = "·".join(part for part in (first.shown, second.shown) if part)
    holds = None if first.holds is None or second.holds is None else first.holds and second.holds
    return VerseNote(count, " ".join(filter(None, (first.rhyme, second.rhyme))), holds)


def verse_count(scanned: ScannedLine) -> str:
    """The count as the gutter shows it: part by part where the reading has parts (``13·11``), else the sum."""
    parts = _PART.findall(scanned.reading)
    if len(parts) > 1:
        return "·".join(parts)
    return "" if scanned.count is None else str(scanned.count)
