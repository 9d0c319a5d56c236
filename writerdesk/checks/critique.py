"""What a critique of a machine-written text needs beside its essay: remarks that quote it, a filled-in rubric.

Sources: the brief (how many remarks of which categories, which criteria) and the vendors' practice that every
judgement quotes its place and gives its reason. All of it is convention; a brief may raise or lower it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from writerdesk.checks.blocks import same, weight
from writerdesk.checks.findings import Hit, Severity
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said
from writerdesk.checks.words import primary
from writerdesk.text.segments import beginning

_SOURCE = "the brief"
_QUOTED = re.compile('“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"\n]+)"|「([^「」]+)」|『([^『』]+)』')
_LEFT_OUT = re.compile(r"[\[(]?(?:\.{3}|…)[\])]?|\s[/|]\s|\n")
"""What stands for words left out, or for a line end, in a quotation."""
_TELLING = 6.0
"""A quotation of fewer letters may be a word that is talked about, or a title."""


def remarks(material: Material) -> Iterator[Hit]:
    """Fewer remarks on the judged text than the brief asks for, or none at all."""
    asked = material.critique
    least = max(asked.least, 1) if asked else 0
    if asked is not None and len(asked.remarks) < least:
        yield _whole(
            Said("The judged text has {remarks}; {least} at least are asked for.",
                 remarks=_remarks(len(asked.remarks)), least=least),
            _remarks(len(asked.remarks)), f"{least} or more remarks on the judged text",
        )  # fmt: skip


def category(material: Material) -> Iterator[Hit]:
    """Categories with fewer remarks than asked for, and remarks of a category that the brief does not have."""
    asked = material.critique
    if asked is None:
        return
    made = Counter(remark.category for remark in asked.remarks)
    for one in asked.categories:
        if made[one.id] < one.least:
            yield _whole(
                Said("“{category}” has {remarks}; the brief asks for {least}.",
                 category=one.label, remarks=_remarks(made[one.id]), least=one.least),
                _remarks(made[one.id]), f"{one.least} of “{one.label}”",
            )  # fmt: skip
    known = {one.id for one in asked.categories}
    for remark in asked.remarks:
        if remark.category not in known:
            yield _whole(
                Said("The remark on “{words}” has no category of this brief.", words=_short(remark.exact)),
                remark.category or "no category", f"a category for “{_short(remark.exact)}”",
            )  # fmt: skip


def anchor(material: Material) -> Iterator[Hit]:
    """Remarks that do not quote the judged text as it stands, and remarks that say nothing."""
    asked = material.critique
    for remark in asked.remarks if asked else ():
        place = asked.text[remark.start : remark.end] if asked and 0 <= remark.start < remark.end else ""
        if not place.strip() or place != remark.exact:
            yield _whole(
                Said(
                    "The remark on “{words}” does not quote the judged text as it stands.", words=_short(remark.exact)
                ),
                _short(place) or "nothing",
                f"“{_short(remark.exact)}” at its place",
            )
        elif not remark.text.strip():
            yield _whole(
                Said("The remark on “{words}” says nothing.", words=_short(remark.exact)), "no words",
                f"words on “{_short(remark.exact)}”",
            )  # fmt: skip


def rating(material: Material) -> Iterator[Hit]:
    """Criteria of the rubric that are not rated, or rated off their scale."""
    asked = material.critique
    made = {one.criterion: one for one in asked.ratings} if asked else {}
    for criterion in asked.criteria if asked else ():
        expected = f"“{criterion.label}” rated {criterion.points[0]} to {criterion.points[-1]}"
        given = made.get(criterion.id)
        if given is None or not given.value:
            yield _whole(Said("“{criterion}” is not rated yet.", criterion=criterion.label), "no rating", expected)
        elif given.value not in criterion.points:
            yield _whole(
                Said("“{criterion}” has no point {value} on its scale.", criterion=criterion.label, value=given.value),
                given.value,
                expected,
            )


def reason(material: Material) -> Iterator[Hit]:
    """Ratings without a reason; of a taste it must be given, of what can be checked it is better."""
    asked = material.critique
    made = {one.criterion: one for one in asked.ratings} if asked else {}
    for criterion in asked.criteria if asked else ():
        given = made.get(criterion.id)
        if given is not None and given.value and not given.reason.strip():
            yield _whole(
                Said("“{criterion}” is rated without a reason.", criterion=criterion.label),
                "no reason",
                f"a reason for “{criterion.label}”",
                severity="convention" if criterion.taste else "advice",
            )


def quote(material: Material) -> Iterator[Hit]:
    """Words in quotation marks that do not stand in the judged text; nothing where it is in another language."""
    asked = material.critique
    if asked is None or primary(asked.language) != primary(material.language):
        return
    for found in _QUOTED.finditer(material.text):
        words = next(filter(None, found.groups()))
        parts = [part for part in _LEFT_OUT.split(words) if weight(part) >= _TELLING]
        if any(same(part) not in asked.folded for part in parts):
            yield Hit(
                found.start(), found.end(),
                message=Said("These words stand in quotation marks, but not in the judged text."),
                found=_short(words), expected="the words as they stand there", source="an exact quotation can be found",
            )  # fmt: skip


def _whole(message: Said, found: str, expected: str, severity: Severity | None = None) -> Hit:
    return Hit(0, 0, message=message, found=str(found), expected=str(expected), source=_SOURCE, severity=severity)


def _remarks(number: int) -> Said:
    return Said("1 remark") if number == 1 else Said("{number} remarks", number=number) if number else Said("no remark")


def _short(words: str) -> str:
    told = " ".join(words.split())
    return told if len(told) <= 60 else f"{beginning(told, 60)}…"
