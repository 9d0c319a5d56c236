"""The window through a screen reader: set-up is pressed through, every page is walked, a text is written and read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.desktop.screen_reader import ScreenReader, Thing, lacking, read
from tests.desktop.windows import fresh
from writerdesk.actions.write import new_piece

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(bool(lacking()), reason=f"at-spi: a screen reader needs {lacking()}"),
]

_RAIL = {
    "Sent": ("push button", "Go to the desk"), "Search": ("text", "Search all drafts"),
    "Library": ("text", "Search the library"), "Statistics": ("label", "Statistics"),
    "Settings": ("text", "Find a setting"), "Help": ("text", "What would you like to do?"),
    "Desk": ("push button", "Go on writing"), "Writing": ("text", "ማዕበል"),
}  # fmt: skip
"""Pages of the rail, and something that stands on each alone."""

_MENUS = {
    ("Desk", "Write a brief"): ("push button", "Sign"), ("Desk", "Import"): ("label", "Import"),
    ("Desk", "Export"): ("label", "Export"), ("Desk", "Backups"): ("label", "Backups"),
    ("Desk", "Join"): ("label", "Your invite"), ("Piece", "Print"): ("label", "Print"),
    ("Go", "Decision"): ("label", ""), ("Go", "Your account"): ("label", "Your account"),
    ("Go", "Words of the team"): ("label", "Words of the team"), ("Help", "Tutorials"): ("label", "Library"),
    ("Help", "Languages"): ("label", "Languages"), ("Help", "Grammar"): ("label", "Grammar with LanguageTool"),
}  # fmt: skip
"""Pages that the menus lead to, and something that stands on each."""


def nameless(things: list[Thing]) -> list[str]:
    """Roles of what takes the focus and has no name."""
    return [thing.role for thing in things if thing.takes_focus and not thing.name]


@contextmanager
def desk_with_a_poem(folder: Path) -> Iterator[ScreenReader]:
    """Set-up is done, and a poem stands open."""
    workplace = fresh(folder)
    for key, value in (("setup.finished", True), ("sync.automatic", False), ("interface.still", True)):
        workplace.settings.set(key, value)
    new_piece(workplace, title="ማዕበል", language="am", kind="poem")
    workplace.close()
    with read(workplace.data.path) as reader:
        reader.find("text", "ማዕበል")
        yield reader


def go(reader: ScreenReader, page: str) -> None:
    """To a page of the rail; it is there when something of its own is."""
    reader.press(reader.find("radio button", page))
    reader.find(*_RAIL[page])


def in_page(focus: Thing | None) -> bool:
    """Whether the focus came to the page; on the desk to the first piece."""
    return focus is not None and focus.role != "radio button" and focus.name != "A piece of my own"


def rounds(reader: ScreenReader) -> list[str]:
    """Names of what Tab comes to until it is where it began."""
    reached: list[Thing] = []
    while not reached or reached[-1].path != reached[0].path or len(reached) == 1:
        before = reader.until(reader.focused, "the focus").path
        reader.key("Tab")
        reached.append(reader.until(lambda before=before: gone_on(reader, before), "the next"))  # type: ignore[misc]
        assert len(reached) < 60, [one.name for one in reached]
    return [one.name for one in reached[:-1]]


def gone_on(reader: ScreenReader, before: str) -> Thing | None:
    """What has the focus now, where it is something else."""
    now = reader.focused()
    return now if now is not None and now.path != before else None


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
    with desk_with_a_poem(tmp_path) as reader:
        text = reader.find("text", "ማዕበል")
        reader.write(text, 0, "ሰላም ዓለም")
        assert reader.until(lambda: reader.text(text) == "ሰላም ዓለም", "what was written")
        assert reader.find("label", "2 words").role == "label"
        for page in _RAIL:
            go(reader, page)
            assert nameless(reader.shown()) == [], page
        for entries, (role, name) in _MENUS.items():
            go(reader, "Writing")
            reader.choose(*entries)
            reader.until(lambda: ("text", "Text of ማዕበል") not in seen(reader), f"{entries} instead of the text")
            reader.find(role, name)
            assert nameless(reader.shown()) == [], entries
            if entries == ("Desk", "Join"):
                reader.press(reader.find("push button", "Not now"))
        go(reader, "Writing")
        assert reader.text(reader.find("text", "ማዕበል")) == "ሰላም ዓለም"


def seen(reader: ScreenReader) -> set[tuple[str, str]]:
    """Role and name of all that stands in the window."""
    return {(one.role, one.name) for one in reader.shown()}


def test_tab_comes_to_everything_in_the_order_in_which_it_is_read(tmp_path: Path) -> None:
    with desk_with_a_poem(tmp_path) as reader:
        for page in ("Desk", "Library", "Search"):
            go(reader, page)
            reader.until(lambda: in_page(reader.focused()), "the focus")
            reached = rounds(reader)
            told = [one.name for one in reader.shown() if one.takes_focus and one.role != "radio button"]
            places = [told.index(name) for name in reached if name in told]
            assert places, (page, told, reached)
            begin = places.index(min(places))
            assert places[begin:] + places[:begin] == list(range(len(told))), (page, told, reached)


def test_the_dialog_for_files_has_names_and_escape_leads_back(tmp_path: Path) -> None:
    with desk_with_a_poem(tmp_path) as reader:
        go(reader, "Desk")
        reader.until(lambda: in_page(reader.focused()), "the focus")
        before = reader.until(reader.focused, "the focus").name
        reader.key("ctrl+o")
        reader.find("dialog", "Open a file")
        reader.until(lambda: reader.focused() is not None, "something of the dialog has the focus")
        cells = [one for one in reader.shown() if one.takes_focus and not one.name and one.role != "tree item"]
        assert cells == []  # a file's picture is a cell without words
        reader.key("Escape")
        reader.until(lambda: all(one.role != "dialog" for one in reader.shown()), "the dialog is gone")
        assert reader.until(reader.focused, "the focus").name == before


def test_a_session_and_the_panel_are_told_and_turned_without_seeing_them(tmp_path: Path) -> None:
    with desk_with_a_poem(tmp_path) as reader:
        assert "session begins" in reader.hear(lambda: reader.choose("Piece", "session"))
        panel = reader.find("check box", "panel")
        shown = reader.is_checked(panel)
        reader.press(panel)
        reader.until(lambda: reader.is_checked(panel) is not shown, "the panel is turned")
        assert (("radio button", "Findings") in seen(reader)) is not shown
