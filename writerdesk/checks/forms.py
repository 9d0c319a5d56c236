"""Verse forms as data: one TOML file a form in `resources/forms`, or one that a lead hands out with a brief.

The keys of a file are the fields of :class:`Form`; `resources/forms/README.md` explains them to whoever writes one.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from writerdesk.checks.findings import Severity
from writerdesk.errors import Refused
from writerdesk.resources import resource

UnitName = Literal["mora", "matra", "mizani", "fidel", "syllable"]
RhymeRule = Literal["last-syllable", "last-vowel", "tuk", "vowel-coda"]
# How many units a part has: exactly so many, or from … to.
Span = int | tuple[int, int]
FORM_VERSION = 1


class LineRule(msgspec.Struct, frozen=True):
    """Counts of some lines of a stanza: ``at`` their numbers from 1 (empty: all), ``parts`` the units of each part.

    ``also`` lists other parts that hold as well, such as a shortened last line; ``loose`` those that some poets allow
    themselves, which are a convention.
    """

    parts: tuple[Span, ...]
    at: tuple[int, ...] = ()
    also: tuple[tuple[Span, ...], ...] = ()
    loose: tuple[tuple[Span, ...], ...] = ()


class Stanza(msgspec.Struct, frozen=True):
    """``lines`` in a stanza; ``min`` and ``max`` stanzas of a poem (0: open)."""

    lines: int
    min: int = 1
    max: int = 0
    severity: Severity = "hard"


class Count(msgspec.Struct, frozen=True):
    """Weight of a wrong count; a part that is off by no more than ``licence`` is a convention, asked as "licence?"."""

    severity: Severity = "hard"
    licence: int = 1


class Caesura(msgspec.Struct, frozen=True):
    """Where the parts of a line meet.

    ``marks`` are the signs that may show it. ``search`` is ``marks`` where such a sign, if the line has one, is the
    break, and ``words`` where any word boundary may be; a line without a sign is always searched at word boundaries,
    or anywhere in a script that sets no space. ``own_lines``: a stanza may be printed one part a line; ``one_line``: or
    whole on a single line.
    """

    marks: str = ",،、。।॥;:—–|/"
    search: Literal["marks", "words"] = "words"
    severity: Severity = "hard"
    own_lines: bool = False
    one_line: bool = False


class Rhyme(msgspec.Struct, frozen=True):
    """Which lines sound alike at the end of ``part`` (from 1; 0 is the end of the line).

    ``scheme`` has a letter a line of the stanza, "." for a free one; a capital letter sounds alike in every stanza.
    ``across``: a letter a part instead, all parts of the stanza in order.
    """

    scheme: str
    rule: RhymeRule
    part: int = 0
    across: bool = False
    severity: Severity = "hard"


class Edge(msgspec.Struct, frozen=True):
    """What values a part may begin or end with.

    ``part`` counts from 1, 0 is every part; ``at`` the lines, empty for all; ``values`` of which one must stand there,
    ``never`` of which none may; ``within_word``: only where they are one whole word; ``begins``: at the part's
    beginning, else at its end.
    """

    why: str
    severity: Severity
    values: tuple[tuple[int, ...], ...] = ()
    never: tuple[tuple[int, ...], ...] = ()
    part: int = 0
    at: tuple[int, ...] = ()
    within_word: bool = False
    begins: bool = False


class Repeat(msgspec.Struct, frozen=True):
    """A line that comes back in every stanza (Swahili *kibwagizo*); ``often``: only if more than half repeat it."""

    line: int
    why: str
    severity: Severity = "convention"
    often: bool = True


class Example(msgspec.Struct, frozen=True):
    """A poem of the form, and where it is printed."""

    language: str
    text: str
    by: str = ""
    source: str = ""


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """One verse form.

    ``id`` is its romanised name in lower case, ``order`` its place in lists; ``languages`` are BCP 47 tags of its
    tradition; ``unit`` is what is counted, by the rule told in ``unit_rule``; ``words`` explains the form, by language
    tag; ``repeats_stanzas`` tells that whole stanzas come back on purpose. Severities stand beside each rule.
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
    edges: tuple[Edge, ...] = ()
    repeat: tuple[Repeat, ...] = ()
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

    def cells(self) -> list[tuple[tuple[int, int], Span]]:
        """Every part of a stanza in order, as (line, part) from 1, with its count; none where a line has no counts."""
        cells: list[tuple[tuple[int, int], Span]] = []
        for line in range(1, self.stanza.lines + 1):
            rule = self.rule_at(line)
            if rule is None:
                return []
            cells += [((line, part), span) for part, span in enumerate(rule.parts, 1)]
        return cells

    def rule_at(self, line: int) -> LineRule | None:
        """The counts of a line of the stanza, from 1; ``None`` when the form says nothing of it."""
        return next((rule for rule in self.lines if not rule.at or line in rule.at), None)


class Fault(msgspec.Struct, frozen=True):
    """What is wrong with a form file: where (``lines[2].parts``), a stable code, a sentence."""

    path: str
    code: str
    message: str


def load_form(form: str | Path) -> Form:
    """A form by its id, or from a file of a person's own.

    Raises :class:`Refused` ``form/unknown`` for an id that is not here, ``form/version`` for a file made for a newer
    WriterDesk, ``form/invalid`` for a file with faults (``where``: the first one's path).
    """
    if isinstance(form, Path):
        return _own_file(form)
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


def forms_for(language: str) -> tuple[Form, ...]:
    """The forms of a language's tradition."""
    primary = language.replace("_", "-").split("-", 1)[0].lower()
    return tuple(form for form in list_forms() if any(tag.split("-", 1)[0] == primary for tag in form.languages))


def check_form(data: bytes) -> list[Fault]:
    """Everything that is wrong with the bytes of a form file, each fault with its place; none means it can be used."""
    from writerdesk.checks.form_faults import form_faults

    return form_faults(data)


def parse_form(data: bytes) -> Form:
    """Read the bytes of a form file that :func:`check_form` finds nothing wrong with; else as :func:`load_form`."""
    faults = check_form(data)
    if faults:
        first = faults[0]
        raise Refused(
            first.code if first.code == "form/version" else "form/invalid",
            "The form file cannot be used: {path}: {message}",
            "See `writerdesk forms check` for everything that is wrong with it.",
            where=first.path,
            path=first.path or "the file",
            message=first.message,
        )
    return msgspec.toml.decode(data, type=Form)


def _own_file(file: Path) -> Form:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Refused(
            "form/unreadable",
            "The form file {file} cannot be read.",
            "Check the path.",
            where=str(file),
            file=file.name,
        ) from error
    return parse_form(data)


@cache
def _by_id() -> dict[str, Form]:
    forms = [msgspec.toml.decode(file.read_bytes(), type=Form) for file in sorted(resource("forms").glob("*.toml"))]
    return {form.id: form for form in sorted(forms, key=lambda form: (form.order, form.id))}
