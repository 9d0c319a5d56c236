"""The first lines of the frozen program, before its front door: see ``build.spec``.

PyInstaller's own hooks for this import ``inspect``, ``zipfile`` and ``multiprocessing`` at every start; this one pays
only where a process of the checks is started.
"""

import os
import sys

import pyimod02_importers  # PyInstaller's own, which is here before anything else

# Libraries of the bundle are for this program; Java, a browser or a printer service get those of the system.
for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)
# A second process of this program would take that path for granted; so it finds its libraries anew.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
# Nothing of GTK is here that Qt could share GLib's event loop with, nor GLib: see uncalled.py.
os.environ["QT_NO_GLIB"] = "1"

if len(sys.argv) > 1 and sys.argv[1] == "--multiprocessing-fork":
    from multiprocessing import spawn

    # What the process is to do is imported by its name; the front door has no part in it.
    spawn._fixup_main_from_path = lambda _path: None  # noqa: SLF001
    spawn.freeze_support()
    sys.exit()

_TRACKER = "from multiprocessing.resource_tracker import main"
if len(sys.argv) > 2 and sys.argv[-2] == "-c" and sys.argv[-1].startswith(_TRACKER):
    from multiprocessing.resource_tracker import main

    main(int(sys.argv[-1].rpartition("(")[2].rstrip(")")))
    sys.exit()


def _modules(finder, prefix=""):
    """What ``pkgutil`` asks a finder for: PyInstaller's hook for it imports that, and more, at every start."""
    tree = pyimod02_importers.get_pyz_toc_tree()
    for part in filter(None, finder._pyz_entry_prefix.split(".")):  # noqa: SLF001
        tree = tree.get(part, {})
    for name, below in tree.items():
        yield prefix + name, isinstance(below, dict)


pyimod02_importers.PyiFrozenFinder.iter_modules = _modules
