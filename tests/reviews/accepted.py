"""Accepted pieces to make releases of."""

from __future__ import annotations

import random
import uuid
from typing import Any

from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.trust.keys import DeviceKey

KEY = DeviceKey.from_seed(b"vendor's seed of thirty-two byte")
WORDS = "कल परसों आज मन बादल नदी पेड़ चाँद सूरज धूप छाँव रात दिन किताब चिट्ठी आँगन नीम सावन झूला दीया".split()


def text_of(number: int) -> str:
    """A text that is like no other."""
    return " ".join(random.Random(number).choices(WORDS, k=40)) + "\n"


def accepted(number: int, **settings: Any) -> AcceptedPiece:
    """A piece of the writer ``person-<number>`` with whatever is set otherwise."""
    usual: dict[str, Any] = {
        "id": str(uuid.UUID(int=(number * 0x9E3779B97F4A7C15) % 2**128, version=4)),
        "package": str(uuid.UUID(int=number, version=4)),
        "text": text_of(number),
        "piece_json": {},
        "scopes": ("training", "evaluation"),
        "licence": "CC-BY-4.0",
        "consent_version": "1",
        "consent_language": "hi",
        "brief": "doha-hi@1",
        "kind": "poem",
        "language": "hi",
        "script": "Deva",
        "glottocode": "hind1269",
        "form": "doha",
        "title": "धीरज",
        "writer": f"person-{number}",
        "decision": "accepted",
    }
    return AcceptedPiece(**(usual | settings))
