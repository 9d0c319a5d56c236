"""Limits of a brief by their own unit; the hygiene finders as findings; copies of the seed; other scripts."""

from __future__ import annotations

import pytest

from writerdesk.checks.engine import check
from writerdesk.checks.findings import Finding
from writerdesk.checks.yardsticks import Limit, Limits

DOHA = "बड़ा हुआ तो क्या हुआ, जैसे पेड़ खजूर।\nपंथी को छाया नहीं, फल लागे अति दूर॥\n"


def limited(text: str, language: str, *limits: Limit, **more: object) -> list[Finding]:
    return [f for f in check(text, language, limits=Limits(limits, **more)).findings if f.rule.startswith("limits/")]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "language", "unit", "count"),
    [
        ("ሰላም፡ለዓለም፡ሁሉ።", "am", "words", 3),
        ("ふるいけや", "ja", "morae", 5),
        (DOHA, "hi", "matras", 48),
        (DOHA, "hi", "lines", 2),
        ("a\n\nb\nc\n", "sw", "stanzas", 2),
        ("क्ष त्र", "hi", "graphemes", 3),
    ],
)
def test_each_unit_is_counted_in_its_own_way(text: str, language: str, unit: str, count: int) -> None:
    exact = Limit(unit, min=count, max=count, hard=True)  # type: ignore[arg-type]
    less = Limit(unit, max=count - 1, hard=True)  # type: ignore[arg-type]
    assert limited(text, language, exact) == []
    (finding,) = limited(text, language, less)
    assert finding.severity == "hard"
    assert finding.found == f"{count} {unit}"
    assert finding.rule == {"lines": "limits/lines", "stanzas": "limits/stanzas"}.get(unit, "limits/length")


def test_an_advisory_limit_never_blocks() -> None:
    report = check("moja mbili\n", "sw", limits=Limits((Limit("words", min=5),)))
    assert [f.severity for f in report.findings] == ["advice"]
    assert report.passes


def test_a_unit_that_nobody_can_count_is_said_so_and_never_blocks() -> None:
    report = check("古池や\n", "ja", limits=Limits((Limit("morae", max=3, hard=True),)))
    assert [(f.rule, f.severity, f.found) for f in report.findings] == [("limits/length", "advice", "not countable")]


def test_forbidden_characters_are_found_at_each_place() -> None:
    findings = limited("a — b — c\n", "sw", forbidden=("—",), forbidden_hard=True)
    assert [(f.start, f.severity) for f in findings] == [(2, "hard"), (6, "hard")]
    assert [f.severity for f in limited("a — b\n", "sw", unwanted=("—",))] == ["advice"]


@pytest.mark.parametrize(
    ("text", "language", "rule", "place"),
    [
        ("Un vrаi poème", "fr", "hygiene/mixed-script", "vrаi"),
        ("يقول الCEO إنه سعيد", "ar", "hygiene/clitic", "الCEO"),
        ("un mot\u2060 caché", "fr", "hygiene/invisible", "\u2060"),
        ("un mot \u202erenversé", "fr", "hygiene/bidi-control", "\u202e"),
        ("la journÃ©e", "fr", "hygiene/encoding", "journÃ©e"),
    ],
)
def test_hygiene_is_found_at_its_place(text: str, language: str, rule: str, place: str) -> None:
    findings = [f for f in check(text, language).findings if f.rule.startswith("hygiene/")]
    assert [(f.rule, text[f.start : f.end]) for f in findings] == [(rule, place)]
    assert findings[0].severity != "hard"


def test_what_cannot_be_seen_is_named() -> None:
    (finding,) = check("un mot\u2060 caché", "fr").findings
    assert finding.found == "U+2060"
    assert finding.fixes[0].replacement == ""


def test_each_fix_is_shown_whole_before_it_is_taken() -> None:
    zawgyi = "လူတိုင္းတြင္ မိမိႏိုင္ငံ၏ အုပ္ခ်ဳပ္ေရး၌ ကိုယ္တိုင္ျဖစ္ေစ၊ လြတ္လပ္စြာ ေရြးခ်ယ္လိုက္သည့္"
    for text in ("Un vrаi poème", "un mot\u2060", "la journÃ©e", "कीी", "गया|", zawgyi):
        (finding,) = [one for one in check(text, "fr").findings if one.rule.startswith("hygiene/")]
        (fix,) = finding.fixes
        mended = text[: finding.start] + fix.replacement + text[finding.end :]
        assert finding.expected == fix.replacement or not fix.replacement
        assert [one for one in check(mended, "fr").findings if one.rule.startswith("hygiene/")] == []
        assert len(fix.label) < 90


def test_what_is_not_composed_can_be_composed_in_one_step() -> None:
    (finding,) = [one for one in check("le cafe\u0301 noir", "fr").findings if one.rule == "hygiene/not-nfc"]
    assert [fix.replacement for fix in finding.fixes] == ["é"]


def test_a_clitic_weighs_less_than_a_mixed_word() -> None:
    weights = {f.rule: f.severity for f in check("الCEO vrаi", "ar").findings}
    assert weights["hygiene/clitic"] == "advice"
    assert weights["hygiene/mixed-script"] == "convention"


def test_a_passage_in_another_script_is_advice_and_a_name_is_none() -> None:
    english = "and this is an English passage inside it"
    text = f"यह एक वाक्य है {english} फिर हिन्दी। सैमसंग Samsung Galaxy फ़ोन।\n"
    findings = [f for f in check(text, "hi").findings if f.rule == "language/other"]
    assert [(text[f.start : f.end], f.severity) for f in findings] == [(english, "advice")]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("hello world\n", "hi", ["hello world"]),
        ("यह कविता नदी के बारे में है", "fr", ["यह कविता नदी के बारे में है"]),
        ("Google\n", "hi", []),  # a name may stand alone
        ("OK, 12\n", "hi", []),
        ("Google Maps में देखा\n", "hi", []),
        ("१२३ hello world\n", "hi", ["hello world"]),
    ],
)
def test_a_text_without_a_letter_of_its_own_script_is_told_however_short(
    text: str, language: str, found: list[str]
) -> None:
    told = [f for f in check(text, language).findings if f.rule == "language/other"]
    assert [text[f.start : f.end] for f in told] == found


def test_words_taken_from_the_seed_are_told() -> None:
    seed = "La nuit tombait sur la ville endormie quand le facteur frappa trois coups à la porte.\n"
    own = "Personne ne lui ouvrit.\n"
    text = own + seed.upper()
    findings = [f for f in check(text, "fr", seed=seed).findings if f.rule == "structure/seed-copy"]
    assert [f.line for f in findings] == [2]
    assert check(own, "fr", seed=seed).findings == ()
