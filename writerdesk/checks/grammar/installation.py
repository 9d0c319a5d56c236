"""LanguageTool on the disk: where it is, and putting the official zip there, checked before a byte of it is used."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Literal

import msgspec

from writerdesk.errors import DiskProblem, Refused, ToolProblem
from writerdesk.said import Said
from writerdesk.storage.faults import translated

VERSION = "6.8"
"""The version that is downloaded, and that language-tool-python 3.4 knows the checksum of."""

JAR = "languagetool-server.jar"
_NAME = re.compile(r"LanguageTool-(\d+(?:\.\d+)*(?:-[A-Za-z0-9]+)?)")
_UNPACKING = "unpacking-"
_AT_ONCE = 1 << 20
_MOST_LEVELS = 2

Progress = Callable[[str, float], None]
"""Hears what is being done (``download``, ``check``, ``unpack``) and the share done, 0 to 1; may raise to stop."""


class Installation(msgspec.Struct, frozen=True):
    """A LanguageTool that can be started: its folder and version ('' where the folder's name does not say it)."""

    folder: Path
    version: str


class Unpacked(msgspec.Struct, frozen=True):
    """What was installed; ``official``: the zip has the checksum of the official one."""

    installation: Installation
    official: bool
    sha256: str


def own_folder(data: Path) -> Path:
    """Where WriterDesk keeps its LanguageTool: beside the desks, in the data folder."""
    return data / "languagetool"


def find_installation(data: Path, environment: Mapping[str, str] | None = None) -> Installation | None:
    """The newest LanguageTool of the data folder, else the one that language-tool-python has downloaded before."""
    environment = os.environ if environment is None else environment
    named = environment.get("LTP_JAR_DIR_PATH")
    home = environment.get("HOME") or environment.get("USERPROFILE") or "."
    shared = environment.get("LTP_PATH") or Path(home, ".cache", "language_tool_python")
    for folders in (_inside(own_folder(data)), [Path(named)] if named else [], _inside(Path(shared))):
        found = [installation_in(folder) for folder in folders if (folder / JAR).is_file()]
        if found:
            return max(found, key=_age)
    return None


def installation_in(folder: Path) -> Installation:
    """The LanguageTool of a folder; raises :class:`ToolProblem` ``languagetool/not-installed`` where there is none."""
    if not (folder / JAR).is_file():
        raise not_installed()
    named = _NAME.fullmatch(folder.name)
    return Installation(folder, named[1] if named else "")


def not_installed() -> ToolProblem:
    """What is said when LanguageTool is wanted and not here."""
    return ToolProblem(
        "languagetool/not-installed",
        "LanguageTool is not on this computer.",
        "writerdesk languagetool install fetches it, install --from FILE takes it from a stick.",
    )


def install_zip(file: Path, data: Path, progress: Progress) -> Unpacked:
    """Unpack a LanguageTool zip into the data folder, beside whatever was there, and swap it in whole.

    Raises :class:`Refused` ``languagetool/broken-zip`` (damaged or no zip), ``languagetool/unsafe-zip`` (paths out of
    the folder, links, bombs), ``languagetool/not-languagetool``; :class:`DiskProblem` ``disk/…``.
    """
    sha256 = _digest(file, progress)
    official = _official(sha256)
    home = own_folder(data)
    with translated(home):
        home.mkdir(parents=True, exist_ok=True)
        for left in home.glob(f"{_UNPACKING}*"):  # of a program that was killed meanwhile
            shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(dir=home, prefix=_UNPACKING, ignore_cleanup_errors=True) as folder:
            root = _unpack(file, Path(folder), progress)
            name = root.name if _NAME.fullmatch(root.name) else f"LanguageTool-{official or VERSION}"
            target = home / name
            _swap(root, target, Path(folder) / "before")
    return Unpacked(installation_in(target), bool(official), sha256)


def _swap(new: Path, target: Path, before: Path) -> None:
    """Put ``new`` at ``target``; what stood there goes to ``before``, and comes back when ``new`` cannot be put."""
    if target.exists():
        target.rename(before)
    try:
        new.rename(target)
    except OSError:
        if before.exists():
            before.rename(target)
        raise


def _inside(folder: Path) -> list[Path]:
    return sorted(folder.glob("LanguageTool-*")) if folder.is_dir() else []


def _age(found: Installation) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", found.version))


def _official(sha256: str) -> str:
    """The version whose official zip has this checksum, or ''."""
    from language_tool_python.download_lt import EXPECTED_DOWNLOAD_SHA256

    return next((str(version) for version, known in EXPECTED_DOWNLOAD_SHA256.items() if known == sha256), "")


def _digest(file: Path, progress: Progress) -> str:
    import hashlib

    digest, done = hashlib.sha256(), 0
    try:
        with file.open("rb") as stream:
            whole = max(1, os.fstat(stream.fileno()).st_size)
            while part := stream.read(_AT_ONCE):
                digest.update(part)
                done += len(part)
                progress("check", min(1.0, done / whole))
    except OSError as problem:
        raise DiskProblem(
            "disk/unreadable", "{file} cannot be read: {why}.", "Check the name and the rights.",
            file=str(file), why=problem.strerror or Said("unknown reason"),
        ) from problem  # fmt: skip
    return digest.hexdigest()


def _unpack(file: Path, folder: Path, progress: Progress) -> Path:
    """Unpack below ``folder``; the folder that holds the server."""
    from language_tool_python.exceptions import PathError
    from language_tool_python.safe_zip import SafeZipExtractor

    try:
        with _Told(file, progress) as archive:
            if not any(name.rpartition("/")[2] == JAR for name in archive.namelist()):
                raise _not_languagetool(file)
            SafeZipExtractor().extractall(archive, folder / "whole", work_dir=folder)
    except PathError as unsafe:
        raise Refused(
            "languagetool/unsafe-zip",
            "{file} is not unpacked: it would write outside its folder, holds links, or grows far beyond its size.",
            "Take the official file; nothing was changed.",
            where=str(unsafe),
            file=file.name,
        ) from unsafe
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as broken:
        raise Refused(
            "languagetool/broken-zip",
            "{file} is damaged or is no zip file.",
            "Copy or download it again; nothing was changed.",
            file=file.name,
        ) from broken
    return next(_roots(folder / "whole", _MOST_LEVELS), None) or _raise(_not_languagetool(file))


def _roots(folder: Path, levels: int) -> Iterator[Path]:
    if (folder / JAR).is_file():
        yield folder
    elif levels:
        for inner in sorted(one for one in folder.iterdir() if one.is_dir()):
            yield from _roots(inner, levels - 1)


def _not_languagetool(file: Path) -> Refused:
    return Refused(
        "languagetool/not-languagetool",
        "There is no LanguageTool in {file}.",
        "It should be called LanguageTool-{version}.zip and hold {jar}.",
        file=file.name,
        version=VERSION,
        jar=JAR,
    )


def _raise(error: Refused) -> Path:
    raise error


class _Told(zipfile.ZipFile):
    """A zip that says how much of it was opened."""

    def __init__(self, file: Path, progress: Progress) -> None:
        super().__init__(file)
        self._progress = progress
        self._whole = max(1, sum(one.compress_size for one in self.infolist()))
        self._opened = 0

    def open(
        self,
        name: str | zipfile.ZipInfo,
        mode: Literal["r", "w"] = "r",
        pwd: bytes | None = None,
        *,
        force_zip64: bool = False,
    ) -> IO[bytes]:
        """Open a member, as the extractor does once for each."""
        if isinstance(name, zipfile.ZipInfo):
            self._opened += name.compress_size
            self._progress("unpack", min(1.0, self._opened / self._whole))
        return super().open(name, mode, pwd, force_zip64=force_zip64)
