"""Syllables that the writing itself sets apart: Hangul blocks, Chinese characters, Vietnamese words, Tibetan tshegs.

Korean: each block is a syllable; a single letter (ㅋㅋ) is said as one too; hanja are said as one each. Chinese: each
character, but 儿 may be the r at the end of the one before it. Vietnamese: each run of letters between spaces or
hyphens. Tibetan: what stands between two tshegs or shads.
Sources: the Unicode Standard, chapters 18 (Han, Hangul) and 13 (Tibetan); L. C. Thompson, A Vietnamese Reference
Grammar (a written word is a syllable); Y. R. Chao, A Grammar of Spoken Chinese (儿).
"""

from __future__ import annotations

import re

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, foreign

_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_JAMO = "\u1100-\u115f\ua960-\ua97c"
_REST_OF_BLOCK = "\u1160-\u11ff\ud7b0-\ud7fb"
_LATIN = "A-Za-z\u00aa\u00ba\u00c0-\u024f\u02b0-\u02ff\u1e00-\u1eff"
_UNITS = {
    "korean": re.compile(
        f"[\uac00-\ud7a3][{_REST_OF_BLOCK}]*|[{_JAMO}]+[{_REST_OF_BLOCK}]*|[{_REST_OF_BLOCK}]+|[\u3131-\u318e]|[{_HAN}]"
    ),
    "chinese": re.compile(f"[{_HAN}][\ufe00-\ufe0f\U000e0100-\U000e01ef]*"),
    "vietnamese": re.compile(f"(?=[^\u0300-\u036f])[{_LATIN}\u0300-\u036f'’]*[{_LATIN}][{_LATIN}\u0300-\u036f]*"),
    "tibetan": re.compile("[\u0f40-\u0f6c][\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0fbc\u0f35\u0f37\u0f39\u0f40-\u0f6c]*"),
}
_OWN = {
    "korean": re.compile(f"[\uac00-\ud7a3{_JAMO}{_REST_OF_BLOCK}\u3131-\u318e{_HAN}]+"),
    "chinese": re.compile(f"[{_HAN}]+"),
    "vietnamese": re.compile(f"[{_LATIN}]+"),
    "tibetan": re.compile("[\u0f00\u0f40-\u0f6c\u0f88-\u0f8c]+"),
}
_R = frozenset("儿兒")


def read(line: str, language: str) -> Scan | None:
    """The syllables of one line, 1 each, or None when it holds letters of another script or numbers.

    ``language``: ``korean``, ``chinese``, ``vietnamese`` or ``tibetan``.
    """
    if foreign(line, _OWN[language]):
        return None
    units = [Syllable(found.group(), 1, *found.span()) for found in _UNITS[language].finditer(line)]
    options: list[Option] = []
    if language == "chinese":
        options = [
            Option(index, 0, "said with the character before it")
            for index, unit in enumerate(units)
            if index and unit.text in _R and unit.start == units[index - 1].end
        ]
    return Scan(tuple(units), tuple(options))
