"""A writer and a lead without a network: files carried to the vendor and back, twice as good as once."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.actions.conftest import Join
from tests.actions.scene import DOHA, Player, publish
from tests.endpoint.scene import Press
from writerdesk.actions import review
from writerdesk.actions.courier import export_courier, import_courier
from writerdesk.actions.seal import unseal
from writerdesk.actions.send import package_path
from writerdesk.endpoint.courier import CourierTaken
from writerdesk.endpoint.courier import import_courier as take_courier
from writerdesk.endpoint.revoking import revoke_device
from writerdesk.endpoint.status import count_all
from writerdesk.errors import Declined, DeskProblem, Refused, Usage
from writerdesk.sync import outbox
from writerdesk.trust import age, courier
from writerdesk.trust.envelope import Signed, sign_document
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.strict_zip import read_zip
from writerdesk.trust.zip_writer import write_zip


def carry(press: Press, player: Player, folder: Path) -> CourierTaken:
    """There and back, once."""
    out, back = folder / f"{player.desk_id}.wdcourier", folder / f"{player.desk_id}-back.wdcourier"
    export_courier(player.workplace, out, player.desk_id)
    taken = take_courier(press.folder, out.read_bytes(), back)
    import_courier(player.workplace, back)
    return taken


def counts(press: Press) -> dict[str, int]:
    return count_all(press.folder, press.vendor.vendor)


def test_the_main_job_on_a_stick(press: Press, joins: Join, tmp_path: Path) -> None:
    writer, lead = joins("writer", "Asha"), joins("lead", "Meera")
    brief = publish(press)
    assert carry(press, writer, tmp_path).items > 0  # the brief itself came with the answer
    piece = writer.begin(brief)
    sealed = writer.seal(piece)
    out, back = tmp_path / "out.wdcourier", tmp_path / "back.wdcourier"
    made = export_courier(writer.workplace, out)
    assert (made.packages, made.events, made.left, made.errors) == (1, 1, 0, []), made
    with pytest.raises(Declined, match="seal/sent"):
        unseal(writer.workplace, piece)  # it may have arrived
    assert any("courier file" in step.words for step in package_path(writer.workplace, piece))
    taken = take_courier(press.folder, out.read_bytes(), back)
    assert (taken.packages, taken.events, taken.new, taken.refused) == (1, 1, 2, [])
    before = counts(press)
    hidden = tmp_path / "hidden.wdcourier"
    assert export_courier(writer.workplace, hidden, encrypt=True).size == hidden.stat().st_size
    assert hidden.read_bytes().startswith(b"age-encryption.org/v1\n")
    with pytest.raises(Refused, match="age/cannot-open"):
        take_courier(press.folder, hidden.read_bytes(), tmp_path / "no", age.identity_file(age.new_identity()[0]))
    again = take_courier(press.folder, hidden.read_bytes(), tmp_path / "again.wdcourier")
    assert (again.packages, again.events, again.new, again.refused) == (1, 1, 0, [])
    assert counts(press) == before
    first = import_courier(writer.workplace, back)
    assert (first.delivered, first.refused, first.waiting, first.errors) == (2, 0, 0, [])
    assert first.received > 0
    for answer in (back, tmp_path / "again.wdcourier"):
        second = import_courier(writer.workplace, answer)
        assert (second.delivered, second.received, second.refused, second.errors) == (0, 0, 0, [])
    assert {row.state for row in writer.outgoing(piece)} == {"delivered"}
    assert writer.sync().delivered == 0  # the network has nothing more to bring
    carry(press, lead, tmp_path)
    with lead.offline(), pytest.raises(Declined, match="review/waits"):
        review.claim(lead.workplace, sealed.uuid, lead.desk_id)
    assert carry(press, lead, tmp_path).events == 1
    assert review.review_page(lead.workplace, sealed.uuid).text == DOHA
    carry(press, writer, tmp_path)
    assert writer.state(piece) == "IN_REVIEW"


def test_what_the_vendor_refuses_comes_back_in_words(press: Press, writer: Player, tmp_path: Path) -> None:
    brief = publish(press)
    writer.sync()
    piece = writer.begin(brief)
    writer.sync()
    row = writer.outgoing(piece)[0]
    forged = msgspec.json.encode(Signed("{}", "no signature"))

    def queue(connection: Any) -> None:
        new = "INSERT INTO outbox (uuid, kind, piece, revision, sha256, body, state, attempts, queued_at)"
        values = ("6f9619ff-8b86-4011-b42d-00cf4fc964ff", "event", "p", 0, row.sha256, forged, "queued", 0, "2026")
        connection.execute(f"{new} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)

    writer.desk.write(queue)
    out, back = tmp_path / "out.wdcourier", tmp_path / "back.wdcourier"
    export_courier(writer.workplace, out)
    (refused,) = take_courier(press.folder, out.read_bytes(), back).refused
    done = import_courier(writer.workplace, back)
    assert (done.refused, [error["code"] for error in done.errors]) == (1, [refused.code])
    assert refused.code.startswith(("document/", "signature/")), refused
    assert import_courier(writer.workplace, back).refused == 0
    assert [one.state for one in outbox.rows(writer.desk) if one.piece == "p"] == ["refused"]


def rebuilt(data: bytes, key: DeviceKey, change: Callable[[Any, dict[str, bytes]], None]) -> bytes:
    """A courier file with its paper and members changed, signed anew with ``key``."""
    members = read_zip(data, courier.LIMITS)
    paper = json.loads(json.loads(members.pop(courier.PAPER))["signed"])
    change(paper, members)
    envelope = sign_document(json.dumps(paper), key, courier.NAMESPACE)
    return write_zip({courier.PAPER: envelope.to_bytes(), **members})


def without_signing(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    members = dict(read_zip(data, courier.LIMITS))
    change(members)
    return write_zip(members)


def spoil(members: dict[str, bytes]) -> None:
    """Another place in the feed, under the signature of the first."""
    envelope = json.loads(members[courier.PAPER])
    envelope["signed"] = envelope["signed"].replace('"after":', '"after":1')
    members[courier.PAPER] = json.dumps(envelope).encode()


def test_hostile_files_are_refused_each_with_its_code(press: Press, joins: Join, tmp_path: Path) -> None:
    writer, stranger = joins("writer", "Chandra"), DeviceKey.generate()
    own = writer.workplace.key(writer.desk_id)
    out, back = tmp_path / "out.wdcourier", tmp_path / "back.wdcourier"
    export_courier(writer.workplace, out)
    data = out.read_bytes()
    before = counts(press)
    hostile = {
        "zip/not-a-zip": b"nothing",
        "zip/trailing-bytes": data + b"x",
        "courier/no-paper": without_signing(data, lambda m: m.pop(courier.PAPER)),  # type: ignore[arg-type]
        "courier/unlisted": without_signing(data, lambda m: m.update({"more.txt": b"x"})),
        "courier/missing": without_signing(data, lambda m: m.pop(courier.EVENTS)),  # type: ignore[arg-type]
        "courier/digest": without_signing(data, lambda m: m.update({courier.EVENTS: b'{"a":"b"}'})),
        "courier/newer": rebuilt(data, own, lambda p, _m: p.update(courier=2)),
        "courier/wrong-way": rebuilt(data, own, lambda p, _m: p.update(way="back")),
        "courier/other-vendor": rebuilt(data, own, lambda p, _m: p.update(vendor="vnobody")),
        "document/shape": rebuilt(data, own, lambda p, _m: p.update(after=-1)),
        "signature/bad": without_signing(data, spoil),
        "signature/unknown-signer": rebuilt(data, stranger, lambda p, _m: p.update(key=stranger.public_line)),
    }
    said = {}
    for code, file in hostile.items():
        with pytest.raises(Refused) as refused:
            take_courier(press.folder, file, back)
        said[code] = refused.value.code
    assert said == {code: code for code in hostile}
    with pytest.raises(Refused, match="signature/unknown-signer"):  # signed by another than the paper names
        take_courier(press.folder, rebuilt(data, stranger, lambda _p, _m: None), back)
    assert not back.exists()
    assert counts(press) == before
    take_courier(press.folder, data, back)
    answer = back.read_bytes()
    kept = outbox.rows(writer.desk)
    for code, file in {
        "courier/wrong-way": data,
        "courier/digest": without_signing(answer, lambda m: m.update({courier.FEED: b'{"items":[]} '})),
        "courier/other-desk": rebuilt(answer, own, lambda p, _m: p.update(person="p-somebody")),
        "signature/unknown-signer": rebuilt(answer, own, lambda p, _m: p.update(next=9_000)),
    }.items():
        back.write_bytes(file)
        with pytest.raises(Refused, match=code):
            import_courier(writer.workplace, back)
    assert outbox.rows(writer.desk) == kept
    revoke_device(press.folder, writer.desk.fact("device") or "", press.vendor.vendor)
    with pytest.raises(Refused, match="signature/revoked"):
        take_courier(press.folder, data, tmp_path / "no.wdcourier")


def test_one_file_is_for_one_vendor(press: Press, joins: Join, tmp_path: Path) -> None:
    alone = joins("writer", "Dev")
    alone.workplace.personal()
    other = joins("writer", "Dev", vendor=press.second("Verlag"))
    with pytest.raises(Usage, match="courier/which-desk"):
        export_courier(alone.workplace, tmp_path / "x.wdcourier")
    made = export_courier(alone.workplace, tmp_path / "x.wdcourier", other.desk_id)
    assert made.vendor == "Verlag"
    assert (alone.desk.fact("vendor") or "").encode() not in (tmp_path / "x.wdcourier").read_bytes()


def test_an_answer_behind_a_gap_moves_no_place(press: Press, joins: Join, tmp_path: Path) -> None:
    writer = joins("writer", "Esha")
    publish(press)
    carry(press, writer, tmp_path)
    export_courier(writer.workplace, tmp_path / "out.wdcourier")
    publish(press)
    take_courier(press.folder, (tmp_path / "out.wdcourier").read_bytes(), tmp_path / "late.wdcourier")
    writer.desk.set_fact("feed_cursor", "0")  # the desk was restored from an old backup meanwhile
    assert import_courier(writer.workplace, tmp_path / "late.wdcourier").received == 1
    assert writer.desk.fact("feed_cursor") == "0"
    writer.sync()
    assert int(writer.desk.fact("feed_cursor") or 0) > 0


def test_without_a_vendor_there_is_nothing_to_carry(tmp_path: Path, joins: Join) -> None:
    nobody = joins("writer", "Farid")
    nobody.workplace.desk(nobody.desk_id).set_fact("vendor", "")
    with pytest.raises(DeskProblem, match="desk/not-enrolled"):
        export_courier(nobody.workplace, tmp_path / "x.wdcourier")
