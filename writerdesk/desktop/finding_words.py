"""What findings say, in the language of the window.

A finding brings its sentence as an English template with fields (:class:`writerdesk.checks.said.Said`). The template is
looked up in the catalogue, in the context ``Findings``; a template that nobody has translated stays English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QLocale

from writerdesk.desktop.phrases import isolate

if TYPE_CHECKING:
    from writerdesk.checks.said import Said

CONTEXT = "Findings"
_VERBATIM = "{words}"


def speaks_english() -> bool:
    """Whether the window says findings as they come."""
    return QLocale().language() in {QLocale.Language.English, QLocale.Language.C}


def told(said: Said) -> str:
    """The sentence, with words of the piece set apart so that they do not turn it round."""
    if speaks_english() or not said or said.template == _VERBATIM:
        return str(said)
    words = QCoreApplication.translate(CONTEXT, said.template)
    return words.format(**{name: _field(value) for name, value in said.fields.items()}) if said.fields else words


def _field(value: str | float) -> str:
    if isinstance(value, str):
        # A Said knows its template; other words are the piece's or the brief's.
        return told(cast("Said", value)) if hasattr(value, "template") else isolate(value)
    return QLocale().toString(value)
