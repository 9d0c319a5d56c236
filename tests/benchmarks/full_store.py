"""A vendor's store in which very many pieces were accepted: rows and sealed packages, written straight to the disk."""

from __future__ import annotations

import hashlib
import io
import random
import sqlite3
import uuid
import zipfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from tests.reviews.made_texts import LETTERS
from writerdesk.briefs.template import new_brief_toml
from writerdesk.endpoint.publishing import publish_brief
from writerdesk.endpoint.vendor import init_vendor
from writerdesk.lifecycle.events import make_event
from writerdesk.packages.documents import ProcessSummary, Wording
from writerdesk.packages.sealing import SealRequest, build_package
from writerdesk.trust.keys import DeviceKey

_LANGUAGES = dict(zip(LETTERS, ("en", "hi", "ta", "ar", "km", "ff-Adlm"), strict=True))
_BEGUN = datetime(2026, 1, 1, tzinfo=UTC)
_SEALED = "7d9f1f3c-5a0e-4a6b-9a64-3f1d0c7f7a11"
_AT = "2026-01-01T00:00:00.000Z"
_WORDS, _A_WRITER, _A_COPY, _A_JOB = 20_000, 20, 50, 2_500
"""Words of a language; pieces of one writer; every so many pieces one is nearly that of another; pieces of a job."""


class Plan(NamedTuple):
    """What all pieces of a store share."""

    folder: Path
    vendor: str
    brief: str


def fill_store(folder: Path, count: int) -> Plan:
    """Make a store of ``count`` accepted pieces of 30 to 120 words in six scripts; two in a hundred are near copies."""
    vendor = init_vendor(folder, "Kalakriti").vendor
    toml = new_brief_toml("hi", "poem", "Two lines on patience", [("work.pieces", "10000")])
    made = publish_brief(folder, toml.encode(), vendor)
    plan = Plan(folder, vendor, f"{made.id}@{made.version}")
    (folder / "blobs" / vendor).mkdir(parents=True, exist_ok=True)
    jobs = [(plan, first, min(first + _A_JOB, count)) for first in range(0, count, _A_JOB)]
    with closing(sqlite3.connect(folder / "endpoint.sqlite3")) as tables:
        people = [(vendor, f"p{number}", "A writer", "writer", _AT) for number in range(count // _A_WRITER + 1)]
        people.append((vendor, "lead", "A lead", "lead", _AT))
        tables.executemany("INSERT INTO people (tenant, id, name, role, created_at) VALUES (?, ?, ?, ?, ?)", people)
        with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
            for pieces, packages, events in pool.map(_sealed, jobs):
                tables.executemany("INSERT INTO pieces VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", pieces)
                tables.executemany("INSERT INTO packages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", packages)
                tables.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", events)
        tables.commit()
    return plan


def texts(first: int, last: int) -> Iterator[tuple[str, str]]:
    """(language, text) of the pieces from ``first`` to before ``last``; each number always has the same."""
    stock = {script: _Stock(script) for script in LETTERS}
    for number in range(first, last):
        script = list(LETTERS)[number % len(LETTERS)]
        copied = number % _A_COPY == _A_COPY - 1 and number >= len(LETTERS)
        words = stock[script].words(number - len(LETTERS) if copied else number)
        if copied:
            words[number % len(words)] = "x"
        yield _LANGUAGES[script], LETTERS[script][1].join(words) + "\n"


class _Stock:
    """The words of a language, a few of them common and most of them rare, as in any language."""

    def __init__(self, script: str) -> None:
        letters, chance = LETTERS[script][0], random.Random(script)
        self._words = ["".join(chance.choices(letters, k=chance.randint(2, 7))) for _ in range(_WORDS)]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(_WORDS)))

    def words(self, number: int) -> list[str]:
        chance = random.Random(number)
        return chance.choices(self._words, cum_weights=self._weights, k=chance.randint(30, 120))


Rows = list[tuple[object, ...]]


def _sealed(job: tuple[Plan, int, int]) -> tuple[Rows, Rows, Rows]:
    """Put these pieces into the store's blobs; the rows of pieces, packages and events."""
    plan, first, last = job
    pieces: Rows = []
    packages: Rows = []
    events: Rows = []
    brief, _, version = plan.brief.rpartition("@")
    forge = _Forge(plan)
    for number, (language, text) in enumerate(texts(first, last), first):
        piece, writer = str(uuid.uuid5(uuid.NAMESPACE_OID, str(number))), f"p{number // _A_WRITER}"
        package, data = str(uuid.uuid5(uuid.NAMESPACE_URL, piece)), forge.package(piece, language, text)
        sha256 = hashlib.sha256(data).hexdigest()
        (plan.folder / "blobs" / plan.vendor / sha256).write_bytes(data)
        pieces.append((plan.vendor, piece, writer, brief, int(version), "A title", language, "OFFERED", "ACCEPTED", 1,
                       None, _AT, " lead ", None))  # fmt: skip
        packages.append((plan.vendor, package, sha256, len(data), writer, piece, 1, "RECEIVED", None, _AT,
                         number, "s" * 400, "s" * 300))  # fmt: skip
        events += _life(plan, piece, writer, package, number)
    return pieces, packages, events


class _Forge:
    """Packages made out of one that was really sealed, with another text and piece: a tenth of the time.

    They are what the store takes for judged when they came; their signature does not fit.
    """

    def __init__(self, plan: Plan) -> None:
        sealed = build_package(_request(plan, _SEALED, "hi", "\n"), DeviceKey.from_seed(bytes(32)))
        with zipfile.ZipFile(io.BytesIO(sealed.data)) as archive:
            self._members = {name: archive.read(name) for name in archive.namelist()}

    def package(self, piece: str, language: str, text: str) -> bytes:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, body in self._members.items():
                own = text.encode() if name.endswith("/data/piece.txt") else body
                if name.endswith((".json", "/bag-info.txt")):
                    own = body.replace(_SEALED.encode(), piece.encode()).replace(b'"hi"', f'"{language}"'.encode())
                archive.writestr(zipfile.ZipInfo(name), own, zipfile.ZIP_DEFLATED)
        return made.getvalue()


def _request(plan: Plan, piece: str, language: str, text: str) -> SealRequest:
    return SealRequest(
        piece=piece, revision=1, parent=None, text=text, title="A title", language=language, direction="ltr",
        kind="poem", author="author-1", licence="CC-BY-4.0", scopes=("training", "evaluation"),
        wording=Wording("1", language), sealed_at=_BEGUN, process=ProcessSummary("0" * 64, 0, 0, 0, 0, 0, 0),
        vendor=plan.vendor, brief=plan.brief,
    )  # fmt: skip


def _life(plan: Plan, piece: str, writer: str, package: str, number: int) -> Rows:
    scores = [{"criterion": "rhyme", "value": 1 + number % 4, "reason": "clear"}]
    moves: tuple[tuple[str, str, int, str, str, dict[str, object]], ...] = (
        ("OFFERED", "TAKEN", 0, writer, "writer", {"brief": plan.brief}),
        ("SENT", "RECEIVED", 1, plan.vendor, "endpoint", {"package": package, "writer": writer, "signer": "k"}),
        ("RECEIVED", "IN_REVIEW", 1, "lead", "lead", {}),
        ("IN_REVIEW", "ACCEPTED", 1, "lead", "lead", {"scores": scores, "verdict": "accept"}),
    )
    rows: Rows = []
    for at, (leaves, to, revision, by, role, payload) in enumerate(moves):
        event = make_event(
            piece=piece, revision=revision, leaves=leaves, to=to, by=by, role=role, payload=payload,
            now=_BEGUN + timedelta(days=at),
        )  # fmt: skip
        rows.append((plan.vendor, event.id, piece, at + 1, by, "ssh-ed25519 AAAA", event.text(), "s" * 300, "0" * 64,
                     None, None, _AT, 4 * number + at, None, None))  # fmt: skip
    return rows
