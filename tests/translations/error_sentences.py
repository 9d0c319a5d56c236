"""The sentences of errors, found in the code where errors are raised: what happened, and what to do now."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from writerdesk import errors

PACKAGE = Path(errors.__file__).parent
UNSEEN = (
    "cli/", "endpoint/", "actions/tour.py", "desktop/selftest.py", "reviews/agreement.py", "reviews/dataset/",
    "reviews/duplicates.py", "reviews/ratings.py", "reviews/release.py",
)  # fmt: skip
"""Where errors are read in a shell or answered to a program; no page shows them."""

_QUOTED = "from writerdesk.said import"
FINDINGS = ("checks/", "languages/")
"""Rooms whose quoted sentences are given to translators with those of findings."""

OWN_FILES = ("briefs/template.py", "briefs/tutorials.py", "languages/typing/expressions.py", "trust/allowed_signers.py")
"""Where what is quoted comes from the shell, or from files that travel with the program."""

ANSWERED = ("endpoint/callers.py", "endpoint/life.py")
"""What a vendor's server says to a writer or a lead, in the language that was asked for."""

_TOLD = {"PathStep": slice(1), "Guard": slice(2, 3), "Said": slice(1)}
"""Which arguments are templates too: of a step on the way of a piece, of what must hold before sealing, of a sentence
that an error quotes or a fault of a brief brings.
"""

_WORDS = re.compile("[A-Za-z]{2,} [a-z]{2,}")
_SENTENCES = slice(1, 3)
"""Which arguments of an error are sentences: the template of what happened, and of the next step."""


def error_sentences() -> list[str]:
    """Every template that a page can show, each once, in the order of the files."""
    found: dict[str, None] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        name = file.relative_to(PACKAGE).as_posix()
        text = "" if name.startswith(UNSEEN) and name not in ANSWERED else file.read_text("utf-8")
        if "errors import" in text or any(name in text for name in _TOLD):
            found |= dict.fromkeys(
                _Module(ast.parse(text)).sentences(quoted=_QUOTED in text and not name.startswith(FINDINGS))
            )
    return list(found)


def words_in_fields(files: Mapping[str, ast.Module] | None = None) -> Iterator[str]:
    """Where an error is filled with words that are written out: nobody could translate them. ``Said`` is for those."""
    for name, tree in (_shown() if files is None else files).items():
        yield from (f"{name}:{line} {words}" for line, words in _Module(tree).words_in_fields())


def _shown() -> dict[str, ast.Module]:
    names = {file: file.relative_to(PACKAGE).as_posix() for file in sorted(PACKAGE.rglob("*.py"))}
    return {
        name: ast.parse(file.read_text("utf-8"))
        for file, name in names.items()
        if not name.startswith((*UNSEEN, *OWN_FILES))
    }


def _kinds() -> set[str]:
    return {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}


class _Module:
    """One file. A template may be written out, chosen by a condition, named, looked up in a table, or handed in."""

    def __init__(self, tree: ast.Module) -> None:
        self._calls: list[ast.Call] = []
        self._functions: list[ast.FunctionDef] = []
        self._named: dict[str, list[ast.expr]] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                self._calls.append(node)
            elif isinstance(node, ast.FunctionDef):
                self._functions.append(node)
            elif isinstance(node, ast.Assign):
                self._name(node.targets, node.value)
            elif isinstance(node, ast.AnnAssign) and node.value is not None:
                self._name([node.target], node.value)
            elif isinstance(node, ast.For):
                self._name([node.target], node.iter)

    def _name(self, targets: list[ast.expr], value: ast.expr) -> None:
        for name in (part for target in targets for part in ast.walk(target)):
            if isinstance(name, ast.Name):
                self._named.setdefault(name.id, []).append(value)

    def sentences(self, *, quoted: bool) -> Iterator[str]:
        """Templates of the errors that are raised here, and of what they quote."""
        kinds = _kinds()
        for call in self._calls:
            name = _name(call.func)
            if name == "Said" and not quoted:
                continue
            for argument in call.args[_SENTENCES if name in kinds else _TOLD.get(name, slice(0))]:
                yield from self._said(argument, set())

    def words_in_fields(self) -> Iterator[tuple[int, str]]:
        """Words of two or more that are handed to errors for their fields, each with the line of the error."""
        for call in self._calls:
            if _name(call.func) in _kinds():
                for field in call.keywords:
                    own = [field.value] if field.arg != "where" else []
                    given = [one for value in own if isinstance(value, ast.Name) for one in self._handed_in(value.id)]
                    for value in (*own, *given):
                        yield from ((call.lineno, words) for words in _unquoted(value))

    def _said(self, node: ast.expr, seen: set[str]) -> Iterator[str]:
        for part in ast.walk(node):
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and " " in part.value.strip():
                yield part.value
            elif isinstance(part, ast.Name) and part.id not in seen:
                seen.add(part.id)
                for value in [*self._named.get(part.id, ()), *self._handed_in(part.id)]:
                    yield from self._said(value, seen)

    def _handed_in(self, name: str) -> Iterator[ast.expr]:
        """What the callers in this file give for a parameter."""
        for function in self._functions:
            names = [one.arg for one in (*function.args.posonlyargs, *function.args.args) if one.arg != "self"]
            if name not in names:
                continue
            for call in self._calls:
                if _name(call.func) == function.name:
                    yield from call.args[names.index(name) : names.index(name) + 1]
                    yield from (one.value for one in call.keywords if one.arg == name)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _unquoted(node: ast.expr) -> Iterator[str]:
    """Words in a value; not those in a call, which is a sentence for translators or makes something of names."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _WORDS.search(node.value):
        yield node.value
    if not isinstance(node, ast.Call):
        for inner in ast.iter_child_nodes(node):
            if isinstance(inner, ast.expr):
                yield from _unquoted(inner)
