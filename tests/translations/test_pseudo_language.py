"""A language that does not exist: what stands on a page without its brackets never asked for a translation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import fresh, opened, shown
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.desktop.interface import interface_languages
from writerdesk.desktop.pages import PAGES

_LATIN_WORD = re.compile("[A-Za-z]{3}")
_NAMES = {"WriterDesk", "Java"}


class PseudoLanguage(QTranslator):
    """Every text in brackets and a third longer; kinds of files in a dialog stay as they are."""

    def translate(self, _context: str, source: str, _comment: str | None = None, _n: int = -1) -> str:
        """The source, marked."""
        return source if "*" in source else f"[{source}{'·' * (len(source) // 3)}]"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        """It has a word for everything."""
        return False


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[PseudoLanguage]:
    translator = PseudoLanguage()
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.long
def test_no_word_of_a_page_stands_in_the_code_alone(
    qtbot: QtBot, qapp: QApplication, pseudo: PseudoLanguage, tmp_path: Path
) -> None:
    workplace = fresh(tmp_path)
    workplace.settings.set("setup.finished", True)
    workplace.settings.set("sync.automatic", False)
    workplace.settings.set("interface.language", "sw")
    piece = new_piece(workplace, title="Ш", language="uk", kind="poem")
    replace_text(workplace, piece, "дощ\n")
    known = _NAMES | {name for _tag, name in interface_languages()}
    bare: dict[str, set[str]] = {}
    with opened(qtbot, workplace, "desk") as window:
        qapp.installTranslator(pseudo)
        window.application.speak("en")  # another window, whose words are asked for anew
        for page in sorted(PAGES.keys() - {"setup", "languages", "library"}):
            window.window.go(page)
            window.idle()
            said = {one for one in shown(window.window) if _LATIN_WORD.search(one) and "[" not in one}
            bare |= {page: said - known} if said - known else {}
    workplace.close()
    assert bare == {}
