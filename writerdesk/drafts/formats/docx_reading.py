"""A Word file becomes a text. What is no text (notes, pictures, looks) is counted and said.

Source: ECMA-376 part 1, WordprocessingML, transitional and strict.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field, replace

from writerdesk.drafts.formats.lines import Lines, Paragraph
from writerdesk.drafts.formats.manuscript import CameIn, Counted, Pace, at_any_pace
from writerdesk.drafts.formats.office_title import kept_title
from writerdesk.drafts.formats.office_xml import Collector, listen
from writerdesk.drafts.formats.office_zip import OfficeZip
from writerdesk.drafts.formats.refusals import refused

BARRED_STYLE = "RubyBar"
SPEAKER_STYLES = frozenset({"speaker", "character"})

_OFF = frozenset({"0", "false", "none", "off"})
_LOOKS = frozenset({"w:b", "w:i", "w:u", "w:strike", "w:dstrike", "w:smallCaps", "w:caps", "w:highlight", "w:color"})
_LOOKS_WORDS = "Bold, italics, colours and other looks of letters were left out."
# What is left out with all that is in it, and the sentence for it ('' says nothing).
_SKIPPED = {
    "w:del": "Deletions that were only proposed were carried out: {count}.",
    "w:moveFrom": "",
    "w:pPrChange": "",
    "w:rPrChange": "",
    "w:tblPrChange": "",
    "w:sectPrChange": "",
    "w:sectPr": "",
    "w:instrText": "",
    "mc:Fallback": "",
    "m:oMath": "Formulas were left out: {count}.",
}
_COUNTED = {
    "w:footnoteReference": "Footnotes of the file were left out: {count}.",
    "w:endnoteReference": "Endnotes of the file were left out: {count}.",
    "w:commentReference": "Comments of the file were left out: {count}.",
    "w:tbl": "Tables became plain lines: {count}.",
    "w:txbxContent": "Text boxes became plain lines: {count}.",
    "w:ins": "Insertions that were only proposed were carried out: {count}.",
    "w:sym": "Signs of a symbol font were left out: {count}.",
    "w:object": "Embedded objects were left out: {count}.",
    "pic:pic": "Pictures were left out: {count}.",
    "v:imagedata": "Pictures were left out: {count}.",
}
_SIGNS = {"w:tab": "\t", "w:cr": "\n", "w:noBreakHyphen": "\u2011", "w:softHyphen": "\u00ad"}


@dataclass(frozen=True)
class _Style:
    level: int = 0
    speaker: bool = False
    title: bool = False
    right: bool = False


def read_docx(data: bytes, name: str, language: str, pace: Pace = at_any_pace) -> CameIn:
    """The text of a Word file; ruby comes as the markup of ``language``.

    Raises :class:`Refused` ``import/damaged``, ``import/zip-bomb``, ``import/entities``, ``import/encrypted``.
    """
    with OfficeZip(data, name) as package:
        document = _main_part(package, name)
        folder = posixpath.dirname(document)
        listener = _Document(_styles(package, posixpath.join(folder, "styles.xml"), name), language)
        with package.stream(document) as stream:
            listen(stream, listener, where=name, size=package.size(document), pace=pace)
        if not listener.has_body:
            raise refused("import/damaged", name)
        title = listener.lines.title or kept_title(package, "docProps/core.xml", name)
        if any(re.fullmatch(rf"{re.escape(folder)}/(?:header|footer)\d*\.xml", part) for part in package.names):
            listener.counted.add("Headers and footers of the pages were left out.")
    return CameIn(listener.lines.text(), listener.counted.said(), title, sides=listener.lines.sides())


def _main_part(package: OfficeZip, name: str) -> str:
    """The part that the package's relations call its document."""
    wanted = Collector(["rel:Relationship"])
    with package.stream("_rels/.rels") as stream:
        listen(stream, wanted, where=name, size=package.size("_rels/.rels"), pace=at_any_pace)
    for _, attributes in wanted.found:
        if attributes.get("Type", "").endswith("/officeDocument"):
            return attributes.get("Target", "").lstrip("/")
    raise refused("import/damaged", name)


def _styles(package: OfficeZip, part: str, name: str) -> dict[str, _Style]:
    """What each paragraph style means: the level of a heading (its name, its outline, or the style it is based on).

    What is called "" is what a paragraph without a style has.
    """
    if part not in package.names:
        return {}
    found = Collector(["w:style", "w:name", "w:basedOn", "w:outlineLvl", "w:bidi"])
    with package.stream(part) as stream:
        listen(stream, found, where=name, size=package.size(part), pace=at_any_pace)
    told: dict[str, dict[str, str]] = {}
    current = told.setdefault("", {})  # before the first style stand the defaults of the document
    usual = ""
    for element, attributes in found.found:
        if element == "w:style":
            current = told.setdefault(attributes.get("w:styleId", ""), {})
            if attributes.get("w:type") == "paragraph" and attributes.get("w:default", "0") not in _OFF:
                usual = attributes.get("w:styleId", "")
        else:
            current.setdefault(element, attributes.get("w:val", ""))
    meanings = {style: replace(_meaning(style, told), right=_from_right(style, told)) for style in told}
    return meanings | {"": _Style(right=meanings[usual].right)}


def _from_right(style: str, told: dict[str, dict[str, str]]) -> bool:
    """Whether a style, or what it is based on, sets its paragraphs from the right (17.3.1.6)."""
    seen: set[str] = set()
    while style in told and style not in seen:
        seen.add(style)
        if "w:bidi" in told[style]:
            return told[style]["w:bidi"] not in _OFF
        style = told[style].get("w:basedOn", "")
    return False


def _meaning(style: str, told: dict[str, dict[str, str]]) -> _Style:
    seen: set[str] = set()
    while style in told and style not in seen:
        seen.add(style)
        name = told[style].get("w:name", "").lower()
        numbered = re.fullmatch(r"heading (\d)", name)
        if numbered or name == "title":
            return _Style(max(1, int(numbered[1]))) if numbered else _Style(1, title=True)
        if name in SPEAKER_STYLES:
            return _Style(speaker=True)
        outline = told[style].get("w:outlineLvl", "")
        if outline.isdecimal() and int(outline) < 9:
            return _Style(int(outline) + 1)
        style = told[style].get("w:basedOn", "")
    return _Style()


@dataclass
class _Ruby:
    base: list[str] = field(default_factory=list)
    ruby: list[str] = field(default_factory=list)
    in_base: bool = False
    barred: bool = False


class _Document:
    """Hears the main part. Paragraphs inside a text box come before the one that the box is anchored in."""

    def __init__(self, styles: dict[str, _Style], language: str) -> None:
        self.lines = Lines(styles.get("", _Style()).right)
        self.counted = Counted()
        self.has_body = False
        self._styles, self._language = styles, language
        self._open: list[Paragraph] = []
        self._skipping = self._runs = 0
        self._ruby: _Ruby | None = None
        self._in_text = self._spaces_count = False
        self._letters: list[str] = []
        self._paragraph_is = {
            "w:pStyle": self._style,
            "w:outlineLvl": self._outline,
            "w:numId": self._numbered,
            "w:rStyle": self._run_style,
            "w:bidi": self._bidi,
        }

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if self._skipping or name in _SKIPPED:
            if not self._skipping and _SKIPPED[name] and self._open:
                self.counted.add(_SKIPPED[name])
            self._skipping += 1
            return
        if name == "w:p":
            self._open.append(Paragraph(right=self._styles.get("", _Style()).right))
        elif name == "w:r":
            self._runs += 1
        elif name == "w:t":
            self._in_text, self._spaces_count = True, attributes.get("xml:space") == "preserve"
        elif name == "w:body":
            self.has_body = True
        elif self._runs and name in _SIGNS:
            self._put(_SIGNS[name])
        elif name == "w:br":
            self._break(attributes.get("w:type", "textWrapping"))
        elif name in _LOOKS:
            if attributes.get("w:val", "") not in _OFF:
                self._looks(attributes.get("w:val", ""), name)
        elif name in self._paragraph_is and self._open:
            self._paragraph_is[name](attributes.get("w:val", ""))
        else:
            self._other(name)

    def end(self, name: str) -> None:
        """An element ends."""
        if self._skipping:
            self._skipping -= 1
        elif name == "w:p" and self._open:
            self.lines.add(self._open.pop())
        elif name == "w:r":
            self._runs -= 1
        elif name == "w:t":
            text = "".join(self._letters)
            self._put(text if self._spaces_count else text.strip(" \t\n"))
            self._letters.clear()
            self._in_text = False
        elif name == "w:ruby" and self._ruby and self._open:
            ruby, self._ruby = self._ruby, None
            base, told = "".join(ruby.base), "".join(ruby.ruby)
            self._open[-1].put_ruby(base, told, self._language, barred=ruby.barred)

    def letters(self, text: str) -> None:
        """Character data."""
        if self._in_text and not self._skipping:
            self._letters.append(text)

    def _put(self, text: str) -> None:
        if self._ruby is not None:
            (self._ruby.base if self._ruby.in_base else self._ruby.ruby).append(text)
        elif self._open:
            self._open[-1].put(text)

    def _other(self, name: str) -> None:
        if name == "w:ruby":
            self._ruby = _Ruby()
        elif name in {"w:rubyBase", "w:rt"} and self._ruby is not None:
            self._ruby.in_base = name == "w:rubyBase"
        elif name in _COUNTED:
            self.counted.add(_COUNTED[name])

    def _break(self, kind: str) -> None:
        if kind == "textWrapping":
            self._put("\n")
        elif kind == "page":
            self.counted.add("Page breaks were left out: {count}.")

    def _looks(self, value: str, name: str) -> None:
        if self._runs and not (name == "w:color" and value == "auto"):
            self.counted.add(_LOOKS_WORDS)

    def _style(self, style: str) -> None:
        meaning = self._styles.get(style, _Style())
        paragraph = self._open[-1]
        paragraph.level, paragraph.speaker, paragraph.title = meaning.level, meaning.speaker, meaning.title
        paragraph.right = meaning.right

    def _bidi(self, value: str) -> None:
        self._open[-1].right = value not in _OFF

    def _outline(self, level: str) -> None:
        if level.isdecimal() and int(level) < 9:
            self._open[-1].level = int(level) + 1

    def _numbered(self, number: str) -> None:
        if number != "0" and not self._open[-1].level:
            self.counted.add("Numbers or bullets of lists were left out: {count}.")

    def _run_style(self, style: str) -> None:
        if self._ruby is not None and style == BARRED_STYLE:
            self._ruby.barred = True
