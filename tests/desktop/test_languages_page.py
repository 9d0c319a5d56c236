"""The page of languages: what is said of one, in its own letters, and what of a language nobody has described."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.desktop.windows import Open, nameless, opened
from writerdesk.actions.workplace import own_workplace
from writerdesk.desktop.languages.page import LanguagesPage


def _page(window: Open) -> LanguagesPage:
    page = window.pages.page("languages")
    assert isinstance(page, LanguagesPage)
    return page


def test_f1_with_ctrl_shows_the_card_of_the_language_of_new_pieces(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = own_workplace(tmp_path)
    workplace.settings.set("setup.finished", True)
    workplace.settings.set("writing.language", "km")
    with opened(qtbot, workplace, "desk") as window:
        window.key(Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
        window.wait("ខ្មែរ")
        window.wait("Line ends: partly")
        window.wait("recall 0.868")
        window.wait("Letters: yes")
        window.wait("Spelling: none")
        assert nameless(window.window) == []
    workplace.close()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ta-Arab", "WriterDesk knows Tamil in Tamil script, not in the Arabic one."),
        ("zz", "WriterDesk has no card for this language; what holds for its script is used."),
        ("ff-Adlm", "written from right to left"),
        ("not a tag", "is not a language tag"),
    ],
)
def test_any_other_language_is_asked_for_by_its_tag(qtbot: QtBot, tmp_path: Path, typed: str, said: str) -> None:
    workplace = own_workplace(tmp_path)
    workplace.settings.set("setup.finished", True)
    with opened(qtbot, workplace, "languages") as window:
        window.wait("हिन्दी")
        _page(window).field.setFocus()
        window.type(typed + "\n")
        qtbot.waitUntil(lambda: any(said in words for words in _said(window)), timeout=30_000)
        assert any(said in words for words in _said(window))
    workplace.close()


def test_the_languages_stand_in_the_order_of_their_names(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = own_workplace(tmp_path)
    workplace.settings.set("setup.finished", True)
    with opened(qtbot, workplace, "languages") as window:
        window.wait("हिन्दी")
        choice = _page(window).choice
        tags = [str(choice.itemData(row)) for row in range(choice.count())]
        assert len(tags) >= 60
        assert tags.index("af") < tags.index("eu") < tags.index("km") < tags.index("zu")
    workplace.close()


def test_a_dictionary_is_added_from_a_file_and_a_bad_one_is_explained(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = own_workplace(tmp_path / "place")
    workplace.settings.set("setup.finished", True)
    (tmp_path / "maneno.txt").write_text("mtumbuizaji\n", "utf-8")
    (tmp_path / "bad.dic").write_bytes(b"no number\n")
    with opened(qtbot, workplace, "languages", "sw") as window:
        window.wait("Spelling: yes")
        card = _page(window).dictionaries
        window.wait("comes along")
        card.take(tmp_path / "bad.dic")
        window.wait("bad.dic comes without bad.aff")
        qtbot.waitUntil(card.add.isEnabled, timeout=30_000)
        card.take(tmp_path / "maneno.txt")
        window.wait("\u2068maneno\u2069 is added.")
        window.wait("\u2068maneno\u2069, yours")
        qtbot.waitUntil(lambda: any("with maneno" in part.tool.text() for part in _page(window).claims.values()))
        assert nameless(window.window) == []
        checker = window.application.parts.helpers.checker()
        assert checker.worker.known(["mtumbuizaji", "watoto"], "sw") == {"mtumbuizaji": True, "watoto": True}
        gone = next(one for one in card.findChildren(QAbstractButton) if one.accessibleName() == "Remove maneno")
        gone.click()
        qtbot.waitUntil(lambda: not window.sees("\u2068maneno\u2069, yours"), timeout=30_000)
        assert checker.worker.known(["mtumbuizaji"], "sw") == {"mtumbuizaji": False}
    workplace.close()


def _said(window: Open) -> list[str]:
    page = _page(window)
    return [page.about.text(), page.notice.message.text(), *(part.why.text() for part in page.claims.values())]
