"""Kinds of documents are worked out as their module is imported, by the thread that imports it.

msgspec 0.22 works out what a Struct holds when it is first decoded, and lets other threads run meanwhile: two threads
that decode the same kind for the first time at the same time end the process. While a module is being imported no other
thread has its kinds.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # typing itself is not needed before the first text stands
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType


class _WorksOut:
    """Finds WriterDesk's modules as the finders behind it do, and works out their kinds once they have run."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """The module, if another finder has it."""
        if not name.startswith("writerdesk."):
            return None
        others = (one.find_spec(name, path, target) for one in sys.meta_path if one is not self)
        spec = next((one for one in others if one is not None), None)
        if spec is not None and spec.loader is not None and "exec_module" not in vars(spec.loader):
            run = spec.loader.exec_module

            def run_and_work_out(module: ModuleType) -> None:
                run(module)
                _work_out(module)

            spec.loader.exec_module = run_and_work_out  # type: ignore[method-assign]
        return spec


def _work_out(module: ModuleType) -> None:
    if "msgspec" not in sys.modules:
        return
    import msgspec  # where another thread is in the middle of it, this waits for its end

    for kind in list(vars(module).values()):
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind.__module__ == module.__name__:
            try:
                msgspec.json.Decoder(kind)
            except (NameError, TypeError):  # one that is only ever written
                continue


def work_out_documents() -> None:
    """From now on, for every module of WriterDesk that is imported."""
    if not any(isinstance(one, _WorksOut) for one in sys.meta_path):
        sys.meta_path.insert(0, _WorksOut())
