"""The machine-written text that a critique judges, and what its brief asks to be said of it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from writerdesk.briefs.brief_file import ReadBrief
from writerdesk.briefs.documents import Brief, Category, Criterion, JudgedText
from writerdesk.resources import resource
from writerdesk.text.normal import to_nfc


class _Known(msgspec.Struct, frozen=True):
    id: str
    label: Mapping[str, str]
    means: Mapping[str, str]


class _KnownCategories(msgspec.Struct, frozen=True):
    categories: tuple[_Known, ...]


def judged_of(brief: Brief) -> JudgedText | None:
    """What a critique judges; None for every other kind of work."""
    return brief.work.judged if brief.work.kind == "critique" else None


def judged_text(opened: ReadBrief) -> str | None:
    """The judged text as all places point into it: NFC, line feeds, without a byte-order mark; None where none is.

    An attachment that is no UTF-8 is read as far as it goes.
    """
    judged = judged_of(opened.brief)
    if judged is None:
        return None
    text = judged.text or ""
    if judged.attachment is not None:
        text = opened.attachments.get(judged.attachment, b"").decode("utf-8", "replace")
    return to_nfc(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def judged_language(brief: Brief) -> str:
    """BCP 47 tag of the judged text: its own, else the brief's."""
    judged = judged_of(brief)
    return (judged.language if judged else None) or brief.tag


def categories_of(brief: Brief, language: str) -> tuple[Category, ...]:
    """The categories of remarks: the brief's, else those of every desk with their names in ``language``."""
    judged = judged_of(brief)
    if judged is None or judged.categories:
        return judged.categories if judged else ()
    file = resource("critique", "categories.toml")
    known = msgspec.toml.decode(file.read_bytes(), type=_KnownCategories).categories
    return tuple(Category(id=one.id, label=_in(one.label, language), means=_in(one.means, language)) for one in known)


def criteria_of(brief: Brief) -> tuple[Criterion, ...]:
    """What the writer rates the judged text by: criteria of its own, else the brief's rubric."""
    judged = judged_of(brief)
    return () if judged is None else judged.criteria or brief.rubric.criteria


def _in(words: Mapping[str, str], language: str) -> str:
    return words.get(language.replace("_", "-").split("-", maxsplit=1)[0]) or words["en"]
