"""What has begun to arrive, and on PostgreSQL the walls between vendors. Frozen: changes are steps of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ROLE = "writerdesk_app"
TENANT = "current_setting('app.tenant', true)"
MINE = {"vendors": f"id = {TENANT}", "limits": f"{TENANT} IN (key, 'limits')"}
RIGHTS = {"vendors": "SELECT, INSERT, UPDATE", "audit": "SELECT, INSERT"}


def upgrade() -> None:
    """Make the table of arrivals; on PostgreSQL wide numbers, the role of the connections, and its walls."""
    op.create_table(
        "arrivals",
        sa.Column("tenant", sa.Text(), sa.ForeignKey("vendors.id"), nullable=False),
        sa.Column("shelf", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "shelf", "sha256"),
        sqlite_strict=True,
    )
    connection = op.get_bind()
    if connection.dialect.name != "postgresql":
        return
    tables = [name for name in sa.inspect(connection).get_table_names() if name != "alembic_version"]
    for table in tables:
        _widen(connection, table)
    _make_role(connection)
    for table in tables:
        _wall(table)
    _tell_revision(connection)


def _widen(connection: sa.Connection, table: str) -> None:
    """PostgreSQL's INTEGER has 32 bits and its REAL seven digits; SQLite's have 64 and fifteen."""
    wide = {sa.INTEGER: "bigint", sa.REAL: "double precision"}
    changes = [
        f'ALTER COLUMN "{column["name"]}" TYPE {wide[type(column["type"])]}'
        for column in sa.inspect(connection).get_columns(table)
        if type(column["type"]) in wide
    ]
    if changes:
        op.execute(f'ALTER TABLE "{table}" {", ".join(changes)}')


def _make_role(connection: sa.Connection) -> None:
    """A role that logs in nowhere, owns nothing and is under every policy."""
    known = connection.execute(
        sa.text("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = :role"), {"role": ROLE}
    ).scalar()
    if known is None:
        op.execute(f"CREATE ROLE {ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE")
    elif known:
        op.execute(f"ALTER ROLE {ROLE} NOSUPERUSER NOBYPASSRLS")
    attempt = connection.begin_nested()
    try:
        op.execute(f"SET LOCAL ROLE {ROLE}")
    except sa.exc.ProgrammingError:
        attempt.rollback()
        op.execute(f"GRANT {ROLE} TO CURRENT_USER")
    else:
        attempt.rollback()
    schema = connection.execute(sa.text("SELECT quote_ident(current_schema())")).scalar_one()
    op.execute(f"GRANT USAGE ON SCHEMA {schema} TO {ROLE}")


def _wall(table: str) -> None:
    mine = MINE.get(table, f"tenant = {TENANT}")
    op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
    op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
    op.execute(f'CREATE POLICY wall ON "{table}" USING ({mine}) WITH CHECK ({mine})')
    op.execute(f'REVOKE ALL ON "{table}" FROM PUBLIC')
    op.execute(f'GRANT {RIGHTS.get(table, "SELECT, INSERT, UPDATE, DELETE")} ON "{table}" TO {ROLE}')


def _tell_revision(connection: sa.Connection) -> None:
    """The one thing outside the walls that the role may know."""
    schema = connection.execute(sa.text("SELECT quote_ident(current_schema())")).scalar_one()
    op.execute(
        "CREATE FUNCTION writerdesk_revision() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER"  # noqa: S608 quoted
        f" SET search_path = pg_catalog, {schema}"
        f" AS 'SELECT version_num::text FROM {schema}.alembic_version'"
    )
    op.execute("REVOKE ALL ON FUNCTION writerdesk_revision() FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION writerdesk_revision() TO {ROLE}")
