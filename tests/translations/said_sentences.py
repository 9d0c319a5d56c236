"""The sentences of findings and of language cards: templates in the code, and reasons in the files of verse forms and
of languages.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator

from tests.translations.error_sentences import FINDINGS, PACKAGE
from writerdesk.resources import resource

_PHRASE = re.compile("(?=.{6,45}$)[a-z]+( [a-z]+)+")


def said_sentences() -> list[str]:
    """Every template that a window can show, each once: what is written out in ``Said(…)``, then reasons of forms."""
    found: dict[str, None] = {}
    for file in sorted(file for room in FINDINGS for file in (PACKAGE / room).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Said" and node.args:
                for words in _written_out(node.args[0]):
                    if any(map(str.isalpha, _bare(words))):
                        found[words] = None
    for file in sorted(resource("forms").glob("*.toml")):
        found |= dict.fromkeys(_reasons(tomllib.loads(file.read_text("utf-8"))))
    return list(found | dict.fromkeys(_ways_to_read()) | dict.fromkeys(_of_cards()))


def names_of_forms() -> list[str]:
    """Ids of the verse forms that come along; what they are called is translated by them."""
    return sorted(file.stem for file in resource("forms").glob("*.toml"))


def _ways_to_read() -> Iterator[str]:
    """Why a syllable may be read otherwise: short phrases written out in the rules of counting."""
    for file in sorted((PACKAGE / "languages" / "prosody").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _PHRASE.fullmatch(node.value):
                yield node.value


def _of_cards() -> Iterator[str]:
    """Why cards of languages claim what they do, how that was measured, and what keeps a dictionary out."""
    for file in sorted(resource("languages").glob("*.toml")):
        for claim in tomllib.loads(file.read_text("utf-8")).get("claims", {}).values():
            yield claim["why"]
            yield from (one["said"] for one in claim.get("measured", ()))
    elsewhere = tomllib.loads(resource("languages", "generic", "dictionaries-elsewhere.toml").read_text("utf-8"))
    yield from (row["because"] for row in elsewhere.values() if " " in row["because"])


def _written_out(template: ast.expr) -> Iterator[str]:
    """A literal, or both of a choice between two."""
    if isinstance(template, ast.IfExp):
        yield from (*_written_out(template.body), *_written_out(template.orelse))
    elif isinstance(template, ast.Constant) and isinstance(template.value, str):
        yield template.value


def _bare(template: str) -> str:
    """A template without its fields."""
    return "".join(part.rpartition("}")[2] for part in template.split("{"))


def _reasons(value: object) -> Iterator[str]:
    """What a form says under ``why``, wherever a rule has it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "why" and inner:
                yield inner
            else:
                yield from _reasons(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _reasons(inner)
