"""The signed brief: one zip ``*.wdbrief`` with ``brief.json``, its SSHSIG signature and the attachments it lists.

The signature (namespace ``brief@writerdesk``) is over the exact bytes of ``brief.json``, which names the sha-256 of
every attachment; ``ssh-keygen -Y verify`` and ``sha256sum`` can check both.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from writerdesk.briefs.brief_zip import DOCUMENT, FOLDER, SIGNATURE, document_of, members_of
from writerdesk.briefs.check import check_values
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.shape import Fault
from writerdesk.briefs.source import parse_source
from writerdesk.errors import Refused
from writerdesk.said import Said
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.sshsig import SignatureVerdict, verify

NAMESPACE = "brief@writerdesk"

_WARNINGS = {
    "none": ("brief/unsigned", "This brief is not signed, so nobody stands behind its pay and its rights."),
    "unknown-signer": ("brief/unknown-signer", "This brief is signed with a key that no vendor of yours has."),
    "revoked": ("brief/revoked-signer", "This brief is signed with a key that the vendor has taken back."),
    "expired": ("brief/expired-signer", "This brief is signed with a key outside its time."),
}


@dataclass(frozen=True, slots=True)
class ReadBrief:
    """A brief that was opened. ``sha256`` is of the whole file, ``document`` the exact signed bytes."""

    brief: Brief
    sha256: str
    document: bytes
    signature: SignatureVerdict
    attachments: Mapping[str, bytes]

    @property
    def warning(self) -> str:
        """One sentence on why the brief cannot be taken, or ''."""
        return _WARNINGS.get(self.signature.state, ("", ""))[1]

    def require_takeable(self) -> None:
        """Raise :class:`Refused` (``brief/unsigned``, ``brief/unknown-signer`` …) unless a known vendor signed it."""
        if self.signature.state in _WARNINGS:
            code, sentence = _WARNINGS[self.signature.state]
            raise Refused(code, sentence, "Ask the vendor for a signed brief.", where=self.signature.key_id)


def read_brief_file(data: bytes, allowed: AllowedSigners | None, at: datetime | None = None) -> ReadBrief:
    """Open a signed brief; ``allowed`` are the vendors' brief keys, ``at`` the time to judge them (now).

    An unsigned brief or an unknown signer opens with a warning. Raises :class:`Refused`: ``zip/…``,
    ``brief/changed`` (a byte differs from what was signed), ``brief/wrong-namespace``, ``brief/faults``,
    ``brief/newer``, ``brief/no-document``, ``brief/attachment``, ``document/…``.
    """
    members = members_of(data)
    document = document_of(members)
    signature = members.get(SIGNATURE)
    armour = None if signature is None else signature.decode("ascii", "replace")
    verdict = verify(document, armour, NAMESPACE, allowed, at or datetime.now(UTC))
    _require_unchanged(verdict, signature)
    brief = _brief(parse_source(document))
    attachments = {name.removeprefix(FOLDER): content for name, content in members.items() if name.startswith(FOLDER)}
    _require_listed(brief, attachments)
    return ReadBrief(brief, hashlib.sha256(data).hexdigest(), document, verdict, attachments)


def sign_brief(source: bytes, key: DeviceKey, attachments: Mapping[str, bytes] | None = None) -> bytes:
    """Bytes of the ``*.wdbrief`` for a brief in TOML or JSON; the same input gives the same bytes.

    Fills in who signs and the digests of the attachments, whose contents are given by name. Raises :class:`Refused`
    ``brief/faults`` with the first fault, ``brief/attachment`` for one missing or not listed.
    """
    from writerdesk.trust.zip_writer import write_zip

    given = attachments or {}
    values = _completed(parse_source(source), key, given)
    _require_listed(_brief(values), given)
    document = json.dumps(values, ensure_ascii=False, indent=1, allow_nan=False).encode("utf-8") + b"\n"
    members = {DOCUMENT: document, SIGNATURE: key.sign(document, NAMESPACE).encode("ascii")}
    members |= {FOLDER + name: content for name, content in given.items()}
    return write_zip(members)


def read_source(data: bytes) -> Brief:
    """The brief in TOML or JSON that need not be signed; raises :class:`Refused` ``brief/faults`` and as the parser."""
    return _brief(parse_source(data))


def attachment_files(source: bytes, folder: Path) -> dict[str, bytes]:
    """Contents of the attachments that a brief lists, read from ``folder``; raises ``brief/attachment``."""
    listed = parse_source(source).get("attachments")
    names = [item.get("name") for item in listed if isinstance(item, dict)] if isinstance(listed, list) else []
    return {name: attachment_file(folder, name) for name in names if isinstance(name, str)}


def attachment_file(folder: Path, name: str) -> bytes:
    """One file beside a brief; raises :class:`Refused` ``brief/attachment``."""
    if Path(name).name != name:
        raise _attachment_fault(name, Said("is not a plain file name"))
    try:
        return (folder / name).read_bytes()
    except (OSError, ValueError) as problem:
        raise _attachment_fault(name, Said("cannot be read beside the brief")) from problem


def _completed(values: dict[str, Any], key: DeviceKey, given: Mapping[str, bytes]) -> dict[str, Any]:
    values = dict(values)
    if isinstance(values.get("identity"), dict):
        values["identity"] = {**values["identity"], "signed_by": key.key_id}
    if isinstance(values.get("attachments"), list):
        values["attachments"] = [_with_digest(item, given) for item in values["attachments"]]
    return values


def _with_digest(item: object, given: Mapping[str, bytes]) -> object:
    if not isinstance(item, dict) or item.get("name") not in given:
        return item
    content = given[item["name"]]
    return {**item, "sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}


def _brief(values: dict[str, Any]) -> Brief:
    refuse_errors([fault for fault in check_values(values) if fault.severity == "error"])
    return msgspec.convert(values, Brief)


def refuse_errors(errors: Sequence[Fault]) -> None:
    """Raises :class:`Refused` ``brief/faults`` or ``brief/newer`` for the first of the errors of a brief, if any."""
    if errors:
        first = errors[0]
        code = "brief/newer" if first.code == "brief/newer" else "brief/faults"
        template = "The brief has {count} faults; the first, at {path}: {message}"
        hint = "Run brief check on it to see them all."
        raise Refused(code, template, hint, where=first.path, count=len(errors), path=first.path, message=first.message)


def _require_unchanged(verdict: SignatureVerdict, signature: bytes | None) -> None:
    state = "bad" if verdict.state == "none" and signature is not None else verdict.state
    if state == "bad":
        raise Refused(
            "brief/changed", "This brief is not what was signed.", "Ask the vendor for it again.", where=DOCUMENT
        )
    if state == "wrong-namespace":
        raise Refused(
            "brief/wrong-namespace", "The signature was made for something other than a brief.", where=SIGNATURE
        )


def _require_listed(brief: Brief, contents: Mapping[str, bytes]) -> None:
    """Every attachment is there with its digest, and nothing else is."""
    listed = {attachment.name: attachment for attachment in brief.attachments}
    for name in sorted(listed.keys() | contents.keys()):
        if name not in listed:
            raise _attachment_fault(name, Said("is not listed in the brief"))
        if name not in contents:
            raise _attachment_fault(name, Said("is listed but not there"))
        if listed[name].sha256 != hashlib.sha256(contents[name]).hexdigest():
            raise Refused(
                "brief/changed", "The attachment {name} is not what was signed.", where=FOLDER + name, name=name
            )


def _attachment_fault(name: str, why: Said) -> Refused:
    return Refused("brief/attachment", "The attachment {name} {why}.", where=name, name=name, why=why)
