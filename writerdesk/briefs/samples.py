"""The sample briefs: real commissions in six languages that the practice desk signs and publishes."""

from __future__ import annotations

from pathlib import Path

from writerdesk.briefs.brief_file import attachment_files, sign_brief
from writerdesk.resources import resource
from writerdesk.trust.keys import DeviceKey


def sample_briefs() -> list[Path]:
    """TOML files of the sample briefs, by name; their attachments stand beside them."""
    return sorted(resource("briefs").glob("*.toml"))


def signed_sample(path: Path, key: DeviceKey) -> bytes:
    """One sample as a ``*.wdbrief`` signed with ``key``, with its attachments."""
    source = path.read_bytes()
    return sign_brief(source, key, attachment_files(source, path.parent))
