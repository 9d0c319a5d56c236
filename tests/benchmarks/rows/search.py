"""F1 and F2: a search through ten thousand drafts, and whether it finds what is there and nothing else."""

from __future__ import annotations

import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import regex

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.timing import medians, percentile
from writerdesk.drafts import pieces
from writerdesk.drafts.search_index import bring_up_to_date, languages, newest_sections
from writerdesk.drafts.search_words import Question
from writerdesk.drafts.searching import search_sections
from writerdesk.storage.desk import Desk
from writerdesk.text.segments import letter_test, parts

_UDHR = Path(__file__).resolve().parents[2] / "fixtures" / "udhr"
_LATIN = ("en", "fr", "sw", "es", "de")
_OTHERS = ("hi", "ta", "ar", "km", "th", "ja", "am")
_DRAFTS, _WORDS = 10_000, 2_000
_NOW = "2026-01-01T00:00:00.000Z"
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")


@dataclass(frozen=True)
class Library:
    """A desk full of drafts, the same texts in a plain table, and words to ask for."""

    desk: Desk
    plain: sqlite3.Connection
    letters: int
    asked: list[str]


def _sentences(language: str) -> list[str]:
    text = (_UDHR / f"{language}.txt").read_text("utf-8")
    return [part.strip() for part in regex.split(r"(?<=[.。።।؟!])\s+|\n+", text) if part.strip("# ")]


def _vocabulary(language: str) -> list[str]:
    holds = letter_test()
    text = (_UDHR / f"{language}.txt").read_text("utf-8")
    return sorted({part for part in parts(text, "word", language) if holds(part) and len(part) > 1})


def _names(chance: random.Random, count: int) -> list[str]:
    """Words that stand in few drafts: two syllables and a half of a place that nobody has been to."""
    return ["".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(4)) for _ in range(count)]


@contextmanager
def library(drafts: int) -> Iterator[Library]:
    """Half Latin, half seven other scripts, 2,000 words each: real sentences drawn at random, and rare names."""
    chance = random.Random(7)
    sentences = {language: _sentences(language) for language in (*_LATIN, *_OTHERS)}
    lengths = {
        language: sum(len(list(parts(one, "word", language))) / 2 for one in known) / len(known)
        for language, known in sentences.items()
    }
    names = _names(chance, drafts)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.create(Path(folder) / "desk", "desk")
        plain = sqlite3.connect(Path(folder) / "plain.db")
        plain.execute("CREATE TABLE drafts (text TEXT)")
        letters = 0
        for first in range(0, drafts, 200):
            batch = []
            for number in range(first, min(drafts, first + 200)):
                language = chance.choice(_LATIN if number % 2 else _OTHERS)
                drawn = chance.choices(sentences[language], k=round(_WORDS / lengths[language]))
                drawn[chance.randrange(len(drawn))] += f" {chance.choice(names)}"
                batch.append((language, "\n".join(" ".join(drawn[at : at + 8]) for at in range(0, len(drawn), 8))))
            letters += sum(len(text.encode()) for _, text in batch)
            desk.write(lambda c, batch=batch: _add(c, batch))  # type: ignore[misc]
            plain.executemany("INSERT INTO drafts VALUES (?)", ((text,) for _, text in batch))
        plain.commit()
        bring_up_to_date(desk)
        asked = chance.sample(names, 40)
        for language in (*_LATIN, *_OTHERS):
            asked += chance.sample(_vocabulary(language), 8)
        yield Library(desk, plain, letters, asked)
        plain.close()
        desk.close()


def _add(connection: sqlite3.Connection, batch: list[tuple[str, str]]) -> None:
    for language, text in batch:
        piece = pieces.create_piece(connection, language=language, title="", kind="prose", now=_NOW, with_section=False)
        pieces.add_section(connection, piece, 0, text=text, now=_NOW)


def _timed(asked: list[str], sides: Sequence[Callable[[str], object]]) -> list[list[float]]:
    """What each side takes for each word, the median of three rounds in turns."""
    return [
        list(times)
        for times in zip(*(medians([partial(side, word) for side in sides], 3, warm=0) for word in asked), strict=True)
    ]


def _written_again(desk: Desk, times: int) -> float:
    """Median seconds to index one draft anew in which a letter was typed."""
    sections = desk.read(lambda c: [row[0] for row in c.execute("SELECT id FROM sections LIMIT ?", (times,))])
    taken = []
    for section in sections:
        desk.write(lambda c, section=section: pieces.append_operations(c, section, 1, [(0, 0, "x")]))  # type: ignore[misc]
        begun = time.perf_counter()
        bring_up_to_date(desk)
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


@row(
    "F1", "search 10,000 drafts × 2,000 words", goal="top 50 p95 ≤ 0.02 × LIKE; ten lines ≤ 0.05 ×; index ≤ 0.4 × text"
)
def search_many(scale: Scale) -> Iterator[Case]:
    """136 words: 40 that stand in one or two drafts, 8 of each of twelve languages, from frequent to rare."""
    drafts = _DRAFTS if not scale.quick else 100
    with library(drafts) as here:

        def like(word: str) -> object:
            return here.plain.execute("SELECT rowid FROM drafts WHERE text LIKE ?", (f"%{word}%",)).fetchall()

        def fifty(word: str) -> object:
            return here.desk.read(lambda c: newest_sections(c, Question(word).expression(languages(c)) or "", 50))

        def ten_lines(word: str) -> object:
            return search_sections(here.desk, word, most=10, passages=1)

        scan, top, lines = _timed(here.asked, (like, fifty, ten_lines))
        floor = percentile(scan, 0.5)
        if not scale.quick:  # a part of the drafts has a part of the scan
            yield Case("top 50, p95", floor, percentile(top, 0.95), 0.02, note=f"{drafts:,} drafts")
            yield Case("first ten with their lines, p95", floor, percentile(lines, 0.95), 0.05)
        size = here.desk.read(
            lambda c: int(c.execute("SELECT sum(length(block)) FROM search_index_data").fetchone()[0])
        )
        yield Case("index", here.letters, size, 0.4, unit="B")
        again = 1000 * _written_again(here.desk, scale.rounds(60))
        yield Case("a draft indexed anew", 5, again, 1, unit="ms", absolute=True)


@dataclass(frozen=True)
class Known:
    """A word in all the spellings that are it, and neighbours that are other words."""

    language: str
    same: tuple[str, ...]
    other: tuple[str, ...]
    spaced: bool = True


_KNOWN = {
    "Latin": Known("fr", ("été", "ÉTÉ", "e\u0301te\u0301"), ("étés", "ete", "rété")),
    "Devanagari": Known("hi", ("कमल",), ("कमला", "कम", "कमाल", "अकमल")),
    "Tamil": Known("ta", ("மரம்",), ("மரங்கள்", "மர", "மரமே")),
    "Arabic": Known("ar", ("سلام", "سَلام", "ســلام"), ("سلامة", "السلام", "سلم")),
    "Khmer": Known("km", ("ស្តី", "ស្ដី"), ("ស្តា", "ស្រី", "តី"), spaced=False),
    "Thai": Known("th", ("ไทย",), ("ไท", "ไทร", "ทย"), spaced=False),
    "Japanese": Known("ja", ("名前",), ("名", "前名", "名所"), spaced=False),
    "Amharic": Known("am", ("ሰላም", "ሠላም"), ("ሰላምታ", "ሰላ", "በሰላም")),
    "N'Ko": Known("nqo", ("ߒߞߏ",), ("ߒߞߏߞߏ", "ߒߞ", "ߞߏ")),
    "Adlam": Known("ff-Adlm", ("𞤶𞤢𞤥", "𞤔𞤢𞤥"), ("𞤶𞤢𞤥𞤢", "𞤶𞤢", "𞤢𞤥")),
}


@row("F2", "search precision and recall per script", goal="≥ 0.99")
def search_right(scale: Scale) -> Iterator[Case]:
    """Drafts of which it is known whether the word stands in them: half hold it, all hold its neighbours."""
    for script, known in _KNOWN.items():
        drafts = scale.size(400, 40)
        with tempfile.TemporaryDirectory() as folder:
            desk = Desk.create(Path(folder) / "desk", "desk")
            right = desk.write(partial(_fill, known=known, drafts=drafts, chance=random.Random(script)))
            bring_up_to_date(desk)
            found = {hit.piece for hit in search_sections(desk, known.same[0], most=drafts, passages=1).sections}
            desk.close()
        # The frame holds what is at most its limit: the part that is wrong, and the part that is missing.
        wrong = len(found - right) / max(1, len(found))
        missing = len(right - found) / len(right)
        note = f"{len(right)} of {drafts} drafts"
        yield Case(f"{script}: found and not there", 0.01, wrong, 1, unit="", absolute=True, note=note)
        yield Case(f"{script}: there and not found", 0.01, missing, 1, unit="", absolute=True, note=note)


def _fill(connection: sqlite3.Connection, known: Known, drafts: int, chance: random.Random) -> set[str]:
    """Write the drafts; the pieces in which the word stands."""
    filler, right = _filler(known), set()
    for number in range(drafts):
        words = chance.choices(filler, k=60)
        words[20] = chance.choice(known.other)
        if number % 2:
            words[40] = chance.choice(known.same)
        text = (" " if known.spaced else "").join(words)
        piece = pieces.create_piece(
            connection, language=known.language, title="", kind="prose", now=_NOW, with_section=False
        )
        pieces.add_section(connection, piece, 0, text=text, now=_NOW)
        if any(form in words for form in known.same) or (not known.spaced and _stands(text, known.same[0])):
            right.add(piece)
    return right


def _stands(text: str, word: str) -> bool:
    """Whether two neighbours have made the word between them by chance."""
    clusters, wanted = regex.findall(r"\X", text), regex.findall(r"\X", word)
    return any(clusters[at : at + len(wanted)] == wanted for at in range(len(clusters)))


def _filler(known: Known) -> list[str]:
    """Words of the language that are none of the forms."""
    if known.language == "nqo":
        return ["ߊ߬", "ߣߌ߫", "ߞߊ߲", "ߘߏ߫", "ߡߍ߲", "ߟߊ߫"]
    return [word for word in _vocabulary(known.language) if word.casefold() not in known.same]
