"""English syllables by spelling, for verse: what spelling leaves open is offered as another reading.

One a group of vowels; a last e is mute but in -le behind a consonant; -ed is mute but behind t and d (and may be said:
belovèd), -es but behind a hiss. Open: i, u, e before a vowel (glorious, heaven-ly is not seen), ower, our and ire as
one or two, -en, -er and -el dropped inside a word (heav'n, flow'r), as poets have done at all times.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, foreign, placed, shifted

_OWN = re.compile("[A-Za-z\u00c0-\u017f]+")
_WORD = re.compile("[A-Za-z\u00c0-\u017f]+(?:['’][A-Za-z]+)*")
_NUCLEUS = re.compile("eau|iou|[aeou]y(?![aeiou])|[aeiou]{2}|[aeiouy]")
_TWO = re.compile("i[aou]|io|ua|uo|eo|ia|ie(?=t|r|n)|iu|ye|ya|yi|uou|oe(?=t|m)|ue(?=l|t)|ui(?=n|t$)|ei(?=ng)|yo")
_ONE_GLIDE = re.compile("(?:[cstgx]i|[gq]u)$")
_RUNS_ON, _OPENS = re.compile(r"(?:[a-z]y|\bthe|\bto)$", re.IGNORECASE), re.compile("[aeiouh]", re.IGNORECASE)
# we are, thou hast, she had: said we're, thou'st, she'd.
_PRONOUN = re.compile(r"\b(?:i|we|he|she|thou|you|they)$", re.IGNORECASE)
_LEANS = re.compile("(?:am|are|art|is|has|hast|hath|have|had|will|wilt|would)$", re.IGNORECASE)
_ELIDED = re.compile("(?:v|w|th|[aeiou]|r|n|t|d|m|p|b|g|s|l|k)(?:e[nrl]|i[lt]|o[nr])[a-z']*$")


def read(line: str) -> Scan | None:
    """The syllables of one line, or None when it holds letters of another script or numbers."""
    if foreign(line, _OWN):
        return None
    words: list[tuple[int, Scan]] = []
    options: list[Option] = []
    units = end = 0
    for word in _WORD.finditer(line):
        if units and line[end : word.start()] == " " and _runs_on(line[max(end - 5, 0) : end], word.group()):
            options.append(Option(units - 1, 0, "run into the next word"))
        own = known_word(word.group())
        words.append((word.start(), own))
        if own.options:
            options += shifted(own.options, units)
        units += len(own.units)
        end = word.end()
    return Scan(placed(words), tuple(options))


def _runs_on(before: str, word: str) -> bool:
    """Whether the end of what stands before a word may be one syllable with the beginning of the word."""
    return bool(
        (_RUNS_ON.search(before) and _OPENS.match(word)) or (_PRONOUN.search(before) and _LEANS.fullmatch(word))
    )


@lru_cache(maxsize=1 << 13)
def known_word(word: str) -> Scan:
    """The syllables of a word, places from its beginning; poems say the same words again."""
    units: list[Syllable] = []
    options: list[Option] = []
    plain = "".join(unicodedata.normalize("NFD", char)[0].lower() for char in word).replace("’", "'")
    spans = _nuclei(plain)
    if not spans:
        if plain in ("th'", "'tis"):
            return Scan(())
        spans = [(0, len(plain), 1, 0, "")]
    begin = 0
    for number, (_start, end, value, other, why) in enumerate(spans):
        stop = len(plain) if number == len(spans) - 1 else end
        if why:
            options.append(Option(len(units), other, why))
        units.append(Syllable(word[begin:stop], value, begin, stop))
        begin = stop
    return Scan(tuple(units), tuple(options))


def _nuclei(word: str) -> list[tuple[int, int, int, int, str]]:
    """Start, end, value, other value and its reason of each syllable."""
    # The second vowel of o'er, e'er and ne'er is none.
    text = re.sub("(?<=q)u|(?<=g)u(?=[eiay])|^y(?=[aeiou])|(?<=[aeo])y(?=[aeiou])|(?<=[eo]')e(?=r)", "·", word)
    found: list[tuple[int, int, int, int, str]] = []
    for nucleus in _NUCLEUS.finditer(text):
        start, end = nucleus.span()
        vowels, rest = nucleus.group(), text[end:]
        if vowels == "e" and found and _mute(text, start, rest):
            if rest == "d":
                found.append((start, end, 0, 1, "-ed is said"))
            continue
        if 1 < len(vowels) < 4 and vowels != "eau" and _TWO.match(text, start):
            glide = _ONE_GLIDE.search(text[: start + 1])
            found.append((start, end, 1 if glide else 2, 2 if glide else 1, "vowels parted" if glide else "vowels run"))
        elif re.match("(?:o?wer|o?wel|our|ire|ier|yre|ire)s?$", text[start:]) or re.match(
            "(?:ower|our|ire)", text[start:]
        ):
            found.append((start, end, 1, 2, "drawn out") if "w" not in rest[:1] else (start, end, 1, 0, ""))
        elif found and _ELIDED.match(text, max(start - 1, 0)) and len(vowels) == 1:
            found.append((start, end, 1, 0, "dropped by poets"))
        else:
            found.append((start, end, 1, 0, ""))
    if re.search("[^aeiouyl]le(?:'?s)?$", text) and found:
        found.append((text.rindex("le"), len(text), 1, 0, ""))
    elif re.search("(?:[^aeiou]m$|sms?$)", text) and text.endswith(("sm", "sms", "thm")):
        found.append((len(text) - 1, len(text), 1, 0, ""))
    return found


def _mute(text: str, start: int, rest: str) -> bool:
    if rest in ("", "'s", "'d"):
        return True
    if rest == "d":
        return text[start - 1] not in "td"
    if rest == "s":
        return not re.search("(?:[sxz]|ch|sh|c|g)$", text[:start])
    return rest in ("ly", "ful", "less", "ment", "ness", "fore", "times", "thing", "where", "some")
