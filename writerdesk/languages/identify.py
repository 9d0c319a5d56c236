"""Which language a passage may be in: its script first, then the letters of its alphabet, then what its words are like.

The answer is as fine as that allows. Tamil script is taken for Tamil, ẹ ọ ṣ for Yoruba; a few words in plain ``a`` to
``z`` fit many languages and stay ``und-Latn``. Words are judged twice, by trigrams and by CLD2 where it is installed
(:mod:`.judging`): what both say is nearly sure, what one says against the other stays ``und``, unless a third judge is
installed (:mod:`.third_opinion`). Measured on paragraphs of the Declaration and on messages of other programs
(.github/decisions/135).

A sentence in another language inside a paragraph is a passage of its own when it is long enough to be judged twice,
and where CLD2 sees two languages in the paragraph, shorter ones too; those that nobody is sure of belong to what stands
round them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import msgspec

from writerdesk.languages.cards import card
from writerdesk.languages.judging import (
    BY_SECOND,
    SHARED_SCRIPTS,
    by_two_of_three,
    code_of,
    in_tables,
    is_far,
    language_of,
    signs,
)
from writerdesk.languages.scripts import known_scripts
from writerdesk.languages.second_opinion import is_taught, opinion

# Signs (code points but white space) of a sentence that may be a passage of its own.
_SENTENCE = 60
# The same where CLD2 sees two languages in the run, and of one that is given to a language found in the others.
_SENTENCE_OF_MIXED, _FEW_WORDS = 40, 10
_PARAGRAPH = 200_000
"""Code points of a paragraph that are looked at; nobody writes longer ones, and their rest is taken for the same."""

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


def identify(text: str) -> list[Identified]:
    """Passages of ``text`` in order, each with the language its letters speak for; blanks and signs belong to none."""
    judged: list[Identified] = []
    for one in _passages(text, _together):
        _join(judged, _judged_thrice(text, one))
    return [_with_kin(one) for one in judged]


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
            _join(passages, Identified(named(found, script), round(score, 3), first, last))
    return passages


def _join(passages: list[Identified], one: Identified) -> None:
    """Add a passage, to the one before it where both are in one language."""
    before = passages[-1] if passages else None
    if before is None or before.tag != one.tag:
        passages.append(one)
        return
    length, more = before.end - before.start, one.end - one.start
    score = (before.score * length + one.score * more) / (length + more)
    passages[-1] = Identified(one.tag, round(score, 3), before.start, one.end)


def _judged_thrice(text: str, one: Identified) -> Identified:
    script = one.tag.removeprefix("und-")
    if script == one.tag:
        return one
    found, score = by_two_of_three(text[one.start : one.end], script)
    code = found.partition("-")[0]
    # Malay is taken for Indonesian by all three.
    if not found or (code not in _ONE_OF and any(code in kin for kin in _KIN)):
        return one
    return Identified(found, score, one.start, one.end)


def in_another_language(text: str, tag: str) -> list[Identified]:
    """Passages of a text in the language of the tag that are surely in another one of the same script.

    Long enough to be judged twice, far from what the tag's own language looks like, and neither a relative of it that
    CLD2 takes for it nor one that trigrams do. [] where the language cannot be told at all, or without CLD2.
    """
    known = card(tag)
    own, script = code_of(known), known.script
    if script not in SHARED_SCRIPTS or not (own in in_tables(script) or is_taught(own, script)):
        return []
    found, least = [], _SENTENCE_OF_MIXED if _is_mixed(text, script) else _SENTENCE
    for one in _passages(text):
        passage = text[one.start : one.end]
        code = one.tag.partition("-")[0]
        if code in ("und", own) or one.score < BY_SECOND or any({code, own} <= kin for kin in _KIN):
            continue
        if signs(passage) >= least and is_far(passage, script, own):
            found.append(one)
    return found


def _is_mixed(text: str, script: str) -> bool:
    judged = opinion(text, script)
    return judged is not None and judged.mixed


def _sentences(text: str, script: str, start: int, end: int) -> Iterator[tuple[str, float, int, int]]:
    """A run in one script as passages: those of its sentences that are surely in another language stand alone."""
    tag, score = language_of(text[start:end], script)
    whole = tag, score
    first = start
    if end - start > 2 * _SENTENCE_OF_MIXED and script in SHARED_SCRIPTS:
        others = _of_mixed if _is_mixed(text[start:end], script) else _other_sentences
        for one, begin, stop in others(text, script, start, end, tag):
            if begin > first:
                yield *whole, first, begin
            yield *one, begin, stop
            first = stop
    if first < end:
        yield *whole, first, end


def _other_sentences(
    text: str, script: str, start: int, end: int, tag: str
) -> Iterator[tuple[tuple[str, float], int, int]]:
    if end - start <= 2 * _SENTENCE:
        return
    for begin, sentence in _parted(text, start, end, tag):
        if signs(sentence) >= _SENTENCE:
            found = _surely(sentence, script, tag)
            if found is not None and found[0] != tag:
                yield found, begin, begin + len(sentence.rstrip())


def _of_mixed(text: str, script: str, start: int, end: int, tag: str) -> Iterator[tuple[tuple[str, float], int, int]]:
    """The same for a run in two languages: shorter sentences are judged, and the shortest go with these."""
    sentences = list(_parted(text, start, end, tag))
    sure = {
        begin: found
        for begin, sentence in sentences
        if signs(sentence) >= _SENTENCE_OF_MIXED and (found := _surely(sentence, script, "")) is not None
    }
    by_code = {found[0].partition("-")[0]: found for found in sure.values()}
    for begin, sentence in sentences:
        found = sure.get(begin)
        if found is None and signs(sentence) >= _FEW_WORDS:
            judged = opinion(sentence, script)
            found = by_code.get(judged.code) if judged is not None and judged.reliable else None
        if found is not None and found[0] != tag:
            yield found, begin, begin + len(sentence.rstrip())


def _parted(text: str, start: int, end: int, tag: str) -> Iterator[tuple[int, str]]:
    from writerdesk.text.sentences import sentence_parts

    for sentence in sentence_parts(text[start:end], tag):
        yield start, sentence
        start += len(sentence)


def _surely(sentence: str, script: str, tag: str) -> tuple[str, float] | None:
    """The language of a sentence if it is sure and CLD2 does not take it for ``tag``; None otherwise."""
    judged = opinion(sentence, script)  # only what CLD2 names too is sure enough
    if judged is None or judged.code in ("", tag.partition("-")[0]):
        return None
    found, score = language_of(sentence, script)
    return (found, score) if score >= BY_SECOND and not found.startswith("und") else None


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
