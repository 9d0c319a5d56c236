"""Khmer syllables, where the writing shows them.

An orthographic syllable is not one grapheme cluster: a consonant without a vowel sign closes the syllable before it, or
is a syllable with the inherent vowel. Only a word whose ends are marked can be read, so a line is counted when the
writer put U+200B (or a space) between the words; otherwise it has no count.
Source: the Unicode Standard, chapter 16 (Khmer); the reading of bare consonants is open and each way is offered.
"""

from __future__ import annotations

import re

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, foreign

_OWN = re.compile("[\u1780-\u17d3\u17dc\u17dd]+")
_WORD = re.compile("[\u1780-\u17d3\u17dc\u17dd]+")
_CLUSTER = re.compile(
    "(?P<base>[\u1780-\u17b3])(?:\u17d2[\u1780-\u17b3])*[\u17c9\u17ca]*(?:\u17d2[\u1780-\u17b3])*"
    "(?P<vowel>[\u17b4-\u17c8]*)(?P<marks>[\u17c9-\u17d1\u17d3\u17dd]*)"
)
_INDEPENDENT = re.compile("[\u17a3-\u17b3]")
_KILLED = "\u17cd"  # toandakhiat: the consonant is not said
# A line typed without marks between its words has them only at spaces; more letters than this are surely several words.
_LONGEST_UNMARKED = 3


def read(line: str) -> Scan | None:
    """The syllables of one line, or None where word ends are not marked or other letters stand."""
    if foreign(line, _OWN):
        return None
    words = list(_WORD.finditer(line))
    marked = "\u200b" in line
    units: list[Syllable] = []
    options: list[Option] = []
    for word in words:
        clusters = list(_CLUSTER.finditer(word.group()))
        if not marked and len(clusters) > _LONGEST_UNMARKED:
            return None
        _read_word(line, word.start(), clusters, units, options)
    return Scan(tuple(units), tuple(options))


def _read_word(
    line: str, offset: int, clusters: list[re.Match[str]], units: list[Syllable], options: list[Option]
) -> None:
    open_before = False  # may a consonant close the syllable before it?
    for index, cluster in enumerate(clusters):
        start, end = offset + cluster.start(), offset + cluster.end()
        if index and _KILLED in cluster["marks"]:
            units[-1] = _longer(units[-1], line, end)
            continue
        if cluster["vowel"] or _INDEPENDENT.match(cluster["base"]):
            units.append(Syllable(cluster.group(), 1, start, end))
            open_before = not set(cluster["vowel"]) & {"\u17c6", "\u17c7", "\u17c8"}
        elif not index or not _closes(clusters, index, open_before):
            units.append(Syllable(cluster.group(), 1, start, end))
            if index and open_before:
                options.append(Option(len(units) - 1, 0, "closes the syllable before it"))
            open_before = True
        else:
            units[-1] = _longer(units[-1], line, end)
            if index + 1 < len(clusters):
                options.append(Option(len(units) - 1, 2, "the bare consonant is a syllable"))
            open_before = False


def _closes(clusters: list[re.Match[str]], index: int, open_before: bool) -> bool:
    """Whether the bare consonant at ``index`` closes the syllable before it: a run of bare ones pairs from its end."""
    if not open_before:
        return False
    run = 0
    for cluster in clusters[index:]:
        if cluster["vowel"] or _INDEPENDENT.match(cluster["base"]):
            break
        run += 1
    return run % 2 == 1


def _longer(unit: Syllable, line: str, end: int) -> Syllable:
    return Syllable(line[unit.start : end], unit.value, unit.start, end)
