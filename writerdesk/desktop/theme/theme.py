"""The theme in use: palette, sizes, type and icons, handed to everything that draws."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from writerdesk.desktop.theme.icons import IconPainter
from writerdesk.desktop.theme.letters import made_font
from writerdesk.desktop.theme.palette import DARK, LIGHT, THEMES, Palette
from writerdesk.desktop.theme.sheets import drawn_sheet
from writerdesk.desktop.theme.sizes import Sizes
from writerdesk.desktop.theme.stylesheet import build_stylesheet

SYSTEM = "system"
_SHEETS = 8
"""Sheets kept, of a quarter of a megabyte each: those of two lists in a window and of the width it had before."""

_HAS_FONT = Qt.WidgetAttribute.WA_SetFont


class Theme(QObject):
    """Holds the palette that is shown and paints the application with it. ``changed`` fires after a new one is on.

    ``families`` are those of the window; ``zoom`` is the size of everything in the window, in per cent.
    """

    changed = Signal()

    def __init__(self, wanted: str = SYSTEM, zoom: int = 100, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = wanted
        self.palette = _resolve(wanted)
        self.sizes = Sizes(QGuiApplication.primaryScreen().logicalDotsPerInch() / 96 * zoom / 100)
        self._icons = IconPainter()
        self._sheets: dict[tuple[int, int, float, bool], QPixmap] = {}
        self.families: list[str] = []
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def put_on(self, families: list[str]) -> None:
        """Dress the application: font of the interface, palette, style sheet."""
        self.families = families
        font = QFont()
        if families:
            font.setFamilies(families)
        font.setPixelSize(self.sizes.text)
        QApplication.setFont(font)
        self._paint()

    def choose(self, wanted: str) -> None:
        """Show another theme: ``system``, ``light``, ``dark`` or ``sepia``."""
        self.wanted = wanted
        palette = _resolve(wanted)
        if palette is not self.palette:
            self.palette = palette
            self._paint()
            self.changed.emit()

    def icon(self, name: str, role: str = "soft", side: int | None = None) -> QIcon:
        """An icon in the colour of a palette role; ``side`` in logical pixels, by default beside text."""
        return self._icons.icon(name, getattr(self.palette, role), side or self.sizes.icon)

    def pixmap(self, name: str, role: str, ratio: float, side: int | None = None) -> QPixmap:
        """The same as a pixmap for a screen of this device pixel ratio."""
        return self._icons.pixmap(name, getattr(self.palette, role), side or self.sizes.icon, ratio)

    def colour(self, role: str) -> QColor:
        """A palette role as a colour to paint with."""
        return QColor(getattr(self.palette, role))

    def font(self, *, side: int | None = None, strong: bool = False, families: list[str] | None = None) -> QFont:
        """A font of the interface or of the given families; ``side`` in logical pixels."""
        return made_font(families or self.families, side or self.sizes.text, strong=strong)

    def sheet(self, size: QSize, ratio: float, *, chosen: bool) -> QPixmap:
        """What drawn rows of a size stand on, on a screen of this device pixel ratio; drawn once."""
        asked = (size.width(), size.height(), ratio, chosen)
        if asked not in self._sheets:
            if len(self._sheets) >= _SHEETS:
                self._sheets.clear()
            edge, paper = self.colour("accent" if chosen else "line"), self.colour("tint" if chosen else "paper")
            self._sheets[asked] = drawn_sheet(self.sizes, size, ratio, edge, paper)
        return self._sheets[asked]

    def _paint(self) -> None:
        self._sheets.clear()
        QApplication.setPalette(_qt_palette(self.palette))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            # Qt takes a font away again that a widget was given after it had been styled: the writer's own letters.
            own = [(widget, widget.font()) for widget in application.allWidgets() if widget.testAttribute(_HAS_FONT)]
            application.setStyleSheet(build_stylesheet(self.palette, self.sizes))
            for widget, font in own:
                if widget.font() != font:
                    widget.setFont(font)

    def _system_changed(self) -> None:
        if self.wanted == SYSTEM:
            self.choose(SYSTEM)


def _resolve(wanted: str) -> Palette:
    if wanted in THEMES:
        return THEMES[wanted]
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def _qt_palette(palette: Palette) -> QPalette:
    roles = QPalette.ColorRole
    colours = {
        roles.Window: palette.desk, roles.WindowText: palette.ink, roles.Base: palette.paper,
        roles.AlternateBase: palette.desk, roles.Text: palette.ink, roles.Button: palette.paper,
        roles.ButtonText: palette.ink, roles.Highlight: palette.selection, roles.HighlightedText: palette.ink,
        roles.PlaceholderText: palette.soft, roles.Link: palette.accent, roles.ToolTipBase: palette.ink,
        roles.ToolTipText: palette.paper, roles.Accent: palette.accent, roles.BrightText: palette.hard,
        roles.Light: palette.paper, roles.Midlight: palette.line, roles.Mid: palette.line,
        roles.Dark: palette.soft, roles.Shadow: palette.shadow,
    }  # fmt: skip
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.soft))
    return made
