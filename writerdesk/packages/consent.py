"""The words a writer is shown before consenting, versioned, one file a language in ``resources/consent``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

import msgspec

from writerdesk.resources import resource

FALLBACK = "en"


class ScopeWording(msgspec.Struct, frozen=True):
    """One use: its name, and what consenting to it means."""

    name: str
    meaning: str


class ConsentWording(msgspec.Struct, frozen=True):
    """The wording in one language.

    ``version`` changes whenever the meaning does. ``question`` stands above the uses, ``promise`` below them;
    ``process_shows`` and ``process_hides`` say what the record of saves in the package tells and does not tell.
    """

    version: str
    language: str
    question: str
    promise: str
    process_shows: str
    process_hides: str
    scopes: Mapping[str, ScopeWording]


def wording_languages() -> list[str]:
    """Languages in which there is a wording, sorted."""
    return sorted(path.stem for path in resource("consent").glob("*.toml"))


def consent_wording(tag: str) -> ConsentWording:
    """The wording for a BCP 47 tag (``am-Ethi`` finds ``am``), in English when there is none: see its ``language``."""
    parts = tag.split("-")
    candidates = ["-".join(parts[:n]).lower() for n in range(len(parts), 0, -1)]
    known = wording_languages()
    return _load(next((candidate for candidate in candidates if candidate in known), FALLBACK))


@cache
def _load(language: str) -> ConsentWording:
    text = resource("consent", f"{language}.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), ConsentWording)
