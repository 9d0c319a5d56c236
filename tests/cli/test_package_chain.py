"""Several packages of a piece: each names the one before, and whoever holds them can see whether they follow."""

from __future__ import annotations

import hashlib
import itertools
from pathlib import Path

from tests.cli.conftest import Ask
from tests.packages.forge import sealed, unzipped
from writerdesk.packages.sealing import SealedPackage

OTHER = "0b0f7f3e-0a51-4f3c-8f46-0d6f0f8a2a42"


def revisions(*texts: str) -> list[SealedPackage]:
    """Packages of one piece, each following the one before; the parent is reckoned here, with hashlib."""
    made: list[SealedPackage] = []
    for number, text in enumerate(texts, 1):
        parent = None
        if made:
            _top, members = unzipped(made[-1].data)
            parent = hashlib.sha256(members["tagmanifest-sha256.txt"]).hexdigest()
        made.append(sealed(text=text, revision=number, parent=parent))
    return made


def test_revisions_are_one_chain_or_it_is_said_where_not(ask: Ask, tmp_path: Path) -> None:
    one, two, three = revisions("አንድ", "ሁለት", "ሦስት")
    stranger = sealed(text="ሌላ", revision=2, parent=revisions("ሌላ")[0].tagmanifest_sha256)
    alone = sealed(piece=OTHER, text="ብቻ")
    files = {"1": one, "2": two, "3": three, "s": stranger, "a": alone}
    for name, package in files.items():
        (tmp_path / name).write_bytes(package.data)

    def verdict(names: str, status: int) -> tuple[list[list[int]], list[tuple[str, str]]]:
        found = ask("package", "verify", *(tmp_path / name for name in names), status=status)
        assert found["valid"] == (status == 0)
        assert [Path(one["file"]).name for one in found["files"]] == list(names)
        said = [(fault["code"], Path(fault["where"]).name) for chain in found["chains"] for fault in chain["errors"]]
        return [chain["revisions"] for chain in found["chains"]], said

    for order in itertools.permutations("123"):
        assert verdict("".join(order), 0) == ([[1, 2, 3]], [])
    assert verdict("23", 0) == ([[2, 3]], [])
    assert verdict("12a", 0) == ([[1], [1, 2]], [])
    assert verdict("13", 1) == ([[1, 3]], [("chain/missing", "3")])
    assert verdict("1s", 1) == ([[1, 2]], [("chain/parent", "s")])
    assert verdict("12s3", 1) == ([[1, 2, 2, 3]], [("chain/twice", "s")])
    (tmp_path / "2").write_bytes(two.data[:-9])
    assert verdict("12", 4) == ([[1]], [])
    single = ask("package", "verify", tmp_path / "1")
    assert (single["valid"], single["revision"]) == (True, 1)
    assert "chains" not in single
