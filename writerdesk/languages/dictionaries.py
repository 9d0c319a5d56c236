"""The spelling dictionaries that WriterDesk brings: Hunspell files in ``resources/dictionaries``, packed with zstd; in
the packaged program the lists of words are packed smaller (:mod:`writerdesk.languages.packed_words`).

A dictionary that accepts less than 93 % of running text would underline mostly right words: it is ``soft``, that is
shown as quiet dots and off by default. The figures are measured by the tests of this room.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import msgspec

from writerdesk.errors import Refused
from writerdesk.languages import packed_words
from writerdesk.languages.cards import all_cards, card
from writerdesk.languages.dictionary_shelf import GOOD_ACCEPTANCE, DictionaryShelf
from writerdesk.resources import resource
from writerdesk.storage.durable import make_folder, write_file

# The largest bundled file has 11 MB; anything far beyond that is not ours.
_LARGEST = 64 * 1024 * 1024


class DictionaryFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands beside a dictionary; ``acceptance`` is the share of ``words_measured`` running words it accepts.

    ``packaged`` is the package it was taken from and ``file`` its place there, ``joined`` the same of others whose
    words are in it too (for ``resources/dictionaries/pack.py``).
    """

    name: str
    source: str
    packaged: str
    file: str
    licence: str
    licence_file: str
    acceptance: float
    words_measured: int
    joined: tuple[tuple[str, str], ...] = ()

    @property
    def soft(self) -> bool:
        """True where too many right words are missing for red lines."""
        return self.acceptance < GOOD_ACCEPTANCE


class DictionaryFiles(msgspec.Struct, frozen=True):
    """Unpacked Hunspell files, named as Hunspell wants them: ``<folder>/<name>.aff`` and ``.dic``."""

    name: str
    folder: Path
    facts: DictionaryFacts

    @property
    def aff(self) -> Path:
        """The affix rules."""
        return self.folder / f"{self.name}.aff"

    @property
    def dic(self) -> Path:
        """The word list."""
        return self.folder / f"{self.name}.dic"


class ListedDictionary(msgspec.Struct, frozen=True):
    """One row of ``dictionaries list``; ``soft`` ones mark quietly and are off by default.

    Of one that was added ``id`` is what it is removed by, ``acceptance`` is that of the language's sample with all that
    is used together, null where there is no sample; ``alone``: the one that comes along is not used beside it.
    """

    language: str
    name: str
    source: str
    licence: str
    acceptance: float | None
    soft: bool
    own: bool = False
    id: str = ""
    entries: int | None = None
    alone: bool = False
    set_aside: bool = False


class SpelledBy(NamedTuple):
    """What judges the words of a language: names of dictionaries, and whether all of them are too poor for red lines.

    ``edition`` is another one whenever a dictionary is added or removed.
    """

    names: tuple[str, ...]
    soft: bool
    edition: tuple[tuple[str, int], ...] = ()


def spelled_by(tag: str, shelf: DictionaryShelf | None = None) -> SpelledBy | None:
    """By what a language is spelled, None where nothing is there.

    A dictionary that a person added is soft as any other is, by the language's sample; where there is no sample,
    whoever added it answers for it.
    """
    own = shelf.of(tag) if shelf is not None else ()
    facts = None if any(one.alone for one in own) else dictionary_facts(tag)
    if facts is None and not own:
        return None
    names = (*(one.name for one in own), *([facts.name] if facts is not None else []))
    edition = shelf.edition(tag) if shelf is not None else ()
    soft = (facts is None or facts.soft) and all(one.soft for one in own)
    return SpelledBy(names, soft, edition)


def list_dictionaries(shelf: DictionaryShelf | None = None) -> list[ListedDictionary]:
    """Every dictionary that WriterDesk brings, by language tag, then those that were added; unpacks nothing."""
    rows = []
    for known in all_cards():
        facts = dictionary_facts(known.tag)
        if facts:
            row = ListedDictionary(known.tag, facts.name, facts.source, facts.licence, facts.acceptance, facts.soft)
            rows.append(row)
    for one in shelf.all() if shelf is not None else ():
        together = spelled_by(one.language, shelf)
        row = ListedDictionary(
            one.language, one.name, one.file, "", one.acceptance, together is not None and together.soft,
            own=True, id=one.id, entries=one.entries, alone=one.alone, set_aside=one.set_aside,
        )  # fmt: skip
        rows.append(row)
    return rows


def dictionary_facts(tag: str) -> DictionaryFacts | None:
    """Facts on the dictionary of a language, or None where WriterDesk brings none; unpacks nothing."""
    name = card(tag).dictionary
    facts = resource("dictionaries", f"{name}.toml")
    return msgspec.toml.decode(facts.read_bytes(), type=DictionaryFacts) if name else None


def dictionary(tag: str, cache_folder: Path) -> DictionaryFiles | None:
    """Unpack the dictionary of a language below ``cache_folder``; None where WriterDesk brings none.

    What is there already is used again, unless the packed file is another one. Raises :class:`DiskProblem`.
    """
    facts = dictionary_facts(tag)
    if facts is None:
        return None
    name = card(tag).dictionary
    folder = make_folder(cache_folder / f"{name}-{_fingerprint(name)}")
    files = DictionaryFiles(name=name, folder=folder, facts=facts)
    for target in (files.aff, files.dic):
        if not target.is_file():
            write_file(target, unpack(_packed(target.name)))
    return files


def _packed(name: str) -> Path:
    smaller = resource("dictionaries", f"{name}.xz")
    return smaller if smaller.is_file() else resource("dictionaries", f"{name}.zst")


def _fingerprint(name: str) -> str:
    import hashlib

    digest = hashlib.sha256()
    for part in ("aff", "dic"):
        digest.update(_packed(f"{name}.{part}").read_bytes())
    return digest.hexdigest()[:12]


def unpack(file: Path) -> bytes:
    """Unpack one file; raises :class:`Refused` ``language/dictionary`` when it is damaged or far too large."""
    import zstandard

    try:
        if file.suffix == ".xz":
            return packed_words.unpack(file.read_bytes(), _LARGEST)
        return zstandard.ZstdDecompressor().decompress(file.read_bytes(), max_output_size=_LARGEST)
    except (zstandard.ZstdError, ValueError) as error:
        raise Refused(
            "language/dictionary",
            "The dictionary file {file} is damaged.",
            "Install WriterDesk again.",
            where=file.name,
            file=file.name,
        ) from error
