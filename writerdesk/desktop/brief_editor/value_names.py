"""What the values are called that a field of a brief offers; the document keeps its own words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from writerdesk.briefs.fields import FieldSpec
from writerdesk.desktop.finding_words import rule_name
from writerdesk.desktop.phrases import Phrases

RULE = "checks.rule"
"""The one field that is a line in the document and a choice here: which rules there are is known."""


class ValueNames(QObject):
    """Values in the words of the window; one that has no words here is called by its own."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases

    def value(self, spec: FieldSpec, value: str) -> str:
        """What one value of a field is called."""
        if spec.path == RULE:
            return rule_name(value) if value else ""
        if spec.path == "work.kind":
            return self._phrases.kind(value)
        field = spec.path.rsplit(".", 1)[-1]
        known = {**self._terms(), **self._work()}
        return known.get((spec.path, value)) or known.get((field, value)) or value

    def _work(self) -> dict[tuple[str, str], str]:
        return {
            ("code_mixing", "free"): self.tr("free"), ("code_mixing", "names-only"): self.tr("names only"),
            ("code_mixing", "none"): self.tr("none"),
            ("direction", "ltr"): self.tr("left to right"), ("direction", "rtl"): self.tr("right to left"),
            ("type", "objective"): self.tr("can be checked"), ("type", "taste"): self.tr("taste"),
            ("verdict", "good"): self.tr("good"), ("verdict", "bad"): self.tr("not like this"),
            ("ai", "none"): self.tr("nothing from a machine"), ("ai", "ideas"): self.tr("ideas, no text"),
            ("ai", "edit"): self.tr("may help to edit"),
            ("limits.length.unit", "words"): self.tr("words"),
            ("limits.length.unit", "graphemes"): self.tr("characters"),
            ("limits.length.unit", "lines"): self.tr("lines"), ("limits.length.unit", "stanzas"): self.tr("stanzas"),
            ("limits.length.unit", "syllables"): self.tr("syllables"),
            ("limits.length.unit", "morae"): self.tr("morae"), ("limits.length.unit", "matras"): self.tr("matras"),
            ("limits.length.unit", "pages"): self.tr("pages"),
            ("limits.length.unit", "minutes"): self.tr("minutes"),
            ("strength", "hard"): self.tr("must be kept"), ("strength", "advisory"): self.tr("should be kept"),
        }  # fmt: skip

    def _terms(self) -> dict[tuple[str, str], str]:
        return {
            ("client_class", "internal"): self.tr("the vendor itself"),
            ("client_class", "named"): self.tr("a client who is named"),
            ("client_class", "undisclosed"): self.tr("a client who is not named"),
            ("pay.unit", "hour"): self.tr("an hour"), ("pay.unit", "line"): self.tr("a line"),
            ("pay.unit", "piece"): self.tr("a piece"), ("pay.unit", "royalty"): self.tr("a share of what it earns"),
            ("qualification.any_of.kind", "degree"): self.tr("a degree"),
            ("qualification.any_of.kind", "language-test"): self.tr("a test of the language"),
            ("qualification.any_of.kind", "published"): self.tr("published work"),
            ("qualification.any_of.kind", "sample"): self.tr("a sample that was read"),
            ("kind", "other"): self.tr("something else"),
            ("class", "open"): self.tr("open"), ("class", "restricted"): self.tr("restricted"),
            ("class", "secret"): self.tr("secret"),
            ("severity", "hard"): self.tr("must be mended"), ("severity", "convention"): self.tr("convention"),
            ("severity", "advice"): self.tr("advice"),
            ("attachments.kind", "example"): self.tr("an example"),
            ("attachments.kind", "form"): self.tr("a verse form"),
            ("attachments.kind", "judged-text"): self.tr("the text to judge"),
            ("attachments.kind", "picture"): self.tr("a picture"), ("attachments.kind", "reasons"): self.tr("reasons"),
            ("attachments.kind", "recording"): self.tr("a recording"),
        }  # fmt: skip
