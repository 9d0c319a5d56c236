"""Encrypted packages: a receipt on their bytes, and a judgement once the vendor's identity opens them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import pytest

from tests.endpoint.scene import TEXT, Member, Press, digest
from writerdesk.endpoint.accepted import accepted_pieces
from writerdesk.endpoint.opening import Opened, open_packages
from writerdesk.endpoint.revoking import revoke_device
from writerdesk.endpoint.status import list_people
from writerdesk.errors import Refused
from writerdesk.packages.opening import encrypt_package
from writerdesk.packages.sealing import SealedPackage
from writerdesk.trust.age import encrypt, identity_file, new_identity


def send_closed(writer: Member, sealed: SealedPackage, *recipients: str) -> bytes:
    closed = encrypt_package(sealed, recipients).data
    sent = writer.ask("PUT", f"/v1/packages/{sealed.uuid}", closed, digest(closed))
    assert sent.status == 201, sent.body
    return closed


def state(who: Member, uuid: str) -> str:
    return str(who.ask("GET", f"/v1/packages/{uuid}").json["state"])


def opened(press: Press, identity: str | None = None) -> Opened:
    own = Path(press.vendor.keys["age"].file).read_text(encoding="ascii")
    return open_packages(press.folder, identity or own, press.vendor.vendor)


def test_what_was_encrypted_is_read_judged_and_accepted(press: Press) -> None:
    brief = press.publish()
    writer, lead = press.enrol(), press.enrol("lead", "Meera")
    piece = writer.take(brief)
    sealed = writer.seal(piece, brief)
    closed = send_closed(writer, sealed, press.vendor.keys["age"].public, new_identity()[1])
    assert (state(writer, sealed.uuid), lead.ask("GET", "/v1/queue").json["items"]) == ("ENCRYPTED", [])
    stranger = opened(press, identity_file(new_identity()[0]))
    assert (stranger.received, stranger.bounced, stranger.closed) == (0, 0, 1)
    assert [error.code for error in stranger.errors] == ["age/cannot-open"]
    # a device that was taken back after it sent is no reason against what it sent
    (device,) = (d["id"] for p in list_people(press.folder, press.vendor.vendor) if p["person"] == writer.person
                 for d in p["devices"])  # fmt: skip
    revoke_device(press.folder, device, press.vendor.vendor)
    assert msgspec.to_builtins(opened(press)) == {"received": 1, "bounced": 0, "closed": 0, "errors": []}
    assert msgspec.to_builtins(opened(press)) == {"received": 0, "bounced": 0, "closed": 0, "errors": []}
    (row,) = lead.ask("GET", "/v1/queue").json["items"]
    assert (row["uuid"], row["title"], row["state"]) == (sealed.uuid, "धीरज", "RECEIVED")
    assert lead.ask("GET", f"/v1/packages/{sealed.uuid}/content").status == 403
    assert lead.move(piece, "RECEIVED", "IN_REVIEW", revision=1).status == 201
    content = lead.ask("GET", f"/v1/packages/{sealed.uuid}/content")
    assert (content.body, content.headers["content-digest"]) == (sealed.data, digest(sealed.data)["Content-Digest"])
    receipt = lead.ask("GET", f"/v1/packages/{sealed.uuid}").json
    assert (receipt["sha256"], receipt["state"]) == (hashlib.sha256(closed).hexdigest(), "RECEIVED")
    assert lead.move(piece, "IN_REVIEW", "ACCEPTED", revision=1, payload={"verdict": "accept"}).status == 201
    (accepted,) = accepted_pieces(press.folder, press.vendor.vendor)
    assert accepted.text == TEXT


@pytest.mark.parametrize("what", ["noise", "twice", "signature", "other vendor", "other brief"])
def test_what_does_not_hold_goes_back_to_the_writer(press: Press, what: str) -> None:
    brief = press.publish()
    writer, key = press.enrol(), press.vendor.keys["age"].public
    piece = writer.take(brief)
    inside = {
        "signature": lambda: press.enrol(name="Ravi").seal(piece, brief),
        "other vendor": lambda: writer.seal(piece, brief, vendor="v-other"),
        "other brief": lambda: writer.seal(piece, f"{brief.partition('@')[0]}@9"),
    }.get(what, lambda: writer.seal(piece, brief))()
    data = {"noise": b"no zip at all", "twice": encrypt(inside.data, [key])}.get(what, inside.data)
    closed = encrypt(data, [key])
    assert writer.ask("PUT", f"/v1/packages/{inside.uuid}", closed, digest(closed)).status == 201
    done = opened(press)
    code = {
        "noise": "zip/not-a-zip", "twice": "zip/encrypted-package", "signature": "signature/unknown-signer",
        "other vendor": "package/other-vendor", "other brief": "package/bounced",
    }[what]  # fmt: skip
    assert (done.received, done.bounced, done.closed, [one.code for one in done.errors]) == (0, 1, 0, [code])
    assert state(writer, inside.uuid) == "BOUNCED"
    (told,) = [item for item in writer.feed() if item["kind"] == "event" and "BOUNCED" in item["document"]["signed"]]
    assert told["document"]["refused"] is None
    assert opened(press).errors == []


def test_no_key_no_text(press: Press) -> None:
    with pytest.raises(Refused, match="age/identity"):
        open_packages(press.folder, "# nothing\n", press.vendor.vendor)
