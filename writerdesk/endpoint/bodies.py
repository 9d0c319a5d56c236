"""Reading requests: bodies streamed, counted and hashed; ids, numbers and documents judged one by one.

A client that goes away in the middle is quiet: :class:`NetworkProblem` ``network/gone``, and nothing is kept.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import re
import uuid
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from litestar import Request
from litestar.datastructures import State

from writerdesk.endpoint.blobs import Arrived, Blobs
from writerdesk.errors import NetworkProblem, Refused
from writerdesk.storage.faults import translated
from writerdesk.trust.strict_json import read_json

SMALL_BYTES = 64 * 1024
MANIFEST_BYTES = 256 * 1024
AT_ONCE_BYTES = 256 * 1024
"""A body that announces no more is read into memory."""

T = TypeVar("T")
Asked: TypeAlias = Request[Any, Any, State]
_SHA256 = re.compile(r"[0-9a-f]{64}")
_DIGEST = re.compile(r"\s*([a-z*][a-z0-9_.*-]*)\s*=\s*:([A-Za-z0-9+/=]*):\s*(?:;[^,]*)?")


def package_id(text: str) -> str:
    """A UUID in its one spelling; raises ``request/id``."""
    try:
        if str(uuid.UUID(text)) == text.lower():
            return text.lower()
    except ValueError:
        pass
    raise Refused("request/id", "The id in the address is not a UUID.", where="id")


def part_id(text: str) -> str:
    """A SHA-256 in lower-case hex; raises ``request/id``."""
    if _SHA256.fullmatch(text) is None:
        raise Refused("request/id", "The part's name is not a SHA-256 in hex.", where="sha256")
    return text


def number(request: Asked, name: str, default: int, least: int, most: int) -> int:
    """A whole number of the query; raises ``request/parameter``."""
    text = request.query_params.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most):
        raise Refused(
            "request/parameter", "“{name}” must be a whole number from {least} to {most}.",
            where=name, name=name, least=least, most=most,
        )  # fmt: skip
    return int(text)


def check_announced(request: Asked, limit: int) -> None:
    """Refuse a body by its ``Content-Length``, before the first byte of it: ``request/too-large``."""
    length = request.headers.get("content-length", "")
    if length.isdigit() and int(length) > limit:
        raise _too_large(limit)


def announced_digest(request: Asked, *, required: bool) -> str | None:
    """SHA-256 in hex of ``Content-Digest`` (RFC 9530). Raises ``request/length``, ``request/digest``.

    ``required``: the length must be announced and the digest be there.
    """
    if required and not request.headers.get("content-length", "").isdigit():
        raise Refused("request/length", "The body's length must be announced in Content-Length.")
    found = dict(_DIGEST.findall(request.headers.get("content-digest", "")))
    if "sha-256" not in found:
        if required:
            raise _bad_digest("A package needs Content-Digest: sha-256=:…:.")
        return None
    try:
        digest = base64.b64decode(found["sha-256"], validate=True)
    except binascii.Error as error:
        raise _bad_digest("The SHA-256 in Content-Digest is not base64.") from error
    if len(digest) != hashlib.sha256().digest_size:
        raise _bad_digest("The SHA-256 in Content-Digest has not 32 bytes.")
    return digest.hex()


def digest_header(sha256: str) -> str:
    """``Content-Digest`` for a SHA-256 in hex."""
    return f"sha-256=:{base64.b64encode(bytes.fromhex(sha256)).decode()}:"


async def read_file(request: Asked, limit: int, blobs: Blobs) -> Arrived:
    """The whole body, from 256 KiB on streamed into a file of the blob store; its digest is proved.

    Raises ``request/too-large``, ``request/digest``, ``request/length``, ``disk/…``.
    """
    expected = announced_digest(request, required=True)
    if int(request.headers["content-length"]) > AT_ONCE_BYTES:
        arrived = await _in_file(request, limit, blobs.new_file())
    else:  # nearly every package
        arrived = Arrived.of(b"".join([chunk async for chunk in _chunks(request, limit)]))
    if arrived.sha256 != expected:
        arrived.forget()
        raise _bad_digest("The body is not the one that Content-Digest announces.")
    return arrived


async def _in_file(request: Asked, limit: int, path: Path) -> Arrived:
    try:
        with translated(path):
            return Arrived(path, *await _into(path, _chunks(request, limit)))
    except BaseException:
        await asyncio.to_thread(path.unlink, missing_ok=True)
        raise


async def _into(path: Path, chunks: AsyncIterator[bytes]) -> tuple[int, str]:
    """Write chunks to a file as they come: their bytes, and the SHA-256 in hex."""
    size, sha256 = 0, hashlib.sha256()
    with await asyncio.to_thread(path.open, "wb") as file:
        async for chunk in chunks:
            size += len(chunk)
            sha256.update(chunk)
            await asyncio.to_thread(file.write, chunk)
    return size, sha256.hexdigest()


async def read_bytes(request: Asked, limit: int) -> bytes:
    """The whole body, if it has at most ``limit`` bytes and fits its ``Content-Digest``, where it has one."""
    check_announced(request, limit)
    expected = announced_digest(request, required=False)
    data = b"".join([chunk async for chunk in _chunks(request, limit)])
    if expected is not None and hashlib.sha256(data).hexdigest() != expected:
        raise _bad_digest("The body is not the one that Content-Digest announces.")
    return data


async def read_document(request: Asked, kind: type[T], limit: int) -> T:
    """The body as a document; raises ``request/shape`` and the codes of strict JSON."""
    data = await read_bytes(request, limit)
    try:
        return read_json(data, kind, "body")
    except Refused as error:
        raise Refused("request/shape", "{what}", where=error.where, what=error.message) from error


async def _chunks(request: Asked, limit: int) -> AsyncIterator[bytes]:
    taken = 0
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise NetworkProblem("network/gone", "The other side went away.")
        if message["type"] != "http.request":
            continue
        taken += len(message["body"])
        if taken > limit:
            raise _too_large(limit)
        if message["body"]:
            yield message["body"]
        if not message["more_body"]:
            return


def _too_large(limit: int) -> Refused:
    return Refused("request/too-large", "At most {limit} bytes are taken here.", limit=limit)


def _bad_digest(sentence: str) -> Refused:
    return Refused("request/digest", sentence, "Send the same bytes again.", where="Content-Digest")
