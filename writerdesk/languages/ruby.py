"""Ruby as markup in the text: 漢字《かんじ》, with ｜ before a base that the reader would not find by itself.

Source: the notation of Aozora Bunko (注記一覧, ルビ): without ｜ the base is the run of kanji before 《. In Chinese and
Korean 《 》 are marks of a title, so only a text in Japanese script has ruby without ｜.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from writerdesk.languages.cards import card

BAR = "｜"
# Kanji and the signs that Aozora Bunko counts as such: 々 〻 〆 〇 ヶ ヵ 仝 (in the block itself).
_KANJI = "\u2e80-\u2fdf\u3005-\u3007\u303b\u30f5\u30f6\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_VARIANTS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_AUTOMATIC = rf"(?P<kanji>[{_KANJI}][{_KANJI}{_VARIANTS}]*)《(?P<read>[^《》｜\n]+)》"
_BARRED = r"｜(?P<base>[^《》｜\n]+)《(?P<told>[^《》｜\n]+)》"
_ANY = re.compile(f"{_BARRED}|{_AUTOMATIC}")
_ONLY_BARRED = re.compile(_BARRED)
_KANJI_END = re.compile(f"[{_KANJI}][{_VARIANTS}]*\\Z")
_BAR_OPEN = re.compile("｜[^《》｜\n]*\\Z")
_ALL_KANJI = re.compile(f"[{_KANJI}][{_KANJI}{_VARIANTS}]*")


@dataclass(frozen=True)
class Span:
    """A stretch of a line: plain (``ruby`` is '') or a base with its ruby; ``barred`` where ｜ stands before it."""

    text: str
    ruby: str = ""
    barred: bool = False


def spans(line: str, language: str) -> Iterator[Span]:
    """The spans of one line, in order; :func:`markup` gives the line again."""
    if "《" not in line:
        if line:
            yield Span(line)
        return
    reached = 0
    for found in _pattern(language).finditer(line):
        if found.start() > reached:
            yield Span(line[reached : found.start()])
        if found["base"] is not None:
            yield Span(found["base"], found["told"], barred=True)
        else:
            yield Span(found["kanji"], found["read"])
        reached = found.end()
    if reached < len(line):
        yield Span(line[reached:])


def markup(before: str, base: str, ruby: str, language: str, *, barred: bool = False) -> str:
    """The markup of one ruby that stands after ``before`` on its line, with ｜ where it is needed or was there.

    What cannot stand in the markup (brackets, line ends) is left out of it; without ruby the base comes back alone.
    """
    inner = re.sub("[《》｜\n]", "", ruby)
    if not inner.strip() or re.search("[《》｜\n]", base) or not base:
        return base
    found_alone = (
        japanese(language)
        and _ALL_KANJI.fullmatch(base)
        and not _KANJI_END.search(before)
        and not _BAR_OPEN.search(before)
    )
    return f"{BAR if barred or not found_alone else ''}{base}《{inner}》"


def marked(line: str, start: int, end: int, language: str) -> tuple[int, int, str, str]:
    """What code points ``start`` to ``end`` of a line stand on: where it begins and ends, its base and its reading.

    White space at the ends is left out; readings that are touched are taken in whole, with their markup.
    """
    words = line[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    place, readings = 0, []
    begins, ends = start, end
    for span in spans(line, language):
        after = place + len(span.text) + (len(span.ruby) + 2 + span.barred if span.ruby else 0)
        if span.ruby and place < end and start < after:
            begins, ends = min(begins, place), max(ends, after)
            readings.append(span.ruby)
        place = after
    return begins, ends, without_readings(line[begins:ends], language), "".join(readings)


def japanese(language: str) -> bool:
    """Whether 《 after kanji is ruby in this language."""
    return card(language).script == "Jpan"


def _pattern(language: str) -> re.Pattern[str]:
    return _ANY if japanese(language) else _ONLY_BARRED


def without_readings(text: str, language: str) -> str:
    """The text as its letters are counted: a reading stands beside its base and fills no square of the manuscript.

    ``text`` may have several lines. Source: the counting of genkō yōshi, where furigana stand between the columns.
    """
    return text if "《" not in text else "".join(span.text for span in spans(text, language))
