"""Briefs as files: write a new one, check, sign, compare. No desk is needed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from writerdesk.actions.brief_forms import attached_to, form_faults, refuse_unfit_forms
from writerdesk.actions.rules import rule_faults
from writerdesk.briefs.brief_file import (
    attachment_files,
    read_brief_file,
    read_source,
    sign_brief,
)
from writerdesk.briefs.brief_zip import is_brief_file, source_in
from writerdesk.briefs.check import check_brief, is_valid
from writerdesk.briefs.difference import FieldChange, diff_briefs
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.shape import Fault
from writerdesk.briefs.source import parse_source
from writerdesk.briefs.template import new_brief_toml
from writerdesk.errors import Refused
from writerdesk.storage.durable import write_file
from writerdesk.trust.keys import load_key_file


@dataclass(frozen=True)
class WrittenBrief:
    """Where a brief was written, and which one."""

    file: str
    id: str
    version: int


@dataclass(frozen=True)
class SignedBrief(WrittenBrief):
    """A brief that was signed; ``key`` is the id of the key."""

    key: str


@dataclass(frozen=True)
class BriefInFile:
    """A brief read from a file, and what its signature is worth without a desk."""

    brief: Brief
    signature: str


def new_brief(language: str, kind: str, title: str, settings: Sequence[tuple[str, Any]], out: Path) -> WrittenBrief:
    """Write a commented brief that can be published as it stands; ``settings`` are (path, value) pairs."""
    text = new_brief_toml(language, kind, title, [(path, json.dumps(value)) for path, value in settings])
    data = text.encode("utf-8")
    write_file(out.absolute(), data)
    brief = read_source(data)
    return WrittenBrief(str(out.absolute()), brief.id, brief.version)


def check_brief_file(data: bytes, folder: Path) -> list[Fault]:
    """Everything that is wrong with a brief, warnings included; see :func:`is_valid`.

    A form file that it brings is read from ``folder`` where it is not in it.
    """
    faults = check_brief(data)
    try:
        values = parse_source(source_in(data))
    except Refused:
        return faults  # that it cannot be read is said already
    return [*faults, *rule_faults(values), *form_faults(values, attached_to(data, folder))]


def sign_brief_file(file: Path, key_file: Path, out: Path) -> SignedBrief:
    """Sign the brief of ``file`` (its attachments stand beside it) with an OpenSSH Ed25519 key.

    Raises :class:`Refused` ``brief/faults``, ``brief/attachment``, ``brief/form`` (a form file with faults).
    """
    source, key = file.read_bytes(), load_key_file(key_file)
    signed = sign_brief(source, key, attachment_files(source, file.parent))
    read = read_brief_file(signed, None)
    refuse_unfit_forms(read)
    write_file(out.absolute(), signed)
    brief = read.brief
    return SignedBrief(str(out.absolute()), brief.id, brief.version, key.key_id)


def brief_in_file(data: bytes) -> BriefInFile:
    """The brief in TOML, JSON or a signed file."""
    if is_brief_file(data):
        read = read_brief_file(data, None)
        return BriefInFile(read.brief, read.signature.state)
    return BriefInFile(read_source(data), "none")


def brief_as_text(data: bytes) -> tuple[Brief, str]:
    """A brief in TOML, JSON or a signed file, and the words in which it is written."""
    text = source_in(data).decode("utf-8")
    return brief_in_file(data).brief, text


def compare(before: bytes, after: bytes) -> list[FieldChange]:
    """What differs between two briefs, field by field."""
    return diff_briefs(*(read_source(source_in(data)) for data in (before, after)))


__all__ = [
    "BriefInFile",
    "SignedBrief",
    "WrittenBrief",
    "brief_as_text",
    "brief_in_file",
    "check_brief_file",
    "compare",
    "is_valid",
    "new_brief",
    "sign_brief_file",
]
