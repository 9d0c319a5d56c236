"""A desk in a folder that harms it is warned about, any other is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from writerdesk.storage.folder_warnings import folder_warning

MOUNTS = r"""/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
nas:/poems /home/amina/on\040the\040nas nfs4 rw 0 0
//server/share /mnt/share cifs rw 0 0
amina@host:/ /mnt/share/deep fuse.sshfs rw 0 0
/dev/sdb1 /mnt/share/deep/stick vfat rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("/home/amina/Dropbox/WriterDesk", "Dropbox"),
        ("/home/amina/Dropbox (Personal)/x", "Dropbox"),
        ("/home/amina/OneDrive - Village School/x", "OneDrive"),
        ("/home/amina/Nextcloud/x", "Nextcloud"),
        ("/Users/amina/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud Drive"),
        ("/Users/amina/Library/CloudStorage/GoogleDrive-amina@example.org/x", "Google Drive"),
        ("/home/amina/on the nas/desk", "nfs4"),
        ("/mnt/share", "cifs"),
        ("/mnt/share/deep/x", "fuse.sshfs"),
    ],
)
def test_synced_and_network_folders_are_named(folder: str, name: str) -> None:
    warning = folder_warning(Path(folder), MOUNTS)
    assert warning is not None
    assert warning.name == name
    assert name in warning.message
    assert "Move" in warning.next


@pytest.mark.parametrize(
    "folder", ["/home/amina/.local/share/writerdesk", "/mnt/share/deep/stick/x", "/srv/dropboxes/x", "/tmp/onedriveish"]
)
def test_other_folders_are_not(folder: str) -> None:
    assert folder_warning(Path(folder), MOUNTS) is None


def test_the_marks_that_syncing_programs_leave_are_seen(tmp_path: Path) -> None:
    inside = tmp_path / "mine" / "desks"
    inside.mkdir(parents=True)
    assert folder_warning(inside) is None
    (tmp_path / ".stfolder").mkdir()
    warning = folder_warning(inside)
    assert warning is not None
    assert (warning.kind, warning.name) == ("synced", "Syncthing")


def test_a_renamed_folder_of_nextcloud_is_known_by_its_database(tmp_path: Path) -> None:
    inside = tmp_path / "my cloud" / "desks"
    inside.mkdir(parents=True)
    (tmp_path / "my cloud" / ".sync_4f1c2a9d.db").touch()
    warning = folder_warning(inside, "")
    assert warning is not None
    assert warning.name == "Nextcloud"


def test_where_dropbox_and_onedrive_say_that_they_are(tmp_path: Path) -> None:
    moved = tmp_path / "Poems" / "desk"
    moved.mkdir(parents=True)
    (tmp_path / "home" / ".dropbox").mkdir(parents=True)
    told = {"personal": {"path": str(tmp_path / "Poems"), "host": 1}}
    (tmp_path / "home" / ".dropbox" / "info.json").write_text(json.dumps(told), encoding="utf-8")
    assert folder_warning(moved, "", {}) is None
    for environment, name in (
        ({"HOME": str(tmp_path / "home")}, "Dropbox"),
        ({"OneDrive": str(tmp_path / "Poems")}, "OneDrive"),
    ):
        warning = folder_warning(moved, "", environment)
        assert warning is not None
        assert warning.name == name
    (tmp_path / "home" / ".dropbox" / "info.json").write_bytes(b"[")
    assert folder_warning(moved, "", {"HOME": str(tmp_path / "home")}) is None


def test_a_link_into_such_a_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "desk").mkdir(parents=True)
    (tmp_path / "data").symlink_to(tmp_path / "Dropbox" / "desk")
    warning = folder_warning(tmp_path / "data", "")
    assert warning is not None
    assert warning.name == "Dropbox"
