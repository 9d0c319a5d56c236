"""Spelling in the worker process: real dictionaries, real kills; whoever asks is never held up."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError, wait
from pathlib import Path

import pytest

from writerdesk.checks.engine import check
from writerdesk.checks.messages import AskCheck
from writerdesk.checks.near_words import near_words
from writerdesk.checks.spelling import Speller
from writerdesk.checks.worker import BACK, LONGEST_IN_DICTIONARY, RESTART_PAUSE, SET_ASIDE, STOPPED, ChecksWorker
from writerdesk.errors import ToolProblem
from writerdesk.languages.dictionary_shelf import DictionaryShelf, OwnDictionary

UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def dictionaries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("dictionaries")


@pytest.fixture
def worker(dictionaries: Path) -> Iterator[ChecksWorker]:
    with ChecksWorker(dictionaries) as started:
        yield started


def kill(worker: ChecksWorker) -> int:
    process_id = worker.process_id
    assert process_id is not None
    os.kill(process_id, signal.SIGKILL)
    return process_id


def spelled(text: str, language: str, speller: Speller | ChecksWorker, **more: object) -> list[str]:
    report = check(text, language, spelling=speller, **more)  # type: ignore[arg-type]
    return [text[f.start : f.end] for f in report.findings if f.rule == "spelling/unknown"]


def test_two_languages_are_spelled(worker: ChecksWorker) -> None:
    assert worker.known(["ingénieurs", "ingéneiurs", "l’eau", "aujourd’hui"], "fr") == {
        "ingénieurs": True, "ingéneiurs": False, "l’eau": True, "aujourd’hui": True,
    }  # fmt: skip
    assert worker.known(["mtoto", "mtotoo", "watoto"], "sw") == {"mtoto": True, "mtotoo": False, "watoto": True}


def test_a_letter_beyond_the_dictionarys_encoding_is_an_unknown_word(worker: ChecksWorker) -> None:
    # The Swahili file is ISO 8859-1: neither Devanagari nor a curly apostrophe fits into it.
    assert worker.known(["कमल", "ng’ombe", "ng'ombe"], "sw") == {"कमल": False, "ng’ombe": True, "ng'ombe": True}
    assert worker.suggest("कमल", "sw") == ()


def test_suggestions_come_when_asked_and_only_then(worker: ChecksWorker) -> None:
    assert "ingénieurs" in worker.suggest("ingéneiurs", "fr")
    text = "Les ingéneiurs partent.\n"
    (quiet,) = check(text, "fr", spelling=worker).findings
    (asked,) = check(text, "fr", spelling=worker, suggestions=True).findings
    assert quiet.fixes == ()
    assert "ingénieurs" in [fix.replacement for fix in asked.fixes]


@pytest.mark.parametrize(
    ("word", "taught", "near"),
    [
        ("Wanjikuu", ["Wanjiku", "Wanjala"], ("Wanjiku",)),  # one too many
        ("mtamdao", ["mtandao", "mtandaoni"], ("mtandao",)),
        ("ọ̀gbẹni", ["ọ̀gbẹ́ni", "gbẹ"], ("ọ̀gbẹ́ni",)),  # a letter with its mark is one slip
        ("क्षत्रिया", ["क्षत्रिय"], ("क्षत्रिय",)),
        ("abdc", ["abcd", "ABCD"], ("ABCD", "abcd")),
        ("so", ["sea", "a"], ()),
        ("paix", ["paix"], ()),
    ],
)
def test_words_of_the_team_are_suggested(word: str, taught: list[str], near: tuple[str, ...]) -> None:
    assert near_words(word, taught) == near


def test_they_stand_before_those_of_the_dictionary(worker: ChecksWorker) -> None:
    (finding,) = check("Un krobs.\n", "fr", spelling=worker, learned=["krobz"], suggestions=True).findings
    fixes = [fix.replacement for fix in finding.fixes]
    assert fixes[0] == "krobz"
    assert len(fixes) > 1


def test_a_language_without_a_dictionary_has_no_red_lines(worker: ChecksWorker) -> None:
    for language in ("ta", "am", "yo", "ur", "qu", "und"):
        text = (UDHR / f"{language}.txt").read_text(encoding="utf-8") if language != "und" else "xyzzy plugh\n"
        report = check(text, language, spelling=worker)
        assert report.tools.spelling == "none"
        assert not [f for f in report.findings if f.rule == "spelling/unknown"]


def test_a_poor_dictionary_is_off_until_asked_for(dictionaries: Path) -> None:
    speller = Speller(dictionaries)
    assert check("घरघरघर मकान\n", "hi", spelling=speller).tools.spelling == "soft"
    assert spelled("घरघरघर मकान\n", "hi", speller) == []
    assert spelled("घरघरघर मकान\n", "hi", speller, soft_spelling=True) == ["घरघरघर"]


def test_nobody_asked_is_said_so() -> None:
    assert check("Les ingéneiurs.\n", "fr").tools.spelling == "off"


def test_names_numbers_addresses_and_taught_words_are_let_be(dictionaries: Path) -> None:
    speller = Speller(dictionaries)
    text = "Hier Zorblax vint, B52 aussi; ONUX, me@exampel.fr, https://exampel.fr/pagge, कमल et un krobz.\n"
    assert spelled(text, "fr", speller) == ["krobz"]
    assert spelled(text, "fr", speller, learned=["krobz"]) == []


def test_ordinary_french_and_swahili_are_mostly_known(dictionaries: Path) -> None:
    speller = Speller(dictionaries)
    for language in ("fr", "sw"):
        text = (UDHR / f"{language}.txt").read_text(encoding="utf-8")
        assert len(spelled(text, language, speller)) < 0.05 * len(text.split())


def test_the_asking_thread_is_never_held_up(worker: ChecksWorker) -> None:
    worker.known(["paix"], "fr")
    done = threading.Event()
    before = time.process_time()
    answers = [worker.submit_suggest(word, "fr") for word in ("anticonstitutionellemant", "desoxiribonucleyque")]
    answers[-1].add_done_callback(lambda _future: done.set())
    assert done.wait(60)
    # An engine in this process would hold its lock, and a processor, for the whole second that it thinks.
    assert time.process_time() - before < 0.25
    assert any(answer.result() for answer in answers)


def test_after_a_kill_the_next_question_is_answered(dictionaries: Path) -> None:
    told: list[str] = []
    with ChecksWorker(dictionaries, tell=told.append) as worker:
        assert worker.known(["paix"], "fr") == {"paix": True}
        killed = kill(worker)
        assert worker.known(["liberté", "libertté"], "fr") == {"liberté": True, "libertté": False}
        assert worker.process_id != killed
    assert len(told) == 2


def test_it_starts_again_once_a_minute_at_most(dictionaries: Path) -> None:
    clock = Clock()
    with ChecksWorker(dictionaries, clock=clock) as worker:
        worker.known(["un"], "fr")
        kill(worker)
        assert worker.known(["deux"], "fr") == {"deux": True}
        kill(worker)
        with pytest.raises(ToolProblem) as stopped:
            worker.known(["trois"], "fr")
        assert stopped.value.code == "tool/checks-worker"
        assert worker.known(["deux"], "fr") == {"deux": True}, "what was answered once is remembered"
        clock.now += RESTART_PAUSE
        assert worker.known(["trois"], "fr") == {"trois": True}


def hanging_dictionary(folder: Path) -> DictionaryShelf:
    """One for Swahili whose rules keep the engine busy for a minute and more."""
    shelf, prepared = DictionaryShelf(folder / "shelf"), folder / "prepared"
    prepared.mkdir()
    rules = "".join(f"SFX A 0 {number:x} .\n" for number in range(400_000))
    (prepared / "words.aff").write_text(f"SET UTF-8\nSFX A Y 400000\n{rules}", "utf-8")
    (prepared / "words.dic").write_text("1\nmtotoo/A\n", "utf-8")
    shelf.put(
        prepared, OwnDictionary("0123", "sw", "mine", "mine.dic", "hunspell", 1, "UTF-8", "2026-11-23T00:00:00.000Z")
    )
    return shelf


def test_a_dictionary_that_hangs_is_set_aside_and_the_question_answered(dictionaries: Path, tmp_path: Path) -> None:
    clock, told, shelf = Clock(), list[str](), hanging_dictionary(tmp_path)
    with ChecksWorker(dictionaries, shelf, tell=told.append, clock=clock) as worker:
        answer = worker.submit_check(AskCheck(document="a", revision=1, text="Mtoto na mtotoo.\n", language="sw"))
        while not answer.done():
            clock.now += 0 if told else LONGEST_IN_DICTIONARY / 50  # half a second of them is enough
            wait([answer], timeout=0.01)
        assert [one.found for one in answer.result().findings if one.rule == "spelling/unknown"] == ["mtotoo"]
        assert worker.known(["mtoto"], "sw") == {"mtoto": True}  # after it, all has been told
    assert told == [STOPPED, BACK, SET_ASIDE]
    assert [one.set_aside for one in shelf.all()] == [True]


def test_a_dictionary_that_kills_the_checks_twice_is_set_aside(dictionaries: Path, tmp_path: Path) -> None:
    clock, told, shelf = Clock(), list[str](), hanging_dictionary(tmp_path)
    with ChecksWorker(dictionaries, shelf, tell=told.append, clock=clock) as worker:
        answer, killed = worker.submit_known(["mtoto", "mtotoo"], "sw"), set[int]()
        while not answer.done():
            process_id = worker.process_id
            if process_id is not None and process_id not in killed:
                os.kill(process_id, signal.SIGKILL)
                killed.add(process_id)
            wait([answer], timeout=0.01)
        with pytest.raises(ToolProblem):
            answer.result()
        assert (len(killed), told) == (2, [STOPPED, BACK, STOPPED, SET_ASIDE])
        assert shelf.of("sw") == ()
        assert [one.set_aside for one in shelf.all()] == [True]
        clock.now += RESTART_PAUSE
        assert worker.known(["mtoto", "mtotoo"], "sw") == {"mtoto": True, "mtotoo": False}


def test_a_check_goes_on_without_a_speller_that_is_down(dictionaries: Path) -> None:
    clock = Clock()
    with ChecksWorker(dictionaries, clock=clock) as worker:
        for word in ("un", "deux"):
            worker.known([word], "fr")
            kill(worker)
        report = check("Une phrase (ouverte.\n", "fr", spelling=worker)
    assert report.tools.spelling == "failed"
    assert [f.rule for f in report.findings] == ["structure/brackets"]


def test_a_newer_text_overtakes_an_older_one(worker: ChecksWorker) -> None:
    text = (UDHR / "fr.txt").read_text(encoding="utf-8")
    asked = [
        AskCheck(document="piece", revision=revision, text=text * 3 + "(" * revision, language="fr")
        for revision in range(4)
    ]
    answers = [worker.submit_check(one) for one in asked]
    brackets = [f for f in answers[-1].result().findings if f.rule == "structure/brackets"]
    assert len(brackets) == 3
    assert [answer.cancelled() for answer in answers] == [True, True, True, False]
    assert worker.submit_check(asked[0]).cancelled()


def test_a_check_that_is_under_way_is_stopped_on_wish(worker: ChecksWorker) -> None:
    text, told = (UDHR / "fr.txt").read_text(encoding="utf-8"), list[float]()

    def stop(_rule: str, share: float) -> None:
        told.append(share)
        assert worker.stop("novel") is (len(told) == 1), "once is enough"

    answer = worker.submit_check(AskCheck(document="novel", revision=1, text=text, language="fr"), stop)
    with pytest.raises(CancelledError):
        answer.result()
    assert told[0] < 0.5
    assert worker.stop("novel") is False
    assert worker.submit_check(AskCheck(document="novel", revision=2, text="(", language="fr")).result().findings


def test_a_check_in_the_worker_is_the_check_here(worker: ChecksWorker) -> None:
    from writerdesk.checks.forms import load_form
    from writerdesk.checks.yardsticks import Limit, Limits

    form, limits = load_form("doha"), Limits((Limit("lines", max=1, hard=True),))
    text = "बड़ा हुआ तो क्या हुआ, जैसे पेड़ खजूर।\nपंथी को छाया नहीं, फल लागे अति पास॥\n"
    heard: list[str] = []
    asked = AskCheck(document="d", revision=1, text=text, language="hi", form=form, limits=limits)
    far = worker.submit_check(asked, progress=lambda rule, _share: heard.append(rule)).result()
    near = check(text, "hi", form=form, limits=limits, spelling=worker)
    assert far == near
    assert "form/rhyme" in heard


def test_an_error_of_the_text_comes_back_as_itself(worker: ChecksWorker) -> None:
    from writerdesk.errors import Refused

    with pytest.raises(Refused) as refused:
        worker.submit_check(AskCheck(document="d", revision=1, text="a\0b", language="fr")).result()
    assert refused.value.code == "text/nul"


def test_nothing_runs_after_closing(dictionaries: Path) -> None:
    worker = ChecksWorker(dictionaries)
    worker.known(["paix"], "fr")
    process_id = worker.process_id
    assert process_id is not None
    worker.close()
    worker.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process_id, 0)
    assert worker.submit_known(["autre"], "fr").cancelled()


def test_a_folder_named_in_any_script_holds_dictionaries(tmp_path: Path) -> None:
    assert Speller(tmp_path / "Élodie መዝገበ चाबी").known(["paix", "paixx"], "fr") == {"paix": True, "paixx": False}
