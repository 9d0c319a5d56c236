"""What a running server tells of itself: Prometheus text for ``/metrics``, and one JSON line a request for the log.

Neither holds a name, an id, an address, a token or a text: routes are named as the contract names them.
"""

from __future__ import annotations

import json
import logging
import re
import threading
import time
import traceback
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from uvicorn._types import ASGIReceiveCallable, ASGISendCallable, ASGISendEvent, HTTPScope, Scope

from writerdesk import __version__

LOG = logging.getLogger("writerdesk.endpoint")
REQUESTS = logging.getLogger("writerdesk.endpoint.requests")
MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_ROUTES = (
    (re.compile(r"/(\.well-known/writerdesk|health|ready|metrics|v1/enrolments|v1/feed|v1/queue)"), None),
    (re.compile(r"/v1/packages/[^/]+"), "/v1/packages/{package}"),
    (re.compile(r"/v1/packages/[^/]+/(content|manifest)"), "/v1/packages/{package}/"),
    (re.compile(r"/v1/packages/[^/]+/parts/[^/]+"), "/v1/packages/{package}/parts/{part}"),
    (re.compile(r"/v1/events/[^/]+"), "/v1/events/{event}"),
    (re.compile(r"/v1/briefs/[^/]+/[^/]+"), "/v1/briefs/{brief}/{version}"),
)
_METHODS = {"GET", "HEAD", "PUT", "POST", "OPTIONS"}


def route_of(path: str) -> str:
    """The contract's name of an address, ``other`` for one that it does not have."""
    for pattern, name in _ROUTES:
        found = pattern.fullmatch(path)
        if found is not None:
            return path if name is None else name + (found[1] if name.endswith("/") else "")
    return "other"


class Metrics:
    """Counters of one process since it began. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._began = time.time()
        self._requests: dict[tuple[str, str, int], int] = defaultdict(int)
        self._seconds: dict[str, float] = defaultdict(float)
        self._bytes = {"received": 0, "sent": 0}

    def count(self, method: str, route: str, status: int, seconds: float, received: int, sent: int) -> None:
        """One request is over; sizes in bytes of the bodies."""
        with self._lock:
            self._requests[method, route, status] += 1
            self._seconds[route] += seconds
            self._bytes["received"] += received
            self._bytes["sent"] += sent

    def text(self, gauges: Mapping[str, int]) -> str:
        """Everything in the text format 0.0.4; ``gauges`` are numbers of the store, by the last part of their name."""
        with self._lock:
            return "".join(f"{line}\n" for line in self._lines(gauges))

    def _lines(self, gauges: Mapping[str, int]) -> Iterator[str]:
        yield "# HELP writerdesk_info Version of the server."
        yield "# TYPE writerdesk_info gauge"
        yield f'writerdesk_info{{version="{__version__}"}} 1'
        yield "# TYPE writerdesk_start_time_seconds gauge"
        yield f"writerdesk_start_time_seconds {self._began:.3f}"
        yield "# HELP writerdesk_requests_total Requests answered; 0 is for a client that went away."
        yield "# TYPE writerdesk_requests_total counter"
        for (method, route, status), number in sorted(self._requests.items()):
            yield f'writerdesk_requests_total{{method="{method}",route="{route}",status="{status}"}} {number}'
        yield "# TYPE writerdesk_request_seconds_total counter"
        for route, seconds in sorted(self._seconds.items()):
            yield f'writerdesk_request_seconds_total{{route="{route}"}} {seconds:.6f}'
        yield "# TYPE writerdesk_body_bytes_total counter"
        for way, size in self._bytes.items():
            yield f'writerdesk_body_bytes_total{{way="{way}"}} {size}'
        for name, number in sorted(gauges.items()):
            yield f"# TYPE writerdesk_store_{name} gauge"
            yield f"writerdesk_store_{name} {number}"


class Watched:
    """Counts and logs what the wrapped application answers."""

    def __init__(self, app: Any, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        """Serve one request by the wrapped application."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = _Request(scope, self._metrics)

        async def receiving() -> Any:
            message = await receive()
            if message["type"] == "http.request":
                request.received += len(message.get("body", b""))
            return message

        async def sending(message: ASGISendEvent) -> None:
            if message["type"] == "http.response.start":
                request.status = message["status"]
            elif message["type"] == "http.response.body":
                request.sent += len(message["body"])
                if not message.get("more_body", False):
                    request.end()  # before the client knows that it is over: whoever asks next finds it counted
            await send(message)

        try:
            await self._app(scope, receiving, sending)
        finally:
            request.end()


class _Request:
    """One request on its way; ended once."""

    def __init__(self, scope: HTTPScope, metrics: Metrics) -> None:
        self._metrics = metrics
        self._method = scope["method"] if scope["method"] in _METHODS else "other"
        self._route = route_of(scope["path"])
        self._begun = time.monotonic()
        self._ended = False
        self.status = self.received = self.sent = 0

    def end(self) -> None:
        """Count it and write its line; a second time does nothing."""
        if self._ended:
            return
        self._ended = True
        seconds = time.monotonic() - self._begun
        self._metrics.count(self._method, self._route, self.status, seconds, self.received, self.sent)
        said = {
            "method": self._method, "route": self._route, "status": self.status, "ms": round(seconds * 1000, 1),
            "received": self.received, "sent": self.sent,
        }  # fmt: skip
        REQUESTS.info("request", extra={"said": said})


class JsonLines(logging.Formatter):
    """A log line as one JSON object: ``at`` (UTC), ``level``, ``event``, what was said, and where a bug was."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, without its end."""
        at = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        line: dict[str, object] = {
            "at": f"{at}.{int(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            **getattr(record, "said", {}),
        }
        if record.exc_info and record.exc_info[0] is not None:
            # Names and places alone: the words of an error may hold what somebody wrote.
            line["kind"] = record.exc_info[0].__name__
            frames = traceback.extract_tb(record.exc_info[2])
            line["where"] = [f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in frames]
        return json.dumps(line, ensure_ascii=False)


@contextmanager
def logged(stream: TextIO, *, requests: bool) -> Iterator[None]:
    """Write the endpoint's log to ``stream`` as JSON lines: warnings and errors, and each request where wanted."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    before = REQUESTS.level
    LOG.addHandler(handler)
    LOG.propagate = False
    REQUESTS.setLevel(logging.INFO if requests else logging.WARNING)
    try:
        yield
    finally:
        REQUESTS.setLevel(before)
        LOG.propagate = True
        LOG.removeHandler(handler)
