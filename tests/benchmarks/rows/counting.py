"""T1 and T2: counting what changed, and a whole book for the first time."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path

import regex

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.timing import medians
from writerdesk.languages.paragraph_counts import ParagraphCounter, RunningCounts
from writerdesk.text.segments import letter_test, parts

ROOT = Path(__file__).resolve().parents[3]
_SECTION = 20_000
_PARAGRAPH = 80
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")


@cache
def _words(tag: str) -> list[str]:
    """Different words of a language: its bundled dictionary's, or those of its Universal Declaration."""
    packed = ROOT / "resources" / "dictionaries" / f"{tag}.dic.zst"
    if packed.exists():
        import zstandard

        raw = zstandard.ZstdDecompressor().stream_reader(packed.read_bytes()).read().decode()
        found = [line.partition("/")[0].strip() for line in raw.split("\n")[1:]]
    else:
        holds = letter_test()
        text = (ROOT / "tests" / "fixtures" / "udhr" / f"{tag}.txt").read_text("utf-8")
        found = [part for part in parts(text, "word", tag) if holds(part)]
    known = sorted({word for word in found if word[:1].isalpha() and " " not in word})
    random.Random(tag).shuffle(known)
    return known[:50_000]


@cache
def _weights(count: int) -> list[float]:
    return list(accumulate(1 / (rank + 2.7) for rank in range(count)))


def book(tags: tuple[str, ...], words: int, *, spaced: bool = True) -> list[str]:
    """Sections of made-up prose: words by Zipf's law (rank + 2.7, Mandelbrot), paragraphs of 80, sections of 20,000."""
    chance, sections, left = random.Random(words), [], words
    while left > 0:
        paragraphs = []
        for number in range(min(left, _SECTION) // _PARAGRAPH):
            vocabulary = _words(tags[number % len(tags)])
            drawn = chance.choices(vocabulary, cum_weights=_weights(len(vocabulary)), k=_PARAGRAPH)
            cuts = range(0, _PARAGRAPH, 10)
            sentences = [(" " if spaced else "").join(drawn[at : at + 10]) for at in cuts]
            paragraphs.append((". " if spaced else "\u17d4 ").join(sentences) + ("." if spaced else "\u17d4"))
        sections.append("\n".join(paragraphs))
        left -= _SECTION
    return sections


_BOOKS = {
    "Latin": (("fr",), True),
    "Devanagari": (("hi",), True),
    "Arabic script": (("ar",), True),
    "mixed": (("sw", "hi", "ar", "fr"), True),
    "Khmer": (("km",), False),
}


@row("T1", "counts after a key", goal="≤ 0.2 ms; ≤ 0.002 × a whole-text split")
def counts_after_a_key(scale: Scale) -> Iterator[Case]:
    """One letter more in a paragraph of a 1M-word book's section, against ``str.split`` of the whole book."""
    for name, (tags, spaced) in _BOOKS.items():
        sections = book(tags, scale.size(1_000_000, 20_000), spaced=spaced)
        whole = "\n\n".join(sections)
        (split,) = medians([lambda text=whole: len(text.split())], scale.rounds(9))  # type: ignore[misc]
        paragraphs = sections[0].split("\n")
        running = RunningCounts(ParagraphCounter(tags[0], verse=False))
        running.count(paragraphs)
        place, taken = len(paragraphs) // 2, []
        for key in range(scale.rounds(400)):
            paragraphs[place] += "e" if key % 6 else " "
            begun = time.perf_counter()
            running.count(paragraphs)
            taken.append(time.perf_counter() - begun)
        ours = statistics.median(taken)
        yield Case(f"{name}: ms a key", 0.2, ours * 1000, 1, unit="ms", absolute=True)
        if not scale.quick:  # a part of the book has a part of the split
            yield Case(f"{name}: by a split of the book", split, ours, 0.002)


@row("T2", "first count of a 1M-word book", goal="≤ 1.2 × one regex pass, without spaces ICU's passes; later stored")
def first_count(scale: Scale) -> Iterator[Case]:
    """Words, clusters, letters, lines and stanzas of every section; later from the counts that the desk keeps.

    Where nothing stands between words no regular expression finds them: the floor is ICU's bare passes over words and
    over clusters, which are both counted (decision 181).
    """
    from icu4py.breakers import CharacterBreaker, WordBreaker

    for name, (tags, spaced) in _BOOKS.items():
        sections = book(tags, scale.size(1_000_000, 100_000), spaced=spaced)

        def passes(sections: list[str] = sections, tag: str = tags[0], *, spaced: bool = spaced) -> int:
            if not spaced:
                return sum(1 for text in sections for cut in (WordBreaker, CharacterBreaker) for _ in cut(text, tag))
            return sum(len(_WORD.findall(text)) for text in sections)

        def ours(sections: list[str] = sections, tag: str = tags[0]) -> int:
            counter = ParagraphCounter(tag, verse=False, sentences=False)
            return sum(counter.section(text)["words"] or 0 for text in sections)

        floor, taken = medians([passes, ours], scale.rounds(5))
        yield Case(f"{name}: first count", floor, taken, 1.2, note=f"{ours():,} words")
