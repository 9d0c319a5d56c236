"""What CLD2 takes a passage for: a second opinion beside alphabets and trigrams, learned from other texts than they.

The library (pycld2, Apache-2.0) has wheels for most machines, not for all; where it is missing there is no second
opinion. It is imported when it is first asked, and takes about 0.05 ms a passage.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, NamedTuple

# CLD2's codes for what has another one in BCP 47 today; '' for its codes of several languages or of none.
_CODES = {
    "iw": "he",
    "fil": "tl",
    "no": "nb",
    "jw": "jv",
    "in": "id",
    "mo": "ro",
    "bh": "",
    "un": "",
    "zzp": "",
    "xxx": "",
}
# It was taught Kurdish in Arabic letters only.
_UNTAUGHT = frozenset({("ku", "Latn")})
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
_ENOUGH = 2000
"""Code points of a passage that are looked at."""

_MIXED = 9
"""Per cent of a passage in a second language, from which on it is more than a name."""


class Opinion(NamedTuple):
    """A language code ('' for none), whether CLD2 is sure of it, and whether it sees parts in other languages."""

    code: str
    reliable: bool
    mixed: bool


@lru_cache(maxsize=1 << 8)
def opinion(passage: str, script: str) -> Opinion | None:
    """What CLD2 takes a passage in a script (ISO 15924) for; None where it is not installed or cannot tell."""
    library = _library()
    if library is None:
        return None
    text = _UNSEEN.sub(" ", passage[:_ENOUGH])
    try:
        reliable, _, strict = library.detect(text, isPlainText=True)
        _, _, guesses = library.detect(text, isPlainText=True, bestEffort=True)
    except library.error:
        return None
    code = _code(guesses[0][1])
    if script == "Latn" and code == "sr":
        code = "bs"
    if (code, script) in _UNTAUGHT:
        code = ""
    sure = bool(reliable) and strict[0][1] == guesses[0][1]
    return Opinion(code, sure and bool(code), strict[1][2] > _MIXED)


@lru_cache(maxsize=1 << 12)
def glance(passage: str) -> tuple[str, bool]:
    """The language code that CLD2 takes a passage for, rather sure or not, and whether it sees parts in others."""
    library = _library()
    if library is None:
        return "", False
    try:
        text = _UNSEEN.sub(" ", passage[:_ENOUGH])
        reliable, _, found = library.detect(text, isPlainText=True)
        best = found if reliable else library.detect(text, isPlainText=True, bestEffort=True)[2]
    except library.error:
        return "", False
    return _code(best[0][1]), found[1][2] > _MIXED


def is_taught(code: str, script: str) -> bool:
    """Whether CLD2 knows a language in a script at all."""
    return code in _taught() and (code, script) not in _UNTAUGHT


def is_installed() -> bool:
    """Whether there are second opinions on this machine; imports nothing."""
    from importlib.util import find_spec

    return find_spec("pycld2") is not None


@cache
def _taught() -> frozenset[str]:
    library = _library()
    codes = dict(library.LANGUAGES) if library is not None else {}
    return frozenset(
        _code(codes[name]) for name in (library.DETECTED_LANGUAGES if library is not None else ()) if name in codes
    )


def _code(code: str) -> str:
    return "" if code.startswith("xx-") else _CODES.get(code, code)


@cache
def _library() -> Any:
    """The module (``Any``: it has no types), or None."""
    try:
        import pycld2
    except ImportError:
        return None
    return pycld2
