"""Tries every part of this installation: modules, data files, database, keys, segmentation, sealing, worker."""

from __future__ import annotations

import importlib
import pkgutil
import sqlite3
import ssl
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import writerdesk
from writerdesk.errors import Bug, WriterDeskError
from writerdesk.resources import resource

ROOMS = "text storage trust languages briefs lifecycle drafts checks packages reviews sync endpoint actions".split()
LIBRARIES = (
    "icu4py regex rapidfuzz zstandard msgspec nacl pyrage keyring httpx2 litestar sqlalchemy sqlite_utils".split()
)


@dataclass(frozen=True)
class PartCheck:
    """One part, whether it works, and what was seen."""

    name: str
    ok: bool
    detail: str


def selftest() -> list[PartCheck]:
    """Try every part; a part that fails does not stop the others."""
    return [_tried(name, attempt) for name, attempt in _attempts()]


def _tried(name: str, attempt: Callable[[], str]) -> PartCheck:
    try:
        return PartCheck(name, ok=True, detail=attempt())
    except (WriterDeskError, ImportError, OSError, ValueError, LookupError, AssertionError, sqlite3.Error) as problem:
        return PartCheck(name, ok=False, detail=str(problem) or type(problem).__name__)


def _attempts() -> Iterator[tuple[str, Callable[[], str]]]:
    for room in ROOMS:
        yield f"room {room}", lambda room=room: _import_room(room)  # type: ignore[misc]
    for library in LIBRARIES:
        yield f"library {library}", lambda library=library: _import(library)  # type: ignore[misc]
    yield "system libraries of the window", _window_libraries
    yield "search in any script", _full_text_search
    yield "certificates", _certificates
    yield "languages", lambda: _data_files("languages", "*.toml", 10)
    yield "fonts", lambda: _data_files("fonts", "*.?tf", 8)
    yield "verse forms", lambda: _data_files("forms", "*.toml", 3)
    yield "sample briefs", lambda: _data_files("briefs", "*.toml", 6)
    yield "tutorials", lambda: _data_files("tutorials", "*.toml", 2)
    yield "reasons", lambda: _data_files("reasons", "*.toml", 3)
    yield "consent wording", lambda: _data_files("consent", "*.toml", 3)
    yield "words of Khmer", _khmer_words
    yield "matras of a doha", _doha
    yield "a desk", _desk
    yield "signing and verifying", _signature
    yield "spelling in the worker", _spelling


def _import_room(room: str) -> str:
    package = importlib.import_module(f"writerdesk.{room}")
    names = [found.name for found in pkgutil.walk_packages(package.__path__, f"writerdesk.{room}.")]
    for name in names:
        if not name.endswith("__main__"):
            importlib.import_module(name)
    return f"{len(names)} modules"


def _import(library: str) -> str:
    module = importlib.import_module(library)
    return str(getattr(module, "__version__", "here"))


def _window_libraries() -> str:
    from writerdesk.cli.doctor import START, examine, report

    lacking = examine()
    if any(one.aim == START for one in lacking):
        raise Bug("selftest/libraries", report(lacking))
    return report(lacking)


def _full_text_search() -> str:
    with sqlite3.connect(":memory:") as base:
        base.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize=\"unicode61 categories 'L* M* N* Co'\")")
        base.execute("INSERT INTO t VALUES ('ሰላም ለዓለም')")
        found = base.execute("SELECT count(*) FROM t WHERE t MATCH 'ለዓለም'").fetchone()[0]
    base.close()
    assert found == 1, "FTS5 does not find an Amharic word"  # noqa: S101
    return f"SQLite {sqlite3.sqlite_version}"


def _certificates() -> str:
    return f"{len(ssl.create_default_context().get_ca_certs())} authorities, {ssl.OPENSSL_VERSION}"


def _data_files(folder: str, pattern: str, least: int) -> str:
    found = len(list(resource(folder).rglob(pattern)))
    assert found >= least, f"{found} files, {least} or more are expected"  # noqa: S101
    return f"{found} files"


def _khmer_words() -> str:
    from writerdesk.text.segments import segment

    words = [one.text for one in segment("ខ្ញុំស្រឡាញ់", "word", "km")]
    assert words == ["ខ្ញុំ", "ស្រឡាញ់"], str(words)  # noqa: S101
    return " · ".join(words)


def _doha() -> str:
    from writerdesk.checks.forms import load_form
    from writerdesk.checks.scansion import scan

    text = "काल करे सो आज कर, आज करे सो अब।\nपल में परलय होएगी, बहुरि करेगा कब॥\n"
    found = scan(text, load_form("doha"), "hi", None)
    assert found.holds is True, "a doha of Kabir does not scan"  # noqa: S101
    return " · ".join(str(line.count) for line in found.lines if line.text.strip())


def _desk() -> str:
    from writerdesk.storage.desk import Desk

    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.create(Path(folder) / "desk", "selftest")
        try:
            desk.set_fact("greeting", "ሰላም")
            return desk.fact("greeting") or ""
        finally:
            desk.close()


def _signature() -> str:
    from writerdesk.trust.keys import DeviceKey
    from writerdesk.trust.sshsig import verify

    key = DeviceKey.generate()
    signature = key.sign(b"selftest", "selftest@writerdesk")
    state = verify(b"selftest", signature, "selftest@writerdesk", None, datetime.now(UTC)).state
    assert state == "unknown-signer", state  # noqa: S101
    return key.key_id


def _spelling() -> str:
    from writerdesk.actions.check import words_known

    words = words_known("habari qqzzx", "sw", suggest=False)
    assert [word["known"] for word in words] == [True, False], str(words)  # noqa: S101
    return f"WriterDesk {writerdesk.__version__}"
