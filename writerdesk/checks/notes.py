"""Translator's and editor's notes left in a text, and places that wait to be filled.

The words that give them away are data: `resources/checks/notes.toml`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

import msgspec

from writerdesk.checks.bracket_pairs import bracket_pairs
from writerdesk.checks.findings import Fix, Hit
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said
from writerdesk.resources import resource

_SOURCE = "WriterDesk, structure rules"
# Marks above Latin letters and Arabic vowel signs: the same note is written with and without them.
_LOOSE_MARKS = frozenset(chr(c) for c in [*range(0x300, 0x370), *range(0x64B, 0x660), 0x670, 0x640])
_APOSTROPHES = str.maketrans("’‘ʼ´`′", "''''''")
_COLON = re.compile("[:：፦៖]")
_LINE_HEAD_MOST = 200  # code points in which a note says that it is one
_AFTER_LABEL = re.compile(r"\s*[:：፦፡;\-–—៖]")
_LINE_HEAD = re.compile(r"[\s*†‡※•>#\-–—\d.)]*")
_SCENE_BREAK = re.compile(r"[\s_*\-–—=~.·•]+")
_BLANKS = re.compile(r"_{3,}")
_TEMPLATES = re.compile(r"\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{0,80}\}|\[\?+\]|\[(?:[xX]{2,}|\.?_{2,})\]")
_CROSSES = re.compile(r"(?<![A-Za-z0-9])X{3,}(?![A-Za-z0-9])")


class _Words(msgspec.Struct, frozen=True):
    notes: tuple[str, ...]
    signed: frozenset[str]
    labels: tuple[str, ...]
    speakers: frozenset[str]
    fill: tuple[str, ...]
    mark_words: tuple[str, ...]
    marks: re.Pattern[str]
    phrases: tuple[str, ...]


@cache
def _words() -> _Words:
    data = msgspec.toml.decode(resource("checks", "notes.toml").read_bytes(), type=dict[str, dict[str, list[str]]])

    def keys(words: list[str]) -> tuple[str, ...]:
        return tuple(sorted({_key(word) for word in words}, key=len, reverse=True))

    marks = "|".join(re.escape(word) for word in data["marks"]["words"])
    return _Words(
        notes=keys([word for words in data["notes"].values() for word in words]),
        signed=frozenset(_letters(word) for word in data["signed"]["words"]),
        labels=keys(data["labels"]["words"]),
        speakers=frozenset(keys(data["speakers"]["words"])),
        fill=keys(data["fill"]["words"]),
        mark_words=tuple(data["marks"]["words"]),
        marks=re.compile(rf"(?<![^\W_])(?:{marks})(?![^\W_])"),
        phrases=keys(data["marks"]["phrases"]),
    )


def stray_note(material: Material) -> Iterator[Hit]:
    """A note of a translator or editor in brackets, or at the head of a line before a colon."""
    taken = []
    for pair in bracket_pairs(material):
        inner = _ends(material.text, pair.start + 1, pair.inner_end)
        if _is_note(inner, pair.opens):
            taken.append(pair)
            yield _note(material, pair.start, pair.end)
    for offset, stretch in material.stretches:
        for start, end in stretch.of(_note_lines):
            if not any(p.start <= offset + start < p.end for p in taken):
                yield _note(material, offset + start, offset + end)


def _ends(text: str, start: int, end: int) -> str:
    """What brackets hold, or how it begins and ends: that is where a note is told."""
    return (
        text[start:end]
        if end - start <= 4 * _LINE_HEAD_MOST
        else (f"{text[start : start + 3 * _LINE_HEAD_MOST]}  {text[end - _LINE_HEAD_MOST : end]}")
    )


def _note_lines(text: str) -> list[tuple[int, int]]:
    """Where lines without brackets are notes, from their first word on."""
    found, begin = [], 0
    for line in text.split("\n"):
        head = _LINE_HEAD.match(line)
        start = head.end() if head else 0
        if _heads_line(line[start:]):
            found.append((begin + start, begin + len(line)))
        begin += len(line) + 1
    return found


def _note(material: Material, start: int, end: int) -> Hit:
    return Hit(
        start,
        end,
        message=Said("This reads as a note of a translator or editor that was left in the text."),
        found=_short(material.text[start:end]),
        expected="the piece's own words",
        source=_SOURCE,
        fixes=(Fix(Said("Delete the note"), ""),),
    )


@lru_cache(maxsize=1 << 10)
def _is_note(inner: str, opens: str) -> bool:
    key = _key(inner[:200])
    if not key:
        return False
    words = _words()
    if key.startswith(words.notes) and any(_begins(key, note) for note in words.notes):
        return True
    if _signed(inner, words.signed):
        return True
    if opens not in "[［【〔":
        return False
    label = next((label for label in words.labels if _begins(key, label)), None)
    if label is not None and _label_ends(inner, label):
        return True
    return not words.speakers.isdisjoint(re.split(r"[\s,;:.!?()«»“”\"]+", key)) and len(inner) > 12


def _signed(inner: str, signed: frozenset[str]) -> bool:
    """Whether the first or last words are such an abbreviation: "NdT :", "– N.d.T."."""
    pieces = re.split(r"\s*[:：,，;–—\-]\s*|\s{2,}", inner.strip())
    if _letters(pieces[0]) in signed or _letters(pieces[-1]) in signed:
        return True
    tokens = inner.split()
    return bool(tokens) and tokens[0][:1].isupper() and _letters(tokens[0]) in signed


def _heads_line(line: str) -> bool:
    """Whether a line without brackets begins with a note's words and a colon."""
    if _COLON.search(line, 0, _LINE_HEAD_MOST) is None:
        return False
    key = _key(line[:_LINE_HEAD_MOST])
    note = next((note for note in _words().notes if _begins(key, note)), None)
    return note is not None and _label_ends(line, note, colon=True)


def placeholder(material: Material) -> Iterator[Hit]:
    """A place that waits to be filled: "lorem ipsum", "XXX", "[insert …]", "___", "{{name}}"."""
    words = _words()
    spans = []
    if any(mark in material.text for mark in words.mark_words):
        spans += [(found.start(), found.end()) for found in words.marks.finditer(material.text)]
    spans += [(found.start(), found.end()) for found in _TEMPLATES.finditer(material.text)]
    spans += _phrase_spans(material.text, words.phrases)
    spans += _blanks(material)
    spans += _crosses(material)
    for pair in bracket_pairs(material):
        key = _key(material.text[pair.start + 1 : min(pair.inner_end, pair.start + 1 + _LINE_HEAD_MOST)])
        fills = key.startswith(words.fill) and any(_begins(key, fill) for fill in words.fill)
        if fills and (pair.opens in "[［【〔{｛<" or len(key) <= 40):
            spans.append((pair.start, pair.end))
    for start, end in _outermost(spans):
        yield Hit(
            start,
            end,
            message=Said("This place seems to wait for its words."),
            found=_short(material.text[start:end]),
            expected="the piece's own words",
            source=_SOURCE,
        )


def _phrase_spans(text: str, phrases: tuple[str, ...]) -> list[tuple[int, int]]:
    low = text.lower()
    if len(low) != len(text):  # a letter that grows in lower case (İ) would shift the places
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return [
        (found.start(), found.end())
        for phrase in phrases
        if phrase.split()[0] in low
        for found in re.finditer(r"\s+".join(map(re.escape, phrase.split())), low)
    ]


def _blanks(material: Material) -> Iterator[tuple[int, int]]:
    for line in material.lines:
        if "___" in line.text and not _SCENE_BREAK.fullmatch(line.text):
            for found in _BLANKS.finditer(line.text):
                yield line.start + found.start(), line.start + found.end()


def _crosses(material: Material) -> Iterator[tuple[int, int]]:
    """Rows of X, but not the number thirty: neither among Roman numerals nor as a heading's number."""
    text = material.text
    if "XXX" not in text:
        return
    numbered = re.search(r"(?<![A-Za-z])XX(?:IX|VIII|XI)(?![A-Za-z])", text) is not None
    for found in _CROSSES.finditer(text):
        line = material.lines[material.line_of(found.start()) - 1]
        rest = line.text.replace(found.group(), "").strip(" .:-–—") if len(line.text) <= _LINE_HEAD_MOST else ""
        heading = rest != "" and rest.isalpha() and len(rest.split()) <= 2
        if len(found.group()) > 3 or not (numbered or heading):
            yield found.start(), found.end()


def _outermost(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


@lru_cache(maxsize=1 << 10)
def _key(text: str) -> str:
    """What a note's first words are compared by."""
    text = unicodedata.normalize("NFD", text.translate(_APOSTROPHES)).casefold()
    text = "".join(c for c in text if c not in _LOOSE_MARKS)
    text = unicodedata.normalize("NFC", text)
    return " ".join(text.split()).lstrip(" *†‡※#«“\"'")


def _letters(text: str) -> str:
    """An abbreviation without its dots and spaces."""
    return "".join(c for c in _key(text) if c.isalnum())


def _begins(key: str, words: str) -> bool:
    """Whether ``key`` begins with these words as whole words; scripts without spaces may go on at once."""
    if not key.startswith(words):
        return False
    after = key[len(words) : len(words) + 1]
    return not after.isalnum() or not _spaced(words)


def _spaced(words: str) -> bool:
    """Whether the script of these words puts spaces between words."""
    first = ord(words[0])
    return not (0x0E00 <= first <= 0x0EFF or 0x1000 <= first <= 0x109F or 0x1780 <= first <= 0x17FF or first >= 0x2E80)


def _label_ends(text: str, label: str, *, colon: bool = False) -> bool:
    """Whether a colon (or a dash) follows the label's words at once."""
    head = text[: len(label) + 24]
    for mark in _AFTER_LABEL.finditer(head):
        if colon and _COLON.search(mark.group()) is None:
            continue
        if _letters(head[: mark.start()]) == _letters(label):
            return True
    return False


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 80 else text[:79].rstrip() + "…"
