"""Backups, moving and recovery at the shell: one document each, the codes of refusal."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from writerdesk.cli.doctor import examine


def test_a_desk_goes_into_a_file_and_comes_out_of_it_once(ask: Ask, tmp_path: Path) -> None:
    piece = ask("piece", "new", "--personal", "--language", "ta", "--title", "மழை")["id"]
    poem = tmp_path / "poem.txt"
    poem.write_text("மழை\n", encoding="utf-8")
    ask("piece", "write", piece, poem)
    file = tmp_path / "desk.wddesk"
    assert ask("desk", "export", file)["desks"] == {"personal": 1}
    (came,) = ask("desk", "import", file)
    assert (came["same"], came["new"], came["enrol"]) == ([piece], [], "")
    (line,) = ask("desk", "list")
    assert (line["desk"], line["pieces"], line["problem"], line["warning"]) == ("personal", 1, "", "")
    file.write_bytes(file.read_bytes()[:-20])
    assert ask("desk", "import", file, status=4)["error"]["code"] == "zip/not-a-zip"
    assert ask("desk", "import", tmp_path / "none", status=3)["error"]["code"] == "disk/unreadable"
    assert ask("--desk", "nobody", "desk", "export", file, status=3)["error"]["code"] == "desk/unknown"


def test_a_backup_is_shown_and_one_piece_restored(ask: Ask, tmp_path: Path) -> None:
    piece = ask("piece", "new", "--personal", "--language", "sw", "--title", "Mvua")["id"]
    poem = tmp_path / "poem.txt"
    poem.write_text("mvua\n", encoding="utf-8")
    ask("piece", "write", piece, poem)
    file = ask("backup", "make")[0]["file"]
    assert ask("backup", "make", "--due") == []
    held = ask("backup", "show", file)
    assert [(one["piece"], one["title"], one["words"], one["change"]) for one in held["pieces"]] == [
        (piece, "Mvua", 1, "same")
    ]
    made = ask("backup", "restore", file, "--piece", piece)["piece"]
    assert ask("piece", "text", made)["text"] == "mvua\n"
    assert len(ask("piece", "list")) == 2
    ask("backup", "restore", file)
    assert [one["id"] for one in ask("piece", "list")] == [piece]
    assert [line["verified"] for line in ask("backup", "list")] == [True, True]
    assert ask("backup", "show", poem, status=4)["error"]["code"] == "backup/unknown"


def test_nothing_to_recover_is_said_so(ask: Ask) -> None:
    found = ask("desk", "recovered")
    assert (found["pieces"], found["rescued"], found["troubles"], found["crash_file"]) == ([], [], [], "")
    assert ask("desk", "recovered", "--finish") == []


def test_the_doctor_speaks_of_the_folder_and_of_a_proxy_that_is_a_script(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    status = 3 if examine() else 0
    assert ask("doctor", status=status)["warnings"] == []
    told = ask("--data", tmp_path / "Dropbox" / "data", "doctor", status=status)
    assert [(one["kind"], one["name"]) for one in told["warnings"]] == [("synced", "Dropbox")]
    (tmp_path / "kioslaverc").write_text("[Proxy Settings]\nProxyType=3\n", encoding="ascii")
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (warning,) = ask("doctor", status=status)["warnings"]
    assert (warning["kind"], warning["name"], "by hand" in warning["next"]) == ("proxy-script", "wpad", True)
