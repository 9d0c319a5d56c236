"""Code that will be wanted is read ahead: from the disk in a job, and taken in on the main thread, a module at a time.

PySide6 makes a class of Qt when it is first asked for. Two threads that do so at the same time end the program: with
6.11 it was a segmentation fault each time two of them went through QtWidgets. So no job imports what imports Qt.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from importlib.abc import InspectLoader
from importlib.util import find_spec
from types import CodeType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writerdesk.desktop.widgets.slices import Slices

if TYPE_CHECKING:
    from writerdesk.desktop.parts import Parts

_ROOM = "writerdesk.desktop."
_BETWEEN = {"TO_BOOL", "CACHE"}
"""What Python may do between looking a name up and judging it."""
_QT = ("PySide6", "shiboken6")


def read_ahead(parts: Parts, owner: QObject, modules: Sequence[str], then: Callable[[], None] | None = None) -> None:
    """Import modules of this room, named from it on (``find.tool``), over many turns; ``then`` follows."""
    slices = Slices(owner)
    if then is not None:
        slices.finished.connect(then)
    work = partial(made_ready, [_ROOM + module for module in modules])
    parts.do(work, lambda names: slices.run(_import_each(names)))


def made_ready(modules: Sequence[str]) -> list[str]:
    """Modules of this room that the main thread is to import, the wanted ones first; call it in a job.

    Their code is read and not run; what they want of other rooms and of other people, all without Qt, is imported here.
    """
    order: dict[str, None] = {}
    seen = set(sys.modules)
    for module in modules:
        _visit(module, seen, order)
    return list(order)


def _visit(module: str, seen: set[str], order: dict[str, None]) -> None:
    if module in seen or module.startswith(_QT):
        return
    seen.add(module)
    if not module.startswith(_ROOM):
        import_module(module)
        return
    spec = find_spec(module)
    loader = spec.loader if spec is not None else None
    code = loader.get_code(module) if isinstance(loader, InspectLoader) else None
    for name in _imports(code) if code is not None else ():
        _visit(name, seen, order)
    order[module] = None


def _imports(code: CodeType) -> Iterator[str]:
    """What a module imports when it is run; what stands under ``if TYPE_CHECKING`` it does not."""
    from dis import get_instructions

    checking, behind = False, 0
    for step in get_instructions(code):
        if step.offset < behind:
            continue
        if checking and step.opname.startswith("POP_JUMP"):
            behind = step.argval
        elif step.opname == "IMPORT_NAME":
            yield str(step.argval)
        checking = step.argval == "TYPE_CHECKING" or (checking and step.opname in _BETWEEN)


def _import_each(modules: Sequence[str]) -> Iterator[None]:
    for module in modules:
        import_module(module)
        yield
