"""Lines and stanzas: what a gutter shows and what a limit in lines counts."""

from __future__ import annotations

import re

import msgspec

from writerdesk.text.blank_lines import is_blank

_LINE_END = re.compile("\r\n|\r|\n")


class Line(msgspec.Struct, frozen=True, gc=False):
    """One physical line, its end left out.

    ``line`` counts all lines from 1; ``verse`` the lines that are not blank, from 1; ``stanza`` the runs of such lines,
    from 1; both are ``None`` on a blank line. ``start`` and ``end`` are code points of the text.
    """

    line: int
    verse: int | None
    stanza: int | None
    start: int
    end: int
    text: str


def physical_lines(text: str) -> list[Line]:
    """The lines of ``text``, ended by LF, CR LF or CR; a final line end opens no further line; '' has none."""
    lines: list[Line] = []
    verse = stanza = 0
    open_stanza = False
    for number, (start, end) in enumerate(_spans(text), 1):
        content = text[start:end]
        if is_blank(content):
            open_stanza = False
            lines.append(Line(number, None, None, start, end, content))
            continue
        verse += 1
        stanza += 0 if open_stanza else 1
        open_stanza = True
        lines.append(Line(number, verse, stanza, start, end, content))
    return lines


def _spans(text: str) -> list[tuple[int, int]]:
    spans = []
    start = 0
    if "\r" not in text:
        for line in text.removesuffix("\n").split("\n") if text else ():
            spans.append((start, start + len(line)))
            start += len(line) + 1
        return spans
    for end in _LINE_END.finditer(text):
        spans.append((start, end.start()))
        start = end.end()
    if start < len(text):
        spans.append((start, len(text)))
    return spans
