"""Grammar in the checks of a piece or a text: what LanguageTool has said so far, and asking for the rest."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence

from writerdesk.actions.languagetool import JAVA_SETTING, SETTING
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.documents import Brief
from writerdesk.checks.engine import CheckReport
from writerdesk.checks.grammar.carrying import Answers, carried
from writerdesk.checks.grammar.client import is_here, server_address
from writerdesk.checks.grammar.installation import find_installation
from writerdesk.checks.grammar.merging import Asked, code_of, merged, questions_of
from writerdesk.checks.grammar.servers import FarServer, HomeServer
from writerdesk.checks.grammar.watch import GrammarWatch, Question, Server, State
from writerdesk.checks.tongues import Tongue
from writerdesk.errors import WriterDeskError
from writerdesk.languages.cards import card

OFF, WAITS, RAN, FAILED = "off", "waits", "ran", "failed"
"""What a report says of its grammar: switched off or not set up; on its way; done; silent. ``none``: no rules."""


class Grammar:
    """Adds grammar to reports and never waits for it. ``news`` is called, on any thread, when more has come.

    ``use`` stands in for the setting (a shell's ``--languagetool``). Thread-safe.
    """

    def __init__(self, workplace: Workplace, *, use: str = "", news: Callable[[], None] | None = None) -> None:
        self._workplace, self._use = workplace, use
        self.listeners: list[Callable[[], None]] = [news] if news is not None else []
        self._lock = threading.Lock()
        self._watch: GrammarWatch | None = None
        self._watched = ("", "")
        self._closed = False
        self._shown: dict[str, tuple[Sequence[Question], Answers]] = {}

    @property
    def state(self) -> State:
        """What goes on."""
        watch = self._watch
        return watch.state if watch is not None else State("rest")

    def look(
        self,
        report: CheckReport,
        text: str,
        language: str,
        *,
        document: str = "text",
        tongues: Sequence[Tongue] = (),
        learned: Collection[str] = (),
        brief: Brief | None = None,
    ) -> CheckReport:
        """The report with the grammar of what is known; the rest is asked for. ``text`` is the payload form.

        Nothing is asked where the brief forbids it, and nothing of a piece that is not for everybody leaves this
        computer.
        """
        spoken = [language, *(tongue.language for tongue in tongues)]
        watch = self._watching(brief) if any(code_of(one) for one in spoken) else None
        if watch is None:
            self._forget(document)
            return report
        asked = questions_of(text, language, tongues)
        if not asked:
            watch.warm(_first_question(language))
            return report
        questions = [one.question for one in asked]
        answers = watch.ask(document, questions)
        shown = carried(*self._shown.get(document, ((), {})), questions, answers)
        self._shown[document] = (tuple(questions), shown)
        return merged(report, text, asked, shown, state=_word(watch.state, asked, answers), learned=learned)

    def finish(self, progress: Callable[[int], None] | None = None) -> State:
        """Wait until all that was asked is answered or cannot be; ``progress`` hears how many passages wait."""
        watch = self._watch
        return watch.finish(progress) if watch is not None else State("rest")

    def leave(self, document: str) -> None:
        """A piece is closed; what only it waits for is not asked."""
        self._forget(document)

    def warm(self, language: str) -> None:
        """Have the server and the rules of a language ready; English where it has no rules for this one."""
        chosen = language if language and code_of(language) else "en"
        watch = self._watching(None)
        if watch is not None:
            watch.warm(_first_question(chosen))

    def try_again(self) -> None:
        """Ask again after it was given up."""
        watch = self._watch
        if watch is not None:
            watch.try_again()

    def let_go(self) -> None:
        """End the server now; the next look starts one, if it is still wanted. After a new set-up."""
        with self._lock:
            watch, self._watch, self._watched = self._watch, None, ("", "")
        if watch is not None:
            watch.close()

    def close(self) -> None:
        """End everything; nothing is left running."""
        self._closed = True
        self.let_go()

    def _forget(self, document: str) -> None:
        self._shown.pop(document, None)
        watch = self._watch
        if watch is not None:
            watch.forget(document)

    def _watching(self, brief: Brief | None) -> GrammarWatch | None:
        use = self._use or str(self._workplace.settings.get(SETTING)).strip() or "auto"
        java = str(self._workplace.settings.get(JAVA_SETTING)).strip()
        if (use, java) != self._watched:
            self.let_go()
        if self._closed or use == OFF or (brief is not None and not _allows(brief, use)):
            return None
        with self._lock:
            if self._watch is None:
                server = self._server(use, java)
                if server is not None:
                    self._watch, self._watched = GrammarWatch(server, news=self._tell), (use, java)
            return self._watch

    def _server(self, use: str, java: str) -> Server | None:
        data = self._workplace.data.path
        if use == "auto":
            return HomeServer(data, java) if find_installation(data) is not None else None
        try:
            return FarServer(server_address(use))
        except WriterDeskError:  # the page of settings says what is wrong with it
            return None

    def _tell(self) -> None:
        for listener in list(self.listeners):
            listener()


def _allows(brief: Brief, use: str) -> bool:
    if not brief.tools.languagetool:
        return False
    return use == "auto" or brief.confidentiality.level == "open" or is_here(use if "://" in use else f"http://{use}")


def _first_question(language: str) -> Question:
    known = card(language)
    return Question(known.samples[0] if known.samples else "", code_of(language), spelling=False)


def _word(state: State, asked: Sequence[Asked], answers: Answers) -> str:
    if state.phase == "down":
        return FAILED
    return WAITS if any(answers[one.question] is None for one in asked) else RAN
