"""What a word is to the search: one function for the index and the question, and where a question's words stand.

Words are runs of letters, marks and numbers, folded as their language has it (:mod:`writerdesk.text.fold`); in scripts
written without spaces every two neighbouring characters are one (2-grams), so that a word is found inside a run
whatever stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache, partial
from itertools import islice
from typing import TYPE_CHECKING

from writerdesk.text.fold import fold, has_marks, meant, search_fold, search_fold_part
from writerdesk.text.normal import to_nfc
from writerdesk.text.seen_text import SeenText

if TYPE_CHECKING:
    import regex

# Han with its extensions, kana, Thai, Lao, Khmer, Burmese (Unicode blocks).
_UNSPACED = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9ff"
)
_LETTERS = r"\p{L}\p{M}\p{N}\p{Co}"  # the categories that the index's tokenizer takes as parts of words
_WORD, _NEAR = 40, 80  # code points: longer words are not remembered; enough of a run to show a place in it
_JOINING = "\u0e33\u0eb3"  # letters that belong to the one before (Unicode Standard Annex #29, SpacingMark)
_BLACK = re.compile(r"\S+")
_AT_ONCE = 2048  # code points folded in one go: other threads wait no longer for their turn


class Question:
    """The words that somebody looks for, in a text of any language; ``begins``: the last may go on.

    What FTS5 has a meaning for (AND, NEAR, quotation marks, a star) is a word like any other, or no word at all.
    """

    def __init__(self, query: str, *, begins: bool = False) -> None:
        self._query = to_nfc(query)
        # A space behind the last word says that it is whole.
        self._begins = begins and self._query == self._query.rstrip()

    def expression(self, languages: list[str]) -> str | None:
        """The FTS5 expression for drafts in these languages; None when there is no word in the question."""
        asked = dict.fromkeys(self._asked(search_fold(self._query, language)) for language in languages)
        return " OR ".join(f"({each})" for each in asked if each) or None

    def places(self, text: str, language: str, most: int | None = None) -> list[tuple[int, int]]:
        """Where it stands in ``text``, half-open code points: its words together, or else the longest one.

        At most the first ``most`` places; nothing behind them is looked at.
        """
        words = [word for word in search_fold(self._query, language).split() if _tokens().search(word)]
        if len(words) > 1 and (together := list(islice(self._stand([(0, text)], words, language), most))):
            return together
        if not words:
            return []
        longest = max(words, key=lambda word: sum(map(len, _tokens().findall(word))))
        return list(islice(self._stand(_placed(_parts(text)), [longest], language), most))

    def some_places(self, text: str, language: str, most: int) -> list[tuple[int, int]]:
        """The first ``most`` places of a word that is spelled as it was asked; without one, of the word in all forms.

        Cheaper than :meth:`places`, for a line that shows what a text is about.
        """
        words = [word for word in self._query.split() if _tokens().search(word)]
        if len(words) == 1:
            folded = [search_fold(words[0], language)]
            for runs in (_runs_with(text, words[0]), _runs_folded_with(text, folded[0], language)):
                found = list(islice(self._stand(runs, folded, language), most))
                if found:
                    return found
        return self.places(text, language, most)

    def _asked(self, folded: str) -> str:
        words = [tokens for word in folded.split() if (tokens := _indexed(word).split())]
        return " AND ".join(
            _phrase(tokens, goes_on=self._begins and n == len(words) - 1) for n, tokens in enumerate(words)
        )

    def _stand(self, parts: Iterable[tuple[int, str]], words: list[str], language: str) -> Iterator[tuple[int, int]]:
        goes_on = self._begins and words[-1] == search_fold(self._query, language).split()[-1]
        pattern = _pattern(tuple(words), goes_on=goes_on)
        asks_marks = has_marks(self._query, language)
        for begin, part in parts:
            seen = SeenText(part, partial(search_fold, language=language), partial(search_fold_part, language=language))
            for match in pattern.finditer(seen.text):
                place = seen.place(*match.span())
                if place is None:
                    continue
                if not asks_marks or self._meant(words, part[slice(*place)], language, goes_on=goes_on):
                    yield begin + place[0], begin + place[1]

    def _meant(self, words: list[str], found: str, language: str, *, goes_on: bool) -> bool:
        """Whether the marks that were typed stand in what was found."""
        asked = {search_fold(word, language): word for word in fold(self._query, language).split()}
        typed = [token for word in words for token in _tokens().findall(asked.get(word, word))]
        stand = _tokens().findall(fold(found, language))
        if len(typed) != len(stand):
            return True
        pairs = list(zip(typed, stand, strict=True))
        return all(meant(*pair, language, goes_on=goes_on and pair is pairs[-1]) for pair in pairs)


def index_words(text: str, language: str) -> str:
    """``text`` as the index takes it: folded words with spaces between; an unspaced run as its 2-grams and its end."""
    return " ".join(
        _remembered_words(run, language) if len(run) <= _WORD else _indexed(search_fold(run, language))
        for part in _parts(text)
        for run in part.split()
    )


def snippet(text: str, start: int, end: int, around: int = 40) -> str:
    """What stands around a place, on one line: at most ``around`` code points a side, cut at white space if any."""
    return "".join(snippet_parts(text, start, end, around))


def snippet_parts(text: str, start: int, end: int, around: int = 40) -> tuple[str, str, str]:
    """The same in three parts: before, the found words, behind."""
    left, right = max(0, start - around), min(len(text), end + around)
    before, after = text[left:start], text[end:right]
    if left > 0 and not text[left - 1].isspace():
        before = before.partition(" ")[2] if " " in before.rstrip() else _whole(before)
    if right < len(text) and not text[right].isspace():
        after = after.rpartition(" ")[0] if " " in after.lstrip() else _whole(after + text[right], last=True)
    before, found, after = (_on_one_line(part) for part in (before, text[start:end], after))
    return "…" * (left > 0) + before.lstrip(), found, after.rstrip() + "…" * (right < len(text))


def _on_one_line(text: str) -> str:
    """``text`` with every run of white space as one space, also at its ends."""
    return " ".join(f"x{text}x".split())[1:-1]


@lru_cache(maxsize=1 << 14)
def _remembered_words(run: str, language: str) -> str:
    """A text has many words, but not so many different ones."""
    return _indexed(search_fold(run, language))


def _indexed(folded: str) -> str:
    return _runs().sub(_two_grams, " ".join(_tokens().findall(folded)))


def _parts(text: str) -> Iterator[str]:
    """``text`` in parts of some thousand code points, cut at line ends or white space where there is any."""
    at = 0
    while at < len(text):
        end = min(len(text), at + _AT_ONCE)
        if end < len(text):
            cut = max(text.rfind("\n", at, end), text.rfind(" ", at, end))
            end = cut + 1 if cut > at else _next_gap(text, end)
        yield text[at:end]
        at = end


def _placed(parts: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Each part with the place at which it begins."""
    begin = 0
    for part in parts:
        yield begin, part
        begin += len(part)


def _runs_with(text: str, word: str) -> Iterator[tuple[int, str]]:
    """What stands between white space round each place of ``word`` just so; of a long run the letters near it."""
    at = text.find(word)
    while at >= 0:
        start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
        ends = [end for end in (text.find(" ", at + len(word)), text.find("\n", at + len(word))) if end >= 0]
        end = min(ends, default=len(text))
        if at - start > _NEAR:
            start = _apart(text, range(at - _NEAR, start, -1), start)
        if end - at > len(word) + _NEAR:
            end = _apart(text, range(at + len(word) + _NEAR, end), end)
        yield start, text[start:end]
        at = text.find(word, end)


def _runs_folded_with(text: str, folded: str, language: str) -> Iterator[tuple[int, str]]:
    """What stands between white space wherever it holds the word when folded."""
    for match in _BLACK.finditer(text):
        run = match.group()
        if folded in (search_fold_part(run, language) if len(run) <= _WORD else search_fold(run, language)):
            yield match.start(), run


def _apart(text: str, places: range, otherwise: int) -> int:
    """The first of ``places`` between two letters that surely are no one cluster."""
    for place in places:
        if text[place - 1 : place + 1].isalpha() and text[place] not in _JOINING:
            return place
    return otherwise


def _next_gap(text: str, end: int) -> int:
    """Behind a paragraph of thousands of letters without a space: after the next sign that is none of a word."""
    gap = _gaps().search(text, end)
    return gap.end() if gap else len(text)


def _phrase(tokens: list[str], *, goes_on: bool) -> str:
    if _runs().fullmatch(tokens[-1]):
        if len(tokens) > 1 and len(tokens[-2]) == 2 and _runs().fullmatch(tokens[-2]):
            tokens = tokens[:-1]  # the last character alone, which the 2-gram before it holds
        else:
            goes_on = True  # a run of one character: any 2-gram that begins with it
    return f'"{" ".join(tokens)}"{" *" if goes_on else ""}'


def _two_grams(run: regex.Match[str]) -> str:
    characters = run.group()
    grams = [characters[n : n + 2] for n in range(len(characters))]
    return f" {' '.join(grams)} "


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...], *, goes_on: bool) -> regex.Pattern[str]:
    import regex

    parts = []
    for number, word in enumerate(words, 1):
        tokens = _tokens().findall(word)
        inner = rf"[^{_LETTERS}]+".join(regex.escape(token) for token in tokens)
        letter = rf"[[{_LETTERS}]--[{_UNSPACED}]]"
        before = "" if _runs().match(tokens[0]) else rf"(?<!{letter})"
        behind = "" if _runs().search(tokens[-1][-1]) else f"(?!{letter})"
        if behind and goes_on and number == len(words):
            behind = f"{letter}*+"
        parts.append(before + inner + behind)
    return regex.compile(rf"[^{_LETTERS}]+".join(parts), regex.VERSION1)


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


@cache
def _gaps() -> regex.Pattern[str]:
    import regex

    return regex.compile(rf"[^{_LETTERS}\p{{Cf}}]")
