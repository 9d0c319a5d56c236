"""How answers leave: JSON documents, problem documents, and nothing for a client that went away."""

from __future__ import annotations

import logging
from http import HTTPMethod
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, MethodNotAllowedException, NotFoundException

from writerdesk.endpoint.problem_words import ENGLISH, asked_words
from writerdesk.endpoint.problems import MEDIA_TYPE, document_of, headers_of, plain_document, status_of
from writerdesk.errors import Bug, NetworkProblem, WriterDeskError

LOG = logging.getLogger("writerdesk.endpoint")
CLIENT_CLOSED = 499
"""nginx's number for a client that went away; nobody reads it."""


def answer(document: object, status: int = 200) -> Response[bytes]:
    """A document as ``application/json``, kept by no cache."""
    return Response(
        msgspec.json.encode(document),
        status_code=status,
        media_type="application/json",
        headers={"Cache-Control": "no-store"},
    )


async def answer_options(request: Request[Any, Any, Any]) -> Response[None] | None:
    """Say what may be done at an address: the framework knows the methods of one handler only."""
    if request.method != HTTPMethod.OPTIONS:
        return None
    return Response(None, status_code=204, headers={"Allow": ", ".join(allowed_methods(request))})


def problem_of(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """The RFC 9457 document for anything that was raised while answering."""
    words = asked_words(request.headers.get("accept-language", ""))
    headers = {"Cache-Control": "no-store", "Content-Language": ENGLISH, "Vary": "Accept-Language"}
    if isinstance(error, NetworkProblem):
        return Response(b"", status_code=CLIENT_CLOSED)
    if isinstance(error, WriterDeskError):
        if status_of(error) == 500:
            LOG.error("a bug answered a request", exc_info=error)
        if error.template in words.sentences:
            headers["Content-Language"] = words.tag
        return Response(
            msgspec.json.encode(document_of(error, words)),
            status_code=status_of(error),
            media_type=MEDIA_TYPE,
            headers=headers | headers_of(error),
        )
    if isinstance(error, MethodNotAllowedException):
        headers["Allow"] = ", ".join(allowed_methods(request))
    if isinstance(error, HTTPException) and error.status_code < 500:
        document = plain_document(error.status_code, error.detail)
        return Response(
            msgspec.json.encode(document), status_code=error.status_code, media_type=MEDIA_TYPE, headers=headers
        )
    LOG.error("a bug answered a request", exc_info=error)
    bug = Bug("bug/endpoint", "Something in the endpoint is wrong.")
    return Response(msgspec.json.encode(document_of(bug)), status_code=500, media_type=MEDIA_TYPE, headers=headers)


def allowed_methods(request: Request[Any, Any, Any]) -> list[str]:
    """What may be done at the address of ``request``."""
    allowed = []
    for method in HTTPMethod:
        try:
            request.app.asgi_router.handle_routing(request.scope["path"], method.value)
        except (MethodNotAllowedException, NotFoundException):
            continue
        allowed.append(method.value)
    return allowed
