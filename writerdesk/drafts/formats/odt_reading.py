"""An OpenDocument text becomes a text. What is no text (notes, pictures, looks) is counted and said.

Source: OASIS OpenDocument 1.3 part 3, sections 5 and 6; white space as section 6.1.2 says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from writerdesk.drafts.formats.docx_reading import SPEAKER_STYLES
from writerdesk.drafts.formats.lines import Lines, Paragraph
from writerdesk.drafts.formats.manuscript import CameIn, Counted, Pace, at_any_pace
from writerdesk.drafts.formats.office_title import kept_title
from writerdesk.drafts.formats.office_xml import Collector, listen
from writerdesk.drafts.formats.office_zip import OfficeZip
from writerdesk.drafts.formats.refusals import refused

BARRED_STYLE = "RubyBar"

_MOST_SPACES = 10_000
_SPACES = re.compile("[ \t\r\n]+")
# What is left out with all that is in it, and the sentence for it ('' says nothing).
_SKIPPED = {
    "text:note": "",
    "office:annotation": "Comments of the file were left out: {count}.",
    "text:tracked-changes": "Proposed changes were taken as carried out.",
    "text:table-of-content": "Tables of contents were left out: {count}.",
    "text:alphabetical-index": "Tables of contents were left out: {count}.",
    "text:sequence-decls": "",
    "text:variable-decls": "",
    "text:user-field-decls": "",
    "office:forms": "",
    "draw:object": "Embedded objects were left out: {count}.",
    "draw:object-ole": "",
    "svg:title": "",
    "svg:desc": "",
}
_NOTES = {
    "endnote": "Endnotes of the file were left out: {count}.",
    "footnote": "Footnotes of the file were left out: {count}.",
}
_COUNTED = {
    "table:table": "Tables became plain lines: {count}.",
    "draw:text-box": "Text boxes became plain lines: {count}.",
    "draw:image": "Pictures were left out: {count}.",
    "text:soft-page-break": "",
}
_LOOKS = frozenset(
    {"fo:font-weight", "fo:font-style", "fo:color", "fo:background-color", "fo:font-variant"}
    | {"style:text-underline-style", "style:text-line-through-style", "style:text-position"}
)
_SIGNS = {"text:tab": "\t", "text:line-break": "\n"}
_MEANING = frozenset({"title", *SPEAKER_STYLES})
_SIDES = {"rl-tb": True, "rl": True, "lr-tb": False, "lr": False}


def read_odt(data: bytes, name: str, language: str, pace: Pace = at_any_pace) -> CameIn:
    """The text of an OpenDocument file; ruby comes as the markup of ``language``.

    Raises :class:`Refused` ``import/damaged``, ``import/zip-bomb``, ``import/entities``, ``import/encrypted``.
    """
    with OfficeZip(data, name) as package:
        _refuse_encrypted(package, name)
        listener = _Content(_styles(package, name), language)
        with package.stream("content.xml") as stream:
            listen(stream, listener, where=name, size=package.size("content.xml"), pace=pace)
        title = listener.lines.title or kept_title(package, "meta.xml", name)
    if not listener.has_body:
        raise refused("import/damaged", name)
    return CameIn(listener.lines.text(), listener.counted.said(), title, sides=listener.lines.sides())


def _refuse_encrypted(package: OfficeZip, name: str) -> None:
    manifest = "META-INF/manifest.xml"
    if manifest in package.names:
        found = Collector(["manifest:encryption-data"])
        with package.stream(manifest) as stream:
            listen(stream, found, where=name, size=package.size(manifest), pace=at_any_pace)
        if found.found:
            raise refused("import/encrypted", name)


@dataclass
class _Styles:
    """What styles mean: the parent of each, and of those that say it whether they set paragraphs from the right.

    The style without a name is what all paragraphs have.
    """

    parents: dict[str, str] = field(default_factory=dict)
    sides: dict[str, bool] = field(default_factory=dict)
    told: str | None = None
    """The style that is being heard of; None for one of no paragraphs."""

    def hear(self, name: str, attributes: dict[str, str]) -> None:
        """An element of a list of styles begins."""
        if name == "style:style":
            self.told = attributes.get("style:name", "")
            self.parents[self.told] = attributes.get("style:parent-style-name", "")
        elif name == "style:default-style":
            self.told = "" if attributes.get("style:family") == "paragraph" else None
        elif name == "style:paragraph-properties" and self.told is not None:
            side = _SIDES.get(attributes.get("style:writing-mode", ""))
            if side is not None:
                self.sides[self.told] = side

    def meaning(self, style: str) -> str:
        """The name, in small letters, of the first style that means something here: a title, a speaker."""
        return next((one.lower() for one in self._with_parents(style) if one.lower() in _MEANING), "")

    def from_right(self, style: str) -> bool | None:
        """Whether paragraphs of a style are set from the right; None where nothing tells."""
        return next((self.sides[one] for one in (*self._with_parents(style), "") if one in self.sides), None)

    def _with_parents(self, style: str) -> Iterator[str]:
        for _ in range(8):
            if style:
                yield style
            style = self.parents.get(style, "")


def _styles(package: OfficeZip, name: str) -> _Styles:
    """The styles by the names that people see."""
    styles = _Styles()
    if "styles.xml" in package.names:
        found = Collector(["style:style", "style:default-style", "style:paragraph-properties"])
        with package.stream("styles.xml") as stream:
            listen(stream, found, where=name, size=package.size("styles.xml"), pace=at_any_pace)
        for element, attributes in found.found:
            styles.hear(element, attributes)
    return styles


@dataclass
class _Ruby:
    barred: bool
    base: list[str] = field(default_factory=list)
    ruby: list[str] = field(default_factory=list)
    into: list[str] | None = None


class _Content:
    """Hears content.xml. White space of the file is one space inside a paragraph and none at its ends."""

    def __init__(self, styles: _Styles, language: str) -> None:
        self.lines = Lines(styles.from_right(""))
        self.counted = Counted()
        self.has_body = False
        self._styles, self._language = styles, language
        self._open: list[Paragraph] = []
        self._with_looks: set[str] = set()
        # Whether a space is owed that only counts when something follows, and whether the last sign was one.
        self._owed = self._after_space = False
        self._skipping = self._lists = 0
        self._ruby: _Ruby | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if self._skipping or name in _SKIPPED:
            if not self._skipping:
                self._leave_out(name, attributes)
            self._skipping += 1
        elif name in {"text:p", "text:h"}:
            self._begin(name, attributes)
        elif name == "text:s":
            count = attributes.get("text:c", "1")
            self._put(" " * (min(int(count), _MOST_SPACES) if count.isdecimal() else 1))
        elif name in _SIGNS:
            self._put(_SIGNS[name])
        elif name == "text:ruby":
            self._ruby = _Ruby(attributes.get("text:style-name") == BARRED_STYLE)
        elif name in {"text:ruby-base", "text:ruby-text"} and self._ruby is not None:
            self._settle()
            self._ruby.into = self._ruby.base if name == "text:ruby-base" else self._ruby.ruby
        else:
            self._other(name, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipping:
            self._skipping -= 1
        elif name in {"text:p", "text:h"} and self._open:
            self._owed = self._after_space = False
            self.lines.add(self._open.pop())
        elif name in {"text:ruby-base", "text:ruby-text"} and self._ruby is not None:
            self._ruby.into = None
        elif name == "text:ruby" and self._ruby is not None:
            ruby, self._ruby = self._ruby, None
            if self._open:
                base, told = "".join(ruby.base), "".join(ruby.ruby)
                self._open[-1].put_ruby(base, told, self._language, barred=ruby.barred)
        elif name == "text:list":
            self._lists -= 1

    def letters(self, text: str) -> None:
        """Character data: runs of white space are one space."""
        if self._skipping or not self._open:
            return
        for place, part in enumerate(_SPACES.split(text)):
            if place and not self._after_space:
                self._owed = self._after_space = True
            if part:
                self._put(part)

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self._owed, self._after_space = False, True
        named = attributes.get("text:style-name", "")
        made = Paragraph(right=self._styles.from_right(named))
        style = self._styles.meaning(named)
        if name == "text:h":
            level = attributes.get("text:outline-level", "1")
            made.level = max(1, int(level)) if level.isdecimal() else 1
        elif style == "title":
            made.level, made.title = 1, True
        made.speaker = style in SPEAKER_STYLES
        self._open.append(made)

    def _put(self, text: str) -> None:
        if not self._open:
            return
        self._settle()
        self._after_space = False
        if self._ruby is not None and self._ruby.into is not None:
            self._ruby.into.append(text)
        else:
            self._open[-1].put(text)

    def _settle(self) -> None:
        """Write the space that is owed."""
        if self._owed and self._open:
            self._owed = False
            if self._ruby is not None and self._ruby.into is not None:
                self._ruby.into.append(" ")
            else:
                self._open[-1].put(" ")

    def _leave_out(self, name: str, attributes: dict[str, str]) -> None:
        if name == "text:note":
            self.counted.add(_NOTES["endnote" if attributes.get("text:note-class") == "endnote" else "footnote"])
        elif _SKIPPED[name]:
            self.counted.add(_SKIPPED[name])

    def _other(self, name: str, attributes: dict[str, str]) -> None:
        if name == "office:text":
            self.has_body = True
        elif name == "text:list":
            self._lists += 1
        elif name == "text:list-item" and self._lists:
            self.counted.add("Numbers or bullets of lists were left out: {count}.")
        elif name in {"style:style", "style:paragraph-properties"}:
            self._styles.hear(name, attributes)
        elif name == "style:text-properties" and not _LOOKS.isdisjoint(attributes):
            self._with_looks.add(self._styles.told or "")
        elif name == "text:span" and self._open and attributes.get("text:style-name", "") in self._with_looks:
            self.counted.add("Bold, italics, colours and other looks of letters were left out.")
        elif _COUNTED.get(name):
            self.counted.add(_COUNTED[name])
