"""Tidying what was pasted: what a PDF, a mail or a web page leaves in a text and nobody wrote.

Laws: no letter, no combining mark and no digit is ever taken, added, changed or moved; tidying twice is tidying once;
a line of verse is never joined to another. Only white space, invisible controls, a hyphen that a line's end put in,
and typewriter's quotation marks change.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from writerdesk.text.hygiene import invisibles
from writerdesk.text.quotation import QuoteStyle, turned

_NARROWEST, _WIDEST = 40, 120
"""Columns of a text that was wrapped by a program: mail, PDF, typescript."""

_EVIDENCE = 0.7
"""Share of the line ends that look like a program's, from which on the text counts as wrapped."""

_HARD_SPACE = re.compile("[\u00a0\u202f\u2007]")
_LEFT_TO_RIGHT = frozenset("\u200e\u202a\u202c\u2066\u2068\u2069\u202d")
_RIGHT_TO_LEFT = frozenset("\u200f\u061c\u202b\u202c\u2067\u2068\u2069\u202e")
_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_ITEM = re.compile(r"\s*(?:[-–—•*>·‣]|\d+[.)]|[^\W\d_][.)])\s")
_BROKEN_WORD = re.compile(r"([^\W\d_]+)[-\u2010]$")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


@dataclass(frozen=True)
class PasteManners:
    """How to tidy: ``joins`` lines of prose (never for verse or plays); ``quotes`` None leaves quotation marks alone;
    ``keeps_spaces_by``: signs beside which the language wants a space that does not break.
    """

    joins: bool
    quotes: QuoteStyle | None = None
    keeps_spaces_by: str = ""


def tidied(text: str, manners: PasteManners) -> str:
    """``text`` without what only its way here has put in. Each pass only takes away or joins, so the passes end."""
    while True:
        better = _once(text, manners)
        if better == text:
            return text
        text = better


def _once(text: str, manners: PasteManners) -> str:
    text = _plain_spaces(text, manners.keeps_spaces_by)
    text = re.sub(r"[ \t]+(?=\n|\Z)", "", text)
    text = re.sub(r"\n{3,}", "\n\n", text)
    if manners.joins:
        # Before any line changes its width: the widths tell a program's lines from a writer's.
        text = _joined(re.sub(r"(?<=\S) {2,}(?=\S)", " ", text))
    text = _without_idle_signs(_without_soft_hyphens(text))
    return turned(text, manners.quotes) if manners.quotes is not None else text


def _without_soft_hyphens(text: str) -> str:
    # At a line's end a soft hyphen says that the word goes on; elsewhere it is an offer to a program that is not here.
    return re.sub("\u00ad(?:[ \t]*\n[ \t]*(?=\\S))?", "", text) if "\u00ad" in text else text


def _without_idle_signs(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    idle = {
        index
        for place in invisibles(text)
        if all(unicodedata.category(sign) in {"Cf", "Cc"} for sign in text[place.start : place.end])
        for index in range(place.start, place.end)
    }
    if idle:
        text = "".join(sign for index, sign in enumerate(text) if index not in idle)
    if _CONTROLS.search(text):
        text = "\n".join(map(_without_idle_controls, text.split("\n")))
    return text


def _without_idle_controls(line: str) -> str:
    """A line all of one direction is read the same without the controls of that direction (UAX #9, 3.3.2 and 3.3.4)."""
    controls = set(_CONTROLS.findall(line))
    if not controls:
        return line
    directions = {unicodedata.bidirectional(sign) for sign in line} & {"L", "R", "AL", "AN", "EN"}
    left = directions <= {"L", "EN"} and "L" in directions and controls <= _LEFT_TO_RIGHT
    right = directions <= {"R", "AL"} and directions and controls <= _RIGHT_TO_LEFT
    return _CONTROLS.sub("", line) if left or right else line


def _plain_spaces(text: str, keeps_by: str) -> str:
    def plain(found: re.Match[str]) -> str:
        before, after = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
        numbers = before.isdigit() and after.isdigit()
        wanted = (bool(before) and before in keeps_by) or (bool(after) and after in keeps_by)
        return found.group() if numbers or wanted else " "

    return _HARD_SPACE.sub(plain, text)


def _joined(text: str) -> str:
    """Lines that a program broke, as one again; a line that ends short ends a paragraph."""
    lines = text.split("\n")
    widths = [_width(line) for line in lines]
    widest = max(widths)
    if not _NARROWEST <= widest <= _WIDEST:
        return text
    goes_on = [_goes_on(one, other, widest) for one, other in pairwise(lines)]
    ends = [goes for goes, (one, other) in zip(goes_on, pairwise(lines), strict=True) if one.strip() and other.strip()]
    if len(ends) < 2 or sum(ends) < _EVIDENCE * len(ends) or _is_verse(lines):
        return text
    words = set(re.findall(r"[^\W\d_]+", text.casefold()))
    return "".join(_glued(lines, goes_on, words))


def _goes_on(line: str, following: str, widest: int) -> bool:
    """Whether a program broke the line here: the next word would not have found room in it (greedy filling)."""
    if not line.strip() or not following.strip() or _ITEM.match(following):
        return False
    if line.endswith("\u00ad"):
        return True
    unspaced = _UNSPACED.match(line.rstrip()[-1]) is not None
    word = 6 if unspaced else _width(following.split(maxsplit=1)[0]) + 1
    return _width(line) + word > widest - 2


def _is_verse(lines: list[str]) -> bool:
    """Whether nearly every line begins with a capital: so verse is printed where there are capitals."""
    heads = [line.lstrip("“‘«\"'¿¡ ")[:1] for line in lines if line.strip()]
    cased = [head for head in heads if head.lower() != head.upper()]
    return len(cased) > 2 and sum(head.isupper() for head in cased) >= 0.9 * len(cased)


def _glued(lines: list[str], goes_on: list[bool], words: set[str]) -> Iterator[str]:
    for index, line in enumerate(lines):
        joins_before = index > 0 and goes_on[index - 1]
        shown = line.lstrip(" \t") if joins_before else line
        if index == len(lines) - 1:
            yield shown
        elif not goes_on[index]:
            yield shown + "\n"
        else:
            yield from _end_of_line(shown, lines[index + 1].lstrip(" \t"), words)


def _end_of_line(line: str, following: str, words: set[str]) -> Iterator[str]:
    if line.endswith("\u00ad"):
        yield line[:-1]
        return
    broken = _BROKEN_WORD.search(line)
    if broken and following[:1].islower():
        rest = re.match(r"[^\W\d_]+", following)
        whole = broken.group(1) + (rest.group() if rest else "")
        # The hyphen was the line's, if the text has the word without it; else it stays: half of all compounds are new.
        yield line[:-1] if whole.casefold() in words else line
    elif _UNSPACED.match(line[-1]) and _UNSPACED.match(following[0]):
        yield line
    else:
        yield line if line.endswith(("-", "\u2010", "/")) else line + " "


def _width(line: str) -> int:
    """Columns of a line, marks and controls not counted."""
    if line.isascii():
        return len(line)
    return sum(1 for sign in line if unicodedata.category(sign) not in {"Mn", "Me", "Cf"})
