"""Words that a poem has, or does without, such as the season words of haiku; lists of many stand in files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from writerdesk.checks.findings import Finding
from writerdesk.checks.forms import Form
from writerdesk.checks.verse.measured import MeasuredStanza
from writerdesk.checks.verse.vocabulary import WordList
from writerdesk.languages.prosody.mora import RUBY
from writerdesk.resources import resource
from writerdesk.text.verse_lines import Line

# A reading as short as this is part of many other words, so it counts above a word or at a line's head before these.
_SHORT_READING = 2
_BEHIND_HEAD = ("の", "や")
# Kana alone do not show where words begin, so nothing can be missed in them.
_KANJI = re.compile("[\u3400-\u9fff]")
_NAME = re.compile("[a-z]+(?:-[a-z]+)*")


def word_lists(stanzas: list[MeasuredStanza], form: Form) -> Iterator[Finding]:
    """Poems without any of the words they should have, and words that they should not have."""
    lines = [line.slot.line for stanza in stanzas for line in stanza.lines]
    if not lines:
        return
    for rule in form.word_lists:
        listed = listed_words(rule.list) if has_list(rule.list) else ()
        if not rule.words and not listed:
            continue
        found = next(((line, word) for line in lines if (word := _word_in(line, rule, listed))), None)
        if rule.never and found:
            line, word = found
            at = max(line.text.find(word), 0)
            end = at + len(word) if line.text.startswith(word, at) else len(line.text)
            yield Finding("form/structure", rule.severity, line.start + at, line.start + end, line.line,
                          word, "none of these words", rule.why, form.source)  # fmt: skip
        elif not rule.never and not found and (rule.words or any(map(_KANJI.search, (line.text for line in lines)))):
            first, last = lines[0], lines[-1]
            some = rule.words or tuple(word for word, _ in listed)
            yield Finding("form/structure", rule.severity, first.start, last.end, first.line, "none",
                          " · ".join(some[:6]), rule.why, form.source)  # fmt: skip


def _word_in(line: Line, rule: WordList, listed: tuple[tuple[str, str], ...]) -> str:
    """The first of the words that the line has, as the list writes it; '' where it has none."""
    written, said = RUBY.sub(r"\1", line.text), RUBY.sub(r"\2", line.text)
    above = {ruby[2] for ruby in RUBY.finditer(line.text)}
    own = (word for word in rule.words if word in line.text or word in written)
    known = (word for word, reading in listed if word in written or reading in above or _is_said(reading, said))
    return next(own, "") or next(known, "")


def _is_said(reading: str, said: str) -> bool:
    if len(reading) > _SHORT_READING:
        return reading in said
    return said.lstrip().startswith(tuple(reading + particle for particle in _BEHIND_HEAD))


def has_list(name: str) -> bool:
    """Whether a list of this name comes along."""
    return bool(_NAME.fullmatch(name)) and resource("forms", "words", f"{name}.txt").is_file()


@cache
def listed_words(name: str) -> tuple[tuple[str, str], ...]:
    """The words of a list that comes along (:func:`has_list`), each with its reading."""
    rows = (line.split() for line in resource("forms", "words", f"{name}.txt").read_text("utf-8").splitlines())
    return tuple((row[0], row[-1]) for row in rows if row and row[0] != "#")
