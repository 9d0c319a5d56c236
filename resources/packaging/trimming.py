"""What the frozen program does not need, and leaves out: distributions of the workshop, parts of Qt, foreign libraries.

Used by ``build.spec``. An entry is PyInstaller's (name in the bundle, file here, kind).
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import PackageNotFoundError, packages_distributions, requires
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

Entry = tuple[str, str, str]

_DROPPED = re.compile(
    r"plugins/(egldeviceintegrations|generic|qmltooling|sqldrivers|vectorimageformats|designer"
    r"|wayland-graphics-integration-server|xcbglintegrations)/"  # the window paints without OpenGL
    r"|plugins/platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\."
    r"|plugins/platforminputcontexts/(lib)?qtvirtualkeyboardplugin"
    r"|plugins/platformthemes/libqgtk3\."  # brings GTK, pango and cairo of the machine that builds
    r"|plugins/networkinformation/(lib)?q(glib|connman)"  # GIO, likewise; NetworkManager is asked without it
    r"|plugins/imageformats/(lib)?q(icns|tga|tiff|wbmp|pdf)\."
    r"|plugins/tls/"  # the network is Python's; Qt hears of second starts and of the network's state only
    r"|plugins/wayland-shell-integration/lib(fullscreen-shell-v1|ivi-shell|qt-shell|wl-shell-plugin)"
    r"|plugins/wayland-graphics-integration-client/"  # for OpenGL, all of them
    r"|lib/libQt6(EglFS|EglFs|Qml|Quick|Pdf|VirtualKeyboard)|opengl32sw\.dll|d3dcompiler_47\.dll"
    r"|(^|/)\.git|\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$|\.(cpp|pxd|pyi)$"
    r"|rapidfuzz/(fuzz_cpp|process_cpp|utils_cpp|distance/metrics_cpp_avx2)"  # the plain one does the same
    r"|docx/templates/default-docx-template/"  # what default.docx was zipped from
    r"|dateutil/zoneinfo/dateutil-zoneinfo|\.dist-info/sboms/"
    r"|icu4py/(_version|messageformat)\.|wcwidth/_wcwidth_c|yaml/_yaml\.|alembic/templates/"
    r"|lxml/(isoschematron|includes|objectify|sax|builder|_difflib|html/)|lxml/.*\.(pxi|h)$"
)
"""Files that the hooks collect and the program never loads."""

_OF_THE_SYSTEM = re.compile(
    r"^lib(stdc\+\+|gcc_s|fontconfig|freetype|expat|X11|X11-xcb|wayland-client|cups|avahi-client|avahi-common|gnutls|p11-kit"
    r"|unistring|tasn1|nettle|hogweed|gmp|idn2|gdk_pixbuf|png16|bz2|zstd|atk)[.-]"
)
"""Libraries that must fit the desktop (its drivers, its fonts), not the machine that builds, or that it has for them
(Mesa's drivers and every package manager unpack with zstd): never bundled on Linux."""

_BY_NAME = re.compile(r"^lib(python|ssl|crypto)")
"""Libraries that are opened by name, which nothing links to."""

_SLOWER_WILL_DO = re.compile(r"(sqlalchemy/.*_cy|charset_normalizer/(cd|md)|lxml/_elementpath)\.")
"""Modules made faster by a compiler for what a desk asks seldom; the same in Python stands beside each."""

_CATALOGUE = re.compile(r"PySide6/.*translations/(qt\w*?)_([A-Za-z]{2,3}(?:_\w+)?)\.qm$")


def outside_modules(program: str) -> list[str]:
    """Top-level modules installed here that ``program`` does not require: tests, tools, and what they brought."""
    inside = {canonicalize_name(program)}
    waiting = [(program, "")]
    seen = set(waiting)
    while waiting:
        name, extra = waiting.pop()
        try:
            wanted = [Requirement(line) for line in requires(name) or []]
        except PackageNotFoundError:
            continue  # for another system
        for one in wanted:
            if one.marker is None or one.marker.evaluate({"extra": extra}):
                inside.add(canonicalize_name(one.name))
                found = {(one.name, each) for each in ("", *one.extras)} - seen
                seen |= found
                waiting += found
    return sorted(
        module
        for module, owners in packages_distributions().items()
        if not inside & {canonicalize_name(owner) for owner in owners} and module.isidentifier()
    )


def is_kept(entry: Entry, interface: Iterable[str]) -> bool:
    """Whether a file belongs into the bundle; ``interface`` are the window's languages, of whose Qt has catalogues."""
    name = entry[0].replace("\\", "/")
    if _DROPPED.search(name):
        return False
    catalogue = _CATALOGUE.search(name)
    languages = set(interface)
    return catalogue is None or (
        catalogue[1] == "qtbase" and bool({catalogue[2], catalogue[2].partition("_")[0]} & languages)
    )


def in_python(binaries: list[Entry]) -> tuple[list[Entry], list[Entry]]:
    """The files that stay, and in place of some extension modules the Python that they were compiled from."""
    kept = [one for one in binaries if not _SLOWER_WILL_DO.match(one[0].replace("\\", "/"))]
    modules = []
    for name, file, _kind in sorted(set(binaries) - set(kept)):
        stem = PurePosixPath(name.replace("\\", "/")).with_name(Path(file).name.partition(".")[0])
        modules.append((".".join(stem.parts), str(Path(file).with_name(f"{stem.name}.py")), "PYMODULE"))
    return kept, modules


def without_unneeded(binaries: list[Entry], needed: Callable[[str], set[str]]) -> list[Entry]:
    """Leave out libraries of the system, and, again and again, what nothing links to that stays (Linux)."""
    binaries = [
        one for one in binaries if one[2] == "EXTENSION" or not _OF_THE_SYSTEM.match(PurePosixPath(one[0]).name)
    ]
    while True:
        wanted = set().union(*(needed(file) for _, file, _kind in binaries))
        kept = [one for one in binaries if _is_wanted(one, wanted)]
        if len(kept) == len(binaries):
            return kept
        binaries = kept


def needed_libraries(file: str) -> set[str]:
    """Names of the libraries that an ELF file asks for."""
    output = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"NEEDED\s+(\S+)", output))


def without_unresolved(binaries: list[Entry], required: Iterable[str]) -> list[Entry]:
    """Leave out what Wayland needs where this machine cannot give it all its libraries (Linux).

    Raises :class:`SystemExit` where anything else asks for a library that is neither here nor in the bundle, or where
    ``required`` names ``wayland``: a release has all of it.
    """
    while lacking := _unresolved(binaries):
        optional = all("wayland" in name.lower() for name in lacking)
        words = ", ".join(f"{name} ({', '.join(sorted(libraries))})" for name, libraries in sorted(lacking.items()))
        if not optional or "wayland" in required:
            raise SystemExit(f"This machine lacks libraries that the bundle needs: {words}")
        sys.stderr.write(f"Left out, since this machine lacks a library: {words}\n")
        binaries = [one for one in binaries if one[0] not in lacking]
    return binaries


def _unresolved(binaries: list[Entry]) -> dict[str, set[str]]:
    """Bundled files that ask for a library which is neither bundled nor on this machine, with its names."""
    have = {PurePosixPath(name).name for name, _, _ in binaries}
    output = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    have |= set(re.findall(r"^\s+(\S+) \(", output, re.MULTILINE))
    asked = {name: needed_libraries(file) - have for name, file, _kind in binaries}
    return {
        name: found
        for name, libraries in asked.items()
        if (found := {one for one in libraries if not one.startswith(("ld-linux", "linux-vdso"))})
    }


def _is_wanted(entry: Entry, wanted: set[str]) -> bool:
    name = PurePosixPath(entry[0])
    return entry[2] != "BINARY" or "plugins" in name.parts or name.name in wanted or bool(_BY_NAME.match(name.name))
