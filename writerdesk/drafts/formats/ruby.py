"""Ruby in files: the markup of :mod:`writerdesk.languages.ruby`, where formats look for it."""

from __future__ import annotations

from writerdesk.languages.ruby import BAR, Span, japanese, markup, spans

__all__ = ["BAR", "Span", "japanese", "markup", "spans"]
