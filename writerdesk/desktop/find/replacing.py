"""Replacing in a job: what is not on the page is changed through the journal, what is on it comes back as one edit."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.find.looking import Wanted

if TYPE_CHECKING:
    from writerdesk.actions.workplace import Workplace


@dataclass(frozen=True)
class Task:
    """What is to be replaced; ``paragraphs`` are the section on the page as of ``revision``."""

    wanted: Wanted
    replacement: str
    paragraphs: list[str]
    revision: int

    def again(self, paragraphs: list[str], revision: int) -> Task:
        """The same for a text that was changed meanwhile."""
        return replace(self, paragraphs=paragraphs, revision=revision)


@dataclass(frozen=True)
class Done:
    """``here`` places of the section as of ``revision`` become ``edit``, one step to take back; ``elsewhere`` places
    are changed already. ``sealed`` are the titles of pieces that were left alone.
    """

    revision: int
    here: int
    edit: Edit | None
    elsewhere: int = 0
    sealed: list[str] = field(default_factory=list)

    def beside(self, other: Done) -> Done:
        """This, with what another one has done elsewhere."""
        return replace(self, elsewhere=other.elsewhere, sealed=other.sealed)


def replaced_here(task: Task, only: int | None = None) -> Done:
    """The edit of the section on the page, for all its places or for ``only`` one; nothing is changed yet."""
    from writerdesk.text.finding import Finder, applied

    text = "\n".join(task.paragraphs)
    finder = Finder(task.wanted.query, task.wanted.mode, task.wanted.language)
    made = finder.replacements(text, task.replacement)
    if only is not None:
        made = made[only : only + 1]
    if not made:
        return Done(task.revision, 0, None)
    start, end = made[0].start, made[-1].end
    inside = [each._replace(start=each.start - start, end=each.end - start) for each in made]
    removed = text[start:end]
    return Done(task.revision, len(made), Edit(start, removed, applied(removed, inside)))


def replace_around(workplace: Workplace, task: Task) -> Done:
    """Replace everywhere but on the page, where the scope is wide, and bring the edit of the page."""
    wanted = task.wanted
    here = replaced_here(task)
    from writerdesk.actions.find import parts_of_section
    from writerdesk.actions.find import replace as replace_in_pieces

    if wanted.scope == "section":
        parts = [one for one in parts_of_section(workplace, wanted.piece, wanted.section) if one != wanted.section]
        answers = [
            replace_in_pieces(
                workplace, wanted.query, wanted.mode, task.replacement, piece=wanted.piece, section=part
            )
            for part in parts
        ]  # fmt: skip
        return replace(here, elsewhere=sum(one.replaced for one in answers))
    answer = replace_in_pieces(
        workplace,
        wanted.query,
        wanted.mode,
        task.replacement,
        piece=wanted.piece if wanted.scope == "piece" else None,
        without=wanted.section,
    )
    return replace(here, elsewhere=answer.replaced, sealed=[one.title for one in answer.sealed])
