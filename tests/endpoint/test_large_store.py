"""The same endpoint on PostgreSQL and S3: the same walls, story, feed and sweeping, and what only a large store has."""

from __future__ import annotations

import json
import shutil
import threading
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from psycopg import sql

from tests.cli import conftest as shell
from tests.cli.conftest import Ask
from tests.endpoint.large_store import LOGIN, LargeStore, database_of, large_store
from tests.endpoint.scene import Press, digest, open_press
from tests.endpoint.test_feed_order import test_a_reader_misses_nothing_while_eight_write as test_feed  # noqa: F401
from tests.endpoint.test_opening import test_what_was_encrypted_is_read_judged_and_accepted as test_opening  # noqa: F401
from tests.endpoint.test_story import test_from_taking_to_the_amount_due as test_story  # noqa: F401
from tests.endpoint.test_sweeping import (  # noqa: F401
    sha256,
    test_bytes_that_are_gone_or_changed_are_said_and_healed_by_sending_again,
    test_bytes_that_became_nothing_go_after_a_day_and_no_others,
    test_no_text_of_a_row_holds_what_one_of_the_stores_cannot,
)
from tests.endpoint.test_walls import *  # noqa: F403
from tests.sync.test_rotating import test_an_answer_on_a_stick_brings_the_new_key_along as test_stick  # noqa: F401
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import pieces
from writerdesk.endpoint.schema import METADATA, REVISION
from writerdesk.endpoint.server import ServerThread
from writerdesk.endpoint.status import count_all
from writerdesk.endpoint.store_addresses import StoreAddresses
from writerdesk.endpoint.vendor import init_vendor
from writerdesk.errors import Bug, DeskProblem, DiskProblem, Refused

pytestmark = pytest.mark.long
ROLE = "writerdesk_app"
ask = shell.ask  # the shell, as its own tests run it


@pytest.fixture(scope="module")
def store() -> Iterator[LargeStore]:
    with large_store() as opened:
        yield opened


@pytest.fixture(scope="module")
def addresses(store: LargeStore) -> StoreAddresses:
    return store.new()


@pytest.fixture(scope="module")
def house(addresses: StoreAddresses, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    made = open_press(tmp_path_factory.mktemp("house") / "store", "Somebody else", addresses)
    yield made
    made.server.stop()


@pytest.fixture
def doors(press: Press, tmp_path: Path) -> Iterator[list[str]]:
    """Two replicas, the second with a folder of its own: the keys and the addresses, and nothing else."""
    folder = shutil.copytree(press.folder, tmp_path / "replica", ignore=shutil.ignore_patterns("incoming"))
    with ServerThread(folder) as replica:
        yield [press.url, replica.url]


def test_the_steps_lead_to_the_tables_of_the_code(house: Press, store: LargeStore, addresses: StoreAddresses) -> None:
    engine = sa.create_engine(addresses.database.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), METADATA) == []
    engine.dispose()
    assert sorted(path.name for path in house.folder.iterdir()) == ["incoming", "keys", "store.json"]
    assert (house.folder / "store.json").stat().st_mode & 0o777 == 0o600


def test_nobody_stands_above_the_walls(house: Press, store: LargeStore, addresses: StoreAddresses) -> None:
    with store.superuser(database_of(addresses)) as connection:
        rights = connection.execute(
            "SELECT rolsuper, rolbypassrls, rolcanlogin, rolcreaterole FROM pg_roles WHERE rolname = %s", [ROLE]
        ).fetchone()
        assert rights == (False, False, False, False)
        readable = connection.execute(
            "SELECT relname, relrowsecurity AND relforcerowsecurity, pg_get_userbyid(relowner) FROM pg_class"
            " WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm', 'p', 'f')"
            " AND has_table_privilege(%s, oid, 'SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER')",
            [ROLE],
        ).fetchall()
        assert {name: (walled, owner) for name, walled, owner in readable} == dict.fromkeys(
            METADATA.tables, (True, LOGIN)
        )
        may_change = "SELECT has_table_privilege(%s, 'audit', 'UPDATE,DELETE,TRUNCATE')"
        assert connection.execute(may_change, [ROLE]).fetchone() == (False,)


def test_as_the_role_one_vendor_never_sees_another(press: Press, addresses: StoreAddresses) -> None:
    tenants = [fill(press), fill(press.second())]
    walled = [(name, "id" if name == "vendors" else "tenant") for name in METADATA.tables if name != "limits"]
    with psycopg.connect(addresses.database) as connection:
        connection.execute(f"SET ROLE {ROLE}")
        connection.commit()
        for name in METADATA.tables:
            count = about("SELECT count(*) FROM {table}", name)
            assert connection.execute(count).fetchone() == (0,)  # nobody's turn
        connection.rollback()
        for mine, theirs in (tenants, tenants[::-1]):
            for name, column in walled:
                connection.execute("SELECT set_config('app.tenant', %s, true)", [mine])
                seen = connection.execute(about("SELECT DISTINCT {tenant} FROM {table}", name, column)).fetchall()
                assert (name, seen) == (name, [(mine,)])
                if name not in {"audit", "vendors"}:
                    gone = connection.execute(about("DELETE FROM {table} WHERE {tenant} = %s", name, column), [theirs])
                    assert (name, gone.rowcount) == (name, 0)
                for change in ("UPDATE {table} SET {tenant} = %s", "INSERT INTO {table} ({tenant}) VALUES (%s)"):
                    assert is_forbidden(connection, about(change, name, column), theirs)
                connection.commit()
                left = connection.execute("SELECT current_setting('app.tenant', true)").fetchone()
                assert left == ("",)  # a turn ends with its transaction


def about(words: LiteralString, table: str, tenant: str = "tenant") -> sql.Composed:
    """A statement about a table."""
    return sql.SQL(words).format(table=sql.Identifier(table), tenant=sql.Identifier(tenant))


def is_forbidden(connection: psycopg.Connection, change: sql.Composed, tenant: str) -> bool:
    """Whether the wall, or a right that the role has not, stands against a change."""
    with pytest.raises(psycopg.errors.InsufficientPrivilege), connection.transaction():
        connection.execute(change, [tenant])
    return True


def test_what_is_changed_is_seen_by_whoever_asks_after_it(press: Press) -> None:
    writer, brief, piece = press.enrol(), press.publish(), str(uuid.uuid4())
    columns = {"person": writer.person, "brief": brief, "brief_version": 1, "title": "", "language": "hi"}
    at = {"start": "DRAFT", "changed_at": "now"}
    event = {"person": "", "key": "", "event": "{}", "event_signature": "", "sha256": "", "received_at": "", "seq": 0}
    with Office(press.folder) as office:
        asked = pieces.asking_piece(writer.vendor, piece)
        with office.database.writing(writer.vendor, [asked]) as connection:
            made = pieces.add_piece(connection, writer.vendor, id=piece, state="DRAFT", **columns, **at)
            pieces.set_piece(connection, writer.vendor, piece, state="SENT")
            assert pieces.get_piece(connection, writer.vendor, piece) is None  # as of the beginning, once
            found = pieces.get_piece(connection, writer.vendor, piece)
            assert found is not None
            assert (made.state, found.state, found.revision, found.holder) == ("DRAFT", "SENT", 0, None)
            for _ in range(3):
                pieces.add_event(connection, writer.vendor, piece, id=str(uuid.uuid4()), **event)
            pieces.set_piece(connection, writer.vendor, piece, state="RECEIVED")
        with office.database.reading(writer.vendor) as connection:
            found = pieces.get_piece(connection, writer.vendor, piece)
            assert found is not None
            assert found.state == "RECEIVED"
            assert [row.position for row in pieces.events_of(connection, writer.vendor, piece)] == [1, 2, 3]
        with pytest.raises(Refused, match="request/shape"), office.database.writing(writer.vendor) as connection:
            pieces.set_piece(connection, writer.vendor, piece, state="SENT", title="\0")
        with office.database.reading(writer.vendor) as connection:
            found = pieces.get_piece(connection, writer.vendor, piece)
        assert found is not None
        assert found.state == "RECEIVED"


def test_connections_that_the_server_has_ended_are_no_refusal(press: Press, store: LargeStore) -> None:
    writer, brief = press.enrol(), press.publish(("work.pieces", "2"))
    sealed = [writer.seal(writer.take(brief), brief) for _ in range(2)]
    for one in sealed:
        assert writer.put(one).status == 201
        with store.superuser() as connection:
            connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", [LOGIN])
        assert writer.put(one).status == 200


def fill(press: Press) -> str:
    """Rows of this vendor in every table; its id."""
    writer, brief = press.enrol(), press.publish()
    sealed = writer.seal(writer.take(brief), brief)
    assert writer.put(sealed).status == 201
    name = sha256(b"part")
    assert writer.ask("PUT", f"/v1/packages/{uuid.uuid4()}/parts/{name}", b"part").status == 201
    with Office(press.folder) as office:
        office.begin_arrival(writer.vendor, writer.vendor, name)
    return writer.vendor


def test_replicas_take_packages_in_turn_and_at_once(press: Press, doors: list[str]) -> None:
    writer, brief = press.enrol(), press.publish(("work.pieces", "7"))
    sealed = [writer.seal(writer.take(brief), brief) for _ in range(7)]
    for number, package in enumerate(sealed[:4]):
        writer.url = doors[number % 2]
        assert writer.put(package).status == 201
        writer.url = doors[1 - number % 2]
        assert writer.put(package).status == 200
        assert writer.ask("GET", f"/v1/packages/{package.uuid}/content").body == package.data
    parts = [sealed[4].data[at : at + 700] for at in range(0, len(sealed[4].data), 700)]
    for number, part in enumerate(parts):
        writer.url = doors[number % 2]
        assert writer.ask("PUT", f"/v1/packages/{sealed[4].uuid}/parts/{sha256(part)}", part).status == 201
    manifest = {
        "sha256": sha256(sealed[4].data),
        "size": len(sealed[4].data),
        "parts": [sha256(part) for part in parts],
    }
    manifest_put = writer.ask("PUT", f"/v1/packages/{sealed[4].uuid}/manifest", json.dumps(manifest).encode())
    assert manifest_put.status == 201
    starting = threading.Barrier(8)

    def put(number: int) -> tuple[int, bytes]:
        starting.wait()
        package = sealed[5 + number % 2]
        path = f"/v1/packages/{package.uuid}"
        reply = type(writer)(doors[number // 4], *members).ask("PUT", path, package.data, digest(package.data))
        return reply.status, reply.body

    members = (writer.vendor, writer.person, writer.role, writer.token, writer.key)
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(put, range(8)))
    for which in (0, 1):
        assert sorted(status for status, _body in replies[which::2]) == [200, 200, 200, 201]
        assert len({body for _status, body in replies[which::2]}) == 1
    counted = count_all(press.folder, press.vendor.vendor)
    assert (counted["packages"], counted["pieces"]) == (7, 7)
    assert writer.kinds().count("receipt") == 7


def test_the_shell_works_on_the_addresses_that_the_folder_keeps(ask: Ask, store: LargeStore, tmp_path: Path) -> None:
    bare, folder = store.new(), tmp_path / "press"
    made = ask("endpoint", "init", folder, "--name", "K", "--database", bare.database, "--blobs", bare.blobs)
    assert ask("endpoint", "keys", folder) == made
    invited = ask("endpoint", "invite", folder, "--role", "lead", "--name", "Meera", "--url", "http://127.0.0.1:1")
    assert [person["person"] for person in ask("endpoint", "people", folder)] == [invited["person"]]
    assert ask("endpoint", "migrate", folder) == {"schema": REVISION}
    counted = ask("endpoint", "status", folder)
    assert (counted["people"], counted["packages"], counted["schema"]) == (1, 0, int(REVISION))
    saved = ask("endpoint", "backup", folder, tmp_path / "out", status=2)
    assert saved["error"]["code"] == "endpoint/backup-elsewhere"
    assert ask("endpoint", "init", folder, "--name", "Verlag")["vendor"] != made["vendor"]


def test_a_replica_leaves_the_tables_to_migrate(store: LargeStore, tmp_path: Path) -> None:
    bare = store.new()
    with pytest.raises(DeskProblem, match="desk/older"):
        Office(tmp_path / "o", create=True, addresses=bare, replica=True)
    vendor = init_vendor(tmp_path / "o", "Kalakriti", bare)
    with Office(tmp_path / "o", replica=True) as office:
        assert office.tenants() == [vendor.vendor]
    # A second one of the same store, with a folder of its own, serves its own vendors and no others.
    second = init_vendor(tmp_path / "p", "Verlag", bare)
    with Office(tmp_path / "p", replica=True) as office:
        assert office.tenants() == [second.vendor]
    with store.superuser(database_of(bare)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for replica in (True, False):
        with pytest.raises(DeskProblem, match="desk/newer"):
            Office(tmp_path / "o", replica=replica)


def test_a_bug_of_ours_is_no_fault_of_the_store(house: Press) -> None:
    with pytest.raises(Bug):
        ask_for_nothing(house)
    with pytest.raises(DiskProblem, match="disk/read-only"), house.server.office.database.reading("") as connection:
        connection.exec_driver_sql("DELETE FROM feed")


def ask_for_nothing(press: Press) -> None:
    with press.server.office.database.reading("") as connection:
        connection.exec_driver_sql("SELECT 1 FROM no_such_table")


@pytest.mark.usefixtures("house")
def test_a_login_that_makes_no_roles_is_made_a_member(store: LargeStore, tmp_path: Path) -> None:
    bare = store.new()
    with store.superuser() as connection:
        connection.execute("CREATE ROLE plain_login LOGIN")
        connection.execute(about("ALTER DATABASE {table} OWNER TO plain_login", database_of(bare)))
        plain = StoreAddresses(bare.database.replace(LOGIN, "plain_login"), bare.blobs)
        with pytest.raises(DeskProblem, match="desk/role"):
            init_vendor(tmp_path / "o", "Kalakriti", plain)
        connection.execute(f"GRANT {ROLE} TO plain_login")
    vendor = init_vendor(tmp_path / "o", "Kalakriti", plain)
    with Office(tmp_path / "o", replica=True) as office:
        assert office.tenants() == [vendor.vendor]


def test_a_store_that_is_not_there_is_said_in_words(tmp_path: Path, store: LargeStore) -> None:
    nowhere = StoreAddresses("postgresql://writer:secret-word@127.0.0.1:1/press", "s3://no-such-bucket")
    with pytest.raises(DeskProblem, match="desk/away") as problem:
        init_vendor(tmp_path / "o", "Kalakriti", nowhere)
    assert "secret-word" not in str(problem.value)
    wrong = StoreAddresses(store.login("no_such_database"), nowhere.blobs)
    with pytest.raises(DeskProblem, match="desk/address"):
        init_vendor(tmp_path / "q", "Kalakriti", wrong)
    half = StoreAddresses(store.new().database, nowhere.blobs)
    with Office(tmp_path / "p", create=True, addresses=half) as office, pytest.raises(DiskProblem):
        office.blobs.check()
