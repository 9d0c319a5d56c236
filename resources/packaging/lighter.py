"""The same data in fewer bytes: word lists, catalogues, typing tables, Python's first modules, and fonts without hints.

Used by ``build.spec``. An entry is PyInstaller's (name in the bundle, file here, kind).
"""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

from fontTools.ttLib import TTFont

from writerdesk.languages import dictionaries, packed_words

Entry = tuple[str, str, str]


def entry(one: Entry, folder: Path, *, linux: bool) -> Entry:
    """The entry itself, or one for a smaller file made in ``folder``; what was tried on Linux alone is done there."""
    name, file, kind = one[0].replace("\\", "/"), Path(one[1]), one[2]
    if kind != "DATA":
        return one
    if "/dictionaries/" in name and name.endswith((".aff.zst", ".dic.zst")):
        packed = packed_words.pack(dictionaries.unpack(file), sort=".dic." in name)
        return _made(f"{name.removesuffix('.zst')}.xz", packed, folder) if len(packed) < file.stat().st_size else one
    if name.endswith((".qm", ".mim")):
        return _made(f"{name}.z", zlib.compress(file.read_bytes(), 9), folder)
    if "/fonts/" in name and name.endswith(".ttf") and linux:
        return _made(name, font_without_hints(file, folder), folder)
    if name == "base_library.zip" and linux:
        return _made(name, deflated(file), folder)
    return one


def font_without_hints(file: Path, folder: Path) -> bytes:
    """A TrueType font without programs for its points and without names of its glyphs.

    On Linux FreeType fits letters to the lines of the screen by itself, with or without them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{file.stem}.part"
    with TTFont(file, recalcBBoxes=False, recalcTimestamp=False) as font:
        if font["post"].formatType == 2.0:
            font["post"].formatType = 3.0
        for glyph in font["glyf"].glyphs.values():
            glyph.trim(remove_hinting=True)
        for table in ("fpgm", "prep", "cvt ", "hdmx", "VDMX", "LTSH", "DSIG"):
            if table in font:
                del font[table]
        font.save(target)
    content = target.read_bytes()
    target.unlink()
    return content


def deflated(file: Path) -> bytes:
    """Python's first modules, compressed: PyInstaller only stores them, and a start is no slower."""
    packed = io.BytesIO()
    with zipfile.ZipFile(file) as before, zipfile.ZipFile(packed, "w") as after:
        for one in before.infolist():
            content = before.read(one)
            one.compress_type = zipfile.ZIP_DEFLATED
            after.writestr(one, content, compresslevel=9)
    return packed.getvalue()


def _made(name: str, content: bytes, folder: Path) -> Entry:
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    return name, str(target), "DATA"
