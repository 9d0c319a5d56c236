"""Tutorials: which there are, beginning one at the practice desk, how far one has come, playing one through."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass

from writerdesk.actions.check import Checker
from writerdesk.actions.critique import add_remark, critique_page, place_of, rate
from writerdesk.actions.moves import piece_state
from writerdesk.actions.practice import PracticeDesk
from writerdesk.actions.seal import seal
from writerdesk.actions.send import appeal, sync_once
from writerdesk.actions.take import pieces_of, take
from writerdesk.actions.workplace import PERSONAL, Workplace
from writerdesk.actions.write import piece_text, replace_text
from writerdesk.briefs.brief_file import read_source
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.pay import Due, Person, Worked, amount_due, rate_for
from writerdesk.briefs.samples import sample_with_id
from writerdesk.briefs.tutorials import Answer, Step, Tutorial, list_tutorials, load_tutorial, words_in
from writerdesk.errors import Refused

_SENT = frozenset({"SENT", "RECEIVED", "IN_REVIEW"})
_WRITABLE = frozenset({"TAKEN", "DRAFT", "CHECKED"})


@dataclass(frozen=True)
class TutorialLine:
    """A tutorial in a list, in one language."""

    id: str
    title: str
    summary: str
    brief: str
    steps: int


@dataclass(frozen=True)
class Choice:
    """One answer to a question: an amount with its currency, whether it is right, and why."""

    amount: str
    right: bool
    why: str


@dataclass(frozen=True)
class StepShown:
    """A step: what is to be done, whether it is, and answers to choose from where it asks something."""

    action: str
    text: str
    done: bool
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class TutorialShown:
    """A tutorial as a person sees it: ``piece`` is the one that was begun for it, or None."""

    id: str
    title: str
    summary: str
    desk: str | None
    brief: str
    piece: str | None
    draft: str
    steps: tuple[StepShown, ...]

    @property
    def next(self) -> int | None:
        """Number (from 0) of the step that comes next, None when all are done."""
        return next((number for number, step in enumerate(self.steps) if not step.done), None)


@dataclass(frozen=True)
class Played:
    """One step that was played, and in which state the piece was afterwards."""

    action: str
    text: str
    state: str


def tutorials(language: str = "en") -> list[TutorialLine]:
    """All tutorials in the order in which they should be played."""
    return [
        TutorialLine(one.id, words_in(one.title, language), words_in(one.summary, language), one.brief, len(one.steps))
        for one in list_tutorials()
    ]


def show(workplace: Workplace, tutorial_id: str, language: str = "en") -> TutorialShown:
    """A tutorial with what this person has done of it; raises ``tutorial/unknown``. Nothing is started by looking."""
    one = load_tutorial(tutorial_id)
    desk = next((desk for desk in workplace.vendor_desks() if desk.fact("practice")), None)
    rows = pieces_of(desk, one.brief) if desk else []
    newest = rows[0] if rows else None
    been: set[str] = set()
    if desk is not None and newest is not None:
        state = piece_state(desk, newest.id)
        been = {event.to for event in state.history} | {state.state}
        been |= {"WRITTEN"} if piece_text(workplace, newest.id).strip() else set()
        been |= {"AGAIN"} if state.revision > 1 else set()
        been |= {"JUDGED"} if one.remarks and critique_page(workplace, newest.id).remarks else set()
    brief, answered = sample_of(one), _answered(workplace, one)
    steps = tuple(
        _shown(step, brief, been | ({"READ"} if number in answered else set()), language)
        for number, step in enumerate(one.steps)
    )
    return TutorialShown(
        one.id, words_in(one.title, language), words_in(one.summary, language), desk.id if desk else None, one.brief,
        newest.id if newest else None, one.draft.strip("\n") + "\n" if one.draft else "", steps,
    )  # fmt: skip


def begin(practice: PracticeDesk, tutorial_id: str) -> tuple[str, str]:
    """Have the tutorial's brief on offer at the practice desk: desk and brief; raises ``tutorial/unknown``."""
    one = load_tutorial(tutorial_id)
    return practice.offer(one), one.brief


def begin_with_draft(workplace: Workplace, tutorial_id: str) -> str:
    """Put the sample piece of a tutorial into the piece that was begun, where nothing is written yet; the piece."""
    shown = show(workplace, tutorial_id)
    if shown.piece is None or not shown.draft:
        raise Refused("tutorial/not-begun", "There is no piece for this tutorial yet.", "Take its brief first.")
    if not piece_text(workplace, shown.piece).strip():
        replace_text(workplace, shown.piece, shown.draft)
        judge_as_told(workplace, load_tutorial(tutorial_id), shown.piece)
    return shown.piece


def answer(workplace: Workplace, tutorial_id: str, number: int, amount: str, language: str = "en") -> Choice:
    """Answer the question of step ``number`` (from 0) with an amount such as ``67.50``; a right answer is kept.

    Raises ``tutorial/unknown``; :class:`LookupError` where that step does not offer that amount.
    """
    one = load_tutorial(tutorial_id)
    chosen = {each.amount: each for each in one.steps[number].answers}[amount]
    if chosen.right:
        workplace.personal().set_fact(_answer_fact(one, number), chosen.amount)
    return _choice(chosen, sample_of(one).pay.currency, language)


def judge_as_told(workplace: Workplace, one: Tutorial, piece: str) -> None:
    """Put a tutorial's remarks and ratings beside the essay of a critique, where nothing was said yet."""
    if not one.remarks or critique_page(workplace, piece).remarks:
        return
    for remark in one.remarks:
        add_remark(workplace, piece, *place_of(workplace, piece, remark.quote), remark.category, remark.text)
    for rating in one.ratings:
        rate(workplace, piece, rating.criterion, str(rating.value), rating.reason)


def sample_of(tutorial: Tutorial) -> Brief:
    """The sample brief that a tutorial is played with."""
    return read_source(sample_with_id(tutorial.brief).read_bytes())


def asked(step: Step, brief: Brief) -> Due:
    """What the pay rule says to the question of a step: the offer, or what is due."""
    person = Person((step.expertise,)) if step.expertise else Person()
    if not (step.minutes or step.rounds or step.not_accepted):
        rate = rate_for(brief, person)
        return Due(rate.total, rate.currency, rate.arithmetic)
    worked = Worked(minutes=step.minutes, rounds=step.rounds, accepted=not step.not_accepted)
    return amount_due(brief, worked, person)


def play(
    workplace: Workplace, practice: PracticeDesk, tutorial_id: str, told: Callable[[Played], None] | None = None,
    language: str = "en", checker: Checker | None = None,
) -> list[Played]:  # fmt: skip
    """Play a tutorial through with its own sample piece, every part real; what each step came to.

    Nothing leaves this computer. Raises what the steps raise.
    """
    one, played = load_tutorial(tutorial_id), list[Played]()
    desk_id, brief_id = begin(practice, tutorial_id)
    with ExitStack() as own:
        checks = checker or own.enter_context(Checker(workplace.data))
        player = _Player(workplace, practice, one, desk_id, brief_id, language, checks)
        for number, step in enumerate(one.steps):
            player.do(number, step)
            state = _state(workplace, player.piece) if player.piece else ""
            played.append(Played(step.action, words_in(step.text, language), state))
            if told is not None:
                told(played[-1])
    return played


class _Player:
    """Does what the steps of a tutorial say, in the person's place."""

    def __init__(
        self, workplace: Workplace, practice: PracticeDesk, one: Tutorial, desk: str, brief: str, language: str,
        checker: Checker,
    ) -> None:  # fmt: skip
        self._place, self._practice, self._one, self._desk, self._brief = workplace, practice, one, desk, brief
        self._language, self._checker = language, checker
        self._asked = sample_of(one)
        self._answered = False
        self.piece = ""

    def do(self, number: int, step: Step) -> None:
        """One step; what a step needs before it (a first sending, say) is done with it."""
        acts = {"take": self._take, "write": self._write, "judge": self._judge, "send": self._send, "seal": self._send}
        act = acts.get(step.action)
        if act is not None:
            act()
        elif step.action == "read":
            right = next(one.amount for one in step.answers if one.right)
            answer(self._place, self._one.id, number, right, self._language)
        elif step.action == "answer":
            later = any(one.action in {"seal", "send"} for one in self._one.steps[number + 1 :])
            self._answer(send=not later)
        elif step.action == "appeal":
            appeal(self._place, self.piece, words_in(step.text, self._language))
            self._exchange()

    def _take(self) -> None:
        self.piece = take(self._place, self._brief, self._desk)

    def _write(self) -> None:
        sample = self._one.draft or self._asked.instructions.examples[0].text
        replace_text(self._place, self.piece, sample.strip("\n") + "\n")

    def _judge(self) -> None:
        judge_as_told(self._place, self._one, self.piece)

    def _answer(self, *, send: bool) -> None:
        if self._answered:
            return
        self._send()
        if _state(self._place, self.piece) == "CHANGES_ASKED":
            text = piece_text(self._place, self.piece)
            replace_text(self._place, self.piece, f"{text.rstrip()} \n")
            self._answered = True
            if send:
                self._send()

    def _send(self) -> None:
        state = _state(self._place, self.piece)
        if state in _WRITABLE or (state == "CHANGES_ASKED" and self._answered):
            seal(self._place, self.piece, self._asked.rights.scopes, None, self._checker)
            self._exchange()

    def _exchange(self) -> None:
        sync_once(self._place, self._desk)
        self._practice.play()


def _state(workplace: Workplace, piece: str) -> str:
    return piece_state(workplace.desk_of_piece(piece), piece).state


def _shown(step: Step, brief: Brief, been: set[str], language: str) -> StepShown:
    done = {
        "take": bool(been),
        "write": "WRITTEN" in been,
        "judge": "JUDGED" in been,
        "check": bool(been & {"CHECKED", "SEALED"} | been & _SENT),
        "seal": bool(been & {"SEALED", "QUEUED"} | been & _SENT),
        "send": bool(been & _SENT),
        "answer": bool(been & {"AGAIN", "NOT_ACCEPTED", "ACCEPTED"}),
        "appeal": "APPEALED" in been,
        "accepted": "ACCEPTED" in been,
        "read": "READ" in been,
    }[step.action]
    choices = tuple(_choice(one, brief.pay.currency, language) for one in step.answers)
    return StepShown(step.action, words_in(step.text, language), done, choices)


def _choice(one: Answer, currency: str, language: str) -> Choice:
    return Choice(f"{one.amount} {currency}", one.right, words_in(one.why, language))


def _answer_fact(one: Tutorial, number: int) -> str:
    return f"tutorial.{one.id}.{number}"


def _answered(workplace: Workplace, one: Tutorial) -> set[int]:
    """Numbers of the steps whose question was answered rightly; the answers stand on the person's own desk."""
    asking = [number for number, step in enumerate(one.steps) if step.answers]
    if not asking or PERSONAL not in workplace.desk_ids():
        return set()
    own = workplace.personal()
    return {number for number in asking if own.fact(_answer_fact(one, number))}
