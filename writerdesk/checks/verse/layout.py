"""How a poem stands on the page: which physical line holds which parts of which line of the form.

The same doha is printed in two lines or in four, the same haiku in three or in one. A title and headings are no verse.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

import msgspec

from writerdesk.checks.blocks import Block
from writerdesk.checks.forms import Form
from writerdesk.checks.verse.vocabulary import Span
from writerdesk.text.verse_lines import Line

# A line this far from every count that the form knows may be a title.
_TITLE_OFF = 2

Cell = tuple[int, int]  # line of the stanza and part of that line, both from 1
Parts = tuple[Span, ...]


class Slot(msgspec.Struct, frozen=True, gc=False):
    """A physical line and what the form expects in it.

    ``options`` are the counts that would hold, one tuple of parts each; ``cells`` name the parts of the first option.
    ``loose`` are counts that hold as a convention. Without options the form says nothing of this line, or there should
    be no such line.
    """

    line: Line
    cells: tuple[Cell, ...]
    options: tuple[tuple[Span, ...], ...]
    loose: tuple[tuple[Span, ...], ...] = ()


class FormStanza(msgspec.Struct, frozen=True):
    """The lines of one stanza of the form; ``whole`` is false when their number does not fit it."""

    slots: tuple[Slot, ...]
    whole: bool


def lay_out(blocks: Sequence[Block], form: Form, total: Callable[[Line], int | None]) -> list[FormStanza]:
    """Cut a poem into stanzas of the form; ``total`` counts a line, to tell one way of printing from another."""
    stanzas: list[FormStanza] = []
    for lines in _verse(blocks, form, total):
        stanzas += _cut(lines, form, total)
    return stanzas


def expected(parts: Sequence[Span]) -> tuple[int, int]:
    """Least and greatest sum of parts."""
    return sum([low(part) for part in parts]), sum([high(part) for part in parts])


@lru_cache(maxsize=1024)
def bounds_of(parts: Parts) -> tuple[tuple[int, int], ...]:
    """Least and greatest count of each of the parts."""
    return tuple((low(part), high(part)) for part in parts)


def low(span: Span) -> int:
    """Least count of a part."""
    return span if isinstance(span, int) else span[0]


def high(span: Span) -> int:
    """Greatest count of a part."""
    return span if isinstance(span, int) else span[1]


def _verse(blocks: Sequence[Block], form: Form, total: Callable[[Line], int | None]) -> list[tuple[Line, ...]]:
    """The stanzas as printed, without headings, stanza numbers, ornaments, and a title above the first."""
    stanzas = [stanza for block in blocks if (stanza := tuple([line for line in block.lines if is_verse(line.text)]))]
    if len(stanzas) > 1 and max(map(len, stanzas)) == 1:
        return [tuple(stanza[0] for stanza in stanzas)]  # printed with a blank line after each
    if not stanzas or form.stanza.lines < 2:
        return stanzas
    stanzas = _joined(stanzas, form)
    first = stanzas[0]
    if len(stanzas) > 1 and len(first) == 1 and _is_title_above(first[0], stanzas[1:], form, total):
        return stanzas[1:]
    if len(first) == form.stanza.lines + 1 and form.lines and _is_title(first[0], [first[1:]], form, total):
        return [first[1:], *stanzas[1:]]
    return stanzas


def _joined(stanzas: list[tuple[Line, ...]], form: Form) -> list[tuple[Line, ...]]:
    """Printed groups that together make one stanza of the form: a sonnet in quatrains and tercets."""
    if min(map(len, stanzas)) >= form.stanza.lines:
        return stanzas
    joined: list[tuple[Line, ...]] = []
    number = 0
    while number < len(stanzas):
        run = list(stanzas[number])
        last = number + 1
        while len(run) < form.stanza.lines and last < len(stanzas):
            run += stanzas[last]
            last += 1
        together = last > number + 1 and len(run) == form.stanza.lines and not form.stanza.most_lines
        joined.append(tuple(run) if together else stanzas[number])
        number = last if together else number + 1
    return joined


def _is_title_above(line: Line, rest: list[tuple[Line, ...]], form: Form, total: Callable[[Line], int | None]) -> bool:
    """Whether a line standing alone above the stanzas is their title: they are whole without it, it is no line of
    one.
    """
    if _is_title(line, rest, form, total):
        return True
    if _is_whole_stanza((line,), form, total):
        return False
    whole = all(len(stanza) % form.stanza.lines == 0 for stanza in rest)
    count = total(line)
    lines = [expected(parts) for rule in form.lines for parts in (rule.parts, *rule.also)]
    return whole and not any(least <= (count or 0) <= most for least, most in lines)


def _is_title(line: Line, rest: list[tuple[Line, ...]], form: Form, total: Callable[[Line], int | None]) -> bool:
    """Whether a line above the verse is none of it: its count is far from a line's and from a whole stanza's."""
    count = total(line)
    if count is None:
        return any(total(other) is not None for stanza in rest for other in stanza)
    if _is_whole_stanza((line,), form, total):
        return False
    spans = [expected(parts) for rule in form.lines for parts in (rule.parts, *((part,) for part in rule.parts))]
    return all(not least - _TITLE_OFF <= count <= most + _TITLE_OFF for least, most in spans)


def is_verse(text: str) -> bool:
    """Whether a line says anything: no heading (#), and letters in it."""
    return text[:1].isalpha() or (not text.lstrip().startswith("#") and any(map(str.isalpha, text)))


def _cut(lines: tuple[Line, ...], form: Form, total: Callable[[Line], int | None]) -> list[FormStanza]:
    if form.stanza.most_lines:
        whole = form.stanza.lines <= len(lines) <= form.stanza.most_lines
        return [FormStanza(tuple(_rows(lines, form, len(lines))), whole=whole)]
    is_one_way = not (form.caesura.halves or form.caesura.own_lines or form.caesura.one_line)
    best: list[FormStanza] = []
    least = 0
    for stanzas in _ways_to_cut(lines, form, total):
        cost = 0 if is_one_way else _cost([slot for stanza in stanzas for slot in stanza.slots], total)
        if not cost:
            return stanzas
        if not best or cost < least:
            best, least = stanzas, cost
    return best


def _ways_to_cut(
    lines: tuple[Line, ...], form: Form, total: Callable[[Line], int | None]
) -> Iterator[list[FormStanza]]:
    """The ways of printing that so many lines may be in, the likeliest first."""
    found = False
    for way in (_by_lines, _by_halves, _by_parts):
        if stanzas := way(lines, form):
            found = True
            yield stanzas
    if _is_whole_stanza(lines, form, total):
        yield _by_stanzas(lines, form)
    elif not found:
        yield _with_a_gap(lines, form, total)
    if unfinished := _by_parts(lines, form, unfinished=True):
        yield unfinished


def _by_lines(lines: tuple[Line, ...], form: Form) -> list[FormStanza]:
    """One line of the form a printed line."""
    size = form.stanza.lines or len(lines)
    if len(lines) % size:
        return []
    if len(lines) == size:
        return [FormStanza(tuple(_rows(lines, form)), whole=True)]
    return [
        FormStanza(tuple(_rows(lines[first : first + size], form)), whole=True) for first in range(0, len(lines), size)
    ]


def _with_a_gap(lines: tuple[Line, ...], form: Form, total: Callable[[Line], int | None]) -> list[FormStanza]:
    """Stanzas of which one has too few lines: where the lines before and behind it count best, or else the last."""
    size = form.stanza.lines
    if size < 2 or len(lines) < 2 * size:
        return [FormStanza(tuple(_rows(lines, form)), whole=False)]
    rest = len(lines) % size
    before = _running_cost(lines, form, total, range(0, len(lines) - rest, size))
    behind = _running_cost(lines, form, total, range(len(lines) - size, rest - 1, -size))[::-1]
    costs = [one + two for one, two in zip(before, behind, strict=True)]
    at = max(number for number, cost in enumerate(costs) if cost == min(costs)) * size
    cuts = [(first, first + size) for first in range(0, at, size)]
    cuts += [(at, at + rest), *((first, first + size) for first in range(at + rest, len(lines), size))]
    return [FormStanza(tuple(_rows(lines[first:last], form)), whole=last - first == size) for first, last in cuts]


def _running_cost(lines: tuple[Line, ...], form: Form, total: Callable[[Line], int | None], firsts: range) -> list[int]:
    """How far the counts of stanzas are from the form's, of none of them, of one, of two …, in this order."""
    costs = [0]
    for first in firsts:
        costs.append(costs[-1] + _cost(_rows(lines[first : first + form.stanza.lines], form), total))
    return costs


def _by_halves(lines: tuple[Line, ...], form: Form) -> list[FormStanza]:
    """Half a line a printed line."""
    if not form.caesura.halves:
        return []
    cells = form.cells()
    halves: list[tuple[tuple[Cell, ...], tuple[Span, ...]]] = []
    for number in range(1, form.stanza.lines + 1):
        own = [(cell, span) for cell, span in cells if cell[0] == number]
        for part in (own[: len(own) // 2], own[len(own) // 2 :]):
            halves += [(tuple(cell for cell, _ in part), tuple(span for _, span in part))]
    if not cells or len(lines) % len(halves):
        return []
    return [
        FormStanza(
            tuple(
                Slot(line, own, (spans,))
                for line, (own, spans) in zip(lines[first : first + len(halves)], halves, strict=True)
            ),
            whole=True,
        )
        for first in range(0, len(lines), len(halves))
    ]


def _by_parts(lines: tuple[Line, ...], form: Form, *, unfinished: bool = False) -> list[FormStanza]:
    """One part a printed line; ``unfinished``: parts of the last stanza are still to come."""
    cells = form.cells()
    if not form.caesura.own_lines or not cells or bool(len(lines) % len(cells)) != unfinished:
        return []
    stanzas = [lines[first : first + len(cells)] for first in range(0, len(lines), len(cells))]
    return [
        FormStanza(
            tuple(Slot(line, (cell,), ((span,),)) for line, (cell, span) in zip(stanza, cells, strict=False)),
            whole=len(stanza) == len(cells),
        )
        for stanza in stanzas
    ]


def _is_whole_stanza(lines: tuple[Line, ...], form: Form, total: Callable[[Line], int | None]) -> bool:
    """Whether each printed line seems to hold a whole stanza, being nearer to its count than to that of a line."""
    cells = form.cells()
    if not form.caesura.one_line or not cells:
        return False
    whole, longest = _lengths(form)
    counts = [total(line) for line in lines]
    return all(count is None or abs(count - whole) < abs(count - longest) for count in counts)


@lru_cache(maxsize=256)
def _lengths(form: Form) -> tuple[int, int]:
    """The least count of a whole stanza and the greatest of a line."""
    return expected([span for _, span in form.cells()])[0], max(expected(rule.parts)[1] for rule in form.lines)


def _by_stanzas(lines: tuple[Line, ...], form: Form) -> list[FormStanza]:
    """One whole stanza a printed line."""
    cells = form.cells()
    parts = tuple(span for _, span in cells)
    names = tuple(cell for cell, _ in cells)
    return [FormStanza((Slot(line, names, (parts,)),), whole=True) for line in lines]


def _rows(lines: Sequence[Line], form: Form, size: int = 0) -> list[Slot]:
    return [Slot(line, *_asked(form, number, size)) for number, line in enumerate(lines, 1)]


@lru_cache(maxsize=1024)
def _asked(form: Form, number: int, size: int) -> tuple[tuple[Cell, ...], tuple[Parts, ...], tuple[Parts, ...]]:
    """The cells of a line of the stanza, the counts that hold in it, and those that do as a convention."""
    most = form.stanza.most_lines or form.stanza.lines
    if most and number > most:
        return (), (), ()
    rule = form.rule_at(number, size)
    if rule is None:
        return ((number, 1),), (), ()
    cells = tuple((number, part) for part in range(1, len(rule.parts) + 1))
    return cells, (rule.parts, *rule.also), rule.loose


def _cost(slots: Sequence[Slot], total: Callable[[Line], int | None]) -> int:
    """How far the lines' counts are from what this way of printing expects."""
    cost = 0
    for slot in slots:
        if slot.options and (count := total(slot.line)) is not None:
            cost += min([max(least - count, count - most, 0) for least, most in _sums_of(slot.options)])
    return cost


@lru_cache(maxsize=1024)
def _sums_of(options: tuple[Parts, ...]) -> tuple[tuple[int, int], ...]:
    """Least and greatest count of a line in each of the ways that hold."""
    return tuple(map(expected, options))
