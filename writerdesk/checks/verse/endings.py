"""Places in a poem that sound: the end of a line, of a part, or one unit of it, with what the ear has there."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from writerdesk.checks.verse.layout import Cell, high, low
from writerdesk.checks.verse.measured import KEPT, Measured, MeasuredStanza
from writerdesk.checks.verse.rhyme_rules import sound
from writerdesk.checks.verse.script_sounds import fold_arabic
from writerdesk.checks.verse.sounds import SILENT, Sound
from writerdesk.checks.verse.vocabulary import Place, RhymeRule

_BEHIND = " \t,،;:.!?।॥|/–—-…”»\"'’)؟۔「」、。"
_WORD = re.compile(r"[^\s\u200b]+")


class Ending(msgspec.Struct, frozen=True, gc=False):
    """A place that sounds: code points ``start`` to ``end`` of the text, its last word and its sound."""

    line: Measured
    start: int
    end: int
    text: str
    sound: Sound

    @property
    def number(self) -> int:
        """Its physical line."""
        return self.line.slot.line.line

    @property
    def line_start(self) -> int:
        """Where the line that holds it begins in the poem; two lines may stand side by side on a physical one."""
        return self.line.slot.line.start


def end_of_part(line: Measured, cell: Cell, rule: RhymeRule, language: str, refrain: str = "") -> Ending | None:
    """The end of a part as it is read; ``None`` where nothing can be heard.

    ``refrain`` are folded letters at its end, written apart or joined to the word before, that are set aside.
    """
    span = span_of(line, cell)
    if span is None:
        return None
    start, end = span
    if rule == "etukai":
        words = line.text[start:end].split()
        return _ending(line, start, start + len(words[0]) if words else end, rule, language)
    if refrain:
        end = start + _before(line.text[start:end], refrain)
    return _ending(line, start, end, rule, language)


def ends_in(text: str, refrain: str) -> bool:
    """Whether a text ends in these folded letters, written apart or joined to the word before."""
    return "".join(folded_words(text)).endswith(refrain)


@lru_cache(maxsize=KEPT)
def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text as a refrain compares them, signs between them left out."""
    return tuple(filter(None, map(_folded, text.split())))


@lru_cache(maxsize=8192)
def _folded(word: str) -> str:
    return fold_arabic(word).strip(_BEHIND)


def _before(text: str, refrain: str) -> int:
    """Where the refrain at the end of ``text`` begins."""
    end, rest = len(text), refrain
    for word in reversed(text.split()):
        end = text.rindex(word, 0, end)
        folded = _folded(word)
        if folded and not rest.endswith(folded):
            break
        rest = rest.removesuffix(folded)
        if not rest and folded:
            # Signs before its first letter are none of it.
            return end if _folded(word[:1]) else _within(text, refrain)
    return _within(text, refrain)


def _within(text: str, refrain: str) -> int:
    """Where the refrain begins that is joined to the word before."""
    return next((at for at in range(len(text), -1, -1) if "".join(folded_words(text[at:])) == refrain), len(text))


def span_of(line: Measured, cell: Cell) -> tuple[int, int] | None:
    """Where a part stands in the counted text; the last part reaches to the line's end."""
    cells, fit = line.slot.cells, line.fit
    if fit is None or cell not in cells or len(fit.parts) > len(cells):
        return 0, len(line.text)
    at, last = cells.index(cell), len(fit.parts) - 1
    part = fit.parts[min(at, last)]
    if line.scan is None or part.first >= part.last:
        return None
    units = line.scan.units
    return units[part.first].start, len(line.text) if at >= last else units[part.last - 1].end


def last_words(text: str) -> list[str]:
    """The words of a text, signs between them left out."""
    return [word for part in text.split() if (word := part.strip(_BEHIND))]


def heard(stanza: MeasuredStanza, place: Place, rule: RhymeRule, language: str) -> list[Ending]:
    """What stands at a place of a stanza: several endings where any of some units may be meant."""
    lines = stanza.cells
    line = lines.get((place.line, place.part or 1))
    if line is None or line.scan is None:
        return []
    cell = (place.line, place.part) if place.part else _whole(line, place.line)
    units = line.units_of(cell)
    if place.word:
        return _word_at(line, cell, place, rule, language)
    if not place.unit:
        last = max((one for one in lines if one[0] == place.line), default=(place.line, 1))
        ending = end_of_part(lines[last], (place.line, place.part) if place.part else last, rule, language)
        return [ending] if ending else []
    found = []
    for number in range(low(place.unit), high(place.unit) + 1):
        at = number - 1 if number > 0 else len(units) + number
        if 0 <= at < len(units):
            head = line.text.rfind(" ", 0, units[at].start) + 1
            ending = _ending(line, head, units[at].end, rule, language)
            found += [ending] if ending else []
    return found


def words_at(stanza: MeasuredStanza, place: Place) -> tuple[Measured, int, int] | None:
    """The printed line that holds a place, and where in its counted text the words stand."""
    lines = stanza.cells
    line = lines.get((place.line, place.part or 1))
    if line is None:
        return None
    cell = (place.line, place.part) if place.part else _whole(line, place.line)
    if place.word < 0 and not place.part:
        line = lines[max(one for one in lines if one[0] == place.line)]
        cell = _whole(line, place.line)
    span = span_of(line, cell) if cell else (0, len(line.text))
    if span is None:
        return None
    if not place.word:
        return line, *span
    words = [found for found in _WORD.finditer(line.text, *span) if found.group().strip(_BEHIND)]
    if len(words) < abs(place.word):
        return None
    word = words[place.word - 1 if place.word > 0 else place.word]
    return line, word.start(), word.end()


def _word_at(line: Measured, cell: Cell | None, place: Place, rule: RhymeRule, language: str) -> list[Ending]:
    span = span_of(line, cell) if cell else (0, len(line.text))
    words = list(_WORD.finditer(line.text, *span)) if span else []
    if len(words) < abs(place.word):
        return []
    word = words[place.word - 1 if place.word > 0 else place.word]
    ending = _ending(line, word.start(), word.end(), rule, language)
    return [ending] if ending else []


def _whole(line: Measured, number: int) -> Cell | None:
    """``None`` for a printed line that holds only one line of the form: all its units are meant."""
    return None if all(cell[0] == number for cell in line.slot.cells) else (number, 1)


def _ending(line: Measured, start: int, end: int, rule: RhymeRule, language: str) -> Ending | None:
    part = line.text[start:end]
    said = sound(rule, part, language)
    if said == SILENT:
        return None
    place = line.slot.line
    # A reading of the writer's stands for the whole line.
    if line.text != place.text and len(line.text) != len(place.text):
        return Ending(line, place.start, place.end, part.strip(), said)
    words = part.rstrip(_BEHIND)
    begin = max(words.rfind(" "), words.rfind("\t"), words.rfind("\u200b")) + 1
    at = place.start + start
    return Ending(line, at + begin, at + len(words), words[begin:], said)
