"""``croissant.json``: the release in MLCommons Croissant 1.1, with the vocabulary for responsible AI.

Source: Croissant Format Specification 1.1 (http://mlcommons.org/croissant/1.1) and its RAI extension 1.0. There is no
``datePublished``: a release carries no date, so that the same store gives the same bytes.
"""

from __future__ import annotations

import json
from typing import Any

from writerdesk.packages.crate import licence_address
from writerdesk.reviews.dataset.contents import Contents, DataFile
from writerdesk.reviews.dataset.fields import COLUMNS, Column, Part
from writerdesk.reviews.dataset.licences import FOLDER, licence_file_name
from writerdesk.reviews.dataset.splits import SPLITS

CONFORMS = ["http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0"]
_TYPES = {"text": "sc:Text", "texts": "sc:Text", "whole": "sc:Integer", "number": "sc:Float", "numbers": "sc:Float"}
_SPLIT_TYPES = {"train": "cr:TrainingSplit", "validation": "cr:ValidationSplit", "test": "cr:TestSplit"}
_TERMS = (
    "annotation arrayShape citeAs column containedIn equivalentProperty excludes extract field fileProperty fileObject "
    "fileSet format includes isArray isLiveDataset jsonPath key md5 parentField path recordSet references regex "
    "repeated replace samplingRate separator source subField transform unArchive value"
).split()


def croissant_document(contents: Contents) -> bytes:
    """The metadata as indented JSON with one final newline."""
    document = {
        "@context": _context(),
        "@type": "sc:Dataset",
        "name": f"accepted-pieces-{'-'.join(contents.scopes)}",
        "description": contents.summary,
        "conformsTo": CONFORMS,
        "version": contents.changes.version,
        "license": _licences(contents),
        "inLanguage": list(contents.count("language")),
        "keywords": ["literature", "creative writing", "human-written", *contents.count("kind")],
        "creator": {"@type": "Organization", "name": "The signer of SHA256SUMS.sshsig"},
        "citeAs": f"{contents.title}, version {contents.changes.version}, named by the SHA-256 of its SHA256SUMS.",
        "isLiveDataset": False,
        **_responsible(contents),
        "distribution": [
            *(_file_object(file, "application/jsonlines") for file in contents.files),
            *(_file_object(file, "application/vnd.apache.parquet") for file in contents.parquet),
        ],
        "recordSet": [_splits(contents), *(_record_set(file) for file in contents.files)],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _context() -> dict[str, Any]:
    return {
        "@language": "en",
        "@vocab": "https://schema.org/",
        "sc": "https://schema.org/",
        "cr": "http://mlcommons.org/croissant/",
        "rai": "http://mlcommons.org/croissant/RAI/",
        "dct": "http://purl.org/dc/terms/",
        "conformsTo": "dct:conformsTo",
        "data": {"@id": "cr:data", "@type": "@json"},
        "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
        "examples": {"@id": "cr:examples", "@type": "@json"},
        **{term: f"cr:{term}" for term in _TERMS},
    }


def _licences(contents: Contents) -> list[str]:
    """Addresses; a licence without one is named by its file here."""
    addresses = {licence: licence_address(licence) for licence in contents.count("licence")}
    return sorted(
        {
            address if "://" in address else f"{FOLDER}/{licence_file_name(licence)}"
            for licence, address in addresses.items()
        }
    )


def _responsible(contents: Contents) -> dict[str, Any]:
    readers = sorted(contents.readers)
    per_item = f"{readers[0]} to {readers[-1]} readers scored a criterion of a piece." if readers else "No scores."
    return {
        "rai:dataCollection": "Writers took a signed brief, wrote the piece, sealed it with their own key and "
        "consented to each use; language leads read it, asked for changes where needed, and accepted it.",
        "rai:dataCollectionType": ["Manual Human Curation"],
        "rai:dataAnnotationProtocol": "Readers score the criteria of the brief's rubric; every value is kept, none is "
        "averaged. Krippendorff's alpha (ordinal) stands beside the values.",
        "rai:annotationsPerItem": per_item,
        "rai:machineAnnotationTools": ["none"],
        "rai:personalSensitiveInformation": "No names, keys, dates or records of the writing are included; authors are "
        "pseudonyms of this release. The texts are literature and may name people, real or invented.",
        "rai:dataUseCases": [f"Uses that every writer consented to: {', '.join(contents.scopes)}."],
        "rai:dataLimitations": "Each piece answers one brief; languages, forms and writers are not a balanced sample.",
        "rai:dataReleaseMaintenancePlan": "A piece that is withdrawn is absent from the next release, and CHANGES.md "
        "lists it.",
    }


def _file_object(file: DataFile, encoding: str) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": file.path,
        "name": file.path,
        "contentUrl": file.path,
        "contentSize": f"{file.size} B",
        "encodingFormat": encoding,
        "sha256": file.sha256,
    }


def _splits(contents: Contents) -> dict[str, Any]:
    fields = (("name", "sc:Text"), ("url", "sc:URL"))
    present = [split for split in SPLITS if split in contents.splits]
    return {
        "@type": "cr:RecordSet",
        "@id": "splits",
        "name": "splits",
        "dataType": "cr:Split",
        "key": {"@id": "splits/name"},
        "field": [
            {"@type": "cr:Field", "@id": f"splits/{name}", "name": name, "dataType": kind} for name, kind in fields
        ],
        "data": [{"splits/name": split, "splits/url": _SPLIT_TYPES[split]} for split in present],
    }


def _record_set(file: DataFile) -> dict[str, Any]:
    name = file.path.removeprefix("data/").removesuffix(".jsonl")
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": f"The rows of {file.path}: {file.rows} pieces of the split {file.split}.",
        "key": {"@id": f"{name}/id"},
        "field": [_field(name, file.path, column) for column in COLUMNS],
    }


def _field(records: str, path: str, column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "@type": "cr:Field",
        "@id": f"{records}/{column.name}",
        "name": column.name,
        "description": column.words,
    }
    source = {"fileObject": {"@id": path}, "extract": {"column": column.name}}
    if column.kind != "records":
        repeated = {"repeated": True} if column.kind == "texts" else {}
        return field | {"dataType": _TYPES[column.kind], **repeated, "source": source}
    return field | {"repeated": True, "subField": [_part(field["@id"], path, column, part) for part in column.parts]}


def _part(parent: str, path: str, column: Column, part: Part) -> dict[str, Any]:
    return {
        "@type": "cr:Field",
        "@id": f"{parent}/{part.name}",
        "name": part.name,
        "description": part.words,
        "dataType": _TYPES[part.kind],
        "repeated": True,
        "source": {
            "fileObject": {"@id": path},
            "extract": {"column": column.name},
            "transform": {"jsonPath": f"$[*].{part.name}"},
        },
    }
