"""The sample briefs: commissions of every kind in fifteen languages; the practice desk signs and publishes some."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from writerdesk.briefs.source import parse_source
from writerdesk.errors import Refused
from writerdesk.languages.tags import parse_tag
from writerdesk.resources import resource

OF_THE_PRACTICE_DESK = "practice-"
"""How the ids begin of the briefs that everybody finds at the practice desk; tutorials are played with them."""


def sample_briefs() -> list[Path]:
    """TOML files of the sample briefs, by name; their attachments stand beside them."""
    return sorted(resource("briefs").glob("*.toml"))


def sample_with_id(brief_id: str) -> Path:
    """The file of the sample with this id; raises :class:`Refused` ``brief/unknown``."""
    for path in sample_briefs():
        # A file names its id in its first lines; only one that may be meant is read whole.
        if brief_id.encode() in path.read_bytes() and _id(path) == brief_id:
            return path
    raise Refused("brief/unknown", "There is no sample “{id}”.", "Choose one of the list.", id=brief_id)


def _id(path: Path) -> str:
    return str(parse_source(path.read_bytes())["identity"]["brief_id"])


def practice_briefs(languages: Iterable[str] = ()) -> list[Path]:
    """The samples that the practice desk publishes: its own, and all others in these languages (BCP 47 tags)."""
    wanted = {parse_tag(tag).language for tag in languages if tag}
    briefs = ((path, parse_source(path.read_bytes())) for path in sample_briefs())
    return [
        path
        for path, values in briefs
        if values["identity"]["brief_id"].startswith(OF_THE_PRACTICE_DESK)
        or parse_tag(values["language"]["tag"]).language in wanted
    ]
