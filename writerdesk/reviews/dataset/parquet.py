"""The same rows once more as Apache Parquet, for readers of columns: the extra ``parquet``, with pyarrow.

Source: Apache Parquet, format 2.6. The same rows give the same bytes with the same pyarrow, which the file names.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from writerdesk.errors import ToolProblem
from writerdesk.reviews.dataset.fields import COLUMNS, Column, Part
from writerdesk.storage.faults import translated

FOLDER = "parquet"
_ROWS_A_GROUP = 2_000
"""So many rows are in memory at once."""


def parquet_name(path: str) -> str:
    """Where the rows of ``data/train-00000.jsonl`` stand: ``parquet/train-00000.parquet``."""
    return f"{FOLDER}/{Path(path).stem}.parquet"


def require_parquet() -> None:
    """Raise :class:`ToolProblem` ``tool/parquet-extra`` where pyarrow is not installed."""
    if find_spec("pyarrow") is None:
        raise ToolProblem(
            "tool/parquet-extra",
            "The library for Parquet is not installed.",
            "Install WriterDesk with its extra: writerdesk[parquet].",
        )


def write_parquet(lines: Path, out: Path) -> None:
    """Write the rows of a data file into the new file ``out``, in their order; raises ``disk/…``."""
    from pyarrow import RecordBatch
    from pyarrow.parquet import ParquetWriter

    schema = _schema()
    with translated(out), ParquetWriter(out, schema, version="2.6", compression="zstd") as writer:
        for group in _groups(lines):
            writer.write_batch(RecordBatch.from_pylist(group, schema=schema))


def _groups(lines: Path) -> Iterator[list[dict[str, Any]]]:
    with lines.open("rb") as opened:
        rows = (msgspec.json.decode(line) for line in opened)
        while group := list(islice(rows, _ROWS_A_GROUP)):
            yield group


def _schema() -> Any:
    import pyarrow as pa

    return pa.schema([pa.field(column.name, _type(column), nullable=column.null) for column in COLUMNS])


def _type(column: Column | Part) -> Any:
    """The type of a column or of a field of its records; what stands in a list is never null."""
    import pyarrow as pa

    plain = {"text": pa.string(), "whole": pa.int64(), "number": pa.float64()}
    if column.kind in plain:
        return plain[column.kind]
    if isinstance(column, Column) and column.kind == "records":
        fields = [pa.field(part.name, _type(part), nullable=part.kind == "number") for part in column.parts]
        return pa.list_(pa.field("item", pa.struct(fields), nullable=False))
    inner = pa.string() if column.kind == "texts" else pa.float64()
    return pa.list_(pa.field("item", inner, nullable=False))
