"""The signed brief: other programs believe it, a changed byte is refused, a stranger's opens with a warning."""

import hashlib
import json
import subprocess
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.briefs.samples import KEY, NOW, STRANGER, VENDOR, changed, sample, signed_sample
from writerdesk.briefs.brief_file import attachment_files, read_brief_file, sign_brief
from writerdesk.briefs.samples import sample_briefs
from writerdesk.errors import Refused
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.strict_zip import read_zip
from writerdesk.trust.zip_writer import write_zip

CRITIQUE = signed_sample(sample("critique-fr"), KEY)


def code_of(data: bytes, allowed: AllowedSigners | None = VENDOR) -> str:
    with pytest.raises(Refused) as refused:
        read_brief_file(data, allowed, NOW)
    return refused.value.code


def rezipped(changes: Mapping[str, bytes | None]) -> bytes:
    members = {**read_zip(CRITIQUE), **changes}
    return write_zip({name: content for name, content in members.items() if content is not None})


@pytest.mark.parametrize("path", sample_briefs(), ids=lambda path: path.stem)
def test_a_signed_brief_reads_back(path: Path) -> None:
    data = signed_sample(path, KEY)
    read = read_brief_file(data, VENDOR, NOW)
    assert (read.signature.state, read.warning) == ("good", "")
    assert read.sha256 == hashlib.sha256(data).hexdigest()
    assert read.brief.identity.signed_by == KEY.key_id
    read.require_takeable()


def test_the_same_brief_and_key_give_the_same_bytes() -> None:
    assert signed_sample(sample("critique-fr"), KEY) == CRITIQUE


def test_unzip_sha256sum_and_ssh_keygen_believe_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(CRITIQUE)) as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path)
    (tmp_path / "signers").write_text(f'vendor namespaces="brief@writerdesk" {KEY.public_line}\n', "utf-8")
    command = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "vendor", "-n", "brief@writerdesk"]
    document = (tmp_path / "brief.json").read_bytes()
    answer = subprocess.run(
        [*command, "-s", "brief.json.sshsig"], input=document, cwd=tmp_path, capture_output=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    listed = json.loads(document)["attachments"]
    sums = "".join(f"{item['sha256']}  attachments/{item['name']}\n" for item in listed)
    checked = subprocess.run(["sha256sum", "-c"], input=sums.encode(), cwd=tmp_path, capture_output=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_an_unknown_signer_opens_with_a_warning_and_cannot_be_taken() -> None:
    read = read_brief_file(signed_sample(sample(), STRANGER), VENDOR, NOW)
    assert "no vendor of yours" in read.warning
    with pytest.raises(Refused) as refused:
        read.require_takeable()
    assert refused.value.code == "brief/unknown-signer"


def test_an_unsigned_brief_opens_with_a_warning_and_cannot_be_taken() -> None:
    members = read_zip(signed_sample(sample(), KEY))
    del members["brief.json.sshsig"]
    read = read_brief_file(write_zip(members), VENDOR, NOW)
    assert read.brief.title == "बरसात पर एक दोहा"
    with pytest.raises(Refused) as refused:
        read.require_takeable()
    assert refused.value.code == "brief/unsigned"


def test_a_key_outside_its_time_or_taken_back_cannot_be_taken_from() -> None:
    old = AllowedSigners.parse(f'vendor valid-before="20200101Z" {KEY.public_line}')
    gone = AllowedSigners.parse(f"vendor {KEY.public_line}", [KEY.public_line])
    for signers, code in ((old, "brief/expired-signer"), (gone, "brief/revoked-signer")):
        with pytest.raises(Refused) as refused:
            read_brief_file(CRITIQUE, signers, NOW).require_takeable()
        assert refused.value.code == code


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"brief.json": read_zip(CRITIQUE)["brief.json"].replace(b"32.00", b"12.00")}, "brief/changed"),
        ({"brief.json": read_zip(CRITIQUE)["brief.json"] + b" "}, "brief/changed"),
        ({"attachments/texte-a-juger.txt": b"Another text."}, "brief/changed"),
        ({"attachments/texte-a-juger.txt": None}, "brief/attachment"),
        ({"attachments/more.txt": b"more"}, "brief/attachment"),
        ({"attachments/folder/more.txt": b"more"}, "brief/unlisted"),
        ({"notes.txt": b"more"}, "brief/unlisted"),
        ({"brief.json": None}, "brief/no-document"),
        ({"brief.json.sshsig": b""}, "brief/changed"),
        ({"brief.json.sshsig": b"not a signature"}, "brief/changed"),
        ({"brief.json.sshsig": b"\xff" * 50}, "brief/changed"),
    ],
    ids=range(11),
)
def test_what_was_changed_is_refused(changes: dict[str, bytes | None], code: str) -> None:
    assert code_of(rezipped(changes)) == code


def test_a_signature_for_something_else_is_refused() -> None:
    document = read_zip(CRITIQUE)["brief.json"]
    other = KEY.sign(document, "event@writerdesk").encode()
    assert code_of(rezipped({"brief.json.sshsig": other})) == "brief/wrong-namespace"


@settings(max_examples=60)
@given(st.integers(0, len(CRITIQUE) - 1), st.integers(1, 255))
def test_no_changed_byte_goes_unseen(at: int, by: int) -> None:
    data = bytearray(CRITIQUE)
    data[at] ^= by
    try:
        read = read_brief_file(bytes(data), VENDOR, NOW)
    except Refused:
        return
    # Only bytes that carry nothing may differ, such as the date of a member: the signed text is the same.
    assert read.document == read_brief_file(CRITIQUE, VENDOR, NOW).document
    assert read.attachments == read_brief_file(CRITIQUE, VENDOR, NOW).attachments


def test_a_valid_signature_under_a_faulty_brief_does_not_help() -> None:
    document = changed(("pay.currency", "gold"))
    signed = {"brief.json": document, "brief.json.sshsig": KEY.sign(document, "brief@writerdesk").encode()}
    assert code_of(write_zip(signed)) == "brief/faults"
    newer = changed(("format", "9.0"))
    signed = {"brief.json": newer, "brief.json.sshsig": KEY.sign(newer, "brief@writerdesk").encode()}
    assert code_of(write_zip(signed)) == "brief/newer"


def test_fields_of_a_later_version_are_kept_under_the_signature() -> None:
    data = sign_brief(changed(("pay.crypto", {"coin": "x"})), KEY)
    read = read_brief_file(data, VENDOR, NOW)
    assert json.loads(read.document)["pay"]["crypto"] == {"coin": "x"}


def test_a_faulty_brief_is_not_signed() -> None:
    with pytest.raises(Refused) as refused:
        sign_brief(changed(("time.due", "soon")), KEY)
    assert (refused.value.code, refused.value.where) == ("brief/faults", "time.due")
    assert "soon" in refused.value.message


def test_attachments_must_be_there_and_listed() -> None:
    source = sample("critique-fr").read_bytes()
    for given_files in ({}, {"texte-a-juger.txt": b"x", "more.txt": b"y"}):
        with pytest.raises(Refused) as refused:
            sign_brief(source, KEY, given_files)
        assert refused.value.code == "brief/attachment"


def test_attachments_are_read_beside_the_brief_and_nowhere_else(tmp_path: Path) -> None:
    source = sample("critique-fr").read_bytes()
    with pytest.raises(Refused) as refused:
        attachment_files(source, tmp_path)
    assert refused.value.code == "brief/attachment"
    outside = source.replace(b'name = "texte-a-juger.txt"', b'name = "../outside.txt"')
    (tmp_path / "outside.txt").write_text("secret", "utf-8")
    with pytest.raises(Refused):
        attachment_files(outside, tmp_path / "inner")


def test_a_judgement_without_a_time_is_made_now() -> None:
    expired = AllowedSigners.parse(f'vendor valid-before="20200101Z" {KEY.public_line}')
    assert read_brief_file(CRITIQUE, expired).signature.state == "expired"
    assert read_brief_file(CRITIQUE, expired, datetime(2019, 1, 1, tzinfo=UTC)).signature.state == "good"
