"""The sample commissions and the tutorials are whole, in their languages, and true to their own forms."""

import json
import tomllib
from pathlib import Path
from typing import get_args

import pytest
import regex

from tests.briefs.samples import brief, sample
from writerdesk.briefs.check import check_brief
from writerdesk.briefs.documents import Kind
from writerdesk.briefs.pay import rate_for
from writerdesk.briefs.samples import practice_briefs, sample_briefs
from writerdesk.briefs.schema import brief_schema
from writerdesk.briefs.source import parse_source
from writerdesk.briefs.tutorials import (
    INTERFACE_LANGUAGES,
    LeadComment,
    find_place,
    list_tutorials,
    load_tutorial,
    read_tutorial,
    words_in,
)
from writerdesk.checks.forms import load_form
from writerdesk.checks.scansion import scan
from writerdesk.errors import Refused
from writerdesk.resources import resource

SCRIPTS = {
    "doha-hi": ("\u0900", "\u097f"),
    "kural-venpa-ta": ("\u0b80", "\u0bff"),
    "story-opening-am": ("\u1200", "\u137f"),
    "ghazal-ur": ("\u0600", "\u06ff"),
    "shairi-sw": ("A", "z"),
    "critique-fr": ("A", "ÿ"),
}


ALL = [path.stem for path in sample_briefs()]
# the script of each language of the samples, as ISO 15924 and the Unicode Standard name it
WRITTEN_IN = {
    "am": "Ethiopic", "ar": "Arabic", "bn": "Bengali", "en": "Latin", "es": "Latin", "fa": "Arabic", "fr": "Latin",
    "hi": "Devanagari", "id": "Latin", "ja": "Hiragana", "km": "Khmer", "ko": "Hangul", "pt": "Latin", "qu": "Latin",
    "sw": "Latin", "ta": "Tamil", "ur": "Arabic", "vi": "Latin", "yo": "Latin",
}  # fmt: skip


def test_there_are_thirty_and_more_in_nineteen_languages_over_all_kinds() -> None:
    briefs = [brief(name=name) for name in ALL]
    assert len(briefs) == len({one.id for one in briefs}) == 34
    assert {one.tag.partition("-")[0] for one in briefs} == set(WRITTEN_IN)
    assert {one.work.kind for one in briefs} == set(get_args(Kind))
    assert {one.pay.unit for one in briefs} == {"hour", "piece", "line", "royalty"}


@pytest.mark.parametrize("name", ALL)
def test_a_sample_has_no_fault_pays_and_says_that_no_native_has_read_it(name: str) -> None:
    work = brief(name=name)
    assert check_brief(sample(name).read_bytes()) == []
    assert float(rate_for(work).total) > 0
    assert "# Not yet read by a native reader." in sample(name).read_text("utf-8").splitlines()
    script = WRITTEN_IN[work.tag.partition("-")[0]]
    texts = [work.title, work.work.theme, work.instructions.overview, work.rubric.pass_rule, work.pay.payday]
    texts += [*work.instructions.steps, *work.instructions.do, *(example.why for example in work.instructions.examples)]
    for text in texts:
        found = regex.findall(rf"\p{{Script={script}}}", text)
        assert len(found) > len(regex.findall(r"\p{L}", text)) * (0.15 if script == "Hiragana" else 0.8), text


@pytest.mark.parametrize("name", ALL)
def test_the_good_example_of_every_form_holds_it(name: str) -> None:
    """The verses are in print for centuries, or made for the brief; none was used for writing the forms' rules."""
    work = brief(name=name)
    if not work.work.form_id:
        return
    good = next(example for example in work.instructions.examples if example.verdict == "good")
    assert [one for one in scan(good.text, load_form(str(work.work.form_id)), work.tag).findings
            if one.severity == "hard"] == []  # fmt: skip


def test_the_practice_desk_offers_its_own_and_those_of_ones_language() -> None:
    assert {path.stem for path in practice_briefs()} == set(SCRIPTS)
    added = {path.stem for path in practice_briefs(["pt-BR", ""])} - set(SCRIPTS)
    assert added == {"cronica-pt", "prompt-pt"}


@pytest.mark.parametrize("name", SCRIPTS)
def test_what_a_person_reads_is_in_the_briefs_own_script(name: str) -> None:
    first, last = SCRIPTS[name]
    work = brief(name=name)
    texts = [work.title, work.work.theme, work.instructions.overview, work.rubric.pass_rule, work.pay.payday]
    texts += [work.rights.withdrawal, work.privacy.purpose, work.confidentiality.may_show, work.delivery.contact]
    texts += [criterion.label for criterion in work.rubric.criteria] + list(work.instructions.steps)
    for text in texts:
        letters = [letter for letter in text if letter.isalpha()]
        assert all(first <= letter <= last for letter in letters), text


def test_the_direction_follows_from_the_script() -> None:
    assert brief(name="ghazal-ur").direction == "rtl"
    assert brief(name="story-opening-am").direction == "ltr"


@pytest.mark.parametrize(("name", "form"), [("doha-hi", "doha"), ("shairi-sw", "shairi")])
def test_the_good_example_holds_its_form_and_the_bad_one_does_not(name: str, form: str) -> None:
    work = brief(name=name)
    held = {example.verdict: scan(example.text, load_form(form), work.tag) for example in work.instructions.examples}
    assert held["good"].holds is True
    assert held["bad"].holds is False


def test_the_examples_keep_to_the_limits_that_can_be_seen() -> None:
    for name in ("doha-hi", "kural-venpa-ta"):
        good = next(example for example in brief(name=name).instructions.examples if example.verdict == "good")
        assert len(good.text.splitlines()) == 2
    ghazal = brief(name="ghazal-ur").instructions.examples[0].text
    misras = [line for line in ghazal.splitlines() if line]
    radif = "کیا ہے"
    assert len(misras) == 10
    assert all(misras[at].endswith(radif) for at in (0, 1, 3, 5, 7, 9))


def test_the_text_to_judge_travels_with_the_critique() -> None:
    judged = brief(name="critique-fr").work.judged
    assert judged is not None
    assert judged.attachment is not None
    text = sample("critique-fr").with_name(judged.attachment).read_text("utf-8")
    # What an attentive reader should find: the eyes change colour, July has frost, a sentence comes twice.
    assert "yeux bleus" in text
    assert "yeux noirs" in text
    assert text.count("semblait murmurer une histoire oubliée") == 2


def test_the_schema_on_disk_is_the_one_of_the_type() -> None:
    assert resource("schemas", "brief.json").read_bytes() == brief_schema()


@pytest.mark.parametrize("name", ALL)
def test_the_schema_accepts_the_samples(name: str) -> None:
    import jsonschema  # type: ignore[import-untyped]

    validator = jsonschema.Draft202012Validator(json.loads(brief_schema()))
    assert [fault.message for fault in validator.iter_errors(parse_source(sample(name).read_bytes()))] == []


def test_tutorials_are_in_every_interface_language() -> None:
    tutorials = list_tutorials()
    assert [tutorial.id for tutorial in tutorials] == [
        "first-brief", "changes-asked", "appeal", "critique", "pay-rule",
    ]  # fmt: skip
    for path in sorted(resource("tutorials").glob("*.toml")):
        for texts in translations(tomllib.loads(path.read_text("utf-8"))):
            assert set(texts) == {*INTERFACE_LANGUAGES, "ta"}
            assert len(set(texts.values())) == len(texts)


def translations(value: object) -> list[dict[str, str]]:
    if isinstance(value, dict):
        if "en" in value:
            return [value]
        return [found for inner in value.values() for found in translations(inner)]
    return [found for inner in value for found in translations(inner)] if isinstance(value, list) else []


@pytest.mark.parametrize("name", ["first-brief", "changes-asked", "critique"])
def test_the_practice_lead_asks_for_changes_and_then_accepts(name: str) -> None:
    tutorial = load_tutorial(name)
    assert tutorial.round_of(1).verdict == "changes"
    assert tutorial.round_of(1).comments
    assert tutorial.round_of(1).todo
    assert [tutorial.round_of(number).verdict for number in (2, 3, 9)] == ["accept"] * 3
    assert tutorial.brief in {brief(name=path.stem).id for path in sample_briefs()}


def test_the_draft_to_revise_breaks_the_form_where_the_lead_points() -> None:
    tutorial = load_tutorial("changes-asked")
    found = scan(tutorial.draft, load_form("shairi"), "sw")
    assert [line.holds for line in found.lines] == [True, False, True, True]
    pointed = [find_place(tutorial.draft, comment) for comment in tutorial.round_of(1).comments]
    assert tutorial.draft[slice(*pointed[1])] == "Mama yuko kibandani, watoto wake pale,"


TEXT = "\n  पहली पंक्ति है।  \n\nدوسری سطر\r\nthe third, last\n\n"


@pytest.mark.parametrize(
    ("comment", "place"),
    [
        (LeadComment("first-line", {}), "पहली पंक्ति है।"),
        (LeadComment("last-line", {}), "the third, last"),
        (LeadComment("line", {}, line=2), "دوسری سطر"),
        (LeadComment("line", {}, line=99), "the third, last"),
        (LeadComment("last-word", {}), "last"),
        (LeadComment("quote", {}, quote="third"), "third"),
        (LeadComment("quote", {}, quote="not there"), "पहली पंक्ति है।"),
        (LeadComment("whole", {}), TEXT.strip()),
    ],
)
def test_a_comment_finds_its_place_in_whatever_was_written(comment: LeadComment, place: str) -> None:
    start, end = find_place(TEXT, comment)
    assert TEXT[start:end] == place


@pytest.mark.parametrize("text", ["", "\n", " \n ", "።", "🌧️"])
@pytest.mark.parametrize("on", ["first-line", "last-line", "line", "last-word", "whole"])
def test_a_text_without_words_gives_a_place_too(text: str, on: str) -> None:
    start, end = find_place(text, LeadComment(on, {}))  # type: ignore[arg-type]
    assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize(("language", "expected"), [("ar", "ع"), ("ar_EG", "ع"), ("pt-BR", "e"), ("en", "e")])
def test_words_fall_back_to_the_base_language_and_to_english(language: str, expected: str) -> None:
    assert words_in({"en": "e", "ar": "ع"}, language) == expected


def test_an_unknown_or_damaged_tutorial_is_refused(tmp_path: Path) -> None:
    for name in ("nothing", "../briefs/doha-hi"):
        with pytest.raises(Refused) as refused:
            load_tutorial(name)
        assert refused.value.code == "tutorial/unknown"
    for content in (b"id = 1", b"\xff", b"[[[", resource("tutorials", "first-brief.toml").read_bytes()[:-200]):
        (tmp_path / "t.toml").write_bytes(content)
        with pytest.raises(Refused) as refused:
            read_tutorial(tmp_path / "t.toml")
        assert refused.value.code == "tutorial/damaged"
