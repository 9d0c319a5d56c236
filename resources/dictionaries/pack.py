"""Fetch the dictionaries described here and pack them: ``python resources/dictionaries/pack.py [TAG …]``.

Each ``<tag>.toml`` names the package and the file in it: Debian's by ``apt-get download``, or its source by ``apt-get
source``, which needs a ``deb-src`` line; npm's by ``npm pack``. What is written is ``<tag>.aff.zst`` and
``<tag>.dic.zst``. Words of ``joined`` (package and file) come into the same list, where the affix rules are the same:
British spellings beside American ones. Without tags, those are fetched that are not here yet. A version that a package
source no longer has is refused: change ``packaged``, read the licence again, and measure again with ``python -m
tests.languages.acceptance``.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tempfile
import tomllib
from pathlib import Path

import zstandard

FOLDER = Path(__file__).parent
LARGEST = 3_000_000  # bytes packed: a larger one is left to those who want it


def main() -> None:
    """Fetch and pack."""
    for tag in sys.argv[1:] or [file.stem for file in sorted(FOLDER.glob("*.toml")) if not _is_packed(file.stem)]:
        facts = tomllib.loads((FOLDER / f"{tag}.toml").read_text("utf-8"))
        files = dictionary(facts["packaged"], facts["file"])
        for packaged, file in facts.get("joined", ()):
            files = join(files, dictionary(packaged, file))
        sys.stdout.write(f"{tag}: {pack(tag, files):,} bytes\n")


def dictionary(packaged: str, file: str) -> dict[str, bytes]:
    """The ``aff`` and ``dic`` of a dictionary, unchanged."""
    with tempfile.TemporaryDirectory() as folder:
        fetch(packaged, Path(folder))
        return {part: (Path(folder) / f"{file}.{part}").read_bytes() for part in ("aff", "dic")}


def fetch(packaged: str, folder: Path) -> None:
    """Unpack a package into ``folder``; ``packaged`` is its source, name and version."""
    source, name, version = packaged.split(" ")
    if source == "npm":
        subprocess.run(
            ["npm", "pack", "--silent", f"{name}@{version}"], cwd=folder, check=True, stdout=subprocess.DEVNULL
        )
        with tarfile.open(next(folder.glob("*.tgz"))) as packed:
            packed.extractall(folder, filter="data")
    elif source == "Debian-source":
        command = ["apt-get", "source", "--download-only", "-qq", f"{name}={version}"]
        subprocess.run(command, cwd=folder, check=True)
        with tarfile.open(next(folder.glob("*.orig.tar.*[!c]"))) as packed:
            packed.extractall(folder, filter="data")
    else:
        subprocess.run(["apt-get", "download", "-qq", f"{name}={version}"], cwd=folder, check=True)
        subprocess.run(["dpkg-deb", "-x", str(next(folder.glob("*.deb"))), str(folder)], check=True)


def join(first: dict[str, bytes], second: dict[str, bytes]) -> dict[str, bytes]:
    """One dictionary with the words of both; refuses where their affix rules differ."""
    if first["aff"] != second["aff"]:
        raise SystemExit("Dictionaries with different affix rules cannot be joined.")
    words = sorted({*first["dic"].splitlines()[1:], *second["dic"].splitlines()[1:]})
    return {"aff": first["aff"], "dic": b"\n".join((str(len(words)).encode(), *words, b""))}


def pack(tag: str, files: dict[str, bytes]) -> int:
    """Pack both files of a dictionary; the sum of their sizes in bytes."""
    packer = zstandard.ZstdCompressor(level=22)
    packed = {part: packer.compress(data) for part, data in files.items()}
    size = sum(map(len, packed.values()))
    if size > LARGEST:
        raise SystemExit(f"{tag} is {size:,} bytes: too large to come with the program.")
    for part, data in packed.items():
        (FOLDER / f"{tag}.{part}.zst").write_bytes(data)
    return size


def _is_packed(tag: str) -> bool:
    return (FOLDER / f"{tag}.dic.zst").is_file()


if __name__ == "__main__":
    main()
