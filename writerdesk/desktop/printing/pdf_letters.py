"""Tells a PDF which letters its glyphs stand for, so that what is copied out of it is what was written.

Qt looks a glyph up in the font's own table, where a joined or stacked form has no letter or only a form of one: spaces
came out as tabs, Arabic as presentation forms, Khmer with holes. The pages are left as they are; each font gets another
ToUnicode map (ISO 32000-1, 9.10.3).
"""

from __future__ import annotations

from pathlib import Path

from writerdesk.desktop.printing.press import GlyphLetters

_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_AT_A_TIME = 100
"""Entries of one block of a map (9.10.3: no more)."""

_NOTHING = "\u200b"
"""For a glyph that belongs to the letter before it; a map has no way to say nothing."""


def tell_letters(file: Path, letters: GlyphLetters) -> None:
    """Give every font of a PDF that Qt wrote its map. A font whose glyphs are counted otherwise keeps Qt's.

    Raises ``OSError`` of the disk.
    """
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, IndirectObject, NameObject, StreamObject

    writer = PdfWriter(file, incremental=True)
    fonts: dict[int, DictionaryObject] = {}
    for page in writer.pages:
        resources = page.get("/Resources")
        found = resources.get_object().get("/Font") if resources is not None else None
        for reference in found.get_object().values() if found is not None else ():
            font = reference.get_object()
            if isinstance(reference, IndirectObject) and isinstance(font, DictionaryObject):
                fonts.setdefault(reference.idnum, font)
    # Qt numbers its objects in the order in which it needs them.
    ordered = [fonts[number] for number in sorted(fonts)]
    if len(ordered) != len(letters.fonts):
        return
    for font, said in zip(ordered, letters.fonts.values(), strict=True):
        if font.get("/Subtype") != "/Type0" or _widths(font) != len(said):
            continue
        stream = StreamObject()
        stream.set_data(character_map(list(said.values())).encode("ascii"))
        font[NameObject("/ToUnicode")] = writer._add_object(stream.flate_encode())  # noqa: SLF001
    writer.write(file)


def character_map(said: list[str]) -> str:
    """A ToUnicode map in which glyph 1 says the first of ``said``, and so on."""
    entries = [f"<{number:04X}> <{_utf16(words)}>" for number, words in enumerate(said, 1)]
    blocks = [entries[at : at + _AT_A_TIME] for at in range(0, len(entries), _AT_A_TIME)]
    body = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return _HEAD + body + _FOOT


def _utf16(words: str) -> str:
    return (words or _NOTHING).encode("utf-16-be", "replace").hex().upper()


def _widths(font: object) -> int:
    """How many glyphs besides glyph 0 a font of Qt's has: it lists the width of each."""
    from pypdf.generic import DictionaryObject

    if not isinstance(font, DictionaryObject):
        return -1
    below = font["/DescendantFonts"].get_object()[0].get_object()  # type: ignore[index]
    widths = below["/W"].get_object()
    return len(widths[1].get_object()) - 1 if len(widths) > 1 else -1
