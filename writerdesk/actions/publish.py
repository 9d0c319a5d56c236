"""Publishing a brief with the files that stand beside it."""

from __future__ import annotations

from pathlib import Path

from writerdesk.briefs.brief_file import attachment_files
from writerdesk.briefs.brief_zip import is_brief_file
from writerdesk.endpoint.publishing import Published, publish_brief


def publish(store: Path, data: bytes, folder: Path, vendor: str | None = None) -> Published:
    """Publish TOML (signed here; its attachments are read from ``folder``) or a signed ``*.wdbrief``."""
    files = {} if is_brief_file(data) else attachment_files(data, folder)
    return publish_brief(store, data, vendor, files)
