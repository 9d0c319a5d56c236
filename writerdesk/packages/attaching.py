"""What may go along with a piece: kinds and sizes by the brief, never more than a package holds; and safe names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from writerdesk.briefs.conditions import Delivery
from writerdesk.errors import Declined
from writerdesk.trust.media import MediaKind, endings_of, kind_of_name, kinds_asked, media_kinds
from writerdesk.trust.strict_zip import MIB
from writerdesk.trust.zip_names import name_fault

MOST, LARGEST, TOGETHER = 50, 20 * MIB, 40 * MIB
"""Files, bytes of one and of all: with the text and its documents they fit the strict reader's limits."""

_STEM = 60


@dataclass(frozen=True)
class AttachmentRules:
    """``asked`` are the lines of the brief; ``kinds`` none means that no file may go along. Sizes in bytes."""

    asked: tuple[str, ...]
    kinds: tuple[MediaKind, ...]
    most: int
    largest: int


def rules_of(delivery: Delivery | None) -> AttachmentRules:
    """What a brief lets through; of a piece without a brief (None) everything that a package holds."""
    if delivery is None:
        return AttachmentRules((), media_kinds(), MOST, LARGEST)
    return AttachmentRules(
        delivery.attachments,
        kinds_asked(delivery.attachments),
        delivery.attachments_most or MOST,
        min(delivery.attachment_bytes or LARGEST, LARGEST),
    )


def require(rules: AttachmentRules, files: Sequence[tuple[str, int]]) -> None:
    """Raises :class:`Declined` ``attachment/not-asked|kind|too-large|many|together`` for the first rule that files,
    as pairs of name and size, break.
    """
    for name, size in files:
        _require_kind(rules, name)
        if size > rules.largest:
            raise Declined(
                "attachment/too-large", "{name} is larger than {most} MB.",
                "Save it smaller: a lower resolution, or a shorter recording.",
                where=name, name=name, most=f"{rules.largest / MIB:.3g}",
            )  # fmt: skip
    if len(files) > rules.most:
        raise Declined(
            "attachment/many", "No more than {most} files may go along.", "Take one out first.", most=rules.most
        )
    if sum(size for _name, size in files) > TOGETHER:
        raise Declined(
            "attachment/together", "The files together are larger than {most} MB.",
            "Save them smaller, or take one out.", most=TOGETHER // MIB,
        )  # fmt: skip


def _require_kind(rules: AttachmentRules, name: str) -> None:
    if not rules.kinds:
        raise Declined(
            "attachment/not-asked", "The brief does not ask for files beside the text.",
            "Take the file out, or ask the vendor for a brief that lets it come.", where=name,
        )  # fmt: skip
    if kind_of_name(name) not in rules.kinds:
        raise Declined(
            "attachment/kind", "{name} is of a kind that the brief does not ask for.",
            "Save it as one of these: {endings}.", where=name, name=name, endings=endings_of(rules.kinds),
        )  # fmt: skip


def travelling_name(title: str, kind: MediaKind, taken: Iterable[str]) -> str:
    """A name for a file in the package: plain letters, no device's name, like no other but for capitals.

    Of a name in another script nothing is left but “file”: what it shows is for the writer's words to say.
    """
    stem = unicodedata.normalize("NFKD", title.rpartition(".")[0]).encode("ascii", "ignore").decode()
    stem = re.sub("[^A-Za-z0-9_-]+", "-", stem).strip("-_")[:_STEM].rstrip("-_") or "file"
    if name_fault(stem.encode()) is not None:
        stem = f"file-{stem}"
    used = {name.lower() for name in taken}
    names = (f"{stem}{'' if number == 1 else f'-{number}'}.{kind.endings[0]}" for number in range(1, len(used) + 2))
    return next(name for name in names if name.lower() not in used)
