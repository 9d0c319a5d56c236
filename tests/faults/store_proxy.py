"""A bad S3 store: a proxy before a good one that slows, refuses, spoils or loses what a plan names.

Modes: ``pass``; ``slow:S`` (the answer comes after S seconds); ``down`` (500); ``gone`` (the connection ends without an
answer); ``lose`` (a PUT is answered with 200 and nothing is stored); ``spoil`` (a PUT is stored with a byte flipped).
"""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

Plan = Callable[[str, str], str]
_HOP = {"connection", "transfer-encoding", "content-length", "keep-alive", "host"}


class StoreProxy:
    """Listens on loopback; ``plan`` maps a request's method and path to a mode. ``modes`` counts those played."""

    def __init__(self, target: str) -> None:
        self.plan: Plan = lambda _method, _path: "pass"
        self.modes: dict[str, int] = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self, target.removeprefix("http://")))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_problem: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _handler(proxy: StoreProxy, target: str) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 5

        def play(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            mode = proxy.plan(self.command, self.path)
            kind = mode.partition(":")[0]
            if self.command != "PUT" and kind in {"lose", "spoil"}:
                kind = "pass"
            proxy.modes[kind] = proxy.modes.get(kind, 0) + 1
            if kind == "gone":
                self.close_connection = True
                return
            if kind == "slow":
                time.sleep(float(mode.partition(":")[2]))
            if kind in {"down", "lose"}:
                self.answer(500 if kind == "down" else 200, [("ETag", '"as if it were stored"')], b"")
                return
            if kind == "spoil" and body:
                body = bytes([body[0] ^ 1]) + body[1:]
            self.answer(*self.forward(body))

        def forward(self, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
            connection = http.client.HTTPConnection(target, timeout=30)
            try:
                kept = {name: value for name, value in self.headers.items() if name.lower() not in _HOP}
                connection.request(self.command, self.path, body, kept)
                reply = connection.getresponse()
                data = b"" if self.command == "HEAD" else reply.read()
                return reply.status, reply.getheaders(), data
            finally:
                connection.close()

        def answer(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
            self.send_response(status)
            for name, value in headers:
                if name.lower() not in _HOP | {"date", "server"}:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_words: object) -> None:
            """Nothing on the screen."""

        do_GET = do_PUT = do_DELETE = do_HEAD = do_POST = play  # noqa: N815 the names that http.server calls

    return Handler
