"""How one section is set: family, size, line height, direction, measure. From the language card and the settings."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextDocument, QTextOption

from writerdesk.desktop.theme.sizes import Sizes

VERSE_KINDS = frozenset({"poem", "lyric"})
PLAY_KINDS = frozenset({"play", "scene"})


class Typography(NamedTuple):
    """Type of a page. ``line_height`` is in multiples of ``size`` (logical pixels); ``verse`` hangs wrapped lines;
    ``language`` is a BCP 47 tag.
    """

    families: tuple[str, ...]
    size: int
    line_height: float
    right_to_left: bool
    digits: str
    verse: bool = False
    language: str = "und"

    @property
    def font(self) -> QFont:
        """The font of the text."""
        font = QFont()
        font.setFamilies(list(self.families))
        font.setPixelSize(self.size)
        font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
        return font

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Direction of the piece: every paragraph has it, whatever letter it begins with."""
        return _direction(right_to_left=self.right_to_left)

    def block_format(self, sizes: Sizes, *, right_to_left: bool | None = None) -> QTextBlockFormat:
        """Format of a paragraph: lines never closer than the script and the font itself need.

        ``right_to_left`` is the paragraph's own direction, None for the piece's.
        """
        if right_to_left is None:
            right_to_left = self.right_to_left
        made = QTextBlockFormat()
        wanted = max(self.size * self.line_height, QFontMetricsF(self.font).height())
        made.setLineHeight(wanted, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        made.setLayoutDirection(_direction(right_to_left=right_to_left))
        if self.verse:
            hang = float(sizes.step(8))
            made.setTextIndent(-hang)
            (made.setRightMargin if right_to_left else made.setLeftMargin)(hang)
        else:
            made.setBottomMargin(round(self.size * 0.35))
        return made

    def prepare(self, document: QTextDocument) -> None:
        """Give an empty document what costs nothing: font, direction, wrapping."""
        document.setDefaultFont(self.font)
        option = QTextOption()
        option.setTextDirection(self.direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)

    def number(self, value: int) -> str:
        """A whole number in the digits of the language."""
        return "".join(self.digits[int(digit)] if digit.isdigit() else digit for digit in str(value))

    def in_digits(self, words: str) -> str:
        """``words`` with every ASCII digit as one of the language."""
        return "".join(self.digits[ord(sign) - 48] if "0" <= sign <= "9" else sign for sign in words)


def _direction(*, right_to_left: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
