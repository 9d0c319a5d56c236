"""Two leads and an adjudicator on one endpoint by single commands; the second lead has no network, but a stick."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.shell import Person, serving
from tests.journeys.test_shell_journey import DOHA, free_port

LEADS = ("Meera", "Rahim", "Zoya")


@pytest.mark.long
@pytest.mark.timeout(300)
def test_two_leads_and_an_adjudicator_one_of_them_by_courier(tmp_path: Path) -> None:
    vendor, writer = Person.make(tmp_path / "vendor"), Person.make(tmp_path / "writer")
    meera, rahim, zoya = (Person.make(tmp_path / name) for name in LEADS)
    store, port, poem = tmp_path / "store", free_port(), tmp_path / "poem.txt"
    url, brief_file = f"http://127.0.0.1:{port}", str(tmp_path / "brief.toml")
    vendor.ask("endpoint", "init", str(store), "--name", "Kalakriti")
    made = vendor.ask("brief", "new", "--language", "hi", "--kind", "poem", "--title", "Patience", "--out", brief_file)
    vendor.ask("endpoint", "briefs", "publish", str(store), brief_file)
    for person, role, name in (
        (writer, "writer", "Asha"),
        *zip((meera, rahim, zoya), ("lead",) * 3, LEADS, strict=True),
    ):
        invite = str(tmp_path / f"{name}.wdinvite")
        vendor.ask("endpoint", "invite", str(store), "--role", role, "--name", name, "--url", url, "--out", invite)
        assert person.folder.is_dir()
    poem.write_text(DOHA, encoding="utf-8")

    with serving(vendor, store, port):
        for person, name in zip((writer, meera, rahim, zoya), ("Asha", *LEADS), strict=True):
            person.ask("enrol", str(tmp_path / f"{name}.wdinvite"), "--yes")
        writer.ask("sync", "--once")
        piece = writer.ask("brief", "take", made["id"])["id"]
        writer.ask("piece", "write", piece, str(poem))
        uuid = writer.ask("seal", piece, "--consent", "training")["uuid"]
        writer.ask("sync", "--once")
        meera.ask("queue", "claim", uuid)
        meera.ask("review", "decide", uuid, "--verdict", "second", "--sentence", "यह बोली मेरी नहीं।")
        meera.ask("sync", "--once")

    def carry(status: int = 0) -> None:
        """Rahim's stick goes to the vendor and back."""
        out, back = str(tmp_path / "out.wdcourier"), str(tmp_path / "back.wdcourier")
        rahim.ask("courier", "export", out)
        taken = vendor.ask("endpoint", "courier", "import", str(store), out, "--out", back)
        assert taken["refused"] == []
        rahim.ask("courier", "import", back, status=status)

    carry()  # the endpoint is down from here; the queue comes with the answer
    waits = rahim.ask("queue", "claim", uuid, status=1)
    assert waits["error"]["code"] == "review/waits"
    carry()
    page = rahim.ask("review", "show", uuid)
    assert (page["text"], page["judgements"]) == (DOHA, []), "the second reading is blind"
    rahim.ask("review", "comment", uuid, "--start", "0", "--end", "4", "--text", "दो अर्थ।")
    rahim.ask("review", "decide", uuid, "--verdict", "second", "--sentence", "मैं भी तय नहीं कर पाया।")
    carry()

    with serving(vendor, store, port):
        (row,) = zoya.ask("queue", "list")
        assert (row["uuid"], row["state"]) == (uuid, "IN_ADJUDICATION")
        zoya.ask("queue", "claim", uuid)
        seen = zoya.ask("review", "show", uuid)["judgements"]
        assert [one["sentence"] for one in seen] == ["यह बोली मेरी नहीं।", "मैं भी तय नहीं कर पाया।"]
        zoya.ask("review", "decide", uuid, "--verdict", "accept", "--difference", "taste")
        zoya.ask("sync", "--once")
        writer.ask("sync", "--once")
        assert writer.ask("piece", "show", piece)["state"] in {"ACCEPTED", "PAY_DUE"}
        assert [one["text"] for one in writer.ask("piece", "comments", piece)] == ["दो अर्थ।"]
        assert writer.ask("piece", "decision", piece)["decision"]["state"] == "ACCEPTED"
    release = str(tmp_path / "release")
    vendor.ask("release", "build", "--store", str(store), "--scopes", "training", "--out", release)
    assert vendor.ask("release", "check", release, "--store", str(store)) == {"rows": 1, "gone": []}
