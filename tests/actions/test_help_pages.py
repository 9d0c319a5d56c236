"""Help pages: told in every whole language, about actions that the window has, found by words in any script."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import writerdesk
from writerdesk.actions.help_pages import find_help, help_files, help_page, help_pages
from writerdesk.briefs.tutorials import INTERFACE_LANGUAGES
from writerdesk.errors import Refused

MENUS = Path(writerdesk.__file__).parent / "desktop" / "menus.py"


def test_every_page_is_told_in_every_whole_language_and_names_actions_that_are_there() -> None:
    known = {node.value for node in ast.walk(ast.parse(MENUS.read_text("utf-8"))) if isinstance(node, ast.Constant)}
    for name, page in help_files().items():
        assert set(page.title) == set(page.text) == {*INTERFACE_LANGUAGES, "ta"}, name
        assert set(page.actions) <= known, name
        # Keys are the same in every language, so that none tells a key that was changed elsewhere.
        keys = {tag: sorted(set(re.findall(r"F\d+", text))) for tag, text in page.text.items()}
        assert len({tuple(found) for found in keys.values()}) == 1, name
    assert [page.order for page in help_files().values()] == list(range(1, len(help_files()) + 1))


@pytest.mark.parametrize(
    ("words", "language", "first"),
    [
        ("OLDER text", "en", "versions"),
        ("sauvegarde", "fr", "safety"),
        ("شبكة", "ar", "offline"),
        ("नेटवर्क", "hi", "offline"),
        ("பிணையம்", "ta", "offline"),
    ],
)
def test_a_page_is_found_by_words(words: str, language: str, first: str) -> None:
    assert first in [page.id for page in find_help(words, language)]
    assert find_help("xyzzy", language) == []


def test_a_language_without_help_gets_it_in_english_and_an_unknown_page_is_refused() -> None:
    assert help_page("send", "km").title == "Seal and send"
    assert help_pages("pt_BR")[0].title == "Begin something of your own"
    with pytest.raises(Refused) as refused:
        help_page("nowhere")
    assert refused.value.code == "help/unknown"
