"""Packages made by hand, with other code than the program's: hashlib, zipfile and a key."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from writerdesk.packages.documents import Wording
from writerdesk.packages.process_chain import next_entry, summary_of
from writerdesk.packages.sealing import SealedPackage, SealRequest, build_package
from writerdesk.trust.keys import DeviceKey

NOW = datetime(2026, 11, 22, 19, tzinfo=UTC)
KEY = DeviceKey.from_seed(bytes(range(32)))
PIECE = "7d9f1f3c-5a0e-4a6b-9a64-3f1d0c7f7a11"
TEXT = "በሬ ካራጁ ይውላል።\n\nሰም እና ወርቅ"
ENTRIES = [next_entry(None, hashlib.sha256(f"{TEXT}\n".encode()).hexdigest(), added=24, removed=0, pasted=0, minutes=7)]
Members = dict[str, bytes]
Change = Callable[[Members], object]


def request(**changes: Any) -> SealRequest:
    """An Amharic poem for a brief, sealed for the first time; ``changes`` replace fields."""
    plain: dict[str, Any] = {
        "piece": PIECE,
        "revision": 1,
        "parent": None,
        "text": TEXT,
        "title": "ሰም እና ወርቅ",
        "language": "am",
        "direction": "ltr",
        "kind": "poem",
        "author": "writer-01",
        "licence": "CC-BY-4.0",
        "scopes": ("training", "evaluation"),
        "wording": Wording("1", "am"),
        "sealed_at": NOW,
        "process": summary_of(ENTRIES, 0),
        "vendor": "palm",
        "brief": "am-proverbs@2",
    }
    return SealRequest(**(plain | changes))


def sealed(**changes: Any) -> SealedPackage:
    """The request, sealed with :data:`KEY`."""
    return build_package(request(**changes), KEY)


def unzipped(data: bytes) -> tuple[str, Members]:
    """Top folder and members by path within it, read by Python's zipfile."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        top = names[0].split("/")[0]
        return top, {name.removeprefix(f"{top}/"): archive.read(name) for name in names}


def zipped(members: Mapping[str, bytes], top: str) -> bytes:
    """A zip of ``members`` in one folder, all stored, written by Python's zipfile."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(f"{top}/{name}" if top else name, content)
    return buffer.getvalue()


def manifest(members: Mapping[str, bytes], names: list[str], algorithm: str = "sha256") -> bytes:
    """Manifest lines for ``names``."""
    return b"".join(f"{hashlib.new(algorithm, members[n]).hexdigest()}  {n}\n".encode() for n in names)


def payload_names(members: Mapping[str, bytes]) -> list[str]:
    return sorted(name for name in members if name.startswith("data/"))


def tag_names(members: Mapping[str, bytes]) -> list[str]:
    return sorted(n for n in members if not n.startswith(("data/", "signatures/", "tagmanifest-")))


def oxum(members: Mapping[str, bytes]) -> str:
    names = payload_names(members)
    return f"{sum(len(members[name]) for name in names)}.{len(names)}"


def set_header(label: str, value: str | None) -> Change:
    """Replace a header of bag-info.txt, or take it out."""

    def change(members: Members) -> None:
        lines = members["bag-info.txt"].decode().splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(f"{label}:")]
        assert len(kept) == len(lines) - 1
        added = [] if value is None else [f"{label}: {value}\n"]
        members["bag-info.txt"] = "".join(kept + added).encode()

    return change


def append(name: str, content: bytes) -> Change:
    """Add bytes at the end of a member, which is made if it is not there."""

    def change(members: Members) -> None:
        members[name] = members.get(name, b"") + content

    return change


def put(name: str, content: bytes) -> Change:
    return lambda members: members.update({name: content})


def drop(name: str) -> Change:
    return lambda members: members.pop(name)


def edit_json(name: str, **fields: object) -> Change:
    """Replace fields of a JSON document."""

    def change(members: Members) -> None:
        members[name] = json.dumps(json.loads(members[name]) | fields).encode()

    return change


def reseal(members: Members, key: DeviceKey = KEY, *, namespace: str = "package@writerdesk") -> None:
    """New tag manifest and signature: what a hostile writer with a key of their own can always do."""
    members["tagmanifest-sha256.txt"] = manifest(members, tag_names(members))
    for name in [name for name in members if name.startswith("signatures/")]:
        del members[name]
    signature = key.sign(members["tagmanifest-sha256.txt"], namespace)
    members[f"signatures/{key.key_id}.sshsig"] = signature.encode()


def forged(*changes: Change, top: str | None = None) -> bytes:
    """A good package with the payload changed, then made consistent again, sum, digests and signature."""
    folder, members = unzipped(sealed().data)
    for change in changes:
        change(members)
    set_header("Payload-Oxum", oxum(members))(members)
    members["manifest-sha256.txt"] = manifest(members, payload_names(members))
    reseal(members)
    return zipped(members, folder if top is None else top)


def forged_tags(*changes: Change, top: str | None = None) -> bytes:
    """A good package with the tag files changed, and only tag manifest and signature made to fit."""
    folder, members = unzipped(sealed().data)
    for change in changes:
        change(members)
    reseal(members)
    return zipped(members, folder if top is None else top)


def tampered(*changes: Change) -> bytes:
    """A good package with members changed and nothing made to fit."""
    folder, members = unzipped(sealed().data)
    for change in changes:
        change(members)
    return zipped(members, folder)
