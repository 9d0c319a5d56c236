"""What LanguageTool said becomes findings at the right places, and no more of them than help."""

from __future__ import annotations

import pytest

from writerdesk.checks.engine import CheckReport, check
from writerdesk.checks.grammar.client import Remark
from writerdesk.checks.grammar.merging import RULE, code_of, merged, questions_of
from writerdesk.checks.tongues import Tongue
from writerdesk.text.normal import payload_text

FRENCH = "Les enfant joue.\n"


def remark(start: int, end: int, category: str = "GRAMMAR", sort: str = "grammar", rule: str = "D_N") -> Remark:
    return Remark(start, end, rule, category, sort, "Le déterminant s’accorde.", ("L’enfant", "Les enfants", " "))


def with_remarks(text: str, *remarks: Remark, language: str = "fr", taught: tuple[str, ...] = ()) -> CheckReport:
    text = payload_text(text)
    asked = questions_of(text, language)
    answers = {one.question: remarks if number == 0 else () for number, one in enumerate(asked)}
    return merged(check(text, language), text, asked, answers, state="ran", learned=taught)


def test_a_remark_is_a_finding_like_all_others() -> None:
    report = with_remarks(f"Bon.\n\n{FRENCH}", language="fr")
    assert (report.tools.grammar, report.findings) == ("ran", check(f"Bon.\n\n{FRENCH}", "fr").findings)
    report = with_remarks(FRENCH, remark(0, 10))
    found = next(one for one in report.findings if one.rule == RULE)
    assert (found.start, found.end, found.line, found.found) == (0, 10, 1, "Les enfant")
    assert (found.severity, found.expected, found.source) == ("convention", "L’enfant", "LanguageTool, D_N (grammar)")
    assert [fix.replacement for fix in found.fixes] == ["L’enfant", "Les enfants", " "]
    assert report.passes


@pytest.mark.parametrize(
    ("category", "sort", "severity"),
    [
        ("GRAMMAR", "grammar", "convention"), ("CONFUSED_WORDS", "uncategorized", "convention"),
        ("TYPOGRAPHY", "whitespace", "advice"), ("STYLE", "style", "advice"), ("CASING", "misspelling", "advice"),
    ],
)  # fmt: skip
def test_grammar_is_a_convention_and_taste_is_advice(category: str, sort: str, severity: str) -> None:
    report = with_remarks(FRENCH, remark(4, 10, category, sort))
    assert [one.severity for one in report.findings if one.rule == RULE] == [severity]


def test_what_says_nothing_to_this_writer_is_left_out() -> None:
    def count(text: str, *remarks: Remark, taught: tuple[str, ...] = ()) -> int:
        report = with_remarks(text, *remarks, taught=taught)
        return sum(one.rule == RULE for one in report.findings)

    assert count(FRENCH, remark(4, 4)) == 0
    assert count(FRENCH, remark(4, 10, "TYPOS")) == 1
    assert count(FRENCH, remark(4, 10, "TYPOS"), taught=("enfant",)) == 0
    # A small letter at the start is a mistake in prose and none in verse.
    assert count("les enfants dorment.\n", remark(0, 3, "CASING")) == 1
    assert count("les enfants dorment\nla nuit aussi\n", remark(0, 3, "CASING")) == 0
    # Our own rules have spoken of this bracket and this word.
    assert count("Il dort (bien.\n", remark(8, 9, rule="FR_UNPAIRED_BRACKETS")) == 0
    assert count("Il est est là.\n", remark(3, 10, rule="FRENCH_WORD_REPEAT_RULE")) == 0
    assert count("Il dort (bien.\n", remark(0, 7)) == 1


def test_words_of_another_language_are_asked_in_it_and_blanks_are_no_mistakes() -> None:
    text = "Il dit: good morning, puis sort.\n"
    asked = questions_of(text, "fr", [Tongue(8, 20, "en-GB")])
    assert [(one.question.code, one.passage.text.strip()) for one in asked] == [
        ("fr", "Il dit:             , puis sort."), ("en-GB", "good morning"),
    ]  # fmt: skip
    blank, word = remark(7, 21, "TYPOGRAPHY", "whitespace"), remark(8, 12)
    answers = {one.question: (blank, word) if one.question.code == "fr" else (word,) for one in asked}
    report = merged(check(text, "fr"), text, asked, answers, state="ran")
    assert [one.found for one in report.findings if one.rule == RULE] == ["good"]


# The codes that LanguageTool 6.8 says of itself at /v2/languages.
CODES = {
    "ar": "ar", "ar-EG": "ar-EG", "ta": "ta-IN", "ta-LK": "ta-LK", "ja": "ja-JP", "km": "km-KH", "tl": "tl-PH",
    "fr": "fr", "en": "en-US", "en-GB": "en-GB", "es-419": "es", "fa": "fa", "uk": "uk-UA",
    "hi": "", "ur": "", "sw": "", "am": "", "qu": "", "ta-Arab": "", "und": "", "x-mine": "",
}  # fmt: skip


@pytest.mark.parametrize(("language", "code"), CODES.items())
def test_languages_have_the_codes_of_languagetool_or_none(language: str, code: str) -> None:
    assert code_of(language) == code
    assert bool(questions_of("a b c\n", language)) == bool(code)


def test_words_are_judged_only_where_there_is_no_dictionary_of_our_own() -> None:
    asked = {tag: questions_of("a b c\n", tag)[0].question.spelling for tag in ("fr", "ar", "ta", "ja")}
    assert asked == {"fr": False, "ar": False, "ta": True, "ja": True}
