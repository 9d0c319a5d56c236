"""Through a screen reader: what comes and goes between writer and vendor, what came back after a crash, printing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.desktop.screen_reader import ScreenReader, lacking, read
from tests.desktop.test_screen_reader import nameless, rounds
from tests.desktop.windows import fresh
from tests.desktop.world import DOHA, offered, world
from writerdesk.actions.session import begin_session
from writerdesk.actions.take import take
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, open_draft, replace_text

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(600),  # each question goes over a bus, and a brief has two hundred labels
    pytest.mark.skipif(bool(lacking()), reason=f"at-spi: a screen reader needs {lacking()}"),
]


@contextmanager
def seen_by_a_reader(workplace: Workplace) -> Iterator[ScreenReader]:
    """A window over this desk, which nobody else holds any more."""
    for key, value in (("setup.finished", True), ("sync.automatic", False), ("interface.still", True)):
        workplace.settings.set(key, value)
    workplace.close()
    with read(workplace.data.path) as reader:
        yield reader


def in_turn(reader: ScreenReader, *names: str) -> None:
    """Everything has a name, and Tab comes to these one after the other, going round."""
    assert nameless(reader.shown()) == []
    reached = rounds(reader)
    begin = reached.index(names[0])
    turned = reached[begin:] + reached[:begin]
    assert [name for name in turned if name in names] == list(names), turned


def test_a_brief_is_read_and_what_leaves_is_looked_at_by_ear(tmp_path: Path) -> None:
    with world(tmp_path) as people:
        piece = take(people.writer, offered(people.writer, "hi"))
        replace_text(people.writer, piece, DOHA)
        with seen_by_a_reader(people.writer) as reader:
            reader.press(reader.find("radio button", "Desk"))
            reader.press(reader.find("push button", "Read the brief"))
            taken = reader.find("push button", "Take this brief")
            reader.until(lambda: (now := reader.focused()) is not None and now.path == taken.path, "the answer")
            in_turn(reader, "Back to the desk", "Decline", "Take this brief")
            reader.press(reader.find("radio button", "Writing"))
            reader.find("text", "बरसात")
            reader.choose("Piece", "Seal and send")
            reader.find("label", "You allow")
            reader.until(lambda: (now := reader.focused()) is not None and now.role == "check box", "the first use")
            in_turn(reader, "Look at it or correct it", "Training", "Evaluation", "Back to the text")


def test_what_came_back_after_a_crash_is_heard(tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="ማዕበል", language="am", kind="poem")
    begin_session(workplace)
    draft = open_draft(workplace, piece)
    draft.record(draft.sections[-1].id, 0, 0, "ሰላም ዓለም\n")
    draft.close()
    with seen_by_a_reader(workplace) as reader:
        reader.find("label", "Your words are here")
        reader.find("label", "ሰላም ዓለም")
        reader.until(lambda: (now := reader.focused()) is not None and now.name == "Go on writing", "the way on")
        in_turn(reader, "Go on writing", "Compare ማዕበል with the version before")
        reader.press(reader.find("push button", "Go on writing"))
        reader.until(lambda: "ሰላም" in reader.text(reader.find("text", "ማዕበል")), "the text")


def test_the_dialog_of_the_printer_has_names_and_escape_leads_back(tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="ማዕበል", language="am", kind="poem")
    replace_text(workplace, piece, "ሰላም ዓለም\n")
    with seen_by_a_reader(workplace) as reader:
        reader.find("text", "ማዕበል")
        reader.choose("Piece", "Print")
        reader.find("label", "Line numbers")
        reader.until(lambda: (now := reader.focused()) is not None and now.role != "radio button", "the focus")
        in_turn(
            reader, "Print…", "Save as PDF…", "Margins", "Letters", "Lines", "Title", "Name under the title",
            "Page numbers", "Line numbers", "Back to the text", "Page 1 of 1", "Page before", "Next page",
        )  # fmt: skip
        before = reader.until(reader.focused, "the focus").name
        reader.press(reader.find("push button", "Print…"))
        reader.find("dialog", "Print")
        reader.until(lambda: (now := reader.focused()) is not None and now.role == "combo box", "the printers")
        assert nameless(reader.shown()) == []
        reader.key("Escape")
        reader.until(lambda: all(one.role != "dialog" for one in reader.shown()), "the dialog is gone")
        assert reader.until(reader.focused, "the focus").name == before
