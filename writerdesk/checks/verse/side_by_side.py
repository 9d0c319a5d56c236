"""Two lines of the form printed side by side on one physical line, as editions print the bayt of Persian and Urdu.

Between the two misras stands a wide gap or a sign. Where only a space parts them, the place is sought at which both
halves can be read in one metre, if so most lines of the poem can and hardly any as a whole.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, pairwise

import msgspec

from writerdesk.checks.blocks import Block
from writerdesk.checks.forms import Form
from writerdesk.checks.verse.kinds import CHEAP, in_metres
from writerdesk.checks.verse.layout import is_verse
from writerdesk.checks.verse.metres import metres_of
from writerdesk.text.verse_lines import Line

_GAP = re.compile(r"[ \u00a0]{3,}|\t+|\s*(?:/{1,2}|\|{1,2}|\*{1,3}|#|…|\.{3,}|\u0640{3,}|٭|—|–)\s*")
# One of these stands in every gap: a sign, or a run.
_SIGNS, _RUNS = frozenset("\t\u00a0/|*#…٭—–"), ("   ", "...", "\u0640\u0640\u0640")
# Places nearest to the middle of a line that are tried; no two lines of verse together have so many letters.
_TRIED = 5
_LONGEST = 300
_Halves = tuple[int, int]


def lines_apart(blocks: list[Block], form: Form, language: str) -> list[Block]:
    """The same blocks with lines that hold two lines of the form parted; both keep the number of the printed line."""
    lines = [line for block in blocks for line in block.lines if is_verse(line.text)]
    places = {line.start: wide for line in lines if (wide := gap(line.text))} or _by_metre(lines, form, language)

    def parted(line: Line) -> list[Line]:
        if line.start not in places:
            return [line]
        first, second = places[line.start]
        return [
            msgspec.structs.replace(line, text=line.text[:first], end=line.start + first),
            msgspec.structs.replace(line, text=line.text[second:], start=line.start + second),
        ]

    if not places:
        return blocks
    return [
        msgspec.structs.replace(block, lines=tuple(part for line in block.lines for part in parted(line)))
        for block in blocks
    ]


@lru_cache(maxsize=4096)
def gap(text: str) -> tuple[int, int] | None:
    """The one gap between two halves that both say something, and are not far from equally long."""
    if len(text) > _LONGEST or (_SIGNS.isdisjoint(text) and not any(map(text.__contains__, _RUNS))):
        return None
    inner = len(text) - len(text.lstrip())
    found = [gap for gap in _GAP.finditer(text, inner, len(text.rstrip())) if gap.end() > inner]
    halves = [
        (gap.start(), gap.end()) for gap in found if _letters(text[: gap.start()]) and _letters(text[gap.end() :])
    ]
    if len(halves) != 1:
        return None
    one, two = _letters(text[: halves[0][0]]), _letters(text[halves[0][1] :])
    return halves[0] if max(one, two) <= 2 * min(one, two) else None


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _by_metre(lines: list[Line], form: Form, language: str) -> dict[int, _Halves]:
    """Where each line falls into two that one metre fits; none where most cannot, or a part of them is read whole."""
    texts = tuple([kind.metre for kind in form.kinds.kinds if kind.metre]) if form.kinds else ()
    if not texts:
        return {}
    metres = metres_of(texts)

    def costs(text: str) -> dict[int, int]:
        return in_metres(text, form.unit, language, metres)[1].costs

    def is_read(line: Line) -> bool:
        return bool(in_metres(line.text, form.unit, language, metres, CHEAP)[1].costs or costs(line.text))

    # So many whole lines that can be read are more than a third.
    enough = len(lines) // 3 + 1
    if any(len(line.text) > _LONGEST for line in lines) or len(list(islice(filter(is_read, lines), enough))) == enough:
        return {}
    found: dict[int, _Halves] = {}
    for line in lines:
        words = [word.span() for word in re.finditer(r"\S+", line.text)]
        half = _letters(line.text) / 2
        gaps = [(one[1], two[0]) for one, two in pairwise(words)]
        gaps.sort(key=lambda gap, text=line.text, middle=half: abs(_letters(text[: gap[0]]) - middle))  # type: ignore[misc]
        best = 0
        for gap in gaps[:_TRIED]:
            one, two = costs(line.text[: gap[0]]), costs(line.text[gap[1] :])
            cost = min((one[number] + two[number] for number in one.keys() & two.keys()), default=None)
            if cost is not None and (line.start not in found or cost < best):
                found[line.start], best = gap, cost
    return found if 2 * len(found) > len(lines) else {}
