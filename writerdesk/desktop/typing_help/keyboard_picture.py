"""A keyboard as it types now, drawn: what each key makes, with the key's own letter small beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.typing_help.character_set import shown
from writerdesk.languages.typing.key_map import ROWS, SHIFTED_ROWS

_SHIFTS = (0.0, 0.5, 0.8, 1.2)
"""By how many keys each row stands further in."""

_WIDEST = 13.5


class KeyboardPicture(QWidget):
    """Four rows of keys, from the left in every language, as they lie on the desk."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._letters: dict[str, str] = {}
        self._families: list[str] = []
        self._shift = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Keyboard"))
        self.setAccessibleDescription(self.tr("The list below says the same in words."))
        theme.changed.connect(self.update)

    def show_letters(self, letters: dict[str, str], families: list[str]) -> None:
        """Draw what each key makes, in the type of a language."""
        self._letters, self._families = letters, families
        self.update()

    def show_shift(self, *, shift: bool) -> None:
        """Draw the keys as they are with Shift."""
        self._shift = shift
        self.update()

    def letters(self) -> list[tuple[str, str]]:
        """The keys that are drawn, row by row, each with what it makes or ''."""
        return [(key, self._letters.get(key, "")) for row in self._rows() for key in row]

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        width = self._theme.sizes.step(72)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Keys are a little taller than wide."""
        return round(width / _WIDEST * 1.35) * len(ROWS) + 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each key: its outline, its own letter, what it makes."""
        theme, sizes = self._theme, self._theme.sizes
        wide = self.width() / _WIDEST
        high = (self.height() - 1) / len(ROWS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        own = theme.font(side=max(sizes.px(7), round(high * 0.26)))
        made = theme.font(side=max(sizes.px(9), round(high * 0.46)), families=self._families)
        for number, row in enumerate(self._rows()):
            for place, key in enumerate(row):
                box = QRectF((place + _SHIFTS[number]) * wide + 0.5, number * high + 0.5, wide - 2, high - 2)
                painter.setPen(QPen(theme.colour("line"), sizes.hairline))
                painter.setBrush(theme.colour("paper"))
                painter.drawRoundedRect(box, sizes.px(3), sizes.px(3))
                painter.setPen(theme.colour("soft"))
                painter.setFont(own)
                painter.drawText(box.adjusted(2, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, key)
                letter = self._letters.get(key, "")
                if letter:
                    painter.setPen(theme.colour("ink"))
                    painter.setFont(made)
                    inner = box.adjusted(0, high * 0.2, 0, 0)
                    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, shown(letter))
        painter.end()

    def _rows(self) -> tuple[str, ...]:
        return SHIFTED_ROWS if self._shift else ROWS
