"""The widget that a text is painted on, made by us: the same as Qt's own, and sooner there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QTextEdit, QWidget


def put_viewport(view: QTextEdit) -> None:
    """Give ``view`` a viewport in the place of Qt's own.

    To tell what kind of widget one is that Qt made, PySide makes the classes of every kind (16 ms at the start).
    """
    viewport = QWidget(view)
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setCursor(Qt.CursorShape.IBeamCursor)
    viewport.setMouseTracking(True)
    viewport.setAcceptDrops(True)
    viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    view.setViewport(viewport)
    # The first document's lines are still measured for the one that is gone.
    view.document().documentLayout().setPaintDevice(viewport)
