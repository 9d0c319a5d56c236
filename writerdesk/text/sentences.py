"""Sentences: ICU's (Unicode Standard Annex #29), with the rules that ICU lacks.

- An abbreviation that leads on (``Dr.``, ``Dkt.``) or an initial ends no sentence: data in ``resources/text``.
- ``「…」と`` goes on: a quotation that a particle takes up is part of the sentence round it; an opening bracket belongs
  to what follows.
- Tibetan: a shad, single or double, ends a sentence. Thai: a space between two groups of words does.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, islice, pairwise

from writerdesk.resources import resource

_OPENING = "「『（〈《【〔［｛([{"
_QUOTATIONS = {"」": "「", "』": "『"}
_TAKES_UP = frozenset(
    ("と", "とは", "とか", "との", "って", "という", "など", "を", "が", "に", "は", "も", "の", "で")
)
_SHAD = "\u0f0d-\u0f12\u0f14"
_TIBETAN_END = re.compile(f"[{_SHAD}](?:\\s*[{_SHAD}])*\\s*")
# Of the scripts whose sentences ICU does not end.
_UNMARKED = re.compile(f"[{_SHAD}\u0e01-\u0e4e]")
_THAI_LETTER = re.compile("[\u0e01-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]")
_THAI_START = re.compile("[\u0e01-\u0e2e\u0e40-\u0e44]")
_THAI_LINKS = ("และ", "หรือ", "กับ")
# Letters without case joined by full stops (எம்.ஜி.ஆர்): UAX #29 knows initials by their case only.
_UNCASED_INITIAL = re.compile("(?:\\A|[\\s.(])[\u0900-\u109f\u1200-\u139f]{1,5}\\Z")
_NAME_BEFORE = re.compile(r"(?:^|[A-ZÀ-Þ]\.|\b[A-ZÀ-Þ][^\W\d_]+)\s*$")


def sentence_parts(text: str, language: str) -> Iterator[str]:
    """Cut ``text`` into sentences, each with the white space after it; joined they are ``text``."""
    start = 0
    for end in _ends(text, language):
        if end > start:
            yield text[start:end]
            start = end


def _ends(text: str, language: str) -> list[int]:
    from icu4py.breakers import SentenceBreaker

    kept = list(accumulate(map(len, SentenceBreaker(text, language))))
    if "." in text:
        leads_on = _leading_abbreviations(language.replace("_", "-").split("-")[0].lower())
        kept = _without_abbreviations(text, kept, leads_on)
    if "「" in text or "『" in text:
        kept = _whole_quotations(text, kept, language)
    if _UNMARKED.search(text) is None:
        return kept
    return sorted({*kept, *_tibetan_ends(text), *_thai_ends(text, language)})


@cache
def _leading_abbreviations(primary: str) -> tuple[str, ...]:
    words = tomllib.loads(resource("text", "abbreviations.toml").read_text("utf-8"))["words"]
    return tuple(words["all"]) + tuple(words.get(primary, ()))


def _without_abbreviations(text: str, ends: list[int], leads_on: tuple[str, ...]) -> list[int]:
    kept = []
    start = 0
    for end in ends:
        sentence = text[start:end]
        if end == len(text) or "\n" in sentence[-2:] or not _leads_on(sentence, text[end], leads_on):
            kept.append(end)
            start = end
    return kept


def _leads_on(sentence: str, following: str, leads_on: tuple[str, ...]) -> bool:
    """Whether ``sentence`` ends with an abbreviation or an initial, so that it goes on with ``following``."""
    bare = sentence.rstrip()
    if not bare.endswith("."):
        return False
    if bare.endswith(leads_on):
        for word in leads_on:
            if bare.endswith(word) and not bare[: -len(word)][-1:].isalnum():
                return True
    before = bare[:-1]
    if bare == sentence and following.isalpha() and _UNCASED_INITIAL.search(before[-7:]):
        return True
    letter = before[-1:]
    if not (letter.isupper() and letter != "I" and following.isupper() and not before[-2:-1].isalnum()):
        return False
    return _NAME_BEFORE.search(before[:-1]) is not None


def _whole_quotations(text: str, ends: list[int], language: str) -> list[int]:
    """Drop the ends in or right after a quotation that the sentence takes up; move those after an opening bracket."""
    taken: list[tuple[int, int]] = []
    opened: list[int] = []
    for match in re.finditer("[「」『』]", text):
        if match.group() in _QUOTATIONS.values():
            opened.append(match.start())
        elif opened:
            start = opened.pop()
            if _is_taken_up(text, match.end(), language):
                taken.append((start, match.end()))
    taken.sort()
    starts, reached = [start for start, _ in taken], list(accumulate((stop for _, stop in taken), max, initial=0))
    kept: list[int] = []
    for end in ends:
        moved, before = end, kept[-1] if kept else 0
        while moved > before and text[moved - 1] in _OPENING:
            moved -= 1
        if moved > reached[bisect_left(starts, moved)]:
            kept.append(moved)
    return kept


def _is_taken_up(text: str, position: int, language: str) -> bool:
    from icu4py.breakers import WordBreaker

    following = text[position : position + 12]
    # The dictionary tells the particle of 「はい。」と答えた from the first letter of とても.
    return next(iter(WordBreaker(following, language)), "") in _TAKES_UP


def _tibetan_ends(text: str) -> Iterator[int]:
    return (match.end() for match in _TIBETAN_END.finditer(text))


def _thai_ends(text: str, language: str) -> Iterator[int]:
    """Thai has no full stop: a space ends a sentence or clause, unless it sets single words or a linked list apart."""
    if _THAI_LETTER.search(text) is None:
        return
    groups = list(re.finditer(r"\S+", text))
    for before, after in pairwise(groups):
        gap = text[before.end() : after.start()]
        thai = _THAI_LETTER.match(before.group()[-1]) and _THAI_START.match(after.group())
        if not thai or gap.strip(" \u00a0") or after.group().startswith(_THAI_LINKS):
            continue
        if _has_words(before.group(), language) and _has_words(after.group(), language):
            yield after.start()


def _has_words(group: str, language: str) -> bool:
    from icu4py.breakers import WordBreaker

    return len(list(islice(iter(WordBreaker(group, language)), 2))) > 1
