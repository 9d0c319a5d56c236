"""C2: scansion of a thousand poems, read for the first time and read again after a change of one line."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.timing import percentile
from writerdesk.checks.forms import load_form
from writerdesk.checks.scansion import scan
from writerdesk.checks.verse.measured import forget_lines

_LINES_A_SECOND = 20_000
_POEMS = 1000
_FORMS = (("doha", "hi"), ("shairi", "sw"), ("utenzi", "sw"), ("haiku", "ja"), ("pantun", "ms"), ("luc-bat", "vi"),
          ("ghazal", "ur"), ("kural-venpa", "ta"), ("sonnet-shakespearean", "en"))  # fmt: skip


_MIXED = 4


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

    Three poems of four hold their form; one has a line whose words stand in another order.
    """
    for name, language in _FORMS:
        form = load_form(name)
        poems = _poems(name, scale.size(_POEMS))
        count = sum(poem.count("\n") + 1 for poem in poems)
        first, again = [], []
        for _ in range(scale.rounds(5)):
            begun = time.process_time()
            for poem in poems:
                forget_lines()
                scan(poem, form, language)
            first.append((time.process_time() - begun) / count)
            for poem in poems:  # the last poem alone is remembered now
                scan(poem, form, language)
            begun = time.process_time()
            for poem in poems:
                scan(poem, form, language)
            again.append((time.process_time() - begun) / count)
        for what, times in (("first", first), ("again", again)):
            ours = percentile(times, 0.5)
            note = f"{1 / ours:,.0f} lines/s"
            yield Case(f"{name}, {what}", 1 / _LINES_A_SECOND, ours, 1.0, absolute=True, note=note)
