"""bag-info.txt, read strictly: which package this is, of which piece, for which brief."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from writerdesk.errors import Refused
from writerdesk.packages.faults import refusal
from writerdesk.trust.strict_json import utf8_text

NONE = "none"
_LABEL = re.compile(r"[!-9;-~][ -9;-~]*+")
_LINE_BREAKERS = re.compile("[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029]")
_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
FOLDER = re.compile(f"wd-({_UUID})")
_PATTERNS = {
    "Payload-Oxum": r"[0-9]{1,15}\.[0-9]{1,6}",
    "WriterDesk-Package-Version": r"[1-9][0-9]{0,5}(\.[0-9]{1,6})?",
    "WriterDesk-Vendor": r"\S.*",
    "WriterDesk-Brief": rf"{NONE}|\S+@[1-9][0-9]{{0,8}}",
    "WriterDesk-Piece": r"\S+",
    "WriterDesk-Revision": r"[1-9][0-9]{0,8}",
    "WriterDesk-Parent": rf"{NONE}|sha256:[0-9a-f]{{64}}",
}


@dataclass(frozen=True)
class BagInfo:
    """The headers that WriterDesk knows, with ``none`` as None, and all headers as they stand."""

    uuid: str
    octets: int
    streams: int
    bagged: date
    vendor: str | None
    brief: str | None
    piece: str
    revision: int
    parent: str | None
    headers: tuple[tuple[str, str], ...]


def read_bag_info(data: bytes, uuid: str) -> BagInfo:
    """Parse bag-info.txt of the package ``uuid`` (from its folder); Refused ``bag/…``."""
    headers = _headers(data)
    known = {label: _single(headers, label, pattern) for label, pattern in _PATTERNS.items()}
    if known["WriterDesk-Package-Version"].split(".")[0] != "1":
        raise refusal("bag/newer-version", f"WriterDesk-Package-Version: {known['WriterDesk-Package-Version']}")
    identifiers = [v for v in _values(headers, "External-Identifier") if v.lower().startswith("urn:uuid:")]
    if not identifiers or any(value != f"urn:uuid:{uuid}" for value in identifiers):
        raise refusal("bag/identifier", "External-Identifier")
    octets, streams = known["Payload-Oxum"].split(".")
    revision = int(known["WriterDesk-Revision"])
    parent = known["WriterDesk-Parent"]
    if (revision == 1) != (parent == NONE):
        raise refusal("bag/parent", "WriterDesk-Parent")
    return BagInfo(
        uuid=uuid,
        octets=int(octets),
        streams=int(streams),
        bagged=_date(_values(headers, "Bagging-Date")[0]),
        vendor=_or_none(known["WriterDesk-Vendor"]),
        brief=_or_none(known["WriterDesk-Brief"]),
        piece=known["WriterDesk-Piece"],
        revision=revision,
        parent=_or_none(parent.removeprefix("sha256:")),
        headers=tuple(headers),
    )


def _headers(data: bytes) -> list[tuple[str, str]]:
    try:
        text = utf8_text(data, "bag-info.txt")
    except Refused as error:
        raise refusal("bag/bag-info", "bag-info.txt") from error
    headers: list[tuple[str, str]] = []
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        label, colon, value = line.partition(":")
        if _LINE_BREAKERS.search(line.replace("\t", " ")):
            raise refusal("bag/bag-info", f"bag-info.txt line {number}")
        if line[:1] in {" ", "\t"} and headers:  # RFC 8493 section 2.2.2: a value may go on in an indented line
            headers[-1] = (headers[-1][0], f"{headers[-1][1]} {line.strip()}")
        elif colon and _LABEL.fullmatch(label):
            headers.append((label.strip(), value.strip()))
        else:
            raise refusal("bag/bag-info", f"bag-info.txt line {number}")
    return headers


def _values(headers: list[tuple[str, str]], label: str) -> list[str]:
    found = [value for name, value in headers if name.lower() == label.lower()]
    if not found:
        raise refusal("bag/missing-header", label)
    return found


def _single(headers: list[tuple[str, str]], label: str, pattern: str) -> str:
    values = _values(headers, label)
    # Other programs break on a second Payload-Oxum, so it may not even be repeated (RFC 8493 section 2.2.2).
    if len(set(values)) > 1 or (label == "Payload-Oxum" and len(values) > 1):
        raise refusal("bag/header-conflict", label)
    if not re.fullmatch(pattern, values[0]):
        raise refusal("bag/header-value", label)
    return values[0]


def _or_none(value: str) -> str | None:
    return None if value == NONE else value


def _date(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise refusal("bag/header-value", "Bagging-Date") from error
