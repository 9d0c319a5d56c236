"""Dictionaries that a person has added, in the data folder: ``dictionaries/<tag>/<id>`` with ``words.dic``,
``words.aff`` and ``about.json``.

``about.json`` is written last and taken away first: without it there is no dictionary. No name of a file that came from
elsewhere is the name of a file here.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Literal

import msgspec

from writerdesk.languages.word_lists import list_tag
from writerdesk.storage.durable import make_folder, sync_folder, write_file
from writerdesk.storage.faults import translated

ABOUT, STEM = "about.json", "words"
GOOD_ACCEPTANCE = 0.93
"""The share of running words from which a dictionary may draw red lines."""


class OwnDictionary(msgspec.Struct, frozen=True):
    """One dictionary that was added. ``name`` is what it was called, ``file`` the file it came in, ``kind`` what it is.

    ``sample_known`` of ``sample_words`` running words of the language's sample are accepted with it (0 of 0: not
    measured), together with the dictionary that comes along if both are used. ``memory`` is what the engine took for
    it, in bytes, 0 where it could not be measured. ``alone``: the one that comes along is not used beside it.
    ``set_aside``: the checks stopped with it, and it is not used any more.
    """

    id: str
    language: str
    name: str
    file: str
    kind: Literal["hunspell", "list"]
    entries: int
    encoding: str
    added_at: str
    sample_words: int = 0
    sample_known: int = 0
    memory: int = 0
    alone: bool = False
    set_aside: bool = False

    @property
    def acceptance(self) -> float | None:
        """The accepted share of the sample, never rounded up; None where it was not measured."""
        return self.sample_known * 1000 // self.sample_words / 1000 if self.sample_words else None

    @property
    def soft(self) -> bool:
        """True where it was measured and too many right words are missing for red lines."""
        return self.acceptance is not None and self.acceptance < GOOD_ACCEPTANCE


class DictionaryShelf:
    """The dictionaries in ``folder``, which need not be there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def of(self, tag: str) -> tuple[OwnDictionary, ...]:
        """Those of a language that are used, in the order in which they were added. What cannot be read is none."""
        return tuple(one for one in self.kept(tag) if not one.set_aside)

    def kept(self, tag: str) -> tuple[OwnDictionary, ...]:
        """The same with those that were set aside."""
        found = []
        for about in self._abouts(tag):
            try:
                found.append(msgspec.json.decode(about.read_bytes(), type=OwnDictionary))
            except (OSError, msgspec.DecodeError):
                continue
        return tuple(sorted(found, key=lambda one: (one.added_at, one.id)))

    def all(self) -> tuple[OwnDictionary, ...]:
        """All of them, by language, with those that were set aside."""
        if not self.folder.is_dir():
            return ()
        tags = sorted(entry.name for entry in self.folder.iterdir() if entry.is_dir() and entry.name[:1] != ".")
        return tuple(one for tag in tags for one in self.kept(tag))

    def edition(self, tag: str) -> tuple[tuple[str, int], ...]:
        """Changes whenever a dictionary of the language is added or removed, by this program or another one."""
        found = []
        for about in self._abouts(tag):
            try:
                found.append((about.parent.name, about.stat().st_mtime_ns))
            except OSError:
                continue
        return tuple(found)

    def files(self, own: OwnDictionary) -> Path:
        """The folder of a dictionary: in it are :data:`STEM` with ``.dic`` and ``.aff``."""
        return self.folder / own.language / own.id

    def put(self, prepared: Path, own: OwnDictionary) -> None:
        """Take the folder ``prepared``, on the same disk, with its two files; raises ``disk/…``."""
        target = self.files(own)
        make_folder(target.parent)
        with translated(target):
            if target.exists():
                shutil.rmtree(target)
            prepared.rename(target)
            sync_folder(target.parent)
        write_file(target / ABOUT, msgspec.json.format(msgspec.json.encode(own)))

    def set_aside(self, own: OwnDictionary) -> None:
        """Use a dictionary no more; its files stay. Raises ``disk/…``."""
        about = msgspec.structs.replace(own, set_aside=True)
        write_file(self.files(own) / ABOUT, msgspec.json.format(msgspec.json.encode(about)))

    def remove(self, own: OwnDictionary) -> None:
        """Take a dictionary away; raises ``disk/…``."""
        target = self.files(own)
        with translated(target):
            (target / ABOUT).unlink(missing_ok=True)
            shutil.rmtree(target)

    def _abouts(self, tag: str) -> list[Path]:
        folder = self.folder / list_tag(tag)
        try:
            return sorted(entry / ABOUT for entry in folder.iterdir() if (entry / ABOUT).is_file())
        except OSError:
            return []
