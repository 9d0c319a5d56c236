"""The house keeps its shape: layers, sizes, names, errors."""

from __future__ import annotations

import ast
import statistics
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from writerdesk import errors

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "writerdesk"
LOWER_ROOMS = "text storage trust languages briefs lifecycle drafts checks packages"
ROOMS = f"{LOWER_ROOMS} reviews sync endpoint actions desktop cli".split()


def modules() -> Iterator[Path]:
    yield from sorted(PACKAGE.rglob("*.py"))


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def definitions(path: Path) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, int]]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            first = min([node.lineno, *(mark.lineno for mark in node.decorator_list)])
            yield node, (node.end_lineno or node.lineno) - first + 1


def test_layers_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([str(lint), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_rooms_are_the_fifteen_of_the_plan() -> None:
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir() and not path.name.startswith(("_", "."))}
    assert rooms == set(ROOMS)
    assert all((ROOT / "tests" / room).is_dir() for room in ROOMS)


def test_top_level_holds_only_what_was_agreed() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    top = {line.split("/")[0] for line in listed.splitlines()}
    allowed = {"writerdesk", "resources", "translations", "tests", "build.spec", "pyproject.toml", "README.md"}
    assert {name for name in top if not name.startswith(".")} <= allowed | {"LICENSE", "uv.lock"}


def test_sizes_stay_small() -> None:
    too_large = []
    for path in modules():
        lines = path.read_text(encoding="utf-8").count("\n")
        limit = 300 if path.name == "main_window.py" else 400
        if lines > limit:
            too_large.append(f"{path.relative_to(ROOT)}: {lines} lines")
        for node, size in definitions(path):
            if size > (250 if isinstance(node, ast.ClassDef) else 50):
                too_large.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}: {size} lines")
    assert too_large == []


def test_files_are_small_in_the_middle() -> None:
    lengths = [path.read_text(encoding="utf-8").count("\n") for path in modules() if path.name != "__init__.py"]
    assert statistics.median(lengths) <= 200


def test_names_say_something() -> None:
    empty = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}
    assert [path for path in modules() if path.stem in empty or path.parent.name in empty] == []


def test_nothing_is_left_unfinished() -> None:
    marks = ("TO" + "DO", "FIX" + "ME", "NotImplemented" + "Error")
    left = []
    for path in modules():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            code, _, comment = line.partition("#")
            if any(mark in comment for mark in marks[:2]) or marks[2] in code:
                left.append(f"{path}:{number}")
    assert left == []


def test_public_things_say_what_they_are() -> None:
    silent = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in modules()
        for node in parsed(path).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert silent == []


def test_no_path_of_a_machine_stands_in_the_tree() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    named = []
    for name in listed.splitlines():
        path = ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".yml", ".yaml", ".spec"} and path.is_file():
            text = path.read_text(encoding="utf-8")
            named += [name for folder in ("work", "root") if f" /{folder}/" in text or f'"/{folder}/' in text]
    assert named == []


def every_error() -> Iterator[type[errors.WriterDeskError]]:
    waiting: list[type[errors.WriterDeskError]] = [errors.WriterDeskError]
    while waiting:
        kind = waiting.pop()
        yield kind
        waiting.extend(kind.__subclasses__())


def test_errors_are_one_tree_drawn_at_its_top() -> None:
    drawn = errors.__doc__ or ""
    assert [kind.__name__ for kind in every_error() if kind.__name__ not in drawn] == []
    assert {kind.__module__ for kind in every_error()} == {"writerdesk.errors"}


@pytest.mark.parametrize(
    ("kind", "status"),
    [(errors.Declined, 1), (errors.Usage, 2), (errors.DiskProblem, 3), (errors.Refused, 4), (errors.Bug, 70)],
)
def test_an_error_crosses_a_process_whole(kind: type[errors.WriterDeskError], status: int) -> None:
    import pickle

    sent = kind("layer/word", "{name} is not here.", "Look for {name}.", where="line 3", name="ሰላም")
    came = pickle.loads(pickle.dumps(sent))  # noqa: S301
    assert (came.code, came.message, came.next, came.where) == (
        "layer/word",
        "ሰላም is not here.",
        "Look for ሰላም.",
        "line 3",
    )
    assert came.exit_status == status
