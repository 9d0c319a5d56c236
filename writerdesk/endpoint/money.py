"""What an accepted piece is owed: the brief's pay rule applied to what was delivered."""

from __future__ import annotations

import sqlalchemy as sa

from writerdesk.briefs.documents import Brief
from writerdesk.briefs.pay import Due, Person, Worked, amount_due
from writerdesk.endpoint.contents import stored_contents
from writerdesk.endpoint.invites import granted
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import packages, people
from writerdesk.endpoint.schema import Record
from writerdesk.lifecycle.guards import rounds_asked
from writerdesk.lifecycle.state import PieceState


def due_for(
    connection: sa.Connection, office: Office, tenant: str, piece: Record, brief: Brief, state: PieceState
) -> Due:
    """The amount, never below the offer: time claimed and lines of the accepted revision, and the rounds asked for."""
    rounds = rounds_asked(state)
    minutes = lines = 0
    for package in packages.packages_of(connection, tenant, piece.id):
        if package.revision == state.revision:
            contents = stored_contents(office, tenant, package)
            minutes = contents.piece.minutes
            lines = sum(1 for line in contents.text.split("\n") if line.strip())
    worked = Worked(minutes=minutes, lines=lines, rounds=rounds)
    return amount_due(brief, worked, writer_of(connection, office, tenant, piece))


def writer_of(connection: sa.Connection, office: Office, tenant: str, piece: Record) -> Person:
    """What the pay rules know of the writer of a piece; it is granted once and never changes."""
    asked = ("person", tenant, str(piece.person))
    return granted(office.remembered(asked, lambda: people.get_person(connection, tenant, piece.person)))
