"""What is wrong with a Hunspell dictionary that somebody brings: ``<name>.dic``, with ``<name>.aff`` beside it or none.

The format is that of hunspell(5). The engine itself takes what it can and is silent about the rest, so that a file in
the wrong encoding seems to know no word at all.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import msgspec

from writerdesk.errors import DiskProblem, Refused
from writerdesk.said import Said

LARGEST = 64 * 1024 * 1024
_MOST_FAULTS = 20
_SET = re.compile(rb"(?m)^(?:\xef\xbb\xbf)?SET[ \t]+(\S+)")
_COUNT = re.compile(r"\d+(\s.*)?")
_OTHER = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "utf"})
_FLAGS = re.compile(r"(?<!\\)/|[\t ]")
# Names of hunspell(5) that Python knows by another one.
_CODECS = {"microsoft-cp1251": "cp1251", "iscii-devanagari": "", "tis620-2533": "tis-620"}


class DictionaryFault(msgspec.Struct, frozen=True):
    """One thing wrong: the file's name, the line from 1 (0: the whole file), a stable code and a sentence."""

    file: str
    line: int
    code: str
    message: Said


class DictionaryCheck(msgspec.Struct, frozen=True):
    """``entries`` are the lines of the word list without the first one; ``encoding`` is what the files say."""

    valid: bool
    encoding: str
    entries: int
    faults: tuple[DictionaryFault, ...]


def check_dictionary(dic: Path) -> DictionaryCheck:
    """Read the word list and the affix rules beside it; names at most twenty faults.

    Raises :class:`DiskProblem` ``disk/unreadable`` and, beyond 64 MiB, :class:`Refused` ``language/dictionary-large``.
    """
    aff = dic.with_suffix(".aff")
    rules = _bytes(aff) if aff.is_file() else b"SET UTF-8\n"
    return check_pair(dic.name, _bytes(dic), aff.name, rules)


def check_pair(dic: str, words: bytes, aff: str, rules: bytes) -> DictionaryCheck:
    """The same of bytes; ``dic`` and ``aff`` are the names of the files that faults are told by."""
    named = _SET.search(rules)
    encoding = named[1].decode("ascii", "replace") if named else "ISO8859-1"
    found = list(islice(_faults(dic, words, aff, rules, encoding), _MOST_FAULTS))
    entries = sum(1 for line in words.splitlines()[1:] if line.strip())
    return DictionaryCheck(not found, encoding, entries, tuple(found))


def entries_of(words: bytes, encoding: str) -> list[str]:
    """The words of a list without their flags, as far as the encoding can be read."""
    codec = _CODECS.get(encoding.casefold(), encoding)
    lines = words.decode(codec, "ignore").splitlines()[1:]
    return [found.replace("\\/", "/") for line in lines if (found := _FLAGS.split(line.strip(), maxsplit=1)[0])]


def with_count(words: bytes, entries: int) -> bytes:
    """The list with the true number of words in its first line: the engine makes its table as large as that says."""
    ended = words.find(b"\n")
    return f"{entries}\n".encode() + words[ended + 1 :]


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise DiskProblem(
            "disk/unreadable", "{file} cannot be read: {why}.", "Check the name and the rights.",
            where=str(file), file=file.name, why=error.strerror or Said("unknown reason"),
        ) from error  # fmt: skip
    if len(data) > LARGEST:
        raise Refused(
            "language/dictionary-large", "The dictionary file {file} is larger than 64 MiB.",
            "Bring a shorter list of words.", where=str(file), file=file.name,
        )  # fmt: skip
    return data


def _faults(dic: str, words: bytes, aff: str, rules: bytes, encoding: str) -> Iterator[DictionaryFault]:
    codec = _CODECS.get(encoding.casefold(), encoding)
    if not _is_of_letters(codec):
        yield DictionaryFault(
            aff, 0, "encoding", Said("SET names the encoding “{encoding}”, which nobody here knows.", encoding=encoding)
        )
        return
    yield from _first_line(dic, words)
    for number, line in enumerate(words.splitlines(), start=1):
        try:
            line.decode(codec)
        except UnicodeDecodeError as error:
            yield DictionaryFault(dic, number, "encoding", _wrong_encoding(encoding, line, error.start))
            break  # the others would say the same
    yield from _affix_faults(aff, rules.decode(codec, "replace").splitlines())


def _is_of_letters(codec: str) -> bool:
    """Whether Python knows an encoding of letters by this name: one byte a letter, or UTF-8."""
    try:
        known = codecs.lookup(codec).name
        return b"a".decode(codec) == "a" and (known == "utf-8" or known.partition("-")[0] not in _OTHER)
    except (LookupError, UnicodeError, ValueError):
        return False


def _wrong_encoding(encoding: str, line: bytes, place: int) -> Said:
    said = Said(
        "The letter at byte {place} is not in {encoding}, the encoding that SET names.",
        place=place + 1,
        encoding=encoding,
    )
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return Said.row(said, Said("The word list may be in an older encoding of the language."))
    return Said.row(said, Said("The line is in UTF-8: write SET UTF-8."))


def _first_line(dic: str, words: bytes) -> Iterator[DictionaryFault]:
    lines = words.splitlines()
    if not lines or len(lines) == 1:
        yield DictionaryFault(dic, 0, "empty", Said("There are no words in it."))
        return
    first = lines[0].removeprefix(codecs.BOM_UTF8).decode("latin-1").strip()
    if not _COUNT.fullmatch(first):
        message = Said(
            "The first line must be the number of words, such as {count}; here it is a word, which is lost.",
            count=len(lines),
        )
        yield DictionaryFault(dic, 1, "first-line", message)


def _affix_faults(aff: str, lines: list[str]) -> Iterator[DictionaryFault]:
    """Rules that are fewer or more than their heading says, that lack a field, or whose condition cannot be read."""
    wanted, kind, flag, heading = 0, "", "", 0
    for number, line in enumerate([*lines, ""], start=1):
        fields = line.split()
        rule = len(fields) > 1 and fields[0] in ("PFX", "SFX")
        if rule and wanted and fields[:2] == [kind, flag]:
            wanted -= 1
            yield from _rule_faults(aff, number, fields)
        elif rule:
            yield from _missing(aff, heading, wanted, flag)
            kind, flag, heading = fields[0], fields[1], number
            if len(fields) < 4 or fields[2] not in ("Y", "N") or not fields[3].isdecimal():
                message = Said(
                    "A group of rules begins with {kind}, a flag, Y or N, and the number of its rules.", kind=kind
                )
                yield DictionaryFault(aff, number, "affix-heading", message)
                wanted = 0
            else:
                wanted = int(fields[3])
    yield from _missing(aff, heading, wanted, flag)


def _missing(aff: str, heading: int, wanted: int, flag: str) -> Iterator[DictionaryFault]:
    if wanted:
        message = Said(
            "The group of rules {flag} has {wanted} fewer than its first line says.", flag=flag, wanted=wanted
        )
        yield DictionaryFault(aff, heading, "affix-count", message)


def _rule_faults(aff: str, number: int, fields: list[str]) -> Iterator[DictionaryFault]:
    if len(fields) < 4:
        message = Said(
            "A rule has what is taken away and what is put on; this one of {flag} has no more than one.",
            flag=fields[1],
        )
        yield DictionaryFault(aff, number, "affix-rule", message)
    elif len(fields) > 4 and (condition := fields[4])[0] != "#" and not _balanced(condition):
        message = Said("The condition {condition} opens or closes a bracket that has no partner.", condition=condition)
        yield DictionaryFault(aff, number, "affix-condition", message)


def _balanced(condition: str) -> bool:
    depth = 0
    for char in condition:
        depth += (char == "[") - (char == "]")
        if depth not in (0, 1):
            return False
    return depth == 0
