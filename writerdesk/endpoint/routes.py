"""The routes of ``resources/openapi.yaml``, each a few lines: who asks, what is asked, and the room that answers.

Every request is judged in this order: token, id, announced length, digest, then the content.
"""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Callable
from typing import Any, TypeVar

from litestar import Response, get, post, put
from litestar.params import FromPath

from writerdesk import __version__
from writerdesk.endpoint import bodies, life, limits, reading, receiving
from writerdesk.endpoint.answers import answer
from writerdesk.endpoint.bodies import Asked
from writerdesk.endpoint.callers import Caller, EnrolmentRequest, enrol, identify
from writerdesk.endpoint.metrics import MEDIA_TYPE
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.problems import unknown
from writerdesk.endpoint.records import packages, vendors
from writerdesk.endpoint.vendor import public_keys
from writerdesk.errors import Declined, Refused

T = TypeVar("T")
POLL_SECONDS = 0.25
LONGEST_WAIT = 25
PAGE, LARGEST_PAGE = 100, 500
LARGEST_CURSOR = 2**63 - 1

Answer = Response[bytes]


def _office(request: Asked) -> Office:
    office: Office = request.app.state.office
    return office


def _address(request: Asked) -> str:
    return request.client.host if request.client is not None else ""


async def _run(work: Callable[..., T], *arguments: Any) -> T:
    return await asyncio.to_thread(work, *arguments)


async def _caller(request: Asked) -> Caller:
    header = request.headers.get("authorization", "")
    return await _run(identify, _office(request), header, _address(request))


async def _writer(request: Asked) -> Caller:
    caller = await _caller(request)
    if caller.role != "writer":
        raise Declined("request/role", "Packages come from writers.", "Ask the vendor for an invite as a writer.")
    return caller


@get("/.well-known/writerdesk")
async def well_known(request: Asked) -> Answer:
    """Who this is, and what it takes."""
    office = _office(request)

    def look() -> Any:
        tenant = office.tenant(request.query_params.get("vendor"))
        with office.database.reading(tenant) as connection:
            return vendors.get_vendor(connection, tenant)

    row = await _run(look)
    return answer(
        {
            "vendor": row.id,
            "name": row.name,
            "limits": {
                "package_bytes": office.limits.package_bytes,
                "part_bytes": limits.PART_BYTES,
                "event_bytes": office.limits.event_bytes,
            },
            "uploads": ["whole", "parts"],
            "keys": public_keys(row),
            "time": office.now(),
            "versions": {"api": "1", "package": "1", "writerdesk": __version__},
        }
    )


@get("/health")
async def health() -> Answer:
    """The process is alive."""
    return answer({"status": "ok"})


@get("/ready")
async def ready(request: Asked) -> Answer:
    """Database and blob store answer."""
    office = _office(request)
    await _run(office.database.revision)
    await _run(office.blobs.check)
    return answer({"status": "ok", "database": "ok", "blobs": "ok"})


@get("/metrics")
async def get_metrics(request: Asked) -> Answer:
    """Counters of this process and numbers of the store, for whoever stands beside the server."""
    peer = request.client.host if request.client is not None else ""
    if {"forwarded", "x-forwarded-for"} & set(request.headers) or not ipaddress.ip_address(peer or "::").is_loopback:
        raise unknown()
    office = _office(request)

    def look() -> dict[str, int]:
        found: dict[str, int] = {}
        for tenant in office.tenants():
            with office.database.reading(tenant) as connection:
                for name, number in vendors.counts(connection, tenant).items():
                    found[name] = found.get(name, 0) + number
                found["encrypted"] = found.get("encrypted", 0) + len(packages.encrypted(connection, tenant))
        return found

    text = request.app.state.metrics.text(await _run(look))
    return Response(text.encode(), media_type=MEDIA_TYPE, headers={"Cache-Control": "no-store"})


@post("/v1/enrolments")
async def enrolments(request: Asked) -> Answer:
    """Code and public key for a device token."""
    wanted = await bodies.read_document(request, EnrolmentRequest, bodies.SMALL_BYTES)
    return answer(await _run(enrol, _office(request), wanted, _address(request)), 201)


@put("/v1/packages/{package_id:str}")
async def put_package(request: Asked, package_id: FromPath[str]) -> Answer:
    """A whole package."""
    caller = await _writer(request)
    uuid = bodies.package_id(package_id)
    bodies.check_announced(request, _office(request).limits.package_bytes)
    arrived = await bodies.read_file(request, _office(request).limits.package_bytes, _office(request).blobs)
    status, receipt = await _run(receiving.put_package, _office(request), caller, uuid, arrived)
    return answer(receipt, status)


@put("/v1/packages/{package_id:str}/parts/{part_id:str}")
async def put_part(request: Asked, package_id: FromPath[str], part_id: FromPath[str]) -> Answer:
    """One part of a package."""
    caller = await _writer(request)
    uuid, sha256 = bodies.package_id(package_id), bodies.part_id(part_id)
    data = await bodies.read_bytes(request, limits.PART_BYTES)
    status = await _run(receiving.put_part, _office(request), caller, uuid, sha256, data)
    return answer({"sha256": sha256, "size": len(data)}, status)


@put("/v1/packages/{package_id:str}/manifest")
async def put_manifest(request: Asked, package_id: FromPath[str]) -> Answer:
    """Make the package out of its parts."""
    caller = await _writer(request)
    uuid = bodies.package_id(package_id)
    manifest = await bodies.read_document(request, receiving.Manifest, bodies.MANIFEST_BYTES)
    status, receipt = await _run(receiving.put_manifest, _office(request), caller, uuid, manifest)
    return answer(receipt, status)


@get("/v1/packages/{package_id:str}")
async def get_package(request: Asked, package_id: FromPath[str]) -> Answer:
    """Receipt and state."""
    caller = await _caller(request)
    return answer(await _run(reading.package_state, _office(request), caller, bodies.package_id(package_id)))


@get("/v1/packages/{package_id:str}/content")
async def get_content(request: Asked, package_id: FromPath[str]) -> Answer:
    """The exact bytes."""
    caller = await _caller(request)
    data, sha256 = await _run(reading.package_content, _office(request), caller, bodies.package_id(package_id))
    headers = {"Cache-Control": "no-store", "Content-Digest": bodies.digest_header(sha256)}
    return Response(data, media_type="application/octet-stream", headers=headers)


@put("/v1/events/{event_id:str}")
async def put_event(request: Asked, event_id: FromPath[str]) -> Answer:
    """A signed event."""
    caller = await _caller(request)
    uuid = bodies.package_id(event_id)
    body = await bodies.read_bytes(request, _office(request).limits.event_bytes)
    status, receipt = await _run(life.put_event, _office(request), caller, uuid, body)
    return answer(receipt, status)


@get("/v1/feed")
async def get_feed(request: Asked) -> Answer:
    """What this person may know, in order; waits for news up to ``wait`` seconds."""
    caller = await _caller(request)
    after = bodies.number(request, "after", 0, 0, LARGEST_CURSOR)
    limit = bodies.number(request, "limit", PAGE, 1, LARGEST_PAGE)
    wait = bodies.number(request, "wait", 0, 0, LONGEST_WAIT)
    loop = asyncio.get_running_loop()
    end = loop.time() + wait
    while True:
        page = await _run(reading.feed_page, _office(request), caller, after, limit)
        # A poll of one indexed row is right with any number of processes that write the same database.
        if page.items or loop.time() >= end or request.app.state.stopping.is_set():
            return answer(page)
        await asyncio.sleep(min(POLL_SECONDS, max(0.0, end - loop.time())))


@get("/v1/queue")
async def get_queue(request: Asked) -> Answer:
    """What this lead may claim or holds."""
    caller = await _caller(request)
    limit = bodies.number(request, "limit", PAGE, 1, LARGEST_PAGE)
    filters = {name: request.query_params[name] for name in reading.QUEUE_FILTERS if name in request.query_params}
    after = request.query_params.get("after", "")
    return answer(await _run(reading.queue_page, _office(request), caller, filters, after, limit))


@get("/v1/briefs/{brief_id:str}/{version:str}")
async def get_brief(request: Asked, brief_id: FromPath[str], version: FromPath[str]) -> Answer:
    """The signed brief."""
    caller = await _caller(request)
    if not (version.isascii() and version.isdigit() and len(version) < 10):
        raise Refused("request/id", "A brief's version is a whole number.", where="version")
    data = await _run(reading.brief_file, _office(request), caller, brief_id, int(version))
    return Response(data, media_type="application/zip", headers={"Cache-Control": "no-store"})


HANDLERS = (
    well_known,
    health,
    ready,
    get_metrics,
    enrolments,
    put_package,
    put_part,
    put_manifest,
    get_package,
    get_content,
    put_event,
    get_feed,
    get_queue,
    get_brief,
)
