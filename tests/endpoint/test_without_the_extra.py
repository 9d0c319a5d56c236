"""The embedded endpoint needs none of the libraries of the large one: the packaged program has none of them."""

from __future__ import annotations

import subprocess
import sys

_IMPORTS = """
import importlib, pkgutil, sys
sys.modules.update(dict.fromkeys(("psycopg", "obstore"), None))
import writerdesk.endpoint as room
for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
    importlib.import_module(module.name)
    print(module.name)
"""


def test_every_module_of_the_room_is_imported_without_them() -> None:
    done = subprocess.run([sys.executable, "-c", _IMPORTS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "writerdesk.endpoint.postgres_messages" in done.stdout.split()
