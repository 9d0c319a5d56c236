"""Which language a passage may be in: its script first, then the letters of its alphabet, then what its words are like.

The answer is as fine as that allows. Tamil script is taken for Tamil, ẹ ọ ṣ for Yoruba; a few words in plain ``a`` to
``z`` fit many languages and stay ``und-Latn``. Where many languages share a script (Hindi and Marathi) an answer is at
most half sure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec

from writerdesk.languages.cards import LanguageCard, all_cards
from writerdesk.languages.scripts import known_scripts
from writerdesk.languages.trigrams import nearest

# Share of the letters that an alphabet must hold (names and loans bring others), and its lead over the next one.
_FITS, _LEAD = 0.94, 0.02
# With the letters of loans an alphabet must hold nearly all, and lead clearly: Urdu keeps ں and ئ among them.
_FITS_WITH_LOANS, _CLEAR_LEAD = 0.99, 0.15
# Where alphabets do not decide, words do, among the languages whose alphabet holds nearly all.
_FITS_WITH_WORDS, _BY_WORDS = 0.9, 0.5
_SHARED_SCRIPTS = frozenset({"Latn", "Cyrl", "Arab", "Hebr", "Deva", "Ethi", "Beng", "Tibt", "Mymr", "Cans", "Mong"})
# Fewer letters than this make the answer less sure, in proportion.
_SURE_LETTERS = 20
_SCRIPT_OF_CARDS = {"Hang": "Kore"}
_JAPANESE = frozenset({"Hira", "Kana"})


class Identified(msgspec.Struct, frozen=True):
    """A passage (code points, half-open), a language tag, and how sure the answer is, 0 to 1."""

    tag: str
    score: float
    start: int
    end: int


def identify(text: str) -> list[Identified]:
    """Passages of ``text`` in order, each with the language its letters speak for; blanks and signs belong to none."""
    passages: list[Identified] = []
    for script, start, end in _runs(text):
        tag, score = _language(text[start:end], script)
        last = passages[-1] if passages else None
        if last and last.tag == tag:
            longer = (last.score * (last.end - last.start) + score * (end - start)) / (
                last.end - last.start + end - start
            )
            passages[-1] = Identified(tag, round(longer, 3), last.start, end)
        else:
            passages.append(Identified(tag, round(score, 3), start, end))
    return passages


def _runs(text: str) -> Iterator[tuple[str, int, int]]:
    """Stretches of one script within a paragraph: (script, start, end)."""
    letters = _script_pattern()
    position = 0
    for paragraph in text.splitlines(keepends=True):
        found = [(match.lastgroup or "Zzzz", *match.span()) for match in letters.finditer(paragraph)]
        japanese = any(script in _JAPANESE for script, _, _ in found)
        run: tuple[str, int, int] | None = None
        for script, start, end in found:
            name = "Jpan" if japanese and script in {"Hira", "Kana", "Hani"} else script
            if run and run[0] == name:
                run = (name, run[1], end)
                continue
            if run:
                yield run[0], position + run[1], position + run[2]
            run = (name, start, end)
        if run:
            yield run[0], position + run[1], position + run[2]
        position += len(paragraph)


def _language(passage: str, script: str) -> tuple[str, float]:
    letters = Counter(char for char in passage.lower() if char.isalpha())
    sure = min(1.0, letters.total() / _SURE_LETTERS)
    alphabets = sorted(
        ((_share(letters, known.exemplar), known) for known in _of_script(script)), key=_first, reverse=True
    )
    lead = alphabets[0][0] - alphabets[1][0] if len(alphabets) > 1 else 1.0
    if not alphabets or not letters:
        return f"und-{script}", sure
    share, known = alphabets[0]
    with_loans = _share(letters, known.exemplar + known.auxiliary)
    if not (share >= _FITS and lead >= _LEAD) and not (with_loans >= _FITS_WITH_LOANS and lead >= _CLEAR_LEAD):
        fitting = {known.tag.partition("-")[0]: known.tag for share, known in alphabets if share >= _FITS_WITH_WORDS}
        unfit = {known.tag.partition("-")[0] for _, known in alphabets} - fitting.keys()
        code = nearest(passage, script, unfit)
        return (fitting.get(code, code), sure * _BY_WORDS) if code else (f"und-{script}", sure)
    return known.tag, share * sure * (0.5 if script in _SHARED_SCRIPTS else 1)


def _of_script(script: str) -> list[LanguageCard]:
    named = _SCRIPT_OF_CARDS.get(script, script)
    return [known for known in all_cards() if known.script == named]


def _first(entry: tuple[float, LanguageCard]) -> float:
    return entry[0]


def _share(letters: Counter[str], alphabet: str) -> float:
    known = set(alphabet.lower())
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
