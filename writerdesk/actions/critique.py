"""A critique beside its essay: remarks on the judged text, the rubric filled in, and what of both is sealed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Literal

from writerdesk.actions.comments import body
from writerdesk.actions.moves import person_of, piece_state
from writerdesk.actions.take import read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import WRITABLE
from writerdesk.briefs.brief_file import ReadBrief
from writerdesk.briefs.documents import Category, Criterion
from writerdesk.briefs.judged import categories_of, criteria_of, judged_language, judged_text
from writerdesk.checks.yardsticks import CategoryAsked, CriterionAsked, Critique, RatingMade, RemarkMade
from writerdesk.drafts import critiques
from writerdesk.drafts.critiques import JudgedRating, JudgedRemark
from writerdesk.drafts.pieces import Piece, piece
from writerdesk.errors import Declined, Refused
from writerdesk.languages.cards import card
from writerdesk.packages.documents import Judged, Rating
from writerdesk.storage.desk import Desk
from writerdesk.text.anchors import make_annotation, position_in, selector
from writerdesk.text.normal import refuse_broken, to_nfc
from writerdesk.text.timestamps import timestamp_now

CLASSIFYING = "classifying"


@dataclass(frozen=True)
class CritiqueRemark:
    """A remark on the judged text: code points of that text, None where its words are gone; ``quote`` is those words.

    ``label`` is the name of its category.
    """

    id: str
    start: int | None
    end: int | None
    quote: str
    category: str
    label: str
    text: str


@dataclass(frozen=True)
class CritiquePage:
    """The judged text, what is asked about it, and what has been said of it. ``writable``: it may be said now."""

    piece: str
    text: str
    sha256: str
    language: str
    direction: Literal["ltr", "rtl"]
    model: str
    prompt: str
    least: int
    categories: tuple[Category, ...]
    criteria: tuple[Criterion, ...]
    remarks: tuple[CritiqueRemark, ...]
    ratings: tuple[JudgedRating, ...]
    writable: bool


def critique_page(workplace: Workplace, piece_id: str) -> CritiquePage:
    """The critique of a piece beside its essay; raises :class:`Refused` ``critique/none`` where it is no critique."""
    desk, _row, opened = _critique(workplace, piece_id)
    language = str(workplace.settings.get("interface.language"))
    remarks = [one.annotation for one in desk.read(lambda c: critiques.judged_remarks(c, piece_id))]
    ratings = desk.read(lambda c: critiques.judged_ratings(c, piece_id))
    writable = piece_state(desk, piece_id).state in WRITABLE
    return page_of(opened, piece_id, language, remarks, ratings, writable=writable)


def page_of(
    opened: ReadBrief, piece_id: str, language: str, annotations: Sequence[Mapping[str, Any]],
    ratings: Sequence[JudgedRating], *, writable: bool = False,
) -> CritiquePage:  # fmt: skip
    """The page of these remarks and ratings; names of categories in the interface's ``language``."""
    brief, text = opened.brief, judged_text(opened) or ""
    judged, spoken = brief.work.judged, judged_language(brief)
    categories = categories_of(brief, language)
    labels = {one.id: one.label for one in categories}
    return CritiquePage(
        piece=piece_id, text=text, sha256=digest(text), language=spoken, direction=card(spoken).direction,
        model=judged.model if judged else "", prompt=(judged.prompt if judged else None) or "",
        least=judged.least if judged else 0, categories=categories, criteria=criteria_of(brief),
        remarks=tuple(sorted((_remark(one, text, labels) for one in annotations), key=_place)),
        ratings=tuple(ratings), writable=writable,
    )  # fmt: skip


def sealed_page(opened: ReadBrief | None, piece_id: str, judged: Judged | None, language: str) -> CritiquePage | None:
    """What a package says of its judged text, for whoever reads it; None where brief or package has none.

    Remarks on another text than the brief's have no place in it.
    """
    text = judged_text(opened) if opened else None
    if opened is None or text is None or judged is None:
        return None
    ours = judged.source == f"urn:sha256:{digest(text)}"
    remarks = judged.annotations if ours else tuple(map(_placeless, judged.annotations))
    ratings = [JudgedRating(one.criterion, one.value, one.reason) for one in judged.ratings]
    return page_of(opened, piece_id, language, remarks, ratings)


def _placeless(annotation: dict[str, Any]) -> dict[str, Any]:
    return {**annotation, "target": {"selector": selector(annotation, "TextQuoteSelector")}}


def digest(text: str) -> str:
    """SHA-256 of a judged text as UTF-8, in hexadecimal digits."""
    return sha256(text.encode()).hexdigest()


def add_remark(workplace: Workplace, piece_id: str, start: int, end: int, category: str, text: str) -> str:
    """Remark on code points ``start`` to ``end`` of the judged text; the remark's id.

    Raises :class:`Refused` ``comment/range``, ``comment/empty``, ``critique/category``, ``text/…``, and
    :class:`Declined` ``piece/sealed``.
    """
    desk, _row, opened = _writable(workplace, piece_id)
    if not text.strip():
        raise Refused("comment/empty", "A remark says something.", "Write what you have to say.")
    refuse_broken(text)
    if start == end:
        raise Refused("comment/range", "A remark quotes words of the judged text.", "Select the words it is about.")
    _require_category(opened, category)
    made = make_annotation(
        judged_text(opened) or "", start, end, text, author=person_of(desk), now=datetime.now(UTC), category=category
    )
    kept = JudgedRemark(str(made["id"]), made, timestamp_now())
    desk.write(lambda c: critiques.keep_judged_remark(c, piece_id, kept), durable=True)
    return kept.id


def place_of(workplace: Workplace, piece_id: str, quote: str) -> tuple[int, int]:
    """Where words stand in the judged text; raises :class:`Refused` ``critique/quote`` unless they stand there once."""
    _desk, _row, opened = _critique(workplace, piece_id)
    text, words = judged_text(opened) or "", to_nfc(quote)
    if not words or text.count(words) != 1:
        raise Refused(
            "critique/quote", "The judged text holds “{quote}” {times} times.", "Give the place by --start and --end.",
            quote=words, times=text.count(words) if words else 0,
        )  # fmt: skip
    return text.index(words), text.index(words) + len(words)


def change_remark(workplace: Workplace, piece_id: str, remark: str, *, category: str = "", text: str = "") -> None:
    """Give a remark another category or other words ('' leaves them). Raises as :func:`add_remark`, and
    ``critique/remark``.
    """
    desk, _row, opened = _writable(workplace, piece_id)
    refuse_broken(text)
    if category:
        _require_category(opened, category)
    found = next((one for one in desk.read(lambda c: critiques.judged_remarks(c, piece_id)) if one.id == remark), None)
    if found is None:
        raise Refused("critique/remark", "The critique has no such remark.", "See critique show.", where=remark)
    changed = json.loads(json.dumps(found.annotation))
    for part in changed["body"]:
        part["value"] = {"commenting": text, CLASSIFYING: category}.get(part["purpose"], "") or part["value"]
    desk.write(lambda c: critiques.keep_judged_remark(c, piece_id, found._replace(annotation=changed)), durable=True)


def remove_remark(workplace: Workplace, piece_id: str, remark: str) -> None:
    """Take a remark back; raises :class:`Refused` ``critique/remark``, :class:`Declined` ``piece/sealed``."""
    desk, _row, _opened = _writable(workplace, piece_id)
    desk.write(lambda c: critiques.remove_judged_remark(c, piece_id, remark), durable=True)


def rate(workplace: Workplace, piece_id: str, criterion: str, value: str, reason: str = "") -> None:
    """Rate the judged text by one criterion ('' takes the point back). It is kept as it is, the checks say what lacks.

    Raises :class:`Refused` ``critique/criterion``, ``critique/value``, :class:`Declined` ``piece/sealed``.
    """
    desk, _row, opened = _writable(workplace, piece_id)
    refuse_broken(reason)
    known = {one.id: one for one in criteria_of(opened.brief)}
    if criterion not in known:
        raise Refused(
            "critique/criterion", "The rubric has no criterion “{criterion}”.", "Choose from {known}.",
            criterion=criterion, known=", ".join(known),
        )  # fmt: skip
    points = [str(point.value) for point in known[criterion].scale]
    if value and value not in points:
        raise Refused(
            "critique/value", "“{value}” is not on the scale.", "Choose from {points}.",
            value=value, points=", ".join(points),
        )  # fmt: skip
    rating, at = JudgedRating(criterion, value, reason), timestamp_now()
    desk.write(lambda c: critiques.keep_judged_rating(c, piece_id, rating, at), durable=True)


def critique_of(desk: Desk, row: Piece) -> Critique | None:
    """What the checks look at; None for a piece that is no critique."""
    opened = _opened(desk, row)
    text = judged_text(opened) if opened else None
    if opened is None or text is None:
        return None
    remarks, ratings = desk.read(lambda c: (critiques.judged_remarks(c, row.id), critiques.judged_ratings(c, row.id)))
    judged = opened.brief.work.judged
    return Critique(
        text=text,
        language=judged_language(opened.brief),
        categories=tuple(CategoryAsked(one.id, one.label, one.least) for one in categories_of(opened.brief, "en")),
        criteria=tuple(
            CriterionAsked(one.id, one.label, tuple(str(point.value) for point in one.scale), one.type == "taste")
            for one in criteria_of(opened.brief)
        ),
        remarks=tuple(_made(one.annotation, text) for one in remarks),
        ratings=tuple(RatingMade(*one) for one in ratings),
        least=judged.least if judged else 0,
    )


def judged_document(desk: Desk, row: Piece) -> Judged | None:
    """What a package says of the judged text: its digest, the remarks, the rubric's answers."""
    opened = _opened(desk, row)
    text = judged_text(opened) if opened else None
    if opened is None or text is None:
        return None

    def look(connection: sqlite3.Connection) -> tuple[list[JudgedRemark], list[JudgedRating]]:
        return critiques.judged_remarks(connection, row.id), critiques.judged_ratings(connection, row.id)

    remarks, ratings = desk.read(look)
    language = judged_language(opened.brief)
    placed = [one.annotation for one in remarks if position_in(one.annotation, text) is not None]
    return Judged(
        source=f"urn:sha256:{digest(text)}",
        language=language,
        direction=card(language).direction,
        annotations=tuple(sorted(placed, key=lambda one: (position_in(one, text) or (0, 0), str(one["id"])))),
        ratings=tuple(Rating(*one) for one in ratings if one.value),
    )


def _critique(workplace: Workplace, piece_id: str) -> tuple[Desk, Piece, ReadBrief]:
    desk = workplace.desk_of_piece(piece_id)
    row = desk.read(lambda connection: piece(connection, piece_id))
    opened = _opened(desk, row)
    if opened is None or judged_text(opened) is None:
        raise Refused(
            "critique/none", "This piece judges no text.", "Take a brief for a critique; it brings the text along."
        )
    return desk, row, opened


def _opened(desk: Desk, row: Piece) -> ReadBrief | None:
    return read_brief(desk, row.brief, row.brief_version) if row.brief and row.kind == "critique" else None


def _writable(workplace: Workplace, piece_id: str) -> tuple[Desk, Piece, ReadBrief]:
    desk, row, opened = _critique(workplace, piece_id)
    if piece_state(desk, piece_id).state not in WRITABLE:
        raise Declined(
            "piece/sealed", "This piece is sealed; its draft does not change now.", "Unseal it, or wait for the answer."
        )
    return desk, row, opened


def _require_category(opened: ReadBrief, category: str) -> None:
    known = [one.id for one in categories_of(opened.brief, "en")]
    if category not in known:
        raise Refused(
            "critique/category", "There is no category “{category}”.", "Choose from {known}.",
            category=category, known=", ".join(known),
        )  # fmt: skip


def _remark(annotation: Mapping[str, Any], text: str, labels: Mapping[str, str]) -> CritiqueRemark:
    start, end = position_in(annotation, text) or (None, None)
    category = body(annotation, CLASSIFYING) or ""
    return CritiqueRemark(
        id=str(annotation.get("id", "")), start=start, end=end,
        quote=str(selector(annotation, "TextQuoteSelector").get("exact", "")), category=category,
        label=labels.get(category, category), text=body(annotation, "commenting") or "",
    )  # fmt: skip


def _place(remark: CritiqueRemark) -> tuple[bool, int, int]:
    return remark.start is None, remark.start or 0, remark.end or 0


def _made(annotation: Mapping[str, Any], text: str) -> RemarkMade:
    one = _remark(annotation, text, {})
    return RemarkMade(one.category, one.text, one.start or 0, one.end or 0, one.quote)
