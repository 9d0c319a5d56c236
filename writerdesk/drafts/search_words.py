"""What a word is to the search: one function for the index and the question, and where a question's words stand.

Words are runs of letters, marks and numbers; in scripts written without spaces every two neighbouring characters are
one (2-grams), so that a word is found inside a run whatever stands around it. Case and canonical form do not count,
marks do.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from writerdesk.text.normal import to_nfc

if TYPE_CHECKING:
    import regex

# Han with its extensions, kana, Thai, Lao, Khmer, Burmese (Unicode blocks).
_UNSPACED = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9ff"
)
_LETTERS = r"\p{L}\p{M}\p{N}\p{Co}"  # the categories that the index's tokenizer takes as parts of words


def index_words(text: str) -> str:
    """``text`` as the index takes it: words with spaces between, NFC, case folded.

    An unspaced run comes as its 2-grams and its last character alone.
    """
    words = " ".join(_tokens().findall(to_nfc(text).casefold()))
    return _runs().sub(_two_grams, words)


def match_expression(query: str) -> str | None:
    """The FTS5 expression that asks for all words of ``query``; a ``*`` behind a word takes all that begin so.

    None when there is no word in it.
    """
    asked = []
    for word in to_nfc(query).casefold().split():
        begins = word.endswith("*")
        tokens = index_words(word).split()
        if not tokens:
            continue
        if _runs().fullmatch(tokens[-1]):
            if len(tokens) > 1 and len(tokens[-2]) == 2 and _runs().fullmatch(tokens[-2]):
                tokens.pop()  # the last character alone, which the 2-gram before it holds
            else:
                begins = True  # a run of one character: any 2-gram that begins with it
        asked.append(f'"{" ".join(tokens)}"{" *" if begins else ""}')
    return " AND ".join(asked) or None


def places(text: str, query: str) -> list[tuple[int, int]]:
    """Where ``query`` stands in ``text`` (NFC), half-open code points: its words together, or else the longest one."""
    words = [word for word in to_nfc(query).split() if _tokens().search(word)]
    if not words:
        return []
    together = [match.span() for match in _pattern(words).finditer(text)]
    if together or len(words) == 1:
        return together
    return [match.span() for match in _pattern([max(words, key=len)]).finditer(text)]


def snippet(text: str, start: int, end: int, around: int = 40) -> str:
    """What stands around a place, on one line: at most ``around`` code points a side, cut at white space if any."""
    left, right = max(0, start - around), min(len(text), end + around)
    before, after = text[left:start], text[end:right]
    if left > 0 and not text[left - 1].isspace():
        before = before.partition(" ")[2] if " " in before.rstrip() else _whole(before)
    if right < len(text) and not text[right].isspace():
        after = after.rpartition(" ")[0] if " " in after.lstrip() else _whole(after + text[right], last=True)
    line = " ".join((before + text[start:end] + after).split())
    return "…" * (left > 0) + line + "…" * (right < len(text))


def _two_grams(run: regex.Match[str]) -> str:
    characters = run.group()
    grams = [characters[n : n + 2] for n in range(len(characters))]
    return f" {' '.join(grams)} "


def _pattern(words: list[str]) -> regex.Pattern[str]:
    import regex

    parts = []
    for word in words:
        begins = word.endswith("*")
        tokens = _tokens().findall(word)
        inner = rf"[^{_LETTERS}]+".join(regex.escape(token) for token in tokens)
        unspaced_start, unspaced_end = _runs().match(tokens[0]), _runs().search(tokens[-1][-1])
        letter = rf"[[{_LETTERS}]--[{_UNSPACED}]]"
        before = "" if unspaced_start else rf"(?<!{letter})"
        # A match must not end inside a grapheme cluster (Unicode Standard Annex #29, GB9 and GB9a).
        follows = r"[\p{GCB=EX}\p{GCB=SM}\p{GCB=ZWJ}]" if unspaced_end else letter
        behind = "" if begins else f"(?!{follows})"
        parts.append(before + inner + behind)
    return regex.compile(rf"[^{_LETTERS}]+".join(parts), regex.IGNORECASE | regex.FULLCASE | regex.VERSION1)


def _whole(text: str, *, last: bool = False) -> str:
    """``text`` without the cluster that a cut at its beginning, or before its last character, may have broken."""
    from writerdesk.text.segments import graphemes

    clusters = graphemes(text)
    return "".join(clusters[:-1] if last else clusters[1:])


@cache
def _runs() -> regex.Pattern[str]:
    import regex

    return regex.compile(f"[{_UNSPACED}]+")


@cache
def _tokens() -> regex.Pattern[str]:
    import regex

    return regex.compile(f"[{_LETTERS}]+")
