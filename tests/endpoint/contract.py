"""``resources/openapi.yaml`` as a judge: which statuses an operation may answer with, and with what body."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import yaml
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from tests.endpoint.scene import Reply
from writerdesk.endpoint.app import build_app
from writerdesk.endpoint.office import Office
from writerdesk.resources import resource

METHODS = ("get", "put", "post", "delete", "patch", "head")


@cache
def contract() -> Any:
    return yaml.safe_load(resource("openapi.yaml").read_text("utf-8"))


def operations() -> dict[tuple[str, str], Any]:
    """(METHOD, path) → operation."""
    return {
        (method.upper(), path): operation
        for path, item in contract()["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    }


def served(office: Office) -> set[tuple[str, str]]:
    """(METHOD, shape of a path) of every route that the application of an office really has."""
    return {
        (method, shape(route.path_format))
        for route in build_app(office).routes
        for method in getattr(route, "methods", ())
        if method != "OPTIONS"
    }


def statuses(method: str, path: str) -> set[int]:
    """Statuses that the contract names for an operation."""
    return {int(status) for status in operations()[method, path]["responses"]}


def shape(path: str) -> str:
    """A path without the names of its parameters."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def template_of(path: str) -> str:
    """The contract's path for the path of a request."""
    plain = path.partition("?")[0]
    for template in contract()["paths"]:
        if re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", template), plain):
            return str(template)
    raise AssertionError(path)


def check_reply(method: str, path: str, reply: Reply) -> None:
    """Assert that a reply is one that the contract names, with a body as it says."""
    template = template_of(path)
    operation = operations().get((method, template)) or next(iter(methods_of(template)))
    assert str(reply.status) in operation["responses"], (method, path, reply.status, reply.body[:300])
    answer = _resolved(operation["responses"][str(reply.status)])
    ((media, content),) = answer["content"].items()
    assert reply.headers["content-type"].partition(";")[0] == media, (method, path, reply)
    for header in answer.get("headers", {}):
        assert header.lower() in reply.headers, (method, path, header)
    if media.endswith("json"):
        schema = {**content["schema"], "components": contract()["components"]}
        Draft202012Validator(schema).validate(reply.json)


def methods_of(template: str) -> list[Any]:
    return [operation for (_method, path), operation in operations().items() if path == template]


def _resolved(value: Any) -> Any:
    while "$ref" in value:
        target = contract()
        for step in value["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        value = target
    return value
