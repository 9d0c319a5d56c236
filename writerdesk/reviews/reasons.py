"""The reason library: what a lead can say for a verdict, in the writer's language, each tied to a part of the brief."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Literal

import msgspec

from writerdesk.errors import Refused
from writerdesk.resources import resource
from writerdesk.text.toml_text import read_toml

FALLBACK = "en"


class ReasonEntry(msgspec.Struct, frozen=True):
    """One reason: ``code`` is the same in every language, ``clause`` the group of the brief that it stands on."""

    code: str
    verdict: Literal["changes", "not-accepted", "second"]
    text: str
    clause: str


class _Library(msgspec.Struct, frozen=True):
    language: str
    reasons: tuple[ReasonEntry, ...]


def list_reasons(language: str) -> list[ReasonEntry]:
    """The reasons in the language of the BCP 47 tag, in English where there is no file for it."""
    return list(_library(language.replace("_", "-").split("-")[0].lower()))


def reason(code: str, language: str) -> ReasonEntry:
    """One reason in a language, as :func:`list_reasons`; raises :class:`Refused` ``reason/unknown``."""
    found = next((entry for entry in list_reasons(language) if entry.code == code), None)
    if found is None:
        raise no_such_reason(code)
    return found


def no_such_reason(code: str) -> Refused:
    """What is raised for a code that stands in no library."""
    return Refused("reason/unknown", "There is no reason “{reason}”.", "See reasons list.", where=code, reason=code)


def reason_languages() -> list[str]:
    """Tags of the languages that have a reason library, sorted."""
    return sorted(file.stem for file in resource("reasons").glob("*.toml"))


def parse_reasons(data: bytes) -> tuple[ReasonEntry, ...]:
    """The reasons in the bytes of a file such as those in ``resources/reasons``; raises ``reason/damaged``."""
    try:
        return msgspec.convert(read_toml(data), _Library).reasons
    except (msgspec.ValidationError, Refused) as problem:
        why = problem.message if isinstance(problem, Refused) else str(problem)
        hint = "Write it as the files in resources/reasons are written."
        raise Refused("reason/damaged", "The file of reasons cannot be read: {why}.", hint, why=why.rstrip(".")) from (
            problem
        )


@cache
def _library(primary: str) -> tuple[ReasonEntry, ...]:
    tag = primary if primary in reason_languages() else FALLBACK
    data = tomllib.loads(resource("reasons", f"{tag}.toml").read_text("utf-8"))
    return msgspec.convert(data, _Library).reasons
