"""Pieces that readers judged, as their signed events stand on a lead's desk after the feed was read."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from writerdesk.lifecycle.events import make_event, sign_event
from writerdesk.lifecycle.repository import append
from writerdesk.storage.desk import Desk
from writerdesk.trust.keys import DeviceKey

KEY = DeviceKey.from_seed(b"readers' seed of thirty-two byte")
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
REASON = {"code": "form-not-kept", "sentence": "तेरह मात्राएँ चाहिए।", "clause": "work.form"}
_PAYLOADS: Mapping[str, dict[str, Any]] = {
    "CHANGES_ASKED": {"verdict": "changes", "todo": ["गिनिए।"]},
    "NOT_ACCEPTED": {"verdict": "not-accepted", "reason": REASON},
    "CLOSED": {"verdict": "not-accepted", "reason": REASON},
    "ACCEPTED": {"verdict": "accept"},
    "NEEDS_SECOND": {"verdict": "second"},
    "IN_ADJUDICATION": {"verdict": "second"},
}


class Said(NamedTuple):
    """One reader's verdict: who, where it leads, scores by criterion."""

    by: str
    to: str
    scores: Mapping[str, str] = {}


def add_judged(desk: Desk, brief: str, verdicts: Sequence[Said], *, appeal_after: int | None = None) -> str:
    """Keep the events of one piece under ``brief``; the writer appeals after that many verdicts. The piece's id."""
    piece = str(uuid.uuid4())
    steps: list[tuple[str, str, str, str, dict[str, Any]]] = [
        ("OFFERED", "TAKEN", "a-writer", "writer", {"brief": brief}),
        ("SENT", "RECEIVED", "the-vendor", "endpoint", {}),
        ("RECEIVED", "IN_REVIEW", verdicts[0].by, "lead", {}),
    ]
    state = "IN_REVIEW"
    for number, said in enumerate(verdicts):
        if number == appeal_after:
            steps.append((state, "APPEALED", "a-writer", "writer", {"text": "बारह हैं।"}))
            state = "APPEALED"
        role = "second-lead" if state == "NEEDS_SECOND" else "lead"
        payload = dict(_PAYLOADS[said.to])
        payload["scores"] = [{"criterion": name, "value": value, "reason": "x"} for name, value in said.scores.items()]
        if state == "IN_ADJUDICATION":
            payload["difference"] = "slip"
        steps.append((state, said.to, said.by, role, payload))
        state = said.to
    events = [
        make_event(piece=piece, revision=0 if to == "TAKEN" else 1, leaves=leaves, to=to, by=by, role=role, now=NOW,
                   reason=None, payload=payload)
        for leaves, to, by, role, payload in steps
    ]  # fmt: skip
    desk.write(lambda connection: [append(connection, sign_event(one, KEY), "feed") for one in events], durable=True)
    return piece


def add_some(desk: Desk, brief: str, checked: str, taste: str) -> None:
    """Ten pieces that this desk's person and two others judged by two criteria, one of them over an appeal."""
    me = desk.fact("person") or "me"
    for mine, theirs in ("33", "22", "11", "32", "22", "13", "33"):
        first = Said(me, "NEEDS_SECOND", {checked: mine, taste: theirs})
        add_judged(desk, brief, [first, Said("gopal", "ACCEPTED", {checked: theirs, taste: mine})])
    unsure = Said("gopal", "IN_ADJUDICATION", {checked: "3", taste: "2"})
    over = Said("zoya", "ACCEPTED", {checked: "2", taste: "3"})
    add_judged(desk, brief, [Said(me, "NEEDS_SECOND", {checked: "2", taste: "1"}), unsure, over])
    refused = Said(me, "NOT_ACCEPTED", {checked: "1", taste: "1"})
    add_judged(desk, brief, [refused, Said("gopal", "CLOSED", {checked: "1"})], appeal_after=1)
    add_judged(desk, brief, [Said("zoya", "CHANGES_ASKED", {checked: "2", taste: "2"})])
