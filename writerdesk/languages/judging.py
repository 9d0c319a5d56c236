"""The language of one passage in one script: by the letters of its alphabet, then by what its words are like.

Words are judged by trigrams and by CLD2 where it is installed (:mod:`.second_opinion`), and where both leave a passage
undecided by py3langid where that is installed (:mod:`.third_opinion`).
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from typing import NamedTuple

from writerdesk.languages.cards import LanguageCard, all_cards
from writerdesk.languages.second_opinion import Opinion, is_taught, opinion
from writerdesk.languages.third_opinion import third_opinion
from writerdesk.languages.trigrams import FEWEST_LETTERS, Distances, codes_of, distances, nearest

# Share of the letters that an alphabet must hold (names and loans bring others), and its lead over the next one.
_FITS, _LEAD = 0.94, 0.02
# With the letters of loans an alphabet must hold nearly all, and lead clearly: Urdu keeps ں and ئ among them.
_FITS_WITH_LOANS, _CLEAR_LEAD = 0.99, 0.15
# Where alphabets do not decide, words do, among the languages whose alphabet holds nearly all.
_FITS_WITH_WORDS, _BY_WORDS = 0.9, 0.5
# Where both judges of words name one language, its alphabet may lack some letters (names, another spelling).
_FITS_TWICE, _BY_BOTH, BY_SECOND = 0.75, 0.9, 0.7
"""Scores: what both judges of words say, and what one says and the other does not deny."""

# How far above the nearest table, in shares of its distance, one may be that is meant, or that speaks against another.
_NEAR, _FAR, _FAR_ENOUGH = 0.06, 0.25, 0.1
SHARED_SCRIPTS = frozenset({"Latn", "Cyrl", "Arab", "Hebr", "Deva", "Ethi", "Beng", "Tibt", "Mymr", "Cans", "Mong"})
"""Scripts of several languages that are met often: the script alone tells none of them."""

# Fewer letters than this make the answer less sure, in proportion.
_SURE_LETTERS = 20
# Signs of a passage in a script without alphabets that say something.
_FEWEST_HAN = 8
_FEW = 40  # code points of a passage whose answer is remembered
_ENOUGH = 4000
"""Code points of a passage that are looked at: more do not change the answer."""

_SCRIPT_OF_CARDS = {"Hang": "Kore"}


class _Passage(NamedTuple):
    """A passage in one script: its letters, the cards of the script with the share that their alphabets hold, best
    first, and its distances by trigrams.
    """

    text: str
    script: str
    letters: Counter[str]
    alphabets: list[tuple[float, LanguageCard]]
    words: Distances


def language_of(text: str, script: str) -> tuple[str, float]:
    """The language of a passage in one script and how sure that is: ``und-Latn`` where nothing tells."""
    # A text that changes its script at every letter has millions of passages, and few different ones.
    return _language_of_few(text, script) if len(text) <= _FEW else _language_of(text[:_ENOUGH], script)


@lru_cache(maxsize=1 << 12)
def _language_of_few(text: str, script: str) -> tuple[str, float]:
    return _language_of(text, script)


def _language_of(text: str, script: str) -> tuple[str, float]:
    passage = _passage(text, script)
    if not passage.letters:
        return f"und-{script}", 0.0
    sure = min(1.0, passage.letters.total() / _SURE_LETTERS)
    tag, score = _by_letters(passage) or _by_words(passage)
    judged = None
    if signs(text) >= (FEWEST_LETTERS if script != "Hani" else _FEWEST_HAN):
        judged = opinion(text, script)
    if judged is not None and (script in SHARED_SCRIPTS or script == "Hani"):
        tag, score = _agreed(passage, tag, score, judged)
    return (tag or f"und-{script}"), score * sure


def _passage(text: str, script: str) -> _Passage:
    letters = Counter(char for char in text.lower() if char.isalpha())
    alphabets = sorted(
        ((_share(letters, known.exemplar), known) for known in _of_script(script)), key=_first, reverse=True
    )
    return _Passage(text, script, letters, alphabets, distances(text, script) if letters else [])


def _by_letters(passage: _Passage) -> tuple[str, float] | None:
    """The language whose alphabet alone holds these letters, if one leads."""
    alphabets = passage.alphabets
    if not alphabets:
        return "", 1.0
    lead = alphabets[0][0] - alphabets[1][0] if len(alphabets) > 1 else 1.0
    share, known = alphabets[0]
    with_loans = _share(passage.letters, known.exemplar + known.auxiliary)
    if not (share >= _FITS and lead >= _LEAD) and not (with_loans >= _FITS_WITH_LOANS and lead >= _CLEAR_LEAD):
        return None
    return known.tag, share * (_BY_WORDS if passage.script in SHARED_SCRIPTS else 1)


def _by_words(passage: _Passage) -> tuple[str, float]:
    """The language whose trigrams are clearly the nearest, among those whose alphabet fits; '' for none."""
    fitting = {code_of(known): known.tag for share, known in passage.alphabets if share >= _FITS_WITH_WORDS}
    unfit = {code_of(known) for _, known in passage.alphabets} - fitting.keys()
    code = nearest(passage.text, passage.words, unfit)
    return (fitting.get(code, code), _BY_WORDS) if code else ("", 1.0)


def _agreed(passage: _Passage, tag: str, score: float, judged: Opinion) -> tuple[str, float]:
    """The answer of letters and trigrams (``tag`` or '') and CLD2's, as one; '' where they speak against each other."""
    own, code = tag.partition("-")[0], judged.code
    if own and own == code:
        return tag, _BY_BOTH
    best = passage.words[0][0] if passage.words else 0
    above = {name: distance / best - 1 for distance, name in passage.words} if best else {}
    if code in above and above[code] <= (_NEAR if above[code] or not judged.reliable else 0):
        fitting = _fitting(passage, code, _FITS_TWICE if not above[code] and judged.reliable else _FITS_WITH_WORDS)
        return fitting, _BY_BOTH if fitting and not above[code] else BY_SECOND
    if judged.reliable and code not in in_tables(passage.script):
        return _fitting(passage, code, _FITS_WITH_WORDS), BY_SECOND
    if own and not is_taught(own, passage.script) and not (judged.reliable and above.get(code, _FAR) < _FAR):
        return tag, score
    return "", 1.0


def _fitting(passage: _Passage, code: str, least: float) -> str:
    """The tag of a language code, or '' where its alphabet holds less than ``least`` of the letters."""
    for share, known in passage.alphabets:
        if code_of(known) == code:
            return known.tag if share >= least else ""
    return code


def signs(text: str) -> int:
    """Code points but white space: marks carry as much of a word as letters do."""
    return len("".join(text.split()))


def code_of(known: LanguageCard) -> str:
    """The language subtag of a card: ``mn`` of ``mn-Mong``."""
    return known.tag.partition("-")[0]


@cache
def in_tables(script: str) -> frozenset[str]:
    """The language codes that have a table of trigrams in a script."""
    return frozenset(codes_of(script))


@cache
def _of_script(script: str) -> list[LanguageCard]:
    named = _SCRIPT_OF_CARDS.get(script, script)
    return [known for known in all_cards() if known.script == named]


@cache
def _alphabet(letters: str) -> frozenset[str]:
    return frozenset(letters.lower())


def _first(entry: tuple[float, LanguageCard]) -> float:
    return entry[0]


def _share(letters: Counter[str], alphabet: str) -> float:
    known = _alphabet(alphabet)
    return sum(times for char, times in letters.items() if char in known) / letters.total() if letters else 0.0


def is_far(text: str, script: str, own: str) -> bool:
    """Whether a passage is surely not in the language ``own``, by CLD2 and by its table."""
    measured = distances(text, script)
    above = {code: distance / measured[0][0] - 1 for distance, code in measured} if measured else {}
    judged = opinion(text, script)
    return judged is not None and judged.reliable and judged.code != own and above.get(own, 1) >= _FAR_ENOUGH


def by_two_of_three(text: str, script: str) -> tuple[str, float]:
    """The language of a passage of which :func:`language_of` is not sure, and how sure that is: the one that py3langid
    names, if CLD2 or the nearest table of trigrams names it too and its alphabet fits; '' for none.
    """
    if script not in SHARED_SCRIPTS or signs(text) < FEWEST_LETTERS:
        return "", 0.0
    code = third_opinion(text)
    if not code:
        return "", 0.0
    passage, judged = _passage(text[:_ENOUGH], script), opinion(text, script)
    if code not in ((judged.code if judged else ""), (passage.words[0][1] if passage.words else "")):
        return "", 0.0
    return _fitting(passage, code, _FITS_WITH_WORDS), _BY_WORDS
