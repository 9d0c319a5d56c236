"""Secrets: in a keyring that works, or behind a passphrase; never in plain text."""

from __future__ import annotations

import base64
import json
import stat
import subprocess
import threading
import time
from pathlib import Path

import pytest

from writerdesk.errors import DiskProblem, SecretProblem, Usage
from writerdesk.trust.keyring_store import probe_keyring, within
from writerdesk.trust.passphrase_store import NEW_COST, PassphraseStore
from writerdesk.trust.secrets import FILE_NAME, open_secret_store

SEED = bytes(range(32))
REAL_COST = NEW_COST  # as it is before tests make it cheap


@pytest.fixture
def phrase(tmp_path: Path) -> dict[str, str]:
    file = tmp_path / "phrase"
    file.write_text("ቁልፍ እና ሰም\n", encoding="utf-8")
    return {"WRITERDESK_KEYS": "file", "WRITERDESK_PASSPHRASE_FILE": str(file)}


def test_a_secret_is_kept_replaced_and_forgotten(tmp_path: Path, phrase: dict[str, str]) -> None:
    open_secret_store(phrase, tmp_path).set("palm/key", SEED)
    again = open_secret_store(phrase, tmp_path)
    assert (again.get("palm/key"), again.get("other")) == (SEED, None)
    again.set("palm/key", b"new")
    again.set("palm/token", b"")
    assert open_secret_store(phrase, tmp_path).get("palm/key") == b"new"
    assert open_secret_store(phrase, tmp_path).get("palm/token") == b""
    again.delete("palm/key")
    again.delete("palm/key")
    assert open_secret_store(phrase, tmp_path).get("palm/key") is None


def test_nothing_lies_open(tmp_path: Path, phrase: dict[str, str]) -> None:
    open_secret_store(phrase, tmp_path).set("palm/key", SEED)
    file = tmp_path / FILE_NAME
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.name != "phrase" and path.is_file())
    for open_text in (SEED, base64.b64encode(SEED), SEED.hex().encode(), b"palm", "ቁልፍ".encode()):
        assert open_text not in everything


def test_the_file_says_how_it_is_locked(
    tmp_path: Path, phrase: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("writerdesk.trust.passphrase_store.NEW_COST", REAL_COST)
    open_secret_store(phrase, tmp_path).set("a", b"b")
    told = json.loads((tmp_path / FILE_NAME).read_bytes())
    # libsodium's crypto_pwhash_*_INTERACTIVE: 2 passes over 64 MiB
    assert (told["kdf"], told["operations"], told["memory"]) == ("argon2id", 2, 67_108_864)
    assert len(base64.b64decode(told["salt"])) == 16


def test_a_wrong_passphrase_changes_nothing(tmp_path: Path, phrase: dict[str, str]) -> None:
    open_secret_store(phrase, tmp_path).set("a", b"b")
    before = (tmp_path / FILE_NAME).read_bytes()
    wrong = PassphraseStore(tmp_path / FILE_NAME, b"wrong")
    with pytest.raises(SecretProblem, match="secret/wrong-passphrase"):
        wrong.get("a")
    with pytest.raises(SecretProblem, match="secret/wrong-passphrase"):
        wrong.set("a", b"c")
    with pytest.raises(SecretProblem, match="secret/wrong-passphrase"):
        wrong.delete("a")
    assert (tmp_path / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize(
    ("code", "content"),
    [
        ("damaged", b""),
        ("damaged", b"words"),
        ("damaged", b'{"version": 1}'),
        ("newer", b'{"version": 2, "kdf": "x", "operations": 1, "memory": 1, "salt": "", "box": ""}'),
        ("damaged", b'{"version": 1, "kdf": "none", "operations": 2, "memory": 8192, "salt": "", "box": ""}'),
        (
            "damaged",
            b'{"version": 1, "kdf": "argon2id", "operations": 2, "memory": 999999999999, "salt": "", "box": ""}',
        ),
        ("damaged", b'{"version": 1, "kdf": "argon2id", "operations": 2, "memory": 8192, "salt": "", "box": ""}'),
        (
            "damaged",
            b"""{"version": 1, "kdf": "argon2id", "operations": 1, "memory": 8192,
                "salt": "AAAAAAAAAAAAAAAAAAAAAA==", "box": ""}""",
        ),
    ],
)
def test_a_damaged_file_is_not_overwritten(tmp_path: Path, phrase: dict[str, str], code: str, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    store = open_secret_store(phrase, tmp_path)
    with pytest.raises(SecretProblem, match=f"secret/{code}"):
        store.get("a")
    with pytest.raises(SecretProblem, match=f"secret/{code}"):
        store.set("a", b"b")
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_two_writers_lose_nothing(tmp_path: Path) -> None:
    stores = [PassphraseStore(tmp_path / FILE_NAME, b"phrase") for _ in range(2)]

    def fill(number: int) -> None:
        for turn in range(5):
            stores[number].set(f"{number}/{turn}", b"x")

    threads = [threading.Thread(target=fill, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    third = PassphraseStore(tmp_path / FILE_NAME, b"phrase")
    assert all(third.get(f"{n}/{i}") == b"x" for n in range(2) for i in range(5))


def test_the_phrase_may_come_from_the_window(tmp_path: Path, phrase: dict[str, str]) -> None:
    open_secret_store({}, tmp_path, passphrase="ቁልፍ እና ሰም".encode()).set("a", b"b")
    assert open_secret_store(phrase, tmp_path).get("a") == b"b"


def test_what_is_missing_is_named(tmp_path: Path, phrase: dict[str, str]) -> None:
    with pytest.raises(SecretProblem, match="secret/no-passphrase"):
        open_secret_store({"WRITERDESK_KEYS": "file"}, tmp_path)
    (tmp_path / "phrase").write_bytes(b"\n")
    with pytest.raises(SecretProblem, match="secret/no-passphrase"):
        open_secret_store(phrase, tmp_path)
    (tmp_path / "phrase").unlink()
    with pytest.raises(DiskProblem):
        open_secret_store(phrase, tmp_path)
    with pytest.raises(Usage):
        open_secret_store({"WRITERDESK_KEYS": "paper"}, tmp_path)


class TestKeyring:
    """A keyring backend of the test's own stands in for the desktop's, chosen as keyring lets any user choose."""

    BACKENDS = """
import time
from keyring.backend import KeyringBackend
from keyring.errors import InitError, PasswordDeleteError

class Dict(KeyringBackend):
    priority = 1
    held = {}
    def get_password(self, service, name): return self.held.get((service, name))
    def set_password(self, service, name, secret): self.held[service, name] = secret
    def delete_password(self, service, name):
        if (service, name) not in self.held: raise PasswordDeleteError
        del self.held[service, name]

class Locked(Dict):
    def set_password(self, service, name, secret): raise InitError("Prompt dismissed")

class Broken(Dict):
    def set_password(self, service, name, secret): raise ZeroDivisionError

class Forgetful(Dict):
    def get_password(self, service, name): return "something else"

class Hanging(Dict):
    def set_password(self, service, name, secret): time.sleep(60)
"""
    PROBE = """
import sys, time
from pathlib import Path
from writerdesk.trust.keyring_store import probe_keyring
started = time.monotonic()
store = probe_keyring(Path("."), 1.0)
assert time.monotonic() - started < 30
if store is None:
    print("none")
else:
    store.set("a", bytes(range(32)))
    store.delete("absent")
    print(store.get("a") == bytes(range(32)), store.get("b"))
    store.delete("a")
    print(store.get("a"))
"""

    @pytest.mark.parametrize(
        ("backend", "answer"),
        [
            ("Dict", ["True None", "None"]),
            ("Locked", ["none"]),
            ("Broken", ["none"]),
            ("Forgetful", ["none"]),
            ("Hanging", ["none"]),
        ],
    )
    def test_only_one_that_works_is_taken(self, tmp_path: Path, python: str, backend: str, answer: list[str]) -> None:
        (tmp_path / "backends.py").write_text(self.BACKENDS, encoding="utf-8")
        done = subprocess.run(
            [python, "-c", self.PROBE],
            env={"PYTHON_KEYRING_BACKEND": f"backends.{backend}", "PYTHONPATH": f"{tmp_path}:{Path.cwd()}"},
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        assert (done.stdout.split("\n")[:-1], done.stderr) == (answer, "")

    def test_no_bus_no_keyring(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        assert probe_keyring(tmp_path) is None
        with pytest.raises(SecretProblem, match="secret/no-keyring") as caught:
            open_secret_store({}, tmp_path)
        assert "passphrase" in caught.value.next

    def test_a_call_that_hangs_holds_nobody_up(self) -> None:
        released = threading.Event()
        started = time.monotonic()
        with pytest.raises(SecretProblem, match="secret/keyring"):
            within(released.wait, 0.05)
        released.set()
        assert time.monotonic() - started < 20
