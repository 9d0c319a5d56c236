"""The strict verifier: one code a fault, the same one each time, and never a changed text called valid."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.packages.forge import KEY, NOW, append, edit_json, forged, forged_tags, put, reseal, sealed, unzipped, zipped
from writerdesk.packages.faults import REFUSALS
from writerdesk.packages.verifying import Verification, verify_package
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.strict_zip import REFUSALS as ZIP_REFUSALS

OTHER = DeviceKey.from_seed(b"\x09" * 32)
LISTED = AllowedSigners.parse(f'writer-01 namespaces="package@writerdesk" {KEY.public_line}')
GOOD = sealed()


def judge(data: bytes, allowed: AllowedSigners | None = None) -> Verification:
    return verify_package(data, allowed, NOW)


def test_a_refused_structure_has_its_code(subtests: pytest.Subtests) -> None:
    from tests.packages.hostile_packages import STRUCTURE  # made when they are needed: a second of work

    for code, what, data in STRUCTURE:
        with subtests.test(f"{code}: {what}"):
            found = judge(data)
            assert [fault.code for fault in found.errors] == [code]
            assert (found.valid, found.exit_status, found.contents) == (False, 4, None)
            assert found.errors[0].message
            assert "\n" not in found.errors[0].message + found.errors[0].where
            assert judge(data).document() == found.document()
            assert judge(data, LISTED).errors[0].code == code


def test_a_changed_package_fails(subtests: pytest.Subtests) -> None:
    from tests.packages.hostile_packages import CHANGED

    for code, what, data in CHANGED:
        with subtests.test(f"{code}: {what}"):
            found = judge(data, LISTED)
            assert code in [fault.code for fault in found.errors]
            assert (found.valid, found.exit_status, found.uuid) == (False, 1, GOOD.uuid)
            if not code.startswith("bag/") or found.signature != "good":
                assert found.errors[-1].code == f"signature/{found.signature}"


def test_every_code_has_a_hostile_package() -> None:
    from tests.packages.hostile_packages import CHANGED, STRUCTURE

    shown = {code for code, _what, _data in STRUCTURE + CHANGED}
    by_signers = {"signature/unknown-signer", "signature/revoked", "signature/expired"}
    assert set(REFUSALS) <= shown | by_signers


def test_hostile_zips_are_refused_here_too() -> None:
    from tests.trust.hostile_zips import HOSTILE

    for code, _what, data in HOSTILE:
        found = judge(data)
        assert ([fault.code for fault in found.errors], found.exit_status, found.signature) == ([code], 4, "none")


def test_a_good_package() -> None:
    found = judge(GOOD.data)
    assert found.document() == {
        "valid": True,
        "errors": (),
        "signature": "unknown-signer",
        "uuid": GOOD.uuid,
        "revision": 1,
        "brief": "am-proverbs@2",
    }
    assert found.exit_status == 0
    assert found.contents is not None
    assert found.contents.text == GOOD.text
    assert judge(GOOD.data, LISTED).signature == "good"
    assert (judge(GOOD.data, LISTED).valid, judge(GOOD.data, LISTED).principal) == (True, "writer-01")
    assert msgspec.json.decode(msgspec.json.encode(found.document()))["errors"] == []


@pytest.mark.parametrize(
    ("state", "signers"),
    [
        ("unknown-signer", f"writer-01 {OTHER.public_line}"),
        ("unknown-signer", f"writer-01 cert-authority {KEY.public_line}"),
        ("wrong-namespace", f'writer-01 namespaces="event@writerdesk" {KEY.public_line}'),
        ("expired", f'writer-01 valid-before="20260101" {KEY.public_line}'),
        ("expired", f'writer-01 valid-after="20300101" {KEY.public_line}'),
        ("revoked", f"writer-01 {KEY.public_line}\n@revoked {KEY.public_line}"),
    ],
)
def test_with_a_list_only_good_is_good(state: str, signers: str) -> None:
    found = judge(GOOD.data, AllowedSigners.parse(signers))
    assert (found.signature, found.valid, found.exit_status) == (state, False, 1)
    assert [fault.code for fault in found.errors] == [f"signature/{state}"]
    assert found.contents is not None


def test_a_signature_is_judged_for_its_time() -> None:
    until = f"{NOW + timedelta(days=1):%Y%m%d%H%M%SZ}"
    allowed = AllowedSigners.parse(f'writer-01 valid-before="{until}" {KEY.public_line}')
    assert verify_package(GOOD.data, allowed, NOW).signature == "good"
    assert verify_package(GOOD.data, allowed, NOW + timedelta(days=2)).signature == "expired"


def test_somebody_else_may_sign_too() -> None:
    top, members = unzipped(GOOD.data)
    members[f"signatures/{OTHER.key_id}.sshsig"] = OTHER.sign(
        members["tagmanifest-sha256.txt"], "package@writerdesk"
    ).encode()
    assert judge(zipped(members, top), LISTED).signature == "good"
    reseal(members, OTHER)
    assert judge(zipped(members, top), LISTED).signature == "unknown-signer"
    assert judge(zipped(members, top)).valid


@pytest.mark.parametrize(
    ("what", "data"),
    [
        ("other headers", forged_tags(append("bag-info.txt", b"Contact-Name: A\nContact-Name: B\nX-Mood: calm\n"))),
        ("the same header again", forged_tags(append("bag-info.txt", b"WriterDesk-Vendor: palm\n"))),
        ("another identifier", forged_tags(append("bag-info.txt", b"External-Identifier: shelf 7\n"))),
        ("a folded value", forged_tags(append("bag-info.txt", "Note: ሰም\n  እና ወርቅ\n".encode()))),
        ("unknown fields", forged(edit_json("data/piece.json", mood="calm"), edit_json("data/consent.json", note="x"))),
        ("more files", forged(put("data/attachments/picture.png", b"\x89PNG"))),
        ("an empty piece", forged(put("data/piece.txt", b"\n"), edit_json("data/piece.json", blocks=[]))),
    ],
)
def test_what_is_allowed(what: str, data: bytes) -> None:
    assert judge(data, LISTED).errors == ()


def test_order_and_packing_do_not_matter() -> None:
    top, members = unzipped(GOOD.data)
    lines = members["manifest-sha256.txt"].splitlines(keepends=True)
    members["manifest-sha256.txt"] = b"".join(reversed(lines))
    reseal(members)
    assert judge(zipped(dict(reversed(members.items())), top), LISTED).valid


def test_upper_case_digests_are_digests() -> None:
    def shout(members: dict[str, bytes]) -> None:
        lines = [line.split(b"  ") for line in members["manifest-sha256.txt"].splitlines()]
        members["manifest-sha256.txt"] = b"".join(digest.upper() + b"  " + path + b"\n" for digest, path in lines)

    assert judge(forged_tags(shout), LISTED).valid


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(GOOD.data) - 1), st.integers(1, 255))
def test_a_flipped_byte_never_passes_with_another_text(at: int, flip: int) -> None:
    changed = GOOD.data[:at] + bytes([GOOD.data[at] ^ flip]) + GOOD.data[at + 1 :]
    assert changed != GOOD.data
    never_another_text(changed)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, len(GOOD.data) - 1), st.binary(max_size=40), st.integers(0, 60))
def test_a_spliced_package_never_passes_with_another_text(at: int, insert: bytes, skip: int) -> None:
    never_another_text(GOOD.data[:at] + insert + GOOD.data[at + skip :])
    assert not judge(GOOD.data[:at]).valid


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_flipped_byte_in_any_member(data: st.DataObject) -> None:
    top, members = unzipped(GOOD.data)
    name = data.draw(st.sampled_from(sorted(members)))
    at = data.draw(st.integers(0, len(members[name]) - 1))
    flip = data.draw(st.integers(1, 255))
    members[name] = members[name][:at] + bytes([members[name][at] ^ flip]) + members[name][at + 1 :]
    changed = zipped(members, top)
    never_another_text(changed)
    # An armoured signature may be wrapped otherwise and say the same; every other byte is under it.
    assert name.endswith(".sshsig") or not judge(changed, LISTED).valid


def never_another_text(data: bytes) -> None:
    """Whatever was done to a package: it is judged, and valid means that the payload is the sealed one."""
    found = judge(data, LISTED)
    assert found.exit_status in {0, 1, 4}
    assert {fault.code for fault in found.errors} <= {*REFUSALS, *ZIP_REFUSALS, *DOCUMENT_CODES}
    if found.valid:
        assert found.contents is not None
        original = judge(GOOD.data).contents
        assert original is not None
        assert found.contents.files == original.files


DOCUMENT_CODES = {
    f"document/{word}"
    for word in "not-utf8 bom too-deep too-many not-json nan huge-number duplicate-key lone-surrogate shape".split()
}


def test_the_clock_of_this_machine_does_not_matter_without_a_list() -> None:
    assert verify_package(GOOD.data, None, datetime(1990, 1, 1, tzinfo=UTC)).valid


@pytest.mark.parametrize(
    ("code", "data"),
    [
        ("bag/bag-info", forged_tags(append("bag-info.txt", b"word " * 400_000))),
        ("bag/manifest-line", forged_tags(append("manifest-sha256.txt", b"data/ " + b"ab " * 400_000))),
        ("bag/hash-order", forged_tags(append("manifest-sha256.txt", b"data/x " + b"ab" * 32 + b"\n"))),
        ("document/not-json", forged(put("data/piece.json", b'"' + b'\\"' * 1_000_000))),
        ("document/not-json", forged(put("data/piece.json", b'"\\' * 1_000_000))),
    ],
)
def test_long_lines_take_no_long_time(code: str, data: bytes) -> None:
    started = time.process_time()
    assert [fault.code for fault in judge(data).errors] == [code]
    # A pattern that goes back over the line would take minutes.
    assert time.process_time() - started < 10
