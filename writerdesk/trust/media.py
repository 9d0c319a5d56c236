"""Which kind of picture, recording or text a file is: by its ending, believed only if the file begins that way.

The kinds are data, ``resources/media.toml``, with their sources.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from writerdesk.errors import Refused
from writerdesk.resources import resource


@dataclass(frozen=True)
class MediaKind:
    """``media_type`` such as ``image/png``; ``endings`` in lower case without the dot, the first one is ours.

    ``begins``: ways in which such a file begins, each a list of (offset, bytes); none: it is text in UTF-8.
    """

    media_type: str
    endings: tuple[str, ...]
    begins: tuple[tuple[tuple[int, bytes], ...], ...]

    def fits(self, data: bytes) -> bool:
        """Whether a file's bytes are what its ending says."""
        if not self.begins:
            return _is_text(data)
        return any(all(data.startswith(part, at) for at, part in way) for way in self.begins)

    def is_named(self, line: str) -> bool:
        """Whether a line of a brief means this kind: its media type, ``family/*``, or one of its endings."""
        line = line.strip().lower()
        family, _, subtype = line.partition("/")
        whole = subtype == "*" and self.media_type.startswith(f"{family}/")
        return whole or line == self.media_type or (line.startswith(".") and line[1:] in self.endings)


@cache
def media_kinds() -> tuple[MediaKind, ...]:
    """Every kind, in the order of the table."""
    listed = tomllib.loads(resource("media.toml").read_text("utf-8"))["media"]
    return tuple(
        MediaKind(one["type"], tuple(one["endings"]), tuple(map(_way, one.get("begins", [])))) for one in listed
    )


def kind_of_name(name: str) -> MediaKind | None:
    """The kind that a file's ending names, or None."""
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    return next((kind for kind in media_kinds() if ending in kind.endings), None)


def kind_of_file(name: str, data: bytes) -> MediaKind:
    """The kind of a file. Raises :class:`Refused` ``media/kind`` for an ending that is not known, ``media/contents``
    for a file that does not begin as one with this ending does.
    """
    kind = kind_of_name(name)
    if kind is None:
        raise Refused(
            "media/kind", "{name} is no picture, recording, film or text that can go along.",
            "Save it as one of these: {endings}.", where=name, name=name, endings=endings_of(media_kinds()),
        )  # fmt: skip
    if not kind.fits(data):
        raise Refused(
            "media/contents", "{name} is not what its ending says.",
            "Open it in the program that made it, and save it again.", where=name, name=name,
        )  # fmt: skip
    return kind


def endings_of(kinds: Sequence[MediaKind]) -> str:
    """The endings of kinds, in a line."""
    return " ".join(f".{ending}" for kind in kinds for ending in kind.endings)


def kinds_asked(asked: Sequence[str]) -> tuple[MediaKind, ...]:
    """The kinds that the lines of a brief let through: media types, ``audio/*``, or endings such as ``.png``.

    A line of other words is for people to read: where there are none but such, every kind may come.
    """
    named = tuple(kind for kind in media_kinds() if any(kind.is_named(line) for line in asked))
    return named if named or not asked else media_kinds()


def names_no_kind(line: str) -> bool:
    """Whether a line of a brief looks like a media type or an ending, and is none that can go along."""
    line = line.strip()
    exact = not any(map(str.isspace, line)) and (line.startswith(".") or line.count("/") == 1)
    return exact and not any(kind.is_named(line) for kind in media_kinds())


def _way(parts: Sequence[str]) -> tuple[tuple[int, bytes], ...]:
    return tuple((int(at), bytes.fromhex(digits)) for at, _, digits in (part.partition(":") for part in parts))


def _is_text(data: bytes) -> bool:
    try:
        return "\0" not in data.decode("utf-8")
    except UnicodeDecodeError:
        return False
