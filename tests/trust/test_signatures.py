"""SSH signatures: ssh-keygen believes ours, we believe its, and both refuse the same."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trust.openssh import needs_openssh, new_key, sign, ssh_keygen, verifies
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.sshsig import verify

NOW = datetime(2026, 11, 22, 19, tzinfo=UTC)
PACKAGE = "package@writerdesk"
MESSAGE = "ሰላም ለዓለም\n".encode()
KEY = DeviceKey.from_seed(bytes(range(32)))
OTHER = DeviceKey.from_seed(b"\x07" * 32)
GOOD = KEY.sign(MESSAGE, PACKAGE)
LISTED = AllowedSigners.parse(f"writer-01 {KEY.public_line}")


def rearmoured(change: bytes, to: bytes) -> str:
    """The good signature with one byte string inside replaced."""
    packed = base64.b64decode("".join(GOOD.splitlines()[1:-1]))
    assert change in packed
    body = base64.encodebytes(packed.replace(change, to, 1)).decode()
    return f"-----BEGIN SSH SIGNATURE-----\n{body}-----END SSH SIGNATURE-----\n"


def state(signature: str | None, namespace: str = PACKAGE, allowed: AllowedSigners | None = LISTED) -> str:
    return verify(MESSAGE, signature, namespace, allowed, NOW).state


@needs_openssh
class TestWithOpenSsh:
    def test_our_signature_is_theirs_byte_for_byte(self, tmp_path: Path) -> None:
        KEY.write_key_file(tmp_path / "key")
        assert sign(tmp_path / "key", MESSAGE, PACKAGE) == GOOD

    def test_they_believe_ours(self, tmp_path: Path) -> None:
        allowed = f'writer-01 namespaces="{PACKAGE}" {KEY.public_line}\n'
        assert verifies(tmp_path, MESSAGE, GOOD, PACKAGE, allowed)
        assert not verifies(tmp_path, MESSAGE + b"!", GOOD, PACKAGE, allowed)
        assert not verifies(tmp_path, MESSAGE, GOOD, "event@writerdesk", allowed)

    @pytest.mark.parametrize("hash_name", ["sha512", "sha256"])
    def test_we_believe_theirs(self, tmp_path: Path, hash_name: str) -> None:
        public = new_key(tmp_path / "key")
        signature = sign(tmp_path / "key", MESSAGE, PACKAGE, hash_name=hash_name)
        allowed = AllowedSigners.parse(f"writer-01 {public}")
        verdict = verify(MESSAGE, signature, PACKAGE, allowed, NOW)
        assert (verdict.state, verdict.principal) == ("good", "writer-01")
        assert verify(MESSAGE + b"!", signature, PACKAGE, allowed, NOW).state == "bad"

    @pytest.mark.parametrize("kind", ["rsa", "ecdsa"])
    def test_other_key_types_are_bad(self, tmp_path: Path, kind: str) -> None:
        public = new_key(tmp_path / "key", kind)
        signature = sign(tmp_path / "key", MESSAGE, PACKAGE)
        assert verify(MESSAGE, signature, PACKAGE, AllowedSigners.parse(f"writer-01 {public}"), NOW).state == "bad"

    @pytest.mark.parametrize(
        "change",
        [
            lambda text: text.replace("\n", "\r\n"),
            lambda text: text + "words after the end\n",
            lambda text: text.removesuffix("\n"),
            lambda text: text.replace("\n", "\n\n", 1),
            lambda text: text.replace("\n", " \n"),
            lambda text: text.replace("U1NIU0lH", "U1NI U0lH"),
            lambda text: text.replace("U1NIU0lH", "U1NI*0lH"),
            lambda text: "\n" + text,
            lambda text: " " + text,
            lambda text: text.replace("BEGIN", "begin"),
            lambda text: text.replace("-----END SSH SIGNATURE-----\n", ""),
            lambda text: text.replace("\n-----END", "-----END"),
            lambda text: text.replace("\n", ""),
            lambda text: text.replace("=\n-----END", "\n-----END"),
            lambda text: text.replace("\n-----END", "AAAA\n-----END"),
        ],
    )
    def test_the_armour_is_read_as_they_read_it(self, tmp_path: Path, change: object) -> None:
        assert callable(change)
        signature = change(GOOD)
        theirs = verifies(tmp_path, MESSAGE, signature, PACKAGE, f"writer-01 {KEY.public_line}\n")
        assert (state(signature) == "good") == theirs

    def test_revoked_keys_are_refused_by_both(self, tmp_path: Path) -> None:
        (tmp_path / "gone").write_text(f"{KEY.public_line}\n", encoding="ascii")
        (tmp_path / "signers").write_text(f"writer-01 {KEY.public_line}\n", encoding="ascii")
        (tmp_path / "sig").write_text(GOOD, encoding="ascii")
        named = ("-f", tmp_path / "signers", "-I", "writer-01", "-n", PACKAGE, "-s", tmp_path / "sig")
        assert ssh_keygen("-Y", "verify", *named, stdin=MESSAGE).returncode == 0
        assert ssh_keygen("-Y", "verify", *named, "-r", tmp_path / "gone", stdin=MESSAGE).returncode != 0
        allowed = AllowedSigners.parse(f"writer-01 {KEY.public_line}", revoked=[KEY.public_line])
        assert state(GOOD, allowed=allowed) == "revoked"


def test_without_a_list_nobody_is_good() -> None:
    verdict = verify(MESSAGE, GOOD, PACKAGE, None, NOW)
    assert (verdict.state, verdict.key_id, verdict.public_line) == ("unknown-signer", KEY.key_id, KEY.public_line)


@pytest.mark.parametrize("nothing", [None, ""])
def test_nothing_is_none(nothing: str | None) -> None:
    assert state(nothing) == "none"


def test_a_signature_for_another_purpose() -> None:
    assert state(KEY.sign(MESSAGE, "event@writerdesk")) == "wrong-namespace"
    # The words "event@writerdesk" written over the namespace of a good signature do not make it one for events.
    assert state(rearmoured(b"package@writerdesk", b"events-@writerdesk"), "events-@writerdesk") == "bad"


@pytest.mark.parametrize(
    ("change", "to"),
    [
        (b"SSHSIG\0\0\0\1", b"SSHSIG\0\0\0\2"),
        (b"SSHSIG\0\0\0\1", b"SSHSIG\0\0\0\0"),
        (b"SSHSIG", b"SSHSIX"),
        (b"\0\0\0\x06sha512", b"\0\0\0\x06sha256"),
        (b"\0\0\0\x06sha512", b"\0\0\0\x03md5"),
        (b"\0\0\0\x33", b"\xff\xff\xff\xff"),
        (b"\0\0\0\x40", b"\0\0\0\x3f"),
        (b"\0\0\0\x53\0\0\0\x0bssh-ed25519", b"\0\0\0\x53\0\0\0\x0bssh-ed25518"),
    ],
)
def test_changed_insides_are_bad(change: bytes, to: bytes) -> None:
    assert state(rearmoured(change, to)) == "bad"


def test_a_signature_over_something_else_is_bad() -> None:
    assert state(KEY.sign(b"something else", PACKAGE)) == "bad"


@settings(deadline=None)
@given(st.text() | st.text("-BEGINSH URTAD5\n=").map(lambda text: f"-----BEGIN SSH SIGNATURE-----\n{text}"))
def test_noise_is_bad_or_none(noise: str) -> None:
    assert state(noise) == ("bad" if noise else "none")


@settings(deadline=None)
@given(st.integers(0, len(GOOD) - 1), st.characters(min_codepoint=33, max_codepoint=126))
def test_a_changed_character_is_never_good_for_another_message(at: int, character: str) -> None:
    changed = GOOD[:at] + character + GOOD[at + 1 :]
    assert verify(MESSAGE + b"!", changed, PACKAGE, LISTED, NOW).state == "bad"


def test_signing_is_deterministic() -> None:
    assert KEY.sign(MESSAGE, PACKAGE) == GOOD != OTHER.sign(MESSAGE, PACKAGE)
