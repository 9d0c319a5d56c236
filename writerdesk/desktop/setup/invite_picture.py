"""The invite in a picture: the text of the QR code that stands in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImageReader

from writerdesk.errors import DiskProblem, Refused

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp"})
_LARGEST = 12_000
"""Pixels a side: a telephone's picture has a third of that; more is no picture of an invite."""


def is_picture(file: str) -> bool:
    """Whether the file is one by its name."""
    return Path(file).suffix.lower() in SUFFIXES


def text_in_picture(file: str) -> bytes:
    """The text of the QR code in a picture, UTF-8; of several the longest, for an invite is long.

    Works long; to be called in a job. Raises :class:`DiskProblem` ``disk/unreadable`` and :class:`Refused`
    ``invite/picture``.
    """
    import zxingcpp

    if not Path(file).is_file():
        hint = "Check the name of the file."
        raise DiskProblem("disk/unreadable", "{file} cannot be read.", hint, file=file)
    reader = QImageReader(file)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    picture = reader.read() if max(size.width(), size.height()) <= _LARGEST else None
    squares = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = [] if picture is None or picture.isNull() else zxingcpp.read_barcodes(picture, squares)
    if not found:
        raise Refused(
            "invite/picture",
            "No invite is found in this picture.",
            "Take a sharper picture that shows the whole square, or type the code that stands beside it.",
        )
    return max((one.text for one in found), key=len).encode()
