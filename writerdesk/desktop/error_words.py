"""What errors say, in the language of the window.

An error brings its sentences as English templates with named fields. The template is looked up in the catalogue, in the
context ``Errors``, and filled afterwards, so that the same fields stand in every language in its own order.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from writerdesk.desktop.finding_words import ERRORS, speaks_english, told
from writerdesk.desktop.phrases import isolate
from writerdesk.errors import WriterDeskError
from writerdesk.said import Said


def what_happened(error: WriterDeskError) -> str:
    """One sentence."""
    return _filled(error.template, error.fields)


def what_now(error: WriterDeskError) -> str:
    """The next step in one sentence, or ''."""
    return _filled(error.next_template, error.fields)


def sentence(template: str, fields: Mapping[str, object] | None = None) -> str:
    """A whole sentence from below, such as that of a state or of a step on the way, or one that brings its fields."""
    if isinstance(template, Said):
        return told(template)
    return _filled(template, fields or {})


def _filled(template: str, fields: Mapping[str, object]) -> str:
    if not template:  # Qt would answer with what it knows of the catalogue itself
        return ""
    said = QCoreApplication.translate(ERRORS, template)
    return said.format(**{name: _field(value) for name, value in fields.items()}) if fields else said


def _field(value: object) -> object:
    """A name or an address at the beginning must not turn an Arabic sentence round; a sentence in it is told too."""
    if isinstance(value, Said):
        return told(value)
    return isolate(value) if isinstance(value, str) and not speaks_english() else value
