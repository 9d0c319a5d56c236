"""``ro-crate-metadata.json``: the package's payload described in RO-Crate 1.2 for anybody's catalogue."""

from __future__ import annotations

import mimetypes
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from writerdesk.packages.contents import ATTACHMENTS, CRATE, CRATE_PROFILE, PIECE_TXT
from writerdesk.resources import resource
from writerdesk.trust.media import kind_of_name

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
    *, uuid: str, title: str, language: str, licence: str, author: str, published: str, files: Mapping[str, int],
    told: Mapping[str, str] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """The metadata document. ``files``: path in ``data/`` → size in bytes; ``published``: date, YYYY-MM-DD; ``told``:
    path in ``data/`` → what the writer says of that file.
    """
    licence_id, said = licence_address(licence), told or {}
    parts = [_file(name, files[name], language, said.get(name, "")) for name in sorted(files) if name != CRATE]
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


def described(crate: Mapping[str, Any]) -> dict[str, str]:
    """What a crate says of its files, by their paths in ``data/``; what has another shape is passed by."""
    graph = crate.get("@graph")
    found = {}
    for one in graph if isinstance(graph, list) else []:
        name, words = (one.get("@id"), one.get("description")) if isinstance(one, dict) else (None, None)
        if isinstance(name, str) and isinstance(words, str):
            found[name] = words
    return found


def _file(name: str, size: int, language: str, told: str) -> dict[str, Any]:
    media = kind_of_name(name) if name.startswith(ATTACHMENTS) else None
    kind = next((kind for ending, kind in _TYPES.items() if name.endswith(ending)), media and media.media_type)
    entity: dict[str, Any] = {
        "@id": name,
        "@type": "File",
        "name": name.rsplit("/", 1)[-1],
        "contentSize": str(size),
        # The table in the standard library, not the machine's: the same package everywhere.
        "encodingFormat": kind or mimetypes.MimeTypes(()).guess_type(name)[0] or "application/octet-stream",
    }
    return entity | ({"inLanguage": language} if name == PIECE_TXT else {}) | ({"description": told} if told else {})
