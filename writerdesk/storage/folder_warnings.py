"""Folders where a database comes to harm: those that another program copies about, and network drives.

SQLite locks files and replaces parts of them; a program that syncs whole files sees torn states
(https://www.sqlite.org/howtocorrupt.html, sections 1.2 and 2.1).
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

_SERVICES = {
    "Dropbox": r"dropbox( \(.*\))?",
    "OneDrive": r"onedrive( - .*|commercial|personal)?",
    "Nextcloud": r"nextcloud\d*",
    "ownCloud": r"owncloud\d*",
    "Google Drive": r"google ?drive|googledrive-.*",
    "iCloud Drive": r"icloud ?drive|com~apple~clouddocs|mobile documents",
    "pCloud": r"pcloud ?drive",
    "MEGA": r"mega(sync)?",
}
_MARKS = {
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".stignore": "Syncthing",
    ".tmp.driveupload": "Google Drive",
}
_MARK_PATTERNS = {"._sync_*.db": "Nextcloud", ".sync_*.db": "Nextcloud"}
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_NETWORK = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afs",
        "ceph",
        "davfs",
        "fuse.davfs2",
        "fuse.sshfs",
        "fuse.rclone",
        "9p",
        "glusterfs",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.s3fs",
        "fuse.google-drive-ocamlfuse",
        "vboxsf",
        "beegfs",
        "lustre",
    }
)


@dataclass(frozen=True)
class FolderWarning:
    """Why a desk should not stand here: ``kind`` and the ``name`` of the service or file system."""

    kind: Literal["synced", "network"]
    name: str

    @property
    def message(self) -> str:
        """One sentence for the person, in English."""
        if self.kind == "synced":
            return f"This folder is copied by {self.name}; copying a desk while it is written can damage it."
        return f"This folder is on a network drive ({self.name}); a desk there can be damaged when the network fails."

    @property
    def next(self) -> str:
        """What to do now, in English."""
        return "Move the data folder to a folder of this computer only, and put backups into the shared one."


def folder_warning(
    folder: Path, mounts: str | None = None, environment: Mapping[str, str] | None = None
) -> FolderWarning | None:
    """Whether ``folder`` is known to be synced or on a network; None when nothing is known against it.

    Links are followed. ``mounts`` is the text of ``/proc/self/mounts`` (proc(5)); it is read when not given, where
    there is one. ``environment`` says where OneDrive and the home folder are, by default that of the process.
    """
    named = os.environ if environment is None else environment
    absolute, real = folder.absolute(), Path(os.path.realpath(folder))
    synced = _service(absolute, named) or _service(real, named)
    if synced:
        return FolderWarning("synced", synced)
    if str(real).startswith("\\\\") or _is_remote_drive(real):
        return FolderWarning("network", "Windows share")
    if mounts is None:
        table = Path("/proc/self/mounts")
        mounts = table.read_text("utf-8", "replace") if table.exists() else ""
    kind = _file_system(real, mounts)
    return FolderWarning("network", kind) if kind in _NETWORK else None


def _service(folder: Path, environment: Mapping[str, str]) -> str:
    """The service that copies ``folder`` or one above it, '' when none is known."""
    roots = [(Path(environment[name]), "OneDrive") for name in _ONEDRIVE if environment.get(name)]
    roots += [(root, "Dropbox") for root in _dropbox_folders(environment)]
    for parent in (folder, *folder.parents):
        for service, name in _SERVICES.items():
            if re.fullmatch(name, parent.name, re.IGNORECASE):
                return service
        for root, service in roots:
            if parent == root:
                return service
        try:
            for mark, service in _MARKS.items():
                if (parent / mark).exists():
                    return service
            for pattern, service in _MARK_PATTERNS.items():
                if next(parent.glob(pattern), None) is not None:
                    return service
        except OSError:
            continue  # a folder above that may not be looked into
    return ""


def _dropbox_folders(environment: Mapping[str, str]) -> list[Path]:
    """Where Dropbox says that its folders are: ``info.json`` in the home or application folder."""
    for name, path in (("HOME", ".dropbox"), ("APPDATA", "Dropbox"), ("LOCALAPPDATA", "Dropbox")):
        try:
            told = json.loads((Path(environment[name]) / path / "info.json").read_bytes())
            return [Path(account["path"]) for account in told.values()]
        except (KeyError, OSError, ValueError, AttributeError, TypeError):
            continue
    return []


def _is_remote_drive(folder: Path) -> bool:
    """Whether a drive letter of Windows stands for a share (GetDriveTypeW: 4 is DRIVE_REMOTE)."""
    if os.name != "nt" or not folder.drive:
        return False
    import ctypes

    return bool(vars(ctypes)["windll"].kernel32.GetDriveTypeW(f"{folder.drive}\\") == 4)


def _file_system(folder: Path, mounts: str) -> str:
    """Type of the file system that the longest mount point above ``folder`` has."""
    best, kind = Path(), ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        # proc(5): white space in a mount point is written in octal.
        point = Path(re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), fields[1]))
        if (point == folder or point in folder.parents) and len(point.parts) >= len(best.parts):
            best, kind = point, fields[2]
    return kind
