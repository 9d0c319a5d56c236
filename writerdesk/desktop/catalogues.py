"""The catalogues of the window's words: compiled when they are first needed, put on and taken off the application.

Sources and wheels hold ``translations/*.ts`` alone; Qt's ``lrelease``, which comes with PySide6, makes the ``.qm`` that
Qt reads (0.03 s, once for each catalogue that changed). A packaged program has its ``.qm`` instead, packed by zlib
(``.qm.z``), Qt's own too.
"""

from __future__ import annotations

import zlib
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QProcess, QTranslator

from writerdesk.resources import data_root

OURS, QTS = "writerdesk", "qtbase"
"""Stems of the catalogues: what WriterDesk says, and what Qt's own dialogs and buttons say."""

_COMPILERS = ("lrelease", "lrelease.exe", "Qt/libexec/lrelease")


class Catalogues(QObject):
    """Puts one language on the application. ``cache`` is the folder for what had to be compiled."""

    def __init__(self, cache: Path) -> None:
        super().__init__()
        self._cache = cache
        self._shown: list[tuple[QTranslator, bytes]] = []

    def show(self, tag: str) -> bool:
        """Speak this language, ``fr`` or ``pt_BR``, from now on; whether WriterDesk's own words are in it.

        What was built before keeps its words until it is built anew. English needs no catalogue.
        """
        self.clear()
        at_qt = ready(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), f"{QTS}_{tag}")
        # The one put on last is asked first: where both speak of the same words, ours count.
        files = [at_qt, compiled(QTS, tag, self._cache), compiled(OURS, tag, self._cache)]
        spoken = [self._put_on(file) for file in files]
        return spoken[-1]

    def clear(self) -> None:
        """Speak English again."""
        for translator, _read in self._shown:
            QCoreApplication.removeTranslator(translator)
        self._shown.clear()

    def _put_on(self, file: Path | None) -> bool:
        if file is None:
            return False
        translator, read = QTranslator(self), catalogue(file)
        if not translator.load(read):
            return False
        QCoreApplication.installTranslator(translator)
        self._shown.append((translator, read))  # Qt copies nothing of it
        return True


def catalogue(file: Path) -> bytes:
    """What a ``.qm`` or ``.qm.z`` holds; nothing where it cannot be read."""
    try:
        return zlib.decompress(file.read_bytes()) if file.suffix == ".z" else file.read_bytes()
    except (OSError, zlib.error):
        return b""


def ready(folder: Path, stem: str) -> Path | None:
    """The compiled catalogue of a name in a folder, packed or not; None where there is none."""
    return next((file for file in (folder / f"{stem}.qm.z", folder / f"{stem}.qm") if file.exists()), None)


def compiled(stem: str, tag: str, cache: Path) -> Path | None:
    """The ``.qm`` of a catalogue, made in ``cache`` if need be; None where there is none or it cannot be made."""
    folder = data_root() / "translations"
    source, there = folder / f"{stem}_{tag}.ts", ready(folder, f"{stem}_{tag}")
    if there is not None:
        return there
    if not source.exists():
        return None
    state = source.stat()
    # Dates of files in a wheel say nothing of which is newer: the name holds what it was made of.
    made = cache / f"{source.stem}.{state.st_size:x}-{state.st_mtime_ns:x}.qm"
    return made if made.exists() or _compile(source, made) else None


def compiler() -> str | None:
    """Where Qt's ``lrelease`` stands; None in a packaged program, which needs none."""
    found = (Path(PySide6.__file__).parent / name for name in _COMPILERS)
    return next((str(program) for program in found if program.exists()), None)


def _compile(source: Path, made: Path) -> bool:
    program = compiler()
    if program is None:
        return False
    try:
        made.parent.mkdir(parents=True, exist_ok=True)
        for old in made.parent.glob(f"{source.stem}.*.qm"):
            old.unlink(missing_ok=True)
    except OSError:
        return False  # a folder that cannot be written: the window speaks English, and everything else works
    # A second window that starts now must not read half a file.
    part = made.with_suffix(".part")
    done = QProcess.execute(program, ["-silent", str(source), "-qm", str(part)]) == 0
    if done:
        part.replace(made)
    return done
