"""Folding: what counts as the same when texts are searched, rhymed or compared. Never stored, never shown as the text.

NFKC and full case folding (Unicode Standard 3.13), then the tables of ``resources/text/folding.toml``, the order of
Khmer signs, and no character that only shapes or parts (U+200B, joiners, soft hyphen).
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import Any

from writerdesk.resources import resource

# General category Cf, but for the prefixed number signs of Arabic, which are seen.
_SHAPING = re.compile("[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_DOTTED_I = str.maketrans({"I": "ı", "İ": "i"})
# Base, then robat, subscripts (ro last), register shifter, vowel, sign: SIL, Khmer Encoding Structure, section 3.
_KHMER_CLUSTER = re.compile("(?:\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17dd])+")
_KHMER_SIGN = re.compile("\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17dd]")


def fold(text: str, language: str) -> str:
    """``text`` as search and rhyme see it, in the language of the BCP 47 tag; folding twice changes nothing."""
    primary = language.replace("_", "-").split("-")[0].lower()
    folded = _once(text, primary)
    while (again := _once(folded, primary)) != folded:  # a dropped joiner may bring two parts together
        folded = again
    return folded


def _once(text: str, primary: str) -> str:
    if primary in {"tr", "az", "crh"}:
        text = text.translate(_DOTTED_I)
    folded = _through_tables(unicodedata.normalize("NFC", text), primary)  # NFKC would make U+00B4 a space and a mark
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", folded).casefold())
    folded = _through_tables(folded, primary)
    folded = _KHMER_CLUSTER.sub(_in_khmer_order, folded)
    return unicodedata.normalize("NFC", _SHAPING.sub("", folded))


def _through_tables(text: str, primary: str) -> str:
    for change in _tables(primary):
        text = change(text)
    return text


@cache
def _tables(primary: str) -> tuple[Callable[[str], str], ...]:
    tables = tomllib.loads(resource("text", "folding.toml").read_text("utf-8"))["tables"]
    return tuple(_change(table) for table in tables if primary in table["languages"] or "*" in table["languages"])


def _change(table: dict[str, Any]) -> Callable[[str], str]:
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
    return lambda text: pattern.sub(lambda match: replace.get(match.group(), ""), text)


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
