"""The columns of a row, once: the dataset card, Croissant and the loaders' types are all made from this list."""

from __future__ import annotations

from typing import Literal

import msgspec

Kind = Literal["text", "texts", "whole", "records"]


class Column(msgspec.Struct, frozen=True):
    """A column: text, a list of texts, a whole number, or a list of records with ``parts``; ``null`` may stand."""

    name: str
    kind: Kind
    words: str
    null: bool = False
    parts: tuple[Part, ...] = ()


class Part(msgspec.Struct, frozen=True):
    """A field of a record in a column."""

    name: str
    kind: Literal["text", "whole", "number", "numbers"]
    words: str


COLUMNS: tuple[Column, ...] = (
    Column("id", "text", "Id of the piece; rows are sorted by it as a string."),
    Column("title", "text", "Its title, as the writer gave it."),
    Column("text", "text", "The text in NFC with LF line ends and one final newline."),
    Column("language", "text", "BCP 47 tag."),
    Column("script", "text", "ISO 15924 code; Zzzz where it is not known.", null=True),
    Column("glottocode", "text", "Glottolog's code of the language.", null=True),
    Column("variety", "text", "Dialect or variety in the writer's words.", null=True),
    Column("kind", "text", "poem, lyric, story, narrative, play, scene, rewrite, critique or prompt."),
    Column("form", "text", "Id of the verse form.", null=True),
    Column("brief", "text", "The commission, as id@version."),
    Column("licence", "text", "SPDX identifier, LicenseRef or address; see LICENSES."),
    Column("consent_scopes", "texts", "Every use that the writer consented to."),
    Column("consent_version", "text", "Version of the wording that the writer was shown."),
    Column("consent_language", "text", "Language of that wording."),
    Column("author", "text", "Pseudonym of the writer, the same within this release only."),
    Column("revisions", "whole", "Number of the revision that was accepted."),
    Column("rounds", "whole", "How often the piece was read: 1 when the first sending was accepted."),
    Column("decision", "text", "How it was decided."),
    Column(
        "scores",
        "records",
        "The readers' scores of this revision by criterion of the brief's rubric, never averaged.",
        parts=(
            Part("criterion", "text", "Id of the criterion in the brief."),
            Part("n", "whole", "How many readers scored it."),
            Part("values", "numbers", "Their values in ascending order."),
            Part(
                "alpha",
                "number",
                "Krippendorff's alpha (ordinal) of this criterion over the release, null for a matter of taste.",
            ),
            Part("alpha_n", "whole", "Over how many pieces with at least two readers."),
        ),
    ),
    Column("waived", "texts", "Rules of the checks whose findings the writer let stand with a note."),
    Column("judged_text", "text", "Critiques: the machine-written text that is judged.", null=True),
    Column(
        "judged_spans",
        "records",
        "Critiques: places in the judged text, in code points from 0, half-open, and what is said of each.",
        parts=(
            Part("start", "whole", "First code point."),
            Part("end", "whole", "Code point after the last."),
            Part("text", "text", "The writer's words on it."),
            Part("category", "text", "What sort of remark it is, as the brief names it; may be empty."),
        ),
    ),
    Column(
        "judged_ratings",
        "records",
        "Critiques: how the writer rates the judged text by the criteria of the brief.",
        parts=(
            Part("criterion", "text", "Id of the criterion in the brief."),
            Part("value", "text", "The point of its scale."),
            Part("reason", "text", "Why, in the writer's words."),
        ),
    ),
)
