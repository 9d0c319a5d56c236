"""The recipe for checking a package without WriterDesk, step by step, with the programs that it names."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packages.forge import KEY, sealed
from tests.trust.openssh import needs_openssh, new_key, ssh_keygen
from writerdesk.packages.opening import encrypt_package
from writerdesk.trust import age
from writerdesk.trust.allowed_signers import signer_line

TOOLS = [tool for tool in ("unzip", "sha256sum") if shutil.which(tool) is None]


def run(folder: Path, *command: str, stdin: bytes = b"") -> tuple[int, bytes]:
    done = subprocess.run(command, cwd=folder, input=stdin, capture_output=True, check=False)
    return done.returncode, done.stdout + done.stderr


def decrypted(folder: Path) -> Path:
    """The package out of its age file: by ``age`` where it is installed, else by the library that made it."""
    people = [age.new_identity() for _ in range(2)]
    closed = encrypt_package(sealed(), [recipient for _identity, recipient in people])
    (folder / "lab.key").write_text(age.identity_file(people[1][0]), encoding="ascii")
    (folder / closed.name).write_bytes(closed.data)
    zipped = folder / "package.zip"
    if shutil.which("age") is None:
        zipped.write_bytes(age.decrypt(closed.data, [people[1][0]]))
    else:
        status, said = run(folder, "age", "-d", "-i", "lab.key", "-o", zipped.name, closed.name)
        assert status == 0, said
    return zipped


@needs_openssh
@pytest.mark.skipif(bool(TOOLS), reason=f"{TOOLS} missing")
def test_the_recipe_holds_and_notices_each_change(tmp_path: Path) -> None:
    zipped = decrypted(tmp_path)
    assert zipped.read_bytes() == sealed().data
    assert run(tmp_path, "unzip", "-q", "-t", zipped.name)[0] == 0
    assert run(tmp_path, "unzip", "-q", zipped.name)[0] == 0
    bag = tmp_path / f"wd-{sealed().uuid}"
    sums = ("sha256sum", "--quiet", "-c", "tagmanifest-sha256.txt", "manifest-sha256.txt")
    bagit = (sys.executable, "-m", "bagit", "--quiet", "--validate", ".")
    manifest = (bag / "tagmanifest-sha256.txt").read_bytes()
    (tmp_path / "allowed_signers").write_text(signer_line("writer-01", KEY.public_line) + "\n", encoding="ascii")
    verify = (
        "-Y", "verify", "-f", tmp_path / "allowed_signers", "-I", "writer-01", "-n", "package@writerdesk",
        "-s", bag / f"signatures/{KEY.key_id}.sshsig",
    )  # fmt: skip
    assert run(bag, *sums)[0] == run(bag, *bagit)[0] == ssh_keygen(*verify, stdin=manifest).returncode == 0
    # a key that was taken back stands in a revocation list
    (tmp_path / "gone.pub").write_text(KEY.public_line + "\n", encoding="ascii")
    other = tmp_path / "other"
    new_key(other)
    for name, refused in (("gone.pub", True), ("other.pub", False)):
        assert ssh_keygen("-k", "-f", tmp_path / f"{name}.krl", tmp_path / name).returncode == 0
        assert (ssh_keygen(*verify, "-r", tmp_path / f"{name}.krl", stdin=manifest).returncode != 0) is refused
    assert ssh_keygen(*verify, stdin=manifest + b"\n").returncode != 0
    piece = bag / "data" / "piece.txt"
    whole = piece.read_bytes()
    piece.write_bytes(whole[:-2] + b"!\n")
    assert run(bag, *sums)[0] != 0
    assert run(bag, *bagit)[0] != 0
    piece.write_bytes(whole)
    (bag / "data" / "more.txt").write_bytes(b"not on the list")
    assert run(bag, *bagit)[0] != 0
