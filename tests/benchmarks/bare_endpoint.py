"""The floor of N2: a Litestar handler that writes what taking a package writes, and does nothing else.

``python -m tests.benchmarks.bare_endpoint POSTGRES_URL FOLDER`` serves on a free port and prints its address.
No package is opened, no signature judged or made; the rows have the same widths, the commits and syncs are the same.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import queue
import socket
import sys
import uuid
from pathlib import Path
from typing import Any

import psycopg
import uvicorn
from litestar import Litestar, Request, Response, put
from litestar.params import FromPath
from psycopg import sql

_TABLES = """
CREATE TABLE IF NOT EXISTS tokens (hash text PRIMARY KEY, level double precision);
CREATE TABLE IF NOT EXISTS arrivals (sha256 text PRIMARY KEY, begun_at text);
CREATE TABLE IF NOT EXISTS counters (id text PRIMARY KEY, feed bigint, audit bigint, head text);
CREATE TABLE IF NOT EXISTS pieces (id text PRIMARY KEY, state text, title text);
CREATE TABLE IF NOT EXISTS packages (uuid text PRIMARY KEY, sha256 text, size bigint, state text, signed text);
CREATE TABLE IF NOT EXISTS events (id text PRIMARY KEY, piece text, event text);
CREATE TABLE IF NOT EXISTS feed (seq bigint PRIMARY KEY, kind text, document text);
CREATE TABLE IF NOT EXISTS audit (n bigint PRIMARY KEY, detail text, hash text);
INSERT INTO tokens VALUES ('t', 1000000) ON CONFLICT DO NOTHING;
INSERT INTO counters VALUES ('v', 0, 0, '') ON CONFLICT DO NOTHING;
"""
_CONNECTIONS = 8
# The two small commits before the large one may be lost by a power cut, here as in ours; each goes in one message.
_COUNT = "SET LOCAL synchronous_commit = off; UPDATE tokens SET level = level - 1 WHERE hash = 't' RETURNING level"
_ARRIVES = sql.SQL("SET LOCAL synchronous_commit = off; INSERT INTO arrivals VALUES ({}, 'now') ON CONFLICT DO NOTHING")
_SIGNED, _EVENT = "r" * 500, "e" * 900


class Store:
    """Connections and a folder."""

    def __init__(self, database: str, folder: Path) -> None:
        self.folder = folder
        self.free: queue.SimpleQueue[psycopg.Connection] = queue.SimpleQueue()
        for _ in range(_CONNECTIONS):
            self.free.put(psycopg.connect(database))
        connection = self.free.get()
        connection.execute(_TABLES)
        connection.commit()
        self.free.put(connection)

    def take(self, uuid_: str, data: bytes) -> bool:
        """Keep a body; False when it is there already."""
        sha256, connection = hashlib.sha256(data).hexdigest(), self.free.get()
        try:
            connection.execute(_COUNT)
            connection.commit()
            known = connection.execute("SELECT uuid FROM packages WHERE uuid = %s", [uuid_]).fetchone()
            connection.commit()
            if known is not None:
                return False
            connection.execute(_ARRIVES.format(sql.Literal(sha256)))
            connection.commit()
            self._keep(sha256, data)
            self._rows(connection, uuid_, sha256, len(data))
            connection.commit()
        finally:
            self.free.put(connection)
        return True

    def _keep(self, sha256: str, data: bytes) -> None:
        arriving = self.folder / uuid.uuid4().hex
        with arriving.open("wb") as file:
            file.write(data)
            os.fsync(file.fileno())
        arriving.replace(self.folder / sha256)
        folder = os.open(self.folder, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)

    def _rows(self, connection: psycopg.Connection, uuid_: str, sha256: str, size: int) -> None:
        counted = "SELECT feed, audit, head FROM counters WHERE id = 'v' FOR NO KEY UPDATE"
        seq, n, head = connection.execute(counted).fetchone() or (0, 0, "")
        connection.execute("DELETE FROM arrivals WHERE sha256 = %s", [sha256])
        connection.execute("SELECT * FROM packages WHERE uuid = %s", [uuid_])
        piece = uuid.uuid4().hex
        connection.execute("SELECT * FROM pieces WHERE id = %s", [piece])
        connection.execute("INSERT INTO pieces VALUES (%s, 'SENT', 'A title')", [piece])
        connection.execute("INSERT INTO events VALUES (%s, %s, %s)", [uuid.uuid4().hex, piece, _EVENT])
        connection.execute("UPDATE pieces SET state = 'RECEIVED' WHERE id = %s", [piece])
        insert = "INSERT INTO packages VALUES (%s, %s, %s, 'RECEIVED', %s)"
        connection.execute(insert, [uuid_, sha256, size, _SIGNED])
        lines = list[tuple[int, str, str]]()
        for subject in (uuid_, piece):
            n += 1
            text = json.dumps({"n": n, "prev": head, "subject": subject, "act": "package-kept"}, sort_keys=True)
            head = hashlib.sha256(text.encode()).hexdigest()
            lines.append((n, text, head))
        step = "UPDATE counters SET feed = %s, audit = %s, head = %s WHERE id = 'v'"
        connection.execute(step, [seq + 2, n, head])
        items = [(seq + 1, "receipt", _SIGNED), (seq + 2, "event", _EVENT)]
        with connection.cursor() as cursor:
            cursor.executemany("INSERT INTO audit VALUES (%s, %s, %s)", lines)
            cursor.executemany("INSERT INTO feed VALUES (%s, %s, %s)", items)


def main() -> None:
    """Serve until killed."""
    store = Store(sys.argv[1], Path(sys.argv[2]))

    @put("/v1/packages/{package_id:str}", status_code=201)
    async def take(request: Request[Any, Any, Any], package_id: FromPath[str]) -> Response[bytes]:
        new = await asyncio.to_thread(store.take, package_id, await request.body())
        return Response(b'{"signed": "%s"}' % _SIGNED.encode(), status_code=201 if new else 200)

    listener = socket.create_server(("127.0.0.1", 0))
    print(json.dumps({"listening": f"http://127.0.0.1:{listener.getsockname()[1]}"}), flush=True)
    application = Litestar([take], openapi_config=None)
    config = uvicorn.Config(application, log_level="critical", lifespan="off", timeout_keep_alive=30)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
