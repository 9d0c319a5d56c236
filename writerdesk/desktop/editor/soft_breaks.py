"""Where lines may break in scripts that write no spaces: places between words, found by ICU's dictionaries.

Qt knows the words of none of them (of Thai only where libthai is installed), so the page shows an invisible U+200B at
each place. It is only shown: positions, edits, copies and counts leave it out, see :class:`SoftBreaks` and
``.github/decisions/071-lines-without-spaces.md``. In Burmese Qt breaks at syllables, whatever stands between them:
there :mod:`writerdesk.desktop.editor.word_lines` ends lines with a U+2028 that is shown in the same way.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from writerdesk.desktop.editor.edits import Edit, difference
from writerdesk.text.offsets import Utf16Offsets

SOFT = "\u200b"
LINE = "\u2028"
_SIGNS = frozenset((SOFT, LINE))
_RUN = re.compile("[\u0e01-\u0e5b\u0e81-\u0edf\u1780-\u17d3\u17d7\u17dc\u17dd]{2,}")  # Thai, Lao, Khmer
_AROUND = 400  # code points on each side of an edit that are cut anew in a long paragraph
_LONG = 4_000


def needs_soft(text: str) -> bool:
    """Whether a paragraph has letters of such a script."""
    return not text.isascii() and _RUN.search(text) is not None


def soft_breaks(text: str, language: str, around: tuple[int, int] | None = None) -> list[int]:
    """Code points of a paragraph before which a line may break between two words.

    ``around`` narrows the search to a stretch; what lies outside is not looked at.
    """
    found: list[int] = []
    start, end = around or (0, len(text))
    for run in _RUN.finditer(text, start, end):
        from writerdesk.text.segments import parts

        ends = accumulate(map(len, parts(run.group(), "line", language)), initial=run.start())
        found += [at for at in ends if run.start() < at < run.end()]
    return found


def again(text: str, old: Sequence[int], language: str, place: int) -> list[int]:
    """The breaks of a paragraph after an edit at ``place``, of which ``old`` were known; only a stretch is cut anew."""
    if len(text) <= _LONG:
        return soft_breaks(text, language)
    start, end = max(0, place - 2 * _AROUND), min(len(text), place + 2 * _AROUND)
    # At the stretch's own ends a word may be cut off, so only its inner half counts.
    low, high = max(0, place - _AROUND), min(len(text), place + _AROUND)
    new = [at for at in soft_breaks(text, language, (start, end)) if low <= at <= high]
    return [at for at in old if at < low] + new + [at for at in old if at > high]


def softened(text: str, breaks: Iterable[int]) -> str:
    """``text`` as it is shown."""
    cuts = [0, *breaks, len(text)]
    return SOFT.join(text[a:b] for a, b in pairwise(cuts))


class SoftBreaks:
    """Breaks shown in one paragraph. ``places`` are code points of the stored paragraph, ascending, each once."""

    __slots__ = ("_utf16", "places")

    def __init__(self, text: str, places: Sequence[int]) -> None:
        self.places = list(places)
        # Without a character above the basic plane a code point is a UTF-16 unit: so it is in all of these scripts.
        offsets = Utf16Offsets(text) if self.places and max(text) > "\uffff" else None
        self._utf16 = self.places if offsets is None else [offsets.to_utf16(at) for at in self.places]

    def shown(self, utf16: int) -> int:
        """Where UTF-16 unit ``utf16`` of the stored paragraph is shown; before a break that stands there."""
        return utf16 + bisect_left(self._utf16, utf16)

    def stored(self, shown: int) -> int:
        """UTF-16 unit of the stored paragraph at a shown place."""
        # The k-th break is shown k places further on than it is stored.
        return shown - bisect_left(range(len(self._utf16)), shown, key=lambda k: self._utf16[k] + k)

    def changed(self, shown: str, at: int, removed: int, added: int) -> tuple[str, int, list[int]] | None:
        """The paragraph as it is stored now, where it changed, and the breaks that stay; ``shown`` is how it looks.

        Qt told that at place ``at`` of what was shown ``removed`` units went and ``added`` came. None where a break
        went, or where code points are not UTF-16 units.
        """
        first = bisect_left(range(len(self.places)), at, key=lambda k: self.places[k] + k)
        if first < len(self.places) and self.places[first] + first < at + removed:
            return None
        grown, start = added - removed, at - first
        places = self.places[:first] + [place + grown for place in self.places[first:]]
        cuts = [-1, *(place + k for k, place in enumerate(places)), len(shown)]
        if cuts[-2] >= len(shown) or any(shown[cut] not in _SIGNS for cut in cuts[1:-1]):
            return None
        return "".join(shown[a + 1 : b] for a, b in pairwise(cuts)), start, places


def without_soft(
    old: Sequence[str], known: Sequence[Sequence[int]], new: Sequence[str], told: tuple[int, int, int]
) -> tuple[list[str], list[list[int]]]:
    """Paragraphs as they are stored, and the breaks still shown in each, of paragraphs ``new`` as they are shown.

    ``old`` are the stored paragraphs in whose place these came, ``known`` the breaks shown in each of those. ``told``
    is what Qt said: from where, how many UTF-16 units went and came; it decides where one break equals another.
    """
    # Which of the two signs was shown at a place is nobody's business here.
    before = "\n".join(softened(text, places) for text, places in zip(old, known, strict=True)).replace(LINE, SOFT)
    after = "\n".join(new).replace(LINE, SOFT)
    left = carried(_shown_places(old, known), _as_told(before, after, *told) or difference(before, after))
    texts: list[str] = []
    breaks: list[list[int]] = []
    start, number = 0, 0
    for shown in new:
        here: list[int] = []
        while number < len(left) and left[number] < start + len(shown):
            here.append(left[number] - start)
            number += 1
        cuts = [-1, *here, len(shown)]
        texts.append("".join(shown[a + 1 : b] for a, b in pairwise(cuts)))
        breaks.append([at - k for k, at in enumerate(here)])
        start += len(shown) + 1
    return texts, breaks


def _as_told(before: str, after: str, start: int, removed: int, added: int) -> Edit | None:
    old, new = Utf16Offsets(before), Utf16Offsets(after)
    # Where something went and something came, Qt often says more than changed; a format is told as all of it.
    if (removed and added) or start + removed > old.utf16_length or start + added > new.utf16_length:
        return None
    at, cut, end = new.from_utf16(start), old.from_utf16(start + removed), new.from_utf16(start + added)
    if before[:at] != after[:at] or before[cut:] != after[end:]:
        return None
    return Edit(at, before[at:cut], after[at:end])


def carried(places: Iterable[int], edit: Edit) -> list[int]:
    """Places of single characters after an edit; those that it removed are gone."""
    cut, grown = edit.position + len(edit.removed), len(edit.inserted) - len(edit.removed)
    return [at if at < edit.position else at + grown for at in places if at < edit.position or at >= cut]


def _shown_places(old: Sequence[str], known: Sequence[Sequence[int]]) -> list[int]:
    places: list[int] = []
    start = 0
    for text, breaks in zip(old, known, strict=True):
        places += [start + at + k for k, at in enumerate(breaks)]
        start += len(text) + len(breaks) + 1
    return places
