"""Device keys and OpenSSH's key files."""

from __future__ import annotations

import base64
import hashlib
import stat
from pathlib import Path

import pytest

from tests.trust.openssh import needs_openssh, new_key, ssh_keygen
from writerdesk.errors import DiskProblem, Refused
from writerdesk.trust.keys import DeviceKey, key_id_of, load_key_file, public_blob_of

# RFC 8032 section 7.1, test 1
SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
PUBLIC = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")


def test_the_public_key_is_the_rfcs() -> None:
    key = DeviceKey.from_seed(SEED)
    assert key.public == PUBLIC
    assert key.public_blob == b"\0\0\0\x0bssh-ed25519\0\0\0\x20" + PUBLIC


def test_the_seed_does_not_show() -> None:
    assert SEED.hex() not in repr(DeviceKey.from_seed(SEED))
    assert repr(SEED) not in repr(DeviceKey.from_seed(SEED))


def test_the_key_id_is_the_blobs_digest() -> None:
    key = DeviceKey.generate()
    blob = base64.b64decode(key.public_line.split()[1])
    assert key.key_id == hashlib.sha256(blob).hexdigest()[:16] == key_id_of(f"{key.public_line} a comment")


@needs_openssh
class TestKeyFiles:
    def test_ssh_keygen_reads_ours(self, tmp_path: Path) -> None:
        key = DeviceKey.generate()
        key.write_key_file(tmp_path / "key", "my laptop")
        assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600
        assert ssh_keygen("-y", "-f", tmp_path / "key").stdout.decode().split()[:2] == key.public_line.split()

    def test_we_read_theirs(self, tmp_path: Path) -> None:
        public = new_key(tmp_path / "key")
        assert load_key_file(tmp_path / "key").public_line.split() == public.split()[:2]

    def test_there_and_back(self, tmp_path: Path) -> None:
        key = DeviceKey.generate()
        key.write_key_file(tmp_path / "key")
        assert load_key_file(tmp_path / "key") == key

    def test_locked_and_foreign_keys_say_what_they_are(self, tmp_path: Path) -> None:
        ssh_keygen("-q", "-t", "ed25519", "-N", "a passphrase", "-f", tmp_path / "locked")
        new_key(tmp_path / "ecdsa", "ecdsa")
        for name, code in (("locked", "key/encrypted"), ("ecdsa", "key/not-ed25519"), ("ecdsa.pub", "key/damaged")):
            with pytest.raises(Refused, match=code):
                load_key_file(tmp_path / name)


def test_damaged_key_files_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "key"
    DeviceKey.from_seed(SEED).write_key_file(file)
    whole = file.read_text(encoding="ascii")
    for damaged in ("", "words", whole[:200], whole.replace("b3BlbnNzaC1rZXktdjE", "c3BlbnNzaC1rZXktdjE"), "ü" + whole):
        file.write_text(damaged, encoding="utf-8")
        with pytest.raises(Refused, match="key/damaged"):
            load_key_file(file)


def test_a_key_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="key/not-found"):
        load_key_file(tmp_path / "absent")
    with pytest.raises(DiskProblem):
        load_key_file(tmp_path)


@pytest.mark.parametrize("line", ["", "ssh-ed25519", "ssh-ed25519 AAAA", "ssh-ed25519 ****", "words in a row"])
def test_public_lines_that_are_none(line: str) -> None:
    with pytest.raises(Refused, match="key/"):
        public_blob_of(line)


def test_a_public_line_that_calls_itself_something_else() -> None:
    with pytest.raises(Refused, match="key/damaged"):
        public_blob_of(DeviceKey.from_seed(SEED).public_line.replace("ssh-ed25519 ", "ssh-rsa "))


def test_a_seed_has_32_bytes() -> None:
    with pytest.raises(Refused, match="key/damaged"):
        DeviceKey.from_seed(b"short")
