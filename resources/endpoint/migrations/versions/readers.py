"""Who may not read a piece afresh: its judges, and who declared a conflict. Frozen: changes are steps of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns; they are filled with the next move of a piece."""
    op.add_column("pieces", sa.Column("judges", sa.Text(), nullable=True))
    op.add_column("pieces", sa.Column("conflicted", sa.Text(), nullable=True))
