"""Serving an office over HTTP: in the foreground, or in a thread for the practice desk and tests."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any, Self

import uvicorn
from uvicorn._types import ASGIReceiveCallable, ASGISendCallable, ASGISendEvent, Scope

from writerdesk.endpoint.app import build_app
from writerdesk.endpoint.metrics import Watched, logged
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.store_addresses import StoreAddresses
from writerdesk.endpoint.sweeping import keep_house
from writerdesk.errors import NetworkProblem, Usage

GRACE_SECONDS = 3
SWEEP_SECONDS = 3600.0
THREADS = 16  # some of which may wait for a slow store while the others answer
MOST_DRAINED = 256 * 1024 * 1024
DRAIN_SECONDS = 10
START_SECONDS = 30


class _Server(uvicorn.Server):
    """uvicorn, which tells those who wait for news that it ends."""

    def __init__(self, config: uvicorn.Config, stopping: threading.Event, started: threading.Event) -> None:
        super().__init__(config)
        self._stopping = stopping
        self._ready = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready.set()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._stopping.set()
        super().handle_exit(sig, frame)


class ServerThread:
    """An office served by a thread of this process. ``url`` is where; :meth:`stop` leaves nothing running."""

    def __init__(self, folder: Path, host: str = "127.0.0.1", port: int = 0) -> None:
        """Open the office and return once it answers. Raises ``desk/…``, ``disk/…``, ``network/port``."""
        self._stopping, started = threading.Event(), threading.Event()
        with contextlib.ExitStack() as opened:
            self._socket = opened.enter_context(listen(host, port))
            self.url = url_of(self._socket)
            self.office = opened.enter_context(Office(folder))
            self._server = make_server(self.office, self._stopping, started)
            self._opened = opened.pop_all()
        self._thread = threading.Thread(target=self._run, name="writerdesk-endpoint", daemon=True)
        self._thread.start()
        if not started.wait(START_SECONDS):
            self.stop()
            raise NetworkProblem("network/start", "The endpoint did not start in time.", "Try again.")

    def stop(self) -> None:
        """End it; twice is once."""
        self._stopping.set()
        self._server.should_exit = True
        self._thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(serve(self._server, self._socket, self.office))
        finally:
            self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def serve_forever(
    folder: Path,
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    addresses: StoreAddresses | None = None,
    replica: bool = False,
    log_requests: bool = False,
    tls: tuple[Path, Path] | None = None,
) -> None:
    """Serve in the foreground until SIGTERM or Ctrl-C. The first line of output is ``{"listening": URL}``.

    Raises what :class:`Office` and :func:`listen` raise; ``addresses`` and ``replica`` are the office's.
    The log goes to standard error as JSON lines; ``log_requests``: with a line for each request.
    ``tls``: files of a certificate and its key (PEM), for a room without a proxy; raises ``endpoint/certificate``.
    """
    if tls is not None:
        _require_certificate(*tls)
    stopping, started = threading.Event(), threading.Event()
    opened = Office(folder, addresses=addresses, replica=replica)
    log = logged(sys.stderr, requests=log_requests)
    with opened as office, listen(host, port) as listener, _signals_end_quietly(), log:
        server = make_server(office, stopping, started, tls)
        url = url_of(listener, "http" if tls is None else "https")
        gc.collect()
        gc.freeze()  # what stands now stands to the end: no search for garbage has to go through it again
        print(json.dumps({"listening": url}), flush=True)  # noqa: T201 the contract's first line
        asyncio.run(serve(server, listener, office))


def make_server(
    office: Office, stopping: threading.Event, started: threading.Event, tls: tuple[Path, Path] | None = None
) -> uvicorn.Server:
    """A server that is not running yet."""
    app = build_app(office, stopping)
    config = uvicorn.Config(
        Drained(Watched(app, app.state.metrics)),
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        timeout_keep_alive=30,
        ssl_certfile=None if tls is None else str(tls[0]),
        ssl_keyfile=None if tls is None else str(tls[1]),
    )
    return _Server(config, stopping, started)


async def serve(server: uvicorn.Server, listener: socket.socket, office: Office) -> None:
    """Run ``server``; now and every hour sweep old parts and make the moves that are due by the clock."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS, "writerdesk-endpoint"))
    sweeping = asyncio.create_task(_sweep(office))
    try:
        await server.serve(sockets=[listener])
    finally:
        sweeping.cancel()
        await asyncio.gather(sweeping, return_exceptions=True)


async def _sweep(office: Office) -> None:
    while True:
        await asyncio.to_thread(keep_house, office)
        await asyncio.sleep(SWEEP_SECONDS)


def listen(host: str, port: int) -> socket.socket:
    """A listening socket, also right after another process with this port was killed. Raises ``network/port``."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":  # there it would let two servers have one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(2048)
    except (OSError, OverflowError) as error:
        listener.close()
        raise NetworkProblem(
            "network/port", "Port {port} cannot be used here.", "Take another one, or 0 for a free one.", port=port
        ) from error
    return listener


def url_of(listener: socket.socket, scheme: str = "http") -> str:
    """``http://host:port`` of a listening socket."""
    host, port = listener.getsockname()[:2]
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


def _require_certificate(certificate: Path, key: Path) -> None:
    import ssl

    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(certificate, key, password="")
    except (OSError, ValueError) as error:  # SSLError is an OSError
        raise Usage(
            "endpoint/certificate", "This certificate and key cannot be used.",
            "Give two PEM files that belong together, the key without a password.", where=certificate.name,
        ) from error  # fmt: skip


class Drained:
    """Reads what a client still sends after an early answer, so that the answer is not lost with the connection."""

    def __init__(self, app: Any) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        """Serve one request by the wrapped application."""
        names = {name for name, _value in scope["headers"]} if scope["type"] == "http" else set()
        if not names & {b"content-length", b"transfer-encoding"} or b"expect" in names:
            await self._app(scope, receive, send)
            return
        body = _Body(receive)

        async def sending(message: ASGISendEvent) -> None:
            if message["type"] != "http.response.body" or message.get("more_body", False) or body.read:
                await send(message)
                return
            await send({"type": "http.response.body", "body": message["body"], "more_body": True})
            await body.drain()
            await send({"type": "http.response.body", "body": b"", "more_body": False})

        await self._app(scope, body.receive, sending)


class _Body:
    """A request's body on its way; ``read`` once nothing more of it can come."""

    def __init__(self, receive: ASGIReceiveCallable) -> None:
        self._receive = receive
        self.read = False

    async def receive(self) -> Any:
        message = await self._receive()
        if message["type"] == "http.disconnect" or not message.get("more_body", False):
            self.read = True
        return message

    async def drain(self) -> None:
        """Read to the end, within reason."""
        taken = 0
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_SECONDS):
                while not self.read and taken < MOST_DRAINED:
                    taken += len((await self.receive()).get("body", b""))


@contextlib.contextmanager
def _signals_end_quietly() -> Iterator[None]:
    """Uvicorn raises the signal again after it has ended; then the program shall go on to close its files."""
    known = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in known.items():
            signal.signal(number, handler)
