"""Doubled blocks, sentences and words: what a slip of the clipboard leaves behind, in every language.

Refrains are not slips: in a form that repeats itself a doubled stanza is no finding, and a doubled line of verse
never is.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from writerdesk.checks.blocks import weight
from writerdesk.checks.findings import Fix, Hit
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said

# Below these weights (in letters) a repeat is a heading, a label or a manner of speaking.
_BLOCK = 24.0
_PROSE_LINE = 60.0
_SENTENCE = 60.0
_NEXT_SENTENCE = 16.0
_HEAD = 120  # code points
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
            message=Said("This passage stands in the text already, from line {line} on.", line=line),
            found=_opening(material.text[first.start : last.end]),
            expected="each passage once, unless it is a refrain",
            source=_SOURCE,
            fixes=(Fix(Said("Delete the repeat"), ""),),
        )


def duplicate_sentence(material: Material) -> Iterator[Hit]:
    """A sentence of prose that stands in the text already, outside doubled blocks."""
    if material.form is not None:
        return
    doubled = [(hit.start, hit.end) for hit in duplicate_block(material)]
    doubled_starts = [start for start, _ in doubled]
    seen: dict[str, int] = {}
    before = ""
    for offset, stretch in material.stretches:
        for sentence in stretch.sentences:
            start, end = offset + sentence.start, offset + sentence.end
            first = seen.setdefault(sentence.key, start)
            least = _NEXT_SENTENCE if sentence.key == before else _SENTENCE
            before = sentence.key
            if first == start or sentence.weight < least:
                continue
            within = bisect_right(doubled_starts, start) - 1
            if (within >= 0 and start < doubled[within][1]) or _is_verse(material, start, end):
                continue
            yield Hit(
                start,
                end,
                message=Said("This sentence stands in the text already, in line {line}.", line=material.line_of(first)),
                found=_opening(material.text[start:end]),
                expected="each sentence once",
                source=_SOURCE,
                fixes=(Fix(Said("Delete the repeat"), ""),),
            )


def duplicate_word(material: Material) -> Iterator[Hit]:
    """A word typed twice, where the language does not double words by its grammar (`resources/checks/doubled.toml`)."""
    for start, stretch in material.stretches:
        for first, second in stretch.words.doubled:
            kept = material.text[start + first[0] : start + first[1]]
            again = material.text[start + second[0] : start + second[1]]
            yield Hit(
                start + first[0],
                start + second[1],
                message=Said("“{word}” stands twice.", word=again),
                found=material.text[start + first[0] : start + second[1]],
                expected=kept,
                source=_SOURCE,
                fixes=(Fix(Said("Keep one"), kept),),
            )


def _passages(material: Material) -> list[_Passage]:
    """Blocks; and where a block's lines are whole paragraphs (long lines, no form), those lines."""
    passages = []
    for block in material.blocks:
        prose = material.form is None and any(_is_long(line.text) for line in block.lines)
        if prose and len(block.lines) > 1 and not _hard_wrapped([line.text for line in block.lines]):
            passages += [_passage(material, line.start, line.end, _PROSE_LINE / 2) for line in block.lines]
        else:
            text = material.text[block.start : block.end]
            ends = text.rstrip("\"'”»’)」』 ")[-1:]
            heading = len(block.lines) == 1 and unicodedata.category(ends or " ")[0] != "P"
            passages.append(_passage(material, block.start, block.end, _PROSE_LINE if heading else _BLOCK))
    return passages


def _is_long(line: str) -> bool:
    # A sign weighs 2.5 at most, so a short line is light; of a long one the beginning is most often heavy enough.
    least, head = _PROSE_LINE, line[:_HEAD]
    return 2.5 * len(line) >= least and (weight(head) >= least or (len(line) > _HEAD and weight(line) >= least))


def _hard_wrapped(lines: list[str]) -> bool:
    """Whether lines look cut by a typewriter's margin: near one width, few of them ending as a sentence does."""
    widest = max(map(len, lines))
    if widest > 100 or len(lines) < 3 or any(len(line) < 0.75 * widest for line in lines[:-1]):
        return False
    ended = sum(
        unicodedata.category(line.rstrip()[-1]) == "Po" and line.rstrip()[-1] not in ",;،" for line in lines[:-1]
    )
    return ended * 2 < len(lines)


def _passage(material: Material, start: int, end: int, least: float) -> _Passage:
    key, heavy = material.memory.passage(material.text[start:end])
    return _Passage(start, end, key, heavy >= least)


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
    if _is_long(line.text):
        return False
    block = material.block_of(start)
    return len(block.lines) > 1 and not material.text[line.start : start].strip() and end <= block.end


def _opening(text: str) -> str:
    """The first words of a passage, for a list of findings."""
    text = " ".join(text.split())
    return text if len(text) <= 80 else text[:79].rstrip() + "…"
