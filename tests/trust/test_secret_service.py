"""Our backend of the Secret Service against GNOME Keyring, beside the backend that `keyring` brings."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED), reason="there is no GNOME Keyring on this machine"
)

TOLD = """
import json, sys
from pathlib import Path
from keyring.backends.SecretService import Keyring as Theirs
from keyring.errors import KeyringLocked, PasswordDeleteError
from writerdesk.trust.keyring_store import keyrings_here, probe_keyring
from writerdesk.trust.secret_service import SecretService
ours, theirs, told = SecretService(), Theirs(), {}
"""
KEPT = """
told["absent"] = ours.get_password("desk", "ana")
ours.set_password("desk", "ana", "first"); ours.set_password("desk", "ana", "ሁለተኛ " * 3000)
told["theirs finds ours"] = theirs.get_password("desk", "ana") == "ሁለተኛ " * 3000
theirs.set_password("desk", "ana", "third")
told["ours finds theirs"] = ours.get_password("desk", "ana")
told["another name"] = ours.get_password("desk", "bo")
ours.delete_password("desk", "ana")
told["deleted"] = [ours.get_password("desk", "ana"), theirs.get_password("desk", "ana")]
try:
    ours.delete_password("desk", "ana")
except PasswordDeleteError:
    told["deleted twice"] = "refused"
store = probe_keyring(Path(sys.argv[1]))
store.set("seed", bytes(range(256)))
told["store"] = store.get("seed") == bytes(range(256))
told["backends"] = keyrings_here()
"""
LOCKED = """
import secretstorage
ours.set_password("desk", "ana", "first")
secretstorage.get_default_collection(secretstorage.dbus_init()).lock()
try:
    told["locked"] = ours.get_password("desk", "ana")
except KeyringLocked:
    told["locked"] = "refused"
"""
WITHOUT = """
import sys
class Nowhere:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("cryptography", "secretstorage"):
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Nowhere())
import json
from pathlib import Path
from writerdesk.trust.keyring_store import probe_keyring
store, told = probe_keyring(Path(sys.argv[1])), {}
store.set("seed", b"1")
told["store"] = store.get("seed") == b"1"
"""


def said(program: str, folder: Path, *, unlocked: bool = True) -> dict[str, Any]:
    """What a program told that ran beside a keyring of its own."""
    start = 'printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
    if not unlocked:
        start = 'exec "$@"'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", start, "sh", sys.executable, "-c",
         f"{program}\nprint(json.dumps(told))", str(folder)],
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PYTHONUTF8": "1"},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_what_ours_keeps_theirs_finds_and_the_other_way_round(tmp_path: Path) -> None:
    told = said(TOLD + KEPT, tmp_path)
    backends = told.pop("backends")
    assert told == {
        "absent": None, "theirs finds ours": True, "ours finds theirs": "third", "another name": None,
        "deleted": [None, None], "deleted twice": "refused", "store": True,
    }  # fmt: skip
    assert "secret_service" in backends


def test_where_cryptography_is_not_the_keyring_is_there_all_the_same(tmp_path: Path) -> None:
    assert said(WITHOUT, tmp_path) == {"store": True}


def test_a_keyring_that_nobody_unlocks_is_refused(tmp_path: Path) -> None:
    assert said(TOLD + LOCKED, tmp_path) == {"locked": "refused"}
