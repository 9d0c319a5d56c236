"""A brief as passages to read: headings and lines in plain words, in the order in which a writer asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writerdesk.desktop.brief.passage import Passage
from writerdesk.desktop.finding_words import form_name, rule_name, told
from writerdesk.desktop.phrases import Phrases, isolate, listed, opening
from writerdesk.errors import Refused

if TYPE_CHECKING:
    from writerdesk.briefs.documents import Brief, Example, JudgedText, Work
    from writerdesk.briefs.pay import Rate
    from writerdesk.checks.verse.vocabulary import UnitName


class BriefPassages(QObject):
    """Puts a brief into words."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases

    def passages(self, brief: Brief, rate: Rate) -> list[Passage]:
        """All of a brief, rate first."""
        from writerdesk.desktop.brief.terms import BriefTerms

        terms = BriefTerms(self._phrases)
        made = [
            terms.pay(brief, rate), self._work(brief), *self._instructions(brief), self._limits(brief),
            self._tools(brief), self._rubric(brief), terms.time(brief), terms.review(brief),
            terms.qualification(brief), terms.rights(brief), terms.privacy(brief), terms.contact(brief),
        ]  # fmt: skip
        return [passage for passage in made if passage.lines]

    def summary(self, brief: Brief) -> list[Passage]:
        """What is looked at while writing: the work, the limits, what to do and never to do."""
        made = [self._work(brief), self._limits(brief), *self._instructions(brief), self._tools(brief)]
        return [passage for passage in made if passage.lines]

    def limits(self, brief: Brief) -> list[str]:
        """Every limit as a sentence."""
        sentences = []
        for length in brief.limits.length:
            weight = self.tr("must") if length.strength == "hard" else self.tr("should")
            sentences.append(f"{self._range(length.unit, length.min, length.max)} ({weight})")
        if brief.limits.cast is not None:
            cast = brief.limits.cast
            sentences.append(self.tr("Roles: {range}").format(range=_numbers(cast.min, cast.max)))
        never = self.tr("Not these characters: {characters}. {why}")
        sentences += [
            never.format(characters=isolate(group.characters), why=group.why) for group in brief.limits.forbidden
        ]
        for one in brief.checks:
            sentences.append(self._phrases.joined(self._weighed(one.severity, rule_name(one.rule)), one.why or ""))
        return sentences

    def _weighed(self, severity: str, words: str) -> str:
        weights = {"hard": self.tr("must be mended"), "convention": self.tr("convention"), "advice": self.tr("advice")}
        return self.tr("{weight}: {rule}").format(weight=opening(weights[severity]), rule=words)

    def _otherwise(self, work: Work) -> Iterator[str]:
        """What the brief asks of its form otherwise than the form has it."""
        from writerdesk.checks.param_words import params_in_words  # few briefs change a form

        for one in params_in_words(work.form_params, _unit(work.form_id or "")):
            if one.said:
                yield self._weighed(one.weight, told(one.said)) if one.weight else opening(told(one.said))
            elif one.weight:
                yield self._weighed(one.weight, rule_name(one.rule))
            else:
                yield self.tr("Other than the form has it: {rule}").format(rule=rule_name(one.rule))

    def _range(self, unit: str, least: int | None, most: int | None) -> str:
        if least is not None and most is not None:
            if least == most:
                return self.tr("exactly {amount}").format(amount=self._phrases.amount(most, unit))
            return self.tr("{least} to {amount}").format(
                least=self._phrases.number(least), amount=self._phrases.amount(most, unit)
            )
        if least is not None:
            return self.tr("at least {amount}").format(amount=self._phrases.amount(least, unit))
        return self.tr("at most {amount}").format(amount=self._phrases.amount(most or 0, unit))

    def _work(self, brief: Brief) -> Passage:
        work, passage = brief.work, Passage(self.tr("The work"))
        passage.say(work.theme)
        if work.form_id:
            passage.say(self.tr("Form: {form}").format(form=form_name(work.form_id)), "name")
            for otherwise in self._otherwise(work) if work.form_params else ():
                passage.say(otherwise, "soft")
        passage.say(work.originality)
        if work.seed_text:
            passage.say(self.tr("A text to answer:"), "soft").say(work.seed_text, "script").say(
                work.seed_source, "soft"
            )
        if work.judged is not None:
            passage.say(
                self.tr("A machine's text to judge ({model}):").format(model=isolate(work.judged.model)), "soft"
            )
            passage.say(work.judged.prompt, "soft").say(work.judged.text, "script")
            self._asked_of(passage, work.judged)
        for banned in work.banned_themes:
            passage.say(self.tr("Not: {theme}. {meaning}").format(theme=banned.theme, meaning=banned.definition))
        language = brief.language
        passage.say(language.orthography).say(language.register)
        if language.dialects:
            passage.say(self.tr("Dialects: {names}").format(names=listed(language.dialects)))
        return passage.say(self._named("code_mixing", language.code_mixing))

    def _named(self, field: str, value: str) -> str:
        """A field with its value, as the form in which briefs are written calls both."""
        from writerdesk.briefs.fields import FieldSpec
        from writerdesk.desktop.brief_editor.names import FieldNames
        from writerdesk.desktop.brief_editor.value_names import ValueNames

        spec = FieldSpec(f"language.{field}", field, "choice", required=True)
        return f"{FieldNames().field(field)}: {ValueNames(self._phrases).value(spec, value)}"

    def _asked_of(self, passage: Passage, judged: JudgedText) -> None:
        """What is to be said of a judged text beside the essay."""
        if judged.least:
            passage.say(self.tr("At least %Ln remark(s) on it.", "", judged.least))
        for category in judged.categories:
            passage.say(f"{category.label}: {category.means}")
        for criterion in judged.criteria:
            passage.say(
                self.tr("You rate: {name}. {measures}").format(name=criterion.label, measures=criterion.measures)
            )

    def _instructions(self, brief: Brief) -> list[Passage]:
        given = brief.instructions
        steps = Passage(self.tr("How"))
        steps.say(given.overview)
        for number, step in enumerate(given.steps, 1):
            steps.say(f"{self._phrases.number(number)}. {step}")
        examples = Passage(self.tr("Examples"))
        for example in given.examples:
            self._example(examples, example)
        return [
            steps,
            Passage(self.tr("Do")).list_of(given.do, "✓"),
            Passage(self.tr("Be careful")).list_of(given.careful, "!"),
            Passage(self.tr("Never")).list_of(given.never, "✕"),
            examples,
        ]

    def _example(self, passage: Passage, example: Example) -> None:
        good = example.verdict == "good"
        passage.say(self.tr("✓ Good") if good else self.tr("✕ Not like this"), "good" if good else "bad")
        passage.say(example.text, "script").say(example.why).say(example.source, "soft")

    def _limits(self, brief: Brief) -> Passage:
        return Passage(self.tr("Limits")).list_of(self.limits(brief))

    def _tools(self, brief: Brief) -> Passage:
        tools, passage = brief.tools, Passage(self.tr("What you may use"))
        allowed = {
            self.tr("dictionary"): tools.dictionary,
            self.tr("grammar check"): tools.languagetool,
            self.tr("rhyme tool"): tools.rhyme_tool,
            self.tr("translation"): tools.translation,
            self.tr("your own notes, pasted"): tools.own_notes,
        }
        for name, yes in allowed.items():
            passage.say(f"{'✓' if yes else '✕'} {name}")
        passage.say(
            {
                "none": self.tr("✕ no text or idea from a machine"),
                "ideas": self.tr("A machine may give ideas, not text"),
                "edit": self.tr("A machine may help to edit"),
            }[tools.ai]
        )
        return passage.say(tools.note, "soft")

    def _rubric(self, brief: Brief) -> Passage:
        passage = Passage(self.tr("How it is judged"))
        for criterion in brief.rubric.criteria:
            kind = self.tr("taste") if criterion.type == "taste" else self.tr("can be checked")
            passage.say(f"{criterion.label} ({kind})", "name").say(criterion.measures)
            for point in criterion.scale:
                passage.say(f"{self._phrases.number(point.value)}  {point.text}", "soft")
        return passage.say(brief.rubric.pass_rule)


def _numbers(least: int | None, most: int | None) -> str:
    if least == most:
        return str(least)
    return f"{least if least is not None else ''}-{most if most is not None else ''}"


def _unit(form_id: str) -> UnitName | None:
    """What a form counts; None for one that is not known here and only travels with the brief."""
    from writerdesk.checks.forms import load_form

    try:
        return load_form(form_id).unit
    except Refused:
        return None
