"""``ro-crate-metadata.json``: the package's payload described in RO-Crate 1.2 for anybody's catalogue."""

from __future__ import annotations

import mimetypes
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from writerdesk.packages.contents import CRATE, CRATE_PROFILE, PIECE_TXT
from writerdesk.resources import resource

_CONTEXT = "https://w3id.org/ro/crate/1.2/context"
_TYPES = {".txt": "text/plain", ".json": "application/json", ".jsonl": "application/jsonl"}


@cache
def _glottocodes() -> Mapping[str, str]:
    return dict(tomllib.loads(resource("glottocodes.toml").read_text(encoding="utf-8"))["glottocodes"])


def glottocode(tag: str) -> str | None:
    """Glottocode of a BCP 47 tag: the entry of its longest known prefix (``ff-Adlm`` → ``ff``), or None."""
    parts = tag.split("-")
    known = _glottocodes()
    prefixes = ["-".join(parts[:n]).lower() for n in range(len(parts), 0, -1)]
    return next((known[prefix] for prefix in prefixes if prefix in known), None)


def crate_document(
    *, uuid: str, title: str, language: str, licence: str, author: str, published: str, files: Mapping[str, int]
) -> dict[str, Any]:
    """The metadata document. ``files``: path in ``data/`` → size in bytes; ``published``: date, YYYY-MM-DD."""
    licence_id = licence_address(licence)
    parts = [_file(name, files[name], language) for name in sorted(files) if name != CRATE]
    return {
        "@context": _CONTEXT,
        "@graph": [
            {
                "@id": CRATE,
                "@type": "CreativeWork",
                "about": {"@id": "./"},
                "conformsTo": {"@id": CRATE_PROFILE},
            },
            {
                "@id": "./",
                "@type": "Dataset",
                "identifier": f"urn:uuid:{uuid}",
                "name": title,
                "description": "One literary work, written for a brief and sealed by its author.",
                "datePublished": published,
                "inLanguage": {"@id": "#language"},
                "license": {"@id": licence_id},
                "author": {"@id": "#author"},
                "mainEntity": {"@id": PIECE_TXT},
                "hasPart": [{"@id": part["@id"]} for part in parts],
            },
            {"@id": "#author", "@type": "Person", "name": author},
            {"@id": licence_id, "@type": "CreativeWork", "name": licence, "identifier": licence},
            *_language(language),
            *parts,
        ],
    }


def licence_address(licence: str) -> str:
    """An id for a licence: its own address, the SPDX page of an SPDX identifier, or a local id."""
    if licence.startswith(("https://", "http://")):
        return licence
    plain = all(c.isascii() and (c.isalnum() or c in ".-+") for c in licence)
    return f"https://spdx.org/licenses/{licence}" if plain and not licence.startswith("LicenseRef-") else "#licence"


def _language(tag: str) -> list[dict[str, Any]]:
    code = glottocode(tag)
    identifiers = [{"@id": "#bcp47", "@type": "PropertyValue", "propertyID": "BCP 47", "value": tag}]
    if code:
        identifiers.append(
            {
                "@id": "#glottocode",
                "@type": "PropertyValue",
                "propertyID": "Glottocode",
                "value": code,
                "url": f"https://glottolog.org/resource/languoid/id/{code}",
            }
        )
    names = [{"@id": identifier["@id"]} for identifier in identifiers]
    return [{"@id": "#language", "@type": "Language", "name": tag, "identifier": names}, *identifiers]


def _file(name: str, size: int, language: str) -> dict[str, Any]:
    kind = next((kind for ending, kind in _TYPES.items() if name.endswith(ending)), None)
    entity: dict[str, Any] = {
        "@id": name,
        "@type": "File",
        "name": name.rsplit("/", 1)[-1],
        "contentSize": str(size),
        # The table in the standard library, not the machine's: the same package everywhere.
        "encodingFormat": kind or mimetypes.MimeTypes(()).guess_type(name)[0] or "application/octet-stream",
    }
    return entity | ({"inLanguage": language} if name == PIECE_TXT else {})
