"""Which bracket closes which.

Pairs follow Unicode's BidiBrackets.txt, with the East Asian corner and title brackets. Places are in logical order,
so a right-to-left text is no special case: "(" opens there too, whatever way it is drawn.
"""

from __future__ import annotations

import re
from itertools import islice

import msgspec

from writerdesk.checks.blocks import Block
from writerdesk.checks.lone_marks import LoneMark
from writerdesk.checks.rules import Material

_PAIRS = "()[]{}（）［］｛｝「」『』【】〔〕〈〉《》〖〗〘〙〚〛⟨⟩⟪⟫⟦⟧⦅⦆｟｠｢｣﹙﹚﹛﹜﹝﹞❨❩❪❫❬❭❮❯❰❱❲❳❴❵⁅⁆༺༻༼༽᚛᚜⸢⸣⸤⸥⸨⸩"
CLOSER = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
OPENER = {closer: opener for opener, closer in CLOSER.items()}
# Quotation marks by use: a speech of several paragraphs opens them anew at each and closes them once.
SPEECH = frozenset("「『｢")
_ANY = re.compile("[" + re.escape(_PAIRS) + "]")
_FACE = re.compile(r"[:;=8xX][-'^o]?\Z")
_NUMBER = re.compile(r"(?:^|[\s(\[（,;،；])[\"'«“]?(?:\d{1,3}|[ivxlcIVXLC]{1,5}|\w\W?)[.]?\Z")
# Further than this, what opens in one block is not closed by another: it was forgotten.
_REACH = 3
_DEEPEST = 100  # brackets one in the other that are still looked through


class Pair(msgspec.Struct, frozen=True):
    """A bracket and what it holds: ``start`` the opening mark, ``inner_end`` the closing one, ``end`` after it.

    Where it was never closed, ``inner_end`` and ``end`` are the end of the line.
    """

    start: int
    inner_end: int
    end: int
    opens: str


class Matching(msgspec.Struct, frozen=True):
    """All brackets of a text."""

    pairs: tuple[Pair, ...]
    lone: tuple[LoneMark, ...]


class _Open(msgspec.Struct, frozen=True):
    position: int
    mark: str
    block: int


def bracket_pairs(material: Material) -> list[Pair]:
    """All brackets with what they hold, also those never closed, in the order of the text."""
    matching = match_brackets(material)
    pairs = list(matching.pairs)
    for fault in matching.lone:
        if fault.unclosed:
            end = material.lines[material.line_of(fault.position) - 1].end
            pairs.append(Pair(fault.position, end, end, fault.found))
    return sorted(pairs, key=lambda pair: pair.start)


def match_brackets(material: Material) -> Matching:
    """Match within each block first, then what is left over between near blocks."""
    pairs: list[Pair] = []
    faults: list[LoneMark] = []
    waiting: list[_Open] = []
    for number, block in enumerate(material.blocks):
        opened, closers = _match_block(material.text, block, number, pairs, faults)
        for position, mark in closers:
            opener = next(
                (
                    o
                    for o in islice(reversed(waiting), _DEEPEST)
                    if CLOSER[o.mark] == mark and number - o.block <= _REACH
                ),
                None,
            )
            if opener is not None:
                waiting.remove(opener)
                pairs.append(Pair(opener.position, position, position + 1, opener.mark))
            elif not _stands_alone(material.text, block, position, mark):
                faults.append(LoneMark(position, mark, OPENER[mark]))
        waiting += opened
    faults += [
        LoneMark(o.position, o.mark, CLOSER[o.mark], unclosed=True)
        for o in waiting
        if not (o.mark in SPEECH and _opens_anew(material, o)) and not _is_face(material.text, o.position, "(")
    ]
    return Matching(tuple(pairs), tuple(sorted(faults, key=lambda fault: fault.position)))


def _match_block(
    text: str, block: Block, number: int, pairs: list[Pair], faults: list[LoneMark]
) -> tuple[list[_Open], list[tuple[int, str]]]:
    """The brackets of one block that found no partner in it: opening ones, closing ones."""
    stack: list[_Open] = []
    lone: list[tuple[int, str]] = []
    for found in _ANY.finditer(text, block.start, block.end):
        position, mark = found.start(), found.group()
        if mark in CLOSER:
            stack.append(_Open(position, mark, number))
            continue
        if not any(CLOSER[o.mark] == mark for o in islice(reversed(stack), _DEEPEST)):
            if stack and not _stands_alone(text, block, position, mark):
                wrong = stack.pop()
                faults.append(LoneMark(position, mark, CLOSER[wrong.mark], instead=True))
            else:
                lone.append((position, mark))
            continue
        while CLOSER[stack[-1].mark] != mark:
            forgotten = stack.pop()
            faults.append(LoneMark(forgotten.position, forgotten.mark, CLOSER[forgotten.mark], unclosed=True))
        opener = stack.pop()
        pairs.append(Pair(opener.position, position, position + 1, opener.mark))
    return stack, lone


def _stands_alone(text: str, block: Block, position: int, mark: str) -> bool:
    """Whether a closing bracket needs no partner: after a number or letter of a list, or as a mouth."""
    if mark not in ")]）":
        return False
    before = text[max(block.start, position - 8) : position]
    return _NUMBER.search(before) is not None or _is_face(text, position, ")")


def _is_face(text: str, position: int, mouth: str) -> bool:
    return text[position] in mouth and _FACE.search(text[max(0, position - 2) : position]) is not None


def _opens_anew(material: Material, opener: _Open) -> bool:
    """Whether the block after this one begins with the same mark: a speech of several paragraphs."""
    following = material.blocks[opener.block + 1 : opener.block + 2]
    return bool(following) and following[0].lines[0].text.lstrip().startswith(opener.mark)
