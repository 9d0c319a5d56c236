"""Hindi matras: the measure of doha, chaupai and their kin.

A syllable with अ इ उ ऋ counts 1 (laghu); with a long vowel, anusvara or visarga 2 (guru); chandrabindu changes nothing;
a short vowel before a conjunct in the same word counts 2, before a conjunct that begins a word 1; a dead final
consonant counts 0. An inherent vowel counts also where speech drops it: कर is 2. म्ह न्ह ल्ह are single sounds and
lengthen nothing (तुम्हारा 1+2+2), which is a switch because teachers differ.
Sources: kaavyaalaya.org, hindi poetry structure 2a; kavitabahar.com, matra gyan; shritanu.blogspot.com, lesson 5
(कन्हैया 1 2 2).

Left open, as the poets leave it: ए and ओ sung short; anusvara printed for chandrabindu at a word's end (नहिं); a final
consonant doubled at the pause (अब sung अब्ब); a closed last syllable taken as long (जगत् as 1+2).
"""

from __future__ import annotations

import re
from functools import partial

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, foreign, shifted
from writerdesk.languages.prosody.tokens import Token, Tokens, token_of

_CONSONANT = "[\u0915-\u0939\u0958-\u095f\u0978-\u097f]\u093c?"
_JOINERS = "[\u200c\u200d]*"
_OWN = re.compile("[\u0900-\u0963\u0970-\u097f]+")
_WORD = re.compile("[\u0900-\u0963\u0970-\u097f\u200c\u200d]+")
_AKSHARA = re.compile(
    f"(?P<consonants>{_CONSONANT}(?:\u094d{_JOINERS}{_CONSONANT})*)(?:(?P<dead>\u094d)|(?P<sign>[\u093a\u093b\u093e-\u094c"
    f"\u094e\u094f\u0955-\u0957\u0962\u0963]))?{_JOINERS}(?P<marks>[\u0900-\u0903\u0951-\u0954\u093d]*){_JOINERS}"
    "|(?P<vowel>[\u0904-\u0914\u0950\u0960\u0961\u0972-\u0977])(?P<vowel_marks>[\u0900-\u0903\u0951-\u0954\u093d]*)"
)
_SHORT = frozenset("\u0904अइउऋऌ\u090e\u0912\u093f\u0941\u0943\u0962\u0946\u094a\u0972")
_SUNG_SHORT = frozenset("एओेो")
_LENGTHENING = frozenset("ंः")
_NASAL_H = re.compile("[मनल]\u094dह")
# A verse number between dandas, as editions print it.
_VERSE_NUMBER = re.compile(r"[।॥|]+\s*[0-9०-९]+\s*[।॥|]*\s*$")
_PAUSE = re.compile(r"\s*(?:[,;:।॥|.!?—–]|$)")
_DOUBLED = "final consonant doubled at the pause"
_REASONS = (
    "sung short",
    "anusvara printed for chandrabindu",
    "म्ह न्ह ल्ह taken as a conjunct",
    "म्ह न्ह ल्ह taken as one sound",
    "closed last syllable taken as long",
    _DOUBLED,
)
_RANK = {why: rank for rank, why in enumerate(_REASONS)}


def read(line: str, *, nasal_h_light: bool = True) -> Scan | None:
    """The matras of one line, or None when it holds letters of another script or numbers."""
    tokens = known_tokens if nasal_h_light else _HEAVY
    scan = tokens.line(line, _RANK, _PAUSE)
    if scan is None and (number := _VERSE_NUMBER.search(line)):
        return tokens.line(line[: number.start()], _RANK, _PAUSE)
    return scan


def _token(text: str, *, nasal_h_light: bool) -> Token | None:
    if foreign(text, _OWN):
        return None
    syllables: list[tuple[str, int, int, int]] = []
    options: list[Option] = []
    paused: list[Option] = []
    for found in _WORD.finditer(text):
        (word, may_double), at = _word(found.group(), nasal_h_light), found.start()
        options += shifted(word.options, len(syllables))
        syllables += [(one.text, one.value, at + one.start, at + one.end) for one in word.units]
        if may_double:
            doubled = Option(len(syllables) - 2, 2, _DOUBLED)
            if found.end() == len(text):
                paused.append(doubled)
            elif _PAUSE.match(text, found.end()):
                options.append(doubled)
    return token_of(syllables, options, paused)


known_tokens = Tokens(partial(_token, nasal_h_light=True))
"""What stands between two spaces, as it was read before."""
_HEAVY = Tokens(partial(_token, nasal_h_light=False))


def _word(word: str, nasal_h_light: bool) -> tuple[Scan, bool]:
    """The syllables of a word, places from its start, and whether its last consonant is doubled where the verse
    pauses.
    """
    units: list[Syllable] = []
    options: list[Option] = []
    aksharas = list(_AKSHARA.finditer(word))
    for position, akshara in enumerate(aksharas):
        start, end = akshara.span()
        if akshara["dead"] and units and position:
            before = units[-1]
            units[-1] = Syllable(word[before.start : end], before.value, before.start, end)
            if before.value == 1:
                options.append(Option(len(units) - 1, 2, "closed last syllable taken as long"))
            continue
        following = aksharas[position + 1] if position + 1 < len(aksharas) else None
        value, option = _weigh(akshara, following, nasal_h_light)
        if option:
            options.append(Option(len(units), 3 - value, option))
        units.append(Syllable(akshara.group(), value, start, end))
    open_end = len(units) > 1 and not units[-1].text.endswith("\u094d")
    return Scan(tuple(units), tuple(options)), open_end and units[-1].value == units[-2].value == 1


def _weigh(akshara: re.Match[str], following: re.Match[str] | None, nasal_h_light: bool) -> tuple[int, str]:
    """Value of a syllable, and why it may be read as the other one ('' when it may not)."""
    if akshara["dead"]:
        return 0, ""
    vowel = akshara["vowel"] or akshara["sign"] or "अ"
    marks = akshara["marks"] or akshara["vowel_marks"] or ""
    conjunct = following["consonants"] or "" if following else ""
    if "\u094d" not in conjunct:
        conjunct = ""
    if vowel not in _SHORT:
        return 2, "sung short" if vowel in _SUNG_SHORT and not conjunct else ""
    if _LENGTHENING & set(marks):
        return 2, "" if following or "ः" in marks else "anusvara printed for chandrabindu"
    if not conjunct:
        return 1, ""
    if _NASAL_H.match(conjunct):
        return (1, "म्ह न्ह ल्ह taken as a conjunct") if nasal_h_light else (2, "म्ह न्ह ल्ह taken as one sound")
    return 2, ""
