"""Which system libraries does Qt need and not find? One sentence an aim, one install line a system.

Standard library only: it runs when Qt cannot be loaded. The package names were collected on minimal Debian, Fedora,
Arch and openSUSE systems.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

#: program that installs → (its install line, the column in PACKAGES)
INSTALLERS = {
    "apt-get": ("sudo apt-get install --no-install-recommends", 0),
    "dnf": ("sudo dnf install", 1),
    "pacman": ("sudo pacman -S --needed", 2),
    "zypper": ("sudo zypper install", 3),
}
#: library → (apt, dnf, pacman, zypper)
PACKAGES = {
    "libGL.so.1": ("libgl1", "mesa-libGL", "libglvnd", "libglvnd"),
    "libEGL.so.1": ("libegl1", "mesa-libEGL", "libglvnd", "libglvnd"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libgthread-2_0-0"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2", "libfreetype6"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs", "krb5", "krb5"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11", "libX11-6"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb", "libxcb1"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util", "libxcb-util1"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb", "libxcb-sync1"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client", "wayland", "libwayland-client0"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland", "libwayland-cursor0"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl", "wayland", "libwayland-egl1"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli", "brotli", "libbrotlidec1"),
    "libbrotlicommon.so.1": ("libbrotli1", "libbrotli", "brotli", "libbrotlicommon1"),
    "libzstd.so.1": ("libzstd1", "libzstd", "zstd", "libzstd1"),
    "libcups.so.2": ("libcups2", "cups-libs", "libcups", "libcups2"),
    **{
        f"libxcb-{part}.so.0": (f"libxcb-{part}0", "libxcb", "libxcb", f"libxcb-{part}0")
        for part in ("glx", "randr", "render", "shape", "shm", "xfixes")
    },
}
#: the aim without which there is no window at all
START = "start at all"
#: what the person wants → the files of Qt whose libraries must be found
AIMS = {
    START: ("Qt/lib/libQt6Widgets.so.6", "Qt/lib/libQt6Gui.so.6", "Qt/plugins/platforms/libqoffscreen.so"),
    "a window under X11": ("Qt/plugins/platforms/libqxcb.so",),
    "a window under Wayland": ("Qt/plugins/platforms/libqwayland*.so",),
}


@dataclass(frozen=True)
class Missing:
    """One aim that cannot be reached, the libraries it lacks, and the line that installs them ('' when unknown)."""

    aim: str
    libraries: tuple[str, ...]
    install: str


def unresolved(output: str) -> list[str]:
    """Names of the libraries that ``ldd`` printed as not found, Qt's own left out."""
    names = re.findall(r"^\s*(\S+) => not found", output, re.MULTILINE)
    return [name for name in names if not name.startswith(("libQt6", "libpyside", "libshiboken", "libicu"))]


def install_line(libraries: Iterable[str], found: Mapping[str, str | None]) -> str:
    """The one install line for the first package program of ``found`` (name → path or None), or ''."""
    for program, (line, column) in INSTALLERS.items():
        if found.get(program):
            packages = sorted({PACKAGES[name][column] for name in libraries if name in PACKAGES})
            return f"{line} {' '.join(packages)}" if packages else ""
    return ""


def qt_folder() -> Path | None:
    """Folder of the installed PySide6, without importing it."""
    found = importlib.util.find_spec("PySide6")
    return Path(found.origin).parent if found and found.origin else None


def examine() -> list[Missing]:
    """What is missing on this machine; an empty list on systems without ``ldd`` (Windows, macOS)."""
    folder = qt_folder()
    if not sys.platform.startswith("linux") or folder is None or shutil.which("ldd") is None:
        return []
    programs = {name: shutil.which(name) for name in INSTALLERS}
    # The frozen program brings libraries of its own, which are looked for first.
    environment = {**os.environ, "LD_LIBRARY_PATH": bundle} if (bundle := getattr(sys, "_MEIPASS", "")) else None
    lacking = []
    for aim, patterns in AIMS.items():
        names: list[str] = []
        for file in sorted(file for pattern in patterns for file in folder.glob(pattern)):
            output = subprocess.run(
                ["ldd", str(file)], capture_output=True, text=True, check=False, env=environment
            ).stdout
            names += unresolved(output)
        if names:
            libraries = tuple(sorted(set(names)))
            lacking.append(Missing(aim, libraries, install_line(libraries, programs)))
    return lacking


def report(lacking: list[Missing] | None = None) -> str:
    """What is missing, in words; one line when nothing is."""
    found = examine() if lacking is None else lacking
    if not found:
        return "All system libraries that WriterDesk needs are here."
    lines = []
    for each in found:
        lines.append(f"For {each.aim}, this system lacks: {', '.join(each.libraries)}")
        lines.append(f"  Install them: {each.install}" if each.install else "  Install the packages that hold them.")
    return "\n".join(lines)
