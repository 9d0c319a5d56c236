"""Which server runs for a data folder: written down, so that nothing is left behind and none is started twice."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from writerdesk.checks.grammar.installation import own_folder
from writerdesk.storage.durable import write_file
from writerdesk.storage.faults import translated

_BEGAN_APART_S = 2.0
_ENDS_IN_S = 5.0


class ServerRecord(msgspec.Struct, frozen=True):
    """A server process and whoever started it (``owner`` 0: a shell's ``start``, which stays until ``stop``).

    ``began`` and ``owner_began`` are seconds since 1970: a process id alone may belong to another program by now.
    """

    pid: int
    began: float
    port: int
    owner: int
    owner_began: float
    folder: str
    java: str = ""

    @property
    def runs(self) -> bool:
        """Whether that very process still runs."""
        return _is(self.pid, self.began)

    @property
    def is_kept(self) -> bool:
        """Whether somebody still wants it: a shell's ``start``, or a program that runs."""
        return not self.owner or _is(self.owner, self.owner_began)


def record_of(pid: int, port: int, folder: Path, java: str, *, kept: bool) -> ServerRecord:
    """The record of a process that has just been started by this one; ``kept``: it is to stay when this one ends."""
    me = 0 if kept else os.getpid()
    return ServerRecord(pid, _began(pid), port, me, _began(me) if me else 0.0, str(folder), java)


def write_record(data: Path, record: ServerRecord) -> None:
    """Write the record down."""
    with translated(own_folder(data)):
        own_folder(data).mkdir(parents=True, exist_ok=True)
    write_file(_file(data), msgspec.json.encode(record))


def running(data: Path) -> ServerRecord | None:
    """The server that runs for this data folder and is wanted; one that was left behind is ended now."""
    record = _read(data)
    if record is None:
        return None
    if record.runs and record.is_kept:
        return record
    if record.runs:
        end_process(record)
    forget(data)
    return None


def forget(data: Path) -> None:
    """There is no server any more."""
    with translated(_file(data)):
        _file(data).unlink(missing_ok=True)


def end_process(record: ServerRecord) -> None:
    """End the process, if it is still that one; returns when it is gone."""
    import psutil

    try:
        process = psutil.Process(record.pid)
        if record.runs:
            process.kill()
            process.wait(_ENDS_IN_S)
    except (psutil.NoSuchProcess, psutil.TimeoutExpired):
        return


def memory_of(pid: int) -> int | None:
    """Resident memory of a process in bytes; None when it is gone."""
    import psutil

    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return None


def _file(data: Path) -> Path:
    return own_folder(data) / "server.json"


def _read(data: Path) -> ServerRecord | None:
    try:
        return msgspec.json.decode(_file(data).read_bytes(), type=ServerRecord)
    except (OSError, msgspec.DecodeError):
        return None


def _is(pid: int, began: float) -> bool:
    import psutil

    try:
        process = psutil.Process(pid)
        gone = process.status() == psutil.STATUS_ZOMBIE
        return not gone and abs(float(process.create_time()) - began) < _BEGAN_APART_S
    except psutil.Error:
        return False


def _began(pid: int) -> float:
    import psutil

    try:
        return float(psutil.Process(pid).create_time())
    except psutil.Error:
        return 0.0
