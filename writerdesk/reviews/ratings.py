"""A table of ratings as a CSV file: RFC 4180, UTF-8 (a byte-order mark is tolerated), header ``unit,rater,value``."""

from __future__ import annotations

import csv
import io
import re
import unicodedata

from writerdesk.errors import Refused

HEADER = ["unit", "rater", "value"]
# float() would take "1_000", " 1", "१" and "infinity" as well.
_NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")


def is_decimal(text: str) -> bool:
    """Whether a text is a number as programs write it: ASCII digits, a point, an exponent."""
    return _NUMBER.fullmatch(text) is not None


def read_ratings(data: bytes) -> dict[str, dict[str, str | None]]:
    """``[unit][rater]`` → the value as text, None where the field is empty. Texts are brought to NFC.

    Raises :class:`Refused`: ``agreement/not-utf8``, ``agreement/not-csv``, ``agreement/header``, ``agreement/row`` for
    a row without exactly three fields or without a unit or rater, ``agreement/twice`` for a rater twice on a unit.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(
            "agreement/not-utf8", "The table is not UTF-8.", "Save it as CSV in UTF-8.", where=f"byte {error.start}"
        ) from error
    reader = csv.reader(io.StringIO(unicodedata.normalize("NFC", text), newline=""), strict=True)
    table: dict[str, dict[str, str | None]] = {}
    try:
        if next(reader, None) != HEADER:
            raise Refused(
                "agreement/header",
                "The table does not begin with the header unit,rater,value.",
                "Write unit,rater,value as the first line.",
                where="line 1",
            )
        for row in reader:
            if row:
                _add(table, row, f"line {reader.line_num}")
    except csv.Error as error:
        raise Refused(
            "agreement/not-csv",
            "The table is not CSV as RFC 4180 describes it.",
            "Look at the quotation marks in this line.",
            where=f"line {reader.line_num}",
        ) from error
    return table


def _add(table: dict[str, dict[str, str | None]], row: list[str], where: str) -> None:
    if len(row) != len(HEADER) or not row[0] or not row[1]:
        raise Refused(
            "agreement/row",
            "A row has a unit, a rater and a value, separated by commas.",
            "Correct this row; only the value may be empty.",
            where=where,
        )
    unit, rater, value = row
    ratings = table.setdefault(unit, {})
    if rater in ratings:
        raise Refused(
            "agreement/twice",
            "A rater has two rows for the same unit.",
            "Keep one of them.",
            where=where,
        )
    ratings[rater] = value or None
