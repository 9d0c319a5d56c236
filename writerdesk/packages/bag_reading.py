"""The strict reader of a package's bag: BagIt 1.0 (RFC 8493) and nothing that BagIt leaves open.

``bagit.py`` accepts tag files that nothing covers, fetch.txt and manifests that list less; this reader does not.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from writerdesk.packages.bag_info import FOLDER, BagInfo, read_bag_info
from writerdesk.packages.bag_manifests import changed_files, manifests_in, read_manifest
from writerdesk.packages.bag_writing import BAGIT_TXT
from writerdesk.packages.faults import refusal

TAGMANIFEST = "tagmanifest-sha256.txt"
_SIGNATURE = re.compile(r"signatures/[A-Za-z0-9_.-]+\.sshsig")


@dataclass(frozen=True)
class Bag:
    """A bag of sound structure. ``changed`` are the files whose digest fails; the rest is what was sealed.

    ``members`` are all files by path within the bag, ``signatures`` the armoured ones by path.
    """

    info: BagInfo
    members: Mapping[str, bytes]
    signatures: Mapping[str, bytes]
    changed_payload: tuple[str, ...]
    changed_tags: tuple[str, ...]

    @property
    def tagmanifest(self) -> bytes:
        """What the signatures are over."""
        return self.members[TAGMANIFEST]

    @property
    def tagmanifest_sha256(self) -> str:
        """Hex digest that the next revision names as its parent."""
        return hashlib.sha256(self.tagmanifest).hexdigest()


def read_bag(zip_members: Mapping[str, bytes]) -> Bag:
    """Read the bag in a zip's members; Refused ``bag/…`` for its structure, digests are only reported."""
    folder, members = _top_folder(zip_members)
    if members["bagit.txt"] != BAGIT_TXT:
        raise refusal("bag/bagit-txt", "bagit.txt")
    if "bag-info.txt" not in members:
        raise refusal("bag/no-bag-info", "bag-info.txt")
    info = read_bag_info(members["bag-info.txt"], folder)
    if "fetch.txt" in members:
        raise refusal("bag/fetch-txt", "fetch.txt")
    payload = {name for name in members if name.startswith("data/")}
    signatures = {name for name in members if _SIGNATURE.fullmatch(name)}
    tagmanifests = manifests_in(members, tag=True)
    covered = set(members) - payload - signatures - set(tagmanifests.values())
    changed_payload = _judge(members, manifests_in(members, tag=False), payload, "bag/unlisted-file", tag=False)
    changed_tags = _judge(members, tagmanifests, covered, "bag/uncovered-tag-file", tag=True)
    size = sum(len(members[name]) for name in payload)
    # A changed payload explains a wrong sum; a wrong sum over an unchanged payload is a fault of its own.
    if not changed_payload and (info.octets, info.streams) != (size, len(payload)):
        raise refusal("bag/oxum", "Payload-Oxum")
    return Bag(info, members, {name: members[name] for name in sorted(signatures)}, changed_payload, changed_tags)


def _top_folder(zip_members: Mapping[str, bytes]) -> tuple[str, dict[str, bytes]]:
    """The package's uuid from its one top folder, and the members by path within it."""
    tops = {name.split("/", 1)[0] for name in zip_members}
    if len(tops) != 1 or any("/" not in name for name in zip_members):
        raise refusal("bag/top-folder", ", ".join(sorted(tops)[:3]))
    top = tops.pop()
    members = {name.removeprefix(f"{top}/"): content for name, content in zip_members.items()}
    if "bagit.txt" not in members:
        nested = [name for name in members if name.endswith("/bagit.txt")]
        raise refusal("bag/nested", nested[0]) if nested else refusal("bag/no-bagit-txt", "bagit.txt")
    match = FOLDER.fullmatch(top)
    if not match:
        raise refusal("bag/folder-name", top)
    return match[1], members


def _judge(
    members: Mapping[str, bytes], manifests: Mapping[str, str], files: set[str], unlisted: str, *, tag: bool
) -> tuple[str, ...]:
    """Check that the manifests list exactly ``files``; the changed files."""
    listed = read_manifest(members[manifests["sha256"]], manifests["sha256"], "sha256", tag=tag)
    missing, extra = sorted(set(listed) - set(members)), sorted(files - set(listed))
    if missing or extra:
        raise refusal("bag/missing-file", missing[0]) if missing else refusal(unlisted, extra[0])
    changed = set(changed_files(members, listed, "sha256"))
    for algorithm, name in sorted(manifests.items()):
        if algorithm == "sha256":
            continue
        again = read_manifest(members[name], name, algorithm, tag=tag)
        if set(again) != set(listed):
            raise refusal("bag/second-manifest", name)
        changed.update(changed_files(members, again, algorithm))
    return tuple(sorted(changed))
