"""The doctor reads what ldd prints and names one install line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from writerdesk.cli.doctor import Missing, install_line, report, unresolved

#: printed by ldd on a minimal Debian 12 for Qt's X11 plugin
PRINTED = """\
\tlinux-vdso.so.1 (0x00007ffd)
\tlibQt6XcbQpa.so.6 => not found
\tlibxcb-cursor.so.0 => not found
\tlibGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
"""


def test_only_libraries_of_the_system_count_as_missing() -> None:
    assert unresolved(PRINTED) == ["libxcb-cursor.so.0", "libGL.so.1"]


@pytest.mark.parametrize(
    ("program", "line"),
    [
        ("apt-get", "sudo apt-get install --no-install-recommends libgl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install mesa-libGL xcb-util-cursor"),
        ("pacman", "sudo pacman -S --needed libglvnd xcb-util-cursor"),
        ("zypper", "sudo zypper install libglvnd libxcb-cursor0"),
    ],
)
def test_one_install_line_for_the_system_at_hand(program: str, line: str) -> None:
    assert install_line(unresolved(PRINTED), {program: "/usr/bin/x"}) == line


def test_without_a_known_installer_the_libraries_are_named_all_the_same() -> None:
    assert install_line(["libGL.so.1"], {}) == ""
    assert "libGL.so.1" in report([Missing("start at all", ("libGL.so.1",), "")])


def test_nothing_missing_is_said_in_one_line() -> None:
    assert report([]).count("\n") == 0


def test_the_door_names_the_missing_library_instead_of_a_stack(tmp_path: Path) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    (package / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')", "utf-8"
    )
    root = Path(__file__).resolve().parents[2]
    paths = [str(tmp_path), str(root)]
    code = f"import sys; sys.path[:0] = {paths!r}; from writerdesk.__main__ import main; sys.exit(main([]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "libEGL.so.1" in done.stderr
    assert "Traceback" not in done.stderr
