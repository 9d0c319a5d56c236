"""A play's structure: a cast list, speeches with their speakers, directions, headings of acts and scenes.

Three ways of writing a speech are known: ``NAME: words``, ``NAME. words`` in capitals, and the name in a line of its
own, in capitals or behind @ (Fountain), with the words below it. Brackets hold directions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from writerdesk.checks.blocks import same
from writerdesk.checks.findings import Finding, Severity
from writerdesk.checks.forms import Form
from writerdesk.checks.said import Said
from writerdesk.checks.verse.layout import is_verse
from writerdesk.checks.verse.vocabulary import Speeches
from writerdesk.text.segments import beginning
from writerdesk.text.verse_lines import Line

_COLON = re.compile(
    r"^\s*(?P<name>[^\s:：(（\[.!?][^:：(（\[.!?\n]{0,40}?)\s*(?:[(（\[][^)）\]]*[)）\]])?\s*[:：](?P<said>.*)$"
)
_STOP = re.compile(r"^\s*(?P<name>[^\W\d_][^.!?:\n]{0,30})\.(?P<said>\s.*)$")
_ALONE = re.compile(r"^\s*@?(?P<name>[^:.!?()\[\]\n]{1,40}?)\s*(?:\([^)]*\))?\s*$")
_DIRECTION = re.compile(r"^\s*[(（\[].*[)）\]]\s*$")
_FOUNTAIN = re.compile(r"^\s*(?:[>=!~]|\.(?=[^.\s])|(?:INT|EXT|EST|I/E)[./ ]|[^a-z]+ TO:\s*$)")
"""Scene headings, transitions, centred and forced lines of Fountain: none of them names a speaker."""
_CAST_NAME = re.compile(r"^\s*[-*•]?\s*(?P<name>[^,،:：–—(\n]+)")


SPEAKER = "play/speaker"


class _Read(msgspec.Struct):
    cast: dict[str, Line] = {}
    speakers: dict[str, Line] = {}
    homeless: list[Line] = []
    empty: list[tuple[str, Line]] = []
    has_cast: bool = False


def speeches(lines: Sequence[Line], form: Form, rule: Speeches) -> Iterator[Finding]:
    """Words without a speaker, speakers who are not in the cast list, roles that never speak, speeches of no words."""
    seen = [line for line in lines if is_verse(line.text)]
    if not seen:
        return
    read = _read(lines, rule)
    if not read.speakers:
        said = Said("{form} has speeches, each with its speaker; none is found here.", form=form.name)
        yield _finding(seen[0], form, rule.severity, seen[0].text.strip(), "NAME: words", said)
        return
    if not read.has_cast:
        yield _finding(seen[0], form, "advice", "no cast list", f"a list headed “{rule.cast[0]}”",
                       Said("{form} begins with the list of its roles.", form=form.name))  # fmt: skip
    for name, line in read.speakers.items():
        if read.has_cast and name not in read.cast and not _is_several(name, read.cast):
            yield _finding(line, form, rule.severity, beginning(line.text.strip(), 60), ", ".join(list(read.cast)[:8]),
                           Said("This speaker is not in the cast list."), SPEAKER)  # fmt: skip
    for name, line in read.cast.items():
        if name not in read.speakers:
            yield _finding(line, form, "advice", line.text.strip(), "a speech", Said("This role never speaks."))
    for line in read.homeless:
        found = beginning(line.text.strip(), 60)
        yield _finding(line, form, rule.severity, found, "a speaker, or brackets for a direction",
                       Said("These words stand before any speaker: who says them?"), SPEAKER)  # fmt: skip
    for name, line in read.empty:
        yield _finding(
            line, form, rule.severity, name, "words", Said("“{name}” says nothing here.", name=name), SPEAKER
        )


def roles_of(lines: Sequence[Line], rule: Speeches) -> list[str]:
    """The roles of a play as they are compared: those of its cast list, and all who speak; “all” is none."""
    read = _read(lines, rule)
    known = dict(read.cast)
    return [*known, *(name for name in read.speakers if name not in known and not _is_several(name, known))]


def _read(lines: Sequence[Line], rule: Speeches) -> _Read:
    read = _Read({}, {}, [], [])
    in_cast = False
    speaker = ""
    for number, line in enumerate(lines):
        text = line.text.strip()
        if line.verse is None:
            in_cast = in_cast and not read.cast
            continue
        if _is_heading(text, rule.cast):
            in_cast = read.has_cast = True
            continue
        if _is_heading(text, rule.scenes) or text.startswith("#") or _FOUNTAIN.match(text):
            in_cast, speaker = False, ""
            continue
        if in_cast:
            found = _CAST_NAME.match(text)
            if found:
                read.cast[_folded(found["name"])] = line
            continue
        if _DIRECTION.match(text):
            continue
        name, said = _speaker(text, lines, number, read.cast)
        if name:
            speaker = name
            read.speakers.setdefault(_folded(name), line)
            if not said and not _has_words_below(lines, number, read.cast):
                read.empty.append((name, line))
        elif not speaker and read.speakers:
            read.homeless.append(line)
    return read


def _speaker(text: str, lines: Sequence[Line], number: int, cast: dict[str, Line]) -> tuple[str, bool]:
    """The speaker whom a line names, and whether words stand behind the name; '' for a line that names none."""
    found = _COLON.match(text)
    if found:
        return found["name"], bool(found["said"].strip())
    found = _STOP.match(text)
    if found and (_folded(found["name"]) in cast or _is_loud(found["name"])):
        return found["name"], bool(found["said"].strip())
    found = _ALONE.match(text)
    if found and (text.startswith("@") or _folded(found["name"]) in cast or _is_loud(found["name"])):
        followed = number + 1 < len(lines) and lines[number + 1].verse is not None
        return (found["name"], False) if followed else ("", False)
    return "", False


def _has_words_below(lines: Sequence[Line], number: int, cast: dict[str, Line]) -> bool:
    for place in range(number + 1, len(lines)):
        line = lines[place]
        if line.verse is None:
            return False
        if not _DIRECTION.match(line.text):
            return not _speaker(line.text.strip(), lines, place, cast)[0]
    return False


def _is_loud(name: str) -> bool:
    return name.upper() == name and name.lower() != name


def _is_heading(text: str, words: tuple[str, ...]) -> bool:
    bare = _folded(text.strip("#[]*_ :："))
    return any(bare == word or bare.startswith(f"{word} ") for word in map(_folded, words))


def _is_several(name: str, cast: dict[str, Line]) -> bool:
    """Whether a name stands for several roles: “Asha and Juma”, “all”."""
    return any(role and role in name for role in cast) or (
        len(cast) > 1 and name in {"all", "wote", "tous", "सब", "الجميع"}
    )


def _folded(name: str) -> str:
    return same(name)


def _finding(
    line: Line, form: Form, severity: Severity, found: str, expected: str, message: Said, about: str = "form/structure"
) -> Finding:
    return Finding(about, severity, line.start, line.end, line.line, Said.verbatim(found), Said.verbatim(expected),
                   message, form.source)  # fmt: skip
