"""Tries every part of this installation: modules, data files, database, keys, the main job, and the window.

The window is tried in a process of its own, since Qt ends a process in which it finds no platform.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import sqlite3
import ssl
import subprocess
import sys
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
    "icu4py.breakers regex rapidfuzz.distance zstandard msgspec nacl pyrage keyring httpx2 litestar sqlalchemy alembic"
    " uvicorn sqlite_utils tomlkit charset_normalizer docx odfdo lxml.etree pypdf ftfy psutil hunspell"
    " language_tool_python indic_transliteration.sanscript zxingcpp segno socksio"
).split()
_PATIENCE_S = 120
_DISPLAYS = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


_WRONG = (
    WriterDeskError, ImportError, OSError, ValueError, LookupError, TypeError, AttributeError, AssertionError,
    RuntimeError, sqlite3.Error, subprocess.SubprocessError,
)  # fmt: skip


@dataclass(frozen=True)
class PartCheck:
    """One part, whether it works, and what was seen."""

    name: str
    ok: bool
    detail: str


def selftest() -> list[PartCheck]:
    """Try every part; a part that fails does not stop the others."""
    return [*(tried(name, attempt) for name, attempt in _attempts()), *_main_job(), *_window()]


def tried(name: str, attempt: Callable[[], str]) -> PartCheck:
    """Try one part, and say what it answered or what went wrong."""
    try:
        return PartCheck(name, ok=True, detail=attempt())
    except _WRONG as problem:
        return PartCheck(name, ok=False, detail=str(problem) or type(problem).__name__)


def _attempts() -> Iterator[tuple[str, Callable[[], str]]]:
    for room in ROOMS:
        yield f"room {room}", lambda room=room: _import_room(room)  # type: ignore[misc]
    for library in LIBRARIES:
        yield f"library {library}", lambda library=library: _import(library)  # type: ignore[misc]
    yield "system libraries of the window", _window_libraries
    yield "search in any script", _full_text_search
    yield "certificates", _certificates
    yield "languages", _languages
    yield "dictionaries", lambda: _data_files("dictionaries", "*.dic.*", 30)
    yield "typing tables", _typing_tables
    yield "licences", lambda: _data_files("licenses", "*", 20)
    yield "fonts", lambda: _data_files("fonts", "*.?tf", 8)
    yield "verse forms", _forms
    yield "sample briefs", lambda: _data_files("briefs", "*.toml", 6)
    yield "tutorials", lambda: _data_files("tutorials", "*.toml", 2)
    yield "reasons", lambda: _data_files("reasons", "*.toml", 3)
    yield "consent wording", lambda: _data_files("consent", "*.toml", 3)
    yield "words of Khmer", _khmer_words
    yield "matras of a doha", _doha
    yield "a desk", _desk
    yield "signing and verifying", _signature
    yield "a passphrase instead of a keyring", _passphrase
    yield "keyring", _keyring
    yield "a document of Word", lambda: _round_trip("docx")
    yield "an OpenDocument text", lambda: _round_trip("odt")
    yield "which language this is", _identified
    yield "the endpoint in other languages", _declined
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


def _languages() -> str:
    from writerdesk.languages.cards import card

    tags = sorted(file.stem for file in resource("languages").glob("*.toml"))
    assert len(tags) >= 80 and all(card(tag).known for tag in tags), f"{len(tags)} cards"  # noqa: S101, PT018
    return f"{len(tags)} cards"


def _forms() -> str:
    from writerdesk.checks.forms import load_form

    names = sorted(file.stem for file in resource("forms").glob("*.toml"))
    assert len([load_form(name) for name in names]) >= 30, f"{len(names)} forms"  # noqa: S101
    return f"{len(names)} forms"


def _typing_tables() -> str:
    from writerdesk.languages.typing.key_map import typed
    from writerdesk.languages.typing.shelf import all_tables, load_table

    word = typed(load_table("hi-itrans"), "namaste")
    assert word == "नमस्ते", word  # noqa: S101
    return f"{len(all_tables())} tables, {word}"


def _passphrase() -> str:
    from writerdesk.trust.secrets import open_secret_store

    with tempfile.TemporaryDirectory() as folder:
        open_secret_store({"WRITERDESK_KEYS": "file"}, Path(folder), b"selftest").set("selftest", b"\x00\xff")
        again = open_secret_store({"WRITERDESK_KEYS": "file"}, Path(folder), b"selftest").get("selftest")
    assert again == b"\x00\xff", "what was stored does not come back"  # noqa: S101
    return "Argon2id"


def _keyring() -> str:
    """Which keyring there would be; a machine without one is no fault of this installation."""
    from writerdesk.trust.keyring_store import keyrings_here

    found = keyrings_here()
    assert "fail" in found, "the backends of keyring are not found"  # noqa: S101
    return " ".join(found)


def _round_trip(form: str) -> str:
    from writerdesk.drafts.formats.docx_writing import write_docx
    from writerdesk.drafts.formats.manuscript import Manuscript
    from writerdesk.drafts.formats.odt_writing import write_odt
    from writerdesk.drafts.importing import read_piece

    text = "ሰላም ለዓለም።\nនៅផ្ទះ\n"
    piece = Manuscript("00000000-0000-4000-8000-000000000000", "ሰላም", "am", "prose", text)
    went = {"docx": write_docx, "odt": write_odt}[form](piece)
    came = read_piece(went.data, f"selftest.{form}", "am")
    assert "ሰላም ለዓለም።" in came.text, came.text  # noqa: S101
    assert "នៅផ្ទះ" in came.text, came.text  # noqa: S101
    return f"{len(went.data)} bytes"


def _identified() -> str:
    from writerdesk.languages.identify import identify

    found = identify("Watu wote wamezaliwa huru, hadhi na haki zao ni sawa. Wote wamejaliwa akili na dhamiri.")
    assert [one.tag for one in found] == ["sw"], str(found)  # noqa: S101
    return "sw"


def _declined() -> str:
    from writerdesk.endpoint.problem_words import asked_words

    template = "{name} is larger than {most} MB."
    told = asked_words("tlh, sw;q=0.5").said(template, {"name": "a.png", "most": 3})
    assert told != template.format(name="a.png", most=3), "it answers in English alone"  # noqa: S101
    return told


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


def _main_job() -> Iterator[PartCheck]:
    """Each step of the tour, with its own vendor, server on loopback, package and dataset."""
    from writerdesk.actions.tour import tour

    try:
        steps = tour(None, lambda _name, _seconds, _result: None).steps
    except _WRONG as problem:
        yield PartCheck("main job", ok=False, detail=str(problem) or type(problem).__name__)
        return
    for step in steps:
        yield PartCheck(f"main job: {step.name}", ok=step.result == "ok", detail=step.result)


def _window() -> list[PartCheck]:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "writerdesk"]
    environment = dict(os.environ)
    if sys.platform.startswith("linux") and not any(environment.get(name) for name in _DISPLAYS):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    try:
        ended = subprocess.run(
            [*program, "selftest", "--window", "--json"], env=environment, capture_output=True, check=False,
            timeout=_PATIENCE_S,
        )  # fmt: skip
        return [PartCheck(**check) for check in json.loads(ended.stdout)["checks"]]
    except (OSError, ValueError, LookupError, TypeError, subprocess.SubprocessError) as problem:
        said = ended.stderr.decode("utf-8", "replace").strip() if "ended" in locals() else str(problem)
        return [PartCheck("window", ok=False, detail=said.rpartition("\n")[2] or f"it ended with {problem}")]
