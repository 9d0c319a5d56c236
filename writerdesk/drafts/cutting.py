"""Where a text is cut into sections: at headings, and inside what is too long for one page of an editor."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate

SECTION_WORDS = 20_000
"""No section has more words: one editor document stays quick up to here."""

_CUT_WORDS = 15_000
"""Where a section that is too long is cut, so that it may grow again."""

LONGEST_LINE = 40_000
"""Code points: Qt lays a paragraph out as a whole, at each key, and nothing else happens meanwhile."""

_CUT_LINE, _LEAST_LINE = 10_000, 5_000
"""Code points after which, and before which not, a longer line is cut."""

_TOLD_EVERY = 500
_BLOCK = 1 << 17

# An ATX heading (CommonMark 0.31, section 4.2): up to three spaces, one to six #, then white space or the line's end.
HEADING = re.compile(r"^ {0,3}#{1,6}(?:[ \t]+[^\r\n]*)?(?=\r?\n|\r|\Z)", re.MULTILINE)
_MARKS = re.compile(r"^ {0,3}#{1,6}[ \t]*|[ \t]+#*[ \t]*$")
_LINE_ENDS = re.compile(r"[\r\n]*\Z")
_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


@dataclass(frozen=True)
class Part:
    """One section to be: its text, the line ends between it and the next one, the title its heading gives.

    ``continues``: it was cut off the one before because that was too long.
    """

    text: str
    separator: str = ""
    title: str | None = None
    continues: bool = False


def cut(text: str, language: str, pace: Callable[[float], None] | None = None) -> list[Part]:
    """``text`` as sections; texts and separators in a row give ``text`` again, exactly. At least one section.

    A heading begins a section. Where a section has more than 20,000 words (ICU's, in the language of the tag) it is cut
    at a paragraph end, at an empty line where there is one; a single paragraph that long is cut between words. A line
    of more than 40,000 code points is cut at ends of sentences, else between words, else between clusters.
    ``pace`` is told how much of ``text`` is done, 0 to 1; what it raises ends the work.
    """
    starts = list(_headings(text))
    if not starts or text[: starts[0]].strip():
        starts.insert(0, 0)
    else:
        starts[0] = 0
    blocks = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    texts: list[tuple[str, bool]] = []
    done = 0

    def told(inside: int) -> None:
        if pace is not None:
            pace((done + inside) / max(1, len(text)))

    for block in blocks:
        texts += [(piece, n > 0) for n, piece in enumerate(cut_long(block, language, told))]
        done += len(block)
    return [_part(piece, continues, last=n == len(texts) - 1) for n, (piece, continues) in enumerate(texts)]


def cut_long(text: str, language: str, told: Callable[[int], None] | None = None) -> list[str]:
    """``text`` in pieces of at most 20,000 words that give it again in a row; most often itself alone.

    No line in them has more than 40,000 code points.

    ``told`` hears now and then how many code points are counted.
    """
    # No word is shorter than a code point, so a short text needs no count.
    if len(text) <= SECTION_WORDS:
        return [text]
    counted: list[tuple[str, int]] = []
    inside: set[int] = set()
    reached = 0
    for n, found in enumerate(_LINES.finditer(text)):
        for number, part in enumerate(_short(found.group(), language)):
            if number:
                inside.add(len(counted))
            counted += _counted(part, language)
            reached += len(part)
            if told is not None and (number or n % _TOLD_EVERY == 0):
                told(reached)
    if not inside and sum(words for _, words in counted) <= SECTION_WORDS:
        return [text]
    pieces: list[str] = []
    first = words = 0
    gap: int | None = None
    for n, (line, more) in enumerate(counted):
        if n in inside:
            pieces.append("".join(line for line, _ in counted[first:n]))
            first, gap, words = n, None, 0
        elif words + more > _CUT_WORDS and n > first:
            end = n if gap is None or gap - first < (n - first) // 2 else gap
            pieces.append("".join(line for line, _ in counted[first:end]))
            first, gap = end, None
            words = sum(count for _, count in counted[first:n])
        words += more
        if not line.strip():
            gap = n + 1
    pieces.append("".join(line for line, _ in counted[first:]))
    return pieces


def title_of(text: str) -> str | None:
    """The title that a heading at the beginning of a section gives it, None without one."""
    heading = HEADING.match(text, len(text) - len(text.lstrip("\r\n")))
    return _MARKS.sub("", heading.group()).strip() or None if heading else None


def _part(text: str, continues: bool, *, last: bool) -> Part:
    body = text if last else text[: _trailing(text)]
    return Part(body, text[len(body) :], title_of(text), continues)


def _trailing(text: str) -> int:
    match = _LINE_ENDS.search(text, max(0, len(text.rstrip("\r\n")) - 1))
    return match.start() if match else len(text)


def _headings(text: str) -> Iterator[int]:
    """Where headings begin; block by block, so that no other thread waits long."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _BLOCK) + 1 or len(text)
        for match in HEADING.finditer(text, start, end):
            yield match.start()
        start = end


def _short(line: str, language: str) -> Iterator[str]:
    """``line`` in parts, itself alone where it is not too long; nothing of an empty one."""
    start = 0
    if len(line) > LONGEST_LINE:
        while len(line) - start > _CUT_LINE:
            end = start + _end_in(line[start : start + _CUT_LINE], language)
            yield line[start:end]
            start = end
    if line:
        yield line[start:]


def _end_in(window: str, language: str) -> int:
    """The last good place to cut, in code points, after the first half of ``window``, which goes on beyond its end."""
    from writerdesk.text.segments import parts

    for kind in ("sentence", "word", "grapheme"):
        # The last part may be cut off by the window itself.
        found = list(parts(window, kind, language))[:-1]
        ends = [end for end in accumulate(map(len, found)) if end >= _LEAST_LINE]
        after_space = [end for end in ends if kind == "word" and window[end - 1].isspace()]
        if ends:
            return (after_space or ends)[-1]
    return len(window)


def _counted(line: str, language: str) -> Iterator[tuple[str, int]]:
    """``line`` with its words counted; a line of too many words comes in pieces."""
    if not line.strip():
        yield line, 0
        return
    from writerdesk.text.segments import letter_test, parts

    is_word = letter_test()
    piece: list[str] = []
    words = 0
    for part in parts(line, "word", language):
        counts = bool(is_word(part))
        if counts and words == _CUT_WORDS:
            yield "".join(piece), words
            piece, words = [], 0
        piece.append(part)
        words += counts
    yield "".join(piece), words
