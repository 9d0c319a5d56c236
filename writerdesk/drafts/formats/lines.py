"""The lines of a text as a word processor's paragraphs give them, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, field

from writerdesk.drafts.formats.fountain import speaker_line
from writerdesk.drafts.formats.headings import line_for
from writerdesk.drafts.formats.ruby import markup

_REMEMBERED = 200
"""Code points before a ruby that say whether its base needs a bar."""


@dataclass(slots=True)
class Paragraph:
    """A paragraph that is being read. ``level`` is that of a heading or 0; ``breaks`` counts its line breaks; ``title``
    says that it is the title of all; ``right`` whether it is set from the right, None where the file does not tell.
    """

    level: int = 0
    speaker: bool = False
    title: bool = False
    breaks: int = 0
    right: bool | None = None
    parts: list[str] = field(default_factory=list)
    tail: str = ""

    def put(self, text: str) -> None:
        """Add plain text; a line feed in it is a line break."""
        self.parts.append(text)
        self.breaks += text.count("\n")
        self.tail = (self.tail + text)[-_REMEMBERED:]

    def put_ruby(self, base: str, ruby: str, language: str, *, barred: bool) -> None:
        """Add a base with its ruby as the markup of the text."""
        self.put(markup(self.tail.rpartition("\n")[2], base, ruby, language, barred=barred))


class Lines:
    """Collects paragraphs. A paragraph of several lines is a stanza, so an empty line parts it from its neighbours."""

    def __init__(self, usual: bool | None = None) -> None:
        """``usual``: whether paragraphs of which the file says nothing are set from the right; None for unknown."""
        self._usual = usual
        self._lines: list[str] = []
        self._sides: list[bool | None] = []
        self.title: str | None = None
        """The first paragraph that is the title of all, in one line."""
        self._stanza = self._heading = False

    def add(self, paragraph: Paragraph) -> None:
        """Add a paragraph that is complete."""
        text = "".join(paragraph.parts)
        if paragraph.title and self.title is None:
            self.title = " ".join(text.split()) or None
        if paragraph.level:
            text = line_for(text.replace("\n", " "), paragraph.level) if text.strip() else text
        elif paragraph.speaker and text.strip():
            text = speaker_line(text)
        stanza = not paragraph.level and "\n" in text.strip("\n")
        heading = paragraph.level > 0
        if (stanza or self._stanza) and text.strip() and self._lines[-1:] != [""] and not (heading or self._heading):
            self._lines.append("")
            self._sides.append(None)
        self._lines.append(text)
        self._sides += [paragraph.right] * (text.count("\n") + 1)
        self._stanza, self._heading = stanza, heading

    def text(self) -> str:
        """All of it, paragraphs parted by one line feed."""
        return "\n".join(self._lines)

    def sides(self) -> dict[int, bool]:
        """Line from 0 → whether it is set from the right; empty where no line is set other than the file usually is.

        Programs that know of no direction set every line as the file usually is, and that says nothing of the text.
        """
        lines = self.text().split("\n")
        written = {side for line, side in zip(lines, self._sides, strict=True) if line.strip() and side is not None}
        if len(written | {self._usual} - {None}) < 2:
            return {}
        # Where all that is written stands on one side, an empty line on the other says nothing.
        return {n: side for n, side in enumerate(self._sides) if side is not None and side in written}
