"""Courier files and the vendor's upkeep, as a script asks for them: documents and exit codes."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Ask


def test_a_vendor_is_kept_from_a_shell(ask: Ask, tmp_path: Path) -> None:
    store, junk = tmp_path / "store", tmp_path / "junk.wdcourier"
    made = ask("endpoint", "init", store, "--name", "Kalakriti")
    invited = ask("endpoint", "invite", store, "--role", "writer", "--name", "Asha", "--url", "https://desk.example")
    ask("endpoint", "invite", store, "--role", "writer", "--name", "Asha", "--url", "https://desk.example",
        "--person", invited["person"])  # fmt: skip
    revoked = ask("endpoint", "revoke", store, "--person", invited["person"])
    assert revoked == {"person": invited["person"], "devices": [], "invites": 2}
    assert ask("endpoint", "revoke", store, status=2)["error"]["code"] == "usage/device-or-person"
    assert ask("endpoint", "revoke", store, "--device", "d0", status=4)["error"]["code"] == "request/unknown"
    audit = ask("endpoint", "audit", "export", store)
    assert (audit["vendor"], audit["whole"], len(audit["entries"])) == (made["vendor"], True, 4)
    key = made["keys"]["age"]["file"]
    opened = ask("endpoint", "open", store, "--identity", key)
    assert opened == {"received": 0, "bounced": 0, "closed": 0, "errors": []}
    ask("endpoint", "keys", store, "--paper", tmp_path / "sheet.txt")
    assert ask("endpoint", "open", store, "--identity", tmp_path / "sheet.txt")["closed"] == 0
    assert (
        ask("endpoint", "open", store, "--identity", tmp_path / "none", status=3)["error"]["code"] == "disk/unreadable"
    )
    assert ask("endpoint", "backup", store, tmp_path / "saved")["vendors"] == 1
    assert ask("endpoint", "restore", tmp_path / "saved", tmp_path / "again")["packages"] == 0
    assert ask("endpoint", "restore", tmp_path / "saved", store, status=2)["error"]["code"] == "endpoint/not-empty"
    assert "endpoint restore" in ask("endpoint", "operations")["page"]
    junk.write_bytes(b"PK")
    refused = ask("endpoint", "courier", "import", store, junk, "--out", tmp_path / "back", status=4)
    assert (refused["error"]["code"], (tmp_path / "back").exists()) == ("zip/not-a-zip", False)
    assert ask("courier", "import", junk, status=4)["error"]["code"] == "zip/not-a-zip"
    assert ask("courier", "import", tmp_path / "no", status=3)["error"]["code"].startswith("disk/")
    assert ask("courier", "export", tmp_path / "out", status=3)["error"]["code"] == "desk/not-enrolled"
