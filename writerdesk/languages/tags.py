"""Language tags: RFC 5646 (BCP 47) taken apart.

Only the form of a tag is checked, never whether a subtag is registered: any language can be written in.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from writerdesk.errors import Refused

_LANGTAG = re.compile(
    r"(?P<language>[a-z]{2,3}(?P<extlang>-[a-z]{3}){0,3}|[a-z]{4,8})"
    r"(?:-(?P<script>[a-z]{4}))?"
    r"(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)"
    r"(?P<rest>(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?)",
    re.ASCII,
)
_PRIVATE = re.compile(r"x(?:-[a-z0-9]{1,8})+", re.ASCII)
# RFC 5646 section 2.1 lists these by name because they fit no rule, or mean another language than their parts say.
_BY_NAME = {
    "art-lojban": "jbo", "cel-gaulish": "xtg", "en-gb-oed": "en", "i-ami": "ami", "i-bnn": "bnn", "i-default": "und",
    "i-enochian": "und", "i-hak": "hak", "i-klingon": "tlh", "i-lux": "lb", "i-mingo": "see", "i-navajo": "nv",
    "i-pwn": "pwn", "i-tao": "tao", "i-tay": "tay", "i-tsu": "tsu", "no-bok": "nb", "no-nyn": "nn", "sgn-be-fr": "sfb",
    "sgn-be-nl": "vgt", "sgn-ch-de": "sgg", "zh-guoyu": "zh", "zh-hakka": "hak", "zh-min": "nan", "zh-min-nan": "nan",
    "zh-xiang": "hsn",
}  # fmt: skip


class Tag(NamedTuple):
    """The parts that WriterDesk reads; ``text`` is the whole tag in its usual letter case, parts are '' when absent."""

    text: str
    language: str
    script: str = ""
    region: str = ""


def parse_tag(tag: str) -> Tag:
    """Take ``tag`` apart; ``_`` is read as ``-`` and case does not matter.

    An extended language (``zh-yue``) is read as the language itself, as RFC 5646 section 4.5 asks. Raises
    :class:`Refused` ``language/tag`` for what is not formed like a tag.
    """
    plain = tag.strip().replace("_", "-").lower()
    if plain in _BY_NAME:
        return Tag(plain, _BY_NAME[plain])
    if _PRIVATE.fullmatch(plain):
        return Tag(plain, "und")
    found = _LANGTAG.fullmatch(plain)
    if found is None:
        raise Refused(
            "language/tag",
            "“{tag}” is not a language tag.",
            "Write a tag such as hi, am-Ethi or pt-BR.",
            where=tag[:80],
            tag=tag[:80],
        )
    language = found["extlang"][1:] if found["extlang"] else found["language"]
    script = (found["script"] or "").title()
    region = (found["region"] or "").upper()
    parts = [language, script, region]
    text = "-".join(part for part in parts if part) + found["variants"] + found["rest"]
    return Tag(text, language, script, region)
