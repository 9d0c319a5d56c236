"""Japanese morae (haku), the beat of haiku, senryu and tanka.

Every kana counts 1; the small ゃゅょぁぃぅぇぉゎ join the kana before; っ ん ー count 1, and so does the second half of
a long vowel. Kanji count by the writer's furigana, written ``{漢字|かんじ}``; without them nobody can know, so the line
has no count.
Sources: languagemiscellany.com on haiku; nosend-tools.com and dev.to/sendotltd, haiku score.

Left open: a small vowel after the same vowel (ねぇ) joins or prolongs.
"""

from __future__ import annotations

import re
import unicodedata

from writerdesk.languages.prosody.reading import Option, Scan, Syllable

RUBY = re.compile(r"\{([^{}|\n]+)\|([^{}|\n]+)\}")
# Hiragana, katakana, their small letters and marks, the iteration marks ゝゞヽヾ and the long-vowel mark.
_KANA = re.compile("[\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff]")
_SMALL = frozenset(
    "ぁぃぅぇぉゃゅょゎァィゥェォャュョヮ\u31f0\u31f1\u31f2\u31f3\u31f4\u31f5\u31f6\u31f7\u31f8\u31f9\u31fa\u31fb\u31fc\u31fd\u31fe\u31ff"
)
_SMALL_VOWELS = frozenset("ぁぃぅぇぉァィゥェォ")


def read(line: str) -> Scan | None:
    """The morae of one line, or None when it holds anything but kana, furigana, spaces and punctuation."""
    units: list[Syllable] = []
    options: list[Option] = []
    position = 0
    for ruby in RUBY.finditer(line):
        if not _read_kana(line, position, ruby.start(), units, options):
            return None
        reading = len(ruby[1]) + ruby.start() + 2
        if not _read_kana(line, reading, reading + len(ruby[2]), units, options):
            return None
        position = ruby.end()
    if not _read_kana(line, position, len(line), units, options):
        return None
    return Scan(tuple(units), tuple(options))


def _read_kana(line: str, start: int, end: int, units: list[Syllable], options: list[Option]) -> bool:
    """Add the morae of ``line[start:end]``; False when a letter or number among them is not kana."""
    for position in range(start, end):
        kana = unicodedata.normalize("NFKC", line[position])
        if line[position] in "\uff9e\uff9f\u3099\u309a":  # a voicing mark belongs to the kana before
            if units:
                units[-1] = _joined(units[-1], line, position)
        elif _KANA.fullmatch(kana):
            joins = kana in _SMALL and bool(units) and units[-1].end == position
            if joins and kana in _SMALL_VOWELS and _vowel(units[-1].text) == _vowel(kana):
                options.append(Option(len(units) - 1, 2, "small vowel prolongs"))
            if joins:
                units[-1] = _joined(units[-1], line, position)
            else:
                units.append(Syllable(line[position], 1, position, position + 1))
        elif unicodedata.category(line[position])[0] in "LN":
            return False
    return True


def _joined(unit: Syllable, line: str, position: int) -> Syllable:
    return Syllable(line[unit.start : position + 1], unit.value, unit.start, position + 1)


def _vowel(mora: str) -> str:
    """The vowel letter at the end of a kana's Unicode name: KATAKANA LETTER SMALL YA → A; '' for ん and ー."""
    name = unicodedata.name(unicodedata.normalize("NFKC", mora)[-1], "")
    return name[-1] if " LETTER " in name and name[-1] in "AIUEO" else ""
