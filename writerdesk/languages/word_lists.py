"""Lists of words as other programs read and write them: one word a line, and Hunspell's two files (hunspell(5))."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Sequence

from writerdesk.errors import Refused
from writerdesk.languages.cards import card
from writerdesk.languages.dictionary_files import DictionaryFault
from writerdesk.languages.tags import parse_tag
from writerdesk.said import Said
from writerdesk.text.normal import refuse_surrogates, to_nfc

LONGEST_WORD = 100
"""Code points."""
_MOST_FAULTS = 20
_JOINERS = "\u200c\u200d"
_JOINED_BY = f"'’ʼ-‐‑·{_JOINERS}"


def list_tag(tag: str) -> str:
    """The tag under which words of a language are kept: that of its card, else language and script, never a region.

    ``hi-IN`` and ``hi`` share one, ``hi-Latn`` has another. Raises :class:`Refused` ``language/tag``.
    """
    known = card(tag)
    if known.known:
        return known.tag
    parsed = parse_tag(known.tag)
    return "-".join(filter(None, (parsed.language, parsed.script)))


def clean_word(word: str) -> str:
    """``word`` in NFC without space around it, if it can stand on a list.

    Raises :class:`Refused` ``word/empty``, ``word/too-long``, ``word/not-one``, ``text/surrogate``.
    """
    refuse_surrogates(word)
    clean = to_nfc(word.strip())
    # Letters of younger scripts have no class in older tables; they stand beyond the first plane.
    if not any(unicodedata.category(sign)[0] in "LN" or ord(sign) > 0xFFFF for sign in clean):
        raise Refused("word/empty", "There is no letter in this word.", "Give a word.", where=word[:LONGEST_WORD])
    if len(clean) > LONGEST_WORD:
        raise Refused(
            "word/too-long", "A word of a list has at most {most} signs.", "Give one word.", most=LONGEST_WORD
        )
    if any(sign.isspace() or _is_control(sign) for sign in clean):
        raise Refused(
            "word/not-one", "“{word}” is more than one word, or holds a sign that nobody sees.",
            "Give each word by itself.", word=clean,
        )  # fmt: skip
    return clean


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp"} and sign not in _JOINERS


def read_list(data: bytes, name: str) -> tuple[list[str], list[DictionaryFault]]:
    """The words of a file with one word a line, each once, in their order; and what is wrong, at most twenty faults.

    Codes: ``encoding``, ``empty``, ``not-one-word``.
    """
    lines = data.removeprefix(codecs.BOM_UTF8).splitlines()
    words: dict[str, None] = {}
    faults: list[DictionaryFault] = []
    for number, line in enumerate(lines, start=1):
        try:
            text = line.decode("utf-8")
            if text.strip():
                words[clean_word(text)] = None
        except UnicodeDecodeError:
            message = Said("A list of words is in UTF-8; this line is not.")
            faults.append(DictionaryFault(name, number, "encoding", message))
            break  # the others would say the same
        except Refused as refused:
            faults.append(DictionaryFault(name, number, "not-one-word", refused.said))
        if len(faults) == _MOST_FAULTS:
            break
    if not words and not faults:
        faults.append(DictionaryFault(name, 0, "empty", Said("There are no words in it.")))
    return list(words), faults


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
