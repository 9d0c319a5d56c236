"""Long texts made at run time from the Universal Declaration in many scripts."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

from writerdesk.text.segments import letter_test, parts

_FOLDER = Path(__file__).resolve().parents[1] / "fixtures" / "udhr"
MIXED = ("en", "hi", "ta", "ar", "km")
"""The languages of a mixed text, paragraph by paragraph."""

SCRIPTS = ("en", "hi", "ar", "km", "am", "ff-Adlm")
"""The same for the text called ``scripts``: also Ethiopic, and Adlam beyond the BMP."""


def words_of(tag: str, count: int, *, seed: int = 7) -> str:
    """A text of about ``count`` words in paragraphs: those of the Declaration in a random but fixed order.

    ``tag`` is a language of ``tests/fixtures/udhr``, or ``mixed``, or ``scripts``.
    """
    chance = random.Random(seed)
    stock = [one for language in {"mixed": MIXED, "scripts": SCRIPTS}.get(tag, (tag,)) for one in _paragraphs(language)]
    made: list[str] = []
    words = 0
    while words < count:
        paragraph, of_paragraph = chance.choice(stock)
        made.append(paragraph)
        words += of_paragraph
    return "\n".join(made) + "\n"


@cache
def _paragraphs(tag: str) -> list[tuple[str, int]]:
    is_word = letter_test()
    lines = (_FOLDER / f"{tag}.txt").read_text(encoding="utf-8").splitlines()
    return [(line, sum(bool(is_word(part)) for part in parts(line, "word", tag))) for line in lines if line.strip()]
