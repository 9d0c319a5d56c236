"""A lead's age identity on paper: without it nobody opens the pieces that were encrypted for it.

The key carries its own checksum (Bech32, BIP 173), which finds a slip of the hand when it is typed back.
"""

from __future__ import annotations

import re

from writerdesk.errors import Refused
from writerdesk.trust.age import recipient_of

_PREFIX = "AGE-SECRET-KEY-1"
_LENGTH = 58  # Bech32 characters after the prefix: 32 bytes and the checksum
_GROUP, _GROUPS_A_LINE = 4, 8


def paper_sheet(identity: str, owner: str) -> str:
    """Text to print: whose key it is, the key in groups of four, the public half. Refused ``age/identity``."""
    public, secret = recipient_of(identity), identity.strip().removeprefix(_PREFIX)
    groups = [secret[at : at + _GROUP] for at in range(0, len(secret), _GROUP)]
    lines = [" ".join(groups[at : at + _GROUPS_A_LINE]) for at in range(0, len(groups), _GROUPS_A_LINE)]
    return "\n".join(
        [
            f"WriterDesk: the key of {owner}",
            "",
            "Keep this sheet where nobody else reads it. No key, no text: what was encrypted",
            "for this key cannot be opened without it, by nobody.",
            "",
            _PREFIX,
            *lines,
            "",
            "Public half, to compare:",
            public,
            "",
        ]
    )


def is_sheet(text: str) -> bool:
    """Whether a key stands there as on a sheet, in groups, and not as in a key file."""
    return _PREFIX in {line.strip().upper() for line in text.splitlines()}


def identity_from_paper(text: str) -> str:
    """The identity in a typed-back sheet, in any case and with any spaces; Refused ``age/identity`` when it slipped."""
    packed = re.sub(r"\s", "", text).upper()
    start = packed.find(_PREFIX)
    identity = packed[start : start + len(_PREFIX) + _LENGTH]
    if start < 0:
        raise Refused("age/identity", "There is no key on this sheet.", "Type the lines below AGE-SECRET-KEY-1.")
    recipient_of(identity)
    return identity
