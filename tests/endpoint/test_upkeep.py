"""What keeps an endpoint running: its audit, taking people back, numbers and logs, backups."""

from __future__ import annotations

import hashlib
import io
import json
import logging
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.endpoint.scene import Press, ask
from writerdesk.cli.endpoint_commands import endpoint_command
from writerdesk.endpoint.auditing import export_audit
from writerdesk.endpoint.backups import back_up, restore
from writerdesk.endpoint.metrics import LOG, REQUESTS, logged, route_of
from writerdesk.endpoint.opening import open_packages
from writerdesk.endpoint.revoking import revoke_person
from writerdesk.endpoint.vendor import print_age_key
from writerdesk.errors import DeskProblem, DiskProblem, Usage
from writerdesk.resources import resource


def test_the_audit_tells_all_and_names_nobody(own_press: Press) -> None:
    press = own_press
    brief = press.publish()
    writer, lead = press.enrol(name="Asha Devi"), press.enrol("lead", "Meera Rao")
    piece = writer.take(brief)
    sealed = writer.seal(piece, brief)
    writer.put(sealed)
    writer.put(sealed)
    lead.move(piece, "DRAFT", "ACCEPTED", revision=1)
    found = export_audit(press.folder, press.vendor.vendor)
    acts = [line.act for line in found.entries]
    assert acts[:6] == ["vendor-made", "published", "invited", "enrolled", "invited", "enrolled"]
    assert sorted(set(acts[6:])) == ["event-kept", "package-kept"]
    assert acts.count("package-kept") == 1
    assert [line.detail.get("refused") for line in found.entries][-1] is not None
    assert (found.whole, found.head) == (True, found.entries[-1].hash)
    text = json.dumps([line.detail for line in found.entries]) + "".join(line.subject for line in found.entries)
    assert not [secret for secret in ("Asha", "Meera", "laptop", "127.0.0.1", "धीर", writer.token) if secret in text]
    press.server.stop()
    file = press.folder / "endpoint.sqlite3"
    with sqlite3.connect(file) as rows, pytest.raises(sqlite3.IntegrityError, match="only added to"):
        rows.execute("UPDATE audit SET subject = 'x' WHERE n = 2")
    with sqlite3.connect(file) as rows:
        rows.execute("DROP TRIGGER audit_is_kept_delete")
        rows.execute("DELETE FROM audit WHERE n = ?", (len(acts),))
    rows.close()
    assert not export_audit(press.folder).whole  # the vendor's row says that there was one more


def test_who_leaves_opens_nothing_more(press: Press) -> None:
    writer = press.enrol()
    code = press.code(person=writer.person)
    done = revoke_person(press.folder, writer.person, press.vendor.vendor)
    assert (len(done.devices), done.invites) == (1, 1)
    assert revoke_person(press.folder, writer.person, press.vendor.vendor).devices == []
    assert writer.ask("GET", "/v1/feed").status == 401
    body = json.dumps({"code": code, "public_key": press.vendor.keys["brief"].public, "device": "again"}).encode()
    assert ask(press.url, "POST", "/v1/enrolments", body).status == 410


def test_numbers_and_logs_tell_routes_alone(own_press: Press) -> None:
    writer, stream = own_press.enrol(), io.StringIO()
    with logged(stream, requests=True):
        writer.put(writer.seal("6f9619ff-8b86-5011-b42d-00cf4fc964ff", own_press.publish()))
        writer.ask("GET", "/v1/feed?after=7")
        ask(own_press.url, "GET", "/no/such/place/Asha")
        try:
            int("what somebody wrote")
        except ValueError:
            LOG.exception("a bug answered a request")
    assert (REQUESTS.level, LOG.handlers, LOG.propagate) == (logging.NOTSET, [], True)
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    said = [(line["method"], line["route"], line["status"]) for line in lines if line["event"] == "request"]
    assert said == [("PUT", "/v1/packages/{package}", 201), ("GET", "/v1/feed", 200), ("GET", "other", 404)]
    assert lines[0]["received"] > 1000
    assert (lines[-1]["kind"], lines[-1]["level"]) == ("ValueError", "error")
    hidden = ("Asha", writer.token, writer.person, "6f9619ff", "after=7", "somebody wrote", "127.0.0.1")
    assert not [word for word in hidden if word in stream.getvalue()]
    answer = ask(own_press.url, "GET", "/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    text = answer.body.decode()
    assert 'writerdesk_requests_total{method="PUT",route="/v1/packages/{package}",status="201"} 1\n' in text
    assert "writerdesk_store_packages 1\n" in text
    shape = r'(# (HELP|TYPE) .+|[a-z_]+(\{([a-z]+="[^"\\]*",?)+\})? [0-9.e+-]+)'
    assert not [line for line in text.splitlines() if re.fullmatch(shape, line) is None]
    assert route_of("/v1/packages/x/parts/y") == "/v1/packages/{package}/parts/{part}"


def test_a_store_comes_back_from_its_backup(own_press: Press, tmp_path: Path) -> None:
    press, out = own_press, tmp_path / "saved"
    brief, writer = press.publish(("work.pieces", "2")), press.enrol()
    first, second = (writer.seal(writer.take(brief), brief) for _ in range(2))
    writer.put(first)
    saved = back_up(press.folder, out)  # while it serves
    assert (saved.packages, saved.objects) == (1, 2)
    assert (out.stat().st_mode & 0o777, back_up(press.folder, out).objects) == (0o700, 0)
    writer.put(second)
    assert back_up(press.folder, out).objects == 1
    made = restore(out, tmp_path / "new")
    assert (made.vendors, made.packages, made.objects) == (1, 2, 3)
    found = export_audit(tmp_path / "new")
    assert (found.whole, found.entries[-1].act) == (True, "restored")
    with pytest.raises(Usage, match="endpoint/not-empty"):
        restore(out, tmp_path / "new")
    with pytest.raises(DeskProblem, match="desk/unknown"):
        restore(tmp_path, tmp_path / "other")
    (stored,) = out.glob(f"blobs/*/{hashlib.sha256(second.data).hexdigest()}")
    stored.write_bytes(b"other")
    with pytest.raises(DiskProblem, match="disk/damaged"):
        restore(out, tmp_path / "third")
    assert not (tmp_path / "third").exists()


def test_the_sheet_opens_what_the_key_opens(press: Press, tmp_path: Path) -> None:
    print_age_key(press.folder, tmp_path / "sheet.txt", press.vendor.vendor)
    sheet = (tmp_path / "sheet.txt").read_text(encoding="utf-8")
    assert ("Kalakriti" in sheet, (tmp_path / "sheet.txt").stat().st_mode & 0o777) == (True, 0o600)
    assert open_packages(press.folder, sheet, press.vendor.vendor).errors == []


def test_what_the_pages_tell_to_type_can_be_typed() -> None:
    told = "".join(
        resource("endpoint", name).read_text(encoding="utf-8")
        for name in ("operations.md", "writerdesk-endpoint.service", "Containerfile")
    )
    named = set(re.findall(r"(?:writerdesk |`)endpoint ([a-z]+)", told))
    assert {"init", "serve", "backup", "restore", "revoke", "open", "courier", "audit"} <= named
    assert named <= set(endpoint_command.commands)
    options = {name for command in endpoint_command.commands.values() for one in command.params for name in one.opts}
    asked = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", told.partition("# WriterDesk endpoint as a container")[0]))
    assert asked - options - {"--json", "--now", "--out"} == set()


def test_unit_and_container_say_what_runs() -> None:
    unit = resource("endpoint", "writerdesk-endpoint.service")
    lines = unit.read_text(encoding="utf-8").splitlines()
    start = next(line for line in lines if line.startswith("ExecStart="))
    container = resource("endpoint", "Containerfile").read_text(encoding="utf-8")
    (command,) = re.findall(r"^CMD (\[.*\])$", container, re.MULTILINE)
    for words in (start.split()[1:], json.loads(command)):
        group, name, folder, *options = words
        assert (group, name) == ("endpoint", "serve")
        parsed = endpoint_command.commands[name].make_context(name, [folder, *options])
        assert parsed.params["port"] == 8420
    sections = [line for line in lines if line.startswith("[")]
    assert sections == ["[Unit]", "[Service]", "[Install]"]
    assert [line for line in lines if line and line[0] not in "#[" and "=" not in line] == []


def _said_by_systemd(file: Path, unit: str) -> str:
    file.write_text(unit, encoding="utf-8")
    found = subprocess.run(["systemd-analyze", "verify", str(file)], capture_output=True, text=True, check=False)
    return found.stderr + ("" if found.returncode == 0 else f"exit {found.returncode}")


@pytest.mark.faults
@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here to judge")
def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    """As it stands, but for where the program is: systemd looks whether that can be run."""
    unit = resource("endpoint", "writerdesk-endpoint.service").read_text(encoding="utf-8")
    program = unit.partition("ExecStart=")[2].split()[0]
    here = unit.replace(f"ExecStart={program}", f"ExecStart={sys.executable}")
    copy = tmp_path / "writerdesk-endpoint.service"
    if _said_by_systemd(copy, f"[Service]\nExecStart={sys.executable}\n"):
        pytest.skip("the systemd of this machine does not judge units by themselves")
    assert _said_by_systemd(copy, here) == ""
    assert "perhaps" in _said_by_systemd(copy, here.replace("[Service]", "[Service]\nRestart=perhaps"))
