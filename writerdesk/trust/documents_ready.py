"""Documents that several threads read at once.

msgspec 0.22 works out what a Struct holds when it is first decoded, and lets other threads run meanwhile: two threads
that decode the same kind for the first time at the same time end the process. So a server works it out beforehand.
"""

from __future__ import annotations

import msgspec


def prepare_documents() -> int:
    """Work out every kind of document of WriterDesk that has been imported; how many. One thread at a time."""
    waiting: list[type[msgspec.Struct]] = [msgspec.Struct]
    found: set[type[msgspec.Struct]] = set()
    while waiting:
        for kind in waiting.pop().__subclasses__():
            if kind not in found:
                found.add(kind)
                waiting.append(kind)
    ours = [kind for kind in found if kind.__module__.startswith("writerdesk.")]
    return sum(map(_prepared, ours))


def _prepared(kind: type[msgspec.Struct]) -> bool:
    try:
        msgspec.json.Decoder(kind)
    except (NameError, TypeError):  # one that is only ever written
        return False
    return True
