"""French syllables as verse counts them.

A mute e counts before a consonant, is elided before a vowel or a mute h, and never counts at the end of the line; -es
and -ent keep it inside the line (Arles où). After a vowel it never counts (gaieté, dévouement). Two vowels in a row are
one syllable or two (synérèse, diérèse): the commoner one of classical verse comes first, the other is offered. The
vowel of je and ce behind their verb is elided like a mute e (reverrai-je, hélas).
Sources: M. Grammont, Petit traité de versification française; nadorculture.unblog.fr, Le compte des syllabes en poésie.

The rule reads spelling, not sound, so a rare word may come out wrong; the writer may then set the reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, foreign

_OWN = re.compile("[A-Za-z\u00c0-\u017f]+")
_WORD = re.compile("[A-Za-z\u00c0-\u017f]+")
_VOWEL = "aeiouyàâäéèêëîïôöùûüÿœæ"

# Beginnings of words that suffer no elision before them: aspirated h, and oui, onze, yacht.
_NO_ELISION = re.compile(
    "h(?:a(?!bi|bl|llu|leine|meçon|rmo|ltère)|âl|âte|âve|e(?:nn|rse|rn|urt)|é(?:raut|riss|ron|ros$|tre)|êtr|i(?:bou|deu"
    "|érarch|ss|ppie)|o(?:ch|ll|mard|nt|quet|rs|tte|u)|u(?:ch|é|it|lul|ns|pp|rl|ss|tte))|onz|oui$|ouat|y[aeo]"
)
# Letters that look like vowels and are none: qu, gu, ge, y before a vowel, the i of soleil and bouteille.
_CONSONANTAL = re.compile(
    f"(?<=q)u(?=[{_VOWEL}]|$)|(?<=g)u(?=[eéèêëiîy])|(?<=g)e(?=[aâoôu])|(?<=^j)e(?=an)|(?<=[{_VOWEL}])y(?=[{_VOWEL}])"
    f"|^y(?=[{_VOWEL}])|(?<![qg]u)(?<=[aeouœ])i(?=ll|ls?$)"
)
_NUCLEUS = re.compile(
    "eau|aou(?=l|t|$)|aoû|œu|oeu|ou|où|oû|ao(?=ns?$)|oê|oe(?=ll)|oo|ue(?=·)|au|ai|aî|eu|eû|ei|eî|oi|oî|oy(?=s?$)|ay(?!s)|ey"
    f"|[{_VOWEL}]"
)
_MUTE_AFTER_VOWEL = re.compile("(?:s?$|ment|t[ée]|r[aio])")
_CLUSTER_BEFORE = re.compile("[bcdfgptv][lr]$")
_ONE_IEUX = re.compile("^(?:v|c|m|l|d|ad|mil|ess|mons|mess)ieu[xrs]+$")
_ONE_IEN = re.compile("(?:^[^aeiouéèê]*|comb|chrét|(?:main|sou|entre|re|dé|con|ob|appar)[tv])$")
_NASAL_ENT = re.compile(
    "^[^aeiouyéèêîôû]*ent$|[aeéiuo]ment$|(?:ard|arg|abs|prés|cont|tal|acc|innoc|prud|or|torr|serp|par|couv|souv|réc|déc|puiss"
    "|viol|insol|impud|transpar|différ|éloqu|fréqu|ferv|événe|évid)ent$"
)


class _Part(msgspec.Struct):
    """A syllable being built: its place, its value, and the value it may also have."""

    start: int
    end: int
    value: int = 1
    other: int | None = None
    why: str = ""


def read(line: str) -> Scan | None:
    """The syllables of one line of verse, or None when it holds letters of another script or numbers."""
    if foreign(line, _OWN):
        return None
    words = list(_WORD.finditer(line))
    parts: list[_Part] = []
    onset = None  # letters without a vowel (l' d' qu') begin the next syllable
    for index, word in enumerate(words):
        following = words[index + 1].group().lower() if index + 1 < len(words) else ""
        own = [] if _leans_on(word.group().lower(), following) else list(_syllables(word.group().lower(), following))
        for part in own:
            part.start += word.start()
            part.end += word.start()
        if own:
            own[0].start = word.start() if onset is None else onset
            own[-1].end = word.end()
        onset = None if own else word.start() if onset is None else onset
        parts += own
    units = [Syllable(line[part.start : part.end], part.value, part.start, part.end) for part in parts]
    options = [Option(i, part.other, part.why) for i, part in enumerate(parts) if part.other is not None]
    return Scan(tuple(units), tuple(sorted(options, key=lambda option: option.why == _DROPPED)))


_DROPPED = "mute e dropped"


def _leans_on(word: str, following: str) -> bool:
    """Whether je or ce behind its verb loses its vowel to the next word (dis-je à, est-ce un)."""
    return word in ("je", "ce") and _is_elided_before(following)


def _is_elided_before(following: str) -> bool:
    return bool(following) and following[0] in _VOWEL + "h" and not _NO_ELISION.match(following)


def _syllables(word: str, following: str) -> Iterator[_Part]:
    """The syllables of one word in lower case; ``following`` is the next word, '' at the end of the line."""
    letters = _CONSONANTAL.sub("·", word)
    nuclei = [(found.start(), found.end()) for found in _NUCLEUS.finditer(letters)]
    parts: list[_Part] = []
    joined = False
    vowel = ""
    for start, end in nuclei:
        before = parts[-1] if parts else None
        joined = bool(before and before.end == start and _merge(letters, before, vowel, start, end))
        vowel = letters[start:end]
        if not joined:
            parts.append(_Part(before.end if before else 0, end))
    if len(parts) > 1 and not joined and letters[nuclei[-1][0] : nuclei[-1][1]] == "e":
        _final_e(word, parts, following)
    yield from parts


def _merge(letters: str, before: _Part, first: str, start: int, end: int) -> bool:
    """Join the vowel at ``start`` to ``first``, the one before, where they may be one; False for a plain hiatus."""
    vowel, rest = letters[start:end], letters[end:]
    nasal = rest == "nt" and first not in ("i", "u")
    if vowel == "e" and (nasal or (rest != "nt" and _MUTE_AFTER_VOWEL.match(rest))):
        before.end = end
        return True
    if first not in ("i", "ï", "u", "ou", "y"):
        return False
    if first == "ï":
        one = start > 1 and letters[start - 2] in _VOWEL  # a-ïeux, fa-ïence
    elif first == "i" or first == "y":
        one = _i_is_joined(letters, start, vowel)
    elif first == "u":
        one = vowel in ("i", "î") or (vowel, rest) == ("e", "nt")
    else:
        one = letters == "oui"
    before.end = end
    before.other = before.value + (1 if one else 0)
    before.value += 0 if one else 1
    before.why = "diérèse" if one else "synérèse"
    return True


def _i_is_joined(letters: str, start: int, vowel: str) -> bool:
    """Whether i and the vowel at ``start`` are commonly one syllable."""
    head, tail = letters[: start - 1], letters[start:]
    if _CLUSTER_BEFORE.search(head):
        return False
    if vowel == "eu":
        return not re.search("ieu(?:x|ses?|sement)$", letters) or bool(_ONE_IEUX.search(letters))
    if tail.startswith("en"):
        return bool(_ONE_IEN.search(head))
    if vowel in ("e", "è", "ê"):
        return True
    if vowel == "é":
        return head.endswith("t") and tail in ("é", "és")
    return (tail.startswith("able") and head == "d") or (tail == "ons" and not re.search("[stxln]$", head))


def _final_e(word: str, parts: list[_Part], following: str) -> None:
    """Settle the mute e at the end of a word; the last of ``parts`` is its syllable."""
    tail = word[parts[-1].end :]
    if tail not in ("", "s", "nt"):
        return
    last = parts.pop()
    elided = not tail and _is_elided_before(following)
    if following and not elided:
        parts.append(_Part(last.start, last.end, 1, None if tail else 0, "" if tail else _DROPPED))
        return
    nasal = tail == "nt" and bool(_NASAL_ENT.search(word))
    if nasal:
        parts.append(last)
    else:
        parts[-1].end = last.end
    if tail == "nt" and not following and parts[-1].other is None:
        parts[-1].other, parts[-1].why = (0, "-ent is silent") if nasal else (parts[-1].value + 1, "-ent is spoken")
