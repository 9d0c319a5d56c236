"""Doubled blocks, sentences and words: what a slip of the clipboard leaves behind, in every language.

Refrains are not slips: in a form that repeats itself a doubled stanza is no finding, and a doubled line of verse
never is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

import msgspec

from writerdesk.checks.blocks import same, weight
from writerdesk.checks.findings import Fix, Hit
from writerdesk.checks.rules import Material, primary
from writerdesk.resources import resource
from writerdesk.text.segments import Segment

# Below these weights (in letters) a repeat is a heading, a label or a manner of speaking.
_BLOCK = 24.0
_PROSE_LINE = 60.0
_SENTENCE = 60.0
_NEXT_SENTENCE = 16.0
_SOURCE = "WriterDesk, structure rules"


class _Passage(msgspec.Struct, frozen=True):
    start: int
    end: int
    key: str
    heavy: bool


def duplicate_block(material: Material) -> Iterator[Hit]:
    """A stanza or paragraph that stands in the text already; neighbours that repeat in one run are one finding."""
    if material.form is not None and material.form.repeats_stanzas:
        return
    for first, last, original in _repeated_runs(_passages(material)):
        line = material.line_of(original.start)
        yield Hit(
            first.start,
            last.end,
            message=f"This passage stands in the text already, from line {line} on.",
            found=_opening(material.text[first.start : last.end]),
            expected="each passage once, unless it is a refrain",
            source=_SOURCE,
            fixes=(Fix("Delete the repeat", ""),),
        )


def duplicate_sentence(material: Material) -> Iterator[Hit]:
    """A sentence of prose that stands in the text already, outside doubled blocks."""
    if material.form is not None:
        return
    doubled = [(hit.start, hit.end) for hit in duplicate_block(material)]
    seen: dict[str, int] = {}
    before = ""
    for sentence in material.sentences:
        key = same(sentence.text)
        end = sentence.start + len(sentence.text.rstrip())
        first = seen.setdefault(key, sentence.start)
        least = _NEXT_SENTENCE if key == before else _SENTENCE
        before = key
        if first == sentence.start or any(start <= sentence.start < stop for start, stop in doubled):
            continue
        if weight(key) < least or _is_verse(material, sentence.start, end):
            continue
        yield Hit(
            sentence.start,
            end,
            message=f"This sentence stands in the text already, in line {material.line_of(first)}.",
            found=_opening(sentence.text),
            expected="each sentence once",
            source=_SOURCE,
            fixes=(Fix("Delete the repeat", ""),),
        )


def duplicate_word(material: Material) -> Iterator[Hit]:
    """A word typed twice, where the language does not double words by its grammar (`resources/checks/doubled.toml`)."""
    slips = _doubled_words().get(primary(material.language))
    if slips is None:
        return
    for first, second in _doubled_pairs(material):
        if second.text.casefold() not in slips:
            continue
        yield Hit(
            first.start,
            second.end,
            message=f"“{second.text}” stands twice.",
            found=material.text[first.start : second.end],
            expected=first.text,
            source=_SOURCE,
            fixes=(Fix("Keep one", first.text),),
        )


def _doubled_pairs(material: Material) -> Iterator[tuple[Segment, Segment]]:
    """Equal neighbours with nothing but space between, in twos: three in a row are sung, not slipped."""
    run: list[Segment] = []
    for word in material.words:
        if (
            run
            and run[-1].text.casefold() == word.text.casefold()
            and _only_space(material.text[run[-1].end : word.start])
        ):
            run.append(word)
            continue
        if len(run) == 2:
            yield run[0], run[1]
        run = [word]
    if len(run) == 2:
        yield run[0], run[1]


def _only_space(between: str) -> bool:
    return between.isspace() and between.count("\n") < 2


@cache
def _doubled_words() -> dict[str, frozenset[str]]:
    data = resource("checks", "doubled.toml").read_bytes()
    table = msgspec.toml.decode(data, type=dict[str, dict[str, frozenset[str]]])
    return {language: row["words"] for language, row in table.items()}


def _passages(material: Material) -> list[_Passage]:
    """Blocks; and where a block's lines are whole paragraphs (long lines, no form), those lines."""
    passages = []
    for block in material.blocks:
        prose = material.form is None and any(weight(line.text) >= _PROSE_LINE for line in block.lines)
        if prose and len(block.lines) > 1 and not _hard_wrapped([line.text for line in block.lines]):
            passages += [_passage(line.start, line.end, line.text, _PROSE_LINE / 2) for line in block.lines]
        else:
            text = material.text[block.start : block.end]
            ends = text.rstrip("\"'”»’)」』 ")[-1:]
            heading = len(block.lines) == 1 and unicodedata.category(ends or " ")[0] != "P"
            passages.append(_passage(block.start, block.end, text, _PROSE_LINE if heading else _BLOCK))
    return passages


def _hard_wrapped(lines: list[str]) -> bool:
    """Whether lines look cut by a typewriter's margin: near one width, few of them ending as a sentence does."""
    widest = max(map(len, lines))
    if widest > 100 or len(lines) < 3 or any(len(line) < 0.75 * widest for line in lines[:-1]):
        return False
    ended = sum(
        unicodedata.category(line.rstrip()[-1]) == "Po" and line.rstrip()[-1] not in ",;،" for line in lines[:-1]
    )
    return ended * 2 < len(lines)


def _passage(start: int, end: int, text: str, least: float) -> _Passage:
    key = same(text)
    return _Passage(start, end, key, weight(key) >= least)


def _repeated_runs(passages: list[_Passage]) -> Iterator[tuple[_Passage, _Passage, _Passage]]:
    """(first and last passage of a repeated run, the passage that it repeats)."""
    seen: dict[str, int] = {}
    position = 0
    while position < len(passages):
        key = passages[position].key
        original = seen.setdefault(key, position)
        if original == position or not passages[position].heavy:
            position += 1
            continue
        run = 1
        while (
            position + run < len(passages)
            and original + run < position
            and passages[position + run].key == passages[original + run].key
        ):
            run += 1
        yield passages[position], passages[position + run - 1], passages[original]
        position += run


def _is_verse(material: Material, start: int, end: int) -> bool:
    """Whether a passage is made of whole short lines among other short lines, as a refrain is."""
    number = material.line_of(start)
    line = material.lines[number - 1]
    if weight(line.text) >= _PROSE_LINE:
        return False
    block = next(block for block in material.blocks if block.start <= start <= block.end)
    return len(block.lines) > 1 and not material.text[line.start : start].strip() and end <= block.end


def _opening(text: str) -> str:
    """The first words of a passage, for a list of findings."""
    text = " ".join(text.split())
    return text if len(text) <= 80 else text[:79].rstrip() + "…"
