"""A text becomes a Word file: a paragraph a line, headings as headings, ruby as ruby, the direction of its language.

Source: ECMA-376 part 1, WordprocessingML; the package and its styles are those of python-docx.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from writerdesk.drafts.formats import fountain, headings, ruby
from writerdesk.drafts.formats.docx_reading import BARRED_STYLE
from writerdesk.drafts.formats.manuscript import Counted, Manuscript, Pace, WentOut, at_any_pace, holdable
from writerdesk.drafts.speeches import SpokenLine, spoken_lines
from writerdesk.languages.cards import LanguageCard, card

if TYPE_CHECKING:
    from docx.document import Document

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PIECES = re.compile("(\t)")
_EAST_ASIAN = frozenset({"Jpan", "Hans", "Hant", "Hani", "Kore"})
# Half points: size of the text, of ruby, and how far ruby is raised; half and all of the base (JIS X 4051).
_SIZE, _RUBY_SIZE, _RUBY_RAISE = 24, 12, 22
# What stands behind w:bidi in w:pPr (17.3.1.26), of that which the styles of python-docx have.
_AFTER_BIDI = ("w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr")
_MADE = datetime(1980, 1, 1, tzinfo=UTC)
_PLAY_STYLES: dict[fountain.Element, tuple[str, float, float]] = {
    "scene": ("Scene heading", 0, 0),
    "speaker": ("Speaker", 2.2, 0),
    "parenthetical": ("Parenthetical", 1.6, 2.0),
    "speech": ("Speech", 1.0, 1.5),
    "transition": ("Transition", 4.0, 0),
}
"""Style of each element of a play, its indents at start and end in inches."""


def write_docx(piece: Manuscript, pace: Pace = at_any_pace) -> WentOut:
    """The bytes of a Word file; control characters that XML cannot hold are said to be left out."""
    import docx

    counted = Counted()
    document = docx.Document()
    _set_styles(document, piece)
    core = document.core_properties
    core.title, core.language, core.author, core.comments = piece.title[:255], piece.language, "", ""
    core.created = core.modified = _MADE
    body: Any = document.element.body
    ending = body.sectPr
    body.remove(ending)
    lines = holdable(piece.text, counted).split("\n")
    writer = _LineWriter(piece)
    said = spoken_lines("\n".join(lines), piece.tongues) if piece.play else None
    turned = piece.turned_lines
    for number, line in enumerate(lines):
        body.append(writer.paragraph(line, said[number] if said else None, turned.get(number)))
        if number % 1000 == 0:
            pace(number / len(lines))
    body.append(ending)
    if piece.right_to_left:
        _child(ending, "bidi")
    file = BytesIO()
    document.save(file)
    return WentOut(file.getvalue(), counted.said())


class _LineWriter:
    """Makes the paragraph of a line."""

    def __init__(self, piece: Manuscript) -> None:
        self._piece = piece
        self._card = piece.card
        self._rtl = piece.right_to_left

    def paragraph(self, line: str, said: SpokenLine | None, from_right: bool | None = None) -> Any:
        """A ``w:p``, in the language of whoever says the line, and from the side that it has of its own."""
        made = _new("p")
        kind = said.element if said else None
        self._card = card(said.language) if said and said.language else self._piece.card
        self._rtl = self._card.direction == "rtl" if from_right is None else from_right
        style, shown = self._style_of(line, kind)
        # The usual paragraph has the direction of the piece, and one of the other direction says so.
        if style or self._rtl or self._piece.right_to_left:
            about = _child(made, "pPr")
            if style:
                _child(about, "pStyle", val=style)
            if self._rtl:
                _child(about, "bidi")
            elif self._piece.right_to_left:
                _child(about, "bidi", val="0")
        for span in ruby.spans(shown, self._piece.language):
            if span.ruby:
                self._ruby(made, span)
            else:
                self._runs(made, span.text)
        return made

    def _style_of(self, line: str, kind: fountain.Element | None) -> tuple[str, str]:
        level = headings.level_of(line)
        if level:
            return f"Heading{level}", headings.shown(line)
        if kind == "speaker":
            shown = fountain.shown_speaker(line)
            return ("Speaker", shown) if fountain.speaker_line(shown) == line else ("", line)
        return (_PLAY_STYLES[kind][0].replace(" ", "") if kind in _PLAY_STYLES else ""), line

    def _runs(self, parent: Any, text: str, style: str = "") -> None:
        for part, right_to_left in directed(text, base=self._rtl):
            run = _child(parent, "r")
            self._about_run(run, style, right_to_left=right_to_left)
            for piece in _PIECES.split(part):
                if piece == "\t":
                    _child(run, "tab")
                elif piece:
                    letters = _child(run, "t")
                    letters.text = piece
                    if piece != piece.strip(" "):
                        letters.set(_SPACE, "preserve")

    def _about_run(self, run: Any, style: str, *, right_to_left: bool) -> None:
        foreign = self._card.tag != self._piece.card.tag
        if not style and not right_to_left and not foreign:
            return
        about = _child(run, "rPr")
        if style:
            _child(about, "rStyle", val=style)
        if right_to_left:
            _child(about, "rtl")
        if foreign:
            _child(about, "lang", **_languages(self._card))
        elif right_to_left and self._rtl:
            _child(about, "lang", bidi=self._piece.language)

    def _ruby(self, parent: Any, span: ruby.Span) -> None:
        made = _child(_child(parent, "r"), "ruby")
        about = _child(made, "rubyPr")
        _child(about, "rubyAlign", val="distributeSpace")
        _child(about, "hps", val=str(_RUBY_SIZE))
        _child(about, "hpsRaise", val=str(_RUBY_RAISE))
        _child(about, "hpsBaseText", val=str(_SIZE))
        _child(about, "lid", val=self._piece.language)
        self._runs(_child(made, "rt"), span.ruby)
        self._runs(_child(made, "rubyBase"), span.text, BARRED_STYLE if span.barred else "")


def directed(text: str, *, base: bool) -> Iterator[tuple[str, bool]]:
    """``text`` in runs with whether each is right to left: by its letters; signs between go with their neighbours.

    ``base`` is the direction of the paragraph (True: right to left), that of signs between both.
    """
    if not text:
        return
    sides = [_side(sign) for sign in text] if base or not text.isascii() else [False]
    strong = {side for side in sides if side is not None}
    if len(strong) < 2:
        yield text, strong.pop() if strong else base
        return
    start, side, waiting = 0, None, 0
    for place, here in enumerate(sides):
        if here is None:
            continue
        if side is not None and here != side:
            # Signs between two directions belong to the paragraph's own.
            cut = waiting if here == base else place
            yield text[start:cut], side
            start = cut
        side, waiting = here, place + 1
    yield text[start:], bool(side)


def _side(sign: str) -> bool | None:
    kind = unicodedata.bidirectional(sign)
    return True if kind in {"R", "AL"} else False if kind == "L" else None


def _new(name: str) -> Any:
    from docx.oxml.parser import OxmlElement

    return OxmlElement(f"w:{name}")


def _child(parent: Any, name: str, **attributes: str) -> Any:
    made = parent.makeelement(_W + name)
    for key, value in attributes.items():
        made.set(_W + key, value)
    parent.append(made)
    return made


def _set_styles(document: Document, piece: Manuscript) -> None:
    """Font, language and direction of the whole text; styles for a play, and the mark of a ruby with a bar."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Inches, Pt

    normal: Any = document.styles["Normal"]
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = piece.card.line_height
    if piece.right_to_left:
        paragraphs = normal.element.get_or_add_pPr()
        paragraphs.insert_element_before(_new("bidi"), *_AFTER_BIDI)
    normal.font.size = Pt(_SIZE / 2)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for key in [key for key in fonts.attrib if "Theme" in key]:
        del fonts.attrib[key]
    for side in ("ascii", "hAnsi", "cs", "eastAsia"):
        if piece.card.fonts:
            fonts.set(_W + side, piece.card.fonts[0])
    about = normal.element.rPr
    for old in about.findall(_W + "lang"):
        about.remove(old)
    _child(about, "szCs", val=str(_SIZE))
    _child(about, "lang", **_languages(piece.card))
    document.styles.add_style(BARRED_STYLE, WD_STYLE_TYPE.CHARACTER)
    if piece.play:
        for name, start, end in _PLAY_STYLES.values():
            style: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = normal
            style.paragraph_format.left_indent = Inches(start)
            style.paragraph_format.right_indent = Inches(end)


def _languages(known: LanguageCard) -> dict[str, str]:
    """A language for each of Word's three kinds of script."""
    told = {"val": known.tag}
    told["eastAsia" if known.script in _EAST_ASIAN else "bidi"] = known.tag
    return told
