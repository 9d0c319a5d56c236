"""Sets a piece page by page: from the place where one page ends follows the next, so nothing else is kept in mind."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from writerdesk.desktop.editor.soft_breaks import needs_soft, soft_breaks, softened
from writerdesk.desktop.editor.word_ends import WordEnds, end_at_word, needs_lines
from writerdesk.desktop.printing.copy import CopyLine, PrintCopy
from writerdesk.desktop.printing.sheet import Sheet, from_points
from writerdesk.languages.cards import card

_KEPT = 120
"""Layouts kept in mind: a page and its neighbours."""

# By size alone: of most scripts' fonts there is one weight, and Qt would make a bold one by painting each letter twice,
# so that who copies it out of a PDF has it twice.
_LARGER = {"title": 1.6, "heading": 1.25, "scene": 1.1, "speaker": 1.0, "author": 1.0}
_LEADS_ON = frozenset({"heading", "scene", "speaker", "direction"})
"""What never stands last on a page."""


@dataclass(frozen=True)
class Place:
    """Where a page begins: a line of the copy, and a line of its layout; ``page`` from 1, ``printed`` lines before."""

    copy_line: int = 0
    line: int = 0
    page: int = 1
    printed: int = 0


@dataclass(frozen=True)
class SetLine:
    """One line on a page, at ``x``, ``y`` (units from the paper's corner); ``number`` is printed beside it or ''."""

    copy: CopyLine
    layout: QTextLayout
    line: int
    x: float
    y: float
    number: str = ""


@dataclass
class SetPage:
    """One page; ``following`` is None after the last."""

    number: int
    lines: list[SetLine] = field(default_factory=list)
    following: Place | None = None


class Typesetter:
    """Sets one copy on one sheet."""

    def __init__(self, copy: PrintCopy, sheet: Sheet, families: list[str]) -> None:
        self.sheet, self.copy = sheet, copy
        self._families = families
        head = [CopyLine("title", copy.title)] if sheet.title and copy.title else []
        if sheet.author:
            head.append(CopyLine("author", sheet.author))
        if head:
            head.append(CopyLine("blank", ""))
        self.lines: list[CopyLine] = [*head, *copy.lines]
        self._layouts: OrderedDict[int, QTextLayout] = OrderedDict()
        self._size = from_points(sheet.points)
        self._heights = {role: self._height_of(role) for role in ("prose", *_LARGER)}

    def page(self, start: Place) -> SetPage:
        """Set the page that begins at ``start``."""
        made, y, place = SetPage(start.page), float(self.sheet.margin), start
        while place.copy_line < len(self.lines):
            role = self.lines[place.copy_line].role
            if role == "blank":
                y += self._height(role) if made.lines else 0
                place = replace(place, copy_line=place.copy_line + 1)
                continue
            if made.lines and place.line == 0 and not self._fits(place.copy_line, y):
                break
            y, place, full = self._set(made, place, y)
            if full:
                break
        if place.copy_line < len(self.lines):
            made.following = replace(place, page=start.page + 1)
        return made

    def font(self, role: str) -> QFont:
        """The font of a role, in units."""
        font = QFont()
        font.setFamilies(self._families)
        font.setPixelSize(round(self._size * _LARGER.get(role, 1.0)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def small(self, words: str) -> QTextLayout:
        """Laid out words beside or below the text: a line or page number, a reading."""
        font = self.font("prose")
        font.setPixelSize(round(self._size * 0.7))
        return _laid_out(words, font, self.sheet.right_to_left, [(0.0, 10.0 * self.sheet.width)])

    def _set(self, made: SetPage, place: Place, y: float) -> tuple[float, Place, bool]:
        """Set one paragraph as far as the page goes: height reached, the place after it, whether the page is full."""
        copy = self.lines[place.copy_line]
        layout = self._layout(place.copy_line)
        # Another script may want more room than the piece's own.
        height = max(self._height(copy.role), layout.lineAt(0).height() if copy.language else 0.0)
        printed, first = place.printed, len(made.lines)
        for line in range(place.line, layout.lineCount()):
            if y + height > self.sheet.bottom and made.lines:
                back = self._taken_back(made, copy, first, line, layout.lineCount())
                return y, Place(place.copy_line, line - back, place.page, printed - back), True
            printed += 1
            number = copy.number if line == 0 else 0
            if not self.copy.verse and copy.role != "title":
                number = printed
            shown = self.sheet.number(number) if self.sheet.line_numbers and number and number % 5 == 0 else ""
            gap = max(0.0, (height - layout.lineAt(line).height()) / 2)
            made.lines.append(SetLine(copy, layout, line, float(self.sheet.margin), y + gap, shown))
            y += height
        if copy.role in {"prose", "title", "heading"} and not self.copy.verse:
            y += self._size * 0.35
        return y, Place(place.copy_line + 1, 0, place.page, printed), False

    def _taken_back(self, made: SetPage, copy: CopyLine, first: int, line: int, count: int) -> int:
        """Lines that go over to the next page, so that no paragraph leaves a single line behind or brings one along."""
        here = len(made.lines) - first
        alone = (here == 1 and line == 1) or (count - line == 1 and here > 2)
        back = here if copy.role == "verse" else int(alone)
        if first == 0 and back == here:
            return 0
        del made.lines[len(made.lines) - back :]
        return back

    def _fits(self, index: int, y: float) -> bool:
        """Whether what belongs together from a paragraph on has room below ``y``, or would have none on any page."""
        room, whole = self.sheet.bottom - y, self.sheet.bottom - self.sheet.margin
        wanted = 0.0
        while index < len(self.lines) and wanted <= whole:
            role = self.lines[index].role
            if role == "verse":
                if index == 0 or self.lines[index - 1].role != "verse" or wanted:
                    wanted += self._layout(index).lineCount() * self._height(role)
                    if index + 1 < len(self.lines) and self.lines[index + 1].role == "verse":
                        index += 1
                        continue
                break
            lines = self._layout(index).lineCount() if role != "blank" else 1
            if role not in _LEADS_ON:
                wanted += min(lines, 2) * self._height(role)
                if role != "blank":
                    break
            else:
                wanted += lines * self._height(role)
            index += 1
        return wanted <= room or wanted > whole

    def _height(self, role: str) -> float:
        return self._heights.get(role, self._heights["prose"])

    def _height_of(self, role: str) -> float:
        font = self.font(role)
        return max(font.pixelSize() * self.sheet.line_height, QFontMetricsF(font).height())

    def _layout(self, index: int) -> QTextLayout:
        layout = self._layouts.get(index)
        if layout is None:
            layout = self._layouts[index] = self._made(self.lines[index])
            while len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        self._layouts.move_to_end(index)
        return layout

    def _made(self, copy: CopyLine) -> QTextLayout:
        text = copy.text
        if needs_soft(text):
            text = softened(text, soft_breaks(text, copy.language or self.copy.language))
        step, width = 2.0 * self._size, float(self.sheet.width)
        first, rest = {
            "verse": (0.0, step), "speech": (step, step), "direction": (step, step), "end": (width / 2, width / 2),
        }.get(copy.role, (0.0, 0.0))  # fmt: skip
        right = card(copy.language).direction == "rtl" if copy.language else self.sheet.right_to_left
        right = right if copy.from_right is None else copy.from_right
        words = WordEnds(text, copy.language or self.copy.language) if needs_lines(text) else None
        return _laid_out(text, self.font(copy.role), right, [(first, width), (rest, width)], words)


def _laid_out(
    text: str, font: QFont, right_to_left: bool, lines: list[tuple[float, float]], words: WordEnds | None = None
) -> QTextLayout:
    """A paragraph in lines; ``lines`` are indent and width of the first and of every other one.

    ``words``: where Qt would end a line inside a word.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        indent, width = lines[0] if line.lineNumber() == 0 else lines[-1]
        line.setLineWidth(width - indent)
        if words is not None:
            end_at_word(line, text, words)
        line.setPosition(QPointF(0.0 if right_to_left else indent, 0.0))
    layout.endLayout()
    return layout
