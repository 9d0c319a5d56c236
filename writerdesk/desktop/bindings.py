"""PySide6 without what only explains it: its tools for signatures are read when one is asked for.

At its first import Shiboken unpacks a zip from its own library, compiles the 3,600 lines in it, which print signatures,
and from then on reads the source of every module that is imported, to see whether it may use names_like_these. That is
half of the time a bare window takes to start, and nothing here needs it but the words of a wrong call. So its tools are
stood in for by functions that fetch them at their first call, and what Python brings for them by empty modules that are
gone again after the import. See ``.github/decisions/110-start.md``.
"""

from __future__ import annotations

import builtins
import importlib
import sys
import threading
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, cast

from writerdesk.resources import resource

if TYPE_CHECKING:
    from importlib.abc import Loader

_KNOWN = "6.11."
"""Versions whose inner names were looked at; any other is left as it is."""

_TOOLS = "shibokensupport"
_PACKAGES = frozenset({_TOOLS, f"{_TOOLS}.signature"})
_LOADER, _MAPPING = f"{_TOOLS}.signature.loader", f"{_TOOLS}.signature.mapping"
_ASKED = {
    _LOADER: ("pyside_type_init", "create_signature", "seterror_argument", "make_helptext",
              "feature_import", "feature_imported"),
    _MAPPING: ("update_mapping",),
}  # fmt: skip
"""What the library calls, by module. It finds names in the dictionary of ``mapping``, which must stay the same one."""
_FOR_TOOLS = frozenset({"base64", "tempfile", "textwrap", "traceback", "zipfile"})
"""Python's own modules that Shiboken imports ahead for its tools alone, with some twenty that these bring."""
_HOLDERS = ("shiboken6", "signature_bootstrap")
"""Modules that hold these by name."""


def import_bindings() -> None:
    """Import PySide6 as its first import in this process; raises :class:`ImportError` as that import would."""
    if "shiboken6" not in sys.modules:
        stand_in = _StandIn()
        sys.meta_path.insert(0, stand_in)
        try:
            importlib.import_module("PySide6.QtCore")
        finally:
            sys.meta_path.remove(stand_in)
            stand_in.restore()
    # Where the whole tools are in: no module's source is read at its import.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


class _StandIn:
    """Finds the tools' packages, empty but for the functions that the library calls."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._whole = False
        self._home: tuple[ModuleSpec, str | None] | None = None
        self._empty: dict[str, ModuleType] = {}

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of a tool that is stood in for; Shiboken's own with another home while it looks for its tools."""
        if fullname == "shiboken6":
            return self._elsewhere()
        if self._home is not None and (fullname in _PACKAGES or fullname in _ASKED or fullname in _FOR_TOOLS):
            return ModuleSpec(fullname, cast("Loader", self), is_package=fullname in _PACKAGES)
        return None

    def create_module(self, _spec: ModuleSpec) -> None:
        """Modules are made as usual."""

    def exec_module(self, module: ModuleType) -> None:
        """Give the module what the library calls."""
        if module.__name__ in _FOR_TOOLS:
            self._empty[module.__name__] = module
        for name in _ASKED.get(module.__name__, ()):
            setattr(module, name, self._late(module.__name__, name))
        if module.__name__ == _LOADER:
            vars(module).update(finish_import=lambda _module: None, post_init=lambda: None)
            importlib.import_module(_MAPPING)

    def restore(self) -> None:
        """Say again where Shiboken truly is; whoever else imports what was left empty gets the true module."""
        for name in self._empty:
            del sys.modules[name]
        if self._home is not None:
            spec, origin = self._home
            spec.origin = origin
            if "shiboken6" in sys.modules:
                sys.modules["shiboken6"].__file__ = origin

    def _elsewhere(self) -> ModuleSpec | None:
        found = (finder.find_spec("shiboken6", None) for finder in sys.meta_path if finder is not self)
        spec = next((one for one in found if one is not None), None)
        if spec is not None and _is_known(spec):
            self._home = spec, spec.origin
            # Tools in a folder of this name beside ``__file__`` are taken instead of those in the zip.
            spec.origin = str(resource("qt", "files.dir").parent / "__init__.py")
        return spec

    def _late(self, module: str, name: str) -> Callable[..., object]:
        def fetch(*arguments: object, **named: object) -> object:
            self._fetch()
            function: Callable[..., object] = getattr(sys.modules[module], name)
            return function(*arguments, **named)

        return fetch

    def _fetch(self) -> None:
        """Put the whole tools in the place of those that stand in, once."""
        with self._lock:
            if self._whole:
                return
            self._whole = True
            for holder in _HOLDERS:
                names = vars(sys.modules[holder])
                names.update({name: importlib.import_module(name) for name in self._empty if name in names})
            _places, archive = sys.modules["signature_bootstrap"].prepare_zipfile()
            kept = {name: sys.modules.pop(name) for name in (*_PACKAGES, *_ASKED)}
            archive.create_module = lambda spec: kept.get(spec.name)
            sys.meta_path.insert(0, archive)
            try:
                importlib.import_module(_LOADER)
            finally:
                sys.meta_path.remove(archive)


def _is_known(spec: ModuleSpec) -> bool:
    """Whether this Shiboken is of a version that was looked at, as its code says."""
    code: CodeType | None = getattr(spec.loader, "get_code", lambda _name: None)("shiboken6")
    return code is not None and any(isinstance(one, str) and one.startswith(_KNOWN) for one in code.co_consts)
