"""Bytes in an S3 store, for any number of replicas. Address and secrets come from the environment:

``AWS_ENDPOINT_URL``, ``AWS_REGION``, ``AWS_ACCESS_KEY_ID``, ``AWS_SECRET_ACCESS_KEY``. Nothing here relies on a
conditional PUT, which some stores ignore: equal keys have equal bytes. What was put is read back before it counts,
since a store may say yes and lose it. Imported only where an ``s3://`` address is given.
"""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from writerdesk.endpoint.blobs import Blobs, missing
from writerdesk.endpoint.postgres_backend import missing_libraries
from writerdesk.errors import DiskProblem
from writerdesk.storage.faults import of_os_error

if TYPE_CHECKING:
    from obstore.store import S3Store

REQUEST_TIME = timedelta(seconds=20)
CONNECT_TIME = timedelta(seconds=5)
RETRY_TIME = timedelta(seconds=10)
TRIES = 2


class ObjectBlobs(Blobs):
    """Objects in the bucket of ``s3://bucket[/prefix]``; bodies that are still arriving stand in ``incoming``."""

    def __init__(self, address: str, incoming: Path) -> None:
        """Raises ``tool/server-extra`` where obstore is not installed."""
        super().__init__(incoming)
        self._store = _open(address)

    def keep(self, shelf: str, sha256: str, body: bytes | Path) -> None:
        """Put a whole body and read it back; raises ``disk/away``, ``disk/lost-write``."""
        for _ in range(TRIES):
            with _translated():
                self._store.put(f"{shelf}/{sha256}", body, use_multipart=False)
            if self.holds(shelf, sha256):
                return
        raise DiskProblem("disk/lost-write", "The store of bytes has lost what it took.", "Send the same bytes again.")

    def _fetch(self, shelf: str, sha256: str) -> bytes:
        with _translated():
            return bytes(self._store.get(f"{shelf}/{sha256}").bytes())

    def forget(self, shelf: str, sha256: str) -> None:
        """Delete the object."""
        with _translated():
            self._store.delete(f"{shelf}/{sha256}")

    def clear(self, shelf: str) -> None:
        """Delete every object of a shelf."""
        with _translated():
            for page in self._store.list(f"{shelf}/"):
                self._store.delete([found["path"] for found in page])

    def check(self) -> None:
        """Put, read and delete an object."""
        name = uuid.uuid4().hex
        data = name.encode()
        with _translated():
            self._store.put(f"ready/{name}", data, use_multipart=False)
        if not self._same(name, data):
            raise DiskProblem("disk/lost-write", "The store of bytes loses what it takes.", "Ask those who run it.")
        self.forget("ready", name)

    def _same(self, name: str, data: bytes) -> bool:
        try:
            return hashlib.sha256(self._fetch("ready", name)).digest() == hashlib.sha256(data).digest()
        except DiskProblem as problem:
            if problem.code == "disk/missing":
                return False
            raise


def _open(address: str) -> S3Store:
    try:
        from obstore.store import S3Store
    except ModuleNotFoundError as error:
        raise missing_libraries() from error
    parts = urlsplit(address)
    plain = os.environ.get("AWS_ENDPOINT_URL", "").startswith("http://")
    return S3Store(
        parts.netloc,
        prefix=parts.path.strip("/") or None,
        client_options={"allow_http": plain, "timeout": REQUEST_TIME, "connect_timeout": CONNECT_TIME},
        retry_config={"max_retries": 2, "retry_timeout": RETRY_TIME},
    )


@contextmanager
def _translated() -> Iterator[None]:
    from obstore.exceptions import BaseError

    try:
        yield
    except FileNotFoundError as error:
        raise missing() from error
    except OSError as error:
        raise of_os_error(error, Path("store")) from error
    except BaseError as error:
        raise DiskProblem("disk/away", "The store of bytes does not answer.", "Try again in a moment.") from error
