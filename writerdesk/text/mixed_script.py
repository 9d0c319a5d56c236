"""Words written with letters of two scripts: nearly always a look-alike from another keyboard.

Source: UTS #39 single-script rule (:mod:`writerdesk.text.scripts`). In scripts that set no space between words the
change of script is itself the end of a word, so ``PDFファイル`` is two words and not a mixed one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby

from writerdesk.text.one_script import in_one_script
from writerdesk.text.places import Kind, Place
from writerdesk.text.scripts import EAST_ASIAN, SOUTH_EAST_ASIAN, script_sets, single_script

# Scripts whose letters pass for Latin ones: with these a foreign stretch is never taken for a Latin word with an affix.
_LONGEST_WORD = 60  # code points; what is longer is no word that somebody meant to write
_LIKE_LATIN = frozenset(("Cyrl", "Grek", "Copt", "Armn", "Cher", "Lisu", "Osge", "Dsrt"))


def mixed_scripts(text: str) -> list[Place]:
    """Places of kind ``mixed-script``, or ``clitic`` where a Latin word carries an affix (``الCEO``, ``SMSகளை``)."""
    import regex

    # What holds for all letters of a text holds for those of each word, and most texts are in one script.
    if text.isascii() or single_script(text):
        return []
    found = []
    for token in regex.finditer(r"[\p{L}\p{M}\p{N}\u200c\u200d\u180e]+", text):
        word = token.group()
        if word.isascii() or single_script(word):
            continue
        for start, part in _words(word):
            letters = [character for character in part if _is_letter(character)]
            if not single_script(letters) and not _is_unit(part):
                kind: Kind = "clitic" if _is_affixed_latin(letters) else "mixed-script"
                begin = token.start() + start
                meant = in_one_script(part) if kind == "mixed-script" and len(part) <= _LONGEST_WORD else None
                found.append(Place(begin, begin + len(part), kind, part, meant))
    return found


def _words(token: str) -> Iterator[tuple[int, str]]:
    """Cut a run of letters where one side is in a family of scripts that needs no space; numbers and marks stay on."""
    family = ""
    start = 0
    for position, character in enumerate(token):
        now = _family(character) if _is_letter(character) else family
        if family and now != family:
            yield start, token[start:position]
            start = position
        family = now
    yield start, token[start:]


@cache
def _family(character: str) -> str:
    scripts = script_sets(character)
    if not scripts:
        return ""
    if scripts & EAST_ASIAN:
        return "east"
    return "south-east" if scripts & SOUTH_EAST_ASIAN else "spaced"


@cache
def _is_letter(character: str) -> bool:
    """A letter or mark that belongs to some scripts only; digits are the business of the look-alikes."""
    import regex

    return bool(regex.match(r"[\p{L}\p{M}]", character)) and bool(script_sets(character))


def _is_affixed_latin(letters: list[str]) -> bool:
    runs = [(latin, "".join(run)) for latin, run in groupby(letters, lambda letter: script_sets(letter) == {"Latn"})]
    latin_runs = [run for latin, run in runs if latin]
    others = "".join(run for latin, run in runs if not latin)
    if len(latin_runs) != 1 or not single_script(others):
        return False
    if any(script_sets(letter) & _LIKE_LATIN for letter in others):
        return False
    return len(latin_runs[0]) > 1 or latin_runs[0].isupper()


def _is_unit(word: str) -> bool:
    """Micro and ohm written with Greek letters, as NFC makes them (kΩ, μm)."""
    import regex

    return regex.fullmatch(r"\d*(?:[kMGTmnpμ]?Ω|μ[A-Za-z]{1,3})", word) is not None
