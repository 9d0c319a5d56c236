"""The blocks of a plain text: what stands between blank lines."""

from __future__ import annotations

import re

from writerdesk.packages.documents import Block, Direction

_BLOCK = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_VERSE_KINDS = {"poem", "lyric"}


def blocks_of(text: str, language: str, direction: Direction, kind: str) -> tuple[Block, ...]:
    """One block a paragraph, or a stanza in a poem or lyric; offsets are code points without the final line end."""
    name = "stanza" if kind in _VERSE_KINDS else "paragraph"
    return tuple(Block(name, m.start(), m.end(), language, direction) for m in _BLOCK.finditer(text))
