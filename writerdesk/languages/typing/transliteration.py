"""Words that were written in one script, set in another: by an input table, or between the scripts of India.

Latin letters are read as the keys of a table. Between Brahmic scripts, and from them to Latin letters, the schemes of
indic-transliteration (MIT) are used; it is read when it is first needed, most of a second, so call it in a job.
"""

from __future__ import annotations

from typing import NamedTuple

from writerdesk.errors import Refused
from writerdesk.languages.cards import card
from writerdesk.languages.scripts import script_of
from writerdesk.languages.tags import parse_tag
from writerdesk.languages.typing.playing import Player
from writerdesk.languages.typing.shelf import load_table, tables_for

_BRAHMIC = {
    "Deva": ("devanagari", "देवनागरी"), "Beng": ("bengali", "বাংলা"), "Gujr": ("gujarati", "ગુજરાતી"),
    "Guru": ("gurmukhi", "ਗੁਰਮੁਖੀ"), "Knda": ("kannada", "ಕನ್ನಡ"), "Mlym": ("malayalam", "മലയാളം"),
    "Orya": ("oriya", "ଓଡ଼ିଆ"), "Sinh": ("sinhala", "සිංහල"), "Telu": ("telugu", "తెలుగు"),
}  # fmt: skip
"""Script → its scheme in indic-transliteration, and its own name. Tamil's writes t as dh and is left out."""

_TARGETS_ONLY = frozenset({"bengali", "malayalam", "oriya"})
"""Read wrongly by version 2.3.82: b as v, the chillu letters and the nukta not at all. Written they are right."""

_ROMAN = {"iast": "IAST", "iso": "ISO 15919", "itrans": "ITRANS", "hk": "Harvard-Kyoto"}
_SCHEMES = dict(_BRAHMIC.values()) | _ROMAN


class Way(NamedTuple):
    """From one way of writing to another: ``id`` is a table's name or ``scheme:scheme``; the names are for people."""

    id: str
    source: str
    target: str


def ways(tag: str) -> list[Way]:
    """What can be done with words of a language, tables first; raises :class:`Refused` ``language/tag``."""
    autonym = card(tag).autonym
    found = [Way(one.id, one.name, autonym) for one in tables_for(tag)]
    scheme, own = _BRAHMIC.get(script_of(parse_tag(tag)), ("", ""))
    if scheme:
        others = [*_ROMAN.items(), *((name, words) for name, words in _BRAHMIC.values() if name != scheme)]
        found += [Way(f"{name}:{scheme}", words, own) for name, words in others if name not in _TARGETS_ONLY]
        if scheme not in _TARGETS_ONLY:
            found += [Way(f"{scheme}:{name}", own, words) for name, words in others]
    return found


def transliterate(text: str, way: str) -> str:
    """``text`` written the other way. Raises :class:`Refused` ``typing/unknown`` where ``way`` is none."""
    source, _, target = way.partition(":")
    if target:
        if source not in _SCHEMES.keys() - _TARGETS_ONLY or target not in _SCHEMES:
            raise Refused(
                "typing/unknown",
                "“{way}” is no way to write a text.",
                "Take the name of a typing table, or two schemes such as devanagari:iast.",
                where=way[:80],
                way=way[:80],
            )
        from indic_transliteration import sanscript

        return str(sanscript.transliterate(text, source, target))
    return play(text, way)


def play(text: str, table: str) -> str:
    """What comes of typing ``text`` with a table, a key a character; a line end ends what is pending."""
    return "".join(Player(load_table(table)).play(text))
