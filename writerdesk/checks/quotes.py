"""Quotation marks: each opened one closed, and the language's own.

Only double marks are matched. A single ’ or ' may be an apostrophe, an elision, a glottal stop or an ʿayn, in verse
more than anywhere, and no rule can tell; they are left alone. A mark that opens every paragraph of one long speech
(French, English, Spanish usage) is no fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import msgspec

from writerdesk.checks.blocks import Block
from writerdesk.checks.findings import Hit
from writerdesk.checks.lone_marks import LoneMark
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said
from writerdesk.languages.cards import LanguageCard

_SOURCE = "Unicode CLDR, delimiters"
_STRAIGHT = '"'
_GENERIC = (("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("‹", "›"), (_STRAIGHT, _STRAIGHT), ("〝", "〟"))
# Where no card says which marks are the language's own, also the ways of Germany, Denmark, Sweden and Finland.
_ELSEWHERE = (("»", "«"), ("”", "”"), ("»", "»"))
_MATCHED = '“”„‟«»‹›"〝〟'
_CORNERS = "「」『』"
_ANY = re.compile(f"[{_MATCHED}]")
_FOREIGN = re.compile(f"[{_MATCHED.replace(_STRAIGHT, '')}{_CORNERS}]")
_OPENING_BEFORE = " \t\n\u00a0\u202f([{—–-¿¡"
_CLOSING_AFTER = " \t\n\u00a0\u202f)]}.,;:!?…،؛؟。、।॥።፣—–"
# A speech may run over this many paragraphs before it is taken for forgotten.
_REACH = 10
_LETTER_TIMES = 5
_DEEPEST = 100  # quotations one in the other that are still looked through


class _Mark(msgspec.Struct, frozen=True):
    position: int
    mark: str
    block: int


class _Marks(msgspec.Struct, frozen=True):
    """The quotation marks of a language: which closes which, and which are its own."""

    closers: dict[str, tuple[str, ...]]
    own: frozenset[str]
    inner: frozenset[str]
    first: tuple[str, str]

    def opens(self, mark: str) -> bool:
        """Whether a speech can begin with this mark."""
        return mark in self.closers


def marks_of(card: LanguageCard) -> _Marks:
    """The marks of a language card; the generic pairs are understood everywhere, being pasted everywhere."""
    closers: dict[str, tuple[str, ...]] = {}
    for opener, closer in (card.quotes, card.alternate_quotes, *_GENERIC, *(() if card.known else _ELSEWHERE)):
        if opener in _MATCHED and closer in _MATCHED:
            closers[opener] = (*closers.get(opener, ()), closer)
    own = frozenset((*card.quotes, *card.alternate_quotes))
    listed = frozenset(card.punctuation.split())
    # Where guillemets come first, “ ” belong inside them; elsewhere CLDR's list of the language's marks holds.
    inner = listed if card.quotes[0] in "«»" else frozenset()
    return _Marks(closers, own if inner else own | listed, inner, card.quotes)


def quotes(material: Material) -> Iterator[Hit]:
    """Marks without partners; and, once a mark, marks of another language."""
    marks = marks_of(material.card)
    for one in _lone(material, marks):
        yield one.hit(_sentence(one), _SOURCE)
    if material.card.known:
        yield from _foreign(material, marks)


def _lone(material: Material, marks: _Marks) -> list[LoneMark]:
    faults: list[LoneMark] = []
    waiting: list[_Mark] = []
    for number, block in enumerate(material.blocks):
        opened, closers = _match_block(material.text, block, number, marks, faults)
        for closer in closers:
            opener = next(
                (o for o in islice(reversed(waiting), _DEEPEST) if closer.mark in marks.closers[o.mark]), None
            )
            if opener is not None:
                waiting.remove(opener)
            elif not _continues(material.text, block, closer):
                faults.append(LoneMark(closer.position, closer.mark, _opener_of(closer.mark, marks)))
        waiting += opened
        late = [o for o in waiting if number - o.block >= _REACH]
        waiting = [o for o in waiting if number - o.block < _REACH]
        faults += _unclosed(material, marks, late)
    faults += _unclosed(material, marks, waiting)
    letters = _letters(material.text, marks)
    return sorted((f for f in faults if not _is_letter(material.text, f, letters)), key=lambda fault: fault.position)


def _letters(text: str, marks: _Marks) -> frozenset[str]:
    """Closing marks that nothing ever opens though they are many: a letter of the language (Nganasan's glottal
    stop).
    """
    openers = {mark: [o for o, closers in marks.closers.items() if mark in closers and o != mark] for mark in "”»›"}
    return frozenset(
        mark
        for mark, opened_by in openers.items()
        if text.count(mark) >= _LETTER_TIMES and not any(opener in text for opener in opened_by)
    )


def _is_letter(text: str, fault: LoneMark, letters: frozenset[str]) -> bool:
    before, after = text[fault.position - 1 : fault.position], text[fault.position + 1 : fault.position + 2]
    return fault.found in letters or (not fault.unclosed and before.isalpha() and after.isalpha())


def _unclosed(material: Material, marks: _Marks, opened: list[_Mark]) -> list[LoneMark]:
    return [
        LoneMark(o.position, o.mark, marks.closers[o.mark][0], unclosed=True)
        for o in opened
        if not _opens_anew(material, o)
    ]


def _match_block(
    text: str, block: Block, number: int, marks: _Marks, faults: list[LoneMark]
) -> tuple[list[_Mark], list[_Mark]]:
    stack: list[_Mark] = []
    lone: list[_Mark] = []
    for found in _ANY.finditer(text, block.start, block.end):
        mark = _Mark(found.start(), found.group(), number)
        if mark.mark == _STRAIGHT:
            _straight(text, mark, stack, lone)
            continue
        closed = next((o for o in islice(reversed(stack), _DEEPEST) if mark.mark in marks.closers[o.mark]), None)
        if closed is not None:
            while stack[-1] is not closed:
                lost = stack.pop()
                faults.append(LoneMark(lost.position, lost.mark, marks.closers[lost.mark][0], unclosed=True))
            stack.pop()
        elif marks.opens(mark.mark):
            if not (stack and stack[-1].mark == mark.mark and _heads_line(text, mark.position)):
                stack.append(mark)
        elif stack and not _continues(text, block, mark):
            expected = marks.closers[stack.pop().mark][0]
            faults.append(LoneMark(mark.position, mark.mark, expected, instead=True))
        else:
            lone.append(mark)
    return stack, lone


def _straight(text: str, mark: _Mark, stack: list[_Mark], lone: list[_Mark]) -> None:
    """A typewriter's mark opens or closes by what stands beside it, and by turns where that says nothing."""
    before = text[mark.position - 1 : mark.position]
    after = text[mark.position + 1 : mark.position + 2]
    open_one = next((at for at in range(len(stack) - 1, -1, -1) if stack[at].mark == _STRAIGHT), None)
    like_opener = (not before or before in _OPENING_BEFORE) and bool(after) and after not in _CLOSING_AFTER
    like_closer = bool(before) and before not in _OPENING_BEFORE and (not after or after in _CLOSING_AFTER)
    if open_one is None:
        if before.isdigit():
            return  # inches, seconds
        (lone if like_closer else stack).append(mark)
    elif like_opener and not _heads_line(text, mark.position):
        stack.append(mark)
    elif not like_opener:
        del stack[open_one:]


def _heads_line(text: str, position: int) -> bool:
    line = text[text.rfind("\n", 0, position) + 1 : position]
    return not line.strip(" \t\u00a0\u202f—–-")


def _continues(text: str, block: Block, mark: _Mark) -> bool:
    """Whether a closing guillemet at a line's head carries a quotation on, as in older French printing."""
    return mark.mark in "»›" and mark.position > block.start and _heads_line(text, mark.position)


def _opens_anew(material: Material, opener: _Mark) -> bool:
    following = material.blocks[opener.block + 1 : opener.block + 2]
    head = following[0].lines[0].text.lstrip(" \t\u00a0\u202f—–-") if following else ""
    return head.startswith(opener.mark) or (opener.mark == "«" and head.startswith("»"))


def _opener_of(closer: str, marks: _Marks) -> str:
    return next((opener for opener, closers in marks.closers.items() if closer in closers), closer)


def _foreign(material: Material, marks: _Marks) -> Iterator[Hit]:
    seen: set[str] = set()
    depth = 0
    for found in _FOREIGN.finditer(material.text):
        mark = found.group()
        if mark in marks.own:
            depth = max(0, depth + (1 if mark == marks.first[0] else -1 if mark == marks.first[1] else 0))
            continue
        if mark in seen or (depth and mark in marks.inner):
            continue
        seen |= {mark, *marks.closers.get(mark, ()), *(o for o, closers in marks.closers.items() if mark in closers)}
        opener, closer = marks.first
        yield Hit(
            found.start(),
            found.end(),
            message=Said(
                "{language} is printed with {opener} {closer}; {mark} is another language's mark.",
                language=material.card.called,
                opener=opener,
                closer=closer,
                mark=mark,
            ),
            found=mark,
            expected=f"{opener} {closer}",
            source=_SOURCE,
            severity="advice",
        )


def _sentence(one: LoneMark) -> Said:
    marks = {"found": one.found, "expected": one.expected}
    if one.instead:
        return Said("{found} stands here where {expected} would close the quotation.", **marks)
    if one.unclosed:
        return Said("The quotation that {found} opens here is never closed by {expected}.", **marks)
    return Said("{found} closes a quotation that {expected} never opened.", **marks)
