"""The finders of the text room as rules: one row of the table a kind of place."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from writerdesk.checks.findings import Fix, Hit
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said
from writerdesk.text.hygiene import not_nfc
from writerdesk.text.normal import is_nfc, to_lf, to_nfc
from writerdesk.text.places import Kind, Place
from writerdesk.text.segments import graphemes

_LABEL = 40
"""Graphemes of a replacement that stand on the button; the whole of it is what the finding expects."""

_LONGEST_LINE = 1_000_000  # code points

_SENTENCES: dict[Kind, tuple[Said, str, str]] = {
    # kind: what is wrong, what would be right, where the rule comes from
    "mixed-script": (
        Said("This word mixes letters of two scripts: one of them may be a look-alike."),
        "letters of one script",
        "Unicode UTS #39",
    ),
    "clitic": (
        Said("A Latin word carries letters of another script."),
        "a hyphen or a space between them",
        "Unicode UTS #39",
    ),
    "invisible": (Said("A character that nobody sees stands here and does no work."), "nothing", "Unicode UAX #31"),
    "bidi-control": (Said("A control that turns the direction of writing stands here."), "nothing", "Unicode UAX #9"),
    "encoding": (
        Said("This was read in the wrong encoding."),
        "the letters as they were written",
        "ftfy, fix_encoding",
    ),
    "zawgyi": (
        Said("This line seems to be Burmese in the Zawgyi encoding."),
        "Burmese in Unicode",
        "Unicode FAQ, Myanmar",
    ),
    "not-nfc": (
        Said("These characters are not composed as they will be when the piece is sealed."),
        "NFC",
        "Unicode UAX #15",
    ),
    "lookalike": (
        Said("This character looks like another one that is meant here."),
        "the character meant",
        "Unicode UTS #39",
    ),
    "doubled-mark": (Said("The same mark stands twice on one letter."), "one mark", "Unicode UTS #39, section 5"),
}


def hygiene(kind: Kind) -> Callable[[Material], Iterator[Hit]]:
    """The rule of one kind of place."""

    def rule(material: Material) -> Iterator[Hit]:
        sentence, expected, source = _SENTENCES[kind]
        for start, end, place in _not_nfc(material) if kind == "not-nfc" else _found(material, kind):
            fix = _composed(material.text[start:end]) if kind == "not-nfc" else _fix(place.replacement)
            yield Hit(
                start,
                end,
                message=sentence,
                found=_visible(place.found),
                expected=expected if place.replacement is None else _visible(place.replacement) or expected,
                source=source,
                fixes=fix,
            )

    return rule


def _found(material: Material, kind: Kind) -> Iterator[tuple[int, int, Place]]:
    return ((place.start, place.end, place) for place in material.places if place.kind == kind)


def _not_nfc(material: Material) -> Iterator[tuple[int, int, Place]]:
    """One place a line, from its first to its last such cluster; places of the typed text carried into its NFC."""
    typed = to_lf(material.raw).lstrip("\ufeff")
    if is_nfc(typed):
        return
    start = 0
    for line in material.lines:
        stop = typed.find("\n", start)
        raw = typed[start : len(typed) if stop < 0 else stop]
        places = [] if unicodedata.is_normalized("NFC", raw) else _in_line(raw)
        if places:
            first, last = places[0], places[-1]
            begin = line.start + len(to_nfc(raw[: first.start]))
            yield begin, begin + len(to_nfc(raw[first.start : last.end])), first
        start += len(raw) + 1


def _in_line(raw: str) -> list[Place]:
    # Of a line that nobody writes it is enough to say that it is so somewhere.
    if len(raw) > _LONGEST_LINE:
        return [Place(0, len(raw), "not-nfc", raw[:_LABEL], None)]
    return not_nfc(raw)


def _fix(replacement: str | None) -> tuple[Fix, ...]:
    if replacement is None:
        return ()
    shown = graphemes(_visible(replacement))
    label = "".join(shown[:_LABEL]) + ("…" if len(shown) > _LABEL else "")
    return (Fix(Said("Write {words}", words=label) if replacement else Said("Delete it"), replacement),)


def _composed(text: str) -> tuple[Fix, ...]:
    """What stands there already in the payload; in the text as it was typed it takes the place of the same letters."""
    return (Fix(Said("Compose them"), text),)


def _visible(text: str) -> str:
    """``text`` with what cannot be seen named by its code point."""
    if text.isprintable():
        return text
    return "".join(
        f"U+{ord(c):04X}" if unicodedata.category(c) in {"Cf", "Cc", "Co", "Cn", "Zl", "Zp"} and c != "\n" else c
        for c in text
    )
