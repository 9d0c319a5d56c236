"""Where things stand, on every platform, and what the writing window's start may load."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from writerdesk.errors import DeskProblem
from writerdesk.storage.desk import Desk
from writerdesk.storage.places import DataFolder, default_data_folder


def test_desks_are_the_folders_with_a_database(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    assert data.desk_ids() == []
    for name in ("zanzibar", "aksum"):
        Desk.create(data.desk_folder(name), name).close()
    data.desk_folder("left-over").mkdir()
    assert data.desk_ids() == ["aksum", "zanzibar"]
    assert data.settings_file == tmp_path / "data" / "settings.toml"


@pytest.mark.parametrize("name", ["", "..", "../x", "a/b", ".hidden", "a\0b", "C:\\x", "x" * 200])
def test_a_desk_id_never_leaves_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(DeskProblem) as caught:
        DataFolder(tmp_path).desk_folder(name)
    assert caught.value.code == "desk/unknown"


def test_the_environment_comes_first_then_portable(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").touch()
    named = default_data_folder({"WRITERDESK_DATA": str(tmp_path / "own")}, program_folder=tmp_path)
    assert (named.path, named.state_folder) == (tmp_path / "own", tmp_path / "own" / "state")
    portable = default_data_folder({"HOME": "/home/amina"}, program_folder=tmp_path, platform="linux")
    assert portable.path == tmp_path / "data"


def test_linux_follows_the_xdg_base_directories() -> None:
    plain = default_data_folder({"HOME": "/home/amina"}, platform="linux")
    assert plain.path == Path("/home/amina/.local/share/writerdesk")
    assert plain.state_folder == Path("/home/amina/.local/state/writerdesk")
    own = {"HOME": "/home/amina", "XDG_DATA_HOME": "/data", "XDG_STATE_HOME": "relative/is/ignored"}
    assert default_data_folder(own, platform="linux").path == Path("/data/writerdesk")
    assert default_data_folder(own, platform="linux").state_folder == Path("/home/amina/.local/state/writerdesk")


def test_windows_and_mac_have_their_own_places(tmp_path: Path) -> None:
    windows = {"USERPROFILE": str(tmp_path), "APPDATA": str(tmp_path / "R"), "LOCALAPPDATA": str(tmp_path / "L")}
    folder = default_data_folder(windows, platform="win32")
    assert (folder.path, folder.state_folder) == (tmp_path / "R/WriterDesk", tmp_path / "L/WriterDesk/state")
    mac = default_data_folder({"HOME": "/Users/amina"}, platform="darwin")
    assert mac.path == Path("/Users/amina/Library/Application Support/WriterDesk")


START = """
import sys
from pathlib import Path
from writerdesk.storage.desk import Desk
from writerdesk.storage.settings import Settings
Desk.open(Path(sys.argv[1])).close()
Settings(Path(sys.argv[1]) / "settings.toml").get("setup.finished")
heavy = ("sqlite_utils", "asyncio", "importlib.metadata", "regex", "zstandard", "tomlkit", "urllib.request", "click")
print([name for name in heavy if name in sys.modules])
"""


def test_opening_a_desk_loads_nothing_heavy(desk: Desk, folder: Path, python: str) -> None:
    desk.close()
    done = subprocess.run([python, "-c", START, str(folder)], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
