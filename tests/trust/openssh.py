"""OpenSSH as the second opinion."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

needs_openssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen (openssh-client) is missing")


def ssh_keygen(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run ssh-keygen; the caller looks at its exit status."""
    return subprocess.run(["ssh-keygen", *map(str, arguments)], input=stdin, capture_output=True, check=False)


def new_key(file: Path, kind: str = "ed25519") -> str:
    """Make a key without a passphrase; its public line."""
    ssh_keygen("-q", "-t", kind, "-N", "", "-C", "a writer's laptop", "-f", file)
    return file.with_suffix(".pub").read_text(encoding="ascii").strip()


def sign(key: Path, message: bytes, namespace: str, *, hash_name: str = "sha512") -> str:
    """``ssh-keygen -Y sign`` of a message."""
    arguments = ("-Y", "sign", "-q", "-f", key, "-n", namespace, "-O", f"hashalg={hash_name}")
    done = ssh_keygen(*arguments, stdin=message)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode("ascii")


def verifies(
    folder: Path, message: bytes, signature: str, namespace: str, allowed: str, principal: str = "writer-01"
) -> bool:
    """Whether ``ssh-keygen -Y verify`` says good."""
    signers, file = folder / "allowed_signers", folder / "message.sig"
    signers.write_text(allowed, encoding="utf-8")
    file.write_bytes(signature.encode())
    arguments = ("-Y", "verify", "-f", signers, "-I", principal, "-n", namespace, "-s", file)
    return ssh_keygen(*arguments, stdin=message).returncode == 0
