"""Hygiene of a text: pure finders, each a list of places with the fix it would offer. Nothing is ever changed here.

Advice only. Every rule keeps silent on ordinary text of the languages that use the character for what it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from writerdesk.text.lookalikes import lookalikes
from writerdesk.text.mixed_script import mixed_scripts
from writerdesk.text.normal import to_nfc
from writerdesk.text.places import Place

# Joiners shape letters of these scripts: Arabic and its kin, Mongolian and its kin, Brahmi's descendants, Adlam, N'Ko.
_JOINING = (
    r"\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Phag}\p{scx=Nkoo}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Mand}\p{scx=Thaa}"
    r"\p{InSC=Virama}\p{InSC=Consonant}\p{InSC=Vowel_Dependent}\p{InSC=Vowel_Independent}\p{InSC=Pure_Killer}"
    r"\p{InSC=Invisible_Stacker}\p{InSC=Nukta}\p{InSC=Bindu}\p{InSC=Visarga}"
)
# U+200B parts words where nothing else does.
_WORD_BREAK = r"\p{scx=Khmr}\p{scx=Laoo}\p{scx=Mymr}\p{scx=Thai}\p{scx=Tibt}\p{scx=Java}\p{scx=Bali}\p{scx=Lana}"
_INVISIBLE = (
    r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]|[\u00ad\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufeff\u115f\u1160\u3164\uffa0"
    r"\u180b-\u180e\ufe00-\ufe0f\ufff9-\ufffb\U000e0001-\U000e007f\U000e0100-\U000e01ef]"
)
# The same by the quicker engine, with the letters that stand between: is there anything to look at?
_MAY_BE_INVISIBLE = re.compile(
    "[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u115f\u1160\u180b-\u180e\u200b-\u200d\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0001-\U000e01ef]"
)
_BIDI = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+")
_MYANMAR = re.compile("[\u1031\u1039]")
_LOST = re.compile("[\x80-\x84\x86-\x9f\ufffd]+")
_BIDI_MARKS = frozenset("\u200e\u200f\u061c")


def find_places(text: str) -> list[Place]:
    """All that the finders say about ``text``, in the order of the text."""
    finders: tuple[Callable[[str], list[Place]], ...] = (
        mixed_scripts,
        invisibles,
        bidi_controls,
        wrong_encoding,
        zawgyi,
        not_nfc,
        lookalikes,
        doubled_marks,
    )
    return sorted((place for find in finders for place in find(text)), key=lambda place: (place.start, place.end))


def invisibles(text: str) -> list[Place]:
    """Characters that nobody sees where they do no work, such as joiners in a script that does not join."""
    if _MAY_BE_INVISIBLE.search(text) is None:
        return []
    import regex

    return [
        Place(run.start(), run.end(), "invisible", run.group(), "")
        for run in regex.finditer(rf"(?V1)(?:{_INVISIBLE})+", text)
        if not _works(text, run.start(), run.end())
    ]


def _works(text: str, start: int, end: int) -> bool:
    import regex

    run, before, after = text[start:end], text[max(0, start - 1) : start], text[end : end + 1]
    if regex.fullmatch(r"\u200b", run):
        return bool(regex.match(f"[{_WORD_BREAK}]", before) or regex.match(f"[{_WORD_BREAK}]", after))
    if regex.fullmatch(r"[\u200c\u200d]", run):
        joins = regex.match(f"[{_JOINING}]", before) or regex.match(f"[{_JOINING}]", after)
        return bool(joins) or bool(run == "\u200d" and regex.match(r"\p{Emoji}|\p{Emoji_Modifier}", before))
    if regex.fullmatch(r"[\u180b-\u180e\u200c\u200d]+", run):
        return bool(regex.match(r"[\p{scx=Mong}\p{scx=Phag}]", before))
    if regex.fullmatch(r"[\ufe00-\ufe0f\U000e0100-\U000e01ef]\u200d?", run):
        return bool(
            regex.match(r"[\p{scx=Hani}\p{scx=Mymr}\p{scx=Phag}\p{S}\p{P}\p{Emoji}\p{scx=Hira}\p{scx=Kana}]", before)
        )
    if regex.fullmatch(r"[\U000e0020-\U000e007f]+", run):
        return before == "\U0001f3f4"  # the flags of England, Scotland, Wales
    return False


def bidi_controls(text: str) -> list[Place]:
    """Directional controls; U+200E, U+200F and U+061C are left alone in a line that holds right-to-left letters."""
    found: list[Place] = []
    for run in _BIDI.finditer(text) if not text.isascii() else ():
        if set(run.group()) <= _BIDI_MARKS and _has_rtl(_line_around(text, run.start())):
            continue
        found.append(Place(run.start(), run.end(), "bidi-control", run.group(), ""))
    return found


def _line_around(text: str, position: int) -> str:
    end = text.find("\n", position)
    return text[text.rfind("\n", 0, position) + 1 : len(text) if end < 0 else end]


def _has_rtl(line: str) -> bool:
    return any(unicodedata.bidirectional(character) in {"R", "AL"} and character.isalpha() for character in line)


def wrong_encoding(text: str) -> list[Place]:
    """Words that were read in the wrong encoding, with what they were (``ftfy.fix_encoding`` and nothing else)."""
    if text.isascii():
        return []
    from ftfy import fix_encoding
    from ftfy.badness import is_bad

    # ftfy leaves alone what does not look bad, and what does so in a line does so in the text.
    bad = is_bad(text)
    if not bad and _LOST.search(text) is None:
        return []
    found: list[Place] = []
    for line in re.finditer("[^\n]+", text):
        fixed = line.group() if not bad or line.group().isascii() else fix_encoding(line.group())
        if fixed != line.group():
            found += _changed_words(line.start(), line.group(), fixed)
        else:
            found += [
                Place(line.start() + lost.start(), line.start() + lost.end(), "encoding", lost.group(), None)
                for lost in _LOST.finditer(line.group())
            ]
    return found


def _changed_words(offset: int, line: str, fixed: str) -> Iterator[Place]:
    words, fixed_words = list(re.finditer(r"[^ ]+", line)), re.findall(r"[^ ]+", fixed)
    if len(words) != len(fixed_words):
        yield Place(offset, offset + len(line), "encoding", line, fixed)
        return
    for word, meant in zip(words, fixed_words, strict=True):
        if word.group() != meant:
            yield Place(offset + word.start(), offset + word.end(), "encoding", word.group(), meant)


def zawgyi(text: str) -> list[Place]:
    """Lines of Burmese in the Zawgyi encoding, each with what it is in Unicode."""
    if text.isascii() or _MYANMAR.search(text) is None:
        return []
    from writerdesk.text.zawgyi import from_zawgyi, is_zawgyi

    return [
        Place(line.start(), line.end(), "zawgyi", line.group(), unicodedata.normalize("NFC", from_zawgyi(line.group())))
        for line in re.finditer("[^\n]+", text)
        if is_zawgyi(line.group())
    ]


def not_nfc(text: str) -> list[Place]:
    """Clusters that NFC would change, but for letters that are only excluded from composition (U+0958 and its kin)."""
    import regex

    if unicodedata.is_normalized("NFC", text):
        return []
    found = []
    for cluster in regex.finditer(r"\X", text):
        composed = to_nfc(cluster.group())
        if composed != cluster.group() and composed != "".join(map(_decomposed_if_excluded, cluster.group())):
            found.append(Place(cluster.start(), cluster.end(), "not-nfc", cluster.group(), composed))
    return found


def _decomposed_if_excluded(character: str) -> str:
    # Keyboards type these as one character and every reader sees the same; only their NFC is two.
    composed = unicodedata.normalize("NFC", character)
    return composed if len(composed) > 1 else character


def doubled_marks(text: str) -> list[Place]:
    """The same combining mark twice on one letter, with one of the two taken away."""
    return list(_doubled(text))


def _doubled(text: str) -> Iterator[Place]:
    import regex

    if text.isascii():
        return
    for run in regex.finditer(
        r"([\p{Mn}\p{Mc}--[\p{VS}\p{scx=Cakm}\p{scx=Lana}\u034f\u20d0-\u20ff]])\1+", text, regex.VERSION1
    ):
        yield Place(run.start(), run.end(), "doubled-mark", run.group(), run.group(1))
