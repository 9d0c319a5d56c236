"""A picture that somebody sent, made small to be looked at; a picture that cannot be read is none."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

SHOWN = {"image/png": b"png", "image/jpeg": b"jpeg", "image/gif": b"gif"}
"""Media types that are shown, each with Qt's name: no other reader is tried on bytes from elsewhere."""

_MOST = 100_000_000
"""Pixels; a picture that claims more is not unpacked."""


def small_picture(data: bytes, media_type: str, side: int) -> QImage:
    """The picture, no side longer than ``side`` pixels; a null image for one that cannot be read. On any thread."""
    if media_type not in SHOWN:
        return QImage()
    held = QByteArray(data)
    device = QBuffer(held)
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, QByteArray(SHOWN[media_type]))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST:
        return QImage()
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()
