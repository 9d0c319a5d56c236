"""C5: one block of a piece is edited, and the checks worker looks at the piece again."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.rows.scansion import FORMS
from tests.benchmarks.texts import words_of
from tests.benchmarks.timing import percentile
from writerdesk.checks.engine import check
from writerdesk.checks.forms import Form, load_form
from writerdesk.checks.spelling import Speller
from writerdesk.checks.stretches import CheckMemory

_LIMIT_MS = 20.0
_PROSE = ("en", "fr", "sw", "ar", "ur", "hi", "ta", "am", "km", "th")
_CHAPTER = 2_000
_STANZAS = 5


@row("C5", "the checks after one block was edited", goal="≤ 20 ms in the worker")
def edited_block(scale: Scale) -> Iterator[Case]:
    """Milliseconds of processor that the worker needs for its answer, every rule run, the dictionary loaded before.

    A word is put into a paragraph alone, or into one paragraph of a chapter of 2,000 words; a line of a poem of some
    stanzas gets its words in another order. The 95th of a hundred edits is set against the promise.
    """
    with tempfile.TemporaryDirectory() as folder:
        speller = Speller(Path(folder))
        for tag in _PROSE:
            chapter = words_of(tag, _CHAPTER).splitlines()
            paragraph = max(chapter[:50], key=len)
            for name, blocks in (("a paragraph", [paragraph]), ("a chapter", chapter)):
                yield _case(f"{tag}: {name}", speller, tag, None, blocks, _put_in, scale)
        for form_id, tag in FORMS:
            form = load_form(form_id)
            poem = "\n\n".join([form.examples[0].text.strip()] * (1 if form.stanza.max == 1 else _STANZAS))
            yield _case(f"{tag}: {form_id}", speller, tag, form, poem.splitlines(), _turn, scale)


def _case(
    name: str, speller: Speller, tag: str, form: Form | None, blocks: list[str],
    edit: Callable[[str, random.Random], str], scale: Scale,
) -> Case:  # fmt: skip
    chance, taken, memory = random.Random(name), list[float](), CheckMemory()
    kind, full = "poem" if form else "story", [number for number, block in enumerate(blocks) if " " in block.strip()]
    for _ in range(scale.rounds(100) + 3):
        at = chance.choice(full) if full else 0
        edited = [*blocks[:at], edit(blocks[at], chance), *blocks[at + 1 :]]
        text = "\n".join(edited) + "\n"
        begun = time.process_time()
        check(text, tag, form=form, kind=kind, spelling=speller, memory=memory)
        taken.append((time.process_time() - begun) * 1000)
    known = taken[3:]  # the first ones load the dictionary and read the whole text
    note = f"median {percentile(known, 0.5):.1f} ms, the first time {taken[0]:.0f} ms"
    return Case(name, _LIMIT_MS, percentile(known, 0.95), 1, unit="ms", absolute=True, note=note)


def _put_in(block: str, chance: random.Random) -> str:
    """A word of the block once more, elsewhere in it; in a script without spaces a few letters."""
    words = block.split(" ")
    words.insert(chance.randrange(len(words) + 1), chance.choice(words)[:12])
    return " ".join(words)


def _turn(block: str, chance: random.Random) -> str:
    """The words of a line in another order."""
    words = block.split()
    return " ".join(chance.sample(words, len(words)))
