"""P1, P2, P3: hashing, sealing and backing up, against the bare libraries and ``zip`` on the same bytes."""

from __future__ import annotations

import hashlib
import io
import os
import random
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.texts import words_of
from tests.benchmarks.timing import medians
from tests.packages.forge import KEY, request, unzipped
from writerdesk.endpoint.blobs import FolderBlobs
from writerdesk.packages.opening import encrypt_package
from writerdesk.packages.sealing import build_package
from writerdesk.storage.backup import make_backup
from writerdesk.storage.desk import Desk
from writerdesk.sync.delivery import package_bytes
from writerdesk.sync.outbox import OutboxRow
from writerdesk.text.segments import parts
from writerdesk.trust import age

_MIB = 1024 * 1024
_STORY_BYTES = 500_000
_PIECE_BYTES = 400_000
_SCRIPTS = ("en", "hi", "km", "mixed")


def _noise(size: int, seed: int = 3) -> bytes:
    return random.Random(seed).randbytes(size)


@row("P1", "hashing what is kept and what leaves", "≤ 1.1 × hashlib.file_digest on the same bytes")
def hashing(scale: Scale) -> Iterator[Case]:
    """A stored object proven whole where its bytes are not wanted, and a package read for sending."""
    data = _noise(scale.size(48, 8) * _MIB)
    sha256 = hashlib.sha256(data).hexdigest()
    with tempfile.TemporaryDirectory() as folder:
        blobs = FolderBlobs(Path(folder) / "blobs")
        blobs.keep("v", sha256, data)
        desk = Desk.create(Path(folder) / "desk", "v")
        file = desk.folder / "packages" / "one.wdpkg"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(data)
        sent = OutboxRow(
            "u", "package", "p", 1, sha256, "packages/one.wdpkg", None, "queued", 0, None, None, None, "",
        )  # fmt: skip
        sides: list[Callable[[], object]] = [
            partial(_digest, file), partial(blobs.holds, "v", sha256),
            partial(_read_and_digest, file), partial(package_bytes, desk, sent),
        ]  # fmt: skip
        floor, holds, reading, sending = medians(sides, scale.rounds(16))
        yield Case("a stored object", floor, holds, 1.1)
        yield Case("a package read for sending, against reading it too", reading, sending, 1.1)
        desk.close()


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _read_and_digest(file: Path) -> str:
    return hashlib.file_digest(io.BytesIO(file.read_bytes()), "sha256").hexdigest()


@row("P2", "seal attachments; back a desk up", "≤ 0.95 × zip -6 -r; ≤ 0.12 × zip -6 -r of the texts")
def against_zip(scale: Scale) -> Iterator[Case]:
    """A package holds 50 MiB: two of them are sealed. The desk's texts are also files in a folder."""
    attachments = {f"page-{number}.jpg": _noise(9 * _MIB, number) for number in range(scale.size(5, 1))}
    with tempfile.TemporaryDirectory() as folder:
        media = _files(Path(folder) / "media", attachments)
        sealing = partial(build_package, request(attachments=attachments), KEY)
        if shutil.which("zip") is None:
            return
        floor, ours = medians([partial(_zip, media), sealing], scale.rounds(4))
        yield Case(f"{sum(map(len, attachments.values())) // _MIB} MiB of attachments", floor, ours, 0.95)
        desk, texts = _full_desk(Path(folder), scale)
        written = _files(Path(folder) / "texts", texts)
        floor, ours = medians([partial(_zip, written), partial(make_backup, desk)], scale.rounds(8))
        yield Case(f"backup of {sum(map(len, texts.values())) // _MIB} MiB of text", floor, ours, 0.12)
        desk.close()


def _files(folder: Path, files: Mapping[str, bytes]) -> Path:
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def _zip(folder: Path) -> None:
    out = folder.with_suffix(".zip")
    out.unlink(missing_ok=True)
    subprocess.run(["zip", "-6", "-q", "-r", str(out), folder.name], cwd=folder.parent, check=True)


def _full_desk(folder: Path, scale: Scale) -> tuple[Desk, dict[str, bytes]]:
    """A desk of long pieces in four scripts, and the same texts by file name."""
    os.environ |= {"WRITERDESK_KEYS": "file"}
    from writerdesk.actions.workplace import own_workplace
    from writerdesk.actions.write import new_piece, replace_text

    workplace = own_workplace(folder / "data")
    texts = {}
    for number in range(scale.size(60, 8)):
        tag = _SCRIPTS[number % len(_SCRIPTS)]
        text = _long(tag, _PIECE_BYTES, number)
        piece = new_piece(workplace, title=f"Piece {number}", language="en" if tag == "mixed" else tag)
        replace_text(workplace, piece, text)
        texts[f"{number}.txt"] = text.encode()
    return workplace.personal(), texts


def _long(tag: str, size: int, seed: int) -> str:
    """A text of about ``size`` bytes in UTF-8: the Declaration's words in a fixed disorder, which packs as prose."""
    sample = words_of(tag, 1_000, seed=seed)
    lines = words_of(tag, max(1_000, 1_000 * size // len(sample.encode())), seed=seed).split("\n")
    words = [word for line in lines for word in parts(line, "word", tag) if word != " "]
    random.Random(seed).shuffle(words)
    space = "" if tag == "km" else " "
    return "\n".join(space.join(words[start : start + 60]) for start in range(0, len(words), 60)) + "\n"


@row("P3", "seal, sign and encrypt a story of 500 KB", "≤ 1.3 × its zip and age alone")
def sealing(scale: Scale) -> Iterator[Case]:
    """The floor packs the finished members with Python's zipfile as hard as we do, and encrypts the zip."""
    recipient = age.new_identity()[1]
    for tag in _SCRIPTS:
        story = request(text=_long(tag, _STORY_BYTES, 7), language="en" if tag == "mixed" else tag)
        top, members = unzipped(build_package(story, KEY).data)

        def floor(top: str = top, members: Mapping[str, bytes] = members) -> bytes:
            buffer = io.BytesIO()
            with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
                for name, content in members.items():
                    archive.writestr(f"{top}/{name}", content)
            return age.encrypt(buffer.getvalue(), [recipient])

        def ours(story: object = story) -> None:
            encrypt_package(build_package(story, KEY), [recipient])  # type: ignore[arg-type]

        bare, sealed = medians([floor, ours], scale.rounds(20))
        yield Case(tag, bare, sealed, 1.3)
