"""The blocks of a plain text: what stands between blank lines."""

from __future__ import annotations

from writerdesk.packages.documents import Block, Direction

_VERSE_KINDS = {"poem", "lyric"}


def blocks_of(text: str, language: str, direction: Direction, kind: str) -> tuple[Block, ...]:
    """One block a paragraph, or a stanza in a poem or lyric; offsets are code points without the last line end."""
    name = "stanza" if kind in _VERSE_KINDS else "paragraph"
    spans: list[tuple[int, int]] = []
    at = 0
    blank = True
    for line in text.split("\n"):
        end = at + len(line)
        if line.strip():
            spans.append((at, end) if blank else (spans.pop()[0], end))
        blank = not line.strip()
        at = end + 1
    return tuple(Block(name, start, end, language, direction) for start, end in spans)
