"""Sentences that a writer has sold or shown before: the same words in another piece of theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b

from writerdesk.checks.blocks import same, weight
from writerdesk.checks.findings import Hit
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said
from writerdesk.text.segments import beginning

_SENTENCE = re.compile(r"[^\n.!?…।॥。！？؟۔።។၊။]+")
"""Rough, the same on both sides, and quick: what ends a sentence in one script or another."""
_TELLING = 40.0


def sentences_of(text: str) -> tuple[tuple[int, int, bytes], ...]:
    """Start, end (code points) and digest of every sentence or line that is long enough to be known by."""
    found = []
    for one in _SENTENCE.finditer(text):
        letters = same(one.group())
        if len(letters) >= _TELLING / 2.5 and weight(letters) >= _TELLING:
            found.append((one.start(), one.end(), blake2b(letters.encode(), digest_size=8).digest()))
    return tuple(found)


def own_copy(material: Material) -> Iterator[Hit]:
    """Sentences that stand word for word in another piece of the writer's on the same desk."""
    if not material.own:
        return
    for begin, stretch in material.stretches:
        for start, end, digest in stretch.of(sentences_of):
            for piece in material.own:
                if digest in piece.sentences:
                    yield _hit(material, begin + start, begin + end, piece.title)


def _hit(material: Material, start: int, end: int, title: str) -> Hit:
    words = material.text[start:end]
    start += len(words) - len(words.lstrip())
    return Hit(
        start,
        start + len(words.strip()),
        message=Said("This sentence stands in your piece “{title}” too.", title=title),
        found=beginning(" ".join(words.split()), 80),
        expected="words that are new",
        source="a piece is asked for once",
    )
