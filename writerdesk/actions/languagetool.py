"""LanguageTool: putting it on this computer, starting and stopping its server, saying how it stands."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import msgspec

from writerdesk.actions.workplace import Workplace
from writerdesk.checks.grammar.client import LanguageToolClient, is_here, server_address
from writerdesk.checks.grammar.installation import (
    Installation,
    Progress,
    Unpacked,
    find_installation,
    install_zip,
    installation_in,
    not_installed,
    own_folder,
)
from writerdesk.checks.grammar.java import Java, find_java
from writerdesk.checks.grammar.record import (
    ServerRecord,
    end_process,
    forget,
    memory_of,
    record_of,
    running,
    write_record,
)
from writerdesk.checks.grammar.server import HEAP_MB, HOST, ServerProcess
from writerdesk.errors import Declined, WriterDeskError
from writerdesk.languages.cards import all_cards
from writerdesk.said import Said
from writerdesk.storage.faults import translated

SETTING = "checks.languagetool"
JAVA_SETTING = "checks.java"


class JavaStatus(msgspec.Struct, frozen=True):
    """The Java that runs it, or would."""

    version: int
    program: str
    where: str


class Problem(msgspec.Struct, frozen=True):
    """Why it cannot be used, as an error says it."""

    code: str
    message: Said
    next: Said


class Status(msgspec.Struct, frozen=True):
    """How LanguageTool stands on this computer.

    ``use`` is the setting: ``auto``, ``off`` or an address. ``memory`` is the resident memory of the running server in
    bytes, null while none runs; ``heap`` its limit in bytes; ``languages`` the codes that it checks (of one that does
    not run: those of the languages that have a card); ``here`` false: texts go to another computer.
    """

    use: str
    installed: bool
    running: bool
    version: str
    java: JavaStatus | None
    memory: int | None
    heap: int
    languages: tuple[str, ...]
    port: int | None
    pid: int | None
    address: str
    folder: str
    here: bool
    problem: Problem | None


class Installed(msgspec.Struct, frozen=True):
    """What ``install`` did; ``official``: the zip has the checksum that LanguageTool's makers published."""

    version: str
    folder: str
    official: bool
    sha256: str
    java: JavaStatus | None
    problem: Problem | None


class Started(msgspec.Struct, frozen=True):
    """The server that runs; ``already``: it ran before."""

    version: str
    address: str
    port: int
    pid: int
    java: str
    already: bool


class Stopped(msgspec.Struct, frozen=True):
    """Whether a server was ended; false where none ran."""

    stopped: bool


def status(workplace: Workplace) -> Status:
    """How it stands. Asks a running server, starts none; takes up to some seconds."""
    use = str(workplace.settings.get(SETTING)).strip() or "auto"
    if use not in {"auto", "off"}:
        return _far_status(use)
    data = workplace.data.path
    record, installation = running(data), find_installation(data)
    if record is not None and installation is None:
        installation = _installation_of(record)
    java, problem = _java_status(workplace)
    if installation is None:
        problem = _told(not_installed())
    address, languages = "", _codes_of_cards() if installation is not None else ()
    if record is not None:
        address = f"http://{HOST}:{record.port}/"
        languages = _languages(address) or languages
    return Status(
        use=use,
        installed=installation is not None,
        running=record is not None,
        version=installation.version if installation is not None else "",
        java=java,
        memory=memory_of(record.pid) if record is not None else None,
        heap=HEAP_MB << 20,
        languages=languages,
        port=record.port if record is not None else None,
        pid=record.pid if record is not None else None,
        address=address,
        folder=str(installation.folder) if installation is not None else "",
        here=True,
        problem=None if record is not None else problem,
    )


def install(workplace: Workplace, progress: Progress, source: Path | None = None) -> Installed:
    """Put LanguageTool into the data folder: from the network, or from the zip ``source``.

    A server that runs from there is ended first. ``progress`` may raise to stop; then nothing has changed. Raises
    what :func:`.installation.install_zip` and :func:`.download.download` raise.
    """
    from writerdesk.checks.grammar.download import download

    home = own_folder(workplace.data.path)
    record = running(workplace.data.path)
    if record is not None:
        end_process(record)
        forget(workplace.data.path)
    if source is not None:
        return _installed(workplace, install_zip(source, workplace.data.path, progress))
    with translated(home):
        home.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=home, prefix="download-", suffix=".zip")
        os.close(handle)
    file = Path(name)
    try:
        download(file, progress)
        return _installed(workplace, install_zip(file, workplace.data.path, progress))
    finally:
        file.unlink(missing_ok=True)


def use_server(workplace: Workplace, typed: str) -> Status:
    """Ask the server at this address from now on; it has to answer. Raises :class:`Usage`, :class:`ToolProblem`."""
    address = server_address(typed)
    LanguageToolClient(address).languages()
    workplace.settings.set(SETTING, address)
    return status(workplace)


def name_java(workplace: Workplace, typed: str) -> Status:
    """Run it with this Java from now on, a program or its folder; '' looks for one. Raises as :func:`find_java`."""
    typed = typed.strip()
    if typed:
        find_java(typed)
    workplace.settings.set(JAVA_SETTING, typed)
    return status(workplace)


def start(workplace: Workplace, port: int = 0) -> Started:
    """Start a server that stays until :func:`stop`, or say which runs; ``port`` 0 takes a free one."""
    data = workplace.data.path
    record = running(data)
    if record is not None:
        return _started(record, _installation_of(record), already=True)
    installation = find_installation(data)
    if installation is None:
        raise not_installed()
    java = find_java(_named_java(workplace))
    process = ServerProcess(installation, java, kept=True)
    process.start(port)
    record = record_of(process.pid or 0, process.port, installation.folder, java.program, kept=True)
    write_record(data, record)
    return _started(record, installation, already=False)


def stop(workplace: Workplace) -> Stopped:
    """End the server that :func:`start` started. One that an open window uses ends with the window."""
    data = workplace.data.path
    record = running(data)
    if record is None:
        return Stopped(stopped=False)
    if record.owner and record.owner != os.getpid():
        raise Declined(
            "languagetool/in-use",
            "The open window uses this server.",
            "It ends with the window, or when grammar checks are switched off in the settings.",
        )
    end_process(record)
    forget(data)
    return Stopped(stopped=True)


def grammar_here(workplace: Workplace) -> str:
    """The tool that checks grammar here, for the capability cards; '' where there is none that could.

    Looks at the disk and asks Java for its version, starts no server, and asks none on the network.
    """
    use = str(workplace.settings.get(SETTING)).strip() or "auto"
    if use == "off":
        return ""
    if use != "auto":
        return f"LanguageTool, {use}"
    installation = find_installation(workplace.data.path)
    if installation is None or _java_status(workplace)[0] is None:
        return ""
    return f"LanguageTool {installation.version}".strip()


def _installed(workplace: Workplace, unpacked: Unpacked) -> Installed:
    java, problem = _java_status(workplace)
    there = unpacked.installation
    return Installed(there.version, str(there.folder), unpacked.official, unpacked.sha256, java, problem)


def _started(record: ServerRecord, installation: Installation | None, *, already: bool) -> Started:
    version = installation.version if installation is not None else ""
    address = f"http://{HOST}:{record.port}/"
    return Started(version, address, record.port, record.pid, record.java, already)


def _installation_of(record: ServerRecord) -> Installation | None:
    try:
        return installation_in(Path(record.folder))
    except WriterDeskError:
        return None


def _far_status(address: str) -> Status:
    problem, languages, version = None, tuple[str, ...](), ""
    try:
        address = server_address(address)
        client = LanguageToolClient(address)
        languages, version = client.languages(), client.version()
    except WriterDeskError as error:
        problem = _told(error)
    return Status(
        use=address, installed=False, running=problem is None, version=version, java=None, memory=None, heap=0,
        languages=languages, port=None, pid=None, address=address, folder="", here=is_here(address), problem=problem,
    )  # fmt: skip


def _languages(address: str) -> tuple[str, ...]:
    try:
        return LanguageToolClient(address).languages()
    except WriterDeskError:
        return ()


def _codes_of_cards() -> tuple[str, ...]:
    return tuple(sorted({card.languagetool for card in all_cards() if card.languagetool}))


def _named_java(workplace: Workplace) -> str:
    return str(workplace.settings.get(JAVA_SETTING)).strip()


def _java_status(workplace: Workplace) -> tuple[JavaStatus | None, Problem | None]:
    try:
        java: Java = find_java(_named_java(workplace))
    except WriterDeskError as error:
        return None, _told(error)
    return JavaStatus(java.major, java.program, java.where), None


def _told(error: WriterDeskError) -> Problem:
    return Problem(error.code, error.said, error.next_said)
