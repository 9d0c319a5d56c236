"""What two lines must share to rhyme, in scripts of their own.

- ``qafiya`` (Urdu, Persian, Arabic; Devanagari too): the last letter, if a vowel; else it and the vowel before it,
  long vowels as written, short ones not; near: the last letter alone, and ا for ہ. Letters that differ by
  keyboard only are one.
- ``khmer``: vowel and closing consonant of the last syllable; near: the vowel.
- ``fidel`` (Amharic): the last letter, with letters that sound alike as one; near: its vowel order.
- ``etukai`` (Tamil): the second letter of the line; near: its consonant.
Sources: urdupoetry.com, ghazal elements; en.wikipedia.org, Venpa.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from writerdesk.checks.verse.sounds import SILENT, Sound

_FOLDED = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ئ": "ی",
        "ے": "ے",
        "ك": "ک",
        "ه": "ہ",
        "ة": "ہ",
        "ۂ": "ہ",
        "ۀ": "ہ",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
    }
    | {"ؤ": "و", "ٱ": "ا", "ۓ": "ے", "ں": None, "ھ": None, "\u200c": None, "\u0640": None, "ء": None}
)
# Consonants of Arabic loans that Persian and Urdu say alike.
_ALIKE = str.maketrans("ثصذضظطحع", "سسزززتہا")
_LONG = frozenset("اویےہ")
# Words with the article: an Arabic line in a macaronic ghazal (mulammaʿ), whose last i is sung long and not written.
_ARABIC = re.compile(r"(?:^|\s)[وبکف]?ال\w{2}")


def fold_arabic(words: str) -> str:
    """Letters without marks, one for each that keyboards give twice; for comparison only."""
    bare = "".join(c for c in unicodedata.normalize("NFC", words) if unicodedata.category(c) != "Mn")
    return bare.translate(_FOLDED)


def qafiya(words: str) -> Sound:
    """The rhyme of a ghazal; ``words`` end before the radif."""
    text = fold_arabic(words).rpartition(" ")[2]
    if not text:
        return SILENT
    if "\u0900" <= text[-1] <= "\u097f":
        return _qafiya_devanagari(words.rpartition(" ")[2])
    heard = text.translate(_ALIKE)
    last = heard[-1]
    if last == "ہ" and len(heard) > 1 and heard[-2] not in "اوی":
        return Sound("ہ", "ہ", weak="ا")  # a vowel: in Urdu it may answer alif
    if last in _LONG and last != "ہ":
        return Sound(last, last, weak=last)
    before = heard[-2] if len(heard) > 1 and heard[-2] in "اوی" else ""
    return Sound(before + last, last, weak="ی" if _ARABIC.search(fold_arabic(words)) else "")


@lru_cache(maxsize=8192)
def is_arabic(word: str) -> bool:
    """Whether a word, or one of several, has the Arabic article."""
    return _ARABIC.search(fold_arabic(word)) is not None


# Endings of Persian verbs (we, you, they) and the ی of nouns: the rhyme of the words stands before them.
_ENDINGS = re.compile("(?<=..)(?:یم|ید|ند|ی)$")
# A consonant that closes a stem together with the ت behind it, which a rhyme keeps (qayd).
_CLOSED = re.compile("[سفشخ]ت$")


@lru_cache(maxsize=8192)
def rhyme_before_ending(words: str) -> Sound | None:
    """The rhyme of the last word without its ending, shown with it; None for a word that has no such ending."""
    text = fold_arabic(words).rpartition(" ")[2]
    found = _ENDINGS.search(text)
    if found is None:
        return None
    stem = qafiya(text[: found.start()]).full
    closed = _CLOSED.search(text[: found.start()])
    return Sound((closed.group() if closed else stem) + found.group(), found.group())


_AKSHARA = re.compile(
    "(?P<onset>(?:[\u0915-\u0939\u0958-\u095f]\u093c?\u094d?)*)(?P<vowel>[\u0904-\u0914\u093e-\u094c])?[\u0900-\u0903\u094d]*"
)
_INDEPENDENT = dict(zip("आइईउऊऋएऐओऔ", "ािीुूृेैोौ", strict=True))


def _qafiya_devanagari(word: str) -> Sound:
    text = unicodedata.normalize("NFC", word).replace("\u093c", "").replace("ँ", "").replace("ं", "")
    vowels = [(found.end(), found.group()) for found in re.finditer("[\u0904-\u0914\u093e-\u094c]", text)]
    if not vowels:
        return Sound(text[-1], text[-1])
    end, vowel = vowels[-1]
    sound = _INDEPENDENT.get(vowel, vowel)
    coda = text[end:]
    if len(coda) > 1:  # a short a stands between: only the last consonants are heard
        return Sound(coda[-1], coda[-1])
    return Sound(sound + coda, coda or sound)


_KHMER = re.compile("[\u1780-\u17a2](?:\u17d2[\u1780-\u17a2])*[\u17c9\u17ca]*|[\u17a3-\u17b3]")
_KHMER_VOWEL = re.compile("[\u17b6-\u17c8\u17cb]+")
_BANTOC, _COENG = "\u17cb", "\u17d2"
# Final consonants that are said alike.
_KHMER_ENDS = str.maketrans("ខគឃឆជឈឋឌឍណថទធផពភសឡ", "កកកចចចតតតនតតតបបបហល")


def khmer(words: str) -> Sound:
    """The last syllable's vowel and coda."""
    word = re.split("[ \u200b]", words.strip(" \u200b"))[-1]
    word = re.sub("[\u1780-\u17b3]\u17cd", "", word)
    bases = list(_KHMER.finditer(word))
    if not bases:
        return SILENT
    last = bases[-1]
    vowel = "".join(_KHMER_VOWEL.findall(word[last.end() :])).replace(_BANTOC, "")
    if vowel or len(bases) == 1 or last.group() >= "\u17a3" or _COENG in last.group():
        # A cluster without a vowel sign has the inherent vowel.
        return Sound(vowel or "អ", vowel or "អ")
    before = bases[-2]
    inner = "".join(_KHMER_VOWEL.findall(word[before.end() : last.start()])) or "អ"
    inner += _BANTOC if _BANTOC in word[last.end() :] else ""
    coda = last.group()[0].translate(_KHMER_ENDS)
    return Sound(inner + ("" if coda == "រ" else coda), inner)  # a last រ is not said


_FIDEL_ALIKE = str.maketrans("ሐሑሒሓሔሕሖኀኁኂኃኄኅኆሠሡሢሣሤሥሦዐዑዒዓዔዕዖፀፁፂፃፄፅፆ", "ሀሁሂሃሄህሆሀሁሂሃሄህሆሰሱሲሳሴስሶአኡኢኣኤእኦጸጹጺጻጼጽጾ")


def fidel(words: str) -> Sound:
    """The last letter of the script."""
    text = [c for c in words.translate(_FIDEL_ALIKE) if "\u1200" <= c <= "\u135a"]
    if not text:
        return SILENT
    order = unicodedata.name(text[-1], "").split()[-1]
    return Sound(text[-1], order.lstrip("BCDFGHJKLMNPQRSTVWXYZ") or order)


_TAMIL = re.compile("[\u0b85-\u0b94]|[\u0b95-\u0bb9](?:\u0bcd|[\u0bbe-\u0bcc]\u0bd7?)?|\u0b83")


def etukai(words: str) -> Sound:
    """The second letter of the first word of a line."""
    letters = _TAMIL.findall(unicodedata.normalize("NFC", words))
    return Sound(letters[1], letters[1][0]) if len(letters) > 1 else SILENT
