"""Words that a poem has, or does without, such as the season words of haiku; lists of many stand in files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from writerdesk.checks.findings import Finding
from writerdesk.checks.forms import Form
from writerdesk.checks.said import Said
from writerdesk.checks.verse.measured import MeasuredStanza
from writerdesk.languages.prosody.mora import RUBY
from writerdesk.resources import resource

# A reading as short as this is part of many other words, so it counts above a word or at a line's head before these.
_SHORT_READING = 2
_BEHIND_HEAD = "のや"
# Kana alone do not show where words begin, so nothing can be missed in them.
_KANJI = re.compile("[\u3400-\u9fff]")
_NAME = re.compile("[a-z]+(?:-[a-z]+)*")


class _List(NamedTuple):
    """A list ready to be looked for: its words, each word by its reading, and both as patterns."""

    words: tuple[str, ...]
    by_reading: dict[str, str]
    written: re.Pattern[str]
    said: re.Pattern[str]


def word_lists(stanzas: list[MeasuredStanza], form: Form) -> Iterator[Finding]:
    """Poems without any of the words they should have, and words that they should not have."""
    if not form.word_lists:
        return
    lines = [line.slot.line for stanza in stanzas for line in stanza.lines]
    for rule in form.word_lists if lines else ():
        listed = _list(rule.list) if has_list(rule.list) else None
        if not rule.words and listed is None:
            continue
        found = next(((line, word) for line in lines if (word := word_in(line.text, rule.words, rule.list))), None)
        if rule.never and found:
            line, word = found
            at = max(line.text.find(word), 0)
            end = at + len(word) if line.text.startswith(word, at) else len(line.text)
            yield Finding("form/structure", rule.severity, line.start + at, line.start + end, line.line,
                          Said.verbatim(word), Said.verbatim("none of these words"), Said(rule.why),
                          form.source)  # fmt: skip
        elif not rule.never and not found and (rule.words or any(_KANJI.search(line.text) for line in lines)):
            first, last = lines[0], lines[-1]
            some = rule.words or (listed.words if listed else ())
            yield Finding("form/structure", rule.severity, first.start, last.end, first.line,
                          Said.verbatim("none"), Said.verbatim(" · ".join(some[:6])), Said(rule.why),
                          form.source)  # fmt: skip


@lru_cache(maxsize=4096)
def word_in(line: str, words: tuple[str, ...], name: str) -> str:
    """The first of the words or of the list that a line has, as it is listed; '' where it has none."""
    written, said = RUBY.sub(r"\1", line), RUBY.sub(r"\2", line)
    own = next((word for word in words if word in line or word in written), "")
    if own or not has_list(name):
        return own
    listed = _list(name)
    above = (listed.by_reading.get(ruby[2], "") for ruby in RUBY.finditer(line))
    if found := listed.written.search(written):
        return found.group()
    if heard := listed.said.search(said.lstrip()):
        return listed.by_reading[heard["word"] or heard["head"]]
    return next(filter(None, above), "")


@cache
def has_list(name: str) -> bool:
    """Whether a list of this name comes along."""
    return bool(_NAME.fullmatch(name)) and resource("forms", "words", f"{name}.txt").is_file()


@cache
def _list(name: str) -> _List:
    rows = [line.split() for line in resource("forms", "words", f"{name}.txt").read_text("utf-8").splitlines()]
    entries = [(row[0], row[-1]) for row in rows if row and row[0] != "#"]
    words = tuple(dict.fromkeys(word for word, _ in entries))
    by_reading: dict[str, str] = {}
    for word, reading in entries:
        by_reading.setdefault(reading, word)
    whole = _any_of(reading for reading in by_reading if len(reading) > _SHORT_READING)
    head = _any_of(reading for reading in by_reading if len(reading) <= _SHORT_READING)
    said = re.compile(f"(?P<word>{whole})|^(?P<head>{head})[{_BEHIND_HEAD}]")
    return _List(words, by_reading, re.compile(_any_of(words)), said)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"
