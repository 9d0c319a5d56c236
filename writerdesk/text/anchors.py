"""Comments on a text as W3C Web Annotations, and carrying them to the next revision of the text.

Source: W3C Web Annotation Data Model, TextPositionSelector (code points of the NFC text) and TextQuoteSelector.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from itertools import accumulate, takewhile
from typing import Any, Literal
from uuid import uuid4

import msgspec

from writerdesk.errors import Refused
from writerdesk.text.normal import to_nfc
from writerdesk.text.segments import graphemes

_CONTEXT = 32
_MARGIN = 64  # a cluster cut by the start of the looked-at stretch must not reach the context


class Carried(msgspec.Struct, frozen=True):
    """Where the annotation ``id`` stands now: half-open code points of the new text, ``None`` for an orphan."""

    id: str
    state: Literal["carried", "orphan"]
    start: int | None
    end: int | None


def carry(annotations: Iterable[Mapping[str, Any]], old: str, new: str, language: str = "und") -> list[Carried]:
    """Each annotation's place in ``new``, in the order given, each id once; both texts are brought to NFC first.

    What does not fit ``old`` (a position outside it, a quotation that does not stand there) is an orphan. Raises
    :class:`Refused` ``document/annotation`` for an entry that is no annotation with an id.
    """
    from writerdesk.text.carrying import Carrier

    old, new = to_nfc(old), to_nfc(new)
    carrier = Carrier(old, new, language)
    answer: dict[str, Carried] = {}
    for number, annotation in enumerate(annotations):
        name = annotation_id(annotation, number)
        if name in answer:
            continue
        place = position_in(annotation, old)
        carried = carrier.carry(*place) if place else None
        answer[name] = Carried(name, "carried", *carried) if carried else Carried(name, "orphan", None, None)
    return list(answer.values())


def annotation_id(annotation: object, number: int = 0) -> str:
    """The id of an annotation; raises :class:`Refused` ``document/annotation`` (``where``: its number from 0)."""
    name = annotation.get("id") if isinstance(annotation, Mapping) else None
    if not isinstance(name, str) or not name:
        raise Refused(
            "document/annotation",
            "Entry {number} of the comments is not an annotation with an id.",
            "Hand in a JSON list of W3C annotations.",
            where=str(number),
            number=number,
        )
    return name


def position_in(annotation: Mapping[str, Any], text: str) -> tuple[int, int] | None:
    """The range of ``text`` (NFC) that the annotation names and quotes, or ``None`` when it does not fit the text."""
    position = selector(annotation, "TextPositionSelector")
    start, end = position.get("start"), position.get("end")
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
        return None
    exact = selector(annotation, "TextQuoteSelector").get("exact")
    if exact is not None and (not isinstance(exact, str) or to_nfc(exact) != text[start:end]):
        return None
    return start, end


def selector(annotation: Mapping[str, Any], kind: str) -> Mapping[str, Any]:
    """The selector of one type in the annotation's target, or an empty mapping."""
    target = annotation.get("target")
    selectors = target.get("selector") if isinstance(target, Mapping) else None
    for candidate in (
        [selectors] if isinstance(selectors, Mapping) else selectors if isinstance(selectors, list) else []
    ):
        if isinstance(candidate, Mapping) and candidate.get("type") == kind:
            return candidate
    return {}


def quotation(text: str, start: int, end: int) -> dict[str, str]:
    """TextQuoteSelector of a range: the exact text and at most 32 code points before and after, whole clusters only."""
    before = graphemes(text[max(0, start - _MARGIN) : start])[::-1]
    after = graphemes(text[end : end + _MARGIN])
    return {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": "".join(_within_context(before)[::-1]),
        "suffix": "".join(_within_context(after)),
    }


def _within_context(clusters: list[str]) -> list[str]:
    sizes = takewhile(lambda size: size <= _CONTEXT, accumulate(map(len, clusters)))
    return clusters[: sum(1 for _ in sizes)]


def whole_clusters(text: str, start: int, end: int) -> tuple[int, int]:
    """The range widened to whole grapheme clusters; an empty one takes the cluster after it (or before, at the end)."""
    floor = text.rfind("\n", 0, start) + 1  # a line end is a cluster's end in every text
    ceiling = text.find("\n", max(end, start + 1)) + 1 or len(text)
    boundaries = list(accumulate(map(len, graphemes(text[floor:ceiling])), initial=floor))
    end = max(end, start + 1)
    first = max((boundary for boundary in boundaries[:-1] if boundary <= start), default=0)
    last = min((boundary for boundary in boundaries if boundary >= end), default=len(text))
    return first, last


def make_annotation(
    text: str,
    start: int,
    end: int,
    comment: str,
    *,
    author: str,
    now: datetime,
    suggestion: str | None = None,
    category: str | None = None,
    annotation_id: str | None = None,
) -> dict[str, Any]:
    """A W3C annotation on ``start`` to ``end`` (code points) of ``text``, which is ``piece.txt`` as sealed.

    ``suggestion`` is the text proposed for the range, ``category`` what sort of comment it is. The range is widened to
    whole clusters. Raises :class:`Refused` ``comment/range`` for a range outside the text.
    """
    if not 0 <= start <= end <= len(text) or not text:
        raise Refused(
            "comment/range",
            "The text has no place from {start} to {end}.",
            "Select the words that the comment is about.",
            start=start,
            end=end,
        )
    start, end = whole_clusters(text, start, end)
    bodies = [{"type": "TextualBody", "value": comment, "format": "text/plain", "purpose": "commenting"}]
    if suggestion is not None:
        bodies.append({"type": "TextualBody", "value": suggestion, "format": "text/plain", "purpose": "editing"})
    if category is not None:
        bodies.append({"type": "TextualBody", "value": category, "format": "text/plain", "purpose": "classifying"})
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": annotation_id or f"urn:uuid:{uuid4()}",
        "type": "Annotation",
        "motivation": "commenting" if suggestion is None else "editing",
        "created": now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{now.microsecond // 1000:03d}Z",
        "creator": {"type": "Person", "name": author},
        "body": bodies,
        "target": {
            "source": f"urn:sha256:{sha256(text.encode('utf-8')).hexdigest()}",
            "selector": [{"type": "TextPositionSelector", "start": start, "end": end}, quotation(text, start, end)],
        },
    }
