"""Which lines leave a page empty where they stand. Nothing else is imported here: the editor asks at the first key."""

from __future__ import annotations

# White space that str.strip() does not know but that leaves a line as empty to the eye.
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c\u00ad"


def is_blank(line: str) -> bool:
    """Whether nothing of ``line`` can be seen: white space, joiners, direction marks."""
    return not line[:1].isalnum() and not line.strip().strip(_UNSEEN).strip()
