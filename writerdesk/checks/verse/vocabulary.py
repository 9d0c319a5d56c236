"""The words in which a form file says its rules; `resources/forms/README.md` explains them to whoever writes one.

Lines, parts, units and words count from 1; lists of lines that are empty mean every line.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from writerdesk.checks.findings import Severity

UnitName = Literal["mora", "matra", "mizani", "fidel", "syllable", "weight", "cir", "word", "grapheme"]
RhymeRule = Literal[
    "by-language",
    "last-syllable",
    "last-vowel",
    "tuk",
    "vowel-coda",
    "qafiya",
    "van",
    "odl",
    "khmer",
    "fidel",
    "etukai",
    "english",
    "french",
    "rima",
    "rima-hiato",
    "german",
]
SignRule = Literal["vietnamese-tone", "welsh-stress"]
# How many units a part has: exactly so many, or from … to.
Span = int | tuple[int, int]


class LineRule(msgspec.Struct, frozen=True):
    """Counts of some lines of a stanza: ``at`` their numbers, ``parts`` the units of each part.

    ``also`` lists other parts that hold as well, such as a shortened last line; ``loose`` those that some poets allow
    themselves, which are a convention. ``languages``: only for texts in these. ``same``: of these counts all lines of
    a poem have one.
    """

    parts: tuple[Span, ...]
    at: tuple[int, ...] = ()
    also: tuple[tuple[Span, ...], ...] = ()
    loose: tuple[tuple[Span, ...], ...] = ()
    languages: tuple[str, ...] = ()
    same: bool = False


class Stanza(msgspec.Struct, frozen=True):
    """``lines`` in a stanza (0: free); ``min`` and ``max`` stanzas of a poem (0: open).

    ``most_lines``: a stanza has from ``lines`` to so many; ``usual`` stanzas from … to, beyond which is a convention.
    """

    lines: int
    min: int = 1
    max: int = 0
    severity: Severity = "hard"
    most_lines: int = 0
    usual: tuple[int, int] | None = None


class Count(msgspec.Struct, frozen=True):
    """Weight of a wrong count; a part that is off by no more than ``licence`` is a convention, asked as "licence?".

    ``departures``: a part that needs more departures from the writing to count right is a convention too (0: any
    number will do).
    """

    severity: Severity = "hard"
    licence: int = 1
    departures: int = 0


class Caesura(msgspec.Struct, frozen=True):
    """Where the parts of a line meet.

    ``marks`` are the signs that may show it. ``search`` is ``marks`` where such a sign, if the line has one, is the
    break, and ``words`` where any word boundary may be; a line without a sign is always searched at word boundaries,
    or anywhere in a script that sets no space. ``own_lines``: a stanza may be printed one part a line; ``halves``: or
    half a line a line; ``one_line``: or whole on a single line; ``two_lines``: or two of its lines side by side on one,
    a wide gap or a sign between them. ``inside``: a word of more units than so many may hold a break (0: none may).
    """

    marks: str = ",،、。।॥;:—–|/"
    search: Literal["marks", "words"] = "words"
    severity: Severity = "hard"
    own_lines: bool = False
    halves: bool = False
    one_line: bool = False
    two_lines: bool = False
    inside: int = 0


class Rhyme(msgspec.Struct, frozen=True):
    """Which lines sound alike at the end of ``part`` (0 is the end of the line).

    ``scheme`` has a letter a line of the stanza, "." for a free one; a capital letter sounds alike in every stanza;
    ``first`` is the scheme of the first stanza where it has its own, ``also`` other schemes that hold as well.
    ``across``: a letter a part instead, all parts of the stanza in order. ``runs``: instead of a scheme, every line
    sounds like the line before or behind it. ``refrain``: the lines end in the same words (radif), and rhyme before
    them. ``same_word``: weight of a word that rhymes with itself within a stanza; none: it may. ``even``: languages
    in which lines that rhyme count alike where the form leaves a choice, else it is advice.
    """

    rule: RhymeRule
    scheme: str = ""
    first: str = ""
    also: tuple[str, ...] = ()
    part: int = 0
    across: bool = False
    runs: bool = False
    refrain: bool = False
    same_word: Severity | None = None
    even: tuple[str, ...] = ()
    severity: Severity = "hard"


class Place(msgspec.Struct, frozen=True):
    """A place in a stanza: a ``line``, one ``part`` of it (0: the whole), in it the end, or a ``unit`` or ``word``.

    ``unit`` and ``word`` count from the end below 0; ``unit`` may be a range, any of which may be meant. ``next``: in
    the stanza behind.
    """

    line: int
    part: int = 0
    unit: Span = 0
    word: int = 0
    next: bool = False


class Link(msgspec.Struct, frozen=True):
    """Two places that sound alike (``rhyme``) or say the same (``repeat``): one of ``answers`` answers ``first``.

    A rhyme at one of the places ``loose`` instead is a convention.
    """

    what: Literal["rhyme", "repeat"]
    first: Place
    answers: tuple[Place, ...]
    why: str
    loose: tuple[Place, ...] = ()
    rule: RhymeRule = "by-language"
    severity: Severity = "hard"


class Signs(msgspec.Struct, frozen=True):
    """Tones or stresses of the units: ``pattern`` has a sign a unit, "." for a free one.

    Of ``vietnamese-tone`` the signs are ``b`` flat (bằng) and ``t`` sharp (trắc), of ``welsh-stress`` ``s`` stressed
    and ``w`` not. ``from_end``: the pattern's last sign is the line's last unit. ``loose`` patterns are a convention;
    ``paired`` ones are where the line has two halves that meet behind unit ``halves``, at a sign or with one word at
    the head of both. ``differ``: units whose very tones are not the same; ``differ_lines``: lines whose ends bear
    different signs.
    """

    rule: SignRule
    why: str
    pattern: str = ""
    at: tuple[int, ...] = ()
    from_end: bool = False
    loose: tuple[str, ...] = ()
    paired: tuple[str, ...] = ()
    halves: int = 0
    differ: tuple[int, ...] = ()
    differ_lines: tuple[int, ...] = ()
    severity: Severity = "hard"


class Sum(msgspec.Struct, frozen=True):
    """How much some ``parts`` of the lines ``at`` count: of each line, or ``together``."""

    count: Span
    why: str
    at: tuple[int, ...] = ()
    parts: tuple[int, ...] = ()
    together: bool = False
    severity: Severity = "hard"


class Kind(msgspec.Struct, frozen=True):
    """One measure that lines may have: counted ``parts``, or a ``metre`` of weights.

    In a metre ``-`` is long, ``u`` short, ``x`` either, ``=`` one long or two short, ``|`` a break; a short syllable
    beyond a break or the end is not heard.
    """

    name: str
    parts: tuple[Span, ...] = ()
    metre: str = ""


class Kinds(msgspec.Struct, frozen=True):
    """The measures of a form: all lines have one of them, the ``same`` or each its own; ``why`` is said where not.

    A line is read in a metre by what is allowed more and less readily, each at its cost; one that takes ``dear`` more
    than the middle line of the poem, in syllables longer than their letters or in shorter ones, is pointed out as
    advice (0: none is).
    """

    kinds: tuple[Kind, ...]
    why: str
    same: bool = True
    severity: Severity = "convention"
    dear: int = 0


class Follow(msgspec.Struct, frozen=True):
    """After a foot of one of the shapes ``after`` the next foot begins with ``begins``."""

    after: tuple[str, ...]
    begins: str
    why: str


class Feet(msgspec.Struct, frozen=True):
    """Feet by their shape, a letter an asai: N ner, R nirai, and u where a last foot ends in a short u.

    ``shapes`` are those of the form, ``last`` those of the poem's last foot; ``names`` their names by shape.
    """

    shapes: tuple[str, ...]
    last: tuple[str, ...] = ()
    follow: tuple[Follow, ...] = ()
    names: dict[str, str] = {}
    severity: Severity = "hard"

    def __hash__(self) -> int:
        """By the shapes alone: what is worked out of a line is kept under it, and it is compared when it must be."""
        return hash(self.shapes)


class Edge(msgspec.Struct, frozen=True):
    """What values a part may begin or end with.

    ``part`` counts from 1, 0 is every part; ``at`` the lines; ``values`` of which one must stand there, ``never`` of
    which none may; ``within_word``: only where they are one whole word; ``begins``: at the part's beginning, else at
    its end; ``whole``: each of ``values`` sums units up to it, and the part falls into these sums.
    """

    why: str
    severity: Severity
    values: tuple[tuple[int, ...], ...] = ()
    never: tuple[tuple[int, ...], ...] = ()
    part: int = 0
    at: tuple[int, ...] = ()
    within_word: bool = False
    begins: bool = False
    whole: bool = False


class Repeat(msgspec.Struct, frozen=True):
    """A line that comes back in every stanza (Swahili *kibwagizo*); ``often``: only if more than half repeat it."""

    line: int
    why: str
    severity: Severity = "convention"
    often: bool = True


class WordList(msgspec.Struct, frozen=True):
    """Words of which a poem has one, or with ``never`` none, such as the season words of haiku.

    ``list`` names a file of words in `resources/forms/words` beside or instead of ``words``.
    """

    why: str
    words: tuple[str, ...] = ()
    list: str = ""
    never: bool = False
    severity: Severity = "advice"


class Parallels(msgspec.Struct, frozen=True):
    """Lines that say the same again but for a word are pointed out: they are the art of the form, not a fault."""

    why: str


class Sections(msgspec.Struct, frozen=True):
    """A lyric's labelled sections: a line of its own, ``[Verse 1]`` or ``Chorus:``.

    ``same`` are labels whose sections come back word for word, ``alike`` those whose lines at one place differ by no
    more than ``apart`` units, ``others`` those that are free.
    """

    same: tuple[str, ...]
    alike: tuple[str, ...]
    others: tuple[str, ...] = ()
    apart: int = 2
    severity: Severity = "convention"


class Speeches(msgspec.Struct, frozen=True):
    """A play's speeches: each has a speaker of the cast list, whose headings are ``cast``."""

    cast: tuple[str, ...]
    scenes: tuple[str, ...] = ()
    severity: Severity = "convention"


class Example(msgspec.Struct, frozen=True):
    """A poem of the form, and where it is printed."""

    language: str
    text: str
    by: str = ""
    source: str = ""
