"""The main job by single shell commands: three people, three data folders, one endpoint on loopback."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.shell import Person, serving

DOHA = "धीरे धीरे रे मना, धीरे सब कुछ होय।\nमाली सींचे सौ घड़ा, ऋतु आए फल होय॥\n"
REVISED = "काल करे सो आज कर, आज करे सो अब।\nपल में परलय होएगी, बहुरि करेगा कब॥\n"


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.mark.long
@pytest.mark.timeout(300)
def test_from_brief_to_dataset(tmp_path: Path) -> None:
    vendor, writer, lead = (Person.make(tmp_path / name) for name in ("vendor", "writer", "lead"))
    store, port = tmp_path / "store", free_port()
    url = f"http://127.0.0.1:{port}"

    made = vendor.ask("endpoint", "init", str(store), "--name", "Kalakriti")
    brief_file = tmp_path / "doha.toml"
    brief = vendor.ask(
        "brief", "new", "--language", "hi", "--kind", "poem", "--title", "Two lines on patience",
        "--out", str(brief_file),
    )  # fmt: skip
    assert vendor.ask("brief", "check", str(brief_file))["valid"] is True
    published = vendor.ask("endpoint", "briefs", "publish", str(store), str(brief_file))
    assert published == {"id": brief["id"], "version": brief["version"]}
    for role, name in (("writer", "Asha"), ("lead", "Meera")):
        invite = tmp_path / f"{name}.wdinvite"
        vendor.ask("endpoint", "invite", str(store), "--role", role, "--name", name, "--url", url, "--out", str(invite))

    with serving(vendor, store, port) as listening:
        assert listening == url
        shown = writer.ask("enrol", str(tmp_path / "Asha.wdinvite"), status=1)
        assert shown["name"] == "Kalakriti"
        enrolled = writer.ask("enrol", str(tmp_path / "Asha.wdinvite"), "--yes")
        assert (enrolled["role"], enrolled["vendor"], enrolled["url"]) == ("writer", made["vendor"], url)
        lead.ask("enrol", str(tmp_path / "Meera.wdinvite"), "--yes")
        writer.ask("sync", "--once")
        offered = writer.ask("brief", "list")
        assert [(row["id"], row["state"], row["language"]) for row in offered] == [(brief["id"], "offered", "hi")]

        piece = writer.ask("brief", "take", brief["id"])["id"]
        (tmp_path / "poem.txt").write_text(DOHA, encoding="utf-8")
        writer.ask("piece", "write", piece, str(tmp_path / "poem.txt"))
        assert writer.ask("piece", "text", piece)["text"] == DOHA
        checked = writer.ask("check", str(tmp_path / "poem.txt"), "--language", "hi", "--form", "doha")
        assert checked["passes"] is True
        sealed = writer.ask("seal", piece, "--consent", "training,evaluation")
        assert writer.ask("sync", "--once")["delivered"] >= 1
        assert writer.ask("piece", "show", piece)["state"] == "RECEIVED"

        waiting = lead.ask("queue", "list")
        assert [(row["uuid"], row["piece"], row["revision"], row["holder"]) for row in waiting] == [
            (sealed["uuid"], piece, 1, None)
        ]
        lead.ask("queue", "claim", sealed["uuid"])
        page = lead.ask("review", "show", sealed["uuid"])
        assert page["text"] == DOHA
        start = page["text"].index("माली")
        lead.ask(
            "review", "comment", sealed["uuid"], "--start", str(start), "--end", str(start + 4),
            "--text", "इस पंक्ति पर फिर सोचिए।",
        )  # fmt: skip
        lead.ask("review", "decide", sealed["uuid"], "--verdict", "changes")
        lead.ask("sync", "--once")

        writer.ask("sync", "--once")
        assert writer.ask("piece", "show", piece)["state"] == "CHANGES_ASKED"
        comments = writer.ask("piece", "comments", piece)
        assert [(row["quote"], row["start"], row["end"], row["state"]) for row in comments] == [
            ("माली", start, start + 4, "open")
        ]
        (tmp_path / "poem.txt").write_text(REVISED, encoding="utf-8")
        writer.ask("piece", "write", piece, str(tmp_path / "poem.txt"))
        again = writer.ask("seal", piece, "--consent", "training,evaluation")
        assert again["revision"] == 2
        writer.ask("sync", "--once")

        held = lead.ask("queue", "list")
        assert [(row["uuid"], row["revision"]) for row in held] == [(again["uuid"], 2)]
        assert held[0]["holder"] is not None
        lead.ask("review", "decide", again["uuid"], "--verdict", "accept")
        lead.ask("sync", "--once")
        writer.ask("sync", "--once")
        assert writer.ask("piece", "show", piece)["state"] in {"ACCEPTED", "PAY_DUE"}
        money = writer.ask("ledger")
        assert [row["piece"] for row in money] == [piece]
        assert money[0]["due"]["currency"] == offered[0]["rate"]["currency"]
        assert float(money[0]["due"]["amount"]) >= float(offered[0]["rate"]["amount"])

    check_package(Path(again["package"]), tmp_path / "opened", writer)
    release = tmp_path / "release"
    vendor.ask("release", "build", "--store", str(store), "--scopes", "training", "--out", str(release))
    rows = [
        json.loads(line)
        for file in sorted((release / "data").glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").split("\n")
        if line
    ]
    assert [(row["text"], row["language"]) for row in rows] == [(REVISED, "hi")]
    assert "Asha" not in (release / "README.md").read_text(encoding="utf-8") + json.dumps(rows)
    subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=release, check=True, capture_output=True)


def check_package(package: Path, folder: Path, person: Person) -> None:
    """Other people's tools find the package whole and true."""
    assert person.ask("package", "verify", str(package))["signature"] == "unknown-signer"
    shutil.unpack_archive(package, folder, "zip")
    bag = next(folder.iterdir())
    bagit = Path(sys.executable).with_name("bagit.py")
    done = subprocess.run([sys.executable, bagit, "--validate", bag], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    subprocess.run(["sha256sum", "-c", "manifest-sha256.txt"], cwd=bag, check=True, capture_output=True)
