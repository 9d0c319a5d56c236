"""The tour: the main job end to end, with the real parts on loopback, without a display; nothing is left running."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from writerdesk.actions import review
from writerdesk.actions.check import Checker
from writerdesk.actions.comments import comments_of
from writerdesk.actions.enrol import enrol, read_invite
from writerdesk.actions.moves import piece_state
from writerdesk.actions.release import build_dataset
from writerdesk.actions.seal import Sealed, seal
from writerdesk.actions.send import outbox, sync_once
from writerdesk.actions.take import take
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import replace_text
from writerdesk.briefs.brief_file import read_source
from writerdesk.errors import Bug, WriterDeskError
from writerdesk.resources import resource

if TYPE_CHECKING:
    from writerdesk.endpoint.server import ServerThread

Progress = Callable[[str, float, str], None]

SCOPES = ["training", "evaluation"]
#: names that nobody could mistake for a word of the poem or of the dataset
VENDOR = "Neelkamal-Prakashan-Tour"
WRITER = "Vasudha-Chitrangada-Tour"
LEAD = "Gajanan-Muktibodhika-Tour"
#: Kabir, in print for centuries; the lead asks for another couplet
FIRST_DRAFT = "धीरे धीरे रे मना, धीरे सब कुछ होय।\nमाली सींचे सौ घड़ा, ऋतु आए फल होय॥\n"
SECOND_DRAFT = "काल करे सो आज कर, आज करे सो अब।\nपल में परलय होएगी, बहुरि करेगा कब॥\n"


@dataclass(frozen=True)
class TourStep:
    """One step: its name, how long it took, and ``ok`` or the error."""

    name: str
    seconds: float
    result: str


@dataclass(frozen=True)
class TourReport:
    """The document of ``tour``; paths are absolute and lie inside the folder of the tour."""

    steps: tuple[TourStep, ...]
    data: str
    piece: str
    people: tuple[dict[str, str], ...]
    package: str
    allowed_signers: str
    receipt: dict[str, Any]
    verdict: str
    store: str
    scopes: tuple[str, ...]
    dataset: str


@dataclass
class Tour:
    """The people of the tour and what they have made so far; each method is one step of the main job."""

    folder: Path
    writer: Workplace = field(init=False)
    lead: Workplace = field(init=False)
    server: ServerThread | None = None
    piece: str = ""
    brief: str = ""
    sealed: Sealed | None = None
    verdict: str = ""

    def __post_init__(self) -> None:
        self.store = self.folder / "vendor"
        self.writer = own_workplace(self.folder / "writer")
        self.lead = own_workplace(self.folder / "lead")
        self.checker = Checker(self.writer.data)

    def publish_brief(self) -> None:
        """The vendor signs a brief, invites a writer and a lead, and serves."""
        from writerdesk.endpoint.invites import make_invite
        from writerdesk.endpoint.publishing import publish_brief
        from writerdesk.endpoint.server import ServerThread
        from writerdesk.endpoint.vendor import init_vendor

        init_vendor(self.store, VENDOR)
        source = resource("briefs", "doha-hi.toml").read_bytes()
        publish_brief(self.store, source)
        self.brief = read_source(source).id
        self.server = ServerThread(self.store)
        for workplace, role, name in ((self.writer, "writer", WRITER), (self.lead, "lead", LEAD)):
            invite = self.folder / f"{role}.wdinvite"
            make_invite(self.store, role=role, name=name, url=self.server.url, out=invite)
            enrol(workplace, read_invite(str(invite)), f"{role}'s laptop")
        sync_once(self.writer)

    def take(self) -> None:
        """The writer takes the brief."""
        self.piece = take(self.writer, self.brief)

    def write(self) -> None:
        """The writer writes; nothing of it needs the network."""
        replace_text(self.writer, self.piece, FIRST_DRAFT)

    def check(self) -> None:
        """The piece is checked against brief, form and language."""
        checked = self.checker.check_piece(self.writer, self.piece)
        if not checked.report.passes:
            raise Bug("tour/check", "A doha of Kabir does not pass the checks.")

    def seal(self) -> None:
        """The writer consents and seals."""
        self.sealed = seal(self.writer, self.piece, SCOPES, "hi", self.checker)

    def send(self) -> None:
        """The package leaves."""
        if not sync_once(self.writer).delivered:
            raise Bug("tour/send", "The package was not delivered.")

    def receipt(self) -> None:
        """The vendor's signed receipt is here and names the very bytes."""
        if self.sealed is None or self._receipt()["sha256"] != self.sealed.sha256:
            raise Bug("tour/receipt", "The receipt names other bytes.")

    def _receipt(self) -> dict[str, Any]:
        receipts = [row.receipt for row in outbox(self.writer) if self.sealed and row.uuid == self.sealed.uuid]
        if not receipts or receipts[0] is None:
            raise Bug("tour/receipt", "There is no receipt.")
        found: dict[str, Any] = receipts[0]
        return found

    def claim(self) -> None:
        """The lead claims the piece."""
        sync_once(self.lead)
        for row in review.queue(self.lead):
            if row.state == "RECEIVED":
                review.claim(self.lead, row.uuid)

    def comment(self) -> None:
        """The lead comments on one word."""
        page = review.review_page(self.lead, self._uuid())
        start = page.text.index("माली")
        review.comment(self.lead, self._uuid(), start, start + len("माली"), "यह दोहा सब जानते हैं; कोई दूसरा लिखिए।")

    def changes_asked(self) -> None:
        """The lead asks for changes; the writer sees the comment at its place."""
        review.decide(self.lead, self._uuid(), "changes")
        sync_once(self.lead)
        sync_once(self.writer)
        placed = [
            FIRST_DRAFT[one.start : one.end] for one in comments_of(self.writer, self.piece) if one.start is not None
        ]
        if placed != ["माली"]:
            raise Bug("tour/comment", "The comment is not at its place.")

    def revise(self) -> None:
        """The writer revises, seals and sends again."""
        replace_text(self.writer, self.piece, SECOND_DRAFT)
        self.seal()
        self.send()

    def accept(self) -> None:
        """The lead accepts; the amount is due."""
        sync_once(self.lead)
        page = review.review_page(self.lead, self._uuid())
        for criterion in page.rubric:
            review.score(self.lead, self._uuid(), criterion.id, str(criterion.scale[-1].value), "यह दोहा सधा हुआ है।")
        self.verdict = review.decide(self.lead, self._uuid(), "accept").verdict
        sync_once(self.lead)
        sync_once(self.writer)
        if piece_state(self.writer.desk_of_piece(self.piece), self.piece).state not in {"ACCEPTED", "PAY_DUE"}:
            raise Bug("tour/accept", "The acceptance did not arrive.")

    def release(self) -> None:
        """The accepted piece stands in a dataset."""
        build_dataset(str(self.store), SCOPES, self.folder / "dataset")

    def _uuid(self) -> str:
        return self.sealed.uuid if self.sealed else ""

    def close(self) -> None:
        """End the server and the worker; close the desks."""
        if self.server is not None:
            self.server.stop()
        self.checker.close()
        self.writer.close()
        self.lead.close()

    def report(self, steps: list[TourStep]) -> TourReport:
        """What the tour prints."""
        whole = steps[-1].result == "ok"
        return TourReport(
            steps=tuple(steps),
            data=str(self.writer.data.path),
            piece=self.piece,
            people=tuple(
                {"role": role, "name": name} for role, name in (("vendor", VENDOR), ("writer", WRITER), ("lead", LEAD))
            ),
            package=self.sealed.package if self.sealed else "",
            allowed_signers=str(self._allowed_signers()) if whole else "",
            receipt=self._receipt() if whole else {},
            verdict=self.verdict,
            store=str(self.store),
            scopes=tuple(SCOPES),
            dataset=str(self.folder / "dataset"),
        )

    def _allowed_signers(self) -> Path:
        """A file that says who may sign packages, in ssh-keygen's format."""
        desk = self.writer.vendor_desks()[0]
        line = f'{desk.fact("person")} namespaces="package@writerdesk" {self.writer.key(desk.id).public_line}\n'
        file = self.folder / "allowed_signers"
        file.write_text(line, encoding="ascii")
        return file


def tour(keep: Path | None, progress: Progress) -> TourReport:
    """Play every step; stop at the first that fails. Without ``keep`` the files are removed at the end."""
    folder = (keep or Path(tempfile.mkdtemp(prefix="writerdesk-tour-"))).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return _play(Tour(folder), progress)
    finally:
        if keep is None:
            shutil.rmtree(folder, ignore_errors=True)


def _play(journey: Tour, progress: Progress) -> TourReport:
    plan: list[tuple[str, Callable[[], None]]] = [
        ("brief", journey.publish_brief),
        ("take", journey.take),
        ("write", journey.write),
        ("check", journey.check),
        ("seal", journey.seal),
        ("send", journey.send),
        ("receipt", journey.receipt),
        ("claim", journey.claim),
        ("comment", journey.comment),
        ("changes-asked", journey.changes_asked),
        ("revise", journey.revise),
        ("accept", journey.accept),
        ("release", journey.release),
    ]
    steps: list[TourStep] = []
    try:
        for name, play in plan:
            begun, result = time.monotonic(), "ok"
            try:
                play()
            except WriterDeskError as error:
                result = str(error)
            steps.append(TourStep(name, round(time.monotonic() - begun, 3), result))
            progress(name, steps[-1].seconds, result)
            if result != "ok":
                break
        return journey.report(steps)
    finally:
        journey.close()
