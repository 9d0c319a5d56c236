"""``provenance.json``: the fields of the D&TA Data Provenance Standards 1.0.0 that are known, under their own names.

Source: Data & Trust Alliance, Data Provenance Standards (22 fields: source, provenance, use). What is not known is
named as such; dates are left out so that the same store gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json

from writerdesk.reviews.dataset.contents import Contents

_NOT_STATED = (
    "Data origin geography",
    "Dataset issue date",
    "Date of previously issued version of the dataset",
    "Range of dates for data generation",
    "Confidentiality classification",
    "Data processing geography inclusion/exclusion",
    "Data storage geography inclusion/exclusion",
)
_ISSUER = "The signer of SHA256SUMS.sshsig"


def provenance_document(contents: Contents) -> bytes:
    """The document as indented JSON with one final newline."""
    document = {
        "Source": {
            "Standards version used": "1.0.0",
            "Dataset title/name": contents.title,
            "Unique metadata identifier": _identifier(contents),
            "Metadata location": "provenance.json",
            "Dataset issuer": _ISSUER,
            "Description of the dataset": contents.summary,
        },
        "Provenance": {
            "Source metadata for dataset": "croissant.json",
            "Source (if different from Issuer)": "The writers, under pseudonyms in the column author",
            "Method": "Written by people for signed briefs; read, scored and accepted by language leads. No text and "
            "no score was made by a machine, except the text that a critique judges (judged_text).",
            "Data format": "JSON Lines in UTF-8 (application/jsonlines)",
        },
        "Use": {
            "Consent documentation location": "Columns consent_scopes, consent_version and consent_language of each "
            "row; the consent that each writer signed is kept by the issuer in the sealed package.",
            "Privacy enhancing technologies (PETs) or tools applied?": "Yes: authors are pseudonyms by HMAC-SHA-256 "
            "with a secret key, new in each release; names, keys, dates and process records are left out.",
            "License to use": contents.count("licence"),
            "Intended data use": list(contents.scopes),
            "Proprietary data presence": "Copyrighted literary works, each under the licence that its row names.",
        },
        "Not stated": list(_NOT_STATED),
        "WriterDesk": {
            "version": contents.changes.version,
            "rows": contents.rows,
            "authors": contents.authors,
            "splits": dict(contents.splits),
            "left_out": dict(contents.left_out),
            "briefs": contents.count("brief"),
            "languages": contents.count("language"),
            "consent_versions": contents.count("consent_version"),
            "decisions": contents.count("decision"),
        },
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _identifier(contents: Contents) -> str:
    """Named by what it describes: the digest of the data files' digests."""
    digests = "".join(f"{file.sha256}  {file.path}\n" for file in contents.files)
    return f"urn:sha256:{hashlib.sha256(digests.encode()).hexdigest()}"
