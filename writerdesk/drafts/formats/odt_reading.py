"""An OpenDocument text becomes a text. What is no text (notes, pictures, looks) is counted and said.

Source: OASIS OpenDocument 1.3 part 3, sections 5 and 6; white space as section 6.1.2 says.
"""

from __future__ import annotations

import re
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


def read_odt(data: bytes, name: str, language: str, pace: Pace = at_any_pace) -> CameIn:
    """The text of an OpenDocument file; ruby comes as the markup of ``language``.

    Raises :class:`Refused` ``import/damaged``, ``import/zip-bomb``, ``import/entities``, ``import/encrypted``.
    """
    with OfficeZip(data, name) as package:
        _refuse_encrypted(package, name)
        listener = _Content(_named_styles(package, name), language)
        with package.stream("content.xml") as stream:
            listen(stream, listener, where=name, size=package.size("content.xml"), pace=pace)
        title = listener.lines.title or kept_title(package, "meta.xml", name)
    if not listener.has_body:
        raise refused("import/damaged", name)
    return CameIn(listener.lines.text(), listener.counted.said(), title)


def _refuse_encrypted(package: OfficeZip, name: str) -> None:
    manifest = "META-INF/manifest.xml"
    if manifest in package.names:
        found = Collector(["manifest:encryption-data"])
        with package.stream(manifest) as stream:
            listen(stream, found, where=name, size=package.size(manifest), pace=at_any_pace)
        if found.found:
            raise refused("import/encrypted", name)


def _named_styles(package: OfficeZip, name: str) -> dict[str, str]:
    """The parent of each style, by the names that people see in both."""
    if "styles.xml" not in package.names:
        return {}
    found = Collector(["style:style"])
    with package.stream("styles.xml") as stream:
        listen(stream, found, where=name, size=package.size("styles.xml"), pace=at_any_pace)
    return dict(_parent(attributes) for _, attributes in found.found)


def _parent(attributes: dict[str, str]) -> tuple[str, str]:
    return attributes.get("style:name", ""), attributes.get("style:parent-style-name", "")


@dataclass
class _Ruby:
    barred: bool
    base: list[str] = field(default_factory=list)
    ruby: list[str] = field(default_factory=list)
    into: list[str] | None = None


class _Content:
    """Hears content.xml. White space of the file is one space inside a paragraph and none at its ends."""

    def __init__(self, parents: dict[str, str], language: str) -> None:
        self.lines = Lines()
        self.counted = Counted()
        self.has_body = False
        self._parents, self._language = dict(parents), language
        self._open: list[Paragraph] = []
        self._style_told = ""
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
        made = Paragraph()
        style = self._style(attributes.get("text:style-name", ""))
        if name == "text:h":
            level = attributes.get("text:outline-level", "1")
            made.level = max(1, int(level)) if level.isdecimal() else 1
        elif style == "title":
            made.level, made.title = 1, True
        made.speaker = style in SPEAKER_STYLES
        self._open.append(made)

    def _style(self, style: str) -> str:
        """The name, in small letters, of the first style that means something here: a title, a speaker."""
        for _ in range(8):
            if style.lower() in {"title", *SPEAKER_STYLES}:
                return style.lower()
            style = self._parents.get(style, "")
        return ""

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
        elif name == "style:style":
            style, parent = _parent(attributes)
            self._parents[style] = parent
            self._style_told = style
        elif name == "style:text-properties" and not _LOOKS.isdisjoint(attributes):
            self._with_looks.add(self._style_told)
        elif name == "text:span" and self._open and attributes.get("text:style-name", "") in self._with_looks:
            self.counted.add("Bold, italics, colours and other looks of letters were left out.")
        elif _COUNTED.get(name):
            self.counted.add(_COUNTED[name])
