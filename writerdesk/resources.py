"""Where the data files stand: beside the package in a checkout, inside it in a wheel, in the bundle when frozen."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from writerdesk.errors import Bug


@cache
def data_root() -> Path:
    """Folder that holds ``resources/`` and ``translations/``; raises :class:`Bug` when the installation lacks them."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen)] if frozen else []
    candidates += [package.parent, package / "_data"]
    for folder in candidates:
        if (folder / "resources").is_dir():
            return folder
    raise Bug("bug/no-resources", "The data files of WriterDesk are missing.", "Install WriterDesk again.")


def resource(*parts: str) -> Path:
    """Path of one data file or folder below ``resources/``, for example ``resource("forms", "doha.toml")``."""
    return data_root().joinpath("resources", *parts)
