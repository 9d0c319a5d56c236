"""Every page in every language of the window, at twice the size: no English word is left, and nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.windows import Open, fresh, opened, shown
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.desktop.pages import PAGES
from writerdesk.languages.catalogues import catalogues, read
from writerdesk.resources import data_root

_BY_OTHERS = {"setup"}
"""Pages that stand in the window alone; set-up has tests of its own."""


_LANGUAGES = [("ar", "hi"), ("fr", "es", "sw"), ("id", "pt_BR", "am"), ("km", "ta", "ja")]
"""All that are offered, those that are whole first."""


def english(tag: str) -> set[str]:
    """Words of the sources that are others in this language, as far as it is translated."""
    messages = read(data_root() / "translations" / f"writerdesk_{tag}.ts")
    return {one.source for one in messages if one.finished and not one.counts and one.source not in one.forms}


def cut(page: QWidget) -> Iterator[str]:
    """Words in one line that have less room than they need."""
    for child in page.findChildren(QWidget):
        if not child.isVisible() or not isinstance(child, QLabel | QAbstractButton) or not child.text():
            continue
        wraps = isinstance(child, QLabel) and child.wordWrap()
        if not wraps and child.width() + 1 < child.minimumSizeHint().width():
            yield child.text()


@pytest.mark.long
@pytest.mark.parametrize("tags", _LANGUAGES)
def test_every_page_speaks_the_language_and_cuts_nothing(qtbot: QtBot, tmp_path: Path, tags: tuple[str, ...]) -> None:
    workplace = fresh(tmp_path)
    for key, value in (("interface.zoom", 200), ("setup.finished", True), ("sync.automatic", False)):
        workplace.settings.set(key, value)
    piece = new_piece(workplace, title="Ш", language="uk", kind="poem")
    replace_text(workplace, piece, "дощ\n")
    left: dict[str, set[str]] = {}
    with opened(qtbot, workplace, "desk") as window:
        for tag in tags:
            window.application.speak(tag)
            right_to_left = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
            assert right_to_left is (tag == "ar")
            known = english(tag)
            for page in PAGES.keys() - _BY_OTHERS:
                left |= look(window, f"{tag} {page}", page, known)
    workplace.close()
    assert left == {}


def test_no_language_that_is_offered_is_left_out() -> None:
    assert {one.tag for one in catalogues()} - {"en"} == {tag for tags in _LANGUAGES for tag in tags}


def look(window: Open, where: str, page: str, known: set[str]) -> dict[str, set[str]]:
    """What is wrong on a page; {} for nothing."""
    window.window.go(page)
    window.idle()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # words that have just come get their room
    QApplication.processEvents()
    said = set(shown(window.window)) & known
    shown_page = window.window.stack.currentWidget()
    assert shown_page is not None
    said |= set(cut(shown_page))
    return {where: said} if said else {}
