"""The rows: one accepted piece each, without anything that says who wrote or judged it."""

from __future__ import annotations

import hashlib
import hmac
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol, TypeVar

import msgspec

from writerdesk.packages.documents import SCOPES
from writerdesk.reviews.accepted import AcceptedPiece, Score
from writerdesk.reviews.agreement import Agreement, alpha_of_units
from writerdesk.reviews.ratings import is_decimal
from writerdesk.text.anchors import position_in

T = TypeVar("T")

_LABEL = b"WriterDesk: the secret behind the pseudonyms of datasets, version 1"
_NAMESPACE = "pseudonym@writerdesk"
_LARGEST = 1_000  # of a point on a scale, as briefs have it


class Key(Protocol):
    """What signs a release, such as :class:`writerdesk.trust.keys.DeviceKey`; Ed25519 signs the same bytes alike."""

    def sign(self, message: bytes, namespace: str) -> str:
        """Armoured SSHSIG."""


class ScoreRow(msgspec.Struct, frozen=True):
    """All readers' values of one criterion for one piece, and alpha of that criterion over the release."""

    criterion: str
    n: int
    values: tuple[float, ...]
    alpha: float | None
    alpha_n: int


class Span(msgspec.Struct, frozen=True):
    """A place in a judged text, in code points, what the critique says of it, and as what sort of remark."""

    start: int
    end: int
    text: str = ""
    category: str = ""


class JudgedRating(msgspec.Struct, frozen=True):
    """How the writer of a critique rates the judged text by one criterion of the brief, and why."""

    criterion: str
    value: str
    reason: str = ""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the dataset; the columns are described in :mod:`writerdesk.reviews.dataset.fields`."""

    id: str
    title: str
    text: str
    language: str
    script: str | None
    glottocode: str | None
    variety: str | None
    kind: str
    form: str | None
    brief: str
    licence: str
    consent_scopes: tuple[str, ...]
    consent_version: str
    consent_language: str
    author: str
    revisions: int
    rounds: int
    decision: str
    scores: tuple[ScoreRow, ...]
    waived: tuple[str, ...]
    judged_text: str | None
    judged_spans: tuple[Span, ...]
    judged_ratings: tuple[JudgedRating, ...]


class Pseudonyms:
    """Names for writers that only the holder of the signing key can make again or trace back."""

    def __init__(self, key: Key) -> None:
        self._secret = hashlib.sha256(key.sign(_LABEL, _NAMESPACE).encode()).digest()

    def number(self, writer: str) -> int:
        """A number for a writer, 0 to 2⁶⁴ - 1, the same in every release."""
        return int.from_bytes(self._digest(b"split", writer.encode())[:8], "big")

    def author(self, writer: str, release: bytes) -> str:
        """The writer's name in one release, which is told from others by these 32 bytes."""
        return f"author-{self._digest(b'author', release, writer.encode()).hex()[:16]}"

    def _digest(self, *parts: bytes) -> bytes:
        return hmac.new(self._secret, b"\0".join(parts), hashlib.sha256).digest()


Agreements = Mapping[tuple[str, str], Agreement]


def points_of(scores: Iterable[Score]) -> tuple[Score, ...]:
    """The scores that are points of a scale, as numbers and without words; a reader's later one counts."""
    found: dict[tuple[str, str], Score] = {}
    for score in scores:
        value = score.value
        if isinstance(value, str):
            value = float(value) if is_decimal(value) else math.inf
        if -_LARGEST <= value <= _LARGEST:
            found[score.criterion, score.rater] = Score(score.criterion, float(value), "", score.rater, score.compared)
    return tuple(found.values())


class ScoreTally:
    """The readers' values of every criterion, as they come; equal pieces are counted, not kept."""

    def __init__(self) -> None:
        self._units: defaultdict[tuple[str, str], Counter[tuple[float, ...]]] = defaultdict(Counter)
        self._raters: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        self.readers: set[int] = set()
        """By how many readers a criterion of a piece was scored."""

    def add(self, piece: AcceptedPiece) -> None:
        """Count the scores of a piece, which are points as :func:`points_of` gives them."""
        for criterion, values in _by_criterion(score for score in piece.scores if score.compared).items():
            self._units[piece.brief, criterion][tuple(sorted(values.values()))] += 1
            self._raters[piece.brief, criterion].update(values)
        self.readers.update(Counter(score.criterion for score in piece.scores).values())

    def join(self, other: ScoreTally) -> None:
        """Add what was counted elsewhere."""
        for name, units in other._units.items():
            self._units[name].update(units)
            self._raters[name].update(other._raters[name])
        self.readers.update(other.readers)

    def agreements(self) -> dict[tuple[str, str], Agreement]:
        """Ordinal alpha by (brief, criterion): points of a scale are ordered, their distances are not known."""
        return {
            name: alpha_of_units(self._units[name], len(self._raters[name]), "ordinal") for name in sorted(self._units)
        }


def make_row(piece: AcceptedPiece, author: str, agreements: Agreements) -> Row:
    """The row of a piece by a writer who is called ``author``."""
    return Row(
        id=piece.id,
        title=piece.title,
        text=piece.text,
        language=piece.language,
        script=piece.script,
        glottocode=piece.glottocode,
        variety=piece.variety,
        kind=piece.kind,
        form=piece.form,
        brief=piece.brief,
        licence=piece.licence,
        consent_scopes=tuple(scope for scope in SCOPES if scope in piece.scopes),
        consent_version=piece.consent_version,
        consent_language=piece.consent_language,
        author=author,
        revisions=piece.revisions,
        rounds=piece.rounds,
        decision=piece.decision,
        scores=tuple(_score_rows(piece, agreements)),
        waived=tuple(sorted(set(piece.waived))),
        judged_text=judged_text(piece),
        judged_spans=tuple(_spans(piece)),
        judged_ratings=tuple(_ratings(piece)),
    )


def row_line(row: Row) -> bytes:
    """The row as one line of JSON: UTF-8, every script as itself, ended by LF; no other LF is in it."""
    return msgspec.json.encode(row) + b"\n"


def judged_text(piece: AcceptedPiece) -> str | None:
    """The text that a critique judges, from its own document or from the brief."""
    text = _judged(piece).get("text")
    return text if isinstance(text, str) else piece.judged_text


def _judged(piece: AcceptedPiece) -> dict[str, Any]:
    judged = piece.piece_json.get("judged")
    return judged if isinstance(judged, dict) else {}


def _spans(piece: AcceptedPiece) -> list[Span]:
    """The spans that lie within the judged text; what is none is passed over."""
    judged, text = _judged(piece), judged_text(piece) or ""
    given = (*_given(judged.get("spans"), Span), *_annotated(judged, text))
    found = [span for span in given if 0 <= span.start <= span.end <= len(text)]
    return sorted(found, key=lambda span: (span.start, span.end, span.text))


def _annotated(judged: dict[str, Any], text: str) -> Iterator[Span]:
    """The remarks of a sealed critique that quote the judged text; none where they were made on another one."""
    if judged.get("source") != f"urn:sha256:{hashlib.sha256(text.encode()).hexdigest()}":
        return
    for annotation in _given(judged.get("annotations"), dict[str, Any]):
        place = position_in(annotation, text)
        bodies = {one.purpose: one.value for one in _given(annotation.get("body"), _Body)}
        if place is not None:
            yield Span(*place, bodies.get("commenting", ""), bodies.get("classifying", ""))


def _ratings(piece: AcceptedPiece) -> list[JudgedRating]:
    return sorted(_given(_judged(piece).get("ratings"), JudgedRating), key=lambda one: one.criterion)


class _Body(msgspec.Struct, frozen=True):
    value: str
    purpose: str = "commenting"


def _given(values: object, kind: type[T]) -> Iterator[T]:
    """The entries of a list that are of this kind; the others are passed over."""
    for one in values if isinstance(values, list) else []:
        try:
            yield msgspec.convert(one, kind)
        except msgspec.ValidationError:
            continue


def _by_criterion(scores: Iterable[Score]) -> dict[str, dict[str, float]]:
    """[criterion][rater] → value."""
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for score in scores:
        found[score.criterion][score.rater] = float(score.value)
    return dict(found)


def _score_rows(piece: AcceptedPiece, agreements: Agreements) -> list[ScoreRow]:
    """All values; alpha where the criterion is one that is compared."""
    rows = []
    for criterion, values in sorted(_by_criterion(piece.scores).items()):
        found = agreements.get((piece.brief, criterion))
        alpha, units = (found.alpha, found.n) if found else (None, 0)
        rows.append(ScoreRow(criterion, len(values), tuple(sorted(values.values())), alpha, units))
    return rows
