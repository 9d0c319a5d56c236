"""Verifying a package with nothing but its bytes: no desk, no network (10-shell, ``package verify``)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec

from writerdesk.errors import Refused
from writerdesk.packages.bag_reading import TAGMANIFEST, Bag, read_bag
from writerdesk.packages.bag_writing import NAMESPACE
from writerdesk.packages.contents import NormalText, PackageContents, read_contents
from writerdesk.packages.faults import exit_status_of, refusal
from writerdesk.said import Said
from writerdesk.trust.age import is_age
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.sshsig import SignatureState, SignatureVerdict, verify
from writerdesk.trust.strict_zip import Limits, read_zip

# With several signatures the worst word that is certain wins; good counts only if none is false.
_ORDER: tuple[SignatureState, ...] = (
    "bad",
    "good",
    "revoked",
    "expired",
    "wrong-namespace",
    "unknown-signer",
)


class Fault(msgspec.Struct, frozen=True):
    """One reason: ``layer/word``, the file, header or member, and a sentence."""

    code: str
    where: str
    message: Said


@dataclass(frozen=True)
class Verification:
    """The judgement on a package. ``uuid``, ``revision`` and ``brief`` are None where the structure was refused, and
    ``brief`` also for a personal piece; ``contents`` is None unless structure, digests and documents hold.
    """

    errors: tuple[Fault, ...]
    signature: SignatureState
    key_id: str = ""
    principal: str = ""
    uuid: str | None = None
    revision: int | None = None
    brief: str | None = None
    contents: PackageContents | None = None

    @property
    def valid(self) -> bool:
        """Whether nothing speaks against the package."""
        return not self.errors

    @property
    def exit_status(self) -> int:
        """0 valid, 1 a digest or the signature fails, 4 the structure or a document is refused."""
        return max((exit_status_of(fault.code) for fault in self.errors), default=0)

    def document(self) -> dict[str, object]:
        """The JSON of ``package verify``."""
        return {
            "valid": self.valid,
            "errors": self.errors,
            "signature": self.signature,
            "uuid": self.uuid,
            "revision": self.revision,
            "brief": self.brief,
        }


def verify_package(
    data: bytes,
    allowed: AllowedSigners | None,
    at: datetime,
    limits: Limits | None = None,
    *,
    normal: NormalText | None = None,
) -> Verification:
    """Judge the bytes of a ``.wdpkg`` file; ``at`` (aware) is the time for which the signature is judged.

    Who has just brought the text into NFC gives it as ``normal``: it need not be looked through for that again.
    Never raises for what is in ``data``. The same bytes always get the same codes in the same order.
    """
    try:
        if is_age(data):
            raise refusal("zip/encrypted-package")
        bag = read_bag(read_zip(data, limits))
    except Refused as error:
        return Verification((fault_of(error),), "none")
    verdict = _judge_signatures(bag, allowed, at)
    errors = [fault_of(refusal("bag/tag-digest", name)) for name in bag.changed_tags]
    errors += [fault_of(refusal("bag/digest", name)) for name in bag.changed_payload]
    contents = None
    if not errors:
        try:
            contents = _contents(bag, normal)
        except Refused as error:
            errors.append(fault_of(error))
    if verdict.state != "good" and (allowed is not None or verdict.state != "unknown-signer"):
        errors.append(fault_of(refusal(f"signature/{verdict.state}", verdict.key_id or TAGMANIFEST)))
    return Verification(
        errors=tuple(errors),
        signature=verdict.state,
        key_id=verdict.key_id,
        principal=verdict.principal,
        uuid=bag.info.uuid,
        revision=bag.info.revision,
        brief=bag.info.brief,
        contents=contents,
    )


def fault_of(error: Refused) -> Fault:
    """The line in ``errors`` for a refusal."""
    return Fault(error.code, error.where, error.said)


def _contents(bag: Bag, normal: NormalText | None) -> PackageContents:
    payload = {name.removeprefix("data/"): content for name, content in bag.members.items() if name.startswith("data/")}
    return read_contents(bag.info, payload, bag.tagmanifest_sha256, normal)


def _judge_signatures(bag: Bag, allowed: AllowedSigners | None, at: datetime) -> SignatureVerdict:
    verdicts = [
        verify(bag.tagmanifest, content.decode("latin-1"), NAMESPACE, allowed, at)
        for content in bag.signatures.values()
    ]
    # An empty file in signatures/ claims to be a signature and is none.
    judged = [SignatureVerdict("bad") if verdict.state == "none" else verdict for verdict in verdicts]
    return min(judged, key=lambda verdict: _ORDER.index(verdict.state), default=SignatureVerdict("none"))
