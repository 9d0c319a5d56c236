"""The vendor's endpoint as the desk sees it: one method a route of ``resources/openapi.yaml``.

An answer is judged before it is believed: a redirect or HTML is a captive portal, 408, 425, 429 and 5xx come again
later, 401 means that the vendor does not know this device, every other 4xx is a "no" with the vendor's reason.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Self, TypeVar
from urllib.parse import quote

import msgspec

from writerdesk.errors import Declined, NetworkProblem, Refused
from writerdesk.said import Said
from writerdesk.sync.connection import TOTAL_SECONDS, Answer, Connection
from writerdesk.trust.courier import Count
from writerdesk.trust.invites import VendorKeys
from writerdesk.trust.strict_json import quick_json

PART_BYTES = 32 * 1024
LONGEST_PAUSE = 24 * 3600
MOST_SAID = 1000
"""Characters of a vendor's reason that are kept and shown."""

UNAUTHORISED = "sync/unauthorised"
_LATER = {408, 425, 429}
T = TypeVar("T")


class WellKnown(msgspec.Struct, frozen=True):
    """``/.well-known/writerdesk``."""

    vendor: str
    name: str
    keys: VendorKeys
    time: str
    limits: dict[str, int] = {}
    uploads: list[str] = []


class EnrolmentAnswer(msgspec.Struct, frozen=True):
    """What an enrolment gives."""

    person: str
    role: str
    vendor: str
    device: str
    token: str


class FeedItem(msgspec.Struct, frozen=True):
    """One thing that became known."""

    seq: Count
    kind: str
    id: str
    document: msgspec.Raw


class FeedPage(msgspec.Struct, frozen=True):
    """Items in order and the next cursor."""

    items: list[FeedItem]
    next: Count


class QueuePage(msgspec.Struct, frozen=True):
    """Rows of the queue as JSON, and the ``after`` of the next page."""

    items: list[dict[str, Any]]
    next: str | None = None


class _Problem(msgspec.Struct, frozen=True):
    code: str = ""
    detail: str = ""
    errors: list[dict[str, Any]] = []
    missing: list[str] = []


def now_utc() -> datetime:
    """The time of this machine."""
    return datetime.now(UTC)


class EndpointClient:
    """A vendor's endpoint at ``url``, asked with a device ``token``. One thread at a time. Close it.

    ``language`` is the tag of the one in which the vendor's server is asked to say no.

    Every method raises :class:`NetworkProblem` for what may work later (``fields['retry_after']``: seconds, when the
    server said so), and :class:`Declined` for a no: :data:`UNAUTHORISED` for 401, else the vendor's own code, with
    ``fields['status']``.
    """

    def __init__(
        self,
        url: str,
        token: str = "",
        pinned: str | None = None,
        *,
        clock: Callable[[], datetime] = now_utc,
        seconds: float = TOTAL_SECONDS,
        language: str = "",
    ) -> None:
        self._connection = Connection(url, pinned, seconds)
        self._headers = {"Authorization": f"Bearer {token}"} if token else {}
        if language:
            self._headers["Accept-Language"] = language
        self._clock = clock

    def well_known(self, vendor: str | None = None) -> WellKnown:
        """Who serves there; sends nothing about the person."""
        query = {} if vendor is None else {"vendor": vendor}
        return _read(self._ask("GET", "/.well-known/writerdesk", query=query), WellKnown)

    def enrol(self, code: str, public_key: str, device: str, vendor: str | None = None) -> EnrolmentAnswer:
        """Use an invite."""
        body = msgspec.json.encode({"code": code, "public_key": public_key, "device": device, "vendor": vendor})
        return _read(self._ask("POST", "/v1/enrolments", body=body), EnrolmentAnswer)

    def put_package(self, uuid: str, data: bytes) -> bytes:
        """Send a package whole; the answer, which is not a receipt before it is proven."""
        kind = "application/octet-stream"
        return self._ask("PUT", f"/v1/packages/{uuid}", body=data, kind=kind, digest=True).body

    def put_parts(self, uuid: str, data: bytes) -> bytes:
        """Send a package in parts: only those that the endpoint lacks travel; the answer to the manifest."""
        chunks = [data[start : start + PART_BYTES] for start in range(0, len(data), PART_BYTES)]
        parts = {hashlib.sha256(chunk).hexdigest(): chunk for chunk in chunks}
        names = [hashlib.sha256(chunk).hexdigest() for chunk in chunks]
        manifest = msgspec.json.encode({"sha256": hashlib.sha256(data).hexdigest(), "size": len(data), "parts": names})
        path = f"/v1/packages/{uuid}/manifest"
        try:
            return self._ask("PUT", path, body=manifest).body
        except Declined as problem:
            missing = [name for name in problem.fields.get("missing", []) if name in parts]  # type: ignore[attr-defined]
            if not missing:
                raise
        for name in missing:
            kind = "application/octet-stream"
            self._ask("PUT", f"/v1/packages/{uuid}/parts/{name}", body=parts[name], kind=kind)
        return self._ask("PUT", path, body=manifest).body

    def get_package(self, uuid: str) -> bytes | None:
        """The receipt that a package got, not yet proven, or None when it never arrived."""
        return self._unless_unknown(f"/v1/packages/{uuid}")

    def get_content(self, uuid: str) -> bytes:
        """The exact bytes of a package that this lead holds."""
        return self._ask("GET", f"/v1/packages/{uuid}/content", media="application/octet-stream").body

    def put_event(self, event_id: str, body: bytes) -> bytes:
        """Send a signed event; the answer, not yet proven."""
        return self._ask("PUT", f"/v1/events/{event_id}", body=body).body

    def feed(self, after: int, limit: int = 200, wait: int = 0) -> FeedPage:
        """What became known after a cursor; waits up to ``wait`` seconds for news."""
        query = {"after": after, "limit": limit, "wait": wait}
        return _read(self._ask("GET", "/v1/feed", query=query, extra_seconds=wait), FeedPage)

    def queue(self, after: str = "", limit: int = 500) -> QueuePage:
        """One page of what this lead may claim or holds."""
        return _read(self._ask("GET", "/v1/queue", query={"after": after, "limit": limit}), QueuePage)

    def brief(self, brief: str, version: int) -> bytes:
        """The signed brief."""
        return self._ask("GET", f"/v1/briefs/{quote(brief, safe='')}/{version}", media="application/zip").body

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_problem: object) -> None:
        self.close()

    def _unless_unknown(self, path: str) -> bytes | None:
        try:
            return self._ask("GET", path).body
        except Declined as problem:
            if problem.fields.get("status") == 404:
                return None
            raise

    def _ask(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        query: Mapping[str, Any] | None = None,
        media: str = "application/json",
        kind: str = "application/json",
        digest: bool = False,
        extra_seconds: float = 0.0,
    ) -> Answer:
        headers = dict(self._headers)
        if body is not None:
            headers["Content-Type"] = kind
        if digest and body is not None:
            headers["Content-Digest"] = f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"
        answer = self._connection.ask(
            method, path, headers=headers, body=body, query=query, extra_seconds=extra_seconds
        )
        _judge(answer, media, self._clock())
        return answer


def _judge(answer: Answer, media: str, now: datetime) -> None:
    """Return for the endpoint's own success, else raise as :class:`EndpointClient` says."""
    if (
        300 <= answer.status < 400
        or answer.status == 511
        or answer.media_type in {"text/html", "application/xhtml+xml"}
    ):
        raise NetworkProblem(
            "network/portal",
            "The network here asks for a login first.",
            "Open a web page and log in; the rest follows.",
        )
    if answer.status in _LATER or answer.status >= 500 or answer.status == 407:
        raise NetworkProblem(
            "network/busy", "The vendor's server asks to come back later ({status}).", "It is tried again by itself.",
            status=answer.status, retry_after=retry_after(answer.headers.get("retry-after"), now),
        )  # fmt: skip
    if answer.status >= 400:
        raise _no(answer)
    if answer.status < 200 or answer.media_type != media:
        raise strange_answer()


def _no(answer: Answer) -> Declined:
    try:
        problem = quick_json(answer.body, _Problem)
    except msgspec.DecodeError:
        problem = _Problem()
    if answer.status == 401:
        return Declined(
            UNAUTHORISED, "The vendor does not know this device any more.", "Ask the vendor for a new invite.",
            status=401,
        )  # fmt: skip
    words = problem.detail[:MOST_SAID] or Said("The vendor's server said no.")
    first = problem.errors[0] if problem.errors else {}
    code = str(first.get("code") or problem.code or "sync/refused")
    return Declined(
        code, "{words}", where=str(first.get("where", "")), words=words, status=answer.status, missing=problem.missing
    )


def strange_answer() -> NetworkProblem:
    """What is said of an answer that no endpoint gives."""
    return NetworkProblem(
        "network/strange-answer", "Something other than the vendor's server answered.", "It is tried again by itself."
    )


def _read(answer: Answer, kind: type[T]) -> T:
    try:
        return quick_json(answer.body, kind)
    except msgspec.DecodeError as error:
        raise strange_answer() from error


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that ``Retry-After`` asks for, as a number or a date (RFC 9110, 10.2.3), at most a day."""
    if value is None:
        return None
    try:
        seconds = float(value) if value.strip().isdigit() else (parsedate_to_datetime(value) - now).total_seconds()
    except (ValueError, TypeError):
        return None
    return min(max(seconds, 0.0), LONGEST_PAUSE)


def digest_fits(data: bytes, sha256: str) -> None:
    """Raise :class:`Refused` ``package/changed`` unless ``data`` has this SHA-256."""
    same_digest(hashlib.sha256(data).hexdigest(), sha256)


def same_digest(found: str, sha256: str) -> None:
    """As :func:`digest_fits`, for the SHA-256 that was ``found``."""
    if found != sha256:
        raise Refused("package/changed", "The sealed file is not what was sealed.", "Restore it from a backup.")
