"""Lists of words as other programs read them: Hunspell's two files (hunspell(5)), and one word a line."""

from __future__ import annotations

from collections.abc import Sequence

_JOINED_BY = "'’ʼ-‐‑·\u200c\u200d"


def plain_list(words: Sequence[str]) -> bytes:
    """One word a line, UTF-8."""
    return "".join(f"{word}\n" for word in words).encode("utf-8")


def hunspell_pair(words: Sequence[str], about: str) -> tuple[bytes, bytes]:
    """The bytes of a ``.dic`` and of its ``.aff``; ``about`` is a line of comment.

    A slash would begin the flags of a word, so it is escaped. Signs that join parts of a word are named as letters
    of words, else a program would ask for the parts.
    """
    lines = [word.replace("\\", "\\\\").replace("/", "\\/") for word in words]
    joining = "".join(sign for sign in _JOINED_BY if any(sign in word for word in words))
    letters = "".join(sorted({sign for word in words for sign in word if sign.isalpha() and ord(sign) < 0x10000}))
    rules = ["SET UTF-8", f"# {' '.join(about.split())}"]
    rules += [f"TRY {letters}"] if letters else []
    rules += [f"WORDCHARS {joining}"] if joining else []
    return plain_list([str(len(lines)), *lines]), plain_list(rules)
