"""The practice desk: a real endpoint in this process on loopback, and a practice lead who plays a tutorial's part.

Everything is the real thing: the vendor's keys, the invite, the outbox, the feed, the lead's signed verdicts. Only the
lead's judgement comes from a file in ``resources/tutorials``.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from writerdesk.actions import review
from writerdesk.actions.enrol import enrol, read_invite
from writerdesk.actions.moves import piece_state
from writerdesk.actions.publish import publish
from writerdesk.actions.send import sync_once
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.briefs.samples import practice_briefs, sample_with_id
from writerdesk.briefs.tutorials import Round, Tutorial, find_place, list_tutorials, words_in
from writerdesk.drafts.pieces import list_pieces
from writerdesk.storage.faults import translated

if TYPE_CHECKING:
    from writerdesk.endpoint.server import ServerThread

VENDOR = "Practice desk"
LEAD = "Practice lead"
SECOND = "Another practice lead"
WRITER = "You"


class PracticeDesk:
    """Starts the practice vendor beside the person's data, enrols the person there, and plays its lead."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._folder = workplace.data.path / "practice"
        self._store = self._folder / "store"
        self._server: ServerThread | None = None
        self._lead: Workplace | None = None
        self._second: Workplace | None = None
        self._lock = threading.RLock()

    @property
    def desk_id(self) -> str | None:
        """Id of the practice desk on this machine, or None before the first start."""
        for desk in self._workplace.vendor_desks():
            if desk.fact("practice"):
                return desk.id
        return None

    def start(self) -> str:
        """Serve the practice vendor, made at the first start with its briefs; id of the person's desk there."""
        from writerdesk.endpoint.server import ServerThread
        from writerdesk.endpoint.vendor import init_vendor

        with self._lock:
            with translated(self._store):
                fresh = not self._store.exists()
            if fresh:
                init_vendor(self._store, VENDOR)
                for brief in practice_briefs([str(self._workplace.settings.get("writing.language"))]):
                    publish(self._store, brief.read_bytes(), brief.parent)
            if self._server is None:
                self._server = ServerThread(self._store)
            self._lead = self._lead or own_workplace(self._folder / "lead")
            desk_id = self.desk_id or self._invite(self._workplace, "writer", WRITER)
            if not self._lead.vendor_desks():
                self._invite(self._lead, "lead", LEAD)
            for workplace in (self._workplace, self._lead):
                self._tell_address(workplace)
            sync_once(self._workplace, desk_id)
            return desk_id

    def offer(self, tutorial: Tutorial) -> str:
        """Start, and have the brief of a tutorial on offer; id of the person's desk there."""
        with self._lock:
            desk_id = self.start()
            found = sample_with_id(tutorial.brief)
            publish(self._store, found.read_bytes(), found.parent)  # twice is once
            sync_once(self._workplace, desk_id)
            return desk_id

    def _tell_address(self, workplace: Workplace) -> None:
        """Tell the practice desks of a workplace where the vendor is served today."""
        assert self._server is not None  # noqa: S101
        for desk in workplace.vendor_desks():
            if desk.fact("practice"):
                desk.set_fact("url", self._server.url)

    def _invite(self, workplace: Workplace, role: str, name: str) -> str:
        from writerdesk.endpoint.invites import make_invite

        assert self._server is not None  # noqa: S101
        invite = self._folder / f"{role}.wdinvite"
        make_invite(self._store, role=role, name=name, url=self._server.url, out=invite)
        desk_id = enrol(workplace, read_invite(invite), "practice", practice=True).desk
        invite.unlink()
        return desk_id

    def play(self) -> int:
        """The practice lead reads what waits and answers as the tutorial says; how many pieces were answered."""
        with self._lock:
            if self._lead is None:
                self.start()
            assert self._lead is not None  # noqa: S101
            sync_once(self._lead)
            language = str(self._workplace.settings.get("interface.language"))
            answered = 0
            for row in review.queue(self._lead):
                if row.state == "APPEALED":
                    continue
                if row.state == "RECEIVED":
                    review.claim(self._lead, row.uuid)
                answer(self._lead, row.uuid, tutorial_for(row.brief), language)
                answered += 1
            sync_once(self._lead)
            answered += self._hear_appeals(language)
            desk_id = self.desk_id
            if answered and desk_id is not None:
                sync_once(self._workplace, desk_id)
            return answered

    def _hear_appeals(self, language: str) -> int:
        """Another lead decides on what the person appealed against; who decided first may not."""
        desk_id = self.desk_id
        desk = None if desk_id is None else self._workplace.desk(desk_id)
        if desk is None or all(piece_state(desk, one.id).state != "APPEALED" for one in desk.read(list_pieces)):
            return 0
        self._second = self._second or own_workplace(self._folder / "second lead")
        if not self._second.vendor_desks():
            self._invite(self._second, "lead", SECOND)
        self._tell_address(self._second)
        sync_once(self._second)
        heard = 0
        for row in review.queue(self._second):
            turn = tutorial_for(row.brief).appeal
            if row.state == "APPEALED" and turn is not None:
                review.claim(self._second, row.uuid)
                give(self._second, row.uuid, turn, language)
                heard += 1
        sync_once(self._second)
        return heard

    def stop(self) -> None:
        """Stop serving; nothing is left running."""
        with self._lock:
            if self._server is not None:
                self._server.stop()
                self._server = None
            for lead in (self._lead, self._second):
                if lead is not None:
                    lead.close()
            self._lead = self._second = None


def tutorial_for(brief: str) -> Tutorial:
    """The tutorial that plays with a brief (``id@version`` or id), else the first one."""
    tutorials = list_tutorials()
    return next((one for one in tutorials if one.brief == brief.split("@", maxsplit=1)[0]), tutorials[0])


def answer(lead: Workplace, uuid: str, tutorial: Tutorial, language: str) -> str:
    """Give the tutorial's answer of this round to a held package: comments at their places, scores, the verdict.

    ``language`` is the interface language of the writer, in which the practice lead speaks. Returns the verdict.
    """
    return give(lead, uuid, tutorial.round_of(review.review_page(lead, uuid).revision), language)


def give(lead: Workplace, uuid: str, turn: Round, language: str) -> str:
    """Comment, score and decide as a tutorial's round says; the verdict."""
    page = review.review_page(lead, uuid)
    for remark in turn.comments:
        start, end = find_place(page.text, remark)
        review.comment(lead, uuid, start, end, words_in(remark.text, language), remark.suggest)
    sentence = words_in(turn.sentence, language)
    for criterion in page.rubric:
        review.score(lead, uuid, criterion.id, str(criterion.scale[-1].value), sentence)
    todo = [words_in(words, language) for words in turn.todo]
    review.decide(
        lead, uuid, turn.verdict, sentence=sentence, todo=todo,
        reason_code=turn.reason or None, clause=turn.clause or None,
    )  # fmt: skip
    return turn.verdict
