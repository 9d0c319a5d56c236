"""The brief: the signed, versioned commission, every field group of it (facts 3.1).

A field without a default is required. Groups are JSON objects and TOML tables of the same name.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from writerdesk.briefs.conditions import (
    Attachment,
    Confidentiality,
    Count,
    Delivery,
    Pay,
    Privacy,
    Qualification,
    Review,
    Rights,
    Text,
    Time,
    Times,
    Word,
)

FORMAT = "1.0"

Kind = Literal["poem", "lyric", "story", "narrative", "play", "scene", "rewrite", "critique", "prompt"]
Unit = Literal["words", "graphemes", "morae", "matras", "syllables", "lines", "stanzas", "pages", "minutes"]
Strength = Literal["hard", "advisory"]


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Which brief this is. ``signed_by`` (the id of the signing key) is filled in when it is signed."""

    brief_id: Annotated[str, msgspec.Meta(title="id", pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")]
    version: Annotated[int, msgspec.Meta(ge=1, le=99_999)]
    title: Word
    change_note: Text
    issued_at: Time
    vendor_id: Word
    client_class: Literal["named", "undisclosed", "internal"]
    previous_version: Annotated[int, msgspec.Meta(ge=1, le=99_999)] | None = None
    signed_by: Word | None = None
    client: Word | None = None
    campaign: Word | None = None


class BriefLanguage(msgspec.Struct, frozen=True, kw_only=True):
    """``tag`` is BCP 47, best with its script; ``direction`` follows from it unless it is set."""

    tag: Word
    code_mixing: Literal["none", "names-only", "free"]
    region: Word | None = None
    direction: Literal["ltr", "rtl"] | None = None
    dialects: tuple[Word, ...] = ()
    orthography: Text | None = None
    register: Text | None = None


class BannedTheme(msgspec.Struct, frozen=True, kw_only=True):
    """A theme to stay away from, and what exactly is meant by it."""

    theme: Word
    definition: Text


class ScalePoint(msgspec.Struct, frozen=True, kw_only=True):
    """One described point of a scale."""

    value: Annotated[int, msgspec.Meta(ge=-1_000, le=1_000)]
    text: Text


class Criterion(msgspec.Struct, frozen=True, kw_only=True):
    """One question of the rubric. ``type`` taste needs a written reason and is never averaged into a verdict."""

    id: Annotated[str, msgspec.Meta(title="id", pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
    label: Word
    measures: Text
    type: Literal["objective", "taste"]
    weight: Annotated[float, msgspec.Meta(ge=0, le=100)]
    scale: Annotated[tuple[ScalePoint, ...], msgspec.Meta(min_length=2)]
    evidence: Text


class Category(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of remark on a judged text; ``least`` is how many of them are asked for."""

    id: Annotated[str, msgspec.Meta(title="id", pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
    label: Word
    means: Text
    least: Count = 0


class JudgedText(msgspec.Struct, frozen=True, kw_only=True):
    """The machine-written text of a critique: an attachment by name, or the text itself.

    ``language`` is its BCP 47 tag where it is not the brief's; ``categories`` are those of the remarks (the desk's own
    where there are none), ``least`` how many remarks are asked for; ``criteria`` are what the writer rates it by (the
    brief's rubric where there are none).
    """

    model: Text
    attachment: Word | None = None
    text: Text | None = None
    prompt: Text | None = None
    language: Word | None = None
    least: Count = 0
    categories: tuple[Category, ...] = ()
    criteria: tuple[Criterion, ...] = ()


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be written. ``pieces`` is how many pieces one writer may make for this brief."""

    kind: Kind
    theme: Text
    originality: Text
    pieces: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 1
    form_id: Annotated[str, msgspec.Meta(title="id", pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")] | None = None
    form_params: dict[str, Any] = {}
    seed_text: Text | None = None
    seed_source: Text | None = None
    judged: JudgedText | None = None
    banned_themes: tuple[BannedTheme, ...] = ()


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """An example and why it is good or bad; ``source`` names whose it is."""

    verdict: Literal["good", "bad"]
    text: Text
    why: Text
    source: Text | None = None
    attachment: Word | None = None


class Instructions(msgspec.Struct, frozen=True, kw_only=True):
    """``overview`` says what, why, and who will read it."""

    overview: Text
    steps: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]
    do: tuple[Text, ...]
    careful: tuple[Text, ...]
    never: tuple[Text, ...]
    examples: tuple[Example, ...]
    tutorial_id: Word | None = None


class Length(msgspec.Struct, frozen=True, kw_only=True):
    """A length in one unit, both ends included; only ``hard`` ones block sealing."""

    unit: Unit
    strength: Strength
    min: Count | None = None
    max: Count | None = None


class Cast(msgspec.Struct, frozen=True, kw_only=True):
    """How many roles a play has, both ends included."""

    strength: Strength
    min: Count | None = None
    max: Count | None = None


class ForbiddenCharacters(msgspec.Struct, frozen=True, kw_only=True):
    """Characters that may not occur, each code point of ``characters`` on its own."""

    characters: Annotated[str, msgspec.Meta(min_length=1, max_length=1_000)]
    strength: Strength
    why: Text


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """``length``: at least one; lines and stanzas are units like any other."""

    length: Annotated[tuple[Length, ...], msgspec.Meta(min_length=1)]
    cast: Cast | None = None
    forbidden: tuple[ForbiddenCharacters, ...] = ()


class Tools(msgspec.Struct, frozen=True, kw_only=True):
    """Which aids are allowed. ``own_notes``: pasting one's own notes."""

    dictionary: bool
    languagetool: bool
    rhyme_tool: bool
    translation: bool
    ai: Literal["none", "ideas", "edit"]
    own_notes: bool
    note: Text | None = None


class Rubric(msgspec.Struct, frozen=True, kw_only=True):
    """Criteria, the rule by which a piece passes, and gold examples."""

    criteria: Annotated[tuple[Criterion, ...], msgspec.Meta(min_length=1)]
    pass_rule: Text
    gold: tuple[Example, ...] = ()


class RuleWeight(msgspec.Struct, frozen=True, kw_only=True):
    """The weight that a rule of the checks (``structure/quotes``), or a family of them (``structure``), has here."""

    rule: Annotated[str, msgspec.Meta(title="rule", pattern=r"^[a-z]{1,40}(/[a-z-]{1,60})?$")]
    severity: Literal["hard", "convention", "advice"]
    why: Text | None = None


class Brief(msgspec.Struct, frozen=True, kw_only=True):
    """The whole brief. ``format`` is the version of this document's shape; a newer major one is refused."""

    format: Annotated[str, msgspec.Meta(title="format", pattern=r"^[0-9]{1,4}\.[0-9]{1,4}$")]
    identity: Identity
    language: BriefLanguage
    work: Work
    instructions: Instructions
    limits: Limits
    tools: Tools
    rubric: Rubric
    pay: Pay
    time: Times
    review: Review
    qualification: Qualification
    rights: Rights
    privacy: Privacy
    confidentiality: Confidentiality
    delivery: Delivery
    checks: tuple[RuleWeight, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def id(self) -> str:
        """The brief's id, shared by all versions."""
        return self.identity.brief_id

    @property
    def version(self) -> int:
        """Version number, from 1."""
        return self.identity.version

    @property
    def name(self) -> str:
        """``id@version``, as packages and events name it."""
        return f"{self.id}@{self.version}"

    @property
    def title(self) -> str:
        """What the person reads in lists."""
        return self.identity.title

    @property
    def tag(self) -> str:
        """BCP 47 tag of the piece's language."""
        return self.language.tag

    @property
    def direction(self) -> str:
        """``ltr`` or ``rtl``: what the brief says, else what the language and script say."""
        from writerdesk.languages.cards import card

        return self.language.direction or card(self.tag).direction
