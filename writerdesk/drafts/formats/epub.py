"""Pieces become a book: EPUB 3.3, one piece or several, each in its own language and direction.

Source: EPUB 3.3 (W3C) and its container, OCF. No library writes EPUB under a licence that fits and is kept up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from writerdesk.drafts.formats import fountain, headings, ruby
from writerdesk.drafts.formats.manuscript import Counted, Manuscript, Pace, WentOut, at_any_pace, holdable
from writerdesk.drafts.speeches import SpokenLine, spoken_lines
from writerdesk.languages.cards import card
from writerdesk.text.blank_lines import is_blank

_CHAPTER_LETTERS = 200_000
"""Code points after which a heading begins a file of its own, whatever its level: readers open files whole."""

_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_STYLE = """p { margin: 0; white-space: pre-wrap; }
p.gap { margin-top: 1.2em; }
.prose p { text-align: start; }
.verse p { margin-inline-start: 2em; text-indent: -2em; }
h1, h2, h3, h4, h5, h6 { margin: 1.5em 0 0.8em; text-align: start; line-height: 1.3; }
h1.piece { margin-top: 3em; }
p.speaker { margin-top: 1em; font-weight: bold; }
p.parenthetical { font-style: italic; margin-inline-start: 2em; }
p.speech { margin-inline-start: 2em; }
p.scene { margin-top: 1.5em; font-weight: bold; }
p.transition { text-align: end; }
nav ol { list-style: none; padding-inline-start: 1em; }
"""


@dataclass(frozen=True)
class _Chapter:
    """One file of the book; ``entries`` are its headings: level, words, id."""

    name: str
    piece: Manuscript
    body: str
    entries: tuple[tuple[int, str, str], ...]


def write_epub(pieces: Sequence[Manuscript], title: str, modified: datetime, pace: Pace = at_any_pace) -> WentOut:
    """The bytes of a book of ``pieces`` in their order; the same pieces and time give the same bytes.

    ``title`` is that of the book; ``modified`` stands in it as EPUB asks.
    """
    counted = Counted()
    chapters: list[_Chapter] = []
    for number, piece in enumerate(pieces, 1):
        chapters += _chapters(piece, number, counted)
        pace(number / (len(pieces) + 1))
    book = uuid5(NAMESPACE_URL, " ".join(piece.identity for piece in pieces))
    files = {
        "META-INF/container.xml": _CONTAINER,
        "OEBPS/book.opf": _package(chapters, title, f"urn:uuid:{book}", modified),
        "OEBPS/contents.xhtml": _contents(chapters, title),
        "OEBPS/style.css": _STYLE,
        **{f"OEBPS/{chapter.name}.xhtml": _page(chapter) for chapter in chapters},
    }
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        # OCF 4.2: the first member, stored, so that its bytes stand at a fixed place.
        archive.writestr(_entry("mimetype", ZIP_STORED), b"application/epub+zip")
        for name, text in files.items():
            archive.writestr(_entry(name, ZIP_DEFLATED), text.encode())
    pace(1.0)
    return WentOut(buffer.getvalue(), counted.said())


def _entry(name: str, method: int) -> ZipInfo:
    entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = method
    entry.external_attr = 0o644 << 16
    return entry


def _chapters(piece: Manuscript, number: int, counted: Counted) -> Iterator[_Chapter]:
    """The files of one piece: its title, then its lines; a heading of the highest level there is begins a file."""
    text = holdable(piece.text, counted)
    lines = text.split("\n")
    levels = [headings.level_of(line) for line in lines]
    top = min(filter(None, levels), default=0)
    said = spoken_lines(text, piece.tongues) if piece.play else None
    turned = piece.turned_lines
    words = piece.title.strip()
    entries = [(0, words, "piece")] if words else []
    body = [f'<h1 class="piece" id="piece">{escape(holdable(words, counted))}</h1>'] if words else []
    size, count, gap = 0, 0, False
    for place, line in enumerate(lines):
        level = levels[place]
        if level and (level == top or size > _CHAPTER_LETTERS) and size:
            yield _Chapter(f"piece{number}-{count + 1}", piece, "\n".join(body), tuple(entries))
            body, entries, size, count = [], [], 0, count + 1
        size += len(line) + 1
        if level:
            identity = f"h{place + 1}"
            entries.append((level, _plain(headings.words_of(line), piece.language), identity))
            inner = _inner(headings.words_of(line), piece.language)
            body.append(f'<h{level} id="{identity}"{_side(turned.get(place))}>{inner}</h{level}>')
            gap = False
        elif is_blank(line):
            gap = True
        else:
            side = turned.get(place)
            body.append(_line(line, said[place] if said else None, piece.language, gap=gap, from_right=side))
            gap = False
    yield _Chapter(f"piece{number}-{count + 1}", piece, "\n".join(body) or "<p></p>", tuple(entries))


def _side(from_right: bool | None) -> str:
    return "" if from_right is None else f' dir="{"rtl" if from_right else "ltr"}"'


def _line(line: str, said: SpokenLine | None, language: str, *, gap: bool, from_right: bool | None) -> str:
    kind = said.element if said else ""
    classes = " ".join(filter(None, ("gap" if gap else "", kind if kind != "action" else "")))
    shown = fountain.shown_speaker(line) if kind == "speaker" else line
    named = f' class="{classes}"' if classes else ""
    if said and said.language:
        tag = quoteattr(said.language)
        named += f" xml:lang={tag} lang={tag}"
        from_right = card(said.language).direction == "rtl" if from_right is None else from_right
    named += _side(from_right)
    return f"<p{named}>{_inner(shown, language)}</p>"


def _inner(line: str, language: str) -> str:
    return "".join(
        f"<ruby>{escape(span.text)}<rp>（</rp><rt>{escape(span.ruby)}</rt><rp>）</rp></ruby>"
        if span.ruby
        else escape(span.text)
        for span in ruby.spans(line, language)
    )


def _plain(line: str, language: str) -> str:
    """A heading as a table of contents shows it: without ruby."""
    return "".join(span.text for span in ruby.spans(line, language)).strip()


def _page(chapter: _Chapter) -> str:
    piece = chapter.piece
    kind = "verse" if piece.verse else "play" if piece.play else "prose"
    direction = "rtl" if piece.right_to_left else "ltr"
    title = next((words for _, words, _ in chapter.entries if words), piece.title) or "—"
    return _xhtml(title, piece.language, direction, f'<body class="{kind}" dir="{direction}">\n{chapter.body}\n</body>')


def _xhtml(title: str, language: str, direction: str, body: str) -> str:
    tag = quoteattr(language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" '
        f'xml:lang={tag} lang={tag} dir="{direction}">\n'
        f"<head><title>{escape(_one_line(title))}</title>"
        f'<link rel="stylesheet" type="text/css" href="style.css"/></head>\n{body}\n</html>\n'
    )


def _contents(chapters: Sequence[_Chapter], title: str) -> str:
    """The table of contents: a list of the pieces, in each its headings in order."""
    first = chapters[0].piece
    direction = "rtl" if first.right_to_left else "ltr"
    groups: dict[str, list[str]] = {}
    for chapter in chapters:
        tag = quoteattr(chapter.piece.language)
        side = "rtl" if chapter.piece.right_to_left else "ltr"
        items = groups.setdefault(chapter.piece.identity, [])
        for _, words, identity in chapter.entries or ((0, chapter.piece.title, ""),):
            link = f"{chapter.name}.xhtml" + (f"#{identity}" if identity else "")
            shown = escape(_one_line(words) or "—")
            items.append(f'<a href="{link}" xml:lang={tag} lang={tag} dir="{side}">{shown}</a>')
    listed = "\n".join(_group(items) for items in groups.values())
    body = (
        f'<body>\n<nav epub:type="toc" id="toc"><h1>{escape(_one_line(title) or "—")}</h1>\n'
        f"<ol>\n{listed}\n</ol></nav>\n</body>"
    )
    return _xhtml(title or "—", first.language, direction, body)


def _group(items: Sequence[str]) -> str:
    inner = "".join(f"<li>{item}</li>" for item in items[1:])
    return f"<li>{items[0]}{f'<ol>{inner}</ol>' if inner else ''}</li>"


def _package(chapters: Sequence[_Chapter], title: str, identity: str, modified: datetime) -> str:
    languages = dict.fromkeys(chapter.piece.language for chapter in chapters)
    told = "\n".join(f"    <dc:language>{escape(language)}</dc:language>" for language in languages)
    items = "\n".join(
        f'    <item id="{chapter.name}" href="{chapter.name}.xhtml" media-type="application/xhtml+xml"/>'
        for chapter in chapters
    )
    spine = "\n".join(f'    <itemref idref="{chapter.name}"/>' for chapter in chapters)
    direction = "rtl" if chapters[0].piece.right_to_left else "ltr"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="{next(iter(languages))}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="book">{identity}</dc:identifier>
    <dc:title>{escape(_one_line(title) or "—")}</dc:title>
{told}
    <meta property="dcterms:modified">{modified.strftime("%Y-%m-%dT%H:%M:%SZ")}</meta>
  </metadata>
  <manifest>
    <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="style" href="style.css" media-type="text/css"/>
{items}
  </manifest>
  <spine page-progression-direction="{direction}">
{spine}
  </spine>
</package>
"""


def _one_line(words: str) -> str:
    return re.sub(r"[\x00-\x20]+", " ", words).strip()
