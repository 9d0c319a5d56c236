"""The window through a screen reader: set-up is pressed through, every page is walked, a text is written and read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desktop.screen_reader import Thing, lacking, read
from tests.desktop.windows import fresh
from writerdesk.actions.write import new_piece

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(bool(lacking()), reason=f"at-spi: a screen reader needs {lacking()}"),
]

_PAGES = ("Desk", "Sent", "Search", "Library", "Statistics", "Settings", "Help", "Writing")


def nameless(things: list[Thing]) -> list[str]:
    """Roles of what takes the focus and has no name."""
    return [thing.role for thing in things if thing.takes_focus and not thing.name]


def test_set_up_is_pressed_through_without_seeing_it(tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    workplace.close()
    with read(workplace.data.path) as reader:
        for number in range(1, 4):
            reader.find("label", f"{number} of 4")
            assert nameless(reader.shown()) == []
            reader.press(reader.find("push button", "Go on"))
        reader.find("label", "4 of 4")
        reader.press(reader.find("push button", "practice desk"))
        assert reader.find("push button", "Read the brief").takes_focus


def test_every_page_has_names_and_a_text_is_written_and_read(tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    for key, value in (("setup.finished", True), ("sync.automatic", False), ("interface.still", True)):
        workplace.settings.set(key, value)
    new_piece(workplace, title="ማዕበል", language="am", kind="poem")
    workplace.close()
    with read(workplace.data.path) as reader:
        text = reader.find("text", "ማዕበል")
        reader.write(text, 0, "ሰላም ዓለም")
        assert reader.until(lambda: reader.text(text) == "ሰላም ዓለም", "what was written")
        assert reader.find("label", "2 words").role == "label"
        rail = {one.name: one for one in reader.shown() if one.role == "radio button"}
        for page in _PAGES:
            reader.press(rail[page])
            reader.until(lambda entry=rail[page]: reader.is_checked(entry), f"the page {page}")  # type: ignore[misc]
            assert nameless(reader.shown()) == [], page
        assert reader.text(reader.find("text", "ማዕበል")) == "ሰላም ዓለም"
