"""The whole exception tree of WriterDesk.

    WriterDeskError
    ├── Environment            tell the person what to do; nothing of ours is broken
    │   ├── DiskProblem        disk/…        full, read-only, not a desk, busy
    │   ├── DeskProblem        desk/…        damaged, newer, unknown
    │   ├── NetworkProblem     network/…     unreachable, portal, timed out
    │   ├── ToolProblem        tool/…        a program or library is missing
    │   └── SecretProblem      secret/…      keyring locked, wrong passphrase
    ├── Refused                what was handed in cannot be taken; it keeps its bytes
    ├── Declined               the answer is no: a guard failed, a state does not allow the move
    ├── Usage                  the command or the settings make no sense
    └── Bug                    ours

Every error carries a stable ``code`` (``layer/word``), one sentence for the person (``message``) and a next
step (``next``). Both are templates with named fields, so that the window can translate them before filling them.
"""

from __future__ import annotations

from typing import ClassVar

from writerdesk.said import Said


class WriterDeskError(Exception):
    """An error that a person reads.

    ``code`` is a stable word such as ``zip/overlap``; ``template`` and ``next_template`` are English sentences with
    ``{named}`` fields filled from ``fields``; ``where`` names the place in the input (a member, a line) or is ''.
    """

    exit_status: ClassVar[int] = 70

    def __init__(self, code: str, template: str, next_template: str = "", *, where: str = "", **fields: object) -> None:
        super().__init__(code, template)
        self.code = code
        self.template = template
        self.next_template = next_template
        self.where = where
        self.fields = fields

    @property
    def message(self) -> str:
        """What happened, one sentence in English."""
        return self.template.format(**self.fields) if self.fields else self.template

    @property
    def said(self) -> Said:
        """``message`` as another sentence may quote it: a window tells it in its own language."""
        return self._quoted(self.template)

    @property
    def next_said(self) -> Said:
        """``next`` as another sentence may quote it."""
        return self._quoted(self.next_template)

    def _quoted(self, template: str) -> Said:
        fields = {name: one if isinstance(one, str | int | float) else str(one) for name, one in self.fields.items()}
        return Said(template, **fields)

    @property
    def next(self) -> str:
        """What to do now, one sentence in English, or ''."""
        return self.next_template.format(**self.fields) if self.fields else self.next_template

    def __str__(self) -> str:
        return f"{self.message} [{self.code}]"

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross from the checks worker; keyword fields would be lost by the default.
        return (_rebuild, (type(self), self.code, self.template, self.next_template, self.where, self.fields))


def _rebuild(
    kind: type[WriterDeskError], code: str, template: str, next_template: str, where: str, fields: dict[str, object]
) -> WriterDeskError:
    return kind(code, template, next_template, where=where, **fields)


class Environment(WriterDeskError):
    """The machine, not the program, stands in the way."""

    exit_status = 3


class DiskProblem(Environment):
    """The disk is full, read-only or not there."""


class DeskProblem(Environment):
    """The desk's database is damaged, from a newer WriterDesk, or not known."""


class NetworkProblem(Environment):
    """No answer, a captive portal, a time-out, or a certificate that does not fit."""


class ToolProblem(Environment):
    """A program or system library is missing."""


class SecretProblem(Environment):
    """The keyring is locked or the passphrase does not open the store."""


class Refused(WriterDeskError):
    """A file or document that somebody handed in cannot be taken. It is left as it was."""

    exit_status = 4


class Declined(WriterDeskError):
    """The answer is no: a guard of the lifecycle, of sealing or of the endpoint failed."""

    exit_status = 1


class Usage(WriterDeskError):
    """The command, an argument or a setting makes no sense."""

    exit_status = 2


class Bug(WriterDeskError):
    """Something in WriterDesk is wrong."""
