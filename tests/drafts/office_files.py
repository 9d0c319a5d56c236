"""Word and OpenDocument files as other programs write them, in their own XML."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="/word/document.xml"/></Relationships>'
)
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def packed(members: dict[str, str | bytes]) -> bytes:
    """A zip with these members, written as a stream with its sizes behind, as some programs do."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            with archive.open(name, "w") as member:
                member.write(content.encode() if isinstance(content, str) else content)
    return buffer.getvalue()


def docx(body: str, **more: str | bytes) -> bytes:
    """A Word file with this body; ``more`` are members of ``word/``, dots of their names written ``__``."""
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
        'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
        f"<w:body>{body}<w:sectPr/></w:body></w:document>"
    )
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": document,
    }
    return packed(members | {f"word/{name.replace('__', '.')}": content for name, content in more.items()})


def odt(body: str, styles: str = "", manifest: str = "") -> bytes:
    """An OpenDocument text with this body and these automatic styles."""
    spaces = " ".join(
        f'xmlns:{name}="{ODF}:{uri}:1.0"'
        for name, uri in {
            "office": "office", "text": "text", "style": "style", "table": "table", "draw": "drawing",
            "fo": "xsl-fo-compatible",
        }.items()
    )  # fmt: skip
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    listed = f'<manifest:manifest xmlns:manifest="{ODF}:manifest:1.0">{manifest}</manifest:manifest>'
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "META-INF/manifest.xml": listed,
            "Configurations2/": b"",
        }
    )
