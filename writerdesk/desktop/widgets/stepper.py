"""A number between two buttons: less, more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QHBoxLayout, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.words import button


class NumberField(QDoubleSpinBox):
    """The number itself: typed, or changed with the arrow keys. A wheel that passes over it changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()


class Stepper(QWidget):
    """``chosen`` carries the number that a person has settled on."""

    chosen = Signal(float)

    def __init__(self, theme: Theme, name: str, least: float, most: float, step: float, unit: str) -> None:
        super().__init__()
        sizes = theme.sizes
        self.number = NumberField()
        # Without symbols a style sheet leaves the number no room; with them the sheet makes the arrows no wider.
        self.number.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.UpDownArrows)
        self.number.setDecimals(0 if step == int(step) else 2)
        self.number.setRange(least, most)
        self.number.setSingleStep(step)
        self.number.setKeyboardTracking(False)
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.number.setAccessibleName(name)
        self.number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if unit:
            self.number.setSuffix(f" {unit}")
        self.set_width(sizes.step(36))
        less = button("−", name=self.tr("{name}: less").format(name=name))
        more = button("+", name=self.tr("{name}: more").format(name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.step(1))
        for widget in (less, self.number, more):
            row.addWidget(widget)
        for one in (less, more):
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        less.clicked.connect(self.number.stepDown)
        more.clicked.connect(self.number.stepUp)
        self.number.valueChanged.connect(self.chosen)
        self.setFocusProxy(self.number)

    def set_width(self, width: int) -> None:
        """Give the number this width in pixels, or more where it needs it, so that steppers stand in a line."""
        self.number.setFixedWidth(max(width, self.number.sizeHint().width()))

    def show_number(self, value: float) -> None:
        """Show a number that was chosen elsewhere."""
        self.number.blockSignals(True)
        self.number.setValue(value)
        self.number.blockSignals(False)
