"""``piece type``: keystrokes from a stream go the way of the editor's."""

from __future__ import annotations

import io
import json
import os
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from writerdesk.drafts.draft import Draft
from writerdesk.drafts.importing import import_text
from writerdesk.drafts.typing import print_report, type_stream
from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk

KEYS = st.lists(st.sampled_from(["க்", "ሰ", "e\u0301", "👩\u200d👧", "🇰🇪", "\n", " ", "ﷺ", "\u200f", "𐐷"]), max_size=30)


def lines(keys: list[str]) -> bytes:
    return "".join("\n" if key == "\n" else key + "\n" for key in keys).encode()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["", "# Moja\n\nx\n\n# Mbili\nmwisho\n"]), KEYS)
def test_what_is_typed_stands_at_the_end(desk: Desk, before: str, keys: list[str]) -> None:
    draft = Draft(desk, import_text(desk, before, language="am", title="t"))
    told: list[tuple[int, int]] = []
    numbers = type_stream(draft, io.BytesIO(lines(keys)), lambda *pair: told.append(pair))
    assert numbers == told[-1] == (len(keys), len(keys))
    assert draft.text() == before + "".join(keys)


def test_a_last_line_without_its_end_and_windows_line_ends_count(desk: Desk, piece: str) -> None:
    draft = Draft(desk, piece)
    assert type_stream(draft, io.BytesIO(b"a\r\n\r\nb"), lambda *_: None) == (3, 3)
    assert draft.text() == "a\nb"


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (b"\xff", "text/encoding"),
        (b"\xed\xa0\x80", "text/encoding"),
        (b"\0", "text/nul"),
        (b"x" * (64 << 20), "import/too-large"),
    ],
    ids=["no UTF-8", "half a character", "NUL", "a file"],
)
def test_a_key_that_is_no_text_ends_it_and_what_came_before_is_stored(
    desk: Desk, piece: str, bad: bytes, code: str
) -> None:
    draft = Draft(desk, piece)
    told: list[tuple[int, int]] = []
    with pytest.raises(Refused) as caught:
        type_stream(draft, io.BytesIO(b"x\ny\n" + bad + b"\nz\n"), lambda *pair: told.append(pair))
    assert caught.value.code == code
    assert told[-1] == (2, 2)
    assert Draft(desk, piece).text() == "xy"


def test_progress_is_told_while_keys_come(desk: Desk, piece: str) -> None:
    reading, writing = os.pipe()
    output = io.StringIO()
    seen = threading.Event()
    report = print_report(output)

    def tell(typed: int, stored: int) -> None:
        report(typed, stored)
        if stored:
            seen.set()

    with os.fdopen(reading, "rb") as keys, os.fdopen(writing, "wb", buffering=0) as typist:
        thread = threading.Thread(target=type_stream, args=(Draft(desk, piece), keys, tell))
        thread.start()
        typist.write(lines(["ሰ", "ላ", "ም"]))
        assert seen.wait(60)  # told as stored while the stream is still open
        other = Desk.open(Path(desk.folder))
        assert Draft(other, piece).text() == "ሰላም"
        other.close()
        typist.close()
        thread.join()
    documents = [json.loads(line) for line in output.getvalue().splitlines()]
    assert documents[-1] == {"typed": 3, "stored": 3}
    assert all(document["stored"] <= document["typed"] for document in documents)
