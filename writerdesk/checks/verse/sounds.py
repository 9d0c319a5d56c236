"""What two lines must share to rhyme: Swahili, Hindi, Malay, by the last letters of a line.

- ``last-syllable`` (Swahili *kina*): the last syllable with its onset; near: a nasal before the onset set aside.
- ``last-vowel`` (Swahili utendi): the last vowel.
- ``tuk`` (Hindi *tukant*): the vowel before the last akshara, and that akshara; near: the last akshara alone.
- ``vowel-coda`` (Malay, Indonesian): the last vowel and what closes the syllable; near: the vowel.
"""

from __future__ import annotations

import re
import unicodedata

import msgspec


class Sound(msgspec.Struct, frozen=True, gc=False):
    """How a line ends to the ear; '' where the rule cannot hear it.

    Rhyming lines share the ``full`` form; those that share the ``near`` one rhyme weakly. Where ``near_counts`` the
    tradition takes near rhyme for rhyme (Vietnamese *vần thông*), and ``weak`` is what a forced rhyme still shares.
    """

    full: str
    near: str
    near_counts: bool = False
    weak: str = ""

    @property
    def key(self) -> str:
        """What rhyming lines have in common."""
        return self.near if self.near_counts else self.full

    def is_weak(self, other: Sound) -> bool:
        """Whether the two share what a weak rhyme shares."""
        return self.near == other.near or bool(self.weak and self.weak == other.weak)

    @property
    def shown(self) -> str:
        """The sound for a reader: ``-ang``."""
        return "-" + self.full.replace("|", "")


SILENT = Sound("", "")


_SYLLABLE = re.compile(r"([^aeiou\s]*)([aeiou])$")
# What a syllable can begin with; consonants before it are syllables of their own (m-pe, n-chi) or end one (el-fu).
_ONSET = re.compile("(?:ng'|(?:m(?=[bv])|n(?=[dgjz]))?(?:ch|sh|th|dh|gh|kh|[b-df-hj-np-tvxz])?)[wy]?$")
_JOINED = re.compile("^(?:m(?=[bv])|n(?=[djz]|g(?!')))")


def last_syllable(words: str) -> Sound:
    """The last syllable of the words."""
    plain = plain_latin(words)
    found = _SYLLABLE.search(plain)
    if found is None:  # a loan that ends in a consonant: all from its last vowel
        tail = re.search(r"[aeiou][^aeiou\s]*$", plain)
        return Sound(tail.group(), tail.group()) if tail else SILENT
    onset = _ONSET.search(found.group(1))
    begins = onset.group() if onset else ""
    return Sound(begins + found.group(2), _JOINED.sub("", begins) + found.group(2))


def last_vowel(words: str) -> Sound:
    """The last vowel."""
    found = re.search(r"[aeiou](?=[^aeiou]*$)", plain_latin(words))
    return Sound(found.group(), found.group()) if found else SILENT


def plain_latin(words: str) -> str:
    """Latin letters without marks; one kind of apostrophe."""
    bare = "".join(c for c in unicodedata.normalize("NFD", words) if unicodedata.category(c) != "Mn")
    return re.sub("[’ʼ‘]", "'", bare)


_VOWEL_CODA = re.compile(r"(ai|au|oi|[aeiou])([^aeiou\s']*)$")


def vowel_coda(words: str) -> Sound:
    """The last vowel and what closes its syllable."""
    found = _VOWEL_CODA.search(plain_latin(words))
    return Sound(found.group(1) + found.group(2), found.group(1)) if found else SILENT


_AKSHARA = re.compile(
    "(?P<onset>[\u0915-\u0939]\u093c?(?:\u094d[\u200c\u200d]*[\u0915-\u0939]\u093c?)*)?"
    "(?P<vowel>[\u093e-\u094c\u0962\u0963]|\u094d|[\u0904-\u0914\u0960\u0961])?(?P<marks>[\u0900-\u0903\u093d]*)"
)
_INDEPENDENT = dict(zip("आइईउऊऋएऐओऔ", "ािीुूृेैोौ", strict=True))
# Letters that rhyme by sound though written apart, and the dots of loan letters that verse does not hear.
_ALIKE = str.maketrans(
    {"ष": "श", "ञ": "न", "ण": "न", "ङ": "न", "\u093c": None, "\u200c": None, "\u200d": None, "ँ": None}
)
# A nasal before a stop of its class is written as a letter or as anusvara: अन्त, अंत; चम्पा, चंपा.
_NASAL_STOP = re.compile("न\u094d(?=[क-ध])|म\u094d(?=[प-भ])")
# On a long vowel with no stop behind it anusvara stands for chandrabindu, which verse does not hear either: पांय, पाँय.
_NASAL_VOWEL = re.compile("(?<=[\u093e\u0940\u0942\u0947\u0948\u094b\u094c])ं(?![क-म])")


def tuk(words: str) -> Sound:
    """The last akshara and the vowel before it."""
    text = unicodedata.normalize("NFD", words).translate(_ALIKE).replace(" ", "")
    text = _NASAL_VOWEL.sub("", _NASAL_STOP.sub("ं", text))
    aksharas = [found for found in _AKSHARA.finditer(text) if found.group()]
    if not aksharas:
        return SILENT
    last = aksharas[-1]
    final = _onset(last) + _vowel(last) + (last["marks"] or "")
    if len(aksharas) == 1:
        return Sound(final, final)
    before = aksharas[-2]
    return Sound(_vowel(before) + (before["marks"] or "") + "|" + final, final)


def _onset(akshara: re.Match[str]) -> str:
    return akshara["onset"] or ""


def _vowel(akshara: re.Match[str]) -> str:
    vowel = akshara["vowel"] or ""
    # A killed consonant and one with its inherent vowel sound the same at a line's end.
    return "" if vowel in {"\u094d", "अ"} else _INDEPENDENT.get(vowel, vowel)
