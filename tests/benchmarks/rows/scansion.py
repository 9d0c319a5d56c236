"""C2: scansion of a thousand poems, read for the first time and read again after a change of one line."""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Callable, Iterator

from icu4py.breakers import CharacterBreaker, WordBreaker

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.timing import percentile
from writerdesk.checks.forms import Form, list_forms, load_form
from writerdesk.checks.scansion import scan
from writerdesk.checks.verse import rhyme_rules
from writerdesk.checks.verse.poem import forget_lines
from writerdesk.languages.prosody import aruz, cir, english, matra, mizani, vowels

_LINES_A_SECOND = 20_000
_POEMS = 1000
FORMS = (("doha", "hi"), ("shairi", "sw"), ("utenzi", "sw"), ("haiku", "ja"), ("pantun", "ms"), ("luc-bat", "vi"),
          ("ghazal", "ur"), ("kural-venpa", "ta"), ("sonnet-shakespearean", "en"))  # fmt: skip


_MIXED = 4
_NEW = 100


def _poems(form: str, count: int) -> list[str]:
    """Poems from the form's example, every fourth with a line whose words stand in another order."""
    chance = random.Random(form)
    lines = [line for line in load_form(form).examples[0].text.strip().split("\n") if line.strip()]
    poems = []
    for number in range(count):
        broken = chance.randrange(len(lines)) if not number % _MIXED else -1
        said = [line if at != broken else " ".join(chance.sample(line.split(), len(line.split())))
                for at, line in enumerate(lines)]  # fmt: skip
        poems.append("\n".join(said))
    return poems


@row("C2", "scansion of 1,000 poems", goal="≥ 20,000 lines/s")
def scansion(scale: Scale) -> Iterator[Case]:
    """Microseconds a line, of one core: each poem as if never read before, and all poems again.

    A book of all forms comes first, then forms one by one. Three poems of four hold their form; one has a line whose
    words stand in another order. Words stay known, as in a book of poems; what lines take whose words are all new
    stands beside it, and what ICU takes to find their clusters and words.
    """
    yield from _book(scale)
    for name, language in FORMS:
        form = load_form(name)
        poems = _poems(name, scale.size(_POEMS))
        lines = sum(poem.count("\n") + 1 for poem in poems)
        first, again, new, bare = [], [], [], []
        for _ in range(scale.rounds(5)):
            first.append(_seconds(poems, form, language, forget_lines))
            for poem in poems:  # the last poem alone is remembered now
                scan(poem, form, language)
            again.append(_seconds(poems, form, language))
            new.append(_seconds(poems[:_NEW], form, language, forget_lines, _forget_words))
            begun = time.process_time()
            for poem in poems:
                for line in poem.split("\n"):
                    deque(CharacterBreaker(line, language), 0)
                    deque(WordBreaker(line, language), 0)
            bare.append(time.process_time() - begun)
        unknown = percentile(new, 0.5) / sum(poem.count("\n") + 1 for poem in poems[:_NEW])
        note = f"bare ICU {percentile(bare, 0.5) / lines * 1e6:.1f} µs, all words new {unknown * 1e6:.0f} µs"
        for what, times, more in (("first", first, f"; {note}"), ("again", again, "")):
            ours = percentile(times, 0.5) / lines
            said = f"{1 / ours:,.0f} lines/s{more}"
            yield Case(f"{name}, {what}", 1 / _LINES_A_SECOND, ours, 1.0, absolute=True, note=said)


def _book(scale: Scale) -> Iterator[Case]:
    """As many poems of every form of verse, form after form, as a collection has them."""
    forms = [form for form in list_forms() if form.examples and form.sections is None and form.speeches is None]
    shelves = [
        (form, form.examples[0].language, _poems(form.id, scale.size(_POEMS) // len(forms) + 1)) for form in forms
    ]
    book = [(poem, form, language) for form, language, poems in shelves for poem in poems]
    lines = sum(poem.count("\n") + 1 for poem, _form, _language in book)
    first, again = [], []
    for _ in range(scale.rounds(5)):
        first.append(sum(_seconds([poem], form, language, forget_lines) for poem, form, language in book))
        again.append(sum(_seconds([poem], form, language) for poem, form, language in book))
    for what, times in (("first", first), ("again", again)):
        ours = percentile(times, 0.5) / lines
        note = f"{1 / ours:,.0f} lines/s; {len(book):,} poems of {len(forms)} forms, {lines:,} lines"
        yield Case(f"a book of all forms, {what}", 1 / _LINES_A_SECOND, ours, 1.0, absolute=True, note=note)


def _seconds(poems: list[str], form: Form, language: str, *before: Callable[[], None]) -> float:
    """Seconds of processor that the poems take, without what is called before each."""
    taken = 0.0
    for poem in poems:
        for forget in before:
            forget()
        begun = time.process_time()
        scan(poem, form, language)
        taken += time.process_time() - begun
    return taken


def _forget_words() -> None:
    """Forget every word read before."""
    for tokens in (matra.known_tokens, mizani.known_tokens):
        tokens.clear()
    for kept in (aruz.known_word, cir.known_word, cir.known_letters, english.known_word, vowels.known_word):
        kept.cache_clear()
    rhyme_rules.forget_words()
