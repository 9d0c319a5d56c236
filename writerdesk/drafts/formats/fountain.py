"""Plays: Fountain is the text itself. Here its lines are told apart, and its title page is written and read.

Source: the syntax page of Fountain (fountain.io/syntax, 1.1). Parsers that are kept up make objects of the text and do
not give its blank lines and spaces back, so a play goes in and out as the text it is.
"""

from __future__ import annotations

import re
from typing import Literal

from writerdesk.drafts.formats.headings import level_of
from writerdesk.drafts.formats.manuscript import PLAY, CameIn, Manuscript, Said, WentOut, say
from writerdesk.text.blank_lines import is_blank

Element = Literal["blank", "section", "scene", "speaker", "parenthetical", "speech", "transition", "action"]

_SCENE = re.compile(r"(?:INT|EXT|EST|INT\.?/EXT|I/E)[. ]", re.IGNORECASE)
_KEY = re.compile(r"(?P<key>[^\W\d_][\w ]{0,40}):[ \t]*(?P<value>.*)")
_KNOWN_KEYS = frozenset(
    "title,credit,author,authors,source,notes,date,contact,copyright,revision,format,episode,language,draft date".split(
        ","
    )
)


def elements(text: str) -> list[Element]:
    """What each line of a play is; one entry a line, lines parted by LF."""
    lines = text.split("\n")
    found: list[Element] = []
    for number, line in enumerate(lines):
        before = found[-1] if found else "blank"
        followed = number + 1 < len(lines) and not is_blank(lines[number + 1])
        found.append(_element(line, before, followed=followed))
    return found


def _element(line: str, before: Element, *, followed: bool) -> Element:
    bare = line.strip()
    if is_blank(line):
        # Two spaces keep a speech open over an empty line.
        return "speech" if line.startswith("  ") and before in {"speech", "parenthetical", "speaker"} else "blank"
    if level_of(line):
        return "section"
    if before in {"speaker", "parenthetical", "speech"}:
        return "parenthetical" if bare.startswith(("(", "（")) and bare.endswith((")", "）")) else "speech"
    if bare.startswith("!"):
        return "action"
    if (bare.startswith(".") and len(bare) > 1 and bare[1].isalnum()) or (before == "blank" and _SCENE.match(bare)):
        return "scene"
    if bare.startswith(">") and not bare.endswith("<"):
        return "transition"
    if before == "blank" and not followed and bare.endswith("TO:") and bare == bare.upper():
        return "transition"
    return "speaker" if followed and before == "blank" and _names(bare) else "action"


def _names(bare: str) -> bool:
    return bare.startswith("@") or in_capitals(bare)


def in_capitals(line: str) -> bool:
    """Whether a line is a name in capitals; what stands in brackets after it does not count. Scripts without case: no.

    A name needs a letter, so “23” is none.
    """
    name = line.partition("(")[0].strip().removesuffix("^")
    return any(sign.isupper() for sign in name) and not any(sign.islower() for sign in name)


def shown_speaker(line: str) -> str:
    """What stands in a file for the line of a speaker: the name without @ where the line comes back from it."""
    name = line.removeprefix("@")
    return name if name.strip() and speaker_line(name) == line else line


def speaker_line(shown: str) -> str:
    """The line of a speaker that a file shows as ``shown``."""
    return shown if shown.startswith("@") or in_capitals(shown) else f"@{shown}"


def write_fountain(piece: Manuscript) -> WentOut:
    """A title page, an empty line, the text as it stands; UTF-8."""
    title = " ".join(piece.title.split())
    said: tuple[Said, ...] = ()
    if not piece.play:
        said = (say("Fountain is for plays: other programs may take lines in capitals for names of speakers."),)
    return WentOut(f"Title: {title}\n\n{piece.text}".encode(), said)


def read_fountain(text: str) -> CameIn:
    """The play of a Fountain file; its title page gives the title and is left out, what else stood there is said."""
    first, _, _rest = text.partition("\n")
    page, gap, body = text.partition("\n\n")
    keys = [found["key"].strip().lower() for line in page.split("\n") if (found := _KEY.match(line))]
    if not _KEY.match(first) or not _KNOWN_KEYS.intersection(keys):
        return CameIn(text, kind=PLAY)
    title, others = _title_page(page)
    said = (say("Of the title page only the title was taken; left out: {names}.", names=", ".join(others)),)
    return CameIn(body if gap else "", said if others else (), title or None, PLAY)


def _title_page(page: str) -> tuple[str, list[str]]:
    """The title and the names of the other keys that say something; a value may go on in indented lines."""
    values: dict[str, list[str]] = {}
    key = ""
    for line in page.split("\n"):
        found = _KEY.match(line) if not line.startswith(("   ", "\t")) else None
        if found:
            key = found["key"].strip()
            values[key] = [found["value"].strip()]
        elif key:
            values[key].append(line.strip())
    told = {key: " ".join(filter(None, lines)) for key, lines in values.items()}
    title = next((value for key, value in told.items() if key.lower() == "title"), "")
    return title.replace("*", "").replace("_", "").strip(), [
        key for key, value in told.items() if value and key.lower() != "title"
    ]
