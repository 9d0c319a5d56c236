"""Grammar beside writing: passages wait in a line, one thread asks about them, answers are kept by passage.

Asking never waits. What is known is answered at once; of the rest the listeners hear when it has come. A server that
died is started again once; after that there is a quiet notice, and nothing else stops.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple, Protocol

from writerdesk.checks.grammar.client import Remark
from writerdesk.errors import ToolProblem, WriterDeskError

Phase = Literal["rest", "starting", "warming", "ready", "down"]

KEPT = 20_000
"""So many answers are kept, the oldest go first."""

AGAIN_AFTER_S = 600.0
"""A server that has worked for so long since it was last started again may be started again once more."""

LOOK_AGAIN_S = 120.0
"""After so long the server of somebody else, that did not answer, is asked once more."""

_NEWS_EVERY_S = 2.0
_GIVE_UP = 5  # passages in a row without an answer, though the server lives


class Question(NamedTuple):
    """A passage, the code of its language, and whether its words are to be judged too."""

    text: str
    code: str
    spelling: bool


class State(NamedTuple):
    """What goes on; ``problem`` says why it is ``down``, ``waiting`` how many passages are still to be asked about.

    ``warming``: it reads the rules of a language, which takes up to a minute with the first question in it.
    """

    phase: Phase
    waiting: int = 0
    problem: WriterDeskError | None = None


class Talk(Protocol):
    """A server that was reached."""

    def check(self, text: str, code: str, *, spelling: bool) -> tuple[Remark, ...]:
        """See :meth:`.client.LanguageToolClient.check`."""
        ...

    def languages(self) -> tuple[str, ...]:
        """See :meth:`.client.LanguageToolClient.languages`."""
        ...


class Server(Protocol):
    """What starts a server, or only knows where one is."""

    def open(self, stopped: Callable[[], bool]) -> Talk:
        """Start it or reach it; waits. Raises :class:`WriterDeskError`."""
        ...

    def lives(self) -> bool:
        """Whether it answers now."""
        ...

    def close(self) -> None:
        """End what was started. Twice is once; any thread may."""
        ...

    @property
    def comes_back(self) -> bool:
        """Whether it may answer later without anybody here doing anything: a server of somebody else."""
        ...


class GrammarWatch:
    """Asks one server. ``news`` is called on the watch's thread: answers came, or the state changed. Thread-safe."""

    def __init__(
        self,
        server: Server,
        *,
        news: Callable[[], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._server, self._news, self._clock = server, news or (lambda: None), clock
        self._wake = threading.Condition()
        self._line: deque[Question] = deque()
        self._wanted: dict[str, dict[Question, None]] = {}
        self._known: OrderedDict[Question, tuple[Remark, ...]] = OrderedDict()
        self._phase: Phase = "rest"
        self._problem: WriterDeskError | None = None
        self._talk: Talk | None = None
        self._languages: frozenset[str] = frozenset()
        self._begun_again_at: float | None = None
        self._silent = 0
        self._warm: set[str] = set()
        self._thread: threading.Thread | None = None
        self._closed = self._busy = False
        self._told_at = self._down_at = 0.0

    @property
    def state(self) -> State:
        """What goes on now."""
        with self._wake:
            return State(self._phase, len(self._line), self._problem)

    @property
    def languages(self) -> frozenset[str]:
        """The codes that the server checks; empty while it was not reached."""
        return self._languages

    def ask(self, document: str, questions: Iterable[Question]) -> dict[Question, tuple[Remark, ...] | None]:
        """What is known of a document's passages, None of those that are now being asked about. Never blocks.

        What was asked for the same document before and stands in it no more is asked no more; new passages go first.
        """
        wanted = dict.fromkeys(questions)
        with self._wake:
            before = self._wanted.get(document, {})
            self._wanted[document] = wanted
            found = {question: self._known.get(question) for question in wanted}
            missing = [question for question, known in found.items() if known is None]
            for question in found:
                if question in self._known:
                    self._known.move_to_end(question)
            news = [question for question in missing if question not in before]
            still = [question for question in missing if question in before]
            others = [question for question in self._line if question not in before and question not in wanted]
            self._line = deque(dict.fromkeys((*news, *others, *still)))
            self._begin()
        return found

    def warm(self, question: Question) -> None:
        """Have the server and the rules of a language ready before the first paragraph is there."""
        with self._wake:
            if question.code and question not in self._known and question not in self._line:
                self._line.append(question)
                self._begin()

    def forget(self, document: str) -> None:
        """A document is closed: what only it waits for is not asked."""
        with self._wake:
            gone = self._wanted.pop(document, {})
            kept = {question for others in self._wanted.values() for question in others}
            self._line = deque(one for one in self._line if one in kept or one not in gone)

    def try_again(self) -> None:
        """Somebody asks for it after it was given up."""
        with self._wake:
            self._phase, self._problem, self._silent, self._begun_again_at = "rest", None, 0, None
            self._begin()

    def finish(self, progress: Callable[[int], None] | None = None, every_s: float = 0.2) -> State:
        """Wait until nothing is left to ask or nothing can be; ``progress`` hears how many wait. For a shell."""
        while True:
            with self._wake:
                done = not self._busy and (not self._line or self._phase == "down" or self._closed)
                if not done:
                    self._wake.wait(every_s)
                state = State(self._phase, len(self._line), self._problem)
            if done:
                return state
            if progress is not None:
                progress(state.waiting)

    def close(self) -> None:
        """Stop asking and end the server; a question under way is not waited for. Twice is once."""
        with self._wake:
            self._closed = True
            self._line.clear()
            self._wake.notify_all()
        self._server.close()
        if self._thread is not None:
            self._thread.join(2.0)

    def _begin(self) -> None:
        if self._phase == "down" and self._server.comes_back and self._clock() - self._down_at > LOOK_AGAIN_S:
            self._phase, self._problem, self._silent = "rest", None, 0
        if self._closed or self._phase == "down" or not self._line:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="grammar", daemon=True)
            self._thread.start()
        self._wake.notify_all()

    def _run(self) -> None:
        while True:
            with self._wake:
                self._busy = False
                self._wake.notify_all()
                self._wake.wait_for(lambda: self._closed or (self._line and self._phase != "down"))
                if self._closed:
                    break
                question = self._line.popleft()
                self._busy = True
            self._answer(question)
            self._tell()
        self._server.close()

    def _answer(self, question: Question) -> None:
        """Ask about one passage; a server that died is started again and asked once more."""
        for _attempt in range(2):
            try:
                if self._talk is None:
                    self._open()
                assert self._talk is not None  # noqa: S101
                if question.code not in self._warm:
                    self._turn("warming")
                remarks = self._talk.check(question.text, question.code, spelling=question.spelling)
            except WriterDeskError as problem:
                if self._closed or not self._may_go_on(question, problem):
                    return
            else:
                self._silent = 0
                self._keep(question, remarks)
                self._answers_in(question.code)
                return

    def _answers_in(self, code: str) -> None:
        """The rules of a language have been read, or will not be."""
        self._warm.add(code)
        if self._phase == "warming":
            self._turn("ready")

    def _open(self) -> None:
        self._warm.clear()
        self._turn("starting")
        talk = self._server.open(lambda: self._closed)
        self._languages = frozenset(talk.languages())
        self._talk = talk
        self._turn("ready")

    def _may_go_on(self, question: Question, problem: WriterDeskError) -> bool:
        """Whether the same question is to be asked once more; else it was dealt with."""
        reached = self._talk is not None
        if problem.code == "languagetool/language":
            self._keep(question, ())
            self._answers_in(question.code)
            return False
        if reached and self._server.lives():
            self._silent += 1
            self._keep(question, ())  # this passage alone has no answer
            self._answers_in(question.code)
            if self._silent >= _GIVE_UP:
                self._turn("down", problem)
            return False
        self._talk = None
        now = self._clock()
        again = self._begun_again_at is None or now - self._begun_again_at > AGAIN_AFTER_S
        if reached and again:
            self._begun_again_at = now
            return True
        self._put_back(question)
        self._turn("down", _stopped(problem) if reached else problem)
        return False

    def _keep(self, question: Question, remarks: tuple[Remark, ...]) -> None:
        with self._wake:
            self._known[question] = remarks
            while len(self._known) > KEPT:
                self._known.popitem(last=False)

    def _put_back(self, question: Question) -> None:
        with self._wake:
            self._line.appendleft(question)

    def _turn(self, phase: Phase, problem: WriterDeskError | None = None) -> None:
        with self._wake:
            self._phase, self._problem = phase, problem
            self._told_at, self._down_at = 0.0, self._clock()
            self._wake.notify_all()
        if phase != "ready" and not self._closed:
            self._news()

    def _tell(self) -> None:
        """News now and then, and when all is answered."""
        now = self._clock()
        with self._wake:
            due = not self._line or now - self._told_at > _NEWS_EVERY_S
        if due and not self._closed and self._phase == "ready":
            self._told_at = now
            self._news()


def _stopped(problem: WriterDeskError) -> ToolProblem:
    return ToolProblem(
        "languagetool/stopped",
        "LanguageTool stopped twice; grammar is not checked for now.",
        "Everything else goes on. Ask for it again under “Grammar with LanguageTool”.",
        where=problem.code,
    )
