"""A valid brief to break, and keys to sign with."""

import copy
import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from writerdesk.briefs.brief_file import attachment_files, read_source, sign_brief
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.samples import sample_briefs
from writerdesk.briefs.source import parse_source
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.keys import DeviceKey

NOW = datetime(2026, 11, 22, 19, tzinfo=UTC)
KEY = DeviceKey.from_seed(bytes(range(32)))
STRANGER = DeviceKey.from_seed(bytes(32))
VENDOR = AllowedSigners.parse(f'vendor namespaces="brief@writerdesk" {KEY.public_line}')
DELETE = object()


def sample(name: str = "doha-hi") -> Path:
    return next(path for path in sample_briefs() if path.stem == name)


def values(name: str = "doha-hi") -> dict[str, Any]:
    """Plain values of a sample brief, free to be changed."""
    return copy.deepcopy(_parsed(name))


@cache
def _parsed(name: str) -> dict[str, Any]:
    return parse_source(sample(name).read_bytes())


def changed(*changes: tuple[str, object], name: str = "doha-hi") -> bytes:
    """JSON of a sample brief with (path, value) changes; DELETE takes a field out."""
    document = values(name)
    for path, value in changes:
        *steps, last = [int(step) if step.isdecimal() else step for step in path.split(".")]
        place: Any = document
        for step in steps:
            place = place[step]
        if value is DELETE:
            del place[last]
        else:
            place[last] = value
    return json.dumps(document).encode()


def brief(*changes: tuple[str, object], name: str = "doha-hi") -> Brief:
    return read_source(changed(*changes, name=name))


def signed_sample(path: Path, key: DeviceKey) -> bytes:
    """One sample as a ``*.wdbrief`` signed with ``key``, with its attachments."""
    source = path.read_bytes()
    return sign_brief(source, key, attachment_files(source, path.parent))
