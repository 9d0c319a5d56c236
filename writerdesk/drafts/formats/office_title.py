"""The title that a word processor keeps beside the text."""

from __future__ import annotations

from writerdesk.drafts.formats.manuscript import at_any_pace
from writerdesk.drafts.formats.office_xml import listen
from writerdesk.drafts.formats.office_zip import OfficeZip


def kept_title(package: OfficeZip, part: str, where: str) -> str | None:
    """The Dublin Core title in ``part`` (``docProps/core.xml``, ``meta.xml``) in one line; None where there is none.

    Raises what :func:`listen` raises.
    """
    if part not in package.names:
        return None
    heard = _Title()
    with package.stream(part) as stream:
        listen(stream, heard, where=where, size=package.size(part), pace=at_any_pace)
    return " ".join("".join(heard.said).split()) or None


class _Title:
    def __init__(self) -> None:
        self.said: list[str] = []
        self._inside = False

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002
        self._inside = name == "dc:title"

    def end(self, name: str) -> None:  # noqa: ARG002
        self._inside = False

    def letters(self, text: str) -> None:
        if self._inside:
            self.said.append(text)
