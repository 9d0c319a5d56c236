"""What py3langid takes a passage for: a third judge of words, where the extra ``langid`` is installed (BSD-3-Clause).

It is asked only where letters, trigrams and CLD2 leave a passage undecided, and only by what identifies whole texts:
its first answer takes seconds and 90 MB (.github/decisions/238).
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import Any

# Its codes for what has another one here; '' for none.
_CODES = {"no": "nb", "gug": "gn", "fuv": "ff", "uzs": "uz", "zxx": ""}
_ENOUGH = 600
"""Code points of a passage that are looked at."""


def is_installed() -> bool:
    """Whether the extra ``langid`` is there; imports nothing."""
    return find_spec("py3langid") is not None


def third_opinion(passage: str) -> str:
    """The language code that is the likeliest of the 140 that it was taught; '' without the extra."""
    library = _library()
    if library is None:
        return ""
    code = str(library.classify(passage[:_ENOUGH])[0])
    return _CODES.get(code, code)


@cache
def _library() -> Any:
    """The module (``Any``: it has no types), or None."""
    try:
        import py3langid
    except ImportError:
        return None
    return py3langid
