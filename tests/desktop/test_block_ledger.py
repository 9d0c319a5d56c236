"""The ledger tells every edit exactly: replaying what it tells on a plain string gives the same text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from writerdesk.desktop.editor.block_ledger import BlockLedger
from writerdesk.desktop.editor.edits import Edit, difference
from writerdesk.desktop.editor.marks import Mark, carry, spread
from writerdesk.desktop.editor.undo import UndoStack
from writerdesk.drafts import history
from writerdesk.drafts.operations import Hand
from writerdesk.text.verse_lines import physical_lines

texts = st.text(alphabet="abक्षि\U0001e900\U0001f600\u0301 \n", max_size=40)


def made(text: str, edit: Edit) -> str:
    assert text[edit.position : edit.position + len(edit.removed)] == edit.removed
    return text[: edit.position] + edit.inserted + text[edit.position + len(edit.removed) :]


@given(texts, texts)
def test_a_difference_makes_the_new_text_of_the_old(old: str, new: str) -> None:
    edit = difference(old, new)
    assert made(old, edit) == new
    assert made(new, edit.inverse) == old


@given(texts, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 6), texts), max_size=8))
def test_replaying_its_edits_gives_its_text(text: str, changes: list[tuple[int, int, str]]) -> None:
    ledger, plain = BlockLedger(text), text
    for place, count, new in changes:
        first = place % len(ledger.texts)
        taken = min(count, len(ledger.texts) - first)
        edit = ledger.replace(first, taken, new.split("\n") if taken else [])
        if edit is not None:
            plain = made(plain, edit)
        assert plain == ledger.text()


@given(texts, st.integers(0, 60))
def test_locate_and_start_agree(text: str, place: int) -> None:
    ledger = BlockLedger(text)
    block, inside = ledger.locate(place)
    assert ledger.start_of(block) + inside == min(place, len(text))


def test_one_key_in_a_paragraph_of_ten_thousand_words_is_one_small_edit() -> None:
    paragraph = "word " * 10_000
    ledger = BlockLedger(paragraph)
    assert ledger.replace(0, 1, [paragraph[:25_000] + "x" + paragraph[25_000:]]) == Edit(25_000, "", "x")


@given(texts, st.integers(0, 40), st.integers(0, 10), texts, st.integers(0, 40), st.integers(1, 8))
def test_a_mark_stays_on_its_words_or_goes(text: str, at: int, cut: int, new: str, start: int, length: int) -> None:
    at, start = min(at, len(text)), min(start, len(text))
    edit = Edit(at, text[at : at + cut], new)
    mark = Mark("k", "hard", start, min(len(text), start + length))
    after = made(text, edit)
    for kept in carry([mark], edit):
        assert after[kept.start : kept.end] == text[mark.start : mark.end]


@given(texts, st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=6), texts, st.integers(0, 9))
def test_marks_of_paragraphs_stay_on_their_words(
    text: str, places: list[tuple[int, int]], new: str, where: int
) -> None:
    ledger = BlockLedger(text)
    ends = [(min(start, len(text)), min(start + length, len(text))) for start, length in places]
    marks = [Mark(str(number), "hard", start, end) for number, (start, end) in enumerate(ends) if start < end]
    ledger.put_marks(spread(marks, list(map(len, ledger.texts))))
    for mark in marks:
        assert ledger.place_of(mark.key) == (mark.start, mark.end) or "\n" in text[mark.start : mark.end]
    first = where % len(ledger.texts)
    ledger.replace(first, 1, new.split("\n"))
    for mark in marks:
        words, place = text[mark.start : mark.end], ledger.place_of(mark.key)
        if place is not None and "\n" not in words:
            assert ledger.text()[place[0] : place[1]] == words


def typed(stack: UndoStack, text: str, words: str) -> str:
    for letter in words:
        stack.record(Edit(len(text), "", letter))
        text += letter
    return text


def test_undo_takes_words_back_one_by_one() -> None:
    stack = UndoStack()
    text = typed(stack, "", "काल करे सो")
    for left in ("काल करे ", "काल ", ""):
        for edit in stack.undo():
            text = made(text, edit)
        assert text == left
    assert stack.undo() == []
    for edit in stack.redo() + stack.redo():
        text = made(text, edit)
    assert text == "काल करे "


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5), texts), max_size=12))
def test_undoing_everything_gives_the_first_text(changes: list[tuple[int, int, str]]) -> None:
    stack, first = UndoStack(), "धीरे धीरे रे मना"
    text = first
    for wanted, cut, new in changes:
        at = min(wanted, len(text))
        edit = Edit(at, text[at : at + cut], new)
        stack.record(edit)
        text = made(text, edit)
    last = text
    for _ in changes:
        for edit in stack.undo():
            text = made(text, edit)
    assert text == first
    for _ in changes:
        for edit in stack.redo():
            text = made(text, edit)
    assert text == last


DEEDS = st.one_of(
    st.tuples(st.integers(0, 12), st.integers(0, 4), st.sampled_from(["", "a", "बा ", "x", " ", "\n", "𞤀"])),
    st.sampled_from(["undo", "undo", "redo", "seal", "restart"]),
)


@given(st.lists(DEEDS, max_size=25))
def test_undo_and_redo_know_no_restart(deeds: list[tuple[int, int, str] | str]) -> None:
    """One who never closed the program and one who did reach the same first and the same last text."""
    lasting, restarted, log, text = UndoStack(), UndoStack(), list[history.Edit](), "धीरे "
    for deed in deeds:
        if deed == "restart":
            restarted = UndoStack()
            restarted.restore(log)
        elif deed == "seal":
            lasting.seal()
            restarted.seal()
        elif isinstance(deed, tuple):
            at = min(deed[0], len(text))
            edit = Edit(at, text[at : at + deed[1]], deed[2])
            lasting.record(edit)
            restarted.record(edit)
            log.append(history.Edit(at, edit.removed, edit.inserted))
            text = made(text, edit)
        else:
            # Steps may differ where the caret was moved and came back; each goes its own way to the end.
            ends = [_to_the_end(stack, text, deed)[0] for stack in (lasting, restarted)]
            assert ends[0] == ends[1]
            hand = Hand.UNDONE if deed == "undo" else Hand.REDONE
            text, edits = _to_the_end(lasting, text, deed, once=True)
            if [one.inserted for one in edits] != [one.inserted for one in _once(restarted, deed)]:
                return
            log += [history.Edit(one.position, one.removed, one.inserted, hand) for one in edits]


def _once(stack: UndoStack, deed: str) -> list[Edit]:
    return stack.undo() if deed == "undo" else stack.redo()


def _to_the_end(stack: UndoStack, text: str, deed: str, *, once: bool = False) -> tuple[str, list[Edit]]:
    """The text when there is nothing more to undo (or redo); the stack is then as it was, unless ``once``."""
    if once:
        edits = _once(stack, deed)
        for edit in edits:
            text = made(text, edit)
        return text, edits
    steps = 0
    while edits := _once(stack, deed):
        steps += 1
        for edit in edits:
            text = made(text, edit)
    for _ in range(steps):
        _once(stack, "redo" if deed == "undo" else "undo")
    return text, []


@given(texts, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 3), texts), max_size=6))
def test_verses_and_stanzas_are_counted_as_limits_count_them(text: str, changes: list[tuple[int, int, str]]) -> None:
    ledger = BlockLedger(text)
    for place, removed, new in [(0, 0, ""), *changes]:
        block, inside = ledger.locate(place)
        if "\n" in new:
            ledger.replace(block, 1, new.split("\n"))
        else:
            ledger.change(block, inside, min(removed, len(ledger.texts[block]) - inside), new)
        # One line end more: a last line that is blank is none to a limit, but stands beside the text.
        lines = physical_lines(ledger.text() + "\n")
        seen = [ledger.verse(number) for number in range(len(ledger.texts))]
        assert [one.number for one, line in zip(seen, lines, strict=True) if line.verse] == [
            line.verse for line in lines if line.verse
        ]
        begun = list(dict.fromkeys(line.stanza for line in lines if line.stanza))
        assert [one.opens for one in seen if one.opens] == (begun if len(begun) > 1 else [])
