"""The report of a check: its shape, weights, waivers, and its silence on ordinary text."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.checks.engine import CheckReport, check
from writerdesk.checks.table import rule_table
from writerdesk.checks.waivers import finding_keys
from writerdesk.checks.yardsticks import Limit, Limits
from writerdesk.errors import Refused

UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"
NOTE = "Le soir tombe. [Note du traducteur : voir plus bas] La ville dort.\n"


def rules(report: CheckReport) -> list[str]:
    return [finding.rule for finding in report.findings]


def test_the_document_has_the_keys_of_the_contract() -> None:
    document = json.loads(msgspec.json.encode(check(NOTE, "fr"), enc_hook=str))
    assert set(document) == {"passes", "counts", "findings", "tools"}
    assert set(document["tools"]) == {"spelling", "grammar", "form", "identification"}
    assert {"words", "graphemes", "letters", "lines", "stanzas", "morae", "matras"} <= set(document["counts"])
    (finding,) = document["findings"]
    assert set(finding) == {
        "rule", "severity", "start", "end", "line", "found", "expected", "message", "source", "fixes",
    }  # fmt: skip
    assert {key for fix in finding["fixes"] for key in fix} == {"label", "replacement"}


@pytest.mark.parametrize("tag", ["am", "ar", "fr", "hi", "ja", "km", "sw", "ta", "ur", "yo"])
def test_ordinary_text_raises_no_alarm(tag: str) -> None:
    report = check((UDHR / f"{tag}.txt").read_text(encoding="utf-8"), tag)
    assert report.findings == ()
    assert report.passes


def test_most_other_translations_raise_none_either() -> None:
    loud = {
        file.stem
        for file in UDHR.glob("*.txt")
        if any(f.rule != "hygiene/not-nfc" for f in check(file.read_text(encoding="utf-8"), file.stem).findings)
    }
    assert loud == set()


def test_places_are_code_points_of_the_composed_text() -> None:
    decomposed = "\ufeffe\u0301te\u0301 (\r\n"
    (bracket,) = [finding for finding in check(decomposed, "fr").findings if finding.rule == "structure/brackets"]
    assert (bracket.start, bracket.end, bracket.line) == (4, 5, 1)


def test_text_that_was_typed_decomposed_is_told_so_where_it_stands() -> None:
    (finding,) = check("un e\u0301te\u0301 chaud\n", "fr").findings
    assert finding.rule == "hygiene/not-nfc"
    assert "un été chaud\n"[finding.start : finding.end] == "été"


def test_lines_count_blank_ones_too() -> None:
    (finding,) = check("a\n\n\nb (c\n", "sw").findings
    assert finding.line == 4


def test_only_a_hard_finding_keeps_a_text_from_passing() -> None:
    assert check(NOTE, "fr").passes
    assert not check(NOTE, "fr", severities={"structure/stray-note": "hard"}).passes


def test_a_family_can_be_raised_at_once_and_a_rule_within_it_lowered() -> None:
    text = NOTE + "(\n"
    report = check(text, "fr", severities={"structure": "hard", "structure/brackets": "advice"})
    assert {finding.rule: finding.severity for finding in report.findings} == {
        "structure/stray-note": "hard",
        "structure/brackets": "advice",
    }


def test_advice_can_be_switched_off_and_nothing_else_can() -> None:
    off = {"structure/stray-note", "structure/duplicate-word"}
    assert rules(check("une une fois\n" + NOTE, "fr", switched_off=off)) == ["structure/stray-note"]


def test_a_waived_finding_stays_but_no_longer_blocks() -> None:
    limits = Limits((Limit("words", max=3, hard=True),))
    report = check("one two three four\n", "sw", limits=limits)
    keys = finding_keys(report.findings, "one two three four\n")
    assert not report.passes
    waived = check("one two three four five\n", "sw", limits=limits, waived=keys)
    assert waived.passes
    assert rules(waived) == ["limits/length"]


def test_a_key_survives_edits_elsewhere_and_tells_twins_apart() -> None:
    before = "Premier vers.\n(a\n\nDernier.\n"
    after = "Un titre\n\nPremier vers, plus long.\n(a\n\nDernier mot.\n"
    assert finding_keys(check(before, "fr").findings, before) == finding_keys(check(after, "fr").findings, after)
    twins = "(\n\n\n\n(\n"
    keys = finding_keys(check(twins, "fr").findings, twins)
    assert len(keys) == len(set(keys)) == 2


def test_a_file_with_half_a_character_or_a_nul_is_refused() -> None:
    for text, code in (("a\0b", "text/nul"), ("a\ud800b", "text/surrogate")):
        with pytest.raises(Refused) as refused:
            check(text, "fr")
        assert refused.value.code == code


def test_every_rule_has_one_row() -> None:
    ids = [rule.id for rule in rule_table()]
    assert len(ids) == len(set(ids))


def test_progress_is_told_and_may_stop_the_check() -> None:
    class Enough(Exception):
        pass

    heard: list[float] = []

    def stop_in_the_middle(_rule: str, share: float) -> None:
        heard.append(share)
        if share >= 0.5:
            raise Enough

    with pytest.raises(Enough):
        check(NOTE, "fr", progress=stop_in_the_middle)
    assert heard == sorted(heard)
    assert heard[0] == 0


@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=80),
    st.sampled_from(["fr", "ar", "ja", "hi", "und"]),
)
def test_places_always_lie_in_the_text(text: str, language: str) -> None:
    from writerdesk.text.normal import payload_text

    payload = payload_text(text)
    for finding in check(text, language).findings:
        assert 0 <= finding.start <= finding.end <= len(payload)
        assert finding.line == payload.count("\n", 0, finding.start) + 1 or payload[finding.start - 1 :] == ""
