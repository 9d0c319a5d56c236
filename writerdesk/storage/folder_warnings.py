"""Folders where a database comes to harm: those that another program copies about, and network drives.

SQLite locks files and replaces parts of them; a program that syncs whole files sees torn states
(https://www.sqlite.org/howtocorrupt.html, sections 1.2 and 2.1).
"""

from __future__ import annotations

import re
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
}
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


def folder_warning(folder: Path, mounts: str | None = None) -> FolderWarning | None:
    """Whether ``folder`` is known to be synced or on a network; None when nothing is known against it.

    ``mounts`` is the text of ``/proc/self/mounts`` (proc(5)); it is read when not given, where there is one.
    """
    absolute = folder.absolute()
    for parent in (absolute, *absolute.parents):
        for service, name in _SERVICES.items():
            if re.fullmatch(name, parent.name, re.IGNORECASE):
                return FolderWarning("synced", service)
        for mark, service in _MARKS.items():
            if (parent / mark).exists():
                return FolderWarning("synced", service)
    if str(absolute).startswith("\\\\"):
        return FolderWarning("network", "Windows share")
    if mounts is None:
        table = Path("/proc/self/mounts")
        mounts = table.read_text("utf-8", "replace") if table.exists() else ""
    kind = _file_system(absolute, mounts)
    return FolderWarning("network", kind) if kind in _NETWORK else None


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
