"""Reading the text of a play: its roles, its scenes, what a line is, and how its marks make it something else.

The lines are told apart by :mod:`writerdesk.drafts.formats.fountain`, which is the one truth; nothing here is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from writerdesk.drafts.formats.fountain import Element, elements, in_capitals
from writerdesk.text.blank_lines import is_blank
from writerdesk.text.finding import Replacement

CYCLE: tuple[Element, ...] = ("speech", "speaker", "action", "scene", "transition", "parenthetical")
"""The order in which Tab goes through what a line can be."""

_MARKS = {"speaker": "@", "action": "!", "scene": ".", "transition": ">"}
_FAR = 400
_SAID: frozenset[Element] = frozenset({"speaker", "parenthetical", "speech"})


@dataclass(frozen=True)
class Role:
    """One who speaks: ``name`` as it is written first, how many speeches and their words."""

    name: str
    speeches: int
    words: int


@dataclass(frozen=True)
class Scene:
    """A scene from line ``line`` (from 0) on; ``title`` is '' for what stands before the first heading."""

    title: str
    line: int
    text: str


@dataclass(frozen=True)
class Recast:
    """Lines ``first`` to before ``end`` become ``lines``; the line that was asked for is ``line`` of the new text."""

    first: int
    end: int
    lines: tuple[str, ...]
    line: int


def role_of(line: str) -> str:
    """The name on the line of a speaker, without @, what stands in brackets, and the ^ of two who speak at once."""
    bare = line.strip().removeprefix("@")
    cut = min((at for at in (bare.find("("), bare.find("（")) if at >= 0), default=len(bare))
    return " ".join(bare[:cut].strip().removesuffix("^").split())


def same_role(one: str, other: str) -> bool:
    """Whether two names mean one role: capitals make no difference."""
    return one.casefold() == other.casefold()


def near(lines: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """The run of lines round ``first`` to ``last`` that can be read without the others: an empty line parts runs.

    At most 400 lines to each side are looked at, so that a text without empty lines costs no more.
    """
    least, most, end = first - _FAR, last + 1 + _FAR, last + 1
    while first > max(0, least) and not _parts(lines[first - 1]):
        first -= 1
    while end < min(len(lines), most) and not _parts(lines[end]):
        end += 1
    return first, end


def elements_of(lines: Sequence[str], first: int, last: int, caret: int | None = None) -> list[Element]:
    """What lines ``first`` to ``last`` are.

    ``caret`` is the line that is being written: a name on it, or right above it while it is empty, is a speaker already
    although nothing is said yet, and what will be written under it is a speech.
    """
    begin, end = near(lines, first, last)
    run = list(lines[begin:end])
    found = (
        elements("\n".join(run)) if caret is None or not begin <= caret <= end else _written(lines, begin, end, caret)
    )
    return found[first - begin : last + 1 - begin]


def _written(lines: Sequence[str], begin: int, end: int, caret: int) -> list[Element]:
    run = list(lines[begin:end])
    if caret == end:
        return elements("\n".join([*run, "x"]))[:-1]
    if is_blank(lines[caret]) and caret > begin:
        run[caret - begin] = "x"
    elif caret == end - 1 and not is_blank(lines[caret]):
        return elements("\n".join([*run, "x"]))[:-1] if _may_speak(lines[caret]) else elements("\n".join(run))
    return elements("\n".join(run))


def _may_speak(line: str) -> bool:
    return line.strip().startswith("@") or (in_capitals(line) and not line.rstrip().endswith("TO:"))


def speeches(text: str) -> Iterator[tuple[str, list[str]]]:
    """Who speaks, and the lines that are said, in order."""
    name: str | None = None
    said: list[str] = []
    for line, element in zip(text.split("\n"), elements(text), strict=True):
        if element == "speaker":
            if name is not None:
                yield name, said
            name, said = role_of(line), []
        elif element == "speech" and not is_blank(line):
            said.append(line)
    if name is not None:
        yield name, said


def cast(texts: Iterable[str], words: Callable[[str], int]) -> list[Role]:
    """The roles of a piece in the order in which they first speak; ``words`` counts the words of a line."""
    found: dict[str, Role] = {}
    for text in texts:
        for name, lines in speeches(text):
            so_far = found.get(name.casefold(), Role(name, 0, 0))
            much = so_far.words + sum(map(words, lines))
            found[name.casefold()] = Role(so_far.name, so_far.speeches + 1, much)
    return list(found.values())


def scenes(text: str) -> list[Scene]:
    """The scenes of a text; what stands before the first heading is one of its own when it says anything."""
    lines = text.split("\n")
    headings = [number for number, element in enumerate(elements(text)) if element == "scene"]
    starts = sorted({0, *headings})
    found = []
    for start, end in pairwise([*starts, len(lines)]):
        body = "\n".join(lines[start:end])
        if body.strip():
            found.append(Scene(scene_title(lines[start]) if start in headings else "", start, body))
    return found


def scene_title(line: str) -> str:
    """What a scene's heading says: without the dot that makes it one, and without its number in #."""
    bare = line.strip()
    bare = bare[1:] if bare.startswith(".") and not bare.startswith("..") else bare
    return bare.partition("#")[0].strip()


def renamings(text: str, old: str, new: str) -> list[Replacement]:
    """What to put where so that role ``old`` is called ``new`` wherever it speaks; what is said stays as it is.

    A name in capitals stays one when ``new`` can be in capitals, else it is marked by @. An empty ``new`` changes
    nothing.
    """
    new, found, start = role_of(new), [], 0
    for line, element in zip(text.split("\n"), elements(text), strict=True):
        if new and element == "speaker" and same_role(role_of(line), old):
            words = _named(line, new)
            if words != line:
                found.append(Replacement(start, start + len(line), words))
        start += len(line) + 1
    return found


def _named(line: str, new: str) -> str:
    bare = line.strip()
    lead = line[: len(line) - len(line.lstrip())]
    marked = bare.startswith("@")
    inner = bare.removeprefix("@")
    cut = min((at for at in (inner.find("("), inner.find("（"), inner.find("^")) if at >= 0), default=len(inner))
    rest = inner[cut:]
    gap = inner[:cut][len(inner[:cut].rstrip()) :]
    if not marked and in_capitals(new.upper()):
        return f"{lead}{new.upper()}{gap}{rest}"
    return f"{lead}@{new}{gap}{rest}"


def speaker_of(lines: Sequence[str], number: int) -> str:
    """Name of the role that says line ``number``, '' when it is no speech."""
    begin, _ = near(lines, number, number)
    found = elements_of(lines, begin, number)
    if not found or found[-1] not in _SAID:
        return ""
    place = next((n for n in range(len(found) - 1, -1, -1) if found[n] == "speaker"), None)
    return role_of(lines[begin + place]) if place is not None else ""


def cycled(lines: Sequence[str], number: int, *, back: bool = False) -> Recast | None:
    """Line ``number`` as the next thing it can be in :data:`CYCLE`; None when it can be nothing else.

    Only marks are put on and taken away, and the empty line before it; going all the way round gives the line again.
    """
    now = _now(lines, number)
    start = CYCLE.index(now) if now in CYCLE else CYCLE.index("speech")
    step = -1 if back else 1
    for away in range(1, len(CYCLE)):
        wanted = CYCLE[(start + step * away) % len(CYCLE)]
        made = _made(lines, number, wanted)
        if made is not None:
            return made
    return None


def _now(lines: Sequence[str], number: int) -> Element:
    bare = lines[number].strip()
    for element, mark in _MARKS.items():
        if bare == mark:
            return element  # type: ignore[return-value]
    return elements_of(lines, number, number, number)[0]


def unmarked(line: str) -> str:
    """A line without the mark that makes it what it is; spaces round it go with the mark."""
    bare = line.strip()
    if bare[:1] in _MARKS.values() and not bare.startswith(".."):
        return bare[1:].strip()
    if len(bare) > 1 and bare[0] in "(（" and bare[-1] in ")）":
        return bare[1:-1]
    return line


def _made(lines: Sequence[str], number: int, wanted: Element) -> Recast | None:
    core = unmarked(lines[number])
    if not core.strip():
        return _empty(lines, number, wanted)
    said = wanted in {"speech", "parenthetical"}
    first, before = number, number - 1
    above: tuple[str, ...] = ()
    if said and before >= 1 and _parts(lines[before]) and not _parts(lines[before - 1]):
        first = before
    elif not said and before >= 0 and not _parts(lines[before]):
        above = ("",)
    for words in _spelled(core, wanted):
        fresh = [*lines[:first], *above, words, *lines[number + 1 :]]
        place = first + len(above)
        if (words, above, first) != (lines[number], (), number) and elements_of(fresh, place, place, place)[
            0
        ] == wanted:
            return Recast(first, number + 1, (*above, words), place)
    return None


def _empty(lines: Sequence[str], number: int, wanted: Element) -> Recast | None:
    words = _MARKS.get(wanted, "")
    if words == lines[number] or wanted == "parenthetical":
        return None
    above = ("",) if words and number and not _parts(lines[number - 1]) else ()
    return Recast(number, number + 1, (*above, words), number + len(above))


def _spelled(core: str, wanted: Element) -> tuple[str, ...]:
    if wanted == "parenthetical":
        return (f"({core})",)
    if wanted == "speech":
        return (core,)
    return core, f"{_MARKS[wanted]}{core}"


def _parts(line: str) -> bool:
    """Whether an empty line ends what is said: two spaces keep a speech open."""
    return is_blank(line) and not line.startswith("  ")


def offered_role(lines: Sequence[str], number: int, roles: Iterable[str]) -> str:
    """The role whose name begins with what stands on line ``number``, '' when none does or the line is no name."""
    line = lines[number]
    bare = line.strip()
    if not (bare.startswith("@") or in_capitals(bare)) or "(" in bare:
        return ""
    if number and not _parts(lines[number - 1]):
        return ""
    begun = bare.removeprefix("@").casefold()
    known = list(roles)
    if not begun or any(same_role(begun, name) for name in known):
        return ""
    return next((name for name in known if name.casefold().startswith(begun)), "")
