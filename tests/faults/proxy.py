"""A bad network on loopback: an asyncio proxy that does to each connection what a plan says.

Modes: ``pass``; ``cut:N`` (reset after N bytes from the client); ``link:BPS:N`` (BPS bytes
a second up, dead after N); ``kill:N`` (call ``killer`` after N bytes);
``lost`` (the server answers, the answer is lost); ``hole`` (nothing ever comes back); ``drip`` (the answer comes one
byte at a time); ``corrupt`` (a byte of the answer is flipped); ``portal302``, ``portal200`` (a login page);
``status:NNN[:header]`` (that answer, for example ``status:503:Retry-After: 2``).
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Self

Plan = Callable[[int], str]
_LOGIN = b"<html><body>Please log in to the hotel.</body></html>"


class FaultProxy:
    """Listens on loopback and forwards to ``target`` (a URL). ``plan`` maps a connection's number to a mode."""

    def __init__(self, target: str, plan: Plan | None = None) -> None:
        host, _, port = target.removeprefix("http://").partition(":")
        self._target = (host, int(port))
        self.plan: Plan = plan or (lambda _number: "pass")
        self.killer: Callable[[], None] = lambda: None
        self.modes: list[str] = []
        self.passed = 0
        """Bytes that came from clients and were forwarded."""
        self.heard: bytearray | None = None
        """Those bytes themselves, where an empty one was put here before."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="fault-proxy")
        self._thread.start()

    def aim(self, target: str) -> None:
        """Forward to another server from now on."""
        host, _, port = target.removeprefix("http://").partition(":")
        self._target = (host, int(port))

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_problem: object) -> None:
        self.stop()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._accept, sock=self._listener))
        self._loop.run_forever()
        server.close()
        for task in list(self._tasks):
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*self._tasks, return_exceptions=True))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        mode = self.plan(len(self.modes))
        self.modes.append(mode)
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await self._play(mode, reader, writer)
        finally:
            reset(writer) if mode.startswith(("cut", "lost", "link")) else writer.close()
            self._tasks.discard(task)

    async def _play(self, mode: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if mode == "hole":
            while await reader.read(65536):
                pass
        elif mode.startswith(("portal", "status")):
            await _read_request(reader)
            writer.write(_answer(mode))
            await writer.drain()
        else:
            await self._forward(mode, reader, writer)

    async def _forward(self, mode: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(*self._target)
        numbers = [int(number) for number in mode.split(":")[1:] if number.isdigit()]
        limit = numbers[-1] if mode.startswith(("cut", "kill", "link")) else None
        rate = numbers[0] if mode.startswith("link") else None
        up = asyncio.create_task(self._up(reader, back, limit, rate))
        down = asyncio.create_task(_down(mode, there, writer))
        try:
            await asyncio.wait({up, down}, return_when=asyncio.FIRST_COMPLETED)
            if mode.startswith("kill") and up.done():
                self.killer()
        finally:
            for task in (up, down):
                task.cancel()
            await asyncio.gather(up, down, return_exceptions=True)
            back.close()

    async def _up(
        self, reader: asyncio.StreamReader, back: asyncio.StreamWriter, limit: int | None, rate: int | None
    ) -> None:
        passed, most = 0, 65536 if rate is None else max(512, rate // 50)
        while limit is None or passed < limit:
            data = await reader.read(most if limit is None else min(most, limit - passed))
            if not data:
                return
            passed += len(data)
            self.passed += len(data)
            if self.heard is not None:
                self.heard += data
            back.write(data)
            await back.drain()
            if rate is not None:
                await asyncio.sleep(len(data) / rate)


async def _down(mode: str, there: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await there.read(65536):
        if mode == "lost":
            return
        if mode == "corrupt":
            data = data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]
        for piece in (data[n : n + 1] for n in range(len(data))) if mode == "drip" else (data,):
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.05 if mode == "drip" else 0)


async def _read_request(reader: asyncio.StreamReader) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            await reader.readexactly(int(value))


def _answer(mode: str) -> bytes:
    if mode == "portal302":
        return (
            b"HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )
    if mode == "portal200":
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
        return head % len(_LOGIN) + _LOGIN
    _, status, *header = mode.split(":", 2)
    more = "".join(f"{line}\r\n" for line in header)
    return f"HTTP/1.1 {status} Fault\r\n{more}Content-Length: 0\r\nConnection: close\r\n\r\n".encode()


def reset(writer: asyncio.StreamWriter) -> None:
    """Close a connection with a TCP reset, as a dying link does."""
    one = writer.get_extra_info("socket")
    if one is not None:
        with contextlib.suppress(OSError):
            one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def _take_socks(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answer: str, lines: list[str]
) -> None:
    _version, methods = await reader.readexactly(2)
    await reader.readexactly(methods)
    writer.write({"rubbish": b"HTTP/1.0 400 Bad\r\n\r\n", "login": b"\x05\xff"}.get(answer, b"\x05\x00"))
    if not answer.isdigit():
        return
    _version, _command, _reserved, kind, length = await reader.readexactly(5)
    assert kind == 3, "a name, which the proxy resolves"
    host = (await reader.readexactly(length)).decode()
    port = int.from_bytes(await reader.readexactly(2), "big")
    lines.append(f"{host}:{port}")
    writer.write(b"\x05" + bytes([int(answer)]) + b"\x00\x01" + bytes(6))


@contextmanager
def reading_proxy(port: int, answer: str) -> Iterator[tuple[str, list[str]]]:
    """A proxy: its URL and the lines that it read. A number answers CONNECT over HTTP; ``socks-0`` and the like answer
    over SOCKS 5 (RFC 1928); ``200`` and ``socks-0`` forward to ``port`` of this machine.
    """
    lines: list[str] = []
    socks = answer.startswith("socks-")

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            if socks:
                await _take_socks(reader, writer, answer.removeprefix("socks-"), lines)
            else:
                lines.extend((await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n"))
                writer.write(f"HTTP/1.1 {answer} So\r\nContent-Length: 0\r\n\r\n".encode())
            await writer.drain()
            if answer in {"200", "socks-0"}:
                there, back = await asyncio.open_connection("127.0.0.1", port)
                ways = [asyncio.create_task(_pump(reader, back)), asyncio.create_task(_pump(there, writer))]
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
                back.close()
        writer.close()

    loop, listener = asyncio.new_event_loop(), socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        asyncio.set_event_loop(loop)
        server = loop.run_until_complete(asyncio.start_server(take, sock=listener))
        loop.run_forever()
        server.close()
        waiting = asyncio.all_tasks(loop)
        for task in waiting:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*waiting, return_exceptions=True))
        loop.close()

    thread = threading.Thread(target=run, name="reading-proxy")
    thread.start()
    try:
        yield f"{'socks5' if socks else 'http'}://127.0.0.1:{listener.getsockname()[1]}", lines
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
