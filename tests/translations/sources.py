"""Catalogues made from the sources: what the window says by ``tr``, the sentences of errors, of states, of findings."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import PySide6

from tests.translations.error_sentences import PACKAGE, error_sentences
from tests.translations.said_sentences import names_of_forms, said_sentences
from writerdesk.checks.rule_words import rule_words
from writerdesk.desktop import finding_words

TRANSLATIONS = PACKAGE.parent / "translations"
_STATES = PACKAGE / "lifecycle" / "moves.toml"


def sentences_of_states() -> list[str]:
    """What is said of a piece in each state, and why a move is refused or comes too late."""
    table = tomllib.loads(_STATES.read_text("utf-8"))
    said = [state["words"] for state in table["state"].values()]
    for guard in table["guard"].values():
        said += [guard[key] for key in ("sentence", "next") if key in guard]
    for move in table["move"]:
        said += [move[key] for key in ("late", "late_next") if key in move]
    return said


def update(catalogue: Path) -> None:
    """Bring a catalogue, ``writerdesk_LANG.ts``, to what the sources say: new words come in without a translation,
    words that are gone go.
    """
    tag = catalogue.stem.partition("_")[2]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "listed.py")
        sentences = dict.fromkeys((finding_words.ERRORS, one) for one in [*error_sentences(), *sentences_of_states()])
        sentences |= dict.fromkeys((finding_words.CONTEXT, one) for one in said_sentences())
        sentences |= dict.fromkeys((finding_words.FORMS, one) for one in names_of_forms())
        sentences |= dict.fromkeys((finding_words.RULES, one) for one in rule_words().values())
        calls = (f"QT_TRANSLATE_NOOP({context!r}, {_quoted(one)})\n" for context, one in sentences)
        listed.write_text("".join(calls), "utf-8")
        subprocess.run(
            [_lupdate(), "-silent", "-extensions", "py", "-locations", "none", "-no-obsolete", "-source-language", "en",
             "-target-language", tag, str(PACKAGE / "desktop"), str(listed), "-ts", str(catalogue)],
            check=True, capture_output=True,
        )  # fmt: skip


def _lupdate() -> str:
    folder = Path(PySide6.__file__).parent
    name = "lupdate.exe" if sys.platform == "win32" else "lupdate"
    return str(next(place for place in (folder / name, folder / "Qt" / "libexec" / name) if place.exists()))


def _quoted(words: str) -> str:
    """A literal as lupdate reads it: only backslashes and quotation marks are escaped."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
