"""One HTTP connection to a vendor: time-outs, a total deadline, no redirects, system proxy, system certificates and the
pinned one.

Every foreign error becomes ours here. No client library has a total deadline: a drip of one byte a second defeats each
read time-out; so a timer shuts the socket.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from writerdesk import __version__
from writerdesk.errors import NetworkProblem, Usage
from writerdesk.sync.proxies import is_loopback, system_proxy

if TYPE_CHECKING:
    import ssl

    import httpx2

CONNECT_SECONDS = 15.0
READ_SECONDS = 30.0
TOTAL_SECONDS = 60.0
BYTES_A_SECOND = 1024  # the slowest link on which a body still arrives in time
LARGEST_ANSWER = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: status, headers by lower-case name, and the whole body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def media_type(self) -> str:
        """``application/json`` and the like, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


def checked_url(url: str) -> str:
    """An endpoint's address without its last slash; plain ``http:`` only on this machine. Raises ``network/url``.

    What cannot be seen has no place in it, nor has what would not be sent.
    """
    try:
        parts = urlsplit(url.strip())
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        parts, host = urlsplit(""), ""
    allowed = {"http", "https"} if is_loopback(host) else {"https"}
    more = parts.username is not None or any(not c.isprintable() or c in " ?#\\" for c in url.strip())
    if not host or parts.scheme not in allowed or more:
        raise _not_safe(url)
    return url.strip().rstrip("/")


def _not_safe(url: str) -> Usage:
    return Usage(
        "network/url", "The address {url} is not a safe one: it must begin with https://.",
        "Ask the vendor for the right address.", url=url,
    )  # fmt: skip


class Connection:
    """A connection pool to one address. One thread at a time. Close it.

    ``pinned`` is a PEM certificate that counts for this address alone; ``seconds`` the total time of a request besides
    what its body needs on a slow link.
    """

    def __init__(self, url: str, pinned: str | None = None, seconds: float = TOTAL_SECONDS) -> None:
        self.url = checked_url(url)
        self._seconds = seconds
        self._sockets: list[socket.socket] = []
        self._opened: Any = None  # the stream below TLS, as the client made it
        self._certificates = _certificates(self.url, pinned)
        self._script = ""
        self._made: httpx2.Client | None = None

    @property
    def _client(self) -> httpx2.Client:
        """The library's client, made at the first request; raises ``network/proxy`` for a proxy that it cannot use."""
        if self._made is None:
            import httpx2

            way = system_proxy(self.url)
            self._script = way.script
            try:
                self._made = httpx2.Client(
                    base_url=self.url,
                    verify=self._certificates,
                    timeout=httpx2.Timeout(READ_SECONDS, connect=CONNECT_SECONDS, pool=5.0),
                    follow_redirects=False,
                    proxy=way.proxy,
                    trust_env=False,
                    limits=httpx2.Limits(max_connections=1, max_keepalive_connections=1),
                    headers={"User-Agent": f"WriterDesk/{__version__}", "Accept-Encoding": "identity"},
                )
            except httpx2.InvalidURL as error:  # a name that can be none on the net
                raise _not_safe(self.url) from error
            except ValueError as error:  # schemes that are none
                raise _no_proxy() from error
        return self._made

    def ask(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        query: Mapping[str, Any] | None = None,
        extra_seconds: float = 0.0,
    ) -> Answer:
        """One request and its whole answer, whatever its status; a packed one is asked not to be and stays packed.

        Raises :class:`NetworkProblem`: ``network/unreachable``, ``network/certificate``, ``network/timeout``,
        ``network/broken``, ``network/proxy``, ``network/too-large``.
        """
        seconds = self._seconds + extra_seconds + len(body or b"") / BYTES_A_SECOND
        with self._within(seconds), self._client.stream(
            method, path, headers=dict(headers or {}), content=body, params=query, extensions={"trace": self._trace}
        ) as response:  # fmt: skip
            taken = bytearray()
            for chunk in response.iter_raw():  # unpacking could make gigabytes of a few of them
                taken += chunk
                if len(taken) > LARGEST_ANSWER:
                    raise NetworkProblem("network/too-large", "The answer was larger than any that is expected.")
            return Answer(response.status_code, {k.lower(): v for k, v in response.headers.items()}, bytes(taken))

    def close(self) -> None:
        """Close the sockets."""
        if self._made is not None:
            self._made.close()
        self._forget_sockets()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_problem: object) -> None:
        self.close()

    def _trace(self, name: str, info: Mapping[str, Any]) -> None:
        # A second handle on it: the first one is empty from the moment at which TLS takes the connection over.
        if name.endswith(".connect_tcp.complete"):  # "connection." or "socks."
            self._forget_sockets()
            self._opened = info["return_value"]
            self._sockets = [self._opened.get_extra_info("socket").dup()]

    def _forget_sockets(self) -> None:
        for one in self._sockets:
            one.close()
        self._sockets = []

    @contextmanager
    def _within(self, seconds: float) -> Iterator[None]:
        """Shut the sockets after ``seconds``, and translate what comes of it and every other foreign error."""
        import httpx2
        from socksio import SOCKSError

        over = threading.Event()

        def end() -> None:
            over.set()
            for one in self._sockets:
                _shut(one)

        timer = threading.Timer(seconds, end)
        timer.daemon = True
        timer.start()
        begun = time.monotonic()
        try:
            yield
        except (httpx2.RequestError, OSError, SOCKSError, AssertionError, UnicodeError) as error:
            # The client asserts what a SOCKS proxy answers, lets that library's errors through, and leaves it open.
            if self._opened is not None:
                self._opened.close()
            problem = _translated(error, late=over.is_set() or time.monotonic() - begun >= seconds)
            if self._script and self._opened is None and problem.code in {"network/unreachable", "network/timeout"}:
                problem = _scripted()
            raise problem from error
        finally:
            timer.cancel()
            timer.join()


def _shut(one: socket.socket) -> None:
    try:
        one.shutdown(socket.SHUT_RDWR)
    except OSError:
        return


def _translated(error: Exception, *, late: bool) -> NetworkProblem:
    import ssl

    import httpx2
    from socksio import SOCKSError

    wait = "It is tried again by itself."
    if late or isinstance(error, httpx2.TimeoutException):
        return NetworkProblem("network/timeout", "The vendor's server did not answer in time.", wait)
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return NetworkProblem(
                "network/certificate",
                "The server's certificate is not the vendor's.",
                "If the network here asks for a login, log in first; else ask the vendor.",
            )
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx2.ProxyError | SOCKSError | AssertionError):
        return _no_proxy()
    if isinstance(error, httpx2.ConnectError | UnicodeError):  # a name with a part that is too long for one
        return NetworkProblem("network/unreachable", "The vendor's server cannot be reached.", wait)
    return NetworkProblem("network/broken", "The connection broke off.", wait)


def _no_proxy() -> NetworkProblem:
    return NetworkProblem(
        "network/proxy", "The proxy of this computer's network does not let this through.",
        "Look at the proxy in the system's settings; it is tried again by itself.",
    )  # fmt: skip


def _scripted() -> NetworkProblem:
    return NetworkProblem(
        "network/proxy",
        "The vendor's server cannot be reached, and this computer's proxy is set by a script, which is not run here.",
        "Set the proxy by hand in the system's settings: whoever runs the network knows it.",
    )


def _certificates(url: str, pinned: str | None) -> ssl.SSLContext:
    import ssl

    import httpx2

    if url.startswith("http:"):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody, is never asked, and costs no 25 ms
    context = httpx2.create_ssl_context()
    if pinned:
        try:
            context.load_verify_locations(cadata=pinned)
        except (ssl.SSLError, ValueError) as error:
            raise Usage(
                "network/pinned", "The certificate in the invite is damaged.", "Ask for a new invite."
            ) from error
    return context
