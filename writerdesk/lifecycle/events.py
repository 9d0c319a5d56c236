"""The event: one signed move in the life of a piece. Its signed JSON text is kept as received, never rebuilt."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from writerdesk.errors import Refused
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.strict_json import read_json

if TYPE_CHECKING:
    from writerdesk.trust.allowed_signers import AllowedSigners
    from writerdesk.trust.envelope import Signed
    from writerdesk.trust.keys import DeviceKey

NAMESPACE = "event@writerdesk"
MAX_BYTES = 1_048_576
MAX_REVISION = 9_999


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Who moved which piece from where to where. JSON keys: id piece revision from to by role at reason payload.

    ``id`` and ``piece`` are UUIDs; ``revision`` counts sealed revisions, 0 before the first; ``by`` is the person's
    (or the vendor's) id; ``at`` is ISO-8601 UTC and orders nothing; ``reason`` is a sentence, or an object with
    code, sentence and clause; ``payload`` depends on the move.
    """

    id: str
    piece: str
    revision: int
    leaves: str = msgspec.field(name="from")
    to: str
    by: str
    role: str
    at: str
    reason: str | dict[str, Any] | None = None
    payload: dict[str, Any] = {}

    def text(self) -> str:
        """The JSON text to sign: all ten keys, in this order, no white space."""
        return msgspec.json.encode(self).decode("utf-8")


_DECODER = msgspec.json.Decoder(Event)


def make_event(
    *,
    piece: str,
    revision: int,
    leaves: str,
    to: str,
    by: str,
    role: str,
    now: datetime,
    reason: str | dict[str, Any] | None = None,
    payload: dict[str, Any] | None = None,
) -> Event:
    """A new event with an id of its own; ``now`` is an aware datetime, written in UTC with milliseconds."""
    return Event(
        id=str(uuid.uuid4()),
        piece=piece,
        revision=revision,
        leaves=leaves,
        to=to,
        by=by,
        role=role,
        at=timestamp(now),
        reason=reason,
        payload=payload or {},
    )


def read_event(text: str | bytes) -> Event:
    """The event in a JSON text that somebody handed in.

    Raises :class:`Refused`: ``document/…`` for JSON that is not strict or lacks a key, ``event/too-long``,
    ``event/id``, ``event/revision``, ``event/time``, ``event/who``. Whether the move is allowed is judged by
    :func:`writerdesk.lifecycle.folding.check_move`.
    """
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    if len(data) > MAX_BYTES:
        raise Refused("event/too-long", "The event is larger than {most} bytes.", "Shorten it.", most=MAX_BYTES)
    event = read_json(data, Event, "event")
    _require_values(event)
    return event


def stored_event(text: str) -> Event:
    """The event in a text that :func:`read_event` took before and that was kept."""
    return _DECODER.decode(text)


def sign_event(event: Event, key: DeviceKey) -> Signed:
    """Envelope of ``event`` signed with the mover's device key (SSHSIG, namespace ``event@writerdesk``)."""
    from writerdesk.trust.envelope import sign_document

    return sign_document(event.text(), key, NAMESPACE)


def open_event(envelope: Signed, signer: AllowedSigners | str, at: datetime) -> Event:
    """The event in ``envelope`` after its signature was found good for ``signer`` (allowed signers or one public line).

    Raises :class:`Refused` with ``signature/…`` or ``event/…``.
    """
    from writerdesk.trust.envelope import open_signed

    return read_event(open_signed(envelope, NAMESPACE, signer, at))


def moment(at: str) -> datetime:
    """Aware datetime of an event's ``at``; raises ValueError for anything but a full date and time with an offset."""
    parsed = datetime.fromisoformat(at)
    if parsed.tzinfo is None or "T" not in at:
        raise ValueError(at)
    return parsed.astimezone(UTC)


def _require_values(event: Event) -> None:
    for name in ("id", "piece"):
        if not _is_uuid(getattr(event, name)):
            raise Refused("event/id", "The event's {name} is not a UUID.", where=name, name=name)
    if not 0 <= event.revision <= MAX_REVISION:
        raise Refused("event/revision", "The event's revision number is out of range.", where="revision")
    try:
        moment(event.at)
    except (ValueError, OverflowError) as problem:
        raise Refused("event/time", "The event's time is not an ISO-8601 time with its zone.", where="at") from problem
    if not event.by.strip() or len(event.by) > 200:
        raise Refused("event/who", "The event does not say who moved.", where="by")


def _is_uuid(value: str) -> bool:
    try:
        return str(uuid.UUID(value)) == value.lower()
    except ValueError:
        return False
