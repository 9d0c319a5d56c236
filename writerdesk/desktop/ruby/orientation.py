"""How a sign stands in upright columns.

Source: Unicode Standard Annex #50, Vertical_Orientation, for the scripts of Japanese, Chinese and Korean text: wide
signs stand upright, narrow ones lie on their side; some brackets and marks are turned (Tr) or moved (Tu) instead.
"""

from __future__ import annotations

import unicodedata
from typing import Literal

Way = Literal["upright", "sideways", "turned", "moved"]

# Tr: brackets, dashes and colons that a font has another shape of for columns.
_TURNED = frozenset(
    "\u2329\u232a\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019"
    "\u301a\u301b\u301c\u301d\u301e\u301f\u3030\u30a0\u30fc\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e\uff08\uff09\uff1a\uff1b"
    "\uff3b\uff3d\uff3f\uff5b\uff5c\uff5d\uff5e\uff5f\uff60\uffe3"
)
# Tu: full stops and commas, which go to the upper right of their square, and the small kana.
STOPS = frozenset("\u3001\u3002\uff0c\uff0e")
_SMALL = frozenset(
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜！？"
    "\u3127\u31f0\u31f1\u31f2\u31f3\u31f4\u31f5\u31f6\u31f7\u31f8\u31f9\u31fa\u31fb\u31fc\u31fd\u31fe\u31ff"
)
_UPRIGHT = frozenset("§©®±¼½¾×÷‖†‡‰‱※⁂℃Å①②③④⑤⑥⑦⑧⑨")
# Wide by their width, but lying: U+FF0D, U+FF1C to U+FF1E, U+FFE3 stands above.
_LYING = frozenset("－＜＝＞")


def way_of(cluster: str) -> Way:
    """How a grapheme cluster stands, by its first sign."""
    sign = cluster[:1]
    if sign in _TURNED:
        return "turned"
    if sign in STOPS or sign in _SMALL:
        return "moved"
    if sign in _UPRIGHT:
        return "upright"
    if sign in _LYING:
        return "sideways"
    return "upright" if unicodedata.east_asian_width(sign or "x") in {"W", "F"} else "sideways"
