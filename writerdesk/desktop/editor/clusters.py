"""Where a caret may stand, what Backspace and Delete take, and where words begin: in one paragraph, by ICU.

Offsets are code points of the paragraph. Sources: Unicode Standard Annex #29 for clusters and words, with ICU's
dictionaries; Backspace as in Pango's ``backspace_deletes_character``, see ``.github/decisions/070-the-caret.md``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate, pairwise

# A mistyped vowel sign is not worth a whole syllable: in all but these scripts Backspace takes what was typed last.
_WHOLE = (
    r"[\p{Latin}\p{Greek}\p{Cyrillic}\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}"
    r"\p{Extended_Pictographic}\p{RI}\p{N}]"
)
_AROUND = 1_000  # code points; the paragraph of a whole book is not cut anew at each key
_SPACES = " \t\n\r"


def next_edge(text: str, place: int) -> int:
    """The end of the cluster that ``place`` begins or lies in; the length at the end."""
    if place >= len(text):
        return len(text)
    if _plain(text, place) and (place + 1 >= len(text) or _plain(text, place + 1)):
        return place + 1
    start, edges = _edges(text, place)
    return start + edges[bisect_right(edges, place - start)]


def previous_edge(text: str, place: int) -> int:
    """The beginning of the cluster that ends at ``place`` or in which it lies; 0 at the beginning."""
    if place <= 0:
        return 0
    if _plain(text, place - 1) and (place >= len(text) or _plain(text, place)):
        return place - 1
    start, edges = _edges(text, place - 1)
    return start + edges[bisect_left(edges, place - start) - 1]


def is_edge(text: str, place: int) -> bool:
    """Whether a caret may stand at ``place``."""
    return place <= 0 or place >= len(text) or next_edge(text, place - 1) == place


def backspace_start(text: str, place: int) -> int:
    """Where what Backspace takes at ``place`` begins: before the cluster, or before its last code point."""
    import regex

    start = previous_edge(text, place)
    if place - start > 1 and not regex.match(_WHOLE, text[start:place]):
        return place - 1
    return start


def word_at(text: str, place: int, language: str) -> tuple[int, int]:
    """The word, or the run of what is no word, that a click at ``place`` means; a word is preferred at its end."""
    if not text:
        return 0, 0
    bounds, wordly = _words(text, place, language)
    here = min(bisect_right(bounds, place) - 1, len(wordly) - 1)
    if here > 0 and bounds[here] == place and not wordly[here] and wordly[here - 1]:
        here -= 1
    return bounds[here], bounds[here + 1]


def next_word(text: str, place: int, language: str) -> int:
    """The beginning of the next word, or of the next sign that is no space; the length where none follows."""
    bounds, _ = _words(text, place, language)
    return next((at for at in bounds if at > place and at < len(text) and text[at] not in _SPACES), len(text))


def previous_word(text: str, place: int, language: str) -> int:
    """The beginning of the word that ``place`` lies in or follows; 0 where there is none."""
    bounds, _ = _words(text, place, language)
    return next((at for at in reversed(bounds) if at < place and text[at] not in _SPACES), 0)


def _plain(text: str, place: int) -> bool:
    """Letters that never join another cluster, the common case: no cutting for them."""
    return " " <= text[place] <= "~"


def _edges(text: str, place: int) -> tuple[int, list[int]]:
    """A stretch of ``text`` round ``place``: where it begins, and every edge in it from 0 to its length."""
    start, reach = _line_break_before(text, place), 64
    while True:
        edges = _cut(text[start : place + reach], "grapheme", "und")
        # The last edge is where the stretch was cut off; another one must lie behind the place.
        if place + reach >= len(text) or edges[-2] > place - start:
            return start, edges
        reach *= 8


def _line_break_before(text: str, place: int) -> int:
    """A place not far before where a cluster certainly begins: the beginning, or before a letter after a space."""
    at = place
    while at > 0 and place - at < _AROUND:
        at -= 1
        if text[at] in _SPACES and text[at + 1].isalpha():
            return at + 1
    return at


def _words(text: str, place: int, language: str) -> tuple[list[int], list[bool]]:
    """Bounds of the words round ``place`` and for each stretch between two whether it holds a letter or number."""
    start, end = 0, len(text)
    if len(text) > 4 * _AROUND:
        # Dictionaries cut between spaces, so a stretch between two is cut as the whole would be.
        start = text.rfind(" ", 0, max(0, place - _AROUND)) + 1
        found = text.find(" ", place + _AROUND)
        end = len(text) if found < 0 else found
        start, end = max(start, place - 4 * _AROUND), min(end, place + 4 * _AROUND)
    stretch = text[start:end]
    cut = _cut(stretch, "word", language)
    from writerdesk.text.segments import letter_test

    holds_letter = letter_test()
    return [start + at for at in cut], [holds_letter(stretch[a:b]) for a, b in pairwise(cut)]


@lru_cache(8)
def _cut(text: str, unit: str, language: str) -> list[int]:
    from writerdesk.text.segments import parts  # at the first cluster: a start asks for none

    return [0, *accumulate(map(len, parts(text, "word" if unit == "word" else "grapheme", language)))]
