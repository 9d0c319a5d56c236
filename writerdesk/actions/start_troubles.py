"""What stands against writing here, looked for once at a start: a folder that takes nothing, settings nobody can read.

Nothing of this keeps the window shut: it opens and says so. What killed programs left half is swept on the way.
"""

from __future__ import annotations

import os

from writerdesk.actions.workplace import Workplace
from writerdesk.errors import DiskProblem, Environment, Usage, WriterDeskError
from writerdesk.storage.durable import make_folder, sweep_half_files


def start_troubles(workplace: Workplace, *, alone: bool = True) -> list[WriterDeskError]:
    """The troubles of this start, worst first; none of them is raised. ``alone``: no other window has the folder."""
    folder = workplace.data.path
    found: list[WriterDeskError] = []
    try:
        make_folder(folder)
        probe = folder / f".writable-{os.urandom(8).hex()}"
        probe.touch()
        probe.unlink()
        sweep_half_files(folder)
    except (OSError, WriterDeskError):
        found.append(DiskProblem(
            "disk/nothing-kept", "Nothing can be kept in {folder}.",
            "What you write is lost unless you copy it. Start WriterDesk with --data and a folder that is yours.",
            folder=folder,
        ))  # fmt: skip
    if workplace.data.for_a_time:
        found.append(Environment(
            "settings/no-home", "This person has no home folder; what you write stands in {folder} for a time.",
            "Start WriterDesk with --data and a folder that is yours.", folder=folder,
        ))  # fmt: skip
    if not alone:
        found.append(Environment(
            "desk/another-window", "Another WriterDesk has these desks open and does not answer.",
            "Write in one of the two only; end the other one.",
        ))  # fmt: skip
    workplace.settings.all()
    if found and not os.access(folder, os.X_OK):
        return found  # nothing can be read there either
    found += [
        Usage(
            "settings/file", "{file} holds something that cannot be used: {problem}",
            "Mend the file; it stays as it is until you change a setting.",
            file=workplace.settings.file, problem=problem,
        )
        for problem in workplace.settings.problems
    ]  # fmt: skip
    return found
