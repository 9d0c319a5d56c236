"""Text without white space that nobody wrote: what is said of it, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from writerdesk.checks.engine import check
from writerdesk.checks.findings import Finding
from writerdesk.checks.overlong import LONGEST_RUN, shortened
from writerdesk.checks.spelling import Speller
from writerdesk.checks.tongues import Tongue
from writerdesk.checks.yardsticks import Limit, Limits

RUN = LONGEST_RUN + 10


def of(findings: tuple[Finding, ...], rule: str) -> list[tuple[int, int, int]]:
    return [(one.start, one.end, one.line) for one in findings if one.rule == rule]


def test_what_was_left_out_is_said_and_what_stands_after_it_is_found_in_its_place() -> None:
    text = f"One the the one.\n{'a' * RUN} and.\nTwo two the the end.\n"
    report = check(text, "en")
    begin, end = text.index("a" * RUN) + LONGEST_RUN, text.index(" and")
    assert of(report.findings, "structure/long-run") == [(begin, end, 2)]
    second = text.index("the the end")
    assert of(report.findings, "structure/duplicate-word") == [
        (4, 11, 1),
        (second, second + len("the the"), 3),
    ]
    assert report.counts["words"] == 11
    assert report.counts["letters"] == RUN + 30


def test_limits_see_all_of_it() -> None:
    limits = Limits(lengths=(Limit(unit="letters", max=LONGEST_RUN, hard=True),), forbidden=("zz",))
    report = check("a" * RUN + "zz", "en", limits=limits)
    assert of(report.findings, "limits/forbidden") == [(RUN, RUN + 2, 1)]
    assert of(report.findings, "limits/length") == [(0, 0, 1)]
    assert not report.passes


def test_marks_stay_with_their_letter_and_joined_signs_together() -> None:
    text = "क" * (LONGEST_RUN - 1) + "क्" + "षि" * 9
    short = shortened(text)
    assert short is not None
    assert short.text == "क" * (LONGEST_RUN - 1) + "क्"


def test_places_in_another_language_after_it_are_theirs() -> None:
    words = "Allons enfants"
    text = f"{'a' * RUN} {words}\n"
    start = text.index(words)
    short = shortened(text)
    assert short is not None
    inside = short.within(Tongue(start, start + len(words), "fr"))
    assert short.text[inside.start : inside.end] == words
    cut = short.within(Tongue(0, RUN, "fr"))
    assert (cut.start, cut.end) == (0, LONGEST_RUN)


@pytest.mark.parametrize("signs", ["「", "XXX_"])
def test_signs_in_a_row_are_soon_over(signs: str) -> None:
    text = (signs * RUN)[: 2 * RUN]
    assert len(of(check(text, "ja").findings, "structure/long-run")) == 1


def test_a_long_paragraph_with_spaces_is_looked_at_whole() -> None:
    text = "hello " * (LONGEST_RUN // 6 + 10) + "the the end.\n"
    assert shortened(text) is None
    assert len(of(check(text, "en").findings, "structure/duplicate-word")) == 1


def test_a_word_that_is_none_is_shown_by_its_beginning(tmp_path: Path) -> None:
    findings = check("b" * RUN, "sw", spelling=Speller(tmp_path)).findings
    (unknown,) = [one for one in findings if one.rule == "spelling/unknown"]
    assert unknown.message == f"“{'b' * 80}…” is not in the dictionary."
