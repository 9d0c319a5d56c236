"""Texts of random words in six scripts, with copies in which some words are others."""

from __future__ import annotations

import random

LETTERS = {
    "Latin": ("aeiouknmrtslpdgbvyzc", " "),
    "Devanagari": ("कखगचजटतदनपबमयरलसह", " "),
    "Tamil": ("கசடதபறயரலவழளஞநமணன", " "),
    "Arabic": ("ابتثجحدرسشعفقكلمنهوي", " "),
    "Khmer": ("កខគងចជញដតទនបមយរលសហ", ""),
    "Adlam": ("𞤢𞤣𞤤𞤥𞤦𞤧𞤨𞤩𞤪𞤫𞤬𞤭𞤮𞤯𞤰𞤱", " "),
}


def pieces(script: str, many: int, most: int = 16) -> list[str]:
    """Texts of sixty words, and of a third of them copies in which up to ``most`` words are others."""
    letters, between = LETTERS[script]
    chance = random.Random(script)
    words = ["".join(chance.choices(letters, k=chance.randint(2, 7))) for _ in range(900)]
    texts = [chance.choices(words, k=60) for _ in range(many)]
    for text in texts[: many // 3]:
        copy = list(text)
        for place in chance.sample(range(60), chance.randint(1, most)):
            copy[place] = chance.choice(words)
        texts.append(copy)
    return [between.join(text) for text in texts]
