"""Icons: Lucide drawings coloured from the palette, mirrored where they point and the window reads right to left."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QImageReader, QPixmap

from writerdesk.errors import Bug
from writerdesk.resources import resource

_DIRECTED = frozenset({"arrow-left", "arrow-right", "chevron-right", "panel-right", "send", "list-checks"})


class IconPainter:
    """Draws icons of ``resources/icons`` in one colour and size and keeps them."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, str, int, float, bool], QPixmap] = {}

    def pixmap(self, name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
        """The icon as a pixmap of ``side`` logical pixels for a screen with this device pixel ratio."""
        mirrored = name in _DIRECTED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = (name, colour, side, ratio, mirrored)
        if key not in self._drawn:
            self._drawn[key] = _draw(name, colour, side, ratio, mirrored=mirrored)
        return self._drawn[key]

    def icon(self, name: str, colour: str, side: int) -> QIcon:
        """The icon for buttons and menus, sharp at one and two device pixels a pixel."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, colour, side, ratio))
        return icon


def _draw(name: str, colour: str, side: int, ratio: float, *, mirrored: bool) -> QPixmap:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.encode("utf-8")))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # Through the image reader, so that the start does not import PySide6.QtSvg.
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(side * ratio), round(side * ratio)))
    image: QImage = reader.read()
    if image.isNull():
        raise Bug("bug/icon", "The icon “{name}” cannot be drawn.", name=name)
    if mirrored:
        image = image.flipped(Qt.Orientation.Horizontal)
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)
