"""Faults of a brief's language, dates, confidentiality and addresses that types alone do not show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import msgspec

from writerdesk.briefs.conditions import Confidentiality, Delivery, Rights, Times
from writerdesk.briefs.documents import BriefLanguage
from writerdesk.briefs.shape import Fault
from writerdesk.errors import Refused
from writerdesk.said import Said
from writerdesk.trust.media import names_no_kind

_REGION = re.compile("[A-Z]{2}|[0-9]{3}")
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


def moment(text: str) -> datetime:
    """Aware UTC datetime of a brief's time; ValueError when it is no full date and time with a zone."""
    parsed = datetime.fromisoformat(text)
    if parsed.tzinfo is None or "T" not in text:
        raise ValueError(text)
    return parsed.astimezone(UTC)


def time_faults(text: str, path: str) -> Iterator[Fault]:
    """A fault when ``text`` is no time."""
    if _moment_or_none(text) is None:
        message = Said("“{text}” is not a date and time with its zone, as 2027-01-31T12:00:00Z.", text=text)
        yield Fault(path, "brief/time", message)


def _moment_or_none(text: str) -> datetime | None:
    try:
        return moment(text)
    except (ValueError, OverflowError):
        return None


def tag_faults(tag: str, path: str) -> Iterator[Fault]:
    """A fault when ``tag`` is not formed as RFC 5646 asks."""
    from writerdesk.languages.tags import parse_tag

    try:
        parse_tag(tag)
        well_formed = tag == tag.strip() and "_" not in tag
    except Refused:
        well_formed = False
    if not well_formed:
        message = Said("“{tag}” is not a BCP 47 language tag such as ur-Arab.", tag=tag)
        yield Fault(path, "brief/language-tag", message)


def region_faults(region: str | None, path: str) -> Iterator[Fault]:
    """A fault when ``region`` is neither two capital letters (ISO 3166) nor three digits (UN M.49)."""
    if region is not None and not _REGION.fullmatch(region):
        yield Fault(path, "brief/region", Said("“{region}” is not a region such as IN or 419.", region=region))


def twice(name: str) -> Said:
    """The sentence for what stands in a list a second time."""
    return Said("“{name}” is there twice.", name=name)


def language_faults(values: Mapping[str, Any]) -> Iterator[Fault]:
    """Faults of the group ``language``."""
    language = msgspec.convert(values["language"], BriefLanguage)
    yield from tag_faults(language.tag, "language.tag")
    yield from region_faults(language.region, "language.region")
    for at, dialect in enumerate(language.dialects):
        if dialect in language.dialects[:at]:
            yield Fault(f"language.dialects.{at}", "brief/duplicate", twice(dialect), "warning")


def term_faults(values: Mapping[str, Any]) -> Iterator[Fault]:
    """Faults of the groups ``time``, ``confidentiality`` and ``delivery``, and of their order in time."""
    times = msgspec.convert(values["time"], Times)
    named = {
        "identity.issued_at": values["identity"]["issued_at"],
        "time.offer_expires": times.offer_expires,
        "time.accept_by": times.accept_by,
        "time.due": times.due,
    }
    for path, text in list(named.items())[1:]:
        yield from time_faults(text, path)
    confidentiality = msgspec.convert(values["confidentiality"], Confidentiality)
    if confidentiality.purge_at is not None:
        named["confidentiality.purge_at"] = confidentiality.purge_at
        yield from time_faults(confidentiality.purge_at, "confidentiality.purge_at")
    elif confidentiality.level != "open":
        message = Said("A restricted or secret brief says when the local copy is deleted.")
        yield Fault("confidentiality.purge_at", "brief/missing", message)
    yield from _order_faults(named)
    delivery = msgspec.convert(values["delivery"], Delivery)
    yield from _endpoint_faults(delivery)
    yield from _attachment_faults(delivery)


def rights_faults(values: Mapping[str, Any]) -> Iterator[Fault]:
    """Rights that contradict each other: a licence for everybody beside rights for one, or beside a secret."""
    rights = msgspec.convert(values["rights"], Rights)
    level = msgspec.convert(values["confidentiality"], Confidentiality).level
    if rights.licence.upper().startswith(("CC-", "CC0", "CC BY")):
        for name, told in (("exclusive", rights.exclusive), ("assignment", rights.assignment)):
            if told:
                message = Said(
                    "{licence} gives everybody the right to use the text; “{field}” takes it away again.",
                    licence=rights.licence,
                    field=name,
                )
                yield Fault(f"rights.{name}", "brief/rights-clash", message)
        if level != "open":
            message = Said(
                "{licence} makes the piece public, though the brief is {level}.", licence=rights.licence, level=level
            )
            yield Fault("rights.licence", "brief/rights-clash", message, "warning")
    if level == "secret" and "publication" in rights.scopes:
        yield Fault("rights.scopes", "brief/rights-clash", Said("A secret piece cannot be published."))


_ORDER = (
    ("identity.issued_at", "time.accept_by"),
    ("identity.issued_at", "time.offer_expires"),
    ("time.accept_by", "time.due"),
    ("time.offer_expires", "time.due"),
    ("time.due", "confidentiality.purge_at"),
)


def _order_faults(named: Mapping[str, str]) -> Iterator[Fault]:
    known = {path: at for path, text in named.items() if (at := _moment_or_none(text)) is not None}
    for before, after in _ORDER:
        if before in known and after in known and known[before] > known[after]:
            yield Fault(after, "brief/time-order", Said("{after} lies before {before}.", after=after, before=before))


def _endpoint_faults(delivery: Delivery) -> Iterator[Fault]:
    for at, endpoint in enumerate(delivery.endpoints):
        if not _is_endpoint(endpoint):
            message = Said("“{address}” is not an https address (http only on this machine).", address=endpoint)
            yield Fault(f"delivery.endpoints.{at}", "brief/endpoint", message)


def _attachment_faults(delivery: Delivery) -> Iterator[Fault]:
    for at, line in enumerate(delivery.attachments):
        if names_no_kind(line):
            message = Said("“{line}” is no kind of file that can go along with a piece.", line=line)
            yield Fault(f"delivery.attachments.{at}", "brief/attached-kind", message)
    limits = {"attachments_most": delivery.attachments_most, "attachment_bytes": delivery.attachment_bytes}
    for name, limit in limits.items():
        if limit is not None and not delivery.attachments:
            message = Said("No file may go along, so there is nothing to limit.")
            yield Fault(f"delivery.{name}", "brief/attached-none", message, "warning")


def _is_endpoint(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return False
    plain = host in _LOOPBACK and parts.scheme == "http"
    return bool(host) and parts.username is None and (parts.scheme == "https" or plain)
