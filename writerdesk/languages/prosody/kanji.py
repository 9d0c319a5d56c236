"""A guess at the morae of Japanese lines whose kanji have no furigana, by SudachiPy (Apache-2.0, extra ``japanese``).

A dictionary's reading is not the poet's: old and rare readings are missed (16 of 18 phrases of haiku were right). So a
guess never stands where a count stands; it is given beside it, under its own name.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import Any

from writerdesk.languages.prosody import mora

_LONGEST = 10_000
"""Code points of a line; the library refuses longer ones (49,149 bytes)."""


def is_installed() -> bool:
    """Whether the extra ``japanese`` is there; imports nothing."""
    return find_spec("sudachipy") is not None and find_spec("sudachidict_small") is not None


def guessed_morae(line: str) -> int | None:
    """The morae of a line as the dictionary reads its kanji; furigana go before. None without the extra, and where a
    word has no reading.
    """
    counted = mora.read(line)
    if counted is not None:
        return counted.total
    if not is_installed() or len(line) > _LONGEST:
        return None
    kana: list[str] = []
    position = 0
    for ruby in mora.RUBY.finditer(line):
        kana += [_reading(line[position : ruby.start()]), ruby[2]]
        position = ruby.end()
    scan = mora.read("".join([*kana, _reading(line[position:])]))
    return scan.total if scan else None


def _reading(text: str) -> str:
    return "".join(_kana(word) for word in _tokenizer().tokenize(text)) if text.strip() else ""


def _kana(word: Any) -> str:
    """A word in kana: as it is written, if it is in kana or has no letters, else as the dictionary reads it."""
    surface: str = word.surface()
    return surface if mora.read(surface) is not None else str(word.reading_form())


@cache
def _tokenizer() -> Any:
    """The tokenizer with the small dictionary (``Any``: it has no types); about 0.1 s and 100 MB."""
    from sudachipy import dictionary

    return dictionary.Dictionary(dict="small").tokenizer()
