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

from writerdesk.languages.prosody.reading import Arc, Lattice, Scan, foreign

SHORT, LONG = 1, 2
# Letters of a line; no verse has so many, and nobody would say what it weighs.
_LONGEST = 400
_OWN = re.compile("[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06e1\u06e5\u06e6\u06ee\u06ef\u06fa-\u06ff]+")
_LETTERS = "\u0620-\u065f\u0670-\u06d3\u06d5\u0640"
# The copula and the ends of the perfect are words of their own, whether a space or U+200C parts them: رسته‌ست, رفته‌ام.
_ENDS = "(?:ا?ست|ام|ا[یي]|ا[یي]م|ا[یي]د|اند)"
_WORD = re.compile(f"(?:[{_LETTERS}]|\u200c(?!{_ENDS}(?![{_LETTERS}\u200c])))+")
_FOLDED = {"ي": "ی", "ى": "ی", "ې": "ی", "ك": "ک", "ه": "ہ", "ة": "ت", "ۃ": "ت", "أ": "ا", "إ": "ا", "ٱ": "ا", "ـ": ""}
_SILENT = frozenset("ںھ\u0640\u200c")
_MADDA = "آ"
# Letters that sound as a long vowel behind another letter; ہ only at a word's end.
_VOWELS = frozenset("ایےو")
# Right before alif they are consonants: na-yā, ja-vāb.
_GLIDES = frozenset("یو")
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
_COPULA = "ست"  # است without its alif
# A last letter that closes its word, that has izafat, and that has one which is not written, by its cost.
_CLOSED = (Arc(1, SHORT),)
_TIED = (Arc(1, SHORT), Arc(1, LONG))
_NEVER = 99
_UNWRITTEN = {cost: (Arc(1, SHORT), Arc(1, LONG, cost, "izafat is not written")) for cost in (2, 4)} | {_NEVER: _CLOSED}
# Words that are remembered, the oldest forgotten: poems say the same words again.
_KEPT = 1 << 12
_MANY = 1 << 10
_UNREACHED = 1 << 30


class _Letter(msgspec.Struct, gc=False):
    sign: str
    start: int
    end: int
    doubled: bool = False
    zer: bool = False
    hamza: bool = False
    first: bool = False
    last: bool = False
    parted: bool = False


class _Word(msgspec.Struct, frozen=True, gc=False):
    """What a word is by itself: its heard letters, where they stand in it, and the syllables that begin with each.

    What hangs on the words beside it is left to :func:`_join`: the syllables of the last letter if it ``closes``
    (``is_tied``: its izafat is written; ``bears``: what an unwritten one costs), what ``elides`` its last vowel, and
    whether it ``hushes`` its consonant behind a vowel. To the word before it, ``follows`` is what an unwritten izafat
    there costs, ``taken`` and ``swallowed`` the syllables that may reach into it.
    """

    sound: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    arcs: tuple[tuple[Arc, ...], ...]
    closes: bool
    is_tied: bool
    bears: int
    elides: bool
    hushes: bool
    follows: int
    taken: tuple[Arc, ...]
    swallowed: tuple[Arc, ...]


def read(line: str) -> Scan | None:
    """The weights of a line at the least cost, 1 short and 2 long, or None when other letters or numbers stand."""
    lattice = ways(line)
    if lattice is None:
        return None
    # Of two ways at one cost the one with fewer syllables pairs more letters.
    least = [0] + [_UNREACHED] * len(lattice.arcs)
    behind: list[Arc] = [_CLOSED[0]] * len(least)
    for place, arcs in enumerate(lattice.arcs):
        so_far = least[place] + 1
        for arc in arcs:
            to, cost = place + arc.count, so_far + arc.cost * _MANY
            if cost < least[to]:
                least[to], behind[to] = cost, arc
    path: list[Arc] = []
    place = len(lattice.arcs)
    while place:
        path.append(behind[place])
        place -= behind[place].count
    return Scan(lattice.syllables(path[::-1]))


@lru_cache(maxsize=1024)
def ways(line: str) -> Lattice | None:
    """Every way to read the line as weights, or None for another script, numbers, or a line that is none."""
    if foreign(line, _OWN):
        return None
    starts: list[int] = []
    ends: list[int] = []
    arcs: list[tuple[Arc, ...]] = []
    places: list[int] = []
    words: list[_Word] = []
    for found in _WORD.finditer(line):
        word = known_word(found.group())
        if word.sound:
            words.append(word)
            starts += word.starts
            ends += word.ends
            places += [found.start()] * len(word.starts)
    if not 0 < len(starts) <= _LONGEST:
        return None
    for number, word in enumerate(words):
        arcs += word.arcs
        _join(arcs, words[number - 1] if number else None, word, words[number + 1 : number + 3])
    return Lattice(line, tuple(starts), tuple(ends), tuple(places), tuple(arcs))


@lru_cache(maxsize=_KEPT)
def known_word(text: str) -> _Word:
    """The word of these letters and marks by itself; words are remembered, for poems say the same ones again."""
    letters = _letters(text)
    sound = "".join([letter.sign for letter in letters])
    last = letters[-1] if letters else _Letter("", 0, 0)
    return _Word(
        sound=sound,
        starts=tuple([letter.start for letter in letters]),
        ends=tuple([letter.end for letter in letters]),
        arcs=tuple([_arcs(letters, place) for place in range(len(letters))]),
        closes=_pairs(last),
        is_tied=last.zer or last.hamza or last.first,
        bears=_NEVER if sound in _NEVER_ON else 4 if sound in _RARELY_ON else 2,
        elides=len(letters) > 1 and _pairs(letters[-2]) and (last.sign in _VOWELS or last.sign == "ہ"),
        hushes=sound == _COPULA and not last.doubled,
        follows=_NEVER if sound in _NEVER_BEHIND else 4 if sound in _RARELY_BEHIND else 2,
        taken=_taken(sound),
        swallowed=_swallowed(sound),
    )


def _letters(word: str) -> list[_Letter]:
    """The heard letters of a word with what their marks say."""
    letters: list[_Letter] = []
    parted = False
    for place, char in enumerate(word):
        sign = _FOLDED.get(char, char)
        if unicodedata.combining(char) or char in _SILENT or not sign or sign == "ء":
            if letters:
                before = letters[-1]
                before.end = place + 1
                before.doubled |= char == _SHADDA
                before.zer |= char == _ZER
                before.hamza |= char == _HAMZA_ABOVE
                parted = char == "\u200c"
                if char == _DAGGER and before.sign != "ی":
                    letters.append(_Letter("ا", place, place + 1))
            continue
        if sign in "ۂۀۓ":
            letters.append(_Letter("ے" if sign == "ۓ" else "ہ", place, place + 1, hamza=True))
        elif sign == "ؤ":
            letters += [_Letter("ئ", place, place + 1), _Letter("و", place, place + 1)]
        else:
            letters.append(_Letter(sign, place, place + 1, parted=parted))
        parted = False
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


def _pairs(letter: _Letter) -> bool:
    """Whether a letter opens a syllable with the one behind it, and does not sound as a vowel by itself."""
    return letter.sign != _MADDA and (letter.first or letter.sign not in ("ا", "ے"))


def _arcs(letters: list[_Letter], place: int) -> tuple[Arc, ...]:
    """The syllables that may begin with the letter at ``place``, but for what hangs on another word."""
    head = letters[place]
    if head.sign == _MADDA:
        heard = (Arc(1, LONG),)
        is_nasal = not head.last and letters[place + 1].sign == "ن"
        return (*heard, Arc(2, LONG, 1, "nun is not heard")) if is_nasal else heard
    if not _pairs(head):
        glides = head.sign == "ا" and not head.parted and letters[place - 1].sign in _GLIDES
        cost = 6 if glides else 3
        alone = Arc(1, LONG, cost, "the vowel stands alone"), Arc(1, SHORT, cost, "the vowel stands alone")
        return alone if head.last else alone[:1]
    if head.last:
        return ()
    found: list[Arc] = []
    following = letters[place + 1]
    if following.sign not in ("ا", "ے"):
        found.append(Arc(1, SHORT))
        if not following.last and not following.doubled:
            found.append(Arc(1, LONG, 6 if following.sign in _VOWELS else 4, "the next letter is doubled"))
    return (*found, *_two_letters(letters, place))


def _join(arcs: list[tuple[Arc, ...]], before: _Word | None, word: _Word, behind: list[_Word]) -> None:
    """Put what hangs on the words beside it to the syllables of ``word``, which are the last of ``arcs``."""
    if word.hushes and before is not None and (before.sound[-1] in _VOWELS or before.sound[-1] == _MADDA):
        arcs[-2] += (Arc(2, SHORT, 1, "the last consonant is not heard"),)
    if not behind:
        if word.closes:
            arcs[-1] = _TIED if word.is_tied else _CLOSED
        return
    following = behind[0]
    taken, swallowed = following.taken, following.swallowed
    if len(behind) > 1 and following.sound in (_MADDA, "س"):  # a letter by itself: the word behind it says more
        taken, swallowed = _taken(following.sound, behind[1].sound), _swallowed(following.sound, behind[1].sound)
    if word.elides and swallowed:
        arcs[-2] += swallowed if word.sound[-1] == "ہ" else tuple([arc for arc in swallowed if arc.count < 4])
    if word.closes:
        arcs[-1] = (_TIED if word.is_tied else _UNWRITTEN[max(word.bears, following.follows)]) + taken
    elif word.sound[-1] == _MADDA and following.sound[0] == "ن":
        arcs[-1] += (Arc(2, LONG, 1, "nun is not heard"),)


def _taken(word: str, behind: str = "") -> tuple[Arc, ...]:
    """The syllables that a last letter makes with this word, whose heard letters are given; ``behind`` those after it.

    The letter is counted in.
    """
    why = "the word takes the consonant before it"
    if word == "و":
        return Arc(2, SHORT), Arc(2, LONG, 1, "and is long")
    if word[:1] == _MADDA:
        heard = word if len(word) > 1 else word + behind
        is_nasal = heard[1:2] == "ن" and heard[2:3] not in _VOWELS
        return (Arc(2, LONG, 1, why), Arc(3, LONG, 2, why)) if is_nasal else (Arc(2, LONG, 1, why),)
    if word[:1] != "ا" or len(word) == 1:
        return ()
    taken = Arc(2, SHORT, 1, why), Arc(3, LONG, 1, why)
    if word[1] not in _VOWELS:
        return taken
    if len(word) == 2:
        return (*taken, Arc(3, SHORT, 2, why))
    return (*taken, Arc(4, LONG, 2, why)) if word[2] == "ن" else taken


def _swallowed(word: str, behind: str = "") -> tuple[Arc, ...]:
    """The syllables that a last vowel and the letter before it make with this word, both counted in.

    The vowel swallows the alif: بوده است is said bu-dast; the syllable of four letters is one of ہ alone.
    """
    if word == _COPULA or (word == _COPULA[0] and behind == _COPULA[1]):
        return (Arc(3, LONG, 1),)  # بوده ست
    if word[:1] != "ا" or len(word) == 1:
        return ()
    why = "the alif is not said"
    return Arc(3, LONG, 2, why), Arc(4, LONG, 2, why)


def _two_letters(letters: list[_Letter], place: int) -> list[Arc]:
    """Two letters and what may go unheard behind them."""
    found: list[Arc] = []
    second = letters[place + 1]
    vowel = second.sign in _VOWELS or second.sign == _MADDA or (second.sign == "ہ" and second.last)
    third = letters[place + 2] if not second.last else None
    if second.doubled and not vowel:
        return [Arc(1, LONG)]  # the doubled letter closes this syllable and opens the next
    if vowel or not (second.last and second.zer):
        found.append(Arc(2, LONG))
    if second.last and vowel and second.sign != _MADDA:
        found.append(Arc(2, SHORT, 2 if second.sign == "ا" else 1, "a last vowel is short"))
    elif letters[place].sign == "ئ" and vowel:
        found.append(Arc(2, SHORT, 2, "the vowel is short"))
    behind_vowel = not letters[place].first and letters[place - 1].sign in _VOWELS | {_MADDA}
    if second.last and not vowel and behind_vowel:
        found.append(Arc(2, SHORT, 1, "the last consonant is not heard"))
    if third is None:
        return found
    if vowel and third.sign == "ن" and not (third.last and third.zer):
        found.append(Arc(3, LONG, 1, "nun is not heard"))
    elif vowel and third.sign not in _VOWELS and not (third.last and third.zer):
        found.append(
            Arc(3, LONG, 3, "the last consonant is not heard" if third.last else "the vowel is short and closed")
        )
    if second.sign == "و" and (third.sign == "ئ" or letters[place].sign == "خ"):
        found.append(Arc(2, SHORT, 1, "the vowel is short"))
    if second.sign == "ن" and third.sign == "ہ" and third.last:
        found.append(Arc(3, LONG, 1, "the last h is not heard"))  # منہ
    if second.sign == "ی" and third.sign in ("ا", "و"):
        found.append(Arc(3, LONG, 1, "y glides into the vowel"))
        if third.last:
            found.append(Arc(3, SHORT, 2, "y glides into a short last vowel"))
    return found
