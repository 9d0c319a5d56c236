"""The state table of a piece, read from ``moves.toml`` (facts 3.2): states, moves, roles, guards, silent moves."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

import msgspec

Turn = Literal["writer", "lead", "vendor", "app", "endpoint", "nobody"]
Role = Literal["writer", "app", "endpoint", "lead", "second-lead", "vendor", "clock"]
ROLES: tuple[str, ...] = ("writer", "app", "endpoint", "lead", "second-lead", "vendor", "clock")
START = "OFFERED"
SAME = "same"

_STEPS = {"same": 0, "next": 1, "back": -1}


class State(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One state: ``words`` is one English sentence for the person, ``turn`` says who acts next."""

    words: str
    turn: Turn
    ended: bool = False


class Guard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What must hold for a move; ``judged_by`` names the room that can tell."""

    sentence: str
    judged_by: Literal["lifecycle", "checks", "sealing", "sending", "endpoint"]
    next: str = ""


class Move(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One row of the table. ``silent`` moves happen on the writer's desk and are not sent.

    One that was made offline comes too late when the piece is ``late_in`` a state; ``late`` and ``late_next`` say so.
    """

    leaves: tuple[str, ...] = msgspec.field(name="from")
    to: str
    roles: tuple[Role, ...]
    guards: tuple[str, ...] = ()
    silent: bool = False
    revision: Literal["same", "next", "back"] = "same"
    merges: bool = False
    late_in: tuple[str, ...] = ()
    late: str = ""
    late_next: str = ""

    @property
    def step(self) -> int:
        """What the move does to the revision number: 0, +1 when it seals, -1 when it unseals."""
        return _STEPS[self.revision]

    def arrives(self, leaves: str) -> str:
        """State after the move when it leaves ``leaves``."""
        return leaves if self.to == SAME else self.to


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole table as data."""

    states: dict[str, State] = msgspec.field(name="state")
    guards: dict[str, Guard] = msgspec.field(name="guard")
    moves: tuple[Move, ...] = msgspec.field(name="move")


@cache
def table() -> Table:
    """The table of ``moves.toml``, read once."""
    source = Path(__file__).with_name("moves.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(source), Table)


def state_words(state: str) -> str:
    """One English sentence for ``state``."""
    return table().states[state].words


@lru_cache(maxsize=1_024)  # the names come from outside, so not all of them are kept
def find_moves(leaves: str, to: str) -> tuple[Move, ...]:
    """Rows that lead from ``leaves`` to ``to``, for any role; empty when the table has none."""
    return tuple(
        move for move in table().moves if leaves in move.leaves and move.arrives(leaves) == to and to in table().states
    )


def is_silent(leaves: str, to: str) -> bool:
    """Whether the move stays on the writer's desk."""
    return any(move.silent for move in find_moves(leaves, to))


def roles_of(person: str) -> tuple[str, ...]:
    """Roles of events that a person enrolled as ``person`` (writer, lead, vendor) may sign."""
    return {
        "writer": ("writer", "app"),
        "lead": ("lead", "second-lead"),
        "vendor": ("vendor", "endpoint", "clock"),
    }.get(person, ())


@cache
def silent_reach(state: str) -> frozenset[tuple[str, int]]:
    """What a writer's desk can have done unseen: (state, change of the revision number) pairs, ``state`` included.

    At most one revision is sealed or opened again on the way, since the next one needs an answer from outside.
    """
    reached: set[tuple[str, int]] = set()
    waiting = [(state, 0)]
    while waiting:
        here = waiting.pop()
        if here in reached or not -1 <= here[1] <= 1:
            continue
        reached.add(here)
        waiting.extend(_silent_steps(*here))
    return frozenset(reached)


def _silent_steps(state: str, offset: int) -> Iterator[tuple[str, int]]:
    for move in table().moves:
        if move.silent and state in move.leaves:
            yield move.to, offset + move.step
