"""What others have written, on a terminal: it is read there and does nothing."""

from __future__ import annotations

import pytest

from writerdesk.cli.answers import plain, write_error
from writerdesk.errors import Declined

_TRICK = "\x1b]0;root\x07\x1b[2J\x9b1A\rpaid\x08"


def test_a_title_moves_no_cursor() -> None:
    said = plain([{"title": _TRICK, "by": {"name": _TRICK}}, {"title": "b"}])
    assert "paid" in said
    assert not {letter for letter in said if not letter.isprintable()} - {"\n"}


def test_a_servers_reason_writes_over_nothing(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    write_error(Declined("sync/refused", "{words}", where=_TRICK, words=_TRICK), as_json=False)
    said = capfdbinary.readouterr().err.decode()
    assert "paid" in said
    assert not {letter for letter in said if not letter.isprintable()} - {"\n"}


def test_texts_keep_their_lines_and_letters() -> None:
    assert (
        plain({"title": "نور\u200cعلی\tएक", "lines": ["a", "b\u2060"]})
        == "title: نور\u200cعلی\tएक\nlines:\n  a, b\u2060"
    )
