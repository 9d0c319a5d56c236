"""Burmese in the Zawgyi encoding: told by what no text in Unicode has, and turned into Unicode.

In Unicode the vowel sign E follows its consonant, and U+1039 only stands between two consonants; Zawgyi puts E before,
and kills a consonant by U+1039. Conversion: the rules of Unicode CLDR (my-t-my-s0-zawgyi) in
``resources/text/zawgyi.toml``, phase by phase: at each place the first rule that fits is applied and passed by.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache

from writerdesk.resources import resource

# In Unicode the sign follows its consonant, in storage if not to the eye; Mon, Karen and Shan letters count as such.
_EARLY_E = re.compile("(?<![\u1000-\u102a\u103a-\u103f\u104e\u1050-\u108f\uaa60-\uaa7f])\u1031")
_IDLE_VIRAMA = re.compile(
    "\u1039(?![\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081])"
)

_BURMESE = re.compile(
    "[\u1000-\u109f](?:[\u1000-\u109f]|[ \u00a0\u2000-\u200d\u202f\u2060\ufeff]+(?=[\u1000-\u109f]))*"
)

_Rule = tuple[re.Pattern[str], str, bool]


def is_zawgyi(line: str) -> bool:
    """Whether a line is in Zawgyi: half of its signs E, or of its U+1039, stand where Unicode has none."""
    signs = line.count("\u1031")
    if signs and 2 * len(_EARLY_E.findall(line)) >= signs:
        return True
    stacked = line.count("\u1039")
    return bool(stacked) and 2 * len(_IDLE_VIRAMA.findall(line)) > stacked


def from_zawgyi(line: str) -> str:
    """The line in Unicode; what is no Burmese stays as it is."""
    return _BURMESE.sub(_converted, line)


def _converted(run: re.Match[str]) -> str:
    words = run.group()
    for rules in _phases():
        words = _through(words, rules)
    return words


def _through(line: str, rules: list[_Rule]) -> str:
    made: list[str] = []
    position = 0
    while position < len(line):
        for pattern, put, at_head in rules:
            found = pattern.match(line, position) if not (at_head and position) else None
            if found is not None and found.end() > position:
                made.append(found.expand(put))
                position = found.end()
                break
        else:
            made.append(line[position])
            position += 1
    return "".join(made)


@cache
def _phases() -> list[list[_Rule]]:
    phases = tomllib.loads(resource("text", "zawgyi.toml").read_text("utf-8"))["phases"]
    return [[(re.compile(rule[0]), rule[1], len(rule) > 2) for rule in phase["rules"]] for phase in phases]
