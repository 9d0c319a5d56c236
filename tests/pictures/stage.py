"""What stands on the desk in the pictures: real pieces, a real vendor on loopback, a lead who has answered."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime
from functools import cached_property
from itertools import islice
from pathlib import Path

from tests.desktop.world import World, offered, world
from tests.pictures.scripts import SCRIPTS, Script
from tests.reviews.judged import add_some
from writerdesk.actions import critique, review
from writerdesk.actions.brief_files import new_brief
from writerdesk.actions.notes import add_remark, save_note
from writerdesk.actions.publish import publish
from writerdesk.actions.reading import brief_of_row
from writerdesk.actions.seal import seal
from writerdesk.actions.send import sync_once
from writerdesk.actions.statistics import set_day_goal, set_piece_goal
from writerdesk.actions.take import take
from writerdesk.actions.versions import keep_version
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, open_draft, replace_text

_MS_A_DAY = 86_400_000


class Stage:
    """One writer's desk in one script. Everything on it is made when a picture asks for it."""

    def __init__(self, folder: Path, script: Script) -> None:
        self.folder, self.script = folder, script
        self._stack = ExitStack()

    def close(self) -> None:
        """Stop the vendor and let go of the desks."""
        self._stack.close()

    def prepare(self, workplace: Workplace, theme: str, scale: int) -> None:
        """Let the settings of a workplace be those of the picture."""
        for key, value in (
            ("setup.finished", True), ("interface.language", self.script.interface), ("interface.theme", theme),
            ("interface.zoom", scale), ("interface.still", True), ("writing.language", self.script.tag),
            ("sync.automatic", False),
        ):  # fmt: skip
            workplace.settings.set(key, value)

    @cached_property
    def alone(self) -> Workplace:
        """A writer without a vendor."""
        made = own_workplace(self.folder / "alone")
        self._stack.callback(made.close)
        return made

    @cached_property
    def bare(self) -> Workplace:
        """A writer on whose desk nothing stands yet."""
        made = own_workplace(self.folder / "bare")
        self._stack.callback(made.close)
        return made

    @cached_property
    def world(self) -> World:
        """A vendor with the sample briefs and one in this script, a writer and a lead."""
        return self._stack.enter_context(world(self.folder))

    @cached_property
    def brief(self) -> str:
        """The brief in this script that is on offer."""
        if not self.script.brief:
            return self._own_brief
        return offered(self.world.writer, self.script.tag)

    @cached_property
    def _own_brief(self) -> str:
        """A brief in this script that may be taken often."""
        writer, file = self.world.writer, self.folder / "brief.toml"
        made = new_brief(self.script.tag, "poem", self.script.title, [("work.pieces", 5)], file)
        publish(self.folder / "store", file.read_bytes(), self.folder)
        sync_once(writer)
        return made.id

    @cached_property
    def poem(self) -> str:
        """A piece for the brief, with something for the checks to find."""
        writer = self.world.writer
        piece = take(writer, self.brief)
        replace_text(writer, piece, self.script.poem)
        return piece

    @cached_property
    def answered(self) -> str:
        """A piece that was sent; the lead asks for changes."""
        piece, uuid = self._send(self.brief)
        lead = self.world.lead
        review.claim(lead, uuid)
        start = self._sent.index(self.script.doubted)
        review.comment(lead, uuid, start, start + len(self.script.doubted), self.script.remark)
        for criterion in review.review_page(lead, uuid).rubric:
            review.score(lead, uuid, criterion.id, str(criterion.scale[-1].value), self.script.remark)
        review.decide(lead, uuid, "changes", sentence=self.script.remark, todo=[self.script.note])
        sync_once(lead)
        sync_once(self.world.writer)
        add_remark(self.world.writer, piece, 0, len(self.script.poem.split()[0]), self.script.note)
        return piece

    @cached_property
    def critique(self) -> str:
        """A critique of a text in another script, with a remark and a rating."""
        writer, file = self.world.writer, self.folder / "critique.toml"
        judged = SCRIPTS["en" if self.script.tag.startswith("ur") else "ur"]
        text = judged.story.partition("\n\n")[2]
        settings = [("work.pieces", 5), ("work.judged.text", text), ("work.judged.language", judged.tag)]
        made = new_brief(self.script.tag, "critique", self.script.title, settings, file)
        publish(self.folder / "store", file.read_bytes(), self.folder)
        sync_once(writer)
        piece = take(writer, made.id)
        replace_text(writer, piece, self.script.story.partition("\n\n")[2])
        start = text.index(judged.looked_for)
        critique.add_remark(writer, piece, start, start + len(judged.looked_for), "craft", self.script.remark)
        critique.rate(writer, piece, "language", "2", self.script.note)
        return piece

    @cached_property
    def judged(self) -> str:
        """A critique that the lead is reading."""
        writer, lead = self.world.writer, self.world.lead
        seal(writer, self.critique, ["training"])
        sync_once(writer)
        sync_once(lead)
        uuid = next(row.uuid for row in review.queue(lead) if row.piece == self.critique)
        review.claim(lead, uuid)
        return uuid

    @cached_property
    def held(self) -> str:
        """A package that the lead is reading, with one comment on it."""
        uuid = self._send(self._own_brief)[1]
        lead = self.world.lead
        review.claim(lead, uuid)
        start = self._sent.index(self.script.doubted)
        review.comment(lead, uuid, start, start + len(self.script.doubted), self.script.remark)
        return uuid

    @cached_property
    def agreed(self) -> Workplace:
        """The lead, on whose desk three readers judged some pieces."""
        lead = self.world.lead
        desk, brief = lead.vendor_desks()[0], f"{self.brief}@1"
        sync_once(lead)
        read = brief_of_row(desk, brief)
        assert read is not None
        kinds = {one.type: one.id for one in read.rubric.criteria}
        add_some(desk, brief, kinds["objective"], kinds["taste"])
        return lead

    @cached_property
    def story(self) -> str:
        """A story of the writer's own in three sections, with versions, notes, a goal and some days of work."""
        place, script = self.alone, self.script
        piece = new_piece(place, title=script.story_title, language=script.tag, kind="story")
        replace_text(place, piece, script.story.replace("\n\n", "\n\n…\n\n", 1))
        keep_version(place, piece, script.title)
        replace_text(place, piece, script.story)
        save_note(place, piece, script.note).result()
        set_piece_goal(place, piece, "words", 2_000, "2099-12-31")
        set_day_goal(place, script.tag, "words", 300)
        assert self.turned
        return piece

    @cached_property
    def turned(self) -> str:
        """A story that was written over nine days; a paragraph of it is turned to the other side in a picture."""
        piece = new_piece(self.alone, title=self.script.note, language=self.script.tag, kind="story")
        self._work_on(piece)
        return piece

    @cached_property
    def play(self) -> str:
        """A scene of a play."""
        piece = new_piece(self.alone, title=self.script.play_title, language=self.script.tag, kind="play")
        replace_text(self.alone, piece, self.script.play)
        return piece

    @cached_property
    def verse(self) -> str:
        """The poem as a piece of the writer's own."""
        piece = new_piece(self.alone, title=self.script.title, language=self.script.tag, kind="poem")
        replace_text(self.alone, piece, self.script.poem)
        return piece

    @property
    def _sent(self) -> str:
        """The poem without what the checks find in it."""
        return self.script.poem.replace(self.script.too_much, "") if self.script.too_much else self.script.poem

    def _send(self, brief: str) -> tuple[str, str]:
        writer, lead = self.world.writer, self.world.lead
        known = {row.uuid for row in review.queue(lead)}
        piece = take(writer, brief)
        replace_text(writer, piece, self._sent)
        seal(writer, piece, ["training", "evaluation"])
        sync_once(writer)
        sync_once(lead)
        return piece, next(row.uuid for row in review.queue(lead) if row.uuid not in known)

    def _work_on(self, piece: str) -> None:
        now = round(datetime.now(UTC).timestamp() * 1000)
        draft = open_draft(self.alone, piece)
        section = draft.sections[-1].id
        length = len(draft.journal(section).load())
        letters = iter(self.script.story.partition("\n\n")[2].partition("\n\n#")[0])
        for days, turns in ((9, 6), (8, 14), (6, 9), (5, 16), (3, 4), (2, 12), (1, 10)):
            for turn in range(turns):
                few = "".join(islice(letters, 3))
                if few:
                    draft.record(section, length, 0, few, now - days * _MS_A_DAY + turn * 9_000)
                    length += len(few)
            draft.journal(section).commit()
        draft.close()
