"""Verse forms as data: one TOML file a form in `resources/forms`, or one that a lead hands out with a brief.

The keys of a file are the fields of :class:`Form`; `resources/forms/README.md` explains them to whoever writes one.
"""

from __future__ import annotations

from functools import cache, lru_cache

import msgspec

from writerdesk.checks.verse.vocabulary import (
    Caesura,
    Count,
    Edge,
    Example,
    Feet,
    Kinds,
    LineRule,
    Link,
    Parallels,
    Repeat,
    Rhyme,
    Sections,
    Signs,
    Span,
    Speeches,
    Stanza,
    Sum,
    UnitName,
    WordList,
)
from writerdesk.checks.words import primary
from writerdesk.errors import Refused
from writerdesk.resources import resource

FORM_VERSION = 1


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """One verse form.

    ``id`` is its romanised name in lower case, ``order`` its place in lists; ``languages`` are BCP 47 tags of its
    tradition, none where it is at home in every language; ``unit`` is what is counted, by the rule told in
    ``unit_rule``; ``words`` explains the form, by language tag; ``for_readers`` says what no machine can hear;
    ``repeats_stanzas`` tells that whole stanzas come back on purpose. Severities stand beside each rule.
    """

    version: int = FORM_VERSION
    id: str
    name: str
    names: dict[str, str]
    languages: tuple[str, ...]
    unit: UnitName
    unit_rule: str
    words: dict[str, str]
    sources: tuple[str, ...]
    stanza: Stanza
    lines: tuple[LineRule, ...] = ()
    count: Count = Count()
    caesura: Caesura = Caesura()
    rhyme: tuple[Rhyme, ...] = ()
    link: tuple[Link, ...] = ()
    signs: tuple[Signs, ...] = ()
    sums: tuple[Sum, ...] = ()
    kinds: Kinds | None = None
    feet: Feet | None = None
    edges: tuple[Edge, ...] = ()
    repeat: tuple[Repeat, ...] = ()
    word_lists: tuple[WordList, ...] = ()
    parallels: Parallels | None = None
    sections: Sections | None = None
    speeches: Speeches | None = None
    for_readers: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    repeats_stanzas: bool = False
    order: int = 1000

    @property
    def stanza_lines(self) -> int:
        """Lines of one stanza."""
        return self.stanza.lines

    @property
    def source(self) -> str:
        """The first source, for findings."""
        return self.sources[0] if self.sources else self.name

    def __hash__(self) -> int:
        """By id alone: what is worked out of a form once is kept under it, and a form is compared when it must be."""
        return hash(self.id)

    def cells(self) -> tuple[tuple[tuple[int, int], Span], ...]:
        """Every part of a stanza in order, as (line, part) from 1, with its count; none where a line has no counts."""
        return _cells(self)

    def spoken_in(self, language: str) -> Form:
        """The form as it is for a text in ``language`` (BCP 47): rules of lines in other languages left out."""
        if not [rule for rule in self.lines if rule.languages]:
            return self
        own = tuple(rule for rule in self.lines if not rule.languages or primary(language) in rule.languages)
        return msgspec.structs.replace(self, lines=own)

    def rule_at(self, line: int, size: int = 0) -> LineRule | None:
        """The counts of a line, from 1, of a stanza of ``size`` lines (0: the form's); ``None`` where it says nothing.

        A rule that names the line goes before one for all; -1 names the last line.
        """
        return _rule_at(self, line, size or self.stanza.lines)

    @property
    def is_counted(self) -> bool:
        """Whether the form asks for counts, without which nothing can be said of a text in another script."""
        return bool(self.lines or self.kinds or self.feet or self.sums)


class Fault(msgspec.Struct, frozen=True):
    """What is wrong with a form file: where (``lines[2].parts``), a stable code, a sentence."""

    path: str
    code: str
    message: str


def load_form(form: str) -> Form:
    """The form with this id; raises :class:`Refused` ``form/unknown`` for one that is not here."""
    known = _by_id().get(form)
    if known is None:
        raise Refused(
            "form/unknown",
            "No verse form is called “{form}”.",
            "See `writerdesk forms list`, or give the path of a form file.",
            where=form,
            form=form,
        )
    return known


def list_forms() -> tuple[Form, ...]:
    """The forms that come with WriterDesk, in the order of the tradition table."""
    return tuple(_by_id().values())


@lru_cache(maxsize=256)
def _cells(form: Form) -> tuple[tuple[tuple[int, int], Span], ...]:
    cells: list[tuple[tuple[int, int], Span]] = []
    for line in range(1, form.stanza.lines + 1):
        rule = form.rule_at(line)
        if rule is None:
            return ()
        cells += [((line, part), span) for part, span in enumerate(rule.parts, 1)]
    return tuple(cells)


@lru_cache(maxsize=1024)
def _rule_at(form: Form, line: int, size: int) -> LineRule | None:
    behind = line - 1 - size
    named = (rule for rule in form.lines if line in rule.at or behind in rule.at)
    return next(named, None) or next((rule for rule in form.lines if not rule.at), None)


@cache
def _by_id() -> dict[str, Form]:
    forms = [msgspec.toml.decode(file.read_bytes(), type=Form) for file in sorted(resource("forms").glob("*.toml"))]
    return {form.id: form for form in sorted(forms, key=lambda form: (form.order, form.id))}
