"""``piece attach`` and its kin at the shell."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Ask
from tests.trust.test_media import png
from tests.trust.test_picture_marks import photo


def test_files_come_are_named_and_go_again(ask: Ask, tmp_path: Path) -> None:
    piece = ask("piece", "new", "--personal", "--language", "ka", "--title", "სახლი")["id"]
    for number in (1, 2):
        (tmp_path / f"სახლი{number}.png").write_bytes(png(number))
    files = [tmp_path / "სახლი1.png", tmp_path / "სახლი2.png"]
    found = ask("piece", "attach", piece, *files)
    assert [(one["name"], one["title"], one["size"]) for one in found["files"]] == [
        ("1.png", "სახლი1.png", len(png(1))), ("2.png", "სახლი2.png", len(png(2))),
    ]  # fmt: skip
    assert found["writable"]
    said = ask("piece", "describe", piece, "2.png", "--says", "კარი")
    assert [one["told"] for one in said["files"]] == ["", "კარი"]
    out = tmp_path / "out.png"
    left = ask("piece", "detach", piece, "1.png", "--out", out)
    assert ([one["name"] for one in left["files"]], out.read_bytes()) == (["2.png"], png(1))
    assert ask("piece", "attachments", piece) == left
    (tmp_path / "a.exe").write_bytes(b"MZ")
    assert ask("piece", "attach", piece, tmp_path / "a.exe", status=4)["error"]["code"] == "media/kind"
    assert ask("piece", "attach", piece, tmp_path / "none.png", status=4)["error"]["code"] == "import/missing"
    (tmp_path / "photo.png").write_bytes(photo())
    found = ask("piece", "attach", piece, tmp_path / "photo.png")
    assert found["tells"] == {"photo.png": ["place", "camera", "time"]}
    found = ask("piece", "plain", piece, "photo.png")
    assert (found["tells"], found["files"][-1]["size"]) == ({}, len(png(3)))
    assert ask("piece", "attach", piece, tmp_path / "photo.png", "--plain") == found
    ask("piece", "detach", piece, "photo.png", "--out", out)
    assert out.read_bytes() == png(3)
    assert ask("piece", "detach", piece, "1.png", status=4)["error"]["code"] == "attachment/unknown"
