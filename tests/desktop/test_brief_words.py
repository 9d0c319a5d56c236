"""What a brief asks is said in words of the window: rules of a form that it gives otherwise, and for whom a rate is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from writerdesk.briefs.brief_file import read_source
from writerdesk.briefs.pay import Person, rate_for
from writerdesk.desktop.brief.passages import BriefPassages
from writerdesk.desktop.catalogues import Catalogues
from writerdesk.desktop.phrases import Phrases
from writerdesk.resources import resource

ASKED: dict[str, Any] = {
    "stanza": {"min": 7, "usual": [7, 12]},
    "count": {"severity": "hard", "licence": 2},
    "lines": [{"at": [1], "parts": [[4, 8], 8]}, {"at": [-1], "parts": [5]}],
    "caesura": {"severity": "advice"},
    "rhyme": [{"rule": "qafiya", "scheme": "AA"}],
    "edges": [{"why": "No {word} ends so.", "severity": "advice", "never": [[1]]}],
    "feet": 3,
    "no-such-rule": {},
}


def lines(form: str, asked: dict[str, Any], person: Person) -> list[str]:
    brief = read_source(resource("briefs", f"{form}.toml").read_bytes())
    brief = msgspec.structs.replace(brief, work=msgspec.structs.replace(brief.work, form_params=asked))
    passages = BriefPassages(Phrases()).passages(brief, rate_for(brief, person))
    return [line.text for passage in passages for line in passage.lines]


def test_rules_given_otherwise_are_said_without_a_key(qapp: QApplication) -> None:
    said = lines("ghazal-ur", ASKED, Person())
    for words in (
        "At least 7 stanzas", "Convention: 7 to 12 stanzas", "Off by 2 weights at most: licence",
        "Line 1: 4-8+8 weights", "The last line: 5 weights", "Advice: The pause within a line.", "Rhyme: AA",
        "Advice: No {word} ends so.", "Other than the form has it: Everything else that the form asks for.",
    ):  # fmt: skip
        assert words in said
    assert not any(key in line for line in said for key in ("stanza.", "severity", "no-such-rule", "{'", "min ="))


@pytest.mark.parametrize(
    ("language", "rules", "whom"),
    [
        ("en", "At least 7 stanzas", "This is the rate for \u2068who has published\u2069."),
        ("fr", "Au moins 7 strophes", "a publié"),
        ("ar", "٧", "منشورة"),
    ],
)
def test_they_are_said_in_the_language_of_the_window(
    qapp: QApplication, tmp_path: Path, language: str, rules: str, whom: str
) -> None:
    before, catalogues = QLocale(), Catalogues(tmp_path)
    QLocale.setDefault(QLocale(language))
    try:
        catalogues.show(language)
        said = lines("ghazal-ur", {"stanza": {"min": 7}}, Person(("published",)))
        assert any(rules in line and "min" not in line for line in said)
        assert any(whom in line for line in said)
        assert not any("published" in line for line in said) or language == "en"
    finally:
        catalogues.clear()
        QLocale.setDefault(before)
