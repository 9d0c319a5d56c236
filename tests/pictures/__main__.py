"""``python -m tests.pictures FOLDER`` makes pictures of pages and modes; see :mod:`tests.pictures.cases`."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.pictures.scripts import SCRIPTS

_THEMES = ("light", "dark", "sepia")


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the pictures that were asked for; how many cannot be made is the status."""
    asked = _asked(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        keep_apart(Path(folder))
        from tests.pictures.cases import CASES
        from tests.pictures.stage import Stage

        failed = 0
        cases = [case for case in CASES if not asked.page or any(case.name.startswith(one) for one in asked.page)]
        for tag in asked.script or list(SCRIPTS):
            stage = Stage(Path(folder) / tag, SCRIPTS[tag])
            for theme in asked.theme or _THEMES[:1]:
                for case in cases:
                    file = asked.folder / tag / f"{case.name}-{theme}{asked.suffix}.png"
                    failed += not _make(stage, case, file, theme, asked)
            stage.close()
    return failed


def _make(stage: object, case: object, file: Path, theme: str, asked: argparse.Namespace) -> bool:
    from tests.pictures.camera import MODES, opened
    from tests.pictures.cases import Case
    from tests.pictures.stage import Stage

    assert isinstance(stage, Stage)
    assert isinstance(case, Case)
    try:
        workplace, target = case.stand(stage)
        stage.prepare(workplace, theme, asked.scale)
        with opened(workplace, case.page, target, asked.size) as camera:
            case.then(camera, stage)
            camera.take(file)
            for mode in MODES:
                camera.application.parts.choices.put(mode, False)
    except Exception as problem:
        sys.stderr.write(f"{file}: {type(problem).__name__}: {problem}\n")
        if asked.strict:
            raise
        return False
    sys.stdout.write(f"{file}\n")
    return True


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go, one folder a script")
    parser.add_argument("--page", action="append", help="a page or mode, or how its name begins; all without")
    parser.add_argument("--script", action="append", choices=list(SCRIPTS), help="a language; all five without")
    parser.add_argument("--theme", action="append", choices=_THEMES, help="colours; light without")
    parser.add_argument("--size", type=_size, default=(1360, 860), help="of the window, as 800x480")
    parser.add_argument("--scale", type=int, default=100, help="size of everything in the window, in per cent")
    parser.add_argument("--strict", action="store_true", help="stop at the first picture that cannot be made")
    asked = parser.parse_args(arguments)
    usual = asked.size == (1360, 860) and asked.scale == 100
    asked.suffix = "" if usual else f"-{asked.size[0]}x{asked.size[1]}-{asked.scale}"
    return asked


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.partition("x")
    return int(width), int(height)


def keep_apart(folder: Path) -> None:
    """No picture ever sees the data or the keys of the person who makes it."""
    passphrase = folder / "passphrase"
    passphrase.write_text("a passphrase for pictures\n", encoding="utf-8")
    os.environ.update(
        WRITERDESK_DATA=str(folder / "data"), WRITERDESK_KEYS="file", WRITERDESK_PASSPHRASE_FILE=str(passphrase),
        XDG_STATE_HOME=str(folder / "state"), LC_ALL="C.UTF-8",
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
