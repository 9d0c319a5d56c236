"""The word that was meant where letters of Latin, Cyrillic and Greek look alike: раypal is paypal.

Source: Unicode UTS #39, confusables; only pairs of letters that are drawn alike in most types.
"""

from __future__ import annotations

from functools import cache

from writerdesk.text.scripts import script_sets

_ALIKE = (
    ("Latn", "Cyrl", "aceopxyijshdqwABCEHKMOPTXYIJSGQWëïËÏ", "асеорхуіјѕһԁԛԝАВСЕНКМОРТХУІЈЅԌԚԜёїЁЇ"),
    ("Latn", "Grek", "ovpaiABEZHIKMNOPTYX", "ονραιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"),
    ("Cyrl", "Grek", "орахАВЕНІКМОРТХУП", "οραχΑΒΕΗΙΚΜΟΡΤΧΥΠ"),
)


def in_one_script(word: str) -> str | None:
    """``word`` with its look-alikes in the script of its other letters; None where none or several would do."""
    wanted = [found for script in ("Latn", "Cyrl", "Grek") if (found := _in(word, script))]
    wanted.sort()
    if not wanted or (len(wanted) > 1 and wanted[0][0] == wanted[1][0]):
        return None
    return wanted[0][1]


def _in(word: str, script: str) -> tuple[int, str] | None:
    """How many letters change, and the word in ``script``; None where a letter has no look-alike there."""
    made = [letter if _fits(letter, script) else _twins(script).get(letter, "") for letter in word]
    if not all(made):
        return None
    return sum(one != other for one, other in zip(word, made, strict=True)), "".join(made)


def _fits(letter: str, script: str) -> bool:
    scripts = script_sets(letter)
    return not scripts or script in scripts


@cache
def _twins(script: str) -> dict[str, str]:
    twins: dict[str, str] = {}
    for one, other, ours, theirs in _ALIKE:
        if script == one:
            twins |= dict(zip(theirs, ours, strict=True))
        elif script == other:
            twins |= dict(zip(ours, theirs, strict=True))
    return twins
