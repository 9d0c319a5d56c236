"""The cast of a play from a shell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Ask = Callable[..., Any]
Write = Callable[[str, str], Path]

PLAY = ".المشهد\n\n@ليلى\nأين كنت؟\n\n@سامي\nفي الطريق.\n"


def test_a_cast_is_told_renamed_and_given_languages(ask: Ask, file: Write) -> None:
    piece = str(ask("piece", "new", "--personal", "--language", "ar", "--title", "Play", "--kind", "play")["id"])
    ask("piece", "write", piece, file("play.txt", PLAY))
    found = ask("piece", "cast", piece)
    assert found["roles"][0] == {"name": "ليلى", "speeches": 1, "words": 2}
    assert [(scene["title"], scene["line"], scene["minutes"]) for scene in found["scenes"]] == [("المشهد", 0, 1)]
    assert found["minutes"] == 1
    assert ask("piece", "role-language", piece, "ليلى", "fr")["languages"] == {"ليلى": "fr"}
    renamed = ask("piece", "rename-role", piece, "ليلى", "منى")
    assert [role["name"] for role in renamed["roles"]] == ["منى", "سامي"]
    assert renamed["languages"] == {"منى": "fr"}
    assert ask("piece", "text", piece)["text"] == PLAY.replace("ليلى", "منى")
    assert ask("piece", "role-language", piece, "منى", "own")["languages"] == {}
