"""The sentences of errors, found in the code where errors are raised: what happened, and what to do now."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from writerdesk import errors

PACKAGE = Path(errors.__file__).parent
UNSEEN = (
    "cli/", "endpoint/", "actions/tour.py", "desktop/selftest.py", "reviews/agreement.py", "reviews/dataset/",
    "reviews/duplicates.py", "reviews/ratings.py", "reviews/release.py",
)  # fmt: skip
"""Where errors are read in a shell or answered to a program; no page shows them."""

ANSWERED = ("endpoint/callers.py", "endpoint/life.py")
"""What a vendor's server says to a writer or a lead, in the language that was asked for."""

_TOLD = {"PathStep": slice(1), "Guard": slice(2, 3)}
"""Which arguments of a step on the way of a piece, and of what must hold before sealing, are templates too."""

_SENTENCES = slice(1, 3)
"""Which arguments of an error are sentences: the template of what happened, and of the next step."""


def error_sentences() -> list[str]:
    """Every template that a page can show, each once, in the order of the files."""
    found: dict[str, None] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        name = file.relative_to(PACKAGE).as_posix()
        text = "" if name.startswith(UNSEEN) and name not in ANSWERED else file.read_text("utf-8")
        if "errors import" in text or any(name in text for name in _TOLD):
            found |= dict.fromkeys(_Module(ast.parse(text)).sentences())
    return list(found)


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

    def sentences(self) -> Iterator[str]:
        """Templates of the errors that are raised here."""
        kinds = _kinds()
        for call in self._calls:
            name = _name(call.func)
            for argument in call.args[_SENTENCES if name in kinds else _TOLD.get(name, slice(0))]:
                yield from self._said(argument, set())

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
