"""The one stylesheet, built from a palette and sizes. Widgets choose a look by the dynamic property ``role``."""

from __future__ import annotations

from writerdesk.desktop.theme.palette import Palette
from writerdesk.desktop.theme.sizes import STRONG, Sizes


def build_stylesheet(palette: Palette, sizes: Sizes) -> str:
    """The style sheet of the whole application for one theme and one text scale."""
    parts = (_grounds, _words, _buttons, _fields, _cards, _tabs, _lists, _menus, _scroll_bars)
    return "\n".join(part(palette, sizes) for part in parts)


def _grounds(p: Palette, s: Sizes) -> str:
    return f"""
QMainWindow, QWidget[role="desk"], QScrollArea[role="desk"], QWidget[role="rail"] {{ background: {p.desk}; }}
QWidget[role="whisper"] {{
  background: {p.paper}; border: {s.hairline}px solid {p.line}; border-radius: {s.radius}px;
}}
QWidget[role="panel"] {{ background: {p.paper}; }}
QWidget[role="clear"], QScrollArea[role="clear"] {{ background: transparent; }}
QScrollArea[ring="true"]:focus {{ border: {s.hairline}px solid {p.accent}; border-radius: {s.small_radius}px; }}
QFrame[role="hairline"] {{
  background: {p.line}; border: none; min-height: {s.hairline}px; max-height: {s.hairline}px;
}}
QFrame[role="upright"] {{
  background: {p.line}; border: none; min-width: {s.hairline}px; max-width: {s.hairline}px;
}}
QToolTip {{ background: {p.ink}; color: {p.paper}; border: none; padding: {s.step(1.5)}px {s.step(2)}px; }}
QSplitter::handle {{ background: {p.line}; }}
"""


def _words(p: Palette, s: Sizes) -> str:
    return f"""
QLabel {{ background: transparent; color: {p.ink}; }}
QLabel[role="title"] {{ font-size: {s.title}px; font-weight: {STRONG}; }}
QLabel[role="heading"] {{ font-size: {s.heading}px; font-weight: {STRONG}; }}
QLabel[role="name"] {{ font-weight: {STRONG}; }}
QLabel[role="brand"] {{ font-size: {s.lead}px; font-weight: {STRONG}; }}
QLabel[role="rate"] {{ font-size: {s.title}px; font-weight: {STRONG}; color: {p.accent}; }}
QLabel[role="soft"] {{ color: {p.soft}; }}
QLabel[role="small"] {{ color: {p.soft}; font-size: {s.small}px; }}
QLabel[role="overline"] {{ color: {p.soft}; font-size: {s.small}px; font-weight: {STRONG}; }}
QLabel[role="accent"] {{ color: {p.accent}; }}
QLabel[role="warn"] {{ color: {p.warn}; }}
QLabel[role="hard"] {{ color: {p.hard}; }}
QLabel[role="pill"] {{
  background: {p.tint}; color: {p.accent}; font-size: {s.small}px; font-weight: {STRONG};
  border-radius: {s.small_radius}px; padding: {s.step(1)}px {s.step(2.5)}px;
}}
"""


def _buttons(p: Palette, s: Sizes) -> str:
    inner = f"padding: {s.step(1.75)}px {s.step(3.5)}px;"
    return f"""
QPushButton {{
  background: {p.paper}; color: {p.ink}; border: {s.hairline}px solid {p.line};
  border-radius: {s.small_radius}px; {inner}
}}
QPushButton:focus {{ outline: none; }}
QPushButton:hover {{ background: {p.hover}; }}
QPushButton:pressed {{ background: {p.tint}; }}
QPushButton:focus {{ border: {s.hairline}px solid {p.accent}; }}
QPushButton:disabled {{ color: {p.soft}; border-style: dashed; }}
QPushButton:checked {{ background: {p.tint}; color: {p.accent}; border-color: {p.accent}; }}
QPushButton[role="primary"] {{
  background: {p.accent}; color: {p.on_accent}; border: {s.focus}px solid {p.accent}; font-weight: {STRONG}; {inner}
}}
QPushButton[role="primary"]:hover {{ background: {p.accent_strong}; border-color: {p.accent_strong}; }}
QPushButton[role="primary"]:focus {{ border: {s.focus}px solid {p.ink}; }}
QPushButton[role="primary"]:disabled {{
  background: {p.hover}; color: {p.soft}; border: {s.focus}px solid {p.line};
}}
QPushButton[role="link"] {{
  background: transparent; color: {p.accent}; border: {s.hairline}px solid transparent;
  padding: {s.step(1.75)}px {s.step(1.5)}px;
}}
QPushButton[role="link"]:hover {{ background: {p.tint}; }}
QPushButton[role="link"]:focus {{ border: {s.hairline}px solid {p.accent}; }}
QPushButton[role="hard"] {{ color: {p.hard}; }}
QPushButton[role="hard"]:focus {{ border: {s.hairline}px solid {p.hard}; }}
QPushButton[role="choice"] {{
  text-align: left; padding: {s.step(3)}px {s.step(4)}px; border-radius: {s.radius}px;
}}
QToolButton {{
  background: transparent; border: {s.hairline}px solid transparent; border-radius: {s.small_radius}px;
  padding: {s.step(1)}px;
}}
QToolButton:hover {{ background: {p.hover}; }}
QToolButton:focus {{ border: {s.hairline}px solid {p.accent}; }}
"""


def _fields(p: Palette, s: Sizes) -> str:
    edge = f"border: {s.hairline}px solid {p.line}; border-radius: {s.small_radius}px;"
    box = f"background: {p.paper}; color: {p.ink}; {edge}"
    return f"""
QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit[role="field"] {{
  {box} padding: {s.step(1.75)}px {s.step(2.5)}px;
  selection-background-color: {p.selection}; selection-color: {p.ink};
}}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QTextEdit[role="field"]:focus {{
  border: {s.hairline}px solid {p.accent};
}}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ border: none; padding: 0; background: transparent; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {p.soft}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ background: transparent; border: none; padding: 0; }}
QLineEdit[role="typing"] {{ font-size: {s.writing}px; padding: {s.step(4)}px; border-radius: {s.radius}px; }}
QTextEdit[role="notes"] {{
  background: {p.paper}; border: none; color: {p.ink};
  selection-background-color: {p.selection}; selection-color: {p.ink};
}}
QTextEdit[role="page"] {{
  background: transparent; border: none; color: {p.ink};
  selection-background-color: {p.selection}; selection-color: {p.ink};
}}
QComboBox::drop-down {{ border: none; width: {s.step(6)}px; }}
QComboBoxPrivateContainer {{ background: {p.paper}; border: none; }}
QComboBox QAbstractItemView {{
  background: {p.paper}; color: {p.ink}; border: {s.hairline}px solid {p.line}; outline: none;
  selection-background-color: {p.tint}; selection-color: {p.accent}; padding: {s.step(1)}px;
}}
QCheckBox, QRadioButton {{
  background: transparent; color: {p.ink}; spacing: {s.step(2.5)}px; padding: {s.step(0.5)}px;
}}
QProgressBar {{
  background: {p.line}; border: none; border-radius: {s.hairline}px; max-height: {s.px(3)}px;
  min-height: {s.px(3)}px;
}}
QProgressBar::chunk {{ background: {p.accent}; border-radius: {s.hairline}px; }}
"""


def _cards(p: Palette, s: Sizes) -> str:
    return f"""
QFrame[role="card"] {{
  background: {p.paper}; border: {s.hairline}px solid {p.line}; border-radius: {s.radius}px;
}}
QFrame[role="card"][near="true"] {{ border-color: {p.accent}; }}
QFrame[role="card"]:focus {{ border-color: {p.accent}; }}
QFrame[role="notice"] {{ background: {p.tint}; border: none; border-radius: {s.radius}px; }}
QFrame[role="sheet"] {{
  background: {p.paper}; border: {s.hairline}px solid {p.line}; border-radius: {s.radius}px;
}}
QFrame[role="quote"] {{ background: transparent; border: none; }}
"""


def _tabs(p: Palette, s: Sizes) -> str:
    return f"""
QTabWidget::pane {{ border: none; border-top: {s.hairline}px solid {p.line}; }}
QTabBar {{ background: transparent; border: none; }}
QTabBar::tab {{
  background: transparent; color: {p.soft}; border: none; border-bottom: {s.focus}px solid transparent;
  padding: {s.step(3)}px {s.step(0.5)}px {s.step(2)}px {s.step(0.5)}px; margin: 0 {s.step(2.5)}px;
}}
QTabBar::tab:hover {{ color: {p.ink}; }}
QTabBar::tab:selected {{ color: {p.ink}; border-bottom: {s.focus}px solid {p.accent}; }}
QTabBar::tab:focus {{ color: {p.accent}; }}
QPushButton[role="tab"] {{
  background: transparent; color: {p.soft}; border: none; border-radius: 0;
  border-bottom: {s.focus}px solid transparent;
  padding: {s.step(1.5)}px {s.step(0.5)}px {s.step(1)}px {s.step(0.5)}px; margin: 0 {s.step(1)}px;
}}
QPushButton[role="tab"]:hover {{ color: {p.ink}; }}
QPushButton[role="tab"]:checked {{ color: {p.ink}; border-bottom: {s.focus}px solid {p.accent}; }}
QPushButton[role="tab"]:focus {{ color: {p.accent}; }}
"""


def _lists(p: Palette, s: Sizes) -> str:
    return f"""
QListView {{
  background: transparent; border: none; outline: none; color: {p.ink};
  selection-background-color: {p.tint}; selection-color: {p.ink};
}}
QListView[role="rows"] {{ padding: {s.step(2)}px 0; }}
QTableView[role="figures"] {{
  background: transparent; border: none; outline: none; color: {p.ink};
  selection-background-color: {p.tint}; selection-color: {p.ink};
}}
QTableView[role="figures"]::item {{ padding: 0 {s.step(2)}px; border-bottom: {s.hairline}px solid {p.line}; }}
QTableView[role="figures"]::item:focus {{ border-bottom: {s.hairline}px solid {p.accent}; }}
QHeaderView, QHeaderView::section {{
  background: transparent; color: {p.soft}; border: none; font-size: {s.small}px; font-weight: {STRONG};
}}
QHeaderView::section {{ padding: {s.step(1.5)}px {s.step(2)}px; }}
QListView[role="choices"] {{
  background: {p.paper}; border: {s.hairline}px solid {p.line}; border-radius: {s.radius}px;
  padding: {s.step(1.5)}px;
}}
QListView[role="choices"]:focus {{ border-color: {p.accent}; }}
QListView[role="choices"]::item {{ border-radius: {s.small_radius}px; padding: {s.step(2)}px {s.step(3)}px; }}
QListView[role="choices"]::item:hover {{ background: {p.hover}; }}
QListView[role="choices"]::item:selected {{ background: {p.tint}; color: {p.accent}; }}
"""


def _menus(p: Palette, s: Sizes) -> str:
    return f"""
QMenuBar {{ background: {p.desk}; color: {p.soft}; border: none; padding: {s.step(0.5)}px {s.step(2)}px; }}
QMenuBar::item {{
  background: transparent; padding: {s.step(1)}px {s.step(2.5)}px; border-radius: {s.small_radius}px;
}}
QMenuBar::item:selected {{ background: {p.hover}; color: {p.ink}; }}
QMenu {{
  background: {p.paper}; color: {p.ink}; border: {s.hairline}px solid {p.line}; padding: {s.step(1.5)}px;
}}
QMenu::item {{
  padding: {s.step(1.5)}px {s.step(8)}px {s.step(1.5)}px {s.step(4)}px; border-radius: {s.small_radius}px;
}}
QMenu::item:selected {{ background: {p.tint}; color: {p.accent}; }}
QMenu::item:disabled {{ color: {p.soft}; }}
QMenu::separator {{ height: {s.hairline}px; background: {p.line}; margin: {s.step(1.5)}px {s.step(2)}px; }}
"""


def _scroll_bars(p: Palette, s: Sizes) -> str:
    thick, thin = s.step(2.5), s.px(3)
    return f"""
QScrollBar:vertical {{ background: transparent; width: {thick}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {thick}px; margin: 0; }}
QScrollBar::handle {{
  background: {p.line}; border-radius: {thin}px; min-height: {s.step(8)}px; min-width: {s.step(8)}px;
  margin: {s.px(2)}px;
}}
QScrollBar::handle:hover {{ background: {p.soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
