"""Whether the packages of one piece are one chain: each revision names the one before by its tag manifest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise

import msgspec

from writerdesk.packages.contents import PackageContents
from writerdesk.packages.verifying import Fault
from writerdesk.said import Said

REFUSALS = {
    "chain/missing": "A revision between these is missing, so what came before cannot be shown.",
    "chain/parent": "The revision names another one before it than the package that is here.",
    "chain/twice": "Two different packages say that they are the same revision.",
}


class Chain(msgspec.Struct, frozen=True):
    """The packages of one piece: ``revisions`` that are here in their order, and what breaks the chain.

    A chain may begin after the first revision: what stands before it is then not shown, and nothing contradicts it.
    """

    piece: str
    revisions: tuple[int, ...]
    errors: tuple[Fault, ...]

    @property
    def holds(self) -> bool:
        """Whether each revision follows the one before."""
        return not self.errors

    def document(self) -> dict[str, object]:
        """As ``package verify`` prints it."""
        return {"piece": self.piece, "revisions": self.revisions, "holds": self.holds, "errors": self.errors}


def chains_of(packages: Mapping[str, PackageContents]) -> list[Chain]:
    """The chains among packages that were verified, by the names of their files; one a piece, by the piece's id.

    The same package under two names is one.
    """
    pieces: defaultdict[str, dict[str, tuple[str, PackageContents]]] = defaultdict(dict)
    for file, contents in packages.items():
        pieces[contents.info.piece].setdefault(contents.tagmanifest_sha256, (file, contents))
    return [_chain(piece, list(found.values())) for piece, found in sorted(pieces.items())]


def _chain(piece: str, found: list[tuple[str, PackageContents]]) -> Chain:
    ordered = sorted(found, key=lambda one: (one[1].info.revision, one[0]))
    faults = []
    for (_file, before), (file, after) in pairwise(ordered):
        step = after.info.revision - before.info.revision
        if step == 0:
            faults.append(_fault("chain/twice", file))
        elif step > 1:
            faults.append(_fault("chain/missing", file))
        elif not _follows(after, [one for _name, one in ordered]):
            faults.append(_fault("chain/parent", file))
    return Chain(piece, tuple(one.info.revision for _file, one in ordered), tuple(faults))


def _follows(after: PackageContents, there: list[PackageContents]) -> bool:
    """Where the revision before is here twice, naming either of the two is no fault of this one."""
    before = [one for one in there if one.info.revision == after.info.revision - 1]
    return after.info.parent in {one.tagmanifest_sha256 for one in before}


def _fault(code: str, where: str) -> Fault:
    return Fault(code, where, Said(REFUSALS[code]))
