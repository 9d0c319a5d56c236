"""Every reason for which a package is refused or fails, in one table, besides those of ``trust.strict_zip``.

Structure (exit 4) unless it stands in :data:`DIGEST_CODES` or begins with ``signature/`` (exit 1).
"""

from __future__ import annotations

from writerdesk.errors import Refused

REFUSALS = {
    "zip/encrypted-package": "This package is encrypted for the vendor.",
    "bag/top-folder": "The package does not hold exactly one folder.",
    "bag/nested": "The bag lies in a folder within the folder.",
    "bag/folder-name": "The folder is not named wd- and the package's id.",
    "bag/no-bagit-txt": "bagit.txt is missing.",
    "bag/bagit-txt": "bagit.txt says something other than its two lines.",
    "bag/no-bag-info": "bag-info.txt is missing.",
    "bag/bag-info": "bag-info.txt holds a line that is no header.",
    "bag/missing-header": "bag-info.txt lacks a header.",
    "bag/header-conflict": "bag-info.txt gives a header twice with different values.",
    "bag/header-value": "A header of bag-info.txt has no meaning.",
    "bag/newer-version": "The package was made by a newer WriterDesk, in a format this one does not know.",
    "bag/identifier": "The folder's name and External-Identifier name different packages.",
    "bag/parent": "A first revision has no parent, a later one has.",
    "bag/fetch-txt": "fetch.txt asks to fetch files from elsewhere.",
    "bag/no-manifest": "There is no manifest.",
    "bag/no-tagmanifest": "There is no tag manifest.",
    "bag/other-algorithms": "There are manifests, but none with SHA-256.",
    "bag/unknown-algorithm": "A manifest uses a digest that is not known.",
    "bag/second-manifest": "Two manifests do not list the same files.",
    "bag/manifest-line": "A manifest holds a line that is not digest, two spaces, path.",
    "bag/hash-order": "A manifest line has the path before the digest.",
    "bag/duplicate-line": "A manifest lists a file twice.",
    "bag/carriage-return": "A manifest holds a carriage return or an escaped line end in a name.",
    "bag/manifest-path": "A manifest lists a path that is not allowed there.",
    "bag/unlisted-file": "A file of the payload is not in the manifest.",
    "bag/missing-file": "A file in a manifest is missing.",
    "bag/uncovered-tag-file": "A file outside the payload is not covered by the tag manifest.",
    "bag/oxum": "Payload-Oxum does not fit the payload.",
    "bag/digest": "A file of the payload was changed.",
    "bag/tag-digest": "A file that describes the package was changed.",
    "document/missing": "A document is missing.",
    "document/nul": "The text holds a NUL character.",
    "document/carriage-return": "The text holds a carriage return.",
    "document/not-nfc": "The text is not in Unicode's composed form (NFC).",
    "document/final-newline": "The text does not end in exactly one line end.",
    "document/unknown-scope": "The consent names a scope that does not exist.",
    "document/newer-version": "A document was made by a newer WriterDesk, in a format this one does not know.",
    "document/disagrees": "A document speaks of another piece or revision than the package.",
    "document/out-of-range": "A document points to a place behind the end of the text.",
    "document/judged": "What is said of the judged text does not point into it.",
    "document/crate": "ro-crate-metadata.json does not describe this folder.",
    "document/process": "The process record does not hold together.",
    "signature/none": "The package is not signed.",
    "signature/bad": "The signature does not fit the package.",
    "signature/unknown-signer": "The package is signed with a key that nobody vouches for.",
    "signature/wrong-namespace": "The package is signed for another purpose.",
    "signature/revoked": "The package is signed with a key that was taken back.",
    "signature/expired": "The package is signed with a key outside its time.",
}

DIGEST_CODES = frozenset({"bag/digest", "bag/tag-digest"})


def refusal(code: str, where: str = "") -> Refused:
    """The error for one of :data:`REFUSALS` at a file or header."""
    return Refused(code, REFUSALS[code], "Ask the sender for the package again.", where=where)


def exit_status_of(code: str) -> int:
    """Exit status of ``package verify`` for a fault: 1 = digest or signature, 4 = structure."""
    return 1 if code in DIGEST_CODES or code.startswith("signature/") else 4
