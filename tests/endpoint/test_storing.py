"""The database: steps and tables agree, a second process may look meanwhile, and old parts go."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from tests.endpoint.scene import Press
from writerdesk.endpoint.database import Database
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.receiving import sweep_parts
from writerdesk.endpoint.schema import METADATA, REVISION
from writerdesk.endpoint.sqlite_backend import SqliteBackend
from writerdesk.endpoint.vendor import init_vendor, migrate_store
from writerdesk.errors import DeskProblem, DiskProblem, Usage
from writerdesk.resources import resource

ROW: dict[type, object] = {str: "a", int: 7, float: 0.5}


def test_the_steps_lead_to_the_tables_of_the_code(tmp_path: Path) -> None:
    database = Database(SqliteBackend(tmp_path / "x.sqlite3"))
    database.migrate()
    database.migrate()
    with database.reading("") as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        tables = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'").all()
    strict = {name for name, sql in tables if sql.rstrip().endswith("STRICT")}
    assert strict == set(METADATA.tables)
    database.close()


def _columns(connection: Connection, table: str) -> set[str]:
    return {column["name"] for column in inspect(connection).get_columns(table)}


def test_a_store_of_the_first_step_is_brought_here_with_all_that_is_in_it(tmp_path: Path) -> None:
    backend = SqliteBackend(tmp_path / "x.sqlite3")
    config = Config()
    config.set_main_option("script_location", str(resource("endpoint", "migrations")))
    config.set_main_option("path_separator", "os")
    with backend.engine.connect() as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        first = {name: _columns(connection, name) for name in inspect(connection).get_table_names()}
        for table in METADATA.sorted_tables:
            if table.name != "arrivals":
                values = {one.name: ROW[one.type.python_type] for one in table.columns if one.name in first[table.name]}
                connection.execute(table.insert().values(values))
    database = Database(backend)
    with pytest.raises(DeskProblem, match="desk/older"):
        database.require_current()
    database.migrate()
    database.require_current()
    with database.reading("") as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        for table in METADATA.sorted_tables:
            rows = [tuple(row) for row in connection.execute(table.select())]
            known = first.get(table.name, set())
            kept = [tuple(ROW[one.type.python_type] if one.name in known else None for one in table.columns)]
            assert (table.name, rows) == (table.name, [] if table.name == "arrivals" else kept)
    database.close()


def test_the_newest_step_is_the_one_that_the_code_names() -> None:
    assert ScriptDirectory(str(resource("endpoint", "migrations"))).get_current_head() == REVISION


def test_a_store_in_a_folder_needs_no_library_of_the_large_one(tmp_path: Path) -> None:
    init_vendor(tmp_path / "o", "Kalakriti")
    script = (
        "import sys; from pathlib import Path\n"
        "from writerdesk.endpoint.server import ServerThread\n"
        "ServerThread(Path(sys.argv[1])).stop()\n"
        "print([name for name in ('psycopg', 'asyncpg', 'obstore', 'alembic') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "o")], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


def test_every_table_but_the_limits_is_walled_by_its_tenant() -> None:
    without = {name for name, table in METADATA.tables.items() if "tenant" not in table.primary_key.columns}
    assert without == {"vendors", "limits"}


def test_reading_changes_nothing_and_a_failed_change_leaves_nothing(tmp_path: Path) -> None:
    init_vendor(tmp_path / "o", "Kalakriti")
    with Office(tmp_path / "o") as office:
        with pytest.raises(DiskProblem), office.database.reading("") as connection:
            connection.exec_driver_sql("DELETE FROM vendors")
        with pytest.raises(Usage):
            stop_in_the_middle(office)
        with office.database.reading("") as connection:
            assert connection.exec_driver_sql("SELECT name FROM vendors").scalars().all() == ["Kalakriti"]
    assert migrate_store(tmp_path / "o") == REVISION


def test_a_folder_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    init_vendor(tmp_path / "o", "Kalakriti")
    with Office(tmp_path / "o") as office, office.database.writing("") as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DeskProblem, match="desk/newer"):
        Office(tmp_path / "o")


def stop_in_the_middle(office: Office) -> None:
    with office.database.writing("") as connection:
        connection.exec_driver_sql("UPDATE vendors SET name = 'x'")
        raise Usage("test/stop", "Stop.")


def test_parts_go_after_seven_days(press: Press) -> None:
    writer = press.enrol()
    name = hashlib.sha256(b"a part").hexdigest()
    path = "/v1/packages/6f9619ff-8b86-5011-b42d-00cf4fc964ff"
    assert writer.ask("PUT", f"{path}/parts/{name}", b"a part").status == 201
    for days, left in ((6, 1), (8, 0)):
        with Office(press.folder, lambda days=days: datetime.now(UTC) + timedelta(days=days)) as later:  # type: ignore[misc]
            sweep_parts(later)
        kept = [path for path in (press.folder / "blobs" / writer.vendor).rglob("parts/*/*/*") if path.is_file()]
        assert len(kept) == left
