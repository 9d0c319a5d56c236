"""A text whose every cluster has a name, edited so that the truth about each place is known."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path

from writerdesk.text.normal import to_nfc
from writerdesk.text.runs import words_and_rest
from writerdesk.text.segments import graphemes, parts

UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"
SCRIPTS = ("hi", "am", "km", "yo", "ja", "ur")

Cluster = tuple[str, int]
Paragraph = list[Cluster]


@dataclass
class Tracked:
    """Paragraphs of named clusters; ``foreign`` are words that do not occur in the text."""

    language: str
    draw: random.Random
    foreign: list[str]
    paragraphs: list[Paragraph]
    names: count[int] = field(default_factory=lambda: count(1_000_000))

    def text(self) -> str:
        return "\n\n".join("".join(cluster for cluster, _ in paragraph) for paragraph in self.paragraphs)

    def places(self) -> dict[int, tuple[int, int]]:
        """Range of each named cluster in :meth:`text`, in code points."""
        found: dict[int, tuple[int, int]] = {}
        position = 0
        for paragraph in self.paragraphs:
            for cluster, name in paragraph:
                found[name] = (position, position + len(cluster))
                position += len(cluster)
            position += 2
        return found

    def named(self, text: str) -> Paragraph:
        return [(cluster, next(self.names)) for cluster in graphemes(text)]

    def copy(self) -> Tracked:
        return Tracked(self.language, self.draw, self.foreign, [list(one) for one in self.paragraphs], self.names)


@cache
def _material(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    text = to_nfc((UDHR / f"{language}.txt").read_text("utf-8"))
    paragraphs = tuple(one for one in text.split("\n") if len(one) > 20)
    return paragraphs[:-1], tuple(sorted(_words(paragraphs[-1], language)))


def _words(text: str, language: str) -> set[str]:
    return {word for word in parts(text, "word", language) if len(word) > 2 and word[0].isalpha()}


def tracked(language: str, seed: object) -> Tracked:
    """The first paragraphs of the Declaration in a language; its last one gives the foreign words."""
    paragraphs, words = _material(language)
    known = _words("\n".join(paragraphs), language)
    made = Tracked(language, random.Random(f"{language} {seed}"), [word for word in words if word not in known], [])
    made.paragraphs = [made.named(paragraph) for paragraph in paragraphs]
    return made


def insert(text: Tracked) -> None:
    """A new paragraph and some new words."""
    new = text.named(" ".join(text.draw.sample(text.foreign, min(4, len(text.foreign)))))
    text.paragraphs.insert(text.draw.randrange(len(text.paragraphs) + 1), new)
    for _ in range(3):
        paragraph = text.draw.choice(text.paragraphs)
        place = text.draw.randrange(len(paragraph) + 1)
        paragraph[place:place] = text.named(f" {text.draw.choice(text.foreign)} ")


def delete(text: Tracked) -> None:
    """A paragraph and a stretch of another."""
    text.paragraphs.pop(text.draw.randrange(len(text.paragraphs)))
    paragraph = text.draw.choice(text.paragraphs)
    place = text.draw.randrange(len(paragraph))
    del paragraph[place : place + 12]


def move(text: Tracked) -> None:
    """Two paragraphs to other places."""
    for _ in range(2):
        paragraph = text.paragraphs.pop(text.draw.randrange(len(text.paragraphs)))
        text.paragraphs.insert(text.draw.randrange(len(text.paragraphs) + 1), paragraph)


def lookalike(text: Tracked) -> None:
    """A copy of a paragraph with one word changed, somewhere."""
    copied = "".join(cluster for cluster, _ in text.draw.choice(text.paragraphs))
    words = words_and_rest(copied, text.language)
    words[text.draw.randrange(len(words))] = text.draw.choice(text.foreign)
    text.paragraphs.insert(text.draw.randrange(len(text.paragraphs) + 1), text.named("".join(words)))


def words_edited(share: float) -> Callable[[Tracked], None]:
    """That share of the words struck, followed by a new one, or replaced."""

    def edit(text: Tracked) -> None:
        for index, paragraph in enumerate(text.paragraphs):
            result: Paragraph = []
            done = 0
            for word in words_and_rest("".join(cluster for cluster, _ in paragraph), text.language):
                own = paragraph[done : done + len(graphemes(word))]
                done += len(own)
                if not word[0].isalpha() or text.draw.random() >= share:
                    result += own
                    continue
                new = text.named(text.draw.choice(text.foreign))
                result += text.draw.choice([[], [*own, *text.named(" "), *new], new])
            text.paragraphs[index] = result

    return edit


def clusters_edited(share: float) -> Callable[[Tracked], None]:
    """That share of the clusters struck, followed by another, or replaced."""

    def edit(text: Tracked) -> None:
        others = [cluster for paragraph in text.paragraphs for cluster, _ in paragraph]
        for index, paragraph in enumerate(text.paragraphs):
            result: Paragraph = []
            for cluster in paragraph:
                if text.draw.random() >= share:
                    result.append(cluster)
                    continue
                other = text.named(text.draw.choice(others))
                result += text.draw.choice([[], [cluster, *other], other])
            text.paragraphs[index] = result

    return edit
