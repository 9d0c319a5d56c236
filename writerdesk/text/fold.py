"""Folding: what counts as the same when texts are searched, rhymed or compared. Never stored, never shown as the text.

NFKC and full case folding (Unicode Standard 3.13), then the tables of ``resources/text/folding.toml``, the order of
Khmer signs, and no character that only shapes or parts (U+200B, joiners, soft hyphen).
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from writerdesk.resources import resource
from writerdesk.text.normal import ordered

# General category Cf, but for the prefixed number signs of Arabic, which are seen.
_SHAPING = re.compile("[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
# Canonically the same as characters of the tables that NFKC would take apart.
_SINGLETONS = {"\u1fef": "`", "\u1ffd": "\u00b4"}
_DOTTED_I = str.maketrans({"I": "ı", "İ": "i"})
# Base, then robat, subscripts (ro last), register shifter, vowel, sign: SIL, Khmer Encoding Structure, section 3.
_KHMER_CLUSTER = re.compile("(?:\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17dd]){2,}")
_KHMER_SIGNS = frozenset(map(chr, range(0x17B6, 0x17DE)))
_KHMER_SIGN = re.compile("\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17dd]")


def fold(text: str, language: str) -> str:
    """``text`` as search and rhyme see it, in the language of the BCP 47 tag; folding twice changes nothing."""
    primary = _primary(language)
    folded, settled = _once(text, primary)
    while not settled:  # a dropped joiner may bring two parts together
        before = folded
        folded, settled = _once(folded, primary)
        settled = settled or folded == before
    return folded


def search_fold(text: str, language: str) -> str:
    """``text`` as a question sees it: folded, and without the marks that readers of the language leave out.

    Never for rhyme: a tone that nobody types in a question decides what rhymes. Twice changes nothing.
    """
    folded = fold(text, language)
    rules = _search_rules(_primary(language))
    if folded.isascii() or not rules:
        return folded
    for marks, replace in rules:
        if marks is not None:
            parted = unicodedata.normalize("NFD", folded)
            plain = marks.sub("", parted)
            folded = folded if plain == parted else unicodedata.normalize("NFC", plain)
        if (spelt := folded.translate(replace)) != folded:
            folded = unicodedata.normalize("NFC", spelt)  # a mark that stood on “œ” stands on its “e”
    return folded


@lru_cache(maxsize=1 << 15)
def search_fold_part(part: str, language: str) -> str:
    """The same for a cluster or two, remembered: a text has many thousands of them, but few different ones."""
    return search_fold(part, language)


def has_marks(question: str, language: str) -> bool:
    """Whether a question has marks that readers of the language may leave out: then :func:`meant` is to be asked."""
    return fold(question, language) != search_fold(question, language)


def meant(question: str, found: str, language: str, *, goes_on: bool = False) -> bool:
    """Whether ``found``, which is the same by :func:`search_fold`, has every mark that the question has.

    Who types a mark means it, who leaves it out means any (asymmetric search, Unicode Technical Standard #10, 8.2).
    ``goes_on``: ``found`` may be longer.
    """
    rules = _search_rules(_primary(language))
    if not rules:
        return True
    asked, stands = (unicodedata.normalize("NFD", fold(text, language)) for text in (question, found))
    at = 0
    for letter in stands:
        if at < len(asked) and asked[at] == letter:
            at += 1
            continue
        plain = next((replace[ord(letter)] for _, replace in rules if ord(letter) in replace), None)
        if plain is not None and asked.startswith(plain, at):
            at += len(plain)
        elif not any(marks is not None and marks.match(letter) for marks, _ in rules):
            return goes_on and at == len(asked)
    return at == len(asked)


@cache
def _search_rules(primary: str) -> tuple[tuple[re.Pattern[str] | None, dict[int, str]], ...]:
    found = [rule for rule in _folding()["search"] if primary in rule["languages"]]
    return tuple(
        (
            re.compile(f"[{''.join(rule['marks'])}]") if rule.get("marks") else None,
            {ord(letter): plain for letter, plain in rule.get("replace", {}).items()},
        )
        for rule in found
    )


def _primary(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()


@cache
def _folding() -> dict[str, Any]:
    return tomllib.loads(resource("text", "folding.toml").read_text("utf-8"))


def _once(text: str, primary: str) -> tuple[str, bool]:
    """``text`` through every step, and whether going through them once more is sure to change nothing.

    Normalising costs most, so it is left out where a step before it changed nothing.
    """
    if primary in {"tr", "az", "crh"}:
        text = text.translate(_DOTTED_I)
    letters, text = set(text), ordered(text)
    if not letters.isdisjoint(_sources(primary)):
        # NFKC would make U+00B4 a space and a mark.
        text = _through_tables(unicodedata.normalize("NFC", text), primary)
    compatible = unicodedata.normalize("NFKC", text)
    lower = compatible.casefold()
    plain = lower if lower == compatible else unicodedata.normalize("NFKC", lower)
    folded = _through_tables(plain, primary)
    if not letters.isdisjoint(_KHMER_SIGNS):
        folded = _KHMER_CLUSTER.sub(_in_khmer_order, folded)
    folded = _SHAPING.sub("", folded)
    if folded == plain:
        return plain, plain.casefold() == plain
    return unicodedata.normalize("NFC", folded), False


def _through_tables(text: str, primary: str) -> str:
    letters = set(text)
    for change in _tables(primary):
        if not letters.isdisjoint(change.first):
            text = change.make(text)
            letters |= change.gives
    return text


class _Change(NamedTuple):
    """What one table does; ``gives`` are the characters that it puts in.

    Without a character of ``first`` it changes nothing in an NFC text, without one of ``sources`` in no text.
    """

    first: frozenset[str]
    sources: frozenset[str]
    gives: frozenset[str]
    make: Callable[[str], str]


@cache
def _tables(primary: str) -> tuple[_Change, ...]:
    tables = _folding()["tables"]
    return tuple(_change(table) for table in tables if primary in table["languages"] or "*" in table["languages"])


@cache
def _sources(primary: str) -> frozenset[str]:
    return frozenset().union(*(change.sources for change in _tables(primary)))


def _change(table: dict[str, Any]) -> _Change:
    replace: dict[str, str] = {}
    for source, target in table.get("rows", ()):
        # An Ethiopic row is eight code points, the orders of one consonant.
        replace |= {chr(ord(source) + order): chr(ord(target) + order) for order in range(7)}
    # A row may lead to a letter that the table itself replaces (ሓ to ሃ to ሀ).
    single = table.get("replace", {})
    replace = {source: single.get(target, target) for source, target in replace.items()} | single
    drop = [unit.split("-") for unit in table.get("drop", ())]
    patterns = [re.escape(source) for source in sorted(replace, key=len, reverse=True)]
    patterns += [f"[{unit[0]}-{unit[-1]}]" for unit in drop]
    pattern = re.compile("|".join(patterns))
    first = {source[0] for source in replace}
    first.update(chr(code) for unit in drop for code in range(ord(unit[0]), ord(unit[-1]) + 1))
    sources = {letter for letter, plain in _SINGLETONS.items() if plain in first}
    sources |= first.union(unicodedata.normalize("NFD", character)[0] for character in first)
    gives = frozenset("".join(replace.values()))
    return _Change(
        frozenset(first),
        frozenset(sources),
        gives,
        lambda text: pattern.sub(lambda m: replace.get(m.group(), ""), text),
    )


def _in_khmer_order(cluster: re.Match[str]) -> str:
    signs = _KHMER_SIGN.findall(cluster.group())
    if all(_khmer_rank(first) <= _khmer_rank(second) for first, second in pairwise(signs)):
        return cluster.group()
    return "".join(sorted(signs, key=_khmer_rank))


def _khmer_rank(sign: str) -> int:
    if sign[0] == "\u17d2":
        return 2 if sign[1] == "\u179a" else 1
    if sign == "\u17cc":
        return 0
    if sign in "\u17c9\u17ca":
        return 3
    return 4 if sign <= "\u17c5" else 5
