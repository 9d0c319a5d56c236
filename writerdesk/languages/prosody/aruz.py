"""Persian and Urdu weights: the long and short syllables of aruz, as letters show them.

Two letters are a long syllable, one is a short one: short vowels are not written, so every way to pair the letters is
offered, the plainest at no cost. Not heard: nun ghunna, the h of aspirates, the و of خوا. A long vowel at the end of a
word may be short; so may final ہ, which is a vowel. Izafat and the و of "and" add a syllable of either length; a word
that begins with alif may take the consonant before it; a letter may be doubled, as in محبت, though no tashdid is
written; a nun behind a long vowel may go unheard, and so does a third consonant (دوست).
Sources: F. W. Pritchett and Kh. A. Khaliq, Urdu Meter: A Practical Handbook (franpritchett.com, meterbk); L. P.
Elwell-Sutton, The Persian Metres.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import msgspec

from writerdesk.languages.prosody.reading import Arc, Lattice, Scan, Syllable, foreign

SHORT, LONG = 1, 2
# Letters of a line; no verse has so many, and nobody would say what it weighs.
_LONGEST = 400
_OWN = re.compile("[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06e1\u06e5\u06e6\u06ee\u06ef\u06fa-\u06ff]")
_WORD = re.compile("[\u0620-\u065f\u0670-\u06d3\u06d5\u200c\u0640]+")
_FOLDED = {"ي": "ی", "ى": "ی", "ې": "ی", "ك": "ک", "ه": "ہ", "ة": "ت", "ۃ": "ت", "أ": "ا", "إ": "ا", "ٱ": "ا", "ـ": ""}
_SILENT = frozenset("ںھ\u0640\u200c")
_MADDA = "آ"
# Letters that sound as a long vowel behind another letter; ہ only at a word's end.
_VOWELS = frozenset("ایےو")
# An izafat ties a noun to the noun, adjective or pronoun behind it: it is never said before these words, nor on those.
# Words as they are heard here: without the h of aspirates and nun ghunna.
_NEVER_BEHIND = frozenset("و ز را کہ از ہے تا تی تے کا کے کو سے".split())
_NEVER_ON = frozenset("ز وز کز از چون چو گر ور اگر مگر است نیست".split())
# Nor, as good as never, before or on words that are no nouns: prepositions, conjunctions, finite verbs.
_RARELY_BEHIND = frozenset(
    """
    ای ار گر کز اگر مگر یا ام اند چیست است با بر بہ در اندر درین زین ہم ہمہ باز بس آخر کند گردد دہد شود کرد آید مکن
    رود سازد خواہد گشت نشد دارم دارد نیست ہست شد بود بشنو گو نہ نہی اور ہی ہو تو جو نے تک پھر گیا
    """.split()
)
_RARELY_ON = frozenset(
    """
    ای بی بود شد اندر یک زین زان این آن ہیچ باز چند چندین کن نمی کاین ار گردد ہمی ہر صد ازان ازین درین ہمچون نیز نہ
    او گشت گفتم گو مکن کند کرد کردی داری دارد گویم شود کہ بر در با تا ہے ہی سے کا کی کے کو نے تک یہ وہ جو کیا اس جس اب
    جب پر ہم تم اور نہی
    """.split()
)
# Urdu words in which ہ behind م and ن is an aspirate, as ھ is elsewhere: tu-mhā-re, u-nheñ.
_ASPIRATED = frozenset(
    "تمہارا تمہارے تمہاری تمہی تمہیں تمہے انہی انہیں انہوں انہو جنہیں جنہی جنہوں جنہو کنہیں کنہی".split()
)
_SHADDA, _ZER, _HAMZA_ABOVE, _DAGGER = "\u0651", "\u0650", "\u0654", "\u0670"


class _Letter(msgspec.Struct, gc=False):
    sign: str
    start: int
    end: int
    doubled: bool = False
    zer: bool = False
    hamza: bool = False
    first: bool = False
    last: bool = False


def read(line: str) -> Scan | None:
    """The weights of a line at the least cost, 1 short and 2 long, or None when other letters or numbers stand."""
    lattice = ways(line)
    if lattice is None:
        return None
    best: list[tuple[int, int, tuple[Arc, ...]] | None] = [(0, 0, ()), *([None] * len(lattice.arcs))]
    for place, arcs in enumerate(lattice.arcs):
        so_far = best[place]
        for arc in arcs if so_far else ():
            old, cost = best[arc.to], so_far[0] + arc.cost if so_far else 0
            # Of two ways at one cost the one with fewer syllables pairs more letters.
            count = so_far[1] + 1 if so_far else 0
            if so_far and (old is None or (cost, count) < old[:2]):
                best[arc.to] = (cost, count, (*so_far[2], arc))
    end = best[-1]
    return Scan(tuple(Syllable(line[a.start : a.end], a.value, a.start, a.end) for a in end[2])) if end else None


@lru_cache(maxsize=1024)
def ways(line: str) -> Lattice | None:
    """Every way to read the line as weights, or None for another script, numbers, or a line that is none."""
    if foreign(line, _OWN):
        return None
    letters = [letter for word in _WORD.finditer(line) for letter in _letters(word)]
    if not 0 < len(letters) <= _LONGEST:
        return None
    return Lattice(line, tuple(_arcs(letters, place) for place in range(len(letters))))


def _letters(word: re.Match[str]) -> list[_Letter]:
    """The heard letters of a word with what their marks say."""
    letters: list[_Letter] = []
    for place, char in enumerate(word.group(), word.start()):
        sign = _FOLDED.get(char, char)
        if unicodedata.combining(char) or char in _SILENT or not sign or sign == "ء":
            if letters:
                before = letters[-1]
                before.end = place + 1
                before.doubled |= char == _SHADDA
                before.zer |= char == _ZER
                before.hamza |= char == _HAMZA_ABOVE
                if char == _DAGGER and before.sign != "ی":
                    letters.append(_Letter("ا", place, place + 1))
            continue
        if sign in "ۂۀۓ":
            letters.append(_Letter("ے" if sign == "ۓ" else "ہ", place, place + 1, hamza=True))
        elif sign == "ؤ":
            letters += [_Letter("ئ", place, place + 1), _Letter("و", place, place + 1)]
        else:
            letters.append(_Letter(sign, place, place + 1))
    if [letter.sign for letter in letters[:3]] == ["ک", "ا", "ی"] and len(letters) > 3 and letters[3].sign in "نش":
        del letters[1]  # کاین, which is که این
    for number in range(len(letters) - 2, 0, -1):
        heard = "".join(letter.sign for letter in letters[number - 1 : number + 2])
        if heard in ("خوا", "خوی") and letters[number - 1].end == letters[number].start:
            del letters[number]
    if "".join(letter.sign for letter in letters) in _ASPIRATED:
        del letters[next(number for number, letter in enumerate(letters) if letter.sign == "ہ")]
    if letters:
        letters[0].first, letters[-1].last = True, True
    return letters


def _arcs(letters: list[_Letter], place: int) -> tuple[Arc, ...]:
    """The syllables that may begin with the letter at ``place``."""
    head = letters[place]
    ways = _Ways(letters, place)
    if head.sign == _MADDA:
        ways.add(1, LONG)
        if ways.sign(1) == "ن":
            ways.add(2, LONG, 1, "nun is not heard")
    elif head.sign in ("ا", "ے") and not head.first:
        ways.add(1, LONG, 3, "the vowel stands alone")
        if head.last:
            ways.add(1, SHORT, 3, "the vowel stands alone")
    else:
        if head.last:
            _last_letter(ways)
        elif ways.sign(1) not in ("ا", "ے"):
            ways.add(1, SHORT)
            if not letters[place + 1].last and not letters[place + 1].doubled:
                ways.add(1, LONG, 6 if ways.sign(1) in _VOWELS else 4, "the next letter is doubled")
        if not head.last:
            _two_letters(ways)
    return tuple(ways.found)


class _Ways:
    """The syllables found from one place on; ``sign(n)`` is the letter n behind it, '' beyond the line."""

    def __init__(self, letters: list[_Letter], place: int) -> None:
        self.letters, self.place = letters, place
        self.found: list[Arc] = []

    def sign(self, behind: int) -> str:
        place = self.place + behind
        return self.letters[place].sign if 0 <= place < len(self.letters) else ""

    def word(self, behind: int) -> str:
        """The heard letters of the word that holds the letter ``behind``."""
        first = last = self.place + behind
        while not self.letters[first].first:
            first -= 1
        while not self.letters[last].last:
            last += 1
        return "".join(letter.sign for letter in self.letters[first : last + 1])

    def add(self, count: int, value: int, cost: int = 0, why: str = "") -> None:
        last = self.letters[self.place + count - 1]
        self.found.append(Arc(self.place + count, value, self.letters[self.place].start, last.end, cost, why))


def _last_letter(ways: _Ways) -> None:
    """A last letter by itself: closing, with izafat, or taken over by the next word."""
    letters, place = ways.letters, ways.place
    head = letters[place]
    marked = head.zer or head.hamza or head.first
    following = letters[place + 1] if place + 1 < len(letters) else None
    ways.add(1, SHORT)
    if marked or (following and ways.word(1) not in _NEVER_BEHIND and ways.word(0) not in _NEVER_ON):
        rare = ways.word(1) in _RARELY_BEHIND if following else False
        cost = 4 if rare or ways.word(0) in _RARELY_ON else 2
        ways.add(1, LONG, 0 if marked else cost, "" if marked else "izafat is not written")
    if following is None:
        return
    if following.sign == "و" and following.first and following.last:
        ways.add(2, SHORT)
        ways.add(2, LONG, 1, "and is long")
    why = "the word takes the consonant before it"
    if following.sign == _MADDA:
        ways.add(2, LONG, 1, why)
        if ways.sign(2) == "ن" and (letters[place + 2].last or ways.sign(3) not in _VOWELS):
            ways.add(3, LONG, 2, why)
    elif following.sign == "ا" and not following.last:
        ways.add(2, SHORT, 1, why)
        ways.add(3, LONG, 1, why)
        if letters[place + 2].last and letters[place + 2].sign in _VOWELS:
            ways.add(3, SHORT, 2, why)
        elif ways.sign(2) in _VOWELS and ways.sign(3) == "ن":
            ways.add(4, LONG, 2, why)


def _elided(ways: _Ways) -> None:
    """A last vowel that swallows the alif of the next word: بوده است said bu-dast."""
    letters, place = ways.letters, ways.place
    if ways.sign(2) == "س" and ways.sign(3) == "ت" and letters[place + 2].first and letters[place + 3].last:
        ways.add(3, LONG, 1)  # بوده ست
    if ways.sign(2) != "ا" or letters[place + 2].last:
        return
    why = "the alif is not said"
    ways.add(3, LONG, 2, why)
    if letters[place + 1].sign == "ہ":
        ways.add(4, LONG, 2, why)


def _two_letters(ways: _Ways) -> None:
    """Two letters and what may go unheard behind them."""
    letters, place = ways.letters, ways.place
    second = letters[place + 1]
    vowel = second.sign in _VOWELS or second.sign == _MADDA or (second.sign == "ہ" and second.last)
    third = letters[place + 2] if not second.last else None
    if second.doubled and not vowel:
        ways.add(1, LONG)  # the doubled letter closes this syllable and opens the next
        return
    if vowel or not (second.last and second.zer):
        ways.add(2, LONG)
    if second.last and vowel and second.sign != _MADDA:
        ways.add(2, SHORT, 2 if second.sign == "ا" else 1, "a last vowel is short")
        _elided(ways)
    elif letters[place].sign == "ئ" and vowel:
        ways.add(2, SHORT, 2, "the vowel is short")
    alone = letters[place].first and letters[place].sign + second.sign == "ست"  # است without its alif
    behind_vowel = place and letters[place - 1].sign in _VOWELS | {_MADDA}
    if second.last and not vowel and behind_vowel and (alone or not letters[place].first):
        ways.add(2, SHORT, 1, "the last consonant is not heard")
    if third is None:
        return
    if vowel and third.sign == "ن" and not (third.last and third.zer):
        ways.add(3, LONG, 1, "nun is not heard")
    elif vowel and third.sign not in _VOWELS and not (third.last and third.zer):
        ways.add(3, LONG, 3, "the last consonant is not heard" if third.last else "the vowel is short and closed")
    if second.sign == "و" and (third.sign == "ئ" or letters[place].sign == "خ"):
        ways.add(2, SHORT, 1, "the vowel is short")
    if second.sign == "ن" and third.sign == "ہ" and third.last:
        ways.add(3, LONG, 1, "the last h is not heard")  # منہ
    if second.sign == "ی" and third.sign in ("ا", "و"):
        ways.add(3, LONG, 1, "y glides into the vowel")
        if third.last:
            ways.add(3, SHORT, 2, "y glides into a short last vowel")
