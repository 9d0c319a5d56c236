"""A text becomes an OpenDocument text: a paragraph a line, headings, ruby, the direction of its language.

Source: OASIS OpenDocument 1.3 part 3; the package and its styles are those of odfdo.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from writerdesk.drafts.formats import fountain, headings, ruby
from writerdesk.drafts.formats.manuscript import Counted, Manuscript, Pace, WentOut, at_any_pace, holdable
from writerdesk.drafts.formats.odt_reading import BARRED_STYLE
from writerdesk.drafts.speeches import SpokenLine, spoken_lines
from writerdesk.languages.cards import LanguageCard, card
from writerdesk.languages.tags import parse_tag

if TYPE_CHECKING:
    from odfdo import Document

_RUNS = re.compile("(\t| +)")
_EAST_ASIAN = frozenset({"Jpan", "Hans", "Hant", "Hani", "Kore"})
# Scripts that office programs set with the font and language of “complex” text: all but these and the East Asian ones.
_SIMPLE = frozenset({"Latn", "Cyrl", "Grek", "Armn", "Geor", "Ethi", "Cher", "Tfng", "Vaii", "Nkoo", "Osge"})
_PLAY_STYLES: dict[fountain.Element, tuple[str, str, str]] = {
    "scene": ("Scene heading", "0cm", "0cm"),
    "speaker": ("Speaker", "5.6cm", "0cm"),
    "parenthetical": ("Parenthetical", "4cm", "5cm"),
    "speech": ("Speech", "2.5cm", "3.8cm"),
    "transition": ("Transition", "10cm", "0cm"),
}


def write_odt(piece: Manuscript, pace: Pace = at_any_pace) -> WentOut:
    """The bytes of an OpenDocument text; control characters that XML cannot hold are said to be left out."""
    import odfdo

    counted = Counted()
    document = odfdo.Document("text")
    _set_styles(document, piece)
    body = document.body
    body.clear()
    lines = holdable(piece.text, counted).split("\n")
    said = spoken_lines("\n".join(lines), piece.tongues) if piece.play else None
    sides = _Sides(piece.turned_lines)
    for number, line in enumerate(lines):
        inside = said[number] if said else None
        body.append(odfdo.Element.from_tag(_paragraph(line, inside, piece.language, partial(sides.style, number))))
        if number % 1000 == 0:
            pace(number / len(lines))
    sides.set_styles(document)
    file = BytesIO()
    document.save(file)
    return WentOut(file.getvalue(), counted.said())


class _Sides:
    """Lines with a direction of their own, and the styles that they need beside those of the others."""

    def __init__(self, turned: Mapping[int, bool]) -> None:
        self._turned = turned
        self._made: dict[str, tuple[str, bool]] = {}

    def style(self, number: int, style: str) -> str:
        """The style of line ``number``, whose style without a direction of its own is ``style``."""
        right = self._turned.get(number)
        if right is None:
            return style
        named = f"{style}-from-{'right' if right else 'left'}"
        self._made[named] = style, right
        return named

    def set_styles(self, document: Document) -> None:
        """Put the styles that were asked for into the document."""
        for named, (style, right) in self._made.items():
            mode, side = ("rl-tb", "right") if right else ("lr-tb", "left")
            document.insert_style(
                f'<style:style style:name="{named}" style:family="paragraph" style:parent-style-name="{style}">'
                f'<style:paragraph-properties style:writing-mode="{mode}" fo:text-align="{side}"/></style:style>',
                automatic=True,
            )  # fmt: skip


def _paragraph(line: str, said: SpokenLine | None, language: str, styled: Callable[[str], str]) -> str:
    kind = said.element if said else None
    level = headings.level_of(line)
    if level:
        inner = _inner(headings.shown(line), language)
        style = styled(f"Heading_20_{level}")
        return f'<text:h text:style-name="{style}" text:outline-level="{level}">{inner}</text:h>'
    style = "Standard"
    if kind == "speaker" and fountain.speaker_line(fountain.shown_speaker(line)) == line:
        style, line = "Speaker", fountain.shown_speaker(line)
    elif kind in _PLAY_STYLES and kind != "speaker":
        style = _style_name(_PLAY_STYLES[kind][0]) + (f"-{said.language}" if said and said.language else "")
    return f'<text:p text:style-name="{styled(style)}">{_inner(line, language)}</text:p>'


def _inner(line: str, language: str) -> str:
    """A line as XML. A single space between other signs stands as it is; all others are elements of their own."""
    made: list[str] = []
    for span in ruby.spans(line, language):
        if span.ruby:
            style = f' text:style-name="{BARRED_STYLE}"' if span.barred else ""
            base, told = "".join(_spaced(span.text)), "".join(_spaced(span.ruby))
            made.append(
                f"<text:ruby{style}><text:ruby-base>{base}</text:ruby-base>"
                f"<text:ruby-text>{told}</text:ruby-text></text:ruby>"
            )
        else:
            made.extend(_spaced(span.text))
    return "".join(made)


def _spaced(text: str) -> Iterator[str]:
    parts = _RUNS.split(text)
    for place, part in enumerate(parts):
        if part == "\t":
            yield "<text:tab/>"
        elif part.startswith(" "):
            inside = 0 < place < len(parts) - 1 and parts[place - 1] and parts[place + 1]
            count = len(part) - 1 if inside else len(part)
            yield " " if inside else ""
            yield f'<text:s text:c="{count}"/>' if count else ""
        else:
            yield escape(part)


def _set_styles(document: Document, piece: Manuscript) -> None:
    from odfdo import Element

    document.set_language(piece.language)
    document.meta.title = piece.title
    document.meta.creator = ""
    document.del_part("Thumbnails/thumbnail.png")
    styles = document.styles
    for default in styles.get_elements("//style:default-style[@style:family='paragraph']"):
        for about in default.get_elements("style:text-properties"):
            for name, value in _letters(piece.card).items():
                about.set_attribute(name, value)
        for about in default.get_elements("style:paragraph-properties"):
            about.set_attribute("style:writing-mode", _mode(piece))
    # “start” means the left to LibreOffice even in a paragraph from right to left; “right” means the same to everybody.
    right = 'fo:text-align="right" ' if piece.right_to_left else ""
    side = f'<style:paragraph-properties style:writing-mode="{_mode(piece)}" {right}'
    height = f'fo:line-height="{round(piece.card.line_height * 80)}%"'
    for standard in styles.get_elements("//style:style[@style:name='Standard']"):
        standard.append(Element.from_tag(f"{side}{height}/>"))
    for heading in styles.get_elements("//style:style[@style:name='Heading']/style:paragraph-properties"):
        heading.set_attribute("style:writing-mode", _mode(piece))
        if piece.right_to_left:
            heading.set_attribute("fo:text-align", "right")
    for numbered in styles.get_elements("//text:outline-level-style"):
        numbered.set_attribute("style:num-format", "")
        numbered.set_attribute("style:num-suffix", "")
        numbered.del_attribute("loext:num-list-format")
    if piece.play:
        for name, start, end in _PLAY_STYLES.values():
            document.insert_style(
                f'<style:style style:name="{_style_name(name)}" style:display-name={quoteattr(name)} '
                f'style:family="paragraph" style:parent-style-name="Standard">{side}'
                f'fo:margin-left="{start}" fo:margin-right="{end}"/></style:style>'
            )  # fmt: skip
        _set_tongues(document, piece)
    document.insert_style(
        f'<style:style style:name="{BARRED_STYLE}" style:family="ruby">'
        '<style:ruby-properties style:ruby-align="distribute-space" style:ruby-position="above"/></style:style>',
        automatic=True,
    )  # fmt: skip


def _set_tongues(document: Document, piece: Manuscript) -> None:
    """What is said in another language has a style of its own: letters, direction, and the language for spelling."""
    for tag in sorted(set(piece.tongues.values())):
        known = card(tag)
        mode, side = ("rl-tb", "right") if known.direction == "rtl" else ("lr-tb", "left")
        about = " ".join(f"{name}={quoteattr(value)}" for name, value in _letters(known).items())
        for name in ("Speech", "Parenthetical"):
            document.insert_style(
                f'<style:style style:name="{name}-{tag}" style:display-name="{name} {tag}" '
                f'style:family="paragraph" style:parent-style-name="{name}">'
                f'<style:paragraph-properties style:writing-mode="{mode}" fo:text-align="{side}"/>'
                f'<style:text-properties {about}/></style:style>'
            )  # fmt: skip


def _mode(piece: Manuscript) -> str:
    return "rl-tb" if piece.right_to_left else "lr-tb"


def _style_name(name: str) -> str:
    return name.replace(" ", "_20_")


def _letters(card: LanguageCard) -> dict[str, str]:
    """Font and language of the text, for the kind of script that office programs count it to."""
    tag = parse_tag(card.tag)
    kind = "-asian" if card.script in _EAST_ASIAN else "" if card.script in _SIMPLE else "-complex"
    space = "style" if kind else "fo"
    told = {f"{space}:language{kind}": tag.language, f"{space}:country{kind}": tag.region or "none"}
    if kind:
        told |= {"fo:language": "zxx", "fo:country": "none"}
    if card.fonts:
        told[f"{'style' if kind else 'fo'}:font-family{kind}"] = f"'{card.fonts[0]}'"
        told[f"style:font-name{kind}"] = ""
    return {name: value for name, value in told.items() if value}
