"""Every refusal as an RFC 9457 problem document. The HTTP status is a function of the error's code."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

import msgspec

from writerdesk.endpoint.problem_words import IN_ENGLISH, ProblemWords
from writerdesk.errors import Declined, DeskProblem, DiskProblem, Refused, Usage, WriterDeskError

MEDIA_TYPE = "application/problem+json"

_STATUSES = {
    "request/shape": 400,
    "request/id": 400,
    "request/digest": 400,
    "request/parameter": 400,
    "request/unauthorised": 401,
    "request/role": 403,
    "request/not-held": 403,
    "request/unknown": 404,
    "request/method": 405,
    "request/other-bytes": 409,
    "request/length": 411,
    "request/too-large": 413,
    "request/too-many": 429,
    "invite/code": 404,
    "invite/unknown": 404,
    "invite/expired": 410,
    "invite/used": 410,
    "enrolment/key-known": 409,
}


class ProblemDocument(msgspec.Struct, frozen=True, omit_defaults=True):
    """The body of every answer that is not a success; ``errors`` lists each thing wrong, ``missing`` absent parts."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    errors: list[dict[str, str]]
    missing: list[str] | msgspec.UnsetType = msgspec.UNSET


def status_of(error: WriterDeskError) -> int:
    """400 to 429 for what the other side did, 422 for what it sent, 503 for our disk or database, 500 for a bug."""
    if error.code in _STATUSES:
        return _STATUSES[error.code]
    if isinstance(error, Usage):
        return 400
    if isinstance(error, Refused | Declined):
        return 422
    if isinstance(error, DiskProblem | DeskProblem):
        return 503
    return 500


def document_of(error: WriterDeskError, words: ProblemWords = IN_ENGLISH) -> ProblemDocument:
    """The problem document of an error, in the language of ``words``; a bug says nothing of our insides."""
    status = status_of(error)
    if status == HTTPStatus.INTERNAL_SERVER_ERROR:
        return _document(status, "bug/endpoint", "Something in the endpoint is wrong; nothing was stored.", [], None)
    happened = words.said(error.template, error.fields)
    errors = [{"code": error.code, "where": error.where, "message": happened}]
    listed = error.fields.get("errors")
    if isinstance(listed, list) and listed:
        known = {error.message: happened}  # what was filled is no template any more
        errors = [{**one, "message": known.get(one["message"]) or words.said(one["message"], {})} for one in listed]
    detail = f"{happened} {words.said(error.next_template, error.fields)}".strip()
    return _document(status, error.code, detail, errors, error.fields.get("missing"))


def plain_document(status: int, detail: str) -> ProblemDocument:
    """The document for what the framework itself refuses."""
    code = {404: "request/unknown", 405: "request/method", 413: "request/too-large"}.get(status, "request/shape")
    return _document(status, code, detail, [{"code": code, "where": "", "message": detail}], None)


def headers_of(error: WriterDeskError) -> dict[str, str]:
    """``WWW-Authenticate`` and ``Retry-After`` (whole seconds) where they belong."""
    status = status_of(error)
    if status == HTTPStatus.UNAUTHORIZED:
        return {"WWW-Authenticate": 'Bearer realm="writerdesk"'}
    if status in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}:
        return {"Retry-After": str(error.fields.get("retry_after", 10))}
    return {}


def _document(status: int, code: str, detail: str, errors: Any, missing: Any) -> ProblemDocument:
    return ProblemDocument(
        type=f"urn:writerdesk:problem:{code}",
        title=HTTPStatus(status).phrase,
        status=status,
        detail=detail,
        code=code,
        errors=errors,
        missing=msgspec.UNSET if missing is None else missing,
    )


def unknown() -> Refused:
    """There is nothing here that this caller may know of; also said of another vendor's."""
    return Refused("request/unknown", "There is nothing here under this name.")
