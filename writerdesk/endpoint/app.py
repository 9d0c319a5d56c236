"""The application: routes over one office. Its contract is ``resources/openapi.yaml``, not what a framework derives."""

from __future__ import annotations

import threading

from litestar import Litestar
from litestar.datastructures import State

from writerdesk.endpoint.answers import answer_options, problem_of
from writerdesk.endpoint.metrics import Metrics
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.routes import HANDLERS


def build_app(office: Office, stopping: threading.Event | None = None) -> Litestar:
    """The ASGI application of an open office; once ``stopping`` is set nobody waits for news any more."""
    return Litestar(
        route_handlers=list(HANDLERS),
        openapi_config=None,
        request_max_body_size=None,  # bodies are counted where they are read
        before_request=answer_options,
        exception_handlers={Exception: problem_of},
        logging_config=None,
        state=State({"office": office, "stopping": stopping or threading.Event(), "metrics": Metrics()}),
    )
