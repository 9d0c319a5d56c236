"""PySide6 as this program loads it says and does what it does when anybody else loads it."""

from __future__ import annotations

import subprocess
import sys

import pytest

LOADED_AS_HERE = """
from writerdesk.desktop.bindings import import_bindings
from writerdesk.desktop.enumerations import make_enumerations_at_once
make_enumerations_at_once()
import_bindings()
make_enumerations_at_once()
import_bindings()
"""

WRONG_CALLS = """
import inspect, sys
from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication(["-", "-platform", "offscreen"])
label, thing = QLabel(), QObject()
calls = [
    lambda: label.resize("wide"), lambda: thing.setObjectName(3), lambda: thing.setObjectName("a", "b"),
    lambda: QSize(1, 2, 3), lambda: QSize(1, "b"), lambda: QObject(foo=3), lambda: QColor("a", 1, 2, 3, 4, 5),
    lambda: label.setFont(3), lambda: QFont(bar=1), lambda: label.setAlignment("middle"), lambda: label.foo,
    lambda: QTimer.singleShot.__doc__, lambda: QLabel.__doc__[:100], lambda: QObject.__signature__,
    lambda: inspect.signature(QSize.scaled), lambda: sys.modules["shiboken6"].__file__,
]
first = int(sys.argv[1])
told = {}
for number in [*range(first, len(calls)), *range(first)]:
    try:
        told[number] = repr(calls[number]())
    except Exception as error:
        told[number] = f"{type(error).__name__}: {error}"
for number in sorted(told):
    print(number, told[number])
"""

ENUMERATIONS = """
import enum, pickle, re
from PySide6 import QtCore, QtGui, QtWidgets

def tell(call):
    try:
        answer = call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return repr(answer)

def own(kind):
    shared = [(name, value) for name, value in vars(kind).items() if name not in kind.__members__]
    return {name: re.sub("0x[0-9a-f]+", "", repr(value)) for name, value in sorted(shared)}

def show(kind):
    print(kind.__module__, kind.__qualname__, [base.__name__ for base in kind.__mro__], own(kind))
    for name, member in kind.__members__.items():
        print(name, member.name, repr(member), str(member), f"{member}", member._sort_order_, sorted(vars(member)))
        assert kind[name] is kind(member.value) is getattr(kind, name) is pickle.loads(pickle.dumps(member))
        assert hash(member) == (hash(member.value) if isinstance(member, int) else hash(member.name))
    print(len(kind), list(kind), tell(lambda: kind(123_456_789)), tell(lambda: kind("a")))
    some = list(kind)[:5] if issubclass(kind, enum.Flag) else []
    for one in some:
        print(tell(lambda: ~one), tell(lambda: one | 1), tell(lambda: kind(1 << 29)), tell(lambda: kind(0)))
        for other in some:
            print(repr(one | other), repr(one & other), repr(one ^ other), tell(lambda: list(one | other)))
            print(tell(lambda: one in one | other))

def walk(place, seen, depth):
    for name in sorted(dir(place)):
        thing = None if name.startswith("__") else getattr(place, name, None)
        if not isinstance(thing, type) or not thing.__module__.startswith("PySide6") or thing in seen:
            continue
        seen.add(thing)
        if isinstance(thing, enum.EnumType):
            show(thing)
        elif depth < 3:
            walk(thing, seen, depth + 1)

seen = set()
for module in (QtCore, QtGui, QtWidgets):
    walk(module, seen, 0)
"""


def _said(code: str, *words: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.long
@pytest.mark.parametrize("first", [0, 1, 3, 5, 9, 11, 13, 14])
def test_a_wrong_call_is_told_in_the_same_words_whichever_comes_first(first: int) -> None:
    usual = _said(WRONG_CALLS, str(first))
    assert "Supported signatures" in "\n".join(usual)
    assert _said(LOADED_AS_HERE + WRONG_CALLS, str(first)) == usual


@pytest.mark.long
def test_every_enumeration_of_qt_is_the_one_that_python_makes() -> None:
    usual, here = _said(ENUMERATIONS), _said(LOADED_AS_HERE + ENUMERATIONS)
    assert len(usual) > 6_000
    assert [pair for pair in zip(usual, here, strict=True) if pair[0] != pair[1]] == []


def test_enumerations_of_other_programs_are_left_to_python() -> None:
    code = """
from enum import Enum, Flag, IntEnum, auto
print(list(Enum("Colour", "RED GREEN")), list(IntEnum("Number", ["ONE", "TWO"], start=5)))
print(list(Enum("Pairs", [("A", (1, 2)), ("B", "b")])), list(Flag("Bits", {"A": auto(), "B": auto()})))
print(list(Enum("Taken", [("name", 1), ("value", 2)])), Enum("Here", [("A", 1)]).__module__)
print(Enum("Placed", [("A", 1)], module="m", qualname="q.Placed").A.__class__.__qualname__)
for wrong in ([("A", 1), ("A", 2)], [("mro", 1)], [("_a_", 1)]):
    try:
        print(Enum("Wrong", wrong))
    except Exception as error:
        print(type(error).__name__, error)
"""
    usual = _said(code)
    assert len(usual) == 7
    assert _said(LOADED_AS_HERE + code) == usual


def test_no_source_is_read_for_an_import_and_nothing_stays_in_its_way() -> None:
    told = _said(
        LOADED_AS_HERE + "import builtins, linecache, sys, wave\nimport PySide6.QtWidgets\n"
        "print(builtins.__import__.__name__, 'inspect' in sys.modules, list(linecache.cache), "
        "[finder for finder in sys.meta_path if type(finder).__module__.startswith('writerdesk.desktop')])"
    )
    assert told == ["__lazy_import__ False [] []"]
