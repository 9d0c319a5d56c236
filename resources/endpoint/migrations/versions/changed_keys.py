"""The keys that a vendor had before. Frozen: changes are steps of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the list of former keys; a vendor that never changed one has none."""
    op.add_column("vendors", sa.Column("past_keys", sa.Text(), nullable=True))
