"""Which language a passage may be in: its script first, then the letters of its alphabet, then what its words are like.

The answer is as fine as that allows. Tamil script is taken for Tamil, ẹ ọ ṣ for Yoruba; a few words in plain ``a`` to
``z`` fit many languages and stay ``und-Latn``. Words are judged twice, by trigrams and by CLD2 where it is installed
(:mod:`.second_opinion`): what both say is nearly sure, what one says against the other stays ``und``. Measured on
paragraphs of the Declaration and on messages of other programs (.github/decisions/135).

A sentence in another language inside a paragraph is a passage of its own when it is long enough to be judged twice;
shorter ones, and those that nobody is sure of, belong to what stands round them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple

import msgspec

from writerdesk.languages.cards import LanguageCard, all_cards, card
from writerdesk.languages.scripts import known_scripts
from writerdesk.languages.second_opinion import Opinion, is_taught, opinion
from writerdesk.languages.trigrams import FEWEST_LETTERS, Distances, codes_of, distances, nearest

# Share of the letters that an alphabet must hold (names and loans bring others), and its lead over the next one.
_FITS, _LEAD = 0.94, 0.02
# With the letters of loans an alphabet must hold nearly all, and lead clearly: Urdu keeps ں and ئ among them.
_FITS_WITH_LOANS, _CLEAR_LEAD = 0.99, 0.15
# Where alphabets do not decide, words do, among the languages whose alphabet holds nearly all.
_FITS_WITH_WORDS, _BY_WORDS = 0.9, 0.5
# Where both judges of words name one language, its alphabet may lack some letters (names, another spelling).
_FITS_TWICE, _BY_BOTH, _BY_SECOND = 0.75, 0.9, 0.7
# How far above the nearest table, in shares of its distance, one may be that is meant, or that speaks against another.
_NEAR, _FAR, _FAR_ENOUGH = 0.06, 0.25, 0.1
_SHARED_SCRIPTS = frozenset({"Latn", "Cyrl", "Arab", "Hebr", "Deva", "Ethi", "Beng", "Tibt", "Mymr", "Cans", "Mong"})
# Fewer letters than this make the answer less sure, in proportion.
_SURE_LETTERS = 20
# Signs of a script without alphabets that say something, and of a sentence that may be a passage of its own.
_FEWEST_HAN, _SENTENCE = 8, 60
_FEW = 40
_PARAGRAPH = 200_000
"""Code points of a paragraph that are looked at; nobody writes longer ones, and their rest is taken for the same."""

_ENOUGH = 4000
"""Code points of a passage that are looked at: more do not change the answer."""

_SCRIPT_OF_CARDS = {"Hang": "Kore"}
_JAPANESE = frozenset({"Hira", "Kana", "Hani"})
_EAST_ASIAN = _JAPANESE | {"Hang", "Bopo"}
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]")
# Of these a paragraph in one is now and then taken for another one: no writer is told that it is foreign.
_KIN = [frozenset(kin.split()) for kin in ("ms id", "bs sr hr", "da nb nn", "zu xh ss nr", "rw rn", "hi awa", "gl pt")]


# What neither judge tells from each other: the likeliest is named first where there is one, with the others.
_ONE_OF = {
    "hi": ("hi", "awa", "bho", "mag"),
    "ne": ("ne", "mai"),
    "zu": ("zu", "nd", "nr"),
}
# Of these three a third of the passages is given to another one: none is likelier.
_SOUTH_SLAVIC, _ALIKE = frozenset({"bs", "hr", "sr"}), ("bs", "hr", "sr-Latn")
_ANY_OF_THEM = "+".join(_ALIKE)


class Identified(msgspec.Struct, frozen=True, omit_defaults=True):
    """A passage (code points, half-open), a language tag, and how sure the answer is, 0 to 1.

    ``among``: it is one of these, which nobody here tells apart; ``tag`` is the likeliest, or ``und`` and the script.
    """

    tag: str
    score: float
    start: int
    end: int
    among: tuple[str, ...] = ()


class _Passage(NamedTuple):
    """A passage in one script: its letters, the cards of the script with the share that their alphabets hold, best
    first, and its distances by trigrams.
    """

    text: str
    script: str
    letters: Counter[str]
    alphabets: list[tuple[float, LanguageCard]]
    words: Distances


def identify(text: str) -> list[Identified]:
    """Passages of ``text`` in order, each with the language its letters speak for; blanks and signs belong to none."""
    return [_with_kin(one) for one in _passages(text, _together)]


def one_of(tag: str) -> tuple[str, ...]:
    """The languages that passages in the language of a card are not told from, itself among them; () for none."""
    return next((kin for kin in (*_ONE_OF.values(), _ALIKE) if tag in kin), ())


def _together(tag: str, script: str) -> str:
    return _ANY_OF_THEM if script == "Latn" and tag in _SOUTH_SLAVIC else tag


def _with_kin(one: Identified) -> Identified:
    if one.tag == _ANY_OF_THEM:
        return msgspec.structs.replace(one, tag="und-Latn", among=_ALIKE)
    return msgspec.structs.replace(one, among=_ONE_OF[one.tag]) if one.tag in _ONE_OF else one


def _as_found(tag: str, _script: str) -> str:
    return tag


def _passages(text: str, named: Callable[[str, str], str] = _as_found) -> list[Identified]:
    passages: list[Identified] = []
    for script, start, end in _runs(text):
        for found, score, first, last in _sentences(text, script, start, end):
            tag = named(found, script)
            before = passages[-1] if passages else None
            if before and before.tag == tag:
                whole = before.end - before.start + last - first
                longer = (before.score * (before.end - before.start) + score * (last - first)) / whole
                passages[-1] = Identified(tag, round(longer, 3), before.start, last)
            else:
                passages.append(Identified(tag, round(score, 3), first, last))
    return passages


def in_another_language(text: str, tag: str) -> list[Identified]:
    """Passages of a text in the language of the tag that are surely in another one of the same script.

    Long enough to be judged twice, far from what the tag's own language looks like, and neither a relative of it that
    CLD2 takes for it nor one that trigrams do. [] where the language cannot be told at all, or without CLD2.
    """
    known = card(tag)
    own, script = _code(known), known.script
    if script not in _SHARED_SCRIPTS or not (own in _in_tables(script) or is_taught(own, script)):
        return []
    found = []
    for one in _passages(text):
        passage = text[one.start : one.end]
        code = one.tag.partition("-")[0]
        if code in ("und", own) or one.score < _BY_SECOND or any({code, own} <= kin for kin in _KIN):
            continue
        if _signs(passage) >= _SENTENCE and _is_far(passage, script, own):
            found.append(one)
    return found


def _is_far(text: str, script: str, own: str) -> bool:
    measured = distances(text, script)
    above = {code: distance / measured[0][0] - 1 for distance, code in measured} if measured else {}
    judged = opinion(text, script)
    return judged is not None and judged.reliable and judged.code != own and above.get(own, 1) >= _FAR_ENOUGH


def _sentences(text: str, script: str, start: int, end: int) -> Iterator[tuple[str, float, int, int]]:
    """A run in one script as passages: those of its sentences that are surely in another language stand alone."""
    tag, score = _language(text[start:end], script)
    whole = tag, score
    first = start
    if end - start > 2 * _SENTENCE and script in _SHARED_SCRIPTS:
        for one, begin, stop in _other_sentences(text, script, start, end, tag):
            if begin > first:
                yield *whole, first, begin
            yield *one, begin, stop
            first = stop
    if first < end:
        yield *whole, first, end


def _other_sentences(
    text: str, script: str, start: int, end: int, tag: str
) -> Iterator[tuple[tuple[str, float], int, int]]:
    from writerdesk.text.sentences import sentence_parts

    stop = start
    for sentence in sentence_parts(text[start:end], tag):
        begin, stop = stop, stop + len(sentence)
        if _signs(sentence) >= _SENTENCE:
            judged = opinion(sentence, script)  # only what CLD2 names too is sure enough
            if judged is None or judged.code in ("", tag.partition("-")[0]):
                continue
            found, score = _language(sentence, script)
            if found != tag and score >= _BY_SECOND and not found.startswith("und"):
                yield (found, score), begin, begin + len(sentence.rstrip())


def _runs(text: str) -> Iterator[tuple[str, int, int]]:
    """Stretches of one script within a paragraph: (script, start, end)."""
    letters = _script_pattern()
    position = 0
    for paragraph in text.splitlines(keepends=True):
        japanese = _KANA.search(paragraph) is not None
        run: tuple[str, int, int] | None = None
        for found in letters.finditer(paragraph, 0, _PARAGRAPH):
            script = found.lastgroup or "Zzzz"
            start, end = found.span()
            name = "Jpan" if japanese and script in _JAPANESE else script
            # One or two letters inside a word are look-alikes, not a passage.
            strange = run is not None and end - start < 3 and run[2] == start and script not in _EAST_ASIAN
            if run and (run[0] == name or strange):
                run = (name, run[1], end)
                continue
            if run:
                yield run[0], position + run[1], position + run[2]
            run = (name, start, end)
        if run:
            end = run[2] if len(paragraph) <= _PARAGRAPH else len(paragraph.rstrip())
            yield run[0], position + run[1], position + end
        position += len(paragraph)


def _language(text: str, script: str) -> tuple[str, float]:
    """The language of a passage in one script and how sure that is: ``und-Latn`` where nothing tells."""
    # A text that changes its script at every letter has millions of passages, and few different ones.
    return _language_of_few(text, script) if len(text) <= _FEW else _language_of(text[:_ENOUGH], script)


@lru_cache(maxsize=1 << 12)
def _language_of_few(text: str, script: str) -> tuple[str, float]:
    return _language_of(text, script)


def _language_of(text: str, script: str) -> tuple[str, float]:
    letters = Counter(char for char in text.lower() if char.isalpha())
    if not letters:
        return f"und-{script}", 0.0
    sure = min(1.0, letters.total() / _SURE_LETTERS)
    alphabets = sorted(
        ((_share(letters, known.exemplar), known) for known in _of_script(script)), key=_first, reverse=True
    )
    passage = _Passage(text, script, letters, alphabets, distances(text, script))
    tag, score = _by_letters(passage) or _by_words(passage)
    judged = None
    if _signs(text) >= (FEWEST_LETTERS if script != "Hani" else _FEWEST_HAN):
        judged = opinion(text, script)
    if judged is not None and (script in _SHARED_SCRIPTS or script == "Hani"):
        tag, score = _agreed(passage, tag, score, judged)
    return (tag or f"und-{script}"), score * sure


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
    return known.tag, share * (_BY_WORDS if passage.script in _SHARED_SCRIPTS else 1)


def _by_words(passage: _Passage) -> tuple[str, float]:
    """The language whose trigrams are clearly the nearest, among those whose alphabet fits; '' for none."""
    fitting = {_code(known): known.tag for share, known in passage.alphabets if share >= _FITS_WITH_WORDS}
    unfit = {_code(known) for _, known in passage.alphabets} - fitting.keys()
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
        return fitting, _BY_BOTH if fitting and not above[code] else _BY_SECOND
    if judged.reliable and code not in _in_tables(passage.script):
        return _fitting(passage, code, _FITS_WITH_WORDS), _BY_SECOND
    if own and not is_taught(own, passage.script) and not (judged.reliable and above.get(code, _FAR) < _FAR):
        return tag, score
    return "", 1.0


def _fitting(passage: _Passage, code: str, least: float) -> str:
    """The tag of a language code, or '' where its alphabet holds less than ``least`` of the letters."""
    for share, known in passage.alphabets:
        if _code(known) == code:
            return known.tag if share >= least else ""
    return code


def _signs(text: str) -> int:
    """Code points but white space: marks carry as much of a word as letters do."""
    return len("".join(text.split()))


def _code(known: LanguageCard) -> str:
    return known.tag.partition("-")[0]


@cache
def _in_tables(script: str) -> frozenset[str]:
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


@cache
def _script_pattern() -> Any:
    """One pattern with a group a script; ``regex`` knows the scripts of Unicode, not all codes of ISO 15924."""
    import regex

    groups = []
    for script in known_scripts():
        try:
            regex.compile(rf"\p{{sc={script}}}")
        except regex.error:
            continue
        groups.append(rf"(?P<{script}>\p{{sc={script}}}[\p{{sc={script}}}\p{{Inherited}}\p{{Lm}}]*)")
    return regex.compile("|".join([*groups, r"(?P<Zzzz>\p{L}+)"]))
