"""A bracket or quotation mark that found no partner, and what is told of it."""

from __future__ import annotations

import msgspec

from writerdesk.checks.findings import Fix, Hit
from writerdesk.checks.said import Said


class LoneMark(msgspec.Struct, frozen=True):
    """``found`` stands at ``position`` (a code point), ``expected`` is its lost partner.

    ``unclosed`` is true for a mark that opens, ``instead`` for one that stands where ``expected`` would close.
    """

    position: int
    found: str
    expected: str
    unclosed: bool = False
    instead: bool = False

    def hit(self, message: Said, source: str) -> Hit:
        """What a rule tells of it, with a fix where it is plain what should stand there."""
        return Hit(
            self.position,
            self.position + 1,
            message=message,
            found=self.found,
            expected=self.expected,
            source=source,
            fixes=(Fix(Said("Write {words}", words=self.expected), self.expected),) if self.instead else (),
        )
