"""Whatever takes the focus has a name, on every page as it stands with nothing on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import fresh, nameless, opened
from writerdesk.desktop.pages import PAGES


@pytest.mark.parametrize("written", [False, True], ids=["nothing", "a-piece"])
def test_every_page_names_what_takes_the_focus_before_anything_is_on_it(
    qtbot: QtBot, tmp_path: Path, *, written: bool
) -> None:
    from writerdesk.actions.write import new_piece

    workplace = fresh(tmp_path)
    for key, value in (("setup.finished", True), ("sync.automatic", False)):
        workplace.settings.set(key, value)
    if written:
        new_piece(workplace, title="Ш", language="uk", kind="poem")
    left: dict[str, list[str]] = {}
    with opened(qtbot, workplace, "desk") as window:
        for page in PAGES:
            window.window.go(page)
            window.idle()
            focus = QApplication.focusWidget()
            left |= {page: found} if (found := nameless(window.window)) else {}
            assert focus is not None, f"something on {page} has the focus"
    workplace.close()
    assert left == {}
