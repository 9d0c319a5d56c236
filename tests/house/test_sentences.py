"""Every sentence that the window says can be translated."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import writerdesk

PACKAGE = Path(writerdesk.__file__).parent
TELLING = {"emit", "_say", "say", "setText", "setToolTip"}
TABLES = {"_SKIPPED", "_COUNTED", "_NOTES", "_LOOKS_WORDS"}


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def words_in(node: ast.expr) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value.endswith("."):
            yield part.value


def sentences_of_the_formats() -> set[str]:
    found: set[str] = set()
    for file in (PACKAGE / "drafts" / "formats").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and name_of(node) in {"say", "add"} and node.args:
                assert not isinstance(node.args[0], ast.JoinedStr), f"{file.name}: a sentence in parts"
                found |= set(words_in(node.args[0])) if isinstance(node.args[0], ast.Constant) else set()
            elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in TABLES:
                found |= {words for value in getattr(node.value, "values", [node.value]) for words in words_in(value)}
    return found


def test_what_is_said_of_a_file_stands_where_translators_find_it() -> None:
    listed = ast.parse((PACKAGE / "desktop" / "files" / "said_sentences.py").read_text("utf-8"))
    known = {
        node.args[1].value
        for node in ast.walk(listed)
        if isinstance(node, ast.Call)
        and name_of(node) == "QT_TRANSLATE_NOOP"
        and isinstance(node.args[1], ast.Constant)
    }
    assert sentences_of_the_formats() == known


def test_no_part_of_the_status_line_is_told_in_english_alone() -> None:
    bare = []
    for file in (PACKAGE / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and name_of(node) in TELLING and "go_wanted" not in ast.unparse(node.func):
                told = node.args[-1:]
                bare += [
                    f"{file.relative_to(PACKAGE)}:{node.lineno}"
                    for words in told
                    if isinstance(words, ast.Constant) and isinstance(words.value, str) and " " in words.value.strip()
                ]
                bare += [f"{file.relative_to(PACKAGE)}:{node.lineno}" for words in told if _in_letters(words)]
    assert bare == []


def _in_letters(words: ast.expr) -> bool:
    """An f-string with a word of its own between what is filled in."""
    parts = (
        [part.value for part in words.values if isinstance(part, ast.Constant)]
        if isinstance(words, ast.JoinedStr)
        else []
    )
    return any(isinstance(part, str) and any(sign.isalpha() for sign in part) for part in parts)
