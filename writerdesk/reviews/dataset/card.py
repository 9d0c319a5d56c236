"""``README.md``: the dataset card, YAML that loaders read and words that people read.

Source of the YAML keys: Hugging Face Hub documentation, "Dataset Cards". ``dataset_info`` gives the columns' types, so
that a column that is empty in one file loads like the others.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from string import Template

from writerdesk.resources import resource
from writerdesk.reviews.agreement import Agreement
from writerdesk.reviews.dataset.contents import Contents
from writerdesk.reviews.dataset.fields import COLUMNS, Column, Part
from writerdesk.reviews.dataset.licences import FOLDER, hub_licence, licence_file_name
from writerdesk.reviews.dataset.splits import THRESHOLD

_DTYPES = {"text": "string", "texts": "string", "whole": "int64", "number": "float64", "numbers": "float64"}
_PARQUET = "\nThe same rows, in the same order, stand once more as Parquet in `parquet/`.\n"
_SIZES = ("n<1K", "1K<n<10K", "10K<n<100K", "100K<n<1M", "1M<n<10M")


def card_document(contents: Contents) -> bytes:
    """The whole card."""
    return f"---\n{_front_matter(contents)}---\n\n{_body(contents)}".encode()


def _front_matter(contents: Contents) -> str:
    licences = [hub_licence(licence) for licence in contents.count("licence")]
    rows = contents.rows
    lines = [
        f"pretty_name: {_quoted(contents.title)}",
        *([f"license: {_quoted(licences[0])}"] if len(licences) == 1 else _listed("license", licences)),
        *_listed("language", contents.languages),
        *_listed("language_bcp47", contents.count("language")),
        *_listed("annotations_creators", ["expert-generated"]),
        *_listed("language_creators", ["expert-generated"]),
        *_listed("multilinguality", ["monolingual" if len(contents.languages) == 1 else "multilingual"]),
        *_listed("source_datasets", ["original"]),
        *_listed("task_categories", ["text-generation"]),
        *_listed("size_categories", [_SIZES[min(max(len(str(rows)) - 3, 0), len(_SIZES) - 1)]]),
        *_listed("tags", ["literature", "croissant"]),
        "configs:",
        '- config_name: "default"',
        "  data_files:",
    ]
    for split in contents.splits:
        lines += [f"  - split: {_quoted(split)}", f"    path: {_quoted(f'data/{split}-*.jsonl')}"]
    lines += ["dataset_info:", '  config_name: "default"', "  features:"]
    return "\n".join(lines + [line for column in COLUMNS for line in _feature(column)]) + "\n"


def _feature(column: Column) -> list[str]:
    name = f"  - name: {column.name}"
    if column.kind == "records":
        return [name, "    list:", *(line for part in column.parts for line in _record_field(part))]
    kind = _DTYPES[column.kind]
    return [name, f"    list: {kind}" if column.kind == "texts" else f"    dtype: {kind}"]


def _record_field(part: Part) -> list[str]:
    kind = _DTYPES[part.kind]
    return [f"    - name: {part.name}", f"      list: {kind}" if part.kind == "numbers" else f"      dtype: {kind}"]


def _listed(key: str, values: Iterable[str]) -> list[str]:
    found = [f"- {_quoted(value)}" for value in values]
    return [f"{key}:", *found] if found else [f"{key}: []"]


def _quoted(text: str) -> str:
    """A YAML double-quoted scalar: "no" stays a language, and nothing in a text ends it early."""
    plain = json.dumps(text, ensure_ascii=False)
    return "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in plain)


def _body(contents: Contents) -> str:
    template = Template(resource("release", "card.md").read_text(encoding="utf-8"))
    licences = contents.count("licence")
    return template.substitute(
        title=contents.title,
        summary=contents.summary,
        version=contents.changes.version,
        threshold=THRESHOLD,
        scopes=", ".join(contents.scopes),
        parquet=_PARQUET if contents.parquet else "",
        splits=_counts(contents.splits),
        languages=_counts(contents.count("language")),
        kinds=_counts(contents.count("kind")),
        left_out=_counts(contents.left_out),
        columns=_table([f"`{column.name}`", _type_words(column), _column_words(column)] for column in COLUMNS),
        licences=_table([_cell(one), str(n), f"`{FOLDER}/{licence_file_name(one)}`"] for one, n in licences.items()),
        agreement=_table(
            [_cell(brief), _cell(criterion), *_agreement(found)]
            for (brief, criterion), found in contents.agreements.items()
        ),
    )


def _agreement(found: Agreement) -> list[str]:
    if found.alpha is None or found.low is None or found.high is None:
        return [str(found.n), str(found.raters), "not defined", "—"]
    return [str(found.n), str(found.raters), f"{found.alpha:.3f}", f"{found.low:.3f} to {found.high:.3f}"]


def _type_words(column: Column) -> str:
    words = {"text": "text", "texts": "list of texts", "whole": "whole number", "records": "list of records"}
    return words[column.kind] + (" or null" if column.null else "")


def _column_words(column: Column) -> str:
    parts = " ".join(f"`{part.name}`: {part.words}" for part in column.parts)
    return f"{column.words} {parts}".strip()


def _counts(counts: Mapping[str, int]) -> str:
    return _table([_cell(name), str(count)] for name, count in counts.items())


def _table(rows: Iterable[list[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) or "| none | |"


def _cell(text: str) -> str:
    """A text that somebody else wrote, as code within a table cell."""
    plain = "".join("_" if c in "|`" or not c.isprintable() else c for c in text)
    return f"`{plain[:120]}`"
