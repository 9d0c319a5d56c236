"""How many running words each dictionary accepts; ``python -m tests.languages.acceptance`` writes it down.

The figures go into the dictionaries' own files and, as a table of every language, into
``resources/languages/ACCEPTANCE.md``. A word is accepted as a check accepts it; the text is in NFC, as checked texts.
"""

from __future__ import annotations

import re
import sys
import tempfile
import unicodedata
from pathlib import Path
from typing import NamedTuple

from writerdesk.checks.spelling import Speller
from writerdesk.languages.capabilities import capability_card
from writerdesk.languages.cards import LanguageCard, all_cards
from writerdesk.languages.dictionaries import dictionary_facts, unpack
from writerdesk.languages.dictionary_shelf import GOOD_ACCEPTANCE
from writerdesk.resources import resource
from writerdesk.text.segments import segment

FIXTURES = Path(__file__).parent.parent / "fixtures"
TABLE = "ACCEPTANCE.md"
WITH_DICTIONARY = [known.tag for known in all_cards() if known.dictionary]

_HEAD = f"""\
# Dictionaries, measured

How many running words of the Universal Declaration of Human Rights each dictionary accepts: **good** from
{GOOD_ACCEPTANCE:.0%} (red lines), **soft** below that (quiet dots, off by default), **none** where no dictionary comes
with the program (no marks; words that a writer teaches are remembered). Of poems and stories less is accepted than of
this text. Written by `python -m tests.languages.acceptance`; not to be edited.

| language | dictionary | licence | entries | running words | accepted | class |
| --- | --- | --- | --- | --- | --- | --- |
"""


class Measured(NamedTuple):
    """How many running words there are, and how many of them a dictionary accepts."""

    words: int
    accepted: int

    @property
    def share(self) -> float:
        """The accepted share, never rounded up."""
        return self.accepted * 1000 // self.words / 1000


def measure(tag: str, speller: Speller) -> Measured:
    """Ask for each running word of the Declaration."""
    words = running_words(tag)
    known = speller.known(set(words), tag)
    return Measured(len(words), sum(known[word] for word in words))


def running_words(tag: str) -> list[str]:
    """The words of the whole Declaration that hold a letter, in their order."""
    whole = FIXTURES / "declaration" / f"{tag}.txt"
    file = whole if whole.is_file() else FIXTURES / "udhr" / f"{tag}.txt"
    text = unicodedata.normalize("NFC", file.read_text("utf-8"))
    parts = segment(text, "word", tag)
    return [part.text for part in parts if part.word and any(map(str.isalpha, part.text))]


def table() -> str:
    """The whole page, from what stands in the dictionaries' files."""
    return _HEAD + "".join(map(_row, all_cards()))


def _row(known: LanguageCard) -> str:
    facts = dictionary_facts(known.tag)
    spelling = capability_card(known.tag)["spelling"]
    language = f"{known.english} (`{known.tag}`)"
    if facts is None:
        return f"| {language} | {spelling['why']} | | | | | none |\n"
    kind = {"yes": "good", "partly": "soft", "none": "none"}[spelling["state"]]
    share, entries = f"{facts.acceptance:.1%}", f"{_entries(known.dictionary):,}"
    cells = (language, facts.name, facts.licence, entries, f"{facts.words_measured:,}", share, kind)
    return f"| {' | '.join(cells)} |\n"


def _entries(name: str) -> int:
    """The lines of a word list, but for the first, which counts them."""
    return len(unpack(resource("dictionaries", f"{name}.dic.zst")).splitlines()) - 1


def main() -> None:
    """Measure every dictionary and write the figures down."""
    for tag in WITH_DICTIONARY:
        # One at a time: each engine takes memory.
        with tempfile.TemporaryDirectory() as folder:
            found = measure(tag, Speller(Path(folder)))
        file = resource("dictionaries", f"{tag}.toml")
        text = re.sub(r"(?m)^acceptance = [\d.]+", f"acceptance = {found.share}", file.read_text("utf-8"))
        text = re.sub(r"(?m)^words_measured = \d+", f"words_measured = {found.words}", text)
        file.write_text(text, encoding="utf-8", newline="\n")
        sys.stdout.write(f"{tag}: {found.share:.1%} of {found.words:,} words\n")
    resource("languages", TABLE).write_text(table(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
