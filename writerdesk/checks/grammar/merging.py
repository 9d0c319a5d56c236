"""What LanguageTool said, as findings like all others, among those of a report."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import msgspec

from writerdesk.checks.engine import CheckReport
from writerdesk.checks.findings import Finding, Fix, Severity, order
from writerdesk.checks.grammar.client import Remark
from writerdesk.checks.grammar.passages import Passage, passages_of
from writerdesk.checks.grammar.watch import Question
from writerdesk.checks.said import NOTHING, Said
from writerdesk.checks.tongues import Tongue, by_tongue
from writerdesk.languages.cards import card
from writerdesk.languages.dictionaries import dictionary_facts
from writerdesk.languages.tags import parse_tag

RULE = "grammar/languagetool"

_LETTERS = 2
_LINE_END = re.compile("\n")
_WORDS = "TYPOS"
"""LanguageTool's category of words that its dictionary does not know."""

# Issue types (ITS 2.0, “Localization Quality Issue Type”) that are a matter of taste or of the keyboard.
_ADVICE = frozenset(
    "style register typographical whitespace formatting characters length non-conformance locale-violation "
    "locale-specific-content legal pattern-problem".split()
)
_CASE = "CASING"
_SORTS = {
    "misspelling": Said("Spelling"), "grammar": Said("Grammar"), "duplication": Said("Repetition"),
    "typographical": Said("Punctuation"), "characters": Said("Punctuation"), "whitespace": Said("Spaces"),
    "formatting": Said("Spaces"), "style": Said("Style"), "register": Said("Style"), "length": Said("Style"),
    "uncategorized": Said("Usage"),
}  # fmt: skip
_SAME_AS_OURS = ("UNPAIRED_BRACKETS", "WORD_REPEAT", "DOUBLE_PUNCTUATION")


class Asked(msgspec.Struct, frozen=True):
    """A passage of a text, and what is asked about it."""

    passage: Passage
    question: Question


def code_of(language: str) -> str:
    """LanguageTool's code for a language, '' where it has none: the card's, or the region's own where one is named."""
    known = card(language)
    if not known.languagetool or not known.known:
        return ""
    region = parse_tag(language).region
    if len(region) != _LETTERS:  # 419 and the like are no countries
        return known.languagetool
    return f"{known.languagetool.partition('-')[0]}-{region}"


def questions_of(text: str, language: str, tongues: Sequence[Tongue] = ()) -> list[Asked]:
    """All that is to be asked about a payload text; what is in a language that LanguageTool lacks is left out."""
    asked: list[Asked] = []
    for tag, alone in by_tongue(text, language, tongues):
        code = code_of(tag)
        if code:
            # Words are judged by our own dictionary, where there is one, and by the writer's list.
            facts = dictionary_facts(tag)
            spelling = facts is None or facts.soft
            asked += [Asked(one, Question(one.text, code, spelling)) for one in passages_of(alone, tag)]
    return asked


def merged(
    report: CheckReport,
    text: str,
    asked: Iterable[Asked],
    answers: Mapping[Question, tuple[Remark, ...] | None],
    *,
    state: str,
    learned: Collection[str] = (),
    tool: str = "LanguageTool",
) -> CheckReport:
    """The report with what is known of grammar; ``state`` is the word for its tools, ``tool`` names the source."""
    starts = [0, *(line_end.end() for line_end in _LINE_END.finditer(text))]
    own = {(finding.start, finding.end) for finding in report.findings}
    structure = [finding for finding in report.findings if finding.rule.startswith("structure/")]
    found = []
    for one in asked:
        for remark in answers.get(one.question) or ():
            start, end = one.passage.start + remark.start, one.passage.start + remark.end
            if (start, end) in own or _is_idle(remark, one.passage, text[start:end], learned):
                continue
            # What is blank in a text of two languages stands in it as words of the other one.
            if text[start:end] != one.passage.text[remark.start : remark.end]:
                continue
            if any(mark in remark.rule for mark in _SAME_AS_OURS) and _touches(structure, start, end):
                continue
            found.append(_finding(remark, start, end, bisect_right(starts, start), text, tool))
    findings = sorted((*report.findings, *found), key=order)
    tools = msgspec.structs.replace(report.tools, grammar=state)
    return msgspec.structs.replace(report, findings=tuple(findings), tools=tools)


def _is_idle(remark: Remark, passage: Passage, found: str, learned: Collection[str]) -> bool:
    """Whether the remark says nothing to this writer: of an empty place, a word taught, small letters in verse."""
    if remark.start >= remark.end:
        return True
    if remark.category == _WORDS and (found in learned or found.casefold() in learned):
        return True
    return passage.verse and remark.category == _CASE


def _touches(findings: Iterable[Finding], start: int, end: int) -> bool:
    return any(one.start < end and start < one.end for one in findings)


def _finding(remark: Remark, start: int, end: int, line: int, text: str, tool: str) -> Finding:
    return Finding(
        rule=RULE,
        severity=severity_of(remark),
        start=start,
        end=end,
        line=line,
        found=Said.verbatim(text[start:end]),
        expected=Said("{asked}", asked=remark.replacements[0]) if remark.replacements else NOTHING,
        message=Said("{sort}: {words}", sort=_sort(remark), words=remark.message),
        source=f"{tool}, {remark.rule} ({remark.sort})",
        fixes=tuple(_fixes(remark)),
    )


def _sort(remark: Remark) -> Said:
    """What a remark is about, in a word; LanguageTool's own sentence is in the language of the text, or in English."""
    if remark.category == _CASE:
        return Said("Capitals")
    if remark.sort not in _SORTS or remark.sort == "uncategorized":
        return _SORTS["grammar" if "GRAM" in remark.category else "uncategorized"]  # GRAMMAR, CAT_GRAMMAIRE …
    return _SORTS[remark.sort]


def severity_of(remark: Remark) -> Severity:
    """``convention`` for grammar and wrong words, ``advice`` for style, spaces, capitals; never ``hard``."""
    return "advice" if remark.sort in _ADVICE or remark.category == _CASE else "convention"


def _fixes(remark: Remark) -> Iterator[Fix]:
    for replacement in remark.replacements:
        yield Fix(Said("Write {words}", words=replacement) if replacement.strip() else Said("Take it out"), replacement)
