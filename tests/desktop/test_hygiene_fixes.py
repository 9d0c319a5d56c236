"""Hygiene in the window: every kind of fix is shown on its card, taken by keys, and undone by one key."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, fresh, opened
from writerdesk.actions.write import new_piece, replace_text

_ZAWGYI = "လူတိုင္းတြင္ မိမိႏိုင္ငံ၏ အုပ္ခ်ဳပ္ေရး၌ ကိုယ္တိုင္ျဖစ္ေစ၊ လြတ္လပ္စြာ ေရြးခ်ယ္လိုက္သည့္"

# Rule, language, text, and what stands there afterwards.
_FIXES = [
    ("mixed-script", "fr", "Un vrаi poème.", "Un vrai poème."),  # the first а is Cyrillic
    ("invisible", "fr", "un mot\u2060 caché", "un mot caché"),
    ("bidi-control", "fr", "un mot \u202erenversé", "un mot renversé"),
    ("encoding", "fr", "la journÃ©e", "la journée"),
    ("not-nfc", "fr", "le cafe\u0301 noir", "le café noir"),
    ("lookalike", "hi", "राम गया|", "राम गया।"),
    ("lookalike", "fa", "سال ١۳۹۹", "سال ۱۳۹۹"),
    ("doubled-mark", "hi", "कीी बात", "की बात"),
]


@pytest.mark.parametrize(("rule", "language", "text", "mended"), _FIXES, ids=[f"{one[0]}-{one[1]}" for one in _FIXES])
def test_a_fix_is_shown_taken_and_undone_by_keys(
    qtbot: QtBot, tmp_path: Path, rule: str, language: str, text: str, mended: str
) -> None:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Rain", language=language)
    replace_text(workplace, piece, text + "\n")
    with opened(qtbot, workplace, "writing", piece) as window:
        writing = window.pages.writing
        qtbot.waitUntil(lambda: writing.controller.report is not None, timeout=LONG)
        report = writing.controller.report
        assert report is not None
        found = next(one for one in report.found if one.finding.rule == f"hygiene/{rule}")
        window.idle()
        while writing.editor.selection()[0] != found.finding.start:
            window.key(Qt.Key.Key_F3, Qt.KeyboardModifier.ControlModifier)
        window.key(Qt.Key.Key_F3, Qt.KeyboardModifier.AltModifier)
        window.tab_to(found.finding.fixes[0].label)
        window.key(Qt.Key.Key_Space)
        document = writing.editor.document()
        qtbot.waitUntil(lambda: document.toPlainText() == mended + "\n", timeout=LONG)
        writing.editor.setFocus()
        window.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert document.toPlainText() == text + "\n"
        assert unicodedata.is_normalized("NFC", mended)
    workplace.close()
