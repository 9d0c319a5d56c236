"""The settings page: grouped, found as one types, explained, in force at once and remembered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import CONTROL, editor_of, piece_of, text_of
from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from writerdesk.desktop.settings.entries import GROUPS, SettingWords
from writerdesk.desktop.settings.page import SettingsPage
from writerdesk.desktop.widgets.stepper import Stepper
from writerdesk.storage.settings import schema

KEY = Qt.Key


def settings(window: Open) -> SettingsPage:
    page = window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    window.qtbot.waitUntil(lambda: not page.slices.busy, timeout=LONG)
    return page


def seen(page: SettingsPage) -> list[str]:
    return [row.entry.name for row in page._rows.values() if row.isVisible()]


def test_every_setting_is_in_a_group_named_explained_and_in_the_schema(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    with opened(qtbot, workplace, "settings") as window:
        entries = SettingWords().entries()
        assert {entry.group for entry in entries} == set(GROUPS)
        assert all(entry.key in schema() and entry.name and "\n" not in entry.why for entry in entries)
        assert len({entry.key for entry in entries}) == len(entries)
        page = settings(window)
        assert all(entry.why in _labels(page) for entry in entries)
        assert nameless(window.window) == []
    workplace.close()


def _labels(page: SettingsPage) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in page.findChildren(QLabel)]


def test_typing_finds_settings_in_any_order(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    with opened(qtbot, workplace, "settings") as window:
        page = settings(window)
        assert page.field.hasFocus()
        window.type("paper width")
        assert seen(page) == ["Width of the paper"]
        page.field.clear()
        window.type("Ctrl+Z marks")
        assert "Quotation marks of the language" in seen(page)
        assert "Colours" not in seen(page)
        page.field.clear()
        window.type("zzz")
        assert seen(page) == []
        assert page.none.isVisible()
    workplace.close()


def test_each_setting_is_in_force_at_once_and_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece = piece_of(workplace, "Some words to look at.")
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: text_of(window) != "", timeout=LONG)
        size, width = editor_of(window).document().defaultFont().pixelSize(), editor_of(window).page.geometry.width
        window.window.go("settings", "editor.font_size")
        page = settings(window)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.accessibleName() == "Size of the text"
        for _ in range(4):
            window.key(KEY.Key_Up)
        assert editor_of(window).document().defaultFont().pixelSize() > size
        window.window.go("settings", "editor.paper_width")
        window.key(KEY.Key_Down)
        assert editor_of(window).paper_width < width
        window.window.go("settings", "interface.theme")
        window.key(KEY.Key_Down)
        window.key(KEY.Key_Down)
        assert window.application.parts.theme.palette.name == "dark"
        window.window.go("settings", "editor.tidy_paste")
        window.key(KEY.Key_Space)
        window.idle()
        kept = window.application.parts.workplace.settings
        assert float(kept.get("editor.font_size")) == 18.75
        assert (kept.get("editor.paper_width"), kept.get("interface.theme")) == (65, "dark")
        assert kept.get("editor.tidy_paste") is False
        window.key(KEY.Key_2, Qt.KeyboardModifier.AltModifier)
        window.key(KEY.Key_Plus, CONTROL)
        stepper = page.row("editor.paper_width").control
        window.application.parts.keep("editor.paper_width", 90)
        assert isinstance(stepper, Stepper)
        assert stepper.number.value() == 90, "what is chosen elsewhere is shown here"
    workplace.close()


def test_advice_that_is_silent_is_asked_for_again_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    workplace.settings.set("checks.switched_off", "structure/duplicate-word play/speaker")
    with opened(qtbot, workplace, "settings") as window:
        page = settings(window)
        window.wait("A word that comes twice in a row, where the language does not do so.")
        window.tab_to("Ask again: A word that comes twice")
        window.key(KEY.Key_Space)
        qtbot.waitUntil(lambda: workplace.settings.get("checks.switched_off") == "play/speaker", timeout=LONG)
        qtbot.waitUntil(lambda: not window.sees("A word that comes twice"), timeout=LONG)
        qtbot.waitUntil(lambda: "Ask again: Speakers" in _focused(), timeout=LONG)
        window.key(KEY.Key_Space)
        qtbot.waitUntil(lambda: not page.silent.isVisible(), timeout=LONG)
        qtbot.waitUntil(page.field.hasFocus, timeout=LONG)
        assert workplace.settings.get("checks.switched_off") == ""
    workplace.close()


def _focused() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""


def test_what_was_chosen_is_on_the_disk_when_the_window_closes_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    with opened(qtbot, workplace, "settings") as window:
        for width in range(40, 60):
            window.application.parts.keep("editor.paper_width", width)
    assert workplace.settings.get("editor.paper_width") == 59
    workplace.close()


def test_a_number_has_room_between_its_buttons(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    with opened(qtbot, workplace, "settings") as window:
        steppers = [one for one in settings(window).findChildren(Stepper) if one.isVisible()]
        assert steppers
        for one in steppers:
            field = one.number.lineEdit()
            assert field.width() >= field.fontMetrics().horizontalAdvance(field.text())
    workplace.close()
