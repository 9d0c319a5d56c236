"""Dictionaries of one's own: brought as a Hunspell pair, in a zip file or an ``.oxt``, or as a list of words.

A file is read within bounds, looked through, and tried in a process of its own; only then does it stand in the data
folder, whole. A file that is refused changes nothing.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from writerdesk.checks.dictionary_trial import SECONDS, try_dictionary
from writerdesk.errors import Declined, DiskProblem, Refused, Usage
from writerdesk.languages.cards import card
from writerdesk.languages.dictionaries import dictionary
from writerdesk.languages.dictionary_archives import pair_in_archive
from writerdesk.languages.dictionary_files import LARGEST, DictionaryFault, check_pair, entries_of, with_count
from writerdesk.languages.dictionary_shelf import STEM, DictionaryShelf, OwnDictionary
from writerdesk.languages.word_lists import hunspell_pair, list_tag, read_list
from writerdesk.said import Said
from writerdesk.storage.durable import make_folder, write_file
from writerdesk.storage.places import DataFolder
from writerdesk.text.segments import segment
from writerdesk.text.timestamps import timestamp

LEAST_SAMPLE = 20
"""Running words below which a share says nothing."""
_FRESH = ".new-"
_NAMED = re.compile(r"[a-z]{2,3}(?:[_-][A-Za-z0-9]{2,8})*", re.IGNORECASE)
_NEXT = {
    "encoding": "Save the file in UTF-8 and write SET UTF-8 into the .aff.",
    "first-line": "Write the number of words into the first line, or bring it as a list: a .txt, one word a line.",
    "empty": "Bring a file with words in it.",
    "not-one-word": "Write each word in a line of its own.",
}


class _Brought(NamedTuple):
    """What was in a file: the name of the dictionary, its two files, and whether it was a plain list."""

    name: str
    dic: bytes
    aff: bytes
    is_list: bool


def shelf_of(data: DataFolder) -> DictionaryShelf:
    """The dictionaries that a person has added."""
    return DictionaryShelf(data.path / "dictionaries")


def add_dictionary(
    data: DataFolder,
    file: Path,
    language: str | None = None,
    *,
    name: str = "",
    alone: bool = False,
    seconds: float = SECONDS,
) -> OwnDictionary:
    """Add the dictionary in a file: ``.dic`` or ``.aff`` with its partner beside it, ``.zip``, ``.oxt``, a word list.

    Without ``language`` the name of the file must say it (``sw_KE.dic``); ``name`` chooses among several in an archive.
    It is used together with the one that comes along, or ``alone``. The same files again replace themselves. The
    engine may take ``seconds``. Waits: not for the main thread. Raises :class:`Refused` ``dictionary/…``,
    ``language/tag``, :class:`Usage` ``dictionary/which-language``, ``disk/…``.
    """
    tag = list_tag(language) if language else ""
    found = _bring(file, [name] if name else [tag, tag.partition("-")[0]] if tag else [])
    tag = tag or _language_of(found, file)
    checked = check_pair(f"{found.name}.dic", found.dic, f"{found.name}.aff", found.aff)
    if checked.faults:
        raise _faulty(checked.faults)
    shelf = shelf_of(data)
    prepared = make_folder(shelf.folder / f"{_FRESH}{os.urandom(8).hex()}")
    try:
        write_file(prepared / f"{STEM}.dic", with_count(found.dic, checked.entries))
        write_file(prepared / f"{STEM}.aff", found.aff)
        words = _sample(tag)
        entries = entries_of(found.dic, checked.encoding)
        beside = None if alone else dictionary(tag, data.path / "cache" / "dictionaries")
        trial = try_dictionary(prepared, words, entries, found.name, beside=beside, seconds=seconds)
        own = OwnDictionary(
            id=hashlib.sha256(b"\0".join((found.aff, found.dic))).hexdigest()[:12],
            language=tag,
            name=found.name,
            file=file.name,
            kind="list" if found.is_list else "hunspell",
            entries=checked.entries,
            encoding=checked.encoding,
            added_at=timestamp(datetime.now(UTC)),
            sample_words=len(words),
            sample_known=trial.words_known,
            memory=trial.memory,
            alone=alone,
        )
        shelf.put(prepared, own)
    finally:
        shutil.rmtree(prepared, ignore_errors=True)
        _sweep(shelf.folder)
    return own


def remove_dictionary(data: DataFolder, wanted: str, language: str | None = None) -> OwnDictionary:
    """Take away a dictionary by its id or name. Raises :class:`Declined` ``dictionary/unknown``,
    ``dictionary/several-named``, ``disk/…``.
    """
    shelf, tag = shelf_of(data), list_tag(language) if language else None
    found = [one for one in shelf.all() if wanted in (one.id, one.name) and tag in (None, one.language)]
    if not found:
        raise Declined(
            "dictionary/unknown", "No dictionary called “{name}” was added here.", "See dictionaries list.", name=wanted
        )
    if len(found) > 1:
        raise Declined(
            "dictionary/several-named", "Several dictionaries are called “{name}”: {ids}.", "Name one by its id.",
            name=wanted, ids=", ".join(one.id for one in found),
        )  # fmt: skip
    shelf.remove(found[0])
    return found[0]


def _bring(file: Path, wanted: Sequence[str]) -> _Brought:
    kind = file.suffix.lower()
    if kind in {".dic", ".aff"}:
        dic, aff = (_partner(file, ending) for ending in (".dic", ".aff"))
        return _Brought(file.stem, _read(dic), _read(aff), is_list=False)
    data = _read(file)
    if data.startswith(b"PK"):
        return _Brought(*pair_in_archive(data, file.name, LARGEST, wanted), is_list=False)
    if kind in {".zip", ".oxt"}:
        return _Brought(*pair_in_archive(data, file.name, LARGEST, wanted), is_list=False)
    words, faults = read_list(data, file.name)
    if faults:
        raise _faulty(faults)
    return _Brought(file.stem, *hunspell_pair(words, file.name), is_list=True)


def _partner(file: Path, ending: str) -> Path:
    """The file with this ending beside ``file``, whichever of the two was named and however it is spelt."""
    for one in (ending, ending.upper()):
        beside = file if file.suffix.lower() == ending else file.with_suffix(one)
        if beside.exists():
            return beside
    if file.suffix.lower() == ending:
        return file  # it is not there, and reading it says so
    raise Refused(
        "dictionary/no-pair", "{file} comes without {other}: one holds the words, the other the rules.",
        "Put both files beside each other, or bring a list of words, one a line, as a .txt.",
        where=file.name, file=file.name, other=file.with_suffix(ending).name,
    )  # fmt: skip


def _read(file: Path) -> bytes:
    """Up to 64 MiB of a file; a folder, a pipe or a device is none."""
    try:
        if file.exists() and not file.is_file():
            raise Refused(
                "dictionary/no-file", "{file} is no file.", "Choose the file of the dictionary.", where=file.name,
                file=file.name,
            )  # fmt: skip
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise DiskProblem(
            "disk/unreadable", "{file} cannot be read: {why}.", "Check the name and the rights.", where=str(file),
            file=file.name, why=error.strerror or Said("unknown reason"),
        ) from error  # fmt: skip
    if len(data) > LARGEST:
        raise Refused(
            "dictionary/too-large", "{file} is larger than {most} MB; no dictionary of words is.",
            "Bring a shorter list.", where=file.name, file=file.name, most=LARGEST >> 20,
        )  # fmt: skip
    return data


def _faulty(faults: Sequence[DictionaryFault]) -> Refused:
    first = faults[0]
    more = Said("There is more: writerdesk dictionaries check says all.") if len(faults) > 1 else Said("")
    place = f"{first.file}:{first.line}" if first.line else first.file
    next_step = _NEXT.get(first.code, "Mend the line, or bring another edition of the dictionary.")
    return Refused(
        f"dictionary/{first.code}", "{place}: {why}", next_step, where=place, place=place,
        why=Said.row(first.message, more),
    )  # fmt: skip


def _language_of(found: _Brought, file: Path) -> str:
    """Dictionaries are named by their language, with a region (``sw_KE``) or without; lists by whatever is in them."""
    for stem in (found.name, file.stem) if not found.is_list else ():
        known = card(stem) if _NAMED.fullmatch(stem) else None
        if known is not None and (known.known or ("_" in stem and known.english != known.tag)):
            return list_tag(stem)
    raise Usage(
        "dictionary/which-language", "The name “{file}” does not say which language this is.",
        "Say it with --language, such as sw or am-Ethi.", file=file.name,
    )  # fmt: skip


def _sample(tag: str) -> list[str]:
    """The running words of the language's sample, none where there are too few to measure by."""
    text = "\n".join(card(tag).samples)
    words = [one.text for one in segment(text, "word", tag) if one.word and any(map(str.isalpha, one.text))]
    return words if len(words) >= LEAST_SAMPLE else []


def _sweep(folder: Path) -> None:
    """What a killed program left half done goes with the next one that is added."""
    for left in folder.glob(f"{_FRESH}*"):
        if time.time() - left.stat().st_mtime > 3600:
            shutil.rmtree(left, ignore_errors=True)
