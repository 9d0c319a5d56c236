"""PySide6 6.12.0 takes a reference from None at every void call and kills Python 3.11 after some 2,400 key presses.

Facts: "PySide6 6.12.0 must not be used with Python 3.11". GUI tests do not show it, so it has a test of its own.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_twenty_thousand_void_calls_take_nothing_from_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 1_000
